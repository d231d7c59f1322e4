// "Shall I ask the office?", and what is said to it: a yes in any words, homes named with it, more asked behind it, a no.
import { describe, expect, test } from 'vitest';
import { frameOf } from '../conversation/agenda.ts';
import { looking, type Talk } from './testing.ts';

const offered = (): Talk => {
  const visitor = looking();
  const { text } = visitor.say('what is the brokerage of the first and the second?').reply;
  expect(text).toMatch(/Shall I ask the office about these 2: .*B-2\?$/);
  return visitor;
};
const sent = (visitor: Talk, said: string): string => visitor.say(said).reply.contact?.whatsapp?.text ?? '';
const homesIn = (visitor: Talk): number => frameOf(visitor.session(), 'visit')?.listing_ids.length ?? 0;

describe('a yes carries it out', () => {
  test.each([
    'yes',
    'yes please, ask them',
    'ok',
    'sure, go ahead',
    'go ahead',
    'I said yes, ask',
    'haan poochiye',
    'are haan bola na, puchho',
    'theek hai, puch lo',
    'हाँ, पूछिए',
    'जी ज़रूर, पूछ लीजिए',
    'ಹೌದು, ಕೇಳಿ',
    'ಸರಿ ಕೇಳಿ',
    'houdu, keli',
    'sari keli',
  ])('%s', (said) => {
    const visitor = offered();
    expect(sent(visitor, said)).toMatch(/A-1.*B-2/s);
    expect(homesIn(visitor)).toBe(2);
    expect(frameOf(visitor.session(), 'visit')?.questions).toEqual(['brokerage']);
  });

  test.each([
    'yes, only the second',
    'only the second one, ask them',
    'haan, bas doosre ka pucho',
    'sirf doosre wale ka',
    'हाँ पूछ लो, सिर्फ़ दूसरे का',
    'ಹೌದು ಕೇಳಿ, ಎರಡನೆಯದು ಮಾತ್ರ',
    'houdu keli, eradaneyadu matra',
  ])('of the homes that are named with it: %s', (said) => {
    const visitor = offered();
    const text = sent(visitor, said);
    expect(text).toContain('B-2');
    expect(text).not.toContain('A-1');
  });

  test.each([
    ['yes ask. and what does the second cost?', /B-2.*₹/s],
    ['haan pucho, aur doosre ki keemat kya hai?', /B-2.*₹/s],
    ['हाँ पूछिए। और दूसरे की क़ीमत क्या है?', /B-2.*₹/s],
    ['ಹೌದು ಕೇಳಿ. ಎರಡನೆಯ ಮನೆಯ ಬೆಲೆ ಎಷ್ಟು?', /B-2.*₹/s],
    ['houdu keli. eradane maneya bele eshtu?', /B-2.*₹/s],
  ])('and what is asked behind it is answered: %s', (said, answer) => {
    const visitor = offered();
    const { text, contact } = visitor.say(said).reply;
    expect(text).toMatch(answer);
    expect(contact?.whatsapp?.text).toMatch(/A-1.*B-2/s);
  });

  test.each(['yes ask, and also whether a tenant is in', 'haan pucho, aur yeh bhi ki kirayedar kab jayega'])(
    'what is for the office changes no search: %s',
    (said) => {
      const visitor = offered();
      const before = visitor.session().current_filters;
      expect(sent(visitor, said)).toMatch(/“.*(tenant|kirayedar)/);
      expect(visitor.session().current_filters).toEqual(before);
    },
  );
});

describe('what is no yes to it', () => {
  test.each([
    'no need',
    'na pucho',
    'pucho mat',
    'मत पूछो',
    'ಬೇಡ',
    'ok, what does the second cost?',
    'only ready to move',
    'show me 2 bhk',
  ])('%s', (said) => {
    const visitor = offered();
    expect(sent(visitor, said)).toBe('');
    expect(frameOf(visitor.session(), 'visit')?.wanted).toBeUndefined();
  });
});

test('is offered once, and asked along once it was taken', () => {
  const visitor = offered();
  expect(visitor.say('and their floor plans, of the first and the second?').reply.text).not.toMatch(
    /Shall I ask/,
  );
  const other = offered();
  other.say('yes');
  const { text, contact } = other.say('and the brochure of the second?').reply;
  expect(text).not.toMatch(/Shall I ask/);
  expect(contact?.whatsapp?.text).toMatch(/brochure/i);
});

test.each(['yes with a gym. 3 bhk', 'haan gym wala. 3bhk'])(
  'in one breath with what a home is to have, a yes asks nobody: %s',
  (said) => {
    const visitor = offered();
    expect(sent(visitor, said)).toBe('');
    expect(visitor.session().current_filters.bhk).toEqual([3]);
  },
);
