// Floor refused: "1st floor no good, anything higher", "floor 3 bahut neeche hai": the floor that is named is the one that is not wanted.
import { wordSet } from '../../languages/words.ts';
import { hasSpan, meaningOf, type Reading, readPlainly } from '../reading.ts';
import type { FilterChange, Understanding } from '../understanding.ts';
import type { Clause } from './clauses.ts';

/** What is said, with floors above or below the refused one wished in its place; unchanged where none is refused. */
export function asFloorRefused({ words, voice, guess }: Clause, said: Understanding): Understanding {
  const floor = oneFloor(said.changes);
  if (floor === undefined || words.includes('?')) return said;
  const reading = readPlainly(words, said.language);
  const refused =
    hasSpan(reading, 'negation') ||
    hasSpan(reading, 'intent', 'deny') ||
    voice === 'reject' ||
    guess.act === 'reject';
  const up = tooLow(reading) ?? (refused ? isUp(reading, floor) : undefined);
  if (up === undefined || (!up && floor === 0)) return said;
  const change: FilterChange = up
    ? { op: 'set', filter: 'floor_min', value: floor + 1, words }
    : { op: 'set', filter: 'floor_max', value: floor - 1, words };
  const others = said.changes.filter(
    (one) =>
      !('filter' in one && (one.filter === 'floor_min' || one.filter === 'floor_max')) &&
      !(one.op === 'shift' && one.measure === 'floor'),
  );
  const { talk: _talk, ...rest } = said;
  const intents = said.intents.filter(
    (intent) => intent !== 'not_understood' && intent !== 'objection' && intent !== 'smalltalk',
  );
  return {
    ...rest,
    changes: [...others, change],
    objections: [],
    intents: [...new Set(['search' as const, ...intents])],
  };
}

/** The one that is set as least and as most. */
function oneFloor(changes: readonly FilterChange[]): number | undefined {
  const floors = (filter: string) =>
    changes.flatMap((one) => (one.op === 'set' && one.filter === filter ? [Number(one.value)] : []));
  const most = floors('floor_max');
  return floors('floor_min').find((floor) => most.includes(floor));
}

/** "Too low", "too high": what stands next behind "too"; undefined where neither is said. */
function tooLow({ tokens, at }: Reading): boolean | undefined {
  const from = tokens.findIndex((_, word) => TOO.some((kind) => meaningOf(at[word], kind) !== undefined));
  if (from < 0) return undefined;
  const next = tokens.slice(from).find(({ text }) => LOWER.has(text) || HIGHER.has(text));
  return next && LOWER.has(next.text);
}

/** Where the others lie: as it is said, else above what is low and below what is high. */
function isUp({ tokens }: Reading, floor: number): boolean {
  if (tokens.some(({ text }) => HIGHER.has(text))) return true;
  return tokens.some(({ text }) => LOWER.has(text)) ? false : floor <= LOW;
}
/** Up to here a floor is refused for being low. */
const LOW = 3;
const TOO = ['too', 'objection'] as const;
const HIGHER = wordSet('higher');
const LOWER = wordSet('lower');
