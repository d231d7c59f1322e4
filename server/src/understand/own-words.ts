// Own words: of a message the part that goes to the office: what is asked, else what is told; not the visit, the thanks, the
// protest at us or the wish that stand beside it.

import type { Language } from '../contract.ts';
import { LANGUAGES } from '../languages/index.ts';
import { clausesOf } from './grammar/clauses.ts';
import { type Marker, readMarkers } from './grammar/markers.ts';
import type { Guess, GuessedAct } from './learned/guess.ts';
import { type Reading, readPlainly } from './reading.ts';
import { endsAsking, type Stretch } from './stretch.ts';
import { findTopics } from './topics.ts';

/** "ok, visit tuesday 5 pm, and do they allow dogs? thanks" → "do they allow dogs?"; "" where nothing is asked or told. */
export function ownWords(text: string, language: Language | undefined): string {
  const pieces = piecesOf(text, language);
  const asked = pieces.filter((one) => one.asks);
  return joined(asked.length > 0 ? asked : pieces.filter(tells), pieces, text);
}

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
type Piece = Stretch & { start: number; guess: Guess; asks: boolean };

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
    return {
      from: offset + (from === 0 ? 0 : (tokens[from]?.from ?? 0)),
      start: offset + (tokens[join && join.to < to ? join.to : from]?.from ?? 0),
      to: offset + (tokens[to]?.from ?? text.length),
      guess,
      asks:
        asks(guess, endsAsking(to, reading)) ||
        (!AGAINST.has(guess.act) && topics.some((topic) => topic.from >= from && topic.to <= to)),
    };
  });
}

/** A visit that is asked for and a protest at us are no question; a "resale only" and a "video call please" are, by their topic. */
const asks = ({ kind, act }: Guess, marked: boolean): boolean =>
  kind === 'asks' || (marked && !AGAINST.has(act) && act !== 'visit');
const AGAINST = new Set<GuessedAct>(['social', 'dispute', 'reject', 'yes', 'no']);

/** "We are three nurses", "write that I sleep by day", and what is surely nothing else. */
const tells = ({ guess: { act, share } }: Piece): boolean => TOLD.has(act) || share < SURE;
const TOLD = new Set<GuessedAct>(['tell', 'contact', 'offer']);
const SURE = 0.5;

/** As typed; where something between two of them goes, dots stand. */
function joined(kept: readonly Piece[], all: readonly Piece[], text: string): string {
  if (kept.length === all.length) return text.trim();
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
