// What a word would start, where what was learned speaks against it.
import { describe, expect, test } from 'vitest';
import { looking } from '../turn/testing.ts';

const STARTED = ['book_visit', 'human_handover', 'compare', 'project_detail', 'topic_query', 'out_of_scope'];

describe('what somebody tells starts nothing by a word in it', () => {
  test.each([
    'our old landlord kept the whole deposit, can you believe it',
    'hamare purane ghar mein paani ki bahut dikkat thi',
    'मेरे भाई के घर में पार्किंग को लेकर रोज़ झगड़ा होता था',
    'ನಮ್ಮ ಹಳೆಯ ಮನೆಯ ನೀರು ಯಾವಾಗಲೂ ಕಡಿಮೆ ಬರ್ತಿತ್ತು',
    'my train back is at 9.20 pm',
  ])('%s', (line) => {
    const visitor = looking();
    visitor.say('tell me about the first one');
    const before = visitor.session();
    const { session, reply } = visitor.say(line);
    expect(STARTED).not.toContain(session.last_intent);
    expect(session.current_filters).toEqual(before.current_filters);
    expect(reply.contact).toBeUndefined();
  });
});

describe('what is asked or wanted by the same words is done', () => {
  test.each([
    ['can we come in the evening at seven to see it?', 'book_visit'],
    ['does the lift of this house work?', 'project_detail'],
    ['please call me when the office opens', 'human_handover'],
    ['compare both', 'compare'],
    ['is paani ki dikkat?', 'topic_query'],
    ['hum bachelor hain', 'topic_query'],
  ])('%s', (line, intent) => {
    const visitor = looking();
    visitor.say('tell me about the first one');
    expect(visitor.say(line).session.last_intent).toBe(intent);
  });
});
