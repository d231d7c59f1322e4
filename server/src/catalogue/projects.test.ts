import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../../test/runs.ts';
import { homes as someHomes } from './arbitraries.test-support.ts';
import { buildCatalogue } from './build.ts';

const FIELDS = [
  'facing',
  'furnishing',
  'floor',
  'possession',
  'maintenance',
  'developer',
  'rera_id',
] as const;

test('a project states nothing that its homes do not, and its ranges are theirs', () => {
  void fc.assert(
    fc.property(someHomes(12), (some) => {
      const units = some.map((home) => {
        const { configurations: _, ...one } = home;
        return { ...one, project: 'Sample Grove', locality: 'Whitefield', city: 'Bengaluru' };
      });
      const catalogue = buildCatalogue(units);
      const project = catalogue.projectOf(catalogue.listings.map(({ id }) => id));
      if (units.length < 2) {
        expect(project).toBeUndefined();
        return;
      }
      const listed = project?.units ?? [];
      expect(listed).toHaveLength(units.length);
      expect(catalogue.byId(project?.id ?? '')).toBe(project);
      for (const field of FIELDS) {
        const value = project?.[field];
        if (value !== undefined)
          expect(listed.every((unit) => unit[field] === undefined || unit[field] === value)).toBe(true);
      }
      const main = listed.filter(({ purpose }) => purpose === project?.purpose);
      const prices = main.flatMap(({ price, price_max }) =>
        price === undefined ? [] : [price, price_max ?? price],
      );
      expect(project?.price).toBe(prices.length > 0 ? Math.min(...prices) : undefined);
      expect(project?.price_max ?? project?.price).toBe(prices.length > 0 ? Math.max(...prices) : undefined);
      for (const kind of project?.configurations ?? [])
        expect(main.some(({ bhk }) => bhk === kind.bhk)).toBe(true);
      for (const word of project?.amenities ?? [])
        expect(listed.every(({ amenities }) => amenities === undefined || amenities.includes(word))).toBe(
          true,
        );
    }),
    { numRuns: runs(40) },
  );
});
