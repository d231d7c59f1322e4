import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { home } from '../turn/testing-homes.ts';
import { areaFigures, areasWith, grossYield, median } from './areas.ts';
import { buildCatalogue } from './build.ts';

const HEBBAL = { locality: ['Hebbal'], purpose: 'buy' as const };

describe('areas', () => {
  test('any prices of a place lie between its ends, and the middle one is asked by some home', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1_000_000, max: 90_000_000 }), { minLength: 1, maxLength: 30 }),
        (prices) => {
          const homes = prices.map((price, i) =>
            home({ id: `h${i}`, locality: 'Hebbal', price, purpose: 'buy' }),
          );
          const figures = areaFigures(HEBBAL, buildCatalogue(homes, { gazetteers: [] }));
          expect(figures?.n).toBe(prices.length);
          expect(figures?.low).toBe(Math.min(...prices));
          expect(figures?.high).toBe(Math.max(...prices));
          expect(prices).toContain(figures?.median);
        },
      ),
    );
  });

  test('a rent is never among prices', () => {
    const catalogue = buildCatalogue([
      home({ id: 'a', locality: 'Hebbal', price: 8_000_000, purpose: 'buy' }),
      home({ id: 'b', locality: 'Hebbal', price: 30_000, purpose: 'rent' }),
    ]);
    expect(areaFigures(HEBBAL, catalogue)).toMatchObject({ n: 1, low: 8_000_000 });
    expect(areaFigures({ ...HEBBAL, purpose: 'rent' }, catalogue)).toMatchObject({ n: 1, high: 30_000 });
  });

  test('a rate is of one basis, the one that most homes state', () => {
    const flat = (id: string, price: number, area_basis: 'carpet' | 'super_built_up') =>
      home({ id, locality: 'Hebbal', price, purpose: 'buy', area: 1000, area_basis });
    const catalogue = buildCatalogue([
      flat('a', 9_000_000, 'carpet'),
      flat('b', 10_000_000, 'carpet'),
      flat('c', 2_000_000, 'super_built_up'),
    ]);
    expect(areaFigures(HEBBAL, catalogue)?.rate).toEqual({ basis: 'carpet', n: 2, median: 9000 });
  });

  test('places come with most homes first, and none where nothing fits', () => {
    const catalogue = buildCatalogue([
      home({ id: 'a', locality: 'Hebbal', price: 5_000_000, purpose: 'buy' }),
      home({ id: 'b', locality: 'Whitefield', price: 5_500_000, purpose: 'buy' }),
      home({ id: 'c', locality: 'Whitefield', price: 4_500_000, purpose: 'buy' }),
    ]);
    expect(areasWith({ purpose: 'buy', budget_max: 6_000_000 }, catalogue)).toEqual([
      { name: 'Whitefield', n: 2, low: 4_500_000, median: 4_500_000 },
      { name: 'Hebbal', n: 1, low: 5_000_000, median: 5_000_000 },
    ]);
    expect(areasWith({ purpose: 'buy', budget_max: 1_000_000 }, catalogue)).toEqual([]);
  });

  test('the middle of an even count is the lower of the two', () => expect(median([1, 2, 3, 4])).toBe(2));
  test('a yield is a year of rent over the price', () => expect(grossYield(30_000, 7_200_000)).toBe(5));
});
