// Side by side: which homes are compared, and which of them fits better what was said.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, HOMES, home } from './testing-homes.ts';

const LAKH = 100_000;
const PLOTS = ['Kadugodi', 'Hebbal'].flatMap((locality) =>
  [30, 40].map((lakh) =>
    home({
      id: `${locality}-${lakh}`,
      name: `${locality} Layout, Plot ${lakh}`,
      type: 'plot',
      locality,
      price: lakh * LAKH,
      area: 1200,
      area_basis: 'plot',
    }),
  ),
);
const LIFT = home({
  id: 'lift',
  name: 'Rosewood Manor, 601',
  project: 'Rosewood Manor',
  price: 60 * LAKH,
  area: 1000,
  area_basis: 'built_up',
  floor: 6,
  amenities: ['lift', 'play area'],
});
const LOW = home({
  id: 'low',
  name: 'Rosewood Manor, 101',
  project: 'Rosewood Manor',
  price: 66 * LAKH,
  area: 1000,
  area_basis: 'super_built_up',
  floor: 1,
  amenities: ['lift'],
});
const guest = () => talk({ catalogue: catalogueOf([...HOMES, ...PLOTS, LIFT, LOW]) });
const compared = (said: { reply: { comparison?: { listing_ids: string[] } } }) =>
  said.reply.comparison?.listing_ids.toSorted();

describe('which homes', () => {
  test.each([
    'dono mein kya farak hai',
    'what is the difference between the two',
    'ಎರಡರಲ್ಲಿ ಯಾವುದು ಒಳ್ಳೆಯದು',
    'eradu holisi',
  ])('the two that were last compared, though one of them was spoken of since: %s', (said) => {
    const visitor = guest();
    visitor.say('2bhk in whitefield');
    const pair = compared(visitor.say('compare 2 and 3'));
    visitor.say('is number 3 ready?');
    expect(compared(visitor.say(said))).toEqual(pair);
  });

  test('a pair of one name', () => {
    const visitor = guest();
    visitor.say('2bhk in whitefield');
    expect(compared(visitor.say('both lakeside court, what is the difference'))).toEqual([
      'lake-a',
      'lake-b',
    ]);
  });

  test('those named in the sentence before, which are not told as well', () => {
    const visitor = guest();
    visitor.say('2bhk in whitefield');
    const said = visitor.say('I like Palm Grove and Cedar Park. What is the difference of the two?');
    expect(compared(said)).toEqual(['cedar', 'palm']);
    expect(said.reply.text).not.toContain('Cedar Park in Whitefield:');
  });

  test.each(['the kadugodi site and the hebbal site, compare these two', 'ಕಾಡುಗೋಡಿ ಸೈಟ್ ಮತ್ತು ಹೆಬ್ಬಾಳ ಸೈಟ್ ಹೋಲಿಸಿ'])(
    'plots by their places, each the first that was shown: %s',
    (said) => {
      const visitor = guest();
      visitor.say('plots');
      expect(compared(visitor.say(said))).toEqual(['Hebbal-30', 'Kadugodi-30']);
    },
  );

  test('one that is found for it, and what is looked for stays', () => {
    const visitor = guest();
    const before = visitor.say('3bhk in whitefield').session.current_filters;
    const said = visitor.say('compare number 1 with the cheapest 2 bhk flat of hebbal');
    expect(compared(said)).toEqual(['plain', 'teak-3']);
    expect(said.session.current_filters).toEqual(before);
  });
});

