// The shortlist in words: kept by the visitor's browser, which tells what is on it and does what the reply says.
import { describe, expect, test } from 'vitest';
import { looking } from './testing.ts';

/** Two homes in Whitefield are on screen: lake-a and lake-b stand first. */
const keeping = (...saved: string[]) => ({ saved, visitor: looking({ saved }) });

describe.each([
  [
    'en',
    'save the second',
    'what have I saved?',
    'remove it from my list',
    'compare the saved ones',
    'share my list',
    'visit all I saved',
  ],
  [
    'hi',
    'दूसरा वाला सेव करो',
    'मैंने क्या सेव किया है?',
    'इसे मेरी लिस्ट से हटाओ',
    'सेव किए हुए घरों की तुलना करो',
    'मेरी लिस्ट शेयर करो',
    'सेव किए सब घरों का विज़िट करना है',
  ],
  [
    'hi-Latn',
    'doosra wala save karo',
    'maine kya save kiya hai?',
    'isko meri list se hatao',
    'save kiye hue compare karo',
    'meri list share karo',
    'save kiye sab ghar dekhne jana hai',
  ],
  [
    'kn',
    'ಎರಡನೆಯದು ಉಳಿಸಿ',
    'ನಾನು ಏನು ಉಳಿಸಿದ್ದೇನೆ?',
    'ಇದನ್ನು ನನ್ನ ಪಟ್ಟಿಯಿಂದ ತೆಗೆಯಿರಿ',
    'ಉಳಿಸಿದ ಮನೆಗಳನ್ನು ಹೋಲಿಸಿ',
    'ನನ್ನ ಪಟ್ಟಿ ಹಂಚಿಕೊಳ್ಳಿ',
    'ಉಳಿಸಿದ ಎಲ್ಲಾ ಮನೆಗಳಿಗೆ ಭೇಟಿ ಕೊಡಬೇಕು',
  ],
  [
    'kn-Latn',
    'eradaneyadu save maadi',
    'naanu yenu save maadidini?',
    'idannu nanna list inda tegi',
    'save maadida manegalannu compare maadi',
    'nanna list share maadi',
    'save maadida ella manegalige visit maadbeku',
  ],
])('%s', (_, save, show, remove, compare, share, visit) => {
  test(`“${save}” puts it on the list`, () => {
    const { saved, visitor } = keeping('lake-a');
    const { reply, session } = visitor.say(save);
    expect(reply.shortlist?.add).toMatchObject([{ id: 'lake-b', name: 'Lakeside Court, B-2' }]);
    expect(reply.text).toContain('Lakeside Court, B-2');
    expect(saved).toEqual(['lake-a', 'lake-b']);
    expect(session.memory.liked).toContain('lake-b');
  });

  test(`“${show}” shows it`, () => {
    const { visitor } = keeping('lake-b', 'lake-a');
    const { reply } = visitor.say(show);
    expect(reply.cards.map(({ id }) => id)).toEqual(['lake-b', 'lake-a']);
    expect(reply.text).toContain('2');
    expect(keeping().visitor.say(show).reply.text).toContain('♡');
  });

  test(`“${remove}” takes it off`, () => {
    const { saved, visitor } = keeping('lake-a', 'lake-b');
    visitor.tap({ type: 'show', listing_id: 'lake-b' });
    const { reply } = visitor.say(remove);
    expect(reply.shortlist).toEqual({ remove: ['lake-b'] });
    expect(saved).toEqual(['lake-a']);
  });

  test(`“${compare}” compares what is on it`, () => {
    const { visitor } = keeping('lake-b', 'lake-a');
    expect(visitor.say(compare).reply.comparison?.listing_ids).toEqual(['lake-b', 'lake-a']);
    expect(keeping('lake-b').visitor.say(compare).reply.comparison).toBeUndefined();
    expect(keeping().visitor.say(compare).reply.text).toContain('♡');
  });

  test(`“${share}” opens it`, () => {
    expect(keeping('lake-b').visitor.say(share).reply.shortlist).toEqual({ open: true });
    expect(keeping().visitor.say(share).reply.shortlist).toBeUndefined();
  });

  test(`“${visit}” asks for a visit to each`, () => {
    const visitor = looking({ saved: ['lake-b', 'lake-a'], book: 'open' });
    expect(visitor.say(visit).reply.form).toMatchObject({ kind: 'visit', listing_ids: ['lake-b', 'lake-a'] });
    expect(looking({ saved: [], book: 'open' }).say(visit).reply.form).toBeUndefined();
  });
});

describe('which home', () => {
  test('one that is not named is asked for, and the answer saves it', () => {
    const { saved, visitor } = keeping();
    expect(visitor.say('save it').reply.text).toContain('Which one do you mean');
    visitor.say('the second one');
    expect(saved).toEqual(['lake-b']);
  });

  test.each([
    ['shortlist the first one', ['lake-a']],
    ['add the first two to my shortlist', ['lake-a', 'lake-b']],
    ['save number 2 please', ['lake-b']],
    ['save 1 and 2', ['lake-a', 'lake-b']],
    ['put Lakeside Court, B-2 on my list', ['lake-b']],
  ])('“%s”', (words, ids) => {
    const { saved, visitor } = keeping();
    visitor.say(words);
    expect(saved).toEqual(ids);
  });

  test('one that is on it already, or is not on it, is said to be', () => {
    const { saved, visitor } = keeping('lake-a');
    expect(visitor.say('save the first').reply.text).toBe('Lakeside Court, A-1: on your shortlist already.');
    expect(visitor.say('remove the second from my shortlist').reply.text).toBe(
      'Lakeside Court, B-2: not on your shortlist.',
    );
    expect(saved).toEqual(['lake-a']);
    visitor.say('clear my shortlist');
    expect(saved).toEqual([]);
  });
});

test('one that keeps no shortlist, an earlier widget, is told nothing that is not so', () => {
  const visitor = looking();
  const { reply } = visitor.say('save the second');
  expect(reply.shortlist).toBeUndefined();
  expect(reply.text).toContain('tap ♡ on the card');
  expect(reply.cards.map(({ id }) => id)).toEqual(['lake-b']);
  expect(visitor.say('share my list').reply).toMatchObject({ text: expect.stringContaining('♥ at the top') });
});

test.each([
  'I have saved 20 lakh for the down payment',
  'how do I save tax?',
  'save my number',
  'save this chat',
  'can I save on stamp duty?',
  'list the homes',
  'show me the list',
  'remove the budget',
  'I want to visit the second one',
  'compare the first two',
  'main ne 20 lakh bachaye hain',
  'gym wale dikhao',
])('“%s” says nothing of it', (words) => {
  const { visitor } = keeping('lake-a');
  const { session, reply } = visitor.say(words);
  expect(session.last_intent).not.toBe('shortlist');
  expect(reply.shortlist).toBeUndefined();
});
