// Conditions: each filter as the homes that meet it and the homes that state anything about it.
import { FILTER_NAMES, type FilterName, type Filters } from '../../contract.ts';
import { andNot, type Bits, copyOf, isEmpty } from './bitset.ts';
import type { Match, Matches, Sets, Source } from './match.ts';

/**
 * Shared and never written to. `stated` absent: every home states it. `silent`: none does, and what other fields tell only
 * rules homes out; the rest are in `yes`.
 */
export type Condition = { filter: FilterName; yes: Bits; stated: Bits | undefined; silent: boolean };

/** The filters of `filters` that ask for something, in the order of the contract. */
export const activeFilters = (filters: Filters): FilterName[] =>
  FILTER_NAMES.filter((name) => filters[name] !== undefined);

/** Most bytes of conditions that are remembered for the next message. */
const MOST_BYTES = 32_000_000;

/**
 * Conditions of one catalogue. Some are remembered: a conversation asks for the same filters turn after turn. Those read
 * in `passing` must not be: `remember` false.
 */
export function conditionReader(
  source: Source,
  matches: Matches,
): (filter: FilterName, filters: Filters, options?: { remember: boolean }) => Condition {
  const most = Math.min(1000, Math.ceil(MOST_BYTES / (source.facets.n / 4 + 1)));
  const known: Partial<Record<FilterName, Map<string | number, Condition>>> = {};
  let held = 0;
  return (filter, filters, { remember } = { remember: true }) => {
    const match = matches[filter].match as Match<unknown>;
    const key = keyOf(filter, match, filters);
    known[filter] ??= new Map();
    const same = known[filter];
    let found = same.get(key);
    if (!found) {
      found = conditionOf(filter, match.index(filters[filter], source, filters), source);
      if (!remember) return found;
      if (held >= most) {
        for (const map of Object.values(known)) map.clear();
        held = 0;
      }
      same.set(key, found);
      held++;
    }
    return found;
  };
}

function conditionOf(filter: FilterName, { yes, stated, untold }: Sets, { facets }: Source): Condition {
  const silent = stated !== undefined && isEmpty(untold ? yes : stated);
  if (!silent) return { filter, yes, stated, silent };
  const left = copyOf(facets.all);
  andNot(left, stated);
  return { filter, yes: left, stated: undefined, silent };
}

/** What a filter asks for, apart from which filter it is. */
function keyOf(filter: FilterName, { beside }: Match<unknown>, filters: Filters): string | number {
  const wanted = filters[filter] as string | number | readonly (string | number)[];
  if (beside.length > 0) return [wanted, ...beside.map((other) => filters[other] ?? '')].join('\n');
  if (typeof wanted !== 'object') return wanted;
  return wanted.length === 1 ? (wanted[0] as string | number) : wanted.join('\n');
}
