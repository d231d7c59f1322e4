// Others ready: "the party is ready", "hum taiyar hain", "loan ready hai", "have they finished anything before": what is said of people
// and of money, and of no home.
import { wordSet } from '../../languages/words.ts';
import { meaningOf, means, type Reading } from '../reading.ts';
import type { Stretch } from '../stretch.ts';

const NOT_BUILT = wordSet('not_built');
const SOME = wordSet('some');

/** The words of a stage of building that mean none there. */
export const othersReady = (reading: Reading): Stretch[] =>
  reading.spans.filter((span) => {
    if (meaningOf(span, 'possession') !== 'ready' || span.to - span.from > 1) return false;
    const { tokens, at } = reading;
    // "Finished anything": something that somebody did.
    if (SOME.has(tokens[span.to]?.text ?? '') && !tokens[span.to]?.breaks) return true;
    for (let before = span.from - 1; before >= 0 && !tokens[before + 1]?.breaks; before--) {
      if (NOT_BUILT.has(tokens[before]?.text ?? '')) return !isMoving(reading, span.to);
      if (
        means(at[before], 'ask', 'want') ||
        !SMALL.some((kind) => meaningOf(at[before], kind) !== undefined)
      )
        return false;
    }
    return false;
  });
const SMALL = ['filler', 'negation', 'when'] as const;

/** "I want it ready", "we ready to move in": of the home all the same. */
const isMoving = ({ at, tokens }: Reading, from: number): boolean =>
  [from, from + 1].some((token) => !tokens[token]?.breaks && MOVES.has(tokens[token]?.text ?? '')) ||
  meaningOf(at[from], 'type') !== undefined ||
  meaningOf(at[from], 'home') !== undefined ||
  meaningOf(at[from], 'room') !== undefined;
const MOVES = wordSet('moves_in');
