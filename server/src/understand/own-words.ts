// Own words: of a message the part that goes to the office: what is asked, else what is told, and no longer than it can be read at
// a glance; not the visit, the thanks, the protest at us, the wish or the offer that stand beside it.

import type { Language } from '../contract.ts';
import { LANGUAGES } from '../languages/index.ts';
import type { Topic } from '../languages/topics.ts';
import { clausesOf } from './grammar/clauses.ts';
import { type Marker, readMarkers } from './grammar/markers.ts';
import { cutShares } from './learned/cuts.ts';
import type { Guess, GuessedAct } from './learned/guess.ts';
import { type Reading, readPlainly } from './reading.ts';
import { endsAsking, type Stretch } from './stretch.ts';
import { findTopics } from './topics.ts';

/** What nothing here answers, where that is known: topics, or things by their words. */
type About = { topics?: readonly Topic[]; things?: readonly string[] };

/**
 * "ok, visit tuesday 5 pm, and do they allow dogs? thanks" → "do they allow dogs?"; "" where nothing is asked or told.
 * `about`: of what is asked the part that speaks of it.
 */
export function ownWords(text: string, language: Language | undefined, about: About = {}): string {
  const pieces = piecesOf(text, language);
  const asked = pieces.filter((one) => one.asks);
  const of = pieces.filter((one) => speaksOf(one, about, text));
  const kept = of.length > 0 ? of : asked.length > 0 ? asked : pieces.filter(tells);
  return joined(
    kept.map((one) => shortened(one, about, text, language)),
    pieces,
    text,
  );
}

const speaksOf = ({ from, to, topics }: Piece, about: About, text: string): boolean =>
  (about.topics ?? []).some((topic) => topics.includes(topic)) ||
  (about.things ?? []).some((thing) => text.slice(from, to).toLowerCase().includes(thing.toLowerCase()));

/** Of a long piece what speaks of that or asks, between its joins; cut at a word where it is long still. */
function shortened(piece: Piece, about: About, text: string, language: Language | undefined): Piece {
  if (piece.to - piece.start <= SHORT) return piece;
  const parts = partsOf(piece, text, language);
  // "We have two dogs, is that fine?"
  const of = parts.filter(
    (one, at) =>
      speaksOf(one, about, text) ||
      (one.to - one.start < SHORT &&
        one.topics.length === 0 &&
        at > 0 &&
        speaksOf(parts[at - 1] ?? one, about, text)),
  );
  const kept = of.length > 0 ? of : parts.filter(({ asks }) => asks);
  const { start, to } = { ...piece, start: kept[0]?.start ?? piece.start, to: kept.at(-1)?.to ?? piece.to };
  if (start === piece.start && to === piece.to && to - start <= LONGEST) return piece;
  const cut = to - start > LONGEST ? text.slice(start, start + LONGEST).search(/\s\S*$/u) : to - start;
  return { ...piece, from: start, start, to: start + (cut > 0 ? cut : LONGEST) };
}
/** Characters: a piece that is read at a glance is left as it is, and none is longer. */
const SHORT = 40;
const LONGEST = 90;

/** Finer than clauses: between its stops, its joining words, and where it likely turns to something else. */
function partsOf({ start, to }: Piece, text: string, language: Language | undefined): Piece[] {
  const reading = readPlainly(text.slice(start, to), language);
  const markers = readMarkers(reading.tokens, reading.taken);
  const shares = cutShares(reading, markers, new Set());
  const joins = joinsIn(reading, language);
  const begins = reading.tokens.flatMap(({ breaks }, at) =>
    at === 0 || breaks || (shares[at] ?? 0) >= TURNS || joins.some(({ from }) => from === at) ? [at] : [],
  );
  const place = (at: number | undefined) => start + (reading.tokens[at ?? -1]?.from ?? to - start);
  return begins.flatMap((at, i) => {
    const [from, end] = [at === 0 ? start : place(at), place(begins[i + 1])];
    const within = piecesIn(readPlainly(text.slice(from, end), language), language, from);
    const [first] = within;
    if (!first) return [];
    const topics = within.flatMap((one) => one.topics);
    return [{ ...first, to: end, topics, asks: within.some(({ asks }) => asks) }];
  });
}
/** Of a gap between words. */
const TURNS = 0.4;

