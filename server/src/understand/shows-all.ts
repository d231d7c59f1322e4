// Shows all: "show me everything", "sab dikhao": whatever the search finds, and all homes where nothing is wished yet.
import { wordSet } from '../languages/words.ts';
import { hasSpan, meaningOf, type Reading } from './reading.ts';

const ALL = wordSet('all');
const AROUND = ['ask', 'filler', 'marker', 'home', 'refer', 'drop'] as const;

/** Nothing but to be shown all of it. */
export const showsAll = (reading: Reading): boolean =>
  hasSpan(reading, 'ask', 'show') &&
  reading.tokens.some(({ text }) => ALL.has(text)) &&
  reading.tokens.every(
    ({ text, value }, at) =>
      value === undefined &&
      (ALL.has(text) || AROUND.some((kind) => meaningOf(reading.at[at], kind) !== undefined)),
  );
