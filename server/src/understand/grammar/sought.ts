// Sought: "70 lakh tak 2bhk kis area mein milega": so much at most for homes of a kind, and where they are, is looked for: nothing
// is offered by it, whatever home is spoken of.
import { limitAround } from '../limits.ts';
import { amountsIn } from '../money.ts';
import { tokenise } from '../normalise.ts';
import { hasSpan, means, type Reading, readPlainly } from '../reading.ts';
import type { Stretch } from '../stretch.ts';
import type { FilterChange, Understanding } from '../understanding.ts';

export function seeks(words: string, { area, facts, references, language }: Understanding): boolean {
  if (area?.ask === 'which') return true;
  // What costs so much is no home that is pointed at.
  if (references.some(({ kind, words: of }) => kind !== 'it' && !tokenise(of).some(isLarge))) return false;
  const reading = readPlainly(words, language);
  const ofAKind = hasSpan(reading, 'room', 'bhk') || hasSpan(reading, 'type');
  if (!ofAKind || !facts.includes('location')) return false;
  const [one, other] = amountsIn(reading).filter(({ unit }) => unit === 'scaled');
  return one !== undefined && !other && limitAround(reading, one.from, one.to, false).kind === 'max';
}

const isLarge = ({ value = 0 }: { value?: number | undefined }): boolean => value >= LEAST;
/** Smaller numbers stand for a home of the list. */
const LEAST = 10;

/** "Kis area mein", "wo": what asks where, and points at what is to be shown. */
export const asideOf = ({ spans }: Reading): Stretch[] =>
  spans.filter((span) => means(span, 'fact', 'location') || means(span, 'refer', 'it'));

/** As a wish, in whatever area: "which area?" leaves the one that stands. */
export function asSought(wished: Understanding, standing: readonly string[] = []): Understanding {
  const named = wished.changes.some((change) => change.op !== 'shift' && change.filter === 'locality');
  const left: FilterChange[] =
    named || standing.length === 0 ? [] : [{ op: 'remove', filter: 'locality', words: wished.text }];
  return { ...wished, changes: [...wished.changes, ...left], facts: [], references: [], intents: ['search'] };
}
