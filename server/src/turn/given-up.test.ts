// Given up: who says to look elsewhere is not told what other sites are; a word of regret, and a person at once.
import { describe, expect, test } from 'vitest';
import { looking } from './testing.ts';
import { SITE } from './testing-homes.ts';

describe('who gives the chat up for another site is given a person', () => {
  test.each([
    'enough, I go to another site',
    'you people are useless, i am done, going to magicbricks',
    'bas ho gaya, main dusri site dekh lunga',
    'रहने दो, मैं दूसरी वेबसाइट देख लूँगा',
    'ಸಾಕಾಯ್ತು, ನಾನು ಬೇರೆ ಸೈಟ್ ನೋಡ್ತೀನಿ',
    'saku, bere site nodtini',
  ])('%s', (line) => {
    const { reply } = looking().say(line);
    expect(reply.contact?.phone).toBe(SITE.phone);
    expect(reply.text).toContain(SITE.phone);
  });

  test('whether there are other sites is a question', () => {
    expect(looking().say('is there any other site?').reply.contact).toBeUndefined();
  });
});

describe('what is wished beside "how many times" is carried out, soft wishes too', () => {
  test.each([
    'how many times should i tell you, only ready to move',
    'kitni baar bolu, sirf ready to move chahiye',
    'कितनी बार बोलूँ, सिर्फ़ रेडी टू मूव चाहिए',
    'ರೆಡಿ ಟು ಮೂವ್ ಮಾತ್ರ ತೋರಿಸಿ ಅಂತ ಎಷ್ಟು ಸಲ ಹೇಳೋದು',
  ])('%s', (line) => {
    expect(looking().say(line).session.current_filters.possession).toBe('ready');
  });

  test('land that is refused by its everyday word is no question of where', () => {
    const { session } = looking().say('ಜಾಗ ಬೇಡ, ಫ್ಲಾಟ್ ಮಾತ್ರ ತೋರಿಸಿ ಅಂತ ಎಷ್ಟು ಸಲ ಹೇಳೋದು');
    expect(session.current_filters.type).toEqual(['apartment']);
  });
});

test.each([
  'Whitefield is the other end of the city, i did not ask for whitefield',
  'Whitefield?? that is the other end of the city. something else',
])('the other end of a city is far, and nobody at its end is asked for: %s', (line) => {
  const { session, reply } = looking().say(line);
  expect(session.current_filters.locality).toBeUndefined();
  expect(reply.text).not.toContain('automatic assistant');
});

describe('who says again and again that it is wrong', () => {
  test('is asked what is wrong twice at most, then given a person', () => {
    const visitor = looking();
    const replies = ['thats not what i asked', 'you got it wrong', 'you dont understand me at all'].map(
      (line) => visitor.say(line).reply,
    );
    expect(new Set(replies.map(({ text }) => text)).size).toBe(3);
    expect(replies.map(({ contact }) => contact?.phone)).toEqual([undefined, undefined, SITE.phone]);
  });

  test('keeps what was wished for the second time', () => {
    const visitor = looking();
    visitor.say('how many times should i tell you, only ready to move');
    const { session } = visitor.say('you did not understand');
    expect(session.current_filters.possession).toBe('ready');
  });
});
