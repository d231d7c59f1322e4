// What we say, we understand: a visitor who types back what a reply, a chip or a suggestion says is taken at their word.
import fc from 'fast-check';
import { expect, describe as group, test } from 'vitest';
import { runs } from '../../test/runs.ts';
import {
  FACINGS,
  type Filters,
  FURNISHINGS,
  type Intent,
  LANGUAGE_CODES,
  POSSESSIONS,
  PROPERTY_TYPES,
} from '../contract.ts';
import { applyChanges } from '../conversation/changes.ts';
import { chipParts, describe } from '../say/phrases.ts';
import { catalogueOf, HOMES, home, MONDAY, RENTED } from '../turn/testing-homes.ts';
import { understand } from '../understand/understand.ts';
import { LANGUAGES } from './index.ts';

const LAKH = 100_000;
const LOCALITIES = ['Whitefield', 'Hebbal', 'Kadugodi', 'Indiranagar', 'Bellandur', 'JP Nagar', 'Jayanagar'];
const AMENITIES = [
  'gym',
  'swimming pool',
  'clubhouse',
  'park',
  'lift',
  'security',
  'power backup',
  'jogging track',
];
const catalogue = catalogueOf([
  ...HOMES,
  RENTED,
  ...LOCALITIES.map((locality) => home({ id: locality, locality, price: 90 * LAKH })),
]);

const one = <Value>(values: readonly Value[]) => fc.constantFrom(...values).map((value) => [value]);
/** What is searched for by bedrooms: not a plot, and "1 RK studio" says one thing twice. */
const DWELLINGS = PROPERTY_TYPES.filter((type) => !['plot', 'commercial', 'studio'].includes(type));
const few = <Value>(values: readonly Value[]) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 2 });
const upTo = (lakhs: number) => fc.integer({ min: 20, max: lakhs }).map((n) => n * LAKH);

const wishes: fc.Arbitrary<Filters> = fc.record(
  {
    purpose: fc.constantFrom('buy', 'rent'),
    bhk: few([0.5, 1, 2, 2.5, 3, 4]),
    type: one(DWELLINGS),
    locality: few(LOCALITIES),
    near: one(['metro', 'school', 'hospital']),
    budget_max: upTo(300),
    possession: fc.constantFrom(...POSSESSIONS),
    amenities: few(AMENITIES),
    furnishing: fc.constantFrom(...FURNISHINGS),
    facing: fc.constantFrom(...FACINGS),
    floor_min: fc.integer({ min: 1, max: 30 }),
    bathrooms_min: fc.integer({ min: 1, max: 6 }),
  },
  { requiredKeys: [] },
);

/** Wishes that stand best alone, or only with few others. */
const SINGLE: readonly Filters[] = [
  { type: ['plot'] },
  { type: ['commercial'] },
  { type: ['studio'] },
  { bhk_min: 3 },
  { zone: 'North Bangalore' },
  { city: 'Bengaluru' },
  { exclude_locality: ['Whitefield'] },
  { budget_min: 80 * LAKH },
  { budget_min: 50 * LAKH, budget_max: 120 * LAKH },
  { purpose: 'rent', budget_max: 30_000 },
  { purpose: 'rent', budget_min: 20_000, budget_max: 30_000 },
  { area_min: 1200 },
  { area_max: 1500 },
  { area_min: 1000, area_max: 1500 },
  { area_min: 1200, area_basis: 'carpet' },
  { possession_by: '2028' },
  { possession_by: '2027-12' },
  { floor_max: 3 },
  { parking: 2 },
  { khata: ['a'] },
  { exclude: ['facing:south'] },
  { exclude: ['type:villa', 'bhk:1'] },
  { exclude: ['khata:b', 'approved_by:panchayat'] },
  { exclude: ['furnishing:unfurnished', 'possession:new_launch'] },
  { khata: ['b', 'e'] },
  { approved_by: ['bda', 'bank'] },
  { approved_by: ['panchayat'] },
  { approved_by: ['bbmp', 'bmrda', 'biaapa', 'dtcp'] },
];

/** What a tap on a suggestion asks for. */
const SUGGESTED = [
  ['more', 'more_results'],
  ['compare', 'compare'],
  ['details', 'project_detail'],
  ['emi', 'financing'],
  ['visit', 'book_visit'],
  ['person', 'human_handover'],
  ['backToList', 'undo'],
  ['thisHome', 'project_detail'],
  ['cheaperThanThis', 'search'],
] as const satisfies readonly (readonly [string, Intent])[];

group.each(LANGUAGE_CODES)('%s', (language) => {
  const say = LANGUAGES[language].replies;
  const words = { say, language, catalogue };
  const hear = (text: string) =>
    understand(text, {
      catalogue,
      now: MONDAY,
      session: { current_filters: {}, memory: { language, focus: [] } },
    });
  const wished = (text: string) => {
    const changes = hear(text).changes.filter((change) => change.op !== 'shift');
    return sorted(applyChanges({ filters: {}, words: {} }, changes, false).filters);
  };
  const chipsOf = (filters: Filters) =>
    chipParts(filters, words)
      .map(({ label }) => label)
      .join(', ');

  test('any search that we describe', () => {
    fc.assert(
      fc.property(wishes, (filters) => {
        expect(wished(describe(filters, words)), describe(filters, words)).toEqual(sorted(filters));
        expect(wished(chipsOf(filters)), chipsOf(filters)).toEqual(sorted(filters));
      }),
      { numRuns: runs(100) },
    );
  });

  test.each(SINGLE)('%j', (filters) => {
    expect(wished(describe(filters, words))).toEqual(sorted(filters));
    expect(wished(chipsOf(filters))).toEqual(sorted(filters));
  });

  test.each(SUGGESTED)('the suggestion “%s”', (suggestion, intent) => {
    expect(hear(say.suggest[suggestion](1, 2)).intents[0]).toBe(intent);
  });
});

/** Lists in one order. */
function sorted(filters: Filters): Filters {
  const entries = Object.entries(filters).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, Array.isArray(value) ? [...value].sort() : value]),
  );
}
