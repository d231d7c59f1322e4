// A Reading: one message cut into tokens and known phrases, and which of them already mean something.
import type { Language } from '../contract.ts';
import type { Cues } from '../languages/cues.ts';
import { addKind, hasKind, type Kinds, type Span, scan, wordIn } from './lexicon.ts';
import { type Token, tokenise } from './normalise.ts';

export type Reading = {
  /** The message, personal data masked; `words` are cut from it. */
  text: string;
  tokens: readonly Token[];
  spans: readonly Span[];
  /** The phrase that covers each token. */
  at: readonly (Span | undefined)[];
  /** 1 where a token has been given its one meaning. */
  taken: Uint8Array;
  /** Kinds of phrase that occur, digits among them ("2", "2nd"): most of what is looked for is not there. */
  kinds: Kinds;
};

export type Kind = keyof Cues;

/** `taken` are the places and names, which no phrase goes into. */
export function read(text: string, tokens: readonly Token[], taken: Uint8Array): Reading {
  const spans = scan(tokens, taken);
  const at = new Array<Span | undefined>(tokens.length).fill(undefined);
  const kinds: Kinds = { low: 0, high: 0 };
  for (const span of spans) {
    for (let token = span.from; token < span.to; token++) at[token] = span;
    kinds.low |= span.kinds.low;
    kinds.high |= span.kinds.high;
  }
  for (const { text: word, value } of tokens) {
    if (value !== undefined) addKind(kinds, 'number');
    else if (word.charCodeAt(0) < 0x3a) addKind(kinds, 'ordinal');
  }
  return { text, tokens, spans, at, taken, kinds };
}

/** What was said as words of its language alone: no place, no name and no misspelling in it is looked for. */
export function readPlainly(text: string, language: Language | undefined): Reading {
  const tokens = tokenise(text).map((token) =>
    language ? { ...token, text: wordIn(token.text, language) } : token,
  );
  return read(text, tokens, new Uint8Array(tokens.length));
}

/** The phrase that starts at this token. */
export function spanFrom(reading: Reading, from: number): Span | undefined {
  const span = reading.at[from];
  return span?.from === from ? span : undefined;
}

/** The phrase that ends just before this token. */
export function spanBefore(reading: Reading, to: number): Span | undefined {
  const span = reading.at[to - 1];
  return span?.to === to ? span : undefined;
}

/** What a phrase means as this kind of thing: meaningOf(span, 'limit') → "max". */
export function meaningOf(span: Span | undefined, kind: Kind): string | undefined {
  if (!span) return undefined;
  for (const meaning of span.meanings) if (meaning.kind === kind) return meaning.value;
  return undefined;
}

export function means(span: Span | undefined, kind: Kind, value: string): boolean {
  if (!span) return false;
  for (const meaning of span.meanings) if (meaning.kind === kind && meaning.value === value) return true;
  return false;
}

export function isFree(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (reading.taken[at]) return false;
  return true;
}

export function take(reading: Reading, from: number, to: number): void {
  reading.taken.fill(1, from, to);
}

/** Free phrases of one kind, with what they mean. */
export function* freeSpans(reading: Reading, kind: Kind): Generator<{ span: Span; value: string }> {
  if (!hasKind(reading.kinds, kind)) return;
  for (const span of reading.spans) {
    const value = meaningOf(span, kind);
    if (value !== undefined && isFree(reading, span.from, span.to)) yield { span, value };
  }
}

export function hasSpan(reading: Reading, kind: Kind, value?: string): boolean {
  if (!hasKind(reading.kinds, kind)) return false;
  if (value === undefined) return true;
  for (const span of reading.spans) if (means(span, kind, value)) return true;
  return false;
}

/** Whether a phrase of one of these kinds occurs. */
export function hasAny({ kinds }: Reading, wanted: readonly Kind[]): boolean {
  for (const kind of wanted) if (hasKind(kinds, kind)) return true;
  return false;
}

/** The words of tokens [from, to), as typed. */
export function wordsOf(reading: Reading, from: number, to: number): string {
  const first = reading.tokens[from];
  const last = reading.tokens[to - 1];
  return first && last ? reading.text.slice(first.from, last.to) : '';
}
