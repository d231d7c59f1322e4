// When or ready: whether a date is a day to see a home on, or when it is to be ready.
import { wordSet } from '../languages/words.ts';
import type { Act } from './heard.ts';
import { hasSpan, means, type Reading } from './reading.ts';
import type { FilterChange, Understanding } from './understanding.ts';

/** "Possession before 31/12/2027": a date beside possession is when the home is to be ready, no day to see it. */
export function whenOrReady(
  when: Understanding['when'],
  reading: Reading,
): { when: Understanding['when']; ready?: FilterChange } {
  // "I come home at 3 am": nobody is shown a home at night.
  if (when?.time && !when.day && (when.time.from < EARLIEST || when.time.from > LATEST))
    return { when: undefined };
  // "Is it safe at night?"
  if (when?.part === 'night' && !when.day && !when.time) return { when: undefined };
  const day = when?.day;
  if (when && movesIn(when, reading)) return { when: undefined };
  if (!when || !day || !('date' in day) || day.year === undefined) return { when };
  if (!hasSpan(reading, 'possession') && !hasSpan(reading, 'fact', 'possession')) return { when };
  const value = day.month ? `${day.year}-${String(day.month).padStart(2, '0')}` : String(day.year);
  return { when: undefined, ready: { op: 'set', filter: 'possession_by', value, words: when.words } };
}

/** "Ready to move, I shift in 3 months": what is ready is ready by then. */
export function readyByThen(acts: Act[]): Act[] {
  const ready = acts.some(({ understanding }) => understanding.changes.some(isReady));
  return ready ? acts.map((act) => ({ ...act, understanding: withoutDate(act.understanding) })) : acts;
}
const isReady = (change: FilterChange): boolean =>
  change.op === 'set' && change.filter === 'possession' && change.value === 'ready';
const withoutDate = (said: Understanding): Understanding => ({
  ...said,
  changes: said.changes.filter((change) => !(change.op === 'set' && change.filter === 'possession_by')),
});

/** "Can I shift by 20 Dec?": until when moving in is asked for. */
function movesIn({ day }: NonNullable<Understanding['when']>, reading: Reading): boolean {
  if (!day || !('date' in day) || hasSpan(reading, 'visit', 'word')) return false;
  const { tokens, spans } = reading;
  const until = spans.some((span) => UNTIL.some(([kind, value]) => means(span, kind, value)));
  return until && tokens.some(({ text }) => MOVES.has(text));
}
const UNTIL = [
  ['when', 'before'],
  ['when', 'before_it'],
  ['time', 'by'],
  ['time', 'within'],
] as const;
const MOVES = wordSet('moves_in');

const EARLIEST = '06:30';
const LATEST = '21:30';
