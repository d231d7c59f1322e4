// A wish that stands is let go by its name, whatever kind of filter holds it.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, HOMES, RENTED } from './testing-homes.ts';

const after = (first: string, ...said: string[]) => {
  const guest = talk({ catalogue: catalogueOf([...HOMES, RENTED]), strict: false });
  let turn = guest.say(first);
  for (const one of said) turn = guest.say(one);
  return turn.session.current_filters;
};

describe('the floor', () => {
  test.each([
    'leave the ground floor',
    'forget the ground floor',
    'ground floor rehne do',
    'ground floor hata do, baaki sab dikhao',
    'ग्राउंड फ़्लोर रहने दो',
    'the ground floor was only for my father, please leave that',
    'ground floor sirf papa ke liye tha, woh hata do',
  ])('goes: %s', (said) => {
    expect(after('2bhk in whitefield on the ground floor', said)).toEqual({
      bhk: [2],
      locality: ['Whitefield'],
    });
  });
});

describe('what was ruled out', () => {
  test.each([
    'remove the not ready to move filter',
    'bhai wo ready to move nahi filter hata do, mujhe sab dikhao',
    'ready to move wala filter hata do',
    'please take out the ready to move filter and show all',
    'रेडी टू मूव वाला फ़िल्टर हटा दो',
    'ರೆಡಿ ಟು ಮೂವ್ ಫಿಲ್ಟರ್ ತೆಗೆದುಹಾಕಿ',
  ])('is ruled out no more: %s', (said) => {
    expect(after('2bhk in whitefield, not ready to move', said)).toEqual({
      bhk: [2],
      locality: ['Whitefield'],
    });
  });
});

describe('what will do as well', () => {
  test.each([
    'under construction bhi chalega kyunki abhi shift nahi hona',
    'under construction is also fine, need not be ready to move',
    'अंडर कंस्ट्रक्शन भी चलेगा, अभी शिफ्ट नहीं होना',
  ])('rules nothing out: %s', (said) => {
    expect(after('2bhk in whitefield', said)).toEqual({ bhk: [2], locality: ['Whitefield'] });
    expect(after('2bhk in whitefield, ready to move', said)).toEqual({ bhk: [2], locality: ['Whitefield'] });
  });
});

test.each(['rehne do, hebbal dikhao', 'nahi rehne do, hebbal mein dikhao', 'रहने दो, हेब्बाल दिखाओ'])(
  'a no that opens lets nothing go: %s',
  (said) => {
    expect(after('2bhk in whitefield', said)).toMatchObject({ bhk: [2], locality: ['Hebbal'] });
  },
);

test.each([
  'ground floor is also ok',
  'ground floor bhi chalega',
  'ग्राउंड फ़्लोर भी चलेगा',
  'ground floor is ok also, remove that',
])('the ground floor, refused before, will do as well: %s', (said) => {
  expect(after('2bhk in whitefield, not on the ground floor', said)).toEqual({
    bhk: [2],
    locality: ['Whitefield'],
  });
});

test.each([
  '13 km too far what about the hebbal one',
  'too far what about hebbal',
  'too far, how about hebbal',
])('a place that is asked about behind a complaint is not ruled out: %s', (said) => {
  expect(after('2bhk in whitefield', said).exclude_locality ?? []).not.toContain('Hebbal');
});

test.each([
  'the ready to move was my husbands wish, leave that, we can wait',
  'ready to move was only for my father. Please leave that.',
  'The ready to move was only for my father, please leave that. What does Lakeside Court really cost?',
])('“that” is the wish just named: %s', (said) => {
  expect(after('2bhk in whitefield, ready to move', said).possession).toBeUndefined();
});
