// Only wished: before any home was shown, "a villa on a lake: would you have something like that?" asks of none.
import type { FilterName } from '../contract.ts';
import type { Fact } from '../facts/index.ts';
import type { Draft } from './draft.ts';
import { hasSpan, means } from './reading.ts';
import type { Reference } from './understanding.ts';

/** A home is wished, and there is none that "it" could be, or that could be asked where it stands. */
export function wishesOnly(
  { changes, reading, context: { session, page } }: Draft,
  references: readonly Reference[],
  facts: readonly Fact[],
  text: string,
): boolean {
  const { lists = [], focus } = session.memory;
  if (page !== undefined || lists.length + focus.length > 0 || means(reading.at[0], 'ask', 'is'))
    return false;
  if (
    !changes.some(({ op, ...change }) => op === 'set' && 'filter' in change && OF_A_HOME.has(change.filter))
  )
    return false;
  const asks =
    text.includes('?') ||
    hasSpan(reading, 'visit') ||
    reading.spans.some((span) =>
      span.meanings.some(({ kind, value }) => kind === 'ask' && !WISHING.has(value)),
    );
  return references.some(({ kind }) => kind === 'it') || (!asks && facts.every((fact) => PLACED.has(fact)));
}

const WISHING = new Set(['want', 'show', 'please']);
const OF_A_HOME = new Set<FilterName>(['type', 'bhk', 'bhk_min']);
/** "A villa on a lake", "the cheapest house in the city" say where it should be. */
const PLACED = new Set<Fact>(['distance', 'location']);
