// Superlatives as words: "the cheapest", "which one is bigger?", "ಯಾವುದು ಬೇಗ ಸಿಗುತ್ತೆ". Which home it is, is told elsewhere.
import { wordSet } from '../languages/words.ts';
import { isBounded } from './by-each.ts';
import { choosesOne } from './choosing.ts';
import { type Span, wordMeans } from './lexicon.ts';
import { MOST } from './numbered.ts';
import { freeSpans, hasSpan, isFree, meaningOf, type Reading, spanFrom, take, wordsOf } from './reading.ts';
import type { Reference } from './understanding.ts';

type Superlative = Reference & { kind: 'superlative' };
type Read = { from: number; to: number; reference: Superlative };
type Around = {
  /** "Of all thirty-six". */
  ofAllThere: boolean | undefined;
  /** Two are compared, by whatever it is. */
  comparesTwo: boolean;
  /** So many homes are shown. */
  shown: number;
  /** So many were just spoken of together. */
  together: number;
};

/** Takes the words it reads. */
export function readSuperlatives(
  reading: Reading,
  { ofAllThere, comparesTwo, shown, together }: Around,
): Read[] {
  const found: Read[] = [];
  const ofTwo = hasSpan(reading, 'refer', 'of_two');
  const add = (
    { from, to }: { from: number; to: number },
    measure: string,
    direction: 'up' | 'down',
    bound: Partial<Superlative>,
  ) => {
    const words = wordsOf(reading, from, to);
    found.push({
      from,
      to,
      reference: {
        kind: 'superlative',
        measure: measure as Superlative['measure'],
        direction,
        ...bound,
        words,
      },
    });
    take(reading, from, to);
  };
  for (const { span, value } of freeSpans(reading, 'most')) {
    const [measure = '', way] = value.split('_');
    // "Which of these is the cheapest?" is one of those shown, however many the search found.
    const among = ofTwo ? 2 : isBounded(reading) || hasSpan(reading, 'refer', 'all') ? MOST : undefined;
    // "Its nearest metro" is no home; nor is "which is bigger?" a third one beside two that are compared.
    if (measure === 'distance' && meaningOf(spanFrom(reading, span.to), 'landmark')) continue;
    if (comparesTwo) continue;
    // "price_up" orders from the lowest up: the lowest is meant.
    const direction = way === 'up' ? 'down' : 'up';
    add(span, measure, direction, ofAllThere ? { found: true } : among ? { among } : {});
  }
  // "dono mein se sasta", "which one is bigger?": the comparative is a choice.
  const chooses = choosesOne(reading);
  const said = ofTwo || chooses;
  if (!(said || together > 1) || comparesTwo) return found;
  const among = said ? (ofTwo ? 2 : MOST) : together;
  // "The bigger one", once two were compared, is one of them.
  const oneOf = (span: Span): Pick<Span, 'from' | 'to'> | undefined =>
    said ? span : oneMeant(reading, span);
  for (const { span, value } of freeSpans(reading, 'shift')) {
    const [measure = '', direction] = value.split('_');
    const one = COMPARED.has(measure) ? oneOf(span) : undefined;
    if (one) add(one, measure, direction === 'up' ? 'up' : 'down', { among });
  }
  // "Which one is on the lower floor?"
  for (const { span, value } of freeSpans(reading, 'floor')) {
    const one = value in FLOORS ? oneOf(span) : undefined;
    if (one) add(one, 'floor', FLOORS[value as keyof typeof FLOORS], { among });
  }
  // "Which one do we get soon?"
  const isTold = found.some(({ reference }) => reference.measure === 'possession');
  for (const { span, value } of freeSpans(reading, 'time'))
    if (value === 'soon' && chooses && shown > 1 && !isTold && isFree(reading, span.from, span.to))
      add(span, 'possession', 'down', { among });
  return found;
}

/** "The bigger one", "bada wala", "ದೊಡ್ಡದು": a home is meant by it; "a bigger one", "show a bigger one" is none of those there. */
function oneMeant(reading: Reading, { from, to }: Span): Pick<Span, 'from' | 'to'> | undefined {
  const { tokens } = reading;
  const before = tokens[from - 1]?.text ?? '';
  const definite = wordMeans(before, 'refer', 'that') || wordMeans(tokens[from]?.text ?? '', 'refer', 'that');
  if (!definite && (wantsOthers(reading) || INDEFINITE.has(before) || hasSpan(reading, 'limit')))
    return undefined;
  if (wordMeans(tokens[to - 1]?.text ?? '', 'point', 'one') || NOMINAL.has(tokens[to - 1]?.text ?? ''))
    return { from, to };
  const next = tokens[to]?.breaks === false ? (tokens[to]?.text ?? '') : '';
  return wordMeans(next, 'point', 'one') ? { from, to: to + 1 } : undefined;
}
const INDEFINITE = wordSet('indefinite');
const NOMINAL = wordSet('nominal');

const wantsOthers = (reading: Reading): boolean =>
  hasSpan(reading, 'ask', 'show') ||
  hasSpan(reading, 'ask', 'want') ||
  hasSpan(reading, 'intent', 'more_results') ||
  hasSpan(reading, 'home', 'few');

const COMPARED = new Set(['price', 'area', 'floor', 'possession']);
const FLOORS = { ground: 'down', low: 'down', high: 'up', top: 'up' } as const;
