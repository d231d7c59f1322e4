import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../test/runs.ts';
import { FILTER_NAMES, type FilterName, type Filters } from '../contract.ts';
import { FIELDS } from '../filters/index.ts';
import { listPlaces } from '../places/list.ts';
import { homes, NOW, TOWN, wishes } from './arbitraries.test-support.ts';
import { buildCatalogue } from './build.ts';
import type { Catalogue } from './catalogue.ts';
import type { Listing } from './listing.ts';
import { offeredOf } from './offered.ts';
import { FARTHEST, type RelaxContext, type Step } from './relax-steps.ts';

const catalogueOf = (listings: Listing[]) => buildCatalogue(listings, { gazetteers: [TOWN], now: NOW });

/** Filters with one answer each per home and amounts that can only be a home's own: every other value is tried. */
const AMOUNTS = {
  budget_max: (home: Listing) => home.price,
  budget_min: (home: Listing) => home.price_max ?? home.price,
  area_min: (home: Listing) => home.area,
  area_max: (home: Listing) => home.area,
  bathrooms_min: (home: Listing) => home.bathrooms,
  parking: (home: Listing) => home.parking,
  floor_min: (home: Listing) => home.floor,
  bhk_min: (home: Listing) => home.bhk,
} satisfies Partial<Record<FilterName, (home: Listing) => number | undefined>>;

/** The least change of one amount that finds something: by trying what every home has. */
function leastByTrying(catalogue: Catalogue, filters: Filters, filter: keyof typeof AMOUNTS) {
  const from = filters[filter] as number;
  const amounts = catalogue.listings.flatMap((home) => AMOUNTS[filter](home) ?? []);
  return amounts
    .filter((to) => catalogue.count({ ...filters, [filter]: to }) > 0)
    .sort((a, b) => Math.abs(a - from) - Math.abs(b - from))[0];
}

/** The same by looking at every home: those that break just these wishes and meet the others, one by one. */
function relaxSlowly(catalogue: Catalogue, filters: Filters) {
  const homes = offeredOf(catalogue.listings);
  const context: RelaxContext = {
    places: listPlaces(catalogue.listings, [TOWN]),
    month: '2026-11',
    ways: new Map(),
  };
  const answers = homes.map((home) => catalogue.explain(home, filters));
  const active = (Object.keys(FIELDS) as FilterName[]).filter(
    (filter) =>
      filters[filter] !== undefined &&
      FIELDS[filter].relax !== 'never' &&
      answers.some(({ unstated }) => !unstated.includes(filter)),
  );
  const silent = new Set(catalogue.find(filters).never_stated);
  const stepOf = (filter: FilterName) => FIELDS[filter].relax as Step<unknown>;
  const offer = (changing: FilterName[]) => {
    let best: { home: Listing; cost: number } | undefined;
    for (const [at, home] of homes.entries()) {
      const { broken, unstated } = answers[at] as (typeof answers)[number];
      if (broken.length !== changing.length || !changing.every((filter) => broken.includes(filter))) continue;
      if (unstated.some((filter) => !silent.has(filter))) continue;
      const cost = changing
        .map((filter) => {
          const { of, cost } = stepOf(filter);
          return cost(of(home, context.month) as never, filters[filter], context) ?? Number.NaN;
        })
        .reduce((sum, one) => sum + one, 0);
      if (cost < (best?.cost ?? Number.POSITIVE_INFINITY)) best = { home, cost };
    }
    if (!best || best.cost > FARTHEST) return [];
    const { home, cost } = best;
    const relaxed: Filters = { ...filters };
    for (const filter of changing) {
      const { instead, ...step } = stepOf(filter);
      const to = step.to(home, filters[filter], context);
      if (instead === undefined) Object.assign(relaxed, { [filter]: to });
      else if (filters[instead] === undefined) Object.assign(relaxed, { [instead]: to });
      if (to === undefined || instead !== undefined) delete relaxed[filter];
    }
    return [{ filters: relaxed, cost, total: catalogue.count(relaxed) }];
  };
  const inOrder = (offers: ReturnType<typeof offer>) =>
    offers
      .sort((a, b) => a.cost - b.cost || b.total - a.total)
      .map(({ filters, total }) => ({ filters, total }));
  const names = FILTER_NAMES.filter((filter) => active.includes(filter));
  const single = names.flatMap((one) => offer([one]));
  if (single.length > 0) return inOrder(single);
  return inOrder(names.flatMap((one, i) => names.slice(i + 1).flatMap((other) => offer([one, other])))).slice(
    0,
    3,
  );
}

