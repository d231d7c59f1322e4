// Projects with configurations: a wish is met by one kind of home whole, counted once, and never told more exactly than stated.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../test/runs.ts';
import type { Filters } from '../contract.ts';
import { buildCatalogue } from './build.ts';
import { loadHomes } from './feed/load.ts';
import type { Configuration, Listing } from './listing.ts';
import { kindsOf } from './offered.ts';

const NOW = Date.UTC(2026, 10, 15);
const read = (rows: object[]) => loadHomes({ source: 'homes.json', text: JSON.stringify(rows), now: NOW });
const open = (rows: object[]) => buildCatalogue(read(rows).listings, { now: NOW });

const project = {
  id: 'sampige',
  project: 'Sampige Park',
  locality: 'Hebbal',
  city: 'Bengaluru',
  area_basis: 'carpet',
  configurations: [
    { label: '2 BHK', bhk: 2, area: '742', price: '84.5 L' },
    { label: '3 BHK + 2T', bhk: '3 BHK + 2T', area: '1,012 - 1,060', price: '1.2 Cr onwards' },
    { label: '4 BHK', bhk: 4, area: 1720, price: 'on request' },
    { label: '1 BHK', bhk: 1, status: 'sold out' },
  ],
};

describe('a project with configurations', () => {
  test('is one listing, with ranges over its kinds; a kind that is sold is none of them', () => {
    const [listing, ...others] = read([project]).listings;
    expect(others).toEqual([]);
    expect(listing).toMatchObject({
      id: 'sampige',
      price: 8_450_000,
      price_max: 12_000_000,
      area: 742,
      area_max: 1720,
      area_basis: 'carpet',
    });
    expect(listing).not.toHaveProperty('bhk');
    expect(listing?.configurations?.map(({ label }) => label)).toEqual(['2 BHK', '3 BHK + 2T', '4 BHK']);
    expect(listing?.configurations?.[1]).toMatchObject({ bhk: 3, bathrooms: 2, price_onwards: true });
  });

  test('is met by one kind whole, which the match is', () => {
    const catalogue = open([
      project,
      { id: 'other', locality: 'Hebbal', city: 'Bengaluru', bhk: 3, price: 9_000_000 },
    ]);
    const found = (filters: Filters) => {
      const { total, top } = catalogue.find(filters);
      return [total, ...top(9).map(({ listing }) => `${listing.id} ${listing.configuration ?? ''}`.trim())];
    };
    expect(found({ bhk: [2] })).toEqual([1, 'sampige 2 BHK']);
    expect(found({ bhk: [3], budget_max: 9_000_000 })).toEqual([1, 'other']);
    expect(found({ bhk: [2, 3] })).toEqual([2, 'sampige 2 BHK', 'other']);
    expect(found({})[0]).toBe(2);
    // No price is stated of the 4 BHK: it breaks no budget, and is no full match.
    expect(found({ bhk: [4], budget_max: 20_000_000 })).toEqual([0, 'sampige 4 BHK']);
    expect(catalogue.byId('sampige')?.configurations).toHaveLength(3);
    expect(
      catalogue.explain(catalogue.byId('sampige') as Listing, { bhk: [3], budget_min: 11_000_000 }),
    ).toMatchObject({
      broken: [],
    });
  });

  test('is relaxed to by the kind that is nearest', () => {
    const catalogue = open([project]);
    expect(catalogue.relax({ bhk: [3], budget_max: 11_000_000 })[0]).toMatchObject({
      changes: [{ filter: 'budget_max', to: 12_000_000 }],
      total: 1,
      price_from: 12_000_000,
    });
  });

  test.each([
    [{ configurations: '2 BHK - 742 sqft - 84.5 L; 3 BHK - 1012 sqft - 1.2 Cr' }],
    [{ bhk: '2, 3 BHK', area: '742 / 1012', price: '84.5 L / 1.2 Cr' }],
    [{ bhk: '2 & 3 BHK', area: '742; 1012', price: '84.5 L; 1.2 Cr' }],
    [{ configurations: '{2BHK, 742, 84.5 L*}, {3 BHK, 1012, 1.2 Cr}' }],
  ])('is read from %j', (fields) => {
    const { listings, report } = read([{ locality: 'Hebbal', city: 'Bengaluru', ...fields }]);
    expect(listings[0]).toMatchObject({ price: 8_450_000, price_max: 12_000_000 });
    expect(listings[0]?.configurations).toMatchObject([
      { bhk: 2, area: 742, price: 8_450_000 },
      { bhk: 3, area: 1012, price: 12_000_000 },
    ]);
    expect(report.warnings).toEqual([]);
  });

  test('whose sizes are not told by kind keeps the range, and gives no kind an exact figure', () => {
    const { listings } = read([
      { locality: 'Hebbal', bhk: '2, 3 BHK', area: '742 - 1012', price: '84.5 L - 1.2 Cr' },
    ]);
    for (const kind of kindsOf(listings[0] as Listing))
      expect(kind).toMatchObject({ price: 8_450_000, price_max: 12_000_000, area: 742, area_max: 1012 });
  });

  test('with no kind left is left out, counted', () => {
    const { listings, report } = read([project, { ...project, id: 'b', configurations: [] }]);
    expect(listings).toHaveLength(1);
    expect(report.left_out).toMatchObject([{ row: 2, field: 'configurations' }]);
  });
});

