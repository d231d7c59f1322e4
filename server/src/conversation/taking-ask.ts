// "Shall I ask the office?" answered: a yes in any words, alone, with homes named or with more behind it.
import { wordSet } from '../languages/words.ts';
import { readMarkers } from '../understand/grammar/markers.ts';
import { type Token, tokenise } from '../understand/normalise.ts';
import { hasSpan, readPlainly } from '../understand/reading.ts';
import { MOST_TURNS_OPEN } from './agenda.ts';
import { offeredToAsk } from './office-offer.ts';
import type { Session } from './session.ts';
import { has } from './taken.ts';

/** What stands behind the yes, as typed. `named`: it is one only where that names homes and no more. Undefined: not taken. */
export type YesToAsk = { rest: string; named?: true };

export function yesToAsk(query: string, session: Session): YesToAsk | undefined {
  if (!offeredToAsk(session, MOST_TURNS_OPEN)) return undefined;
  const tokens = tokenise(query);
  const end = headOf(tokens);
  if (end === 0) return byHomes(tokens, query, session);
  const head = tokens.slice(0, end);
  const next = tokens[end];
  const says = (words: ReadonlySet<string>) => head.some(({ text }) => words.has(text));
  const yes = says(YES);
  const asks = says(ASKS) || (says(SENDS) && (says(OFFICE) || !next));
  // "Go ahead" agrees by two words.
  const agrees =
    head.some((token) => has(token, 'intent', 'affirm')) ||
    (!next && hasSpan(readPlainly(query, undefined), 'intent', 'affirm'));
  const urged = head.findIndex(({ text }) => URGING.has(text));
  // "Na pucho", "pucho mat", "yes, no need".
  if (urged >= 0 && !yes && urged <= head.findIndex(({ text }) => ASKS.has(text))) return undefined;
  if (next && refuses(next, tokens[end + 1])) return undefined;
  if (!asks && wishesOn(query, tokens, end)) return undefined;
  // What was offered before the last reply is taken by name alone: "ask them then".
  if (!offeredToAsk(session) && !asks) return undefined;
  const takes = yes || (asks && (agrees || !next || next.breaks)) || (agrees && !next);
  return takes ? { rest: next ? query.slice(next.from).trim() : '' } : undefined;
}

/** "Yes with lift. 2 bedroom": in one breath with the yes stands what a home is to have; it answers no "shall I ask?". */
function wishesOn(query: string, tokens: readonly Token[], from: number): boolean {
  const first = tokens[from];
  if (!first || first.breaks) return false;
  const end = tokens.find(({ breaks }, at) => at > from && breaks);
  const reading = readPlainly(query.slice(first.from, end?.from), undefined);
  return WISHED.some((kind) => hasSpan(reading, kind)) && !hasSpan(reading, 'ask', 'is');
}
const WISHED = ['amenity', 'possession', 'furnishing', 'facing'] as const;

/** "Only the first two", "A and B, ask them". */
function byHomes(tokens: readonly Token[], query: string, session: Session): YesToAsk | undefined {
  if (tokens.length > MOST_NAMING || !offeredToAsk(session)) return undefined;
  const from = tokens.findIndex((_, at) => at > 0 && headOf(tokens.slice(at)) === tokens.length - at);
  const asks = from > 0 && tokens.slice(from).some(({ text }) => ASKS.has(text));
  const only = readMarkers(tokens, new Uint8Array(tokens.length)).some(({ cue }) => cue === 'only');
  if (!asks && !only) return undefined;
  return { rest: asks ? query.slice(0, tokens[from]?.from) : query, named: true };
}
/** Tokens. */
const MOST_NAMING = 12;
const YES = wordSet('plain_yes');
const ASKS = wordSet('asks_them');
const SENDS = wordSet('sends');
const OFFICE = wordSet('office');
const AROUND = wordSet('around_yes');
const URGING = wordSet('urging');

/** How many tokens say yes and no more. What could begin a question is left to it, "yes | do they allow pets". */
function headOf(tokens: readonly Token[]): number {
  let end = 0;
  let said = 0;
  for (const token of tokens) {
    const { text } = token;
    const core = YES.has(text) || ASKS.has(text) || SENDS.has(text) || isAgreement(token);
    if (!core && !AROUND.has(text) && !URGING.has(text) && !isCalling(token)) break;
    end++;
    if (core || URGING.has(text) || follows(tokens, end - 1)) said = end;
  }
  const next = tokens[end];
  return !next || next.breaks ? end : said;
}

/** "Ask `them`", "pooch `lo`", "ask `the office`". */
function follows(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= 0; before--) {
    const { text } = tokens[before] as Token;
    if (ASKS.has(text) || SENDS.has(text)) return true;
    if (!AROUND.has(text)) return false;
  }
  return false;
}

const isAgreement = (token: Token): boolean =>
  token.value === undefined && has(token, 'intent', 'affirm') && !has(token, 'refer') && !has(token, 'place');

/** "Arre", "bhai". */
const isCalling = ({ text }: Token): boolean => OPENING.has(text) || ADDRESS.has(text);
const OPENING = wordSet('opening');
const ADDRESS = wordSet('address');

/** "… mat", "… no need". */
const refuses = (next: Token, after: Token | undefined): boolean =>
  !URGING.has(next.text) &&
  (has(next, 'negation') || (has(next, 'intent', 'deny') && (next.breaks || !after || after.breaks)));
