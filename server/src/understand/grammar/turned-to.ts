// Turned to: "second one for mother. Now nephew: 1bhk": of two that are named, whom the message goes on with.
import { wordSet } from '../../languages/words.ts';
import { meaningOf, means, type Reading } from '../reading.ts';
import type { PartyNamed } from './parties.ts';
import { ENDS } from './parts.ts';

const TURNING = wordSet('turning');

/** "Now nephew", "nephew: 1bhk": the bare name is enough. */
export const isTurnedTo = (reading: Reading, one: PartyNamed): boolean =>
  TURNING.has(reading.tokens[one.from - 1]?.text ?? '') ||
  (reading.tokens[one.to]?.gap ?? '').trimStart().startsWith(':') ||
  opens(reading, one);

/** "Ok mother. Ground floor possible?", "ok first parents", "no my mother, 1bhk", "nd mother emi on it": named first, and nothing is told of them. */
function opens({ tokens, at }: Reading, { from, to }: PartyNamed): boolean {
  for (let word = from - 1; word >= 0 && !tokens[word + 1]?.breaks; word--) {
    const span = at[word];
    const small =
      means(span, 'ordinal', '1') ||
      OPENING.has(tokens[word]?.text ?? '') ||
      WHOSE.has(tokens[word]?.text ?? '') ||
      SMALL.some((kind) => meaningOf(span, kind) !== undefined);
    if (!small) return false;
  }
  const next = tokens[to];
  return (
    !next ||
    next.breaks ||
    means(at[to], 'ordinal', '1') ||
    ASKED.some((kind) => meaningOf(at[to], kind) !== undefined)
  );
}
const OPENING = wordSet('opening');
const WHOSE = wordSet('whose');
const SMALL = ['intent', 'filler', 'also', 'correction', 'limit'] as const;
const ASKED = ['loan', 'fact', 'room', 'floor'] as const;

/** Who is named last, in a sentence after that of who was named before, or with "now": "2 is fine for him, now show mine". */
export function lastOf({ tokens }: Reading, named: readonly PartyNamed[]): PartyNamed | undefined {
  const last = named.at(-1);
  const before = named.findLast(({ party }) => party !== last?.party);
  if (!last || !before) return undefined;
  const parted = tokens.slice(before.to, last.from + 1).some(({ breaks, gap }) => breaks && ENDS.test(gap));
  const now = tokens
    .slice(Math.max(before.to, last.from - 2), last.from)
    .some(({ text }) => TURNING.has(text));
  return parted || now ? last : undefined;
}
