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
