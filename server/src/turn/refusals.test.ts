// What is refused, given up, taken back or complained of changes what stands, and never searches in it.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, HOMES, RENTED } from './testing-homes.ts';

const catalogue = catalogueOf([...HOMES, RENTED]);
const after = (first: string, ...then: string[]) => {
  const visitor = talk({ catalogue, strict: false });
  visitor.say(first);
  return then.map((said) => visitor.say(said));
};
const filtersAfter = (first: string, ...then: string[]) =>
  after(first, ...then).at(-1)?.session.current_filters;

describe('what is feared', () => {
  test.each([
    'what floor is the first one on? ground floor scares me',
    'my wife is afraid of the ground floor',
    'mujhe ground floor se dar lagta hai',
    'ग्राउंड फ्लोर से डर लगता है',
    'ಗ್ರೌಂಡ್ ಫ್ಲೋರ್ ಅಂದ್ರೆ ಭಯ',
    'nanage ground floor andre bhaya aagutte',
  ])('is no wish for it: %s', (said) => {
    const filters = filtersAfter('2 bhk in Whitefield to buy', said);
    expect(filters?.floor_max).toBeUndefined();
    expect(filters?.floor_min).toBe(1);
  });

  test.each(['I am afraid of hidden charges in the first one', 'afraid of fraud, who is the builder?'])(
    'that is no part of a home changes no search: %s',
    (said) => {
      const first = filtersAfter('2 bhk in Whitefield to buy');
      expect(filtersAfter('2 bhk in Whitefield to buy', said)).toEqual(
        first ?? { bhk: [2], locality: ['Whitefield'], purpose: 'buy' },
      );
    },
  );
});

describe('a place that is refused', () => {
  test.each([
    'Hebbal 2 baar bol chuka hu nahi chahiye, Kadugodi dikhao',
    'हेब्बाल 3 बार बोल दिया नहीं चाहिए, काडुगोडी दिखाओ',
    'Hebbal leave it, Kadugodi please',
    'no Hebbal out. only Kadugodi',
    'Hebbal beda, Kadugodi torsi',
    'ಹೆಬ್ಬಾಳ ಬೇಡ, ಕಾಡುಗೋಡಿ ತೋರಿಸಿ',
    'thats Hebbal again, show Kadugodi',
  ])('is not searched in: %s', (said) => {
    expect(filtersAfter('2 bhk in Hebbal to buy', said)?.locality).toEqual(['Kadugodi']);
  });

  test('that came back is ruled out, and where else stays', () => {
    expect(filtersAfter('2 bhk in Whitefield to buy', 'why did Hebbal come back')).toMatchObject({
      locality: ['Whitefield'],
      exclude_locality: ['Hebbal'],
    });
  });

  test.each(['Whitefield is not needed', 'व्हाइटफील्ड ज़रूरी नहीं', 'Whitefield zaroori nahi'])(
    'is only given up where it is not needed: %s',
    (said) => {
      const filters = filtersAfter('2 bhk in Whitefield to buy', said);
      expect(filters?.locality).toBeUndefined();
      expect(filters?.exclude_locality).toBeUndefined();
    },
  );

  test('is wanted after all where a yes stands beside it', () => {
    const filters = filtersAfter('2 bhk to buy', 'no Hebbal yes and Kadugodi also yes');
    expect(filters?.locality).toEqual(['Hebbal', 'Kadugodi']);
    expect(filters?.exclude_locality).toBeUndefined();
    expect(filtersAfter('2 bhk to buy', 'no its Hebbal OR Kadugodi')?.locality).toEqual([
      'Hebbal',
      'Kadugodi',
    ]);
  });

  test('stands beside a new budget and a place that will do as well', () => {
    expect(
      filtersAfter(
        '2 bhk rent in Whitefield 30k tak',
        'Hebbal bhi dur h budget 45k kr do aur Kadugodi bhi chalega',
      ),
    ).toMatchObject({
      locality: ['Whitefield', 'Kadugodi'],
      exclude_locality: ['Hebbal'],
      budget_max: 45_000,
    });
  });
});

describe('what else is refused', () => {
  test.each([
    'drop Lakeside Court completely',
    'Lakeside Court nahi chahiye',
    'Lakeside Court beda',
    'not Lakeside Court',
  ])('a project: %s', (said) => {
    const [answer] = after('2 bhk in Whitefield to buy', said);
    expect(answer?.session.current_filters.exclude).toEqual(['project:Lakeside Court']);
    expect(answer?.reply.cards.some(({ id }) => id.startsWith('lake'))).toBe(false);
  });

  test.each(['only Whitefield, remove the rest', 'Whitefield rakho baki hatao'])(
    'all that is not named: %s',
    (said) => {
      expect(filtersAfter('2 bhk in Whitefield or Hebbal or Kadugodi', said)?.locality).toEqual([
        'Whitefield',
      ]);
    },
  );

  test('furnished will do after all', () => {
    const filters = filtersAfter('2bhk rent furnished nahi chahiye', 'furnished bhi chalega');
    expect(filters?.exclude).toBeUndefined();
    expect(filters?.furnishing).toBeUndefined();
  });

  test.each(['same again!', 'these are the same', 'ಮತ್ತೆ ಅದೇ', 'wahi ke wahi dikha rahe ho'])(
    'a list that came again asks for no home: %s',
    (said) => {
      const [answer] = after('2 bhk in Whitefield to buy', said);
      expect(answer?.session.last_intent).toBe('objection');
    },
  );
});

describe('a no with courtesy before a wish', () => {
  test.each([
    'nahi yaar 3bhk chahiye Hebbal me',
    'no thanks 3bhk in Hebbal',
    'no sir 3bhk in Hebbal',
    'नहीं यार हेब्बल में 3 बीएचके चाहिए',
    'illa sir Hebbal alli 3bhk beku',
    'ಇಲ್ಲ ಸರ್ ಹೆಬ್ಬಾಳದಲ್ಲಿ 3 ಬಿಎಚ್‌ಕೆ ಬೇಕು',
  ])('answers, and rules nothing out: %s', (said) => {
    const filters = filtersAfter('2 bhk in Whitefield', said);
    expect(filters).toMatchObject({ bhk: [3], locality: ['Hebbal'] });
    expect(filters?.exclude ?? filters?.exclude_locality).toBeUndefined();
  });
});

describe('a filter that is taken off', () => {
  test.each([
    'ground floor filter hata ke dikhao',
    'remove the ground floor filter',
    'ग्राउंड फ्लोर हटाकर दिखाओ',
    'ನೆಲಮಹಡಿ ಫಿಲ್ಟರ್ ತೆಗೆದು ತೋರಿಸಿ',
    'nela mahadi filter tegedu torisi',
  ])('is the one against the ground floor: %s', (said) => {
    const filters = filtersAfter('2 bhk in Whitefield to buy, not ground floor', said);
    expect(filters?.floor_min).toBeUndefined();
    expect(filters?.floor_max).toBeUndefined();
  });
});
