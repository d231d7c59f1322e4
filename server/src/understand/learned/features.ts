// Features: what a linear scorer sees of a stretch of words: its words and their letters, what the lexicon and the markers
// know of them, what the rules take it for, and what the chat had just done.

import type { Topic } from '../../languages/topics.ts';
import type { Marker } from '../grammar/markers.ts';
import type { Phrase } from '../phrase-book.ts';
import { type Reading, spanFrom } from '../reading.ts';
import { lettersOf } from './letters.ts';

/** What the chat had just done. */
export const SITUATIONS = [
  'start',
  'list',
  'home',
  'compare',
  'visit',
  'loan',
  'area',
  'asked',
  'other',
] as const;
export type Situation = (typeof SITUATIONS)[number];

export type Stretch = {
  from: number;
  to: number;
  markers: readonly Marker[];
  /** What the rules take it for. */
  voice: string;
  situation: Situation;
  /** The topics that it has words of. */
  topics: readonly Phrase<Topic>[];
};

const LETTERS = { shortest: 3, longest: 5, most: 16 };
/** Longer stretches are read by their first and last words. Tokens. */
const MOST_TOKENS = 60;

/** Each feature once, as a word that can be read. */
export function featuresOf(reading: Reading, stretch: Stretch): Set<string> {
  const { from, markers, voice, situation, topics } = stretch;
  const to = Math.min(stretch.to, from + MOST_TOKENS);
  const found = new Set<string>([`voice ${voice}`, `after ${situation}`, `${situation}/${voice}`]);
  let last = '^';
  for (let at = from; at < to; at++) {
    const word = standIn(reading, at);
    found.add(`w ${word}`);
    found.add(`b ${last} ${word}`);
    if (at === from) found.add(`first ${word}`);
    if (!word.startsWith('<')) for (const letters of lettersOf(word, LETTERS)) found.add(`c ${letters}`);
    const span = spanFrom(reading, at);
    for (const { kind, value } of span?.meanings ?? []) {
      found.add(`k ${kind}`);
      found.add(`k ${kind} ${value}`);
    }
    last = word;
  }
  found.add(`b ${last} $`);
  for (const { cue } of markers) found.add(`m ${cue}`);
  for (const topic of topics)
    if (topic.from >= from && topic.to <= stretch.to) found.add(`t ${topic.meanings[0]}`);
  const gap = endOf(reading, stretch.to);
  if (gap.includes('?')) found.add('?').add(`? ${voice}`);
  if (gap.includes('!')) found.add('!');
  const length = stretch.to - from;
  found.add(
    `long ${length <= 2 ? length : length <= 4 ? '3' : length <= 8 ? '5' : length <= 14 ? '9' : '15'}`,
  );
  return found;
}

/** A name and a number stand for any. */
function standIn({ tokens, taken }: Reading, at: number): string {
  if (taken[at]) return '<name>';
  const { value, text } = tokens[at] ?? { value: undefined, text: '' };
  if (value === undefined) return text;
  return value < 10 ? '<few>' : value < 1000 ? '<number>' : '<large>';
}

/** The punctuation behind it. */
function endOf({ tokens, text }: Reading, to: number): string {
  const next = tokens[to];
  return next ? next.gap : text.slice(tokens[to - 1]?.to ?? 0);
}
