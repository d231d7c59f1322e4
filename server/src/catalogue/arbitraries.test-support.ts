// Made-up homes and wishes for the property tests: few values each, so that they meet often.
import fc from 'fast-check';
import type { Filters } from '../contract.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import type { Listing } from './listing.ts';

/** The month the made-up homes live in. */
export const NOW = Date.UTC(2026, 10, 15);

export const TOWN: Gazetteer = {
  city: 'Bengaluru',
  places: (
    [
      ['Whitefield', 'locality', 12.97, 77.75],
      ['Kadugodi', 'locality', 12.995, 77.758],
      ['Electronic City', 'locality', 12.84, 77.677],
      ['Hebbal', 'locality', 13.036, 77.597],
      ['Manyata Tech Park', 'landmark', 13.047, 77.621],
      ['Nowhere Tower', 'landmark', undefined, undefined],
    ] as const
  ).map(([name, kind, lat, lng]) => ({ name, kind, lat, lng, source: 'made up', licence: 'MIT' })),
};

const LOCALITIES = [
  'Whitefield',
  'Kadugodi',
  'Electronic City',
  'Electronic City Phase 2',
  'Hebbal',
  'Unmapped',
];
const AMENITIES = ['gym', 'lift', 'swimming pool'];
const DEVELOPERS = ['Alder Homes', 'Birch Estates'];
const BASES = ['carpet', 'super_built_up', 'plot'] as const;
const TYPES = ['apartment', 'villa', 'plot'] as const;
const POSSESSIONS = ['ready', 'under_construction', 'new_launch'] as const;
const DATES = ['2018-12', '2026-11', '2027', '2027-06', '2029-01'];

const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });
const lakhs = (from: number, to: number) => fc.integer({ min: from, max: to }).map((n) => n * 100_000);
const some = <T>(values: readonly T[]) => fc.subarray([...values], { minLength: 1 });

const home: fc.Arbitrary<Omit<Listing, 'id'>> = fc.record({
  purpose: fc.constantFrom('buy' as const, 'rent' as const),
  type: maybe(fc.constantFrom(...TYPES)),
  bhk: maybe(fc.constantFrom(0.5, 1, 2, 2.5, 3, 4)),
  bathrooms: maybe(fc.integer({ min: 1, max: 4 })),
  price: lakhs(10, 30),
  price_max: maybe(lakhs(30, 40)),
  area: maybe(fc.integer({ min: 5, max: 25 }).map((n) => n * 100)),
  area_basis: maybe(fc.constantFrom(...BASES)),
  locality: fc.constantFrom(...LOCALITIES),
  possession: maybe(fc.constantFrom(...POSSESSIONS)),
  possession_date: maybe(fc.constantFrom(...DATES)),
  amenities: maybe(fc.subarray(AMENITIES)),
  floor: maybe(fc.integer({ min: 0, max: 5 })),
  parking: maybe(fc.integer({ min: 0, max: 3 })),
  developer: maybe(fc.constantFrom(...DEVELOPERS)),
  furnishing: maybe(fc.constantFrom('furnished' as const, 'unfurnished' as const)),
  khata: maybe(fc.subarray(['a', 'b', 'e'] as const, { minLength: 1 }).map((list) => [...list])),
  approved_by: maybe(fc.subarray(['bda', 'bmrda', 'bank'] as const).map((list) => [...list])),
  url: maybe(fc.constant('/homes/1')),
  sample: fc.constant(false),
});

/** In some catalogues no home states its type. */
export const homes = (max = 80): fc.Arbitrary<Listing[]> =>
  fc
    .tuple(fc.array(home, { minLength: 1, maxLength: max }), fc.constantFrom(true, true, false))
    .map(([list, typed]) =>
      list.map(({ type, ...one }, at) => ({ ...one, ...(typed && { type }), id: `home-${at}` })),
    );

export const wishes: fc.Arbitrary<Filters> = fc
  .record(
    {
      purpose: fc.constantFrom('buy' as const, 'rent' as const),
      bhk: some([0.5, 1, 2, 2.5, 3, 4]),
      bhk_min: fc.constantFrom(1, 2, 3),
      type: some(TYPES),
      locality: some(LOCALITIES),
      exclude_locality: some(LOCALITIES),
      near: some(['Manyata Tech Park', 'Nowhere Tower']),
      budget_min: lakhs(5, 40),
      budget_max: lakhs(5, 40),
      area_min: fc.integer({ min: 4, max: 26 }).map((n) => n * 100),
      area_max: fc.integer({ min: 4, max: 26 }).map((n) => n * 100),
      area_basis: fc.constantFrom(...BASES, 'built_up' as const),
      possession: fc.constantFrom(...POSSESSIONS),
      possession_by: fc.constantFrom('2026-12', '2027', '2028-01'),
      amenities: some([...AMENITIES, 'helipad', 'parking', 'gym|lift', 'helipad|parking']),
      furnishing: fc.constantFrom('furnished' as const, 'unfurnished' as const),
      facing: fc.constantFrom('east' as const),
      floor_min: fc.integer({ min: 0, max: 6 }),
      bathrooms_min: fc.integer({ min: 1, max: 5 }),
      parking: fc.integer({ min: 0, max: 4 }),
      developer: fc.constantFrom(...DEVELOPERS, 'Nobody'),
      exclude: some([
        'type:villa',
        'type:plot',
        'bhk:2',
        'furnishing:furnished',
        'khata:b',
        'possession:ready',
      ]),
      khata: some(['a', 'b', 'e'] as const),
      approved_by: some(['bda', 'bmrda', 'dtcp', 'bank'] as const),
    },
    { requiredKeys: [] },
  )
  // A wish has few parts; with all of them nothing is ever found.
  .chain((all) =>
    fc
      .subarray(Object.keys(all) as (keyof Filters)[], { maxLength: 5 })
      .map((keys) => Object.fromEntries(keys.map((key) => [key, all[key as keyof typeof all]])) as Filters),
  );