describe('which is better', () => {
  const asked = (before: string, said: string) => {
    const visitor = guest();
    visitor.say(before);
    return visitor.say(said).reply.text;
  };

  test.each([
    ['for my parents', /I lean to Rosewood Manor, 101: lower floor \(1\)/],
    ['for a child', /I lean to Rosewood Manor, 601: play area stated/],
    ['for us', /Rosewood Manor, 601: lower price/],
  ])('by what was said: %s', (whom, leans) => {
    expect(
      asked(
        '2bhk in whitefield',
        `compare Rosewood Manor 601 and Rosewood Manor 101, which is better ${whom}?`,
      ),
    ).toMatch(leans);
  });

  test.each([
    ['1 or 2, which shall I take?', /I lean to/],
    ['the first or the second, what do you suggest', /I lean to/],
    ['1 aur 2 mein se kaunsa loon', /behtar baithta hai/],
    ['1 और 2 में से कौन सा लूँ', /बेहतर बैठता है/],
    ['1 ಮತ್ತು 2 ರಲ್ಲಿ ಯಾವುದು ತಗೋಳ್ಳಲಿ', /ಹೆಚ್ಚು ಹೊಂದುತ್ತದೆ/],
    ['1 mattu 2, yavudu tagolli', /hechchu honduttade/],
  ])('which to take is answered, and not only set side by side: %s', (said, leans) => {
    expect(asked('2bhk in whitefield', said)).toMatch(leans);
  });

  test('by the budget that stands', () => {
    const visitor = guest();
    visitor.say('2bhk in whitefield under 62 lakh');
    expect(visitor.say('which is better, Rosewood Manor 601 or Rosewood Manor 101?').reply.text).toMatch(
      /601: within your ₹62 L/,
    );
  });

  test('what would decide otherwise is said', () => {
    expect(
      asked('2bhk in whitefield', 'Rosewood Manor 601 or Rosewood Manor 101, which is better for my father?'),
    ).toMatch(/For Rosewood Manor, 601: lower price/);
  });
});

test('areas on different bases are said to be measured differently', () => {
  const visitor = guest();
  visitor.say('2bhk in whitefield');
  expect(visitor.say('compare Rosewood Manor 601 and Rosewood Manor 101').reply.text).toMatch(
    /Measured differently: .*1,000 sq ft built-up; .*1,000 sq ft super built-up/,
  );
});

describe('a home of an earlier list', () => {
  const after = (...said: string[]) => {
    const visitor = talk({ catalogue: catalogueOf([...HOMES, ...PLOTS, LIFT, LOW]), strict: false });
    const shown = said.map((one) => visitor.say(one).reply.cards.map(({ id }) => id));
    return { visitor, shown };
  };

  test.each([
    [
      '2bhk in whitefield',
      'plots in hebbal',
      'compare the second one with the first one you showed in whitefield',
    ],
    [
      'whitefield me 2bhk',
      'hebbal me plot',
      'number 2 aur whitefield me dikhaya tha pehla ghar compare karo',
    ],
    [
      'whitefield alli 2bhk',
      'hebbal alli plot',
      'number 2 mattu whitefield alli torisida modala mane holisi',
    ],
  ])('is told by its number there: %s, %s, %s', (first, second, said) => {
    const { visitor, shown } = after(first, second);
    const pair = [shown[1]?.[1], shown[0]?.[0]] as string[];
    expect(compared(visitor.say(said))).toEqual(pair.toSorted());
  });

  test.each([
    'compare with the earlier 2bhk',
    'compare it with the previous 2bhk',
    'pichle 2bhk se compare karo',
    'पिछले 2 बीएचके से तुलना करो',
    'hindina 2bhk jote holisi',
    'ಹಿಂದಿನ 2 ಬಿಎಚ್‌ಕೆ ಜೊತೆ ಹೋಲಿಸಿ',
  ])('that was asked about is the one that is meant: %s', (said) => {
    const { visitor, shown } = after(
      '2bhk in whitefield',
      'tell me about the second one',
      'plots in hebbal under 35 lakh',
    );
    const pair = [shown[0]?.[1], shown[2]?.[0]] as string[];
    expect(compared(visitor.say(said))).toEqual(pair.toSorted());
  });

  test('is gone back to, and what is asked beside it is answered of it', () => {
    const { visitor } = after('2bhk in whitefield', 'plots in hebbal');
    const { session, reply } = visitor.say('go back to the earlier 2bhk in whitefield, is it ready?');
    expect(session.last_intent).toBe('project_detail');
    expect(session.memory.focus.every((id) => !id.startsWith('Hebbal'))).toBe(true);
    expect(reply.suggestions.map(({ label }) => label)).not.toContain('More about number 0');
  });
});
