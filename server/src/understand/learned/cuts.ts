// Cuts: where a message turns to another thing, as it was learned from turns that their authors cut: by the words around a gap,
// the punctuation in it, and how far the next one is.
import { readFileSync } from 'node:fs';
import { lazily } from '../../lazily.ts';
import type { Marker } from '../grammar/markers.ts';
import { type Reading, spanFrom } from '../reading.ts';
import { lettersOf } from './letters.ts';
import { type Model, scorer } from './linear.ts';

/** Words to each side of a gap. */
const REACH = 4;
const LETTERS = { shortest: 3, longest: 4, most: 10 };

const learned = lazily(() =>
  scorer(JSON.parse(readFileSync(new URL('./cuts.json', import.meta.url), 'utf8')) as Model),
);

/** How much speaks for a cut before each token, 0 to 1; `parts`: tokens that stand behind a comma, a joining word, an end. */
export function cutShares(
  reading: Reading,
  markers: readonly Marker[],
  parts: ReadonlySet<number>,
): readonly number[] {
  const score = learned();
  return reading.tokens.map((_, at) => {
    if (at === 0) return 1;
    const { labels } = score(cutFeatures(reading, at, markers, parts));
    return labels.find(({ label }) => label === 'cut')?.share ?? 0;
  });
}

/** Each feature once, as a word that can be read, of the gap before token `at`. */
export function cutFeatures(
  reading: Reading,
  at: number,
  markers: readonly Marker[],
  parts: ReadonlySet<number>,
): Set<string> {
  const { tokens } = reading;
  const sign = signIn(tokens[at]?.gap ?? '');
  const found = new Set<string>([`sign ${sign}`]);
  if (parts.has(at)) found.add('part');
  if (isWithin(reading, at)) found.add('within');
  const words = Array.from({ length: 2 * REACH }, (_, n) => standIn(reading, at - REACH + n));
  words.forEach((word, n) => {
    const off = n - REACH;
    const next = off === -1 || off === 0;
    found.add(`${off} ${word}`).add(`${off < 0 ? '<' : '>'} ${word}`);
    if (next) found.add(`${off} ${word} ${sign}`);
    if (next && !word.startsWith('<'))
      for (const letters of lettersOf(word, LETTERS)) found.add(`${off}c ${letters}`);
    for (const { kind, value } of spanFrom(reading, at + off)?.meanings ?? []) {
      found.add(`${off}k ${kind}`);
      if (off >= -2 && off < 3) found.add(`${off}k ${kind} ${value}`);
      if (next) found.add(`${off}k ${kind} ${sign}`);
    }
  });
  const [before, last, first, second] = words.slice(REACH - 2, REACH + 2);
  found.add(`b ${last} ${first}`).add(`<b ${before} ${last}`).add(`>b ${first} ${second}`);
  for (const { cue, from, to } of markers) {
    if (from === at) found.add(`m> ${cue}`);
    if (to === at) found.add(`<m ${cue}`);
    if (from >= at && from < at + REACH) found.add(`m>> ${cue}`);
    if (to <= at && to > at - REACH) found.add(`<<m ${cue}`);
    if (from < at && to > at) found.add(`m ${cue}`);
  }
  found.add(`<long ${lengthOf(reading, at, -1)} ${sign}`).add(`>long ${lengthOf(reading, at, 1)} ${sign}`);
  return found;
}

/** Two words of one phrase. */
export const isWithin = ({ at: spans }: Reading, at: number): boolean =>
  spans[at] !== undefined && spans[at] === spans[at - 1];

/** The first sign in a gap. */
function signIn(gap: string): string {
  if (gap.includes('\n')) return 'line';
  const signs = gap.trim();
  return /[.?!,;:।…–—/|(-]/u.exec(signs)?.[0] ?? (signs ? 'other' : '');
}

/** Tokens to the next break on one side. */
function lengthOf({ tokens }: Reading, at: number, step: 1 | -1): string {
  let length = 0;
  for (let one = step < 0 ? at - 1 : at; one >= 0 && one < tokens.length; one += step) {
    length++;
    const edge = step < 0 ? one : one + 1;
    if (edge > 0 && edge < tokens.length && tokens[edge]?.breaks) break;
  }
  return length <= 3 ? `${length}` : length <= 6 ? '4' : '7';
}

/** A name and a number stand for any. */
function standIn({ tokens, taken }: Reading, at: number): string {
  const token = tokens[at];
  if (!token) return at < 0 ? '<start>' : '<end>';
  return taken[at] ? '<name>' : token.value === undefined ? token.text : '<number>';
}