/** "Thanks, we come by bus, is that fine?" → "we come by bus, is that fine?": what is told as well as what is asked. */
export function toldWords(text: string, language: Language | undefined): string {
  const pieces = piecesOf(text, language);
  return joined(
    pieces.filter((one) => one.asks || tells(one) || one.guess.act === 'visit'),
    pieces,
    text,
  );
}

/** A clause, [from, to) as typed; `start`: behind the word that joins it to what stood before. */
type Piece = Stretch & { start: number; guess: Guess; asks: boolean; topics: readonly Topic[] };

/** Sentence by sentence: thanks in one say nothing of the next. */
const piecesOf = (text: string, language: Language | undefined): Piece[] =>
  [...text.matchAll(SENTENCE)].flatMap(({ 0: sentence, index }) =>
    piecesIn(readPlainly(sentence, language), language, index),
  );
/** Up to an end that is none within a number or a name: "45.68", "D.S. Max", "Mr. Rao". */
const SENTENCE = /.+?(?:[?!।…\n]+|(?<=[\p{L}\p{M}]{3})\.(?=\s)|$)\s*/gsu;

function piecesIn(reading: Reading, language: Language | undefined, offset: number): Piece[] {
  const { tokens, taken, text } = reading;
  const topics = findTopics(reading, tokens);
  const joins = joinsIn(reading, language);
  return clausesOf(reading, readMarkers(tokens, taken), []).map(({ from, to, guess }) => {
    const join = joins.find((marker) => marker.from === from);
    const within = topics.filter((topic) => topic.from >= from && topic.to <= to);
    return {
      from: offset + (from === 0 ? 0 : (tokens[from]?.from ?? 0)),
      start: offset + (tokens[join && join.to < to ? join.to : from]?.from ?? 0),
      to: offset + (tokens[to]?.from ?? text.length),
      guess,
      topics: within.flatMap(({ meanings }) => meanings.slice(0, 1)),
      asks:
        asks(guess, endsAsking(to, reading)) ||
        (!AGAINST.has(guess.act) && !isSure(guess, SLOTS) && within.length > 0),
    };
  });
}

/** A visit, a wish and an offer and a protest at us are no question; a "resale only" and a "video call please" are, by their topic. */
const asks = ({ kind, act, share }: Guess, marked: boolean): boolean =>
  kind === 'asks' ||
  (marked &&
    !AGAINST.has(act) &&
    act !== 'visit' &&
    !(share >= SURE && (kind === 'wishes' || act === 'offer')));
const isSure = ({ act, share }: Guess, acts: ReadonlySet<GuessedAct>): boolean =>
  acts.has(act) && share >= SURE;
/** What has a place of its own in the request. */
const SLOTS = new Set<GuessedAct>(['visit', 'offer']);
const AGAINST = new Set<GuessedAct>(['social', 'dispute', 'reject', 'yes', 'no']);

/** "We are three nurses", "write that I sleep by day", and what is surely nothing else. */
const tells = ({ guess: { act, share, kind, mass } }: Piece): boolean =>
  TOLD.has(act) || (share < SURE && !(mass >= LIKELY && (kind === 'wishes' || kind === 'against')));
const LIKELY = 0.6;
const TOLD = new Set<GuessedAct>(['tell', 'contact', 'offer']);
const SURE = 0.5;

/** As typed; where something between two of them goes, dots stand. */
function joined(kept: readonly Piece[], all: readonly Piece[], text: string): string {
  if (kept.length === all.length && kept.every((one) => all.includes(one))) return text.trim();
  const runs: Stretch[] = [];
  for (const { from, start, to } of kept) {
    const last = runs.at(-1);
    if (last && last.to === from) last.to = to;
    else runs.push({ from: start, to });
  }
  return runs.map(({ from, to }) => text.slice(from, to).replace(/[\s,;]+$/u, '')).join(' … ');
}

const JOINS = new Set(['and', 'but']);

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
