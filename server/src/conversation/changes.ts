// Filters: how what the visitor says changes what is looked for. A new wish replaces the older one that it contradicts;
// the words it came from are kept beside it.
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { FilterName, Filters } from '../contract.ts';
import type { FilterChange } from '../understand/understanding.ts';
import type { FilterState, FilterWords } from './session.ts';

/** Filters that are one wish together: who drops one of them drops all. */
const ONE_WISH: readonly (readonly FilterName[])[] = [
  ['bhk', 'bhk_min'],
  ['budget_min', 'budget_max'],
  ['area_min', 'area_max', 'area_basis'],
  ['possession', 'possession_by'],
  ['floor_min', 'floor_max'],
];

/** A new wish for the first displaces an older wish for the others: "3bhk" after "3+", a place after another place. */
const DISPLACES: Partial<Record<FilterName, readonly FilterName[]>> = {
  bhk: ['bhk_min'],
  bhk_min: ['bhk'],
  possession: ['possession_by'],
  possession_by: ['possession'],
  // Another place: what stood for the old one would only empty the list.
  locality: ['zone', 'near', 'project'],
  zone: ['locality', 'near', 'project'],
  near: ['project'],
  project: ['locality', 'zone', 'near'],
  // A month's rent and a price are of different size.
  purpose: ['budget_min', 'budget_max'],
};

/** Land has no rooms. */
const WITHOUT_ROOMS = new Set(['plot', 'commercial']);

export const wishOf = (filter: FilterName): readonly FilterName[] =>
  ONE_WISH.find((group) => group.includes(filter)) ?? [filter];

type Change = Exclude<FilterChange, { op: 'shift' }>;
type Value = Filters[FilterName];

/** Applies the changes in the order said. `correction` ("no, 3bhk") makes every addition a replacement. */
export function applyChanges(
  state: FilterState,
  changes: readonly Change[],
  correction = false,
): FilterState {
  const filters: Record<string, Value> = { ...state.filters };
  const words: FilterWords = { ...state.words };
  const saidNow = new Set(changes.filter(({ op }) => op !== 'remove').map(({ filter }) => filter));

  const drop = (filter: FilterName) => {
    delete filters[filter];
    delete words[filter];
  };
  const put = (filter: FilterName, value: Value, said: string) => {
    filters[filter] = value;
    words[filter] = said;
  };

  for (const change of changes) {
    const { filter } = change;
    if (change.op === 'remove') {
      if (change.value === undefined) for (const member of wishOf(filter)) drop(member);
      else {
        const left = listOf(filters[filter]).filter((item) => !same(item, change.value));
        if (left.length === 0) drop(filter);
        else if (Array.isArray(filters[filter])) filters[filter] = left as Value;
      }
      continue;
    }
    for (const other of DISPLACES[filter] ?? []) {
      if (filter === 'purpose' && filters.purpose === change.value) continue;
      if (!saidNow.has(other)) drop(other);
    }
    if (change.op === 'add' && !correction) {
      const merged = [...new Set([...listOf(filters[filter]), ...change.value])].slice(0, 10);
      const said = words[filter] ? `${words[filter]}, ${change.words}` : change.words;
      put(filter, merged as Value, said.slice(-200));
    } else put(filter, change.value as Value, change.words);
  }
  settle(filters as Filters, saidNow, drop);
  return { filters: filters as Filters, words };
}

/** Lets the newer of two wishes win that cannot both hold. */
export function settle(
  filters: Filters,
  saidNow: ReadonlySet<FilterName>,
  drop: (filter: FilterName) => void,
) {
  for (const [low, high] of [
    ['budget_min', 'budget_max'],
    ['area_min', 'area_max'],
    ['floor_min', 'floor_max'],
  ] as const) {
    const min = filters[low];
    const max = filters[high];
    if (min !== undefined && max !== undefined && min > max) drop(saidNow.has(low) ? high : low);
  }
  const roomless = filters.type?.every((type) => WITHOUT_ROOMS.has(type)) ?? false;
  if (roomless && (filters.bhk || filters.bhk_min)) {
    if (saidNow.has('type')) {
      drop('bhk');
      drop('bhk_min');
    } else drop('type');
  }
  const excluded = filters.exclude_locality;
  if (excluded && filters.locality) {
    // "not in Whitefield" after "Whitefield", or the other way round: the later one is meant.
    const [losing, winning] = saidNow.has('exclude_locality')
      ? (['locality', 'exclude_locality'] as const)
      : (['exclude_locality', 'locality'] as const);
    const kept = filters[losing]?.filter((place) => !filters[winning]?.includes(place)) ?? [];
    if (kept.length > 0) filters[losing] = kept;
    else drop(losing);
  }
}

/**
 * Filters from a click or from the browser's own copy, checked like any visitor input: what this catalogue does not
 * know is left out and named in `dropped`.
 */
export function checkFilters(wanted: Filters, catalogue: Catalogue): { filters: Filters; dropped: string[] } {
  const filters: Filters = { ...wanted };
  const dropped: string[] = [];
  const { places } = catalogue;
  const keepList = (
    name: 'locality' | 'exclude_locality' | 'near' | 'amenities',
    known: (s: string) => boolean,
  ) => {
    const values = wanted[name];
    if (values === undefined) return;
    const kept = values.filter(known);
    dropped.push(...values.filter((value) => !known(value)));
    if (kept.length > 0) filters[name] = kept;
    else delete filters[name];
  };
  const keepOne = (name: 'city' | 'zone' | 'developer' | 'project', known: (s: string) => boolean) => {
    const value = wanted[name];
    if (value === undefined || known(value)) return;
    dropped.push(value);
    delete filters[name];
  };
  const isLocality = (name: string) => {
    const place = places.byName(name);
    return place?.kind === 'locality' && place.homes > 0;
  };
  keepList('locality', isLocality);
  keepList('exclude_locality', isLocality);
  keepList('near', (name) => places.byName(name) !== undefined);
  keepList('amenities', (word) => catalogue.amenities.length === 0 || catalogue.amenities.includes(word));
  keepOne('city', (name) => catalogue.cities.includes(name));
  keepOne('zone', (name) => places.byName(name)?.kind === 'zone');
  keepOne('developer', (name) => catalogue.developers.includes(name));
  keepOne('project', (name) => catalogue.projects.includes(name));
  settle(filters, new Set(), (filter) => delete filters[filter]);
  return { filters, dropped };
}

/** Words for filters that came by a click: those unchanged keep theirs, the others take the click's label. */
export function wordsFor(filters: Filters, before: FilterState, label: string): FilterWords {
  const words: FilterWords = {};
  for (const name of Object.keys(filters) as FilterName[]) {
    const unchanged = equal(filters[name], before.filters[name]);
    words[name] = (unchanged && before.words[name]) || label;
  }
  return words;
}

/** The filters less one of them, or less one value of a list. */
export function without(filters: Filters, filter: FilterName, value?: string | number): Filters {
  const { [filter]: values, ...rest } = filters;
  const left = value === undefined ? [] : listOf(values).filter((item) => !same(item, value));
  return left.length > 0 ? { ...rest, [filter]: left } : rest;
}

export function sameFilters(a: Filters, b: Filters): boolean {
  const names = Object.keys(a) as FilterName[];
  return names.length === Object.keys(b).length && names.every((name) => equal(a[name], b[name]));
}

export function equal(a: Value, b: Value): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return a.length === b.length && a.every((item, i) => item === b[i]);
}

const listOf = (value: Value): (string | number)[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

const same = (a: string | number, b: string | number | undefined) =>
  String(a).toLowerCase() === String(b).toLowerCase();
