// Filters: how what the visitor says changes what is looked for. A new wish replaces the older one that it contradicts;
// the words it came from are kept beside it.
import { wishWithout } from '../catalogue/amenities.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { FilterName, Filters } from '../contract.ts';
import { FIELDS, FILTERS, wishOf } from '../filters/index.ts';
import { isInferred } from '../understand/inferred.ts';
import type { FilterChange } from '../understand/understanding.ts';
import type { FilterState, FilterWords } from './session.ts';

const RANGES = [
  ['budget_min', 'budget_max'],
  ['area_min', 'area_max'],
  ['floor_min', 'floor_max'],
] as const satisfies readonly (readonly [FilterName, FilterName])[];

/**
 * What was refused stays refused, whatever else is corrected; and a place or so many rooms are added only where an "also"
 * stands beside them: "I also said 2 BHK".
 */
const ADDED: ReadonlySet<FilterName> = new Set<FilterName>([
  'exclude_locality',
  'exclude',
  'locality',
  'bhk',
]);

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

  // "Up to 45 lakh" after "40 to 60": the range was one wish, and goes as one.
  for (const [low, high] of RANGES) {
    const said = words[low] !== undefined && words[low] === words[high];
    if (said && saidNow.has(high) && !saidNow.has(low)) drop(low);
    if (said && saidNow.has(low) && !saidNow.has(high)) drop(high);
  }

  // "Bigger" keeps to the measure of the home that it was said of; a size named after it has none.
  const sized = saidNow.has('area_min') || saidNow.has('area_max');
  if (sized && !saidNow.has('area_basis') && isOfShift(words)) drop('area_basis');

  for (const change of changes) {
    const { filter } = change;
    if (change.op === 'remove') {
      // "1 crore, not from 70 lakh": the other end of a range stands where it is said now.
      if (change.value === undefined) {
        for (const member of wishOf(filter)) if (member === filter || !saidNow.has(member)) drop(member);
      } else {
        const left = listOf(filters[filter]).flatMap((item) => less(item, change.value, filter));
        if (left.length === 0) drop(filter);
        else if (Array.isArray(filters[filter])) filters[filter] = left as Value;
      }
      continue;
    }
    // The same purpose or place once more is no other one.
    const isNew = !equal(filters[filter], change.value as Value);
    for (const other of isNew ? FIELDS[filter].displaces : []) if (!saidNow.has(other)) drop(other);
    if (change.op === 'add' && (!correction || ADDED.has(filter))) {
      const merged = [...new Set([...listOf(filters[filter]), ...change.value])].slice(0, 10);
      const said = words[filter] ? `${words[filter]}, ${change.words}` : change.words;
      put(filter, merged as Value, said.slice(-200));
    } else {
      for (const end of inferredBeside(filter, change.words, { filters: filters as Filters, words }))
        drop(end);
      put(filter, change.value as Value, change.words);
    }
  }
  settle(filters as Filters, saidNow, drop);
  return { filters: filters as Filters, words };
}

/** The measure came with a size, and no figure was said. */
const isOfShift = ({ area_basis, area_min, area_max }: FilterWords): boolean =>
  area_basis !== undefined && (area_basis === area_min || area_basis === area_max) && !/\d/.test(area_basis);

/** "45k ish, max 45k": the other end of what was said roughly was named by nobody. */
function inferredBeside(filter: FilterName, said: string, { filters, words }: FilterState): FilterName[] {
  const ends = RANGES.find((range) => range.some((end) => end === filter)) ?? [];
  return ends.filter((end) => {
    const amount = filters[end];
    const from = words[end];
    return (
      end !== filter &&
      amount !== undefined &&
      from !== undefined &&
      from !== said &&
      isInferred(amount, from)
    );
  });
}

/** Lets the newer of two wishes win that cannot both hold. */
export function settle(
  filters: Filters,
  saidNow: ReadonlySet<FilterName>,
  drop: (filter: FilterName) => void,
) {
  for (const one of FILTERS) one.settle(filters, saidNow, drop);
}

/**
 * Filters from a click or from the browser's own copy, checked like any visitor input: what this catalogue does not
 * know is left out and named in `dropped`.
 */
export function checkFilters(wanted: Filters, catalogue: Catalogue): { filters: Filters; dropped: string[] } {
  const filters: Filters = { ...wanted };
  const dropped: string[] = [];
  for (const name of Object.keys(wanted) as FilterName[]) {
    const isKnown = (value: unknown) => FIELDS[name].known(value as never, catalogue);
    const values = listOf(wanted[name]);
    const kept = values.filter(isKnown);
    if (kept.length === values.length) continue;
    dropped.push(...values.filter((value) => !isKnown(value)).map(String));
    if (kept.length > 0) Object.assign(filters, { [name]: kept });
    else delete filters[name];
  }
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

/** What is left of a value: "no lift" leaves the gym of "gym or lift". */
function less(item: string | number, value: string | number | undefined, filter: FilterName) {
  if (same(item, value)) return [];
  return filter === 'amenities' ? (wishWithout(String(item), String(value)) ?? []) : item;
}

const same = (a: string | number, b: string | number | undefined) =>
  String(a).toLowerCase() === String(b).toLowerCase();
