// Either will do: an "or" between features leaves both open, an "and" wants both; and parking that is counted is parking.
import { describe, expect, test } from 'vitest';
import { talk } from '../turn/testing.ts';
import { catalogueOf, home } from '../turn/testing-homes.ts';

const CATALOGUE = catalogueOf([
  home({ id: 'gym', price: 5_000_000, amenities: ['gym'] }),
  home({ id: 'pool', price: 6_000_000, amenities: ['swimming pool'] }),
  home({ id: 'both', price: 7_000_000, amenities: ['gym', 'swimming pool', 'lift'] }),
  home({ id: 'car', price: 8_000_000, amenities: [], parking: 1 }),
  home({ id: 'none', price: 9_000_000, amenities: [], parking: 0 }),
]);
const ids = (text: string) => {
  const { reply } = talk({ catalogue: CATALOGUE }).say(text);
  return reply.cards.map(({ id }) => id).sort();
};

describe('an or between features', () => {
  test.each([
    '2bhk with gym or pool',
    'gym/pool 2bhk',
    '2bhk gym ya pool wala',
    'ಜಿಮ್ ಅಥವಾ ಪೂಲ್ ಇರುವ 2 ಬಿಎಚ್‌ಕೆ',
    'gym athava pool iruva 2bhk',
    'जिम या पूल वाला 2 बीएचके',
  ])('%s', (text) => {
    expect(ids(text)).toEqual(['both', 'gym', 'pool']);
  });

  test('an and wants both', () => {
    expect(ids('2bhk with gym and pool')).toEqual(['both']);
    expect(ids('2bhk with lift and gym or pool')).toEqual(['both']);
  });

  test('is said as one, and what is given up leaves the other', () => {
    const visitor = talk({ catalogue: CATALOGUE });
    const { reply, chips } = visitor.say('2bhk with gym, pool or parking');
    expect(reply.text).toBe('4 homes found: 2 BHK, gym, swimming pool or parking.');
    expect(chips.map(({ label }) => label)).toEqual(['2 BHK', 'gym, swimming pool or parking']);
    expect(visitor.say('remove the gym').session.current_filters.amenities).toEqual([
      'swimming pool|parking',
    ]);
  });

  test.each([
    ['2bhk with gym', 'or pool', ['gym|swimming pool']],
    ['2bhk with gym', 'ya pool', ['gym|swimming pool']],
    ['2bhk with gym or pool', 'pool', ['swimming pool']],
    ['2bhk with gym', 'and pool', ['gym', 'swimming pool']],
    ['2bhk with lift and gym or pool', 'remove the gym', ['lift', 'swimming pool']],
  ])('%s, then %s', (first, then, amenities) => {
    const visitor = talk({ catalogue: CATALOGUE });
    visitor.say(first);
    expect(visitor.say(then).session.current_filters.amenities).toEqual(amenities);
  });

  test('no to one is no to the other', () => {
    expect(talk().say('no gym or pool needed, 2bhk').session.current_filters).toEqual({ bhk: [2] });
    expect(talk().say('2bhk, gym or no gym').session.current_filters).toEqual({ bhk: [2] });
  });

  test('car places are parking', () => {
    expect(ids('2bhk with parking')).toEqual(['car']);
  });
});
