// Unknown things: what is asked for in a part of its own, in a word that no cue has: the "helipad" of "is there a lift, and is
// there a helipad?". It is named, so that it is not passed over beside what is answered.
import { PLAIN_WORDS } from '../places/plain-words.ts';
import type { Marker } from './grammar/markers.ts';
import { ENDS, partsOf } from './grammar/parts.ts';
import { isKnown } from './lexicon.ts';
import { type Kind, means, type Reading, wordsOf } from './reading.ts';
import { isContent } from './residue.ts';
import { findTopics } from './topics.ts';

/** Words of one thing. */
const MOST = 3;

/** The words of each; none of a part in which anything is known. */
export function unknownThings(reading: Reading, markers: readonly Marker[]): string[] {
  const { at, tokens, taken } = reading;
  const topics = findTopics(reading, tokens);
  return partsOf(reading, markers).flatMap(({ from, to }) => {
    // "Which papers will be needed?"
    if (topics.some((topic) => topic.from < to && topic.to > from)) return [];
    let asks = false;
    let first = to;
    let last = from;
    for (let token = from; token < to; token++) {
      const span = at[token];
      if (taken[token] || tokens[token]?.value !== undefined) return [];
      if (span) {
        if (!span.meanings.some(({ kind }) => SMALL.has(kind))) return [];
        asks ||= means(span, 'ask', 'is') || means(span, 'ask', 'anywhere');
      } else if (isRead(tokens[token]?.text ?? '')) {
        // "Which papers lagenge?": what is asked for is known.
        return [];
      } else if (isContent(tokens[token]?.text ?? '')) {
        first = Math.min(first, token);
        last = Math.max(last, token);
      }
    }
    return asks && first <= last && last - first < MOST && isQuestion(reading, to)
      ? [wordsOf(reading, first, last + 1)]
      : [];
  });
}
/** What stands around a thing that is asked for. */
const SMALL = new Set<Kind>(['ask', 'filler', 'marker', 'also', 'refer', 'point']);

/** A word of what is answered elsewhere: a topic, a thing of the site. */
const isRead = (word: string): boolean => word.length >= SHORTEST && isKnown(word) && !PLAIN_WORDS.has(word);
const SHORTEST = 4;

/** The sentence that goes on from here ends as one. */
function isQuestion({ tokens, text }: Reading, from: number): boolean {
  const end = tokens.slice(from).find(({ breaks, gap }) => breaks && ENDS.test(gap));
  return (end?.gap ?? text.trimEnd().slice(-1)).includes('?');
}
