// Own words: of a message the part that goes to the office: not the visit, the day or the thanks that stand beside it.

import type { Language } from '../contract.ts';
import { LANGUAGES } from '../languages/index.ts';
import { type Marker, readMarkers } from './grammar/markers.ts';
import { ENDS } from './grammar/parts.ts';
import { wordMeans } from './lexicon.ts';
import { hasSpan, type Kind, meaningOf, type Reading, read, readPlainly } from './reading.ts';
import { endsAsking, type Stretch } from './stretch.ts';
import { findTopics } from './topics.ts';

/** "ok, visit tuesday 5 pm, and do they allow dogs?" → "do they allow dogs?"; as it stands where nothing else is left. */
export function ownWords(text: string, language: Language | undefined): string {
  const reading = readPlainly(text, language);
  const joins = joinsIn(reading, language);
  const clauses = clausesIn(reading, joins);
  const asking = askingOf(clauses, reading);
  const kept = asking.filter((one) => !isBeside(one, reading));
  if (kept.length === 0 || kept.length === clauses.length) return text;
  const runs: { from: number; to: number }[] = [];
  for (const { from, to } of kept) {
    const last = runs.at(-1);
    if (last && last.to === from) last.to = to;
    else runs.push({ from, to });
  }
  return runs.map((run) => typed(run, reading, joins)).join(' … ');
}

/** Of a long message the sentences that ask: "8 is when I close. The office is shut then. What is the deposit?" */
function askingOf(clauses: readonly Stretch[], reading: Reading): readonly Stretch[] {
  const { tokens, text } = reading;
  if (tokens.length <= LONG) return clauses;
  const ends = (at: number) => at >= tokens.length || ENDS.test(tokens[at]?.gap ?? '');
  const sentences: Stretch[][] = [[]];
  for (const one of clauses) {
    sentences.at(-1)?.push(one);
    if (ends(one.to)) sentences.push([]);
  }
  const asks = ({ from, to }: Stretch) =>
    endsAsking(to, { tokens, text }) ||
    tokens.slice(from, to).some(({ text: word }) => ASKS.some((value) => wordMeans(word, 'ask', value)));
  const kept = sentences.filter((clauses) => clauses.some(asks)).flat();
  return kept.length > 0 ? kept : clauses;
}
/** Tokens. */
const LONG = 20;
const ASKS = ['what', 'who', 'where', 'how_many', 'how_much'];

const JOINS = new Set(['and', 'but']);

/** Between breaks and joining words. */
function clausesIn({ tokens }: Reading, joins: readonly Marker[]): Stretch[] {
  const starts = new Set(joins.map(({ from }) => from));
  const cuts = tokens.flatMap(({ breaks }, at) => (at > 0 && (breaks || starts.has(at)) ? [at] : []));
  return [0, ...cuts].map((from, i) => ({ from, to: cuts[i] ?? tokens.length }));
}

/**
 * The joining words of its own language: the "to" of "need to bring" is one of another. What says "but" may also say "on",
 * "वीडियो कॉल पर", where no stop is before it.
 */
export function joinsIn({ tokens }: Reading, language: Language | undefined): Marker[] {
  const { and, but } = LANGUAGES[language ?? 'en'].acts;
  const own = new Set(`${and}, ${but}`.split(/,\s*/));
  return readMarkers(tokens, new Uint8Array(tokens.length)).filter(
    ({ cue, from }) =>
      JOINS.has(cue) && own.has(tokens[from]?.text ?? '') && (cue === 'and' || tokens[from]?.breaks === true),
  );
}

/** A day, a visit or courtesy, and nothing asked or told beside it. */
function isBeside({ from, to }: Stretch, { text, tokens }: Reading): boolean {
  const own = tokens.slice(from, to);
  const within = read(text, own, new Uint8Array(own.length));
  if (SAYS.some(([kind, value]) => hasSpan(within, kind, value))) return false;
  if (findTopics(within, own).length > 0) return false;
  const visits =
    hasSpan(within, 'when') || hasSpan(within, 'visit', 'word') || hasSpan(within, 'intent', 'book_visit');
  return (
    visits || (own.some((_, at) => hasCourtesy(within, at)) && own.every((_, at) => isSmall(within, at)))
  );
}
const SAYS: readonly (readonly [Kind, string?])[] = [
  ['fact'],
  ['amenity'],
  ['negation'],
  ['request', 'kin'],
  ['request', 'tell'],
  ['request', 'busy'],
  ['ask', 'what'],
  ['ask', 'which'],
  ['ask', 'when'],
];
const isSmall = (reading: Reading, at: number): boolean =>
  reading.tokens[at]?.value === undefined &&
  SMALL.some((kind) => meaningOf(reading.at[at], kind) !== undefined) &&
  (meaningOf(reading.at[at], 'intent') === undefined || hasCourtesy(reading, at));
const SMALL: readonly Kind[] = ['filler', 'intent', 'also'];
const hasCourtesy = (reading: Reading, at: number): boolean =>
  COURTESY.has(meaningOf(reading.at[at], 'intent') ?? '');
const COURTESY = new Set(['affirm', 'thanks', 'greet']);

/** As typed, without the word that joins it to what stood before. */
function typed({ from, to }: Stretch, { text, tokens }: Reading, joins: readonly Marker[]): string {
  const join = joins.find((marker) => marker.from === from);
  const start = tokens[join && join.to < to ? join.to : from]?.from ?? 0;
  return text.slice(start, tokens[to]?.from ?? text.length).replace(/[\s,;]+$/u, '');
}