describe('relax', () => {
  test('finds what looking at every home finds', () => {
    fc.assert(
      fc.property(homes(60), wishes, (listings, filters) => {
        const catalogue = catalogueOf(listings);
        fc.pre(catalogue.count(filters) === 0);
        const offers = catalogue.relax(filters).map(({ filters, total }) => ({ filters, total }));
        expect(offers).toEqual(relaxSlowly(catalogue, filters));
      }),
      { numRuns: runs(50) },
    );
  });

  test('gives the nearest locality for a landmark that nothing is near, with its distance', () => {
    const home = (id: string, locality: string): Listing => ({
      id,
      purpose: 'buy',
      price: 5_000_000,
      locality,
      sample: false,
    });
    const catalogue = catalogueOf([
      home('a', 'Whitefield'),
      home('b', 'Kadugodi'),
      home('c', 'Electronic City'),
    ]);
    const [first] = catalogue.relax({ near: ['Manyata Tech Park'] });
    expect(first).toMatchObject({ filters: { locality: ['Kadugodi'] }, total: 1 });
    expect(first?.km).toBeGreaterThan(10);
  });

  test('offers only what finds something, counts and prices it rightly, and changes nothing else', () => {
    fc.assert(
      fc.property(homes(40), wishes, (listings, filters) => {
        const catalogue = catalogueOf(listings);
        fc.pre(catalogue.count(filters) === 0);
        for (const offer of catalogue.relax(filters)) {
          const found = catalogue.find(offer.filters);
          const prices = found.top(found.total).map(({ listing }) => listing.price ?? Number.NaN);
          expect(offer.total).toBeGreaterThan(0);
          expect(offer.total).toBe(found.total);
          expect(offer.price_from).toBe(Math.min(...prices));
          expect(offer.price_to).toBe(Math.max(...prices));
          const undone: Filters = { ...offer.filters };
          for (const { filter, from } of offer.changes) Object.assign(undone, { [filter]: from });
          expect(undone).toEqual(filters);
        }
      }),
      { numRuns: runs(80) },
    );
  });

  test('goes no further with an amount than the nearest home asks', () => {
    fc.assert(
      fc.property(homes(40), wishes, (listings, filters) => {
        const catalogue = catalogueOf(listings);
        fc.pre(catalogue.count(filters) === 0);
        for (const { changes } of catalogue.relax(filters)) {
          const [change, second] = changes;
          if (!change || second || !(change.filter in AMOUNTS)) continue;
          const filter = change.filter as keyof typeof AMOUNTS;
          expect(change.to).toBe(leastByTrying(catalogue, filters, filter));
        }
      }),
      { numRuns: runs(80) },
    );
  });

  test('misses no single filter whose loss would find a stated home within reach', () => {
    fc.assert(
      fc.property(homes(40), wishes, (listings, filters) => {
        const catalogue = catalogueOf(listings);
        fc.pre(catalogue.count(filters) === 0);
        const offers = catalogue.relax(filters);
        // From near a landmark to a locality is one move.
        const moved = ({ from, to }: { from?: unknown; to?: unknown }) =>
          from === undefined && to !== undefined;
        const single = offers.filter(({ changes }) => changes.length - changes.filter(moved).length === 1);
        // Whole categories are within reach however far they are.
        for (const filter of ['possession', 'type', 'furnishing', 'developer'] as const) {
          if (filters[filter] === undefined) continue;
          const { [filter]: _, ...rest } = filters;
          const breaking = catalogue
            .find(rest)
            .top(1000)
            .some(({ listing, unstated }) => {
              const { broken } = catalogue.explain(listing, filters);
              return unstated.length === 0 && broken.length === 1 && broken[0] === filter;
            });
          const offered = single.some(({ changes }) => changes[0]?.filter === filter);
          expect({ filter, offered }).toEqual({ filter, offered: breaking });
        }
        if (single.length > 0) expect(single.length).toBe(offers.length);
      }),
      { numRuns: runs(60) },
    );
  });

  const home = (id: string, rest: Partial<Listing>): Listing => ({
    id,
    purpose: 'buy',
    bhk: 2,
    price: 5_000_000,
    locality: 'Whitefield',
    sample: false,
    ...rest,
  });

  test('names the amount of money, and the kilometres of a move', () => {
    const catalogue = catalogueOf([
      home('a', { price: 6_400_000 }),
      home('b', { price: 6_800_000 }),
      home('c', { price: 5_900_000, locality: 'Kadugodi' }),
      home('d', { price: 5_500_000, locality: 'Hebbal' }),
    ]);
    const offers = catalogue.relax({ bhk: [2], locality: ['Whitefield'], budget_max: 6_000_000 });
    expect(offers[0]).toMatchObject({
      changes: [{ filter: 'budget_max', from: 6_000_000, to: 6_400_000 }],
      total: 1,
    });
    expect(offers[1]).toMatchObject({
      changes: [{ filter: 'locality', from: ['Whitefield'], to: ['Whitefield', 'Kadugodi'] }],
      total: 1,
      price_from: 5_900_000,
    });
    expect(offers[1]?.km).toBeCloseTo(2.9, 1);
  });

  test('changes two filters only where no one is enough', () => {
    const catalogue = catalogueOf([home('a', { price: 6_400_000, bhk: 3 })]);
    const offers = catalogue.relax({ bhk: [2], budget_max: 6_000_000 });
    expect(offers).toHaveLength(1);
    expect(offers[0]?.changes.map(({ filter }) => filter)).toEqual(['bhk', 'budget_max']);
  });

  test('never turns a buyer into a tenant', () => {
    expect(catalogueOf([home('a', { purpose: 'rent' })]).relax({ purpose: 'buy' })).toEqual([]);
  });
});
