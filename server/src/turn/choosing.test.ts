// "Which of them?": one of the homes shown is asked for by a measure; nothing is searched, and the others stay in play.
import { describe, expect, test } from 'vitest';
import { looking, talk } from './testing.ts';
import { catalogueOf, HOMES } from './testing-homes.ts';

const shown = () => {
  const guest = talk({ catalogue: catalogueOf([...HOMES]), strict: false });
  guest.say('2bhk in whitefield');
  return guest;
};

describe('which one', () => {
  test.each([
    'which one has more space?',
    'which is bigger',
    'inme se kaunsa bada hai',
    'कौन सा बड़ा है',
    'ಯಾವುದು ದೊಡ್ಡದು',
    'yaavudu doddadu',
  ])('by its size, of those shown: %s', (said) => {
    const guest = shown();
    const before = guest.say('show them once more').session.current_filters;
    const { reply, session } = guest.say(said);
    expect(reply.text).toMatch(/sq ft|वर्ग फ़ुट|ಚದರ ಅಡಿ/);
    expect(session.current_filters).toEqual(before);
  });

  test.each([
    'may i ask which of these is the nearest to ITPL?',
    'kaunsa ITPL ke paas hai?',
    'इनमें से कौन सा आईटीपीएल के पास है',
    'ಯಾವುದು ಐಟಿಪಿಎಲ್ ಹತ್ತಿರ?',
  ])('by how far each is, the nearest first: %s', (said) => {
    const { reply, session } = shown().say(said);
    expect(reply.text).toMatch(/\d (km|किमी|ಕಿ\.ಮೀ)/);
    expect(session.current_filters.near).toBeUndefined();
  });

  test('of two that were compared, though one was spoken of since', () => {
    const guest = shown();
    const compared = guest.say('compare 1 and 2').session.memory.focus;
    guest.say('which one is cheaper?');
    expect(guest.say('and which has parking?').session.memory.focus).toEqual(compared);
  });

  test.each([
    ['which of 1 or 2 is bigger?', /sq ft.*; .*sq ft/],
    ['is 1 or 2 cheaper?', /₹.*; .*₹/],
  ])('of two that are named, what each has, the one that wins first: %s', (said, both) => {
    const guest = shown();
    const { reply, session } = guest.say(said);
    expect(reply.text).toMatch(both);
    expect(session.memory.focus).toEqual(session.memory.seen.slice(0, 2));
  });

  test('of two that were compared the other is said as well', () => {
    const guest = shown();
    guest.say('compare 1 and 2');
    expect(guest.say('which one has more space inside?').reply.text).toMatch(/sq ft.*; .*sq ft/);
  });

  test('“which of these allows pets?” is asked of all, though one was spoken of', () => {
    const guest = shown();
    guest.say('is the second one ready to move?');
    const { session } = guest.say('which of these allows pets?');
    expect(session.memory.focus).toEqual(session.memory.seen);
  });

  test('a comparison asked for by size wishes for no bigger home', () => {
    const { session } = shown().say('1 aur 2 mein kaunsa bada hai');
    expect(session.current_filters.area_min).toBeUndefined();
  });

  test.each(['which of 1, 2 and 3 is nearest to ITPL', 'photos of 1, 2 and 3'])(
    'a row of numbers is all of them: %s',
    (said) => {
      const { session } = shown().say(said);
      expect(session.memory.focus).toEqual(session.memory.seen.slice(0, 3));
    },
  );

  test('“which flats are near ITPL” looks for others', () => {
    expect(shown().say('which flats are near ITPL').session.current_filters.near).toEqual(['ITPL']);
  });
});

test('what is asked beside a number is asked of that home alone', () => {
  const guest = shown();
  const { session } = guest.say('number 2; on which floor is it, and do they allow a cat?');
  expect(session.memory.focus).toEqual([session.memory.seen[1]]);
});

describe('a bare number, in a question, is the number of a home shown', () => {
  test.each([
    'what is the maintenance of 3',
    'floor of 3?',
    '3 ka floor batao',
    'is 3 east facing',
    'does 3 have a gym',
    'what about 3',
    'tell me about 3',
    'can we see 3 on Sunday?',
    'photo 3',
    'emi of 3 with 20 lakh down',
    '3 में पार्किंग है?',
    '3 ರ ಬೆಲೆ ಎಷ್ಟು',
    '3 na facing enu',
  ])('of one: %s', (said) => {
    const guest = shown();
    const third = guest.session().memory.seen[2];
    const { session } = guest.say(said);
    expect(session.memory.focus).toEqual([third]);
    expect(session.current_filters).toEqual({ bhk: [2], locality: ['Whitefield'] });
  });

  test('of two', () => {
    const guest = shown();
    const [first, , third] = guest.session().memory.seen;
    expect(guest.say('1 ka aur 3 ka parking').session.memory.focus).toEqual([first, third]);
  });

  test.each([
    'is there parking for 2 cars',
    'we are 3, what is the rent',
    'is 2 bhk ok for 3 people',
    '3 people can live there?',
    'rent under 3',
    'show me 3 more',
    'i want to visit 3 homes on sunday',
  ])('not where it counts: %s', (said) => {
    const guest = shown();
    const third = guest.session().memory.seen[2];
    expect(guest.say(said).session.memory.focus).not.toEqual([third]);
  });
});

test.each([
  'show me the ready to move ones',
  'show me only the ones ready to move',
  'show the ready ones, not on the ground floor',
])('“%s” wants such homes, and points at none on screen', (said) =>
  expect(looking().say(said).session.current_filters.possession).toBe('ready'),
);

test.each([
  'the cheaper one, is it on the ground floor and who is the builder',
  'is the cheapest one on the ground floor?',
])('“%s” asks of that home, and wishes for no floor', (said) => {
  const visitor = looking();
  visitor.say('compare the first two');
  const { reply, session } = visitor.say(said);
  expect(session.current_filters.floor_max).toBeUndefined();
  expect(reply.text).toMatch(/floor/);
});
