// Filters: every one there is, in the order of chips and sentences; and the order in which they are heard.
import type { Stated } from '../catalogue/search/match.ts';
import type { ReachOf } from '../catalogue/search/reach.ts';
import type { FilterName } from '../contract.ts';
import { amenities } from './amenities.ts';
import { approvedBy } from './approved-by.ts';
import { area } from './area.ts';
import { bathrooms } from './bathrooms.ts';
import { bhk } from './bhk.ts';
import { budget } from './budget.ts';
import { city } from './city.ts';
import { developer } from './developer.ts';
import { exclude } from './exclude.ts';
import { excludeLocality } from './exclude-locality.ts';
import { facing } from './facing.ts';
import type { Extractor, Field, Filter, Hearing } from './filter.ts';
import { floor } from './floor.ts';
import { furnishing } from './furnishing.ts';
import { anyHome } from './hear/any-home.ts';
import { drop } from './hear/drop.ts';
import { noLimit } from './hear/no-limit.ts';
import { relativeAmount } from './hear/relative-amount.ts';
import { removed } from './hear/removed.ts';
import { shift } from './hear/shift.ts';
import { unknownPlaces } from './hear/unknown-places.ts';
import { khata } from './khata.ts';
import { locality } from './locality.ts';
import { near } from './near.ts';
import { parking } from './parking.ts';
import { possession } from './possession.ts';
import { project } from './project.ts';
import { purpose } from './purpose.ts';
import { type } from './type.ts';
import { zone } from './zone.ts';

/** In the order of chips, and of the parts of a sentence. */
const ALL = {
  purpose,
  bhk,
  type,
  locality,
  zone,
  city,
  near,
  excludeLocality,
  budget,
  area,
  possession,
  amenities,
  furnishing,
  facing,
  floor,
  bathrooms,
  parking,
  khata,
  approvedBy,
  exclude,
  developer,
  project,
};

type Everything = typeof ALL;
/** Every field of `current_filters` belongs to one filter. */
type Owned = { [K in keyof Everything]: keyof Everything[K]['fields'] }[keyof Everything];
const everyFieldIsOwned: [Exclude<FilterName, Owned>] extends [never] ? true : Exclude<FilterName, Owned> =
  true;

/** A filter, whichever it is. */
export type AnyFilter = Omit<Filter<never>, 'fields'> & { fields: Readonly<Partial<Fields>> };
type Fields = { readonly [F in FilterName]: Field<F> };

export const FILTERS: readonly AnyFilter[] =
  everyFieldIsOwned && Object.values(ALL as Record<string, AnyFilter>);

/** Each field of `current_filters`. */
export const FIELDS: Fields = Object.assign({}, ...FILTERS.map(({ fields }) => fields));

const owners = new Map(FILTERS.flatMap((filter) => Object.keys(filter.fields).map((name) => [name, filter])));

/** The filter that a field belongs to. */
export const filterOf = (field: FilterName): AnyFilter => owners.get(field) as AnyFilter;

/** The fields that are one wish with this one. */
export const wishOf = (field: FilterName) => fieldsOf(filterOf(field));

export const fieldsOf = ({ fields }: AnyFilter) => Object.keys(fields) as FilterName[];

/** All that the rules look at in a listing, each once. */
export const STATED: readonly Stated[] = [
  ...new Map(
    Object.values(FIELDS).flatMap(({ match }) => match.stated.map((each) => [each.name, each])),
  ).values(),
];

/** What decides how far a home is from each wish that can give way. */
export const REACHED: readonly ReachOf[] = (Object.keys(FIELDS) as FilterName[]).flatMap((filter) => {
  const { relax } = FIELDS[filter];
  return relax === 'never' ? [] : { filter, of: relax.of };
});

/** Filters are heard in this order, each taking the words it has given a meaning, so that a word means one thing. */
const ORDER = [
  // Found in the tokens before any phrase is read.
  'locality',
  'excludeLocality',
  'zone',
  'city',
  'developer',
  'project',
  'exclude',
  'no_limit', // "no size limit" before the size asks
  'drop', // "any budget" before the budget is looked for
  'area', // "1200 sqft" before a bare number can be money
  'bhk',
  'bathrooms',
  'parking', // "2 car parking" before "parking" is an amenity
  'floor',
  'possession', // "by 2028" and "2 years" before money
  'relative_amount', // "10 lakh more" before the 10 lakh are the budget
  'budget',
  'shift', // "lower price" after "lower than 80 lakh"
  'furnishing', // "semi furnished"
  'facing',
  'khata',
  'approvedBy', // "BDA sites" before the site is a plot
  'type',
  'purpose',
  'near', // "near a park" before the park is an amenity
  'amenities',
  'removed', // what was found beside "remove" is given up
  'unknown_places', // what is left
  'any_home', // once it is known that nothing else is wished for
] as const;
type Unheard = Exclude<keyof Everything, (typeof ORDER)[number]>;
const everyFilterIsHeard: [Unheard] extends [never] ? true : Unheard = true;

/** What is heard besides: wishes given up, wishes that start from what was seen, names that nothing here knows. */
const BESIDE = {
  no_limit: { of: ['negation', 'drop'], read: (draft) => noLimit(draft, FILTERS) },
  drop: { of: ['drop'], read: (draft) => drop(draft, FILTERS) },
  removed: { of: ['drop'], read: removed },
  relative_amount: { of: ['change'], read: relativeAmount },
  shift: { of: ['shift', 'change', 'limit'], read: shift },
  any_home: { of: ['type'], read: anyHome },
  unknown_places: { of: ['place', 'home', 'type', 'room', 'limit'], read: unknownPlaces },
} satisfies Record<string, Extractor>;

const heard: Record<string, Hearing> = {
  ...BESIDE,
  ...Object.fromEntries(Object.entries(ALL).map(([name, { hear }]) => [name, hear])),
};
export const HEARING: readonly (Extractor & { name: string })[] =
  everyFilterIsHeard &&
  ORDER.flatMap((name) => {
    const hear = heard[name];
    return typeof hear === 'object' ? [{ name, ...hear }] : [];
  });
