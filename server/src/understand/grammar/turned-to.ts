// Turned to: "second one for mother. Now nephew: 1bhk": of two that are named, whom the message goes on with.
import { wordSet } from '../../languages/words.ts';
import type { Reading } from '../reading.ts';
import type { PartyNamed } from './parties.ts';
import { ENDS } from './parts.ts';

const TURNING = wordSet('turning');

/** "Now nephew", "nephew: 1bhk": the bare name is enough. */
export const isTurnedTo = ({ tokens }: Reading, { from, to }: PartyNamed): boolean =>
  TURNING.has(tokens[from - 1]?.text ?? '') || (tokens[to]?.gap ?? '').trimStart().startsWith(':');

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