describe('a home without one price', () => {
  test('on request is offered without a price, last, and says so to a budget', () => {
    const catalogue = open([
      { id: 'ask', locality: 'Hebbal', bhk: 2, price: 'on request' },
      { id: 'told', locality: 'Hebbal', bhk: 2, price: '80 L onwards' },
    ]);
    expect(catalogue.byId('ask')).not.toHaveProperty('price');
    expect(catalogue.byId('told')).toMatchObject({ price: 8_000_000, price_onwards: true });
    const found = catalogue.find({ budget_max: 9_000_000 });
    expect(found.total).toBe(1);
    expect(found.top(5).map(({ listing, unstated }) => [listing.id, unstated])).toEqual([
      ['told', []],
      ['ask', ['budget_max']],
    ]);
    expect(
      catalogue
        .find({}, { order: 'price_up' })
        .top(2)
        .map(({ listing }) => listing.id),
    ).toEqual(['told', 'ask']);
  });

  test('but a rate: reckoned with an area that is sold, never with the carpet’s', () => {
    const { listings } = read([
      { locality: 'Hebbal', price: '₹7,200/sq.ft', area: '1,150 - 1,700 sq ft' },
      { locality: 'Hebbal', rate: 7200, area: 1150, area_basis: 'carpet' },
      { locality: 'Hebbal', bhk: 2, price: '₹7.2 k/sq.ft' },
    ]);
    expect(listings[0]).toMatchObject({ price: 8_280_000, price_max: 12_240_000, price_rate: 7200 });
    expect(listings[1]).not.toHaveProperty('price');
    expect(listings[2]).not.toHaveProperty('price');
  });
});

const kind: fc.Arbitrary<Configuration> = fc
  .record({
    bhk: fc.constantFrom(1, 2, 3, 4),
    price: fc.option(
      fc.integer({ min: 10, max: 30 }).map((n) => n * 100_000),
      { nil: undefined },
    ),
    area: fc.option(
      fc.integer({ min: 5, max: 20 }).map((n) => n * 100),
      { nil: undefined },
    ),
  })
  .map((fields) => ({ label: `${fields.bhk} BHK`, ...fields }));
const listing = fc.record({
  bhk: fc.constantFrom(undefined, 1, 2, 3),
  price: fc.constantFrom(undefined, 1_500_000, 2_500_000),
  configurations: fc.option(fc.array(kind, { minLength: 2, maxLength: 4 }), { nil: undefined }),
});

test('search counts a project once where any of its kinds meets everything', () => {
  fc.assert(
    fc.property(
      fc.array(listing, { minLength: 1, maxLength: 12 }),
      fc.subarray([1, 2, 3, 4], { minLength: 1 }),
      fc.integer({ min: 10, max: 30 }),
      (rows, bhk, lakhs) => {
        const listings = rows.map(
          (row, n): Listing => ({ ...row, id: `h${n}`, purpose: 'buy', locality: 'Hebbal', sample: true }),
        );
        const catalogue = buildCatalogue(listings, { now: NOW });
        const most = lakhs * 100_000;
        const meets = ({ bhk: rooms, price }: Listing) =>
          rooms !== undefined && bhk.includes(rooms) && price !== undefined && price <= most;
        const states = listings.flatMap(kindsOf);
        fc.pre(states.some((one) => one.bhk !== undefined) && states.some((one) => one.price !== undefined));
        const expected = listings.filter((one) => kindsOf(one).some(meets)).map(({ id }) => id);
        const filters = { bhk, budget_max: most };
        const found = catalogue.find(filters);
        const shown = found.top(listings.length);
        expect(found.total).toBe(expected.length);
        expect(catalogue.count(filters)).toBe(expected.length);
        expect(catalogue.narrowing({ bhk })({ budget_max: most })).toBe(expected.length);
        expect(
          shown
            .slice(0, found.total)
            .map(({ listing: { id } }) => id)
            .sort(),
        ).toEqual(expected.sort());
        expect(shown.length).toBe(found.total + found.unstated_total());
        expect(new Set(shown.map(({ listing: { id } }) => id)).size).toBe(shown.length);
        for (const { listing: one, unstated } of shown)
          if (unstated.length === 0) expect(meets(one)).toBe(true);
      },
    ),
    { numRuns: runs(40) },
  );
});

test('of one project no more than two stand before another project’s homes', () => {
  const homes = ['a', 'a', 'a', 'a', 'b', 'c'].map(
    (name, n): Listing => ({
      id: `${n}`,
      project: name,
      purpose: 'buy',
      price: 5_000_000 + n,
      locality: 'Hebbal',
      sample: true,
    }),
  );
  const catalogue = buildCatalogue(homes, { now: NOW });
  expect(
    catalogue
      .find({})
      .top(4)
      .map(({ listing: { id } }) => id),
  ).toEqual(['0', '1', '4', '5']);
  expect(
    catalogue
      .find({})
      .top(6)
      .map(({ listing: { id } }) => id),
  ).toEqual(['0', '1', '4', '5', '2', '3']);
  expect(
    catalogue
      .find({}, { order: 'price_up' })
      .top(4)
      .map(({ listing: { id } }) => id),
  ).toEqual(['0', '1', '2', '3']);
});
