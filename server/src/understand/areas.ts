// Areas: a question about the market of a place, not about one home: "average rate of Hebbal", "Hebbal or Hosur Road, which
// is cheaper?", "which areas under 60 lakh?". Its values tell what is asked of, and change no filter.
import type { Filters } from '../contract.ts';
import { AREA_ASKS, type AreaAsk } from '../languages/areas.ts';
import { LANGUAGES } from '../languages/index.ts';
import type { Token } from './normalise.ts';
import { phraseBook } from './phrase-book.ts';
import { hasSpan, type Reading, take } from './reading.ts';
import type { AreaQuestion, Understanding } from './understanding.ts';

const find = phraseBook(
  Object.values(LANGUAGES).flatMap(({ code, areas }) =>
    AREA_ASKS.map((ask) => [areas[ask] ?? '', ask, code] as const),
  ),
);

/** What is said, as a question about areas where it is one. `skip` are places and names. */
export function withAreas(
  said: Understanding,
  reading: Reading,
  tokens: readonly Token[],
  skip: Uint8Array,
): Understanding {
  const found = find(tokens, skip);
  const asks = new Set(found.flatMap(({ meanings }) => meanings));
  if (asks.size === 0) return said;
  const ask = askedOf(said, asks, reading);
  if (!ask) return said;
  for (const { from, to } of found) take(reading, from, to);
  const { purpose, ...others } = filtersOf(said);
  // A rent that is asked about is no wish to rent.
  const area: AreaQuestion = { ask, filters: ask === 'yield' || !purpose ? others : { ...others, purpose } };
  const beside = said.intents.filter((intent) => BESIDE.has(intent));
  return {
    ...said,
    intents: [...beside, 'area_query'],
    changes: [],
    facts: [],
    about: undefined,
    unclear_amounts: [],
    topics: said.topics.filter((topic) => topic !== 'growth' && topic !== 'families'),
    area,
  };
}

/** Answered beside it. */
const BESIDE = new Set(['greet', 'thanks', 'topic_query', 'book_visit', 'human_handover']);

function askedOf(said: Understanding, asks: ReadonlySet<AreaAsk>, reading: Reading): AreaAsk | undefined {
  const { locality = [], zone, city } = filtersOf(said);
  const placed = locality.length > 0 || zone !== undefined || city !== undefined;
  const pointed = said.references.some(({ kind }) => kind !== 'superlative');
  if (asks.has('yield') && !said.loan) return 'yield';
  if (pointed) return undefined;
  // Homes are wanted, not figures.
  const wanted = hasSpan(reading, 'ask', 'show');
  const compares = asks.has('cheaper') ? 'cheaper' : asks.has('dearer') ? 'dearer' : undefined;
  if (locality.length >= 2 && compares && !wanted) return compares;
  if (asks.has('which') && !placed) return 'which';
  return asks.has('rate') && !wanted && (placed || said.changes.length > 0) ? 'rate' : undefined;
}

/** What the values beside it say. */
function filtersOf({ changes }: Understanding): Filters {
  const filters: Record<string, unknown> = {};
  for (const change of changes) {
    if (change.op === 'set') filters[change.filter] = change.value;
    if (change.op === 'add') {
      const before = filters[change.filter];
      filters[change.filter] = [...(Array.isArray(before) ? before : []), ...change.value];
    }
  }
  return filters as Filters;
}
