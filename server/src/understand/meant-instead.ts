// Meant instead: what a correction says was meant, in its own words: "I meant the space outside, not the size".
import type { Cut } from './grammar/clauses.ts';
import type { Marker } from './grammar/markers.ts';
import { meaningOf, type Reading, wordsOf } from './reading.ts';

/** "I meant the space outside": what was meant, without the words that say so. */
export function meantBy({ from, to, voice, markers }: Cut, reading: Reading): string | undefined {
  const says = markers.findLast((one) => SAYS_MEANT.has(one.cue) && one.from >= from && one.to <= to);
  if (voice !== 'correct' || !says) return undefined;
  const [first, end] = says.to < to ? [says.to, to] : [from, says.from];
  const stop = reading.tokens.findIndex(({ breaks }, at) => at > first && at < end && breaks);
  const last = stop < 0 ? end : stop;
  const content = reading.at.slice(first, last).filter((span) => meaningOf(span, 'filler') === undefined);
  return content.length >= 2 ? wordsOf(reading, first, last) : undefined;
}
const SAYS_MEANT = new Set<Marker['cue']>(['restate', 'lost']);
/** What a correction of an answer follows. */
export const ANSWERS = new Set([
  'project_detail',
  'topic_query',
  'price_query',
  'area_query',
  'out_of_scope',
  'smalltalk',
]);
