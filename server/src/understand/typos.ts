// Typos in the words of cues: "apartmnt", "buget", "furnihsed". One slip, one possible word; places are spelt elsewhere.

import type { Language } from '../contract.ts';
import { lazily } from '../lazily.ts';
import { PLAIN_WORDS } from '../places/plain-words.ts';
import { clippedWord } from './clipped.ts';
import { isCue, meaningsOf, spelt, vocabulary, wordIn } from './lexicon.ts';
import type { Token } from './normalise.ts';

/** Shorter words of the vocabulary have too many neighbours. */
const SHORTEST = 5;
/** In words up to here one letter for another makes a different word ("horse", "house"); only a lost one counts. */
const SHORT = 6;
/** Longest word looked at; longer ones are no words. */
const LONGEST = 20;

/** Every word of the vocabulary under itself and under itself with one letter left out. */
const index = lazily(() => {
  const index = new Map<string, string[]>();
  for (const word of vocabulary()) {
    if (!isLatin(word) || word.length < SHORTEST) continue;
    for (const key of [word, ...shortened(word)]) {
      const words = index.get(key);
      if (!words) index.set(key, [word]);
      else if (!words.includes(word)) words.push(word);
    }
  }
  return index;
});

/**
 * The tokens with misspelt cue words put right; those at `skip` are places and names. What sounds like a word of
 * `language` is that word.
 */
export function mendTypos(tokens: readonly Token[], skip: Uint8Array, language: Language): readonly Token[] {
  let mended: Token[] | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (skip[at]) continue;
    const known = wordIn(token.text, language);
    const word = known === token.text ? (meantWord(known) ?? clippedWord(known)) : known;
    if (!word || word === token.text) continue;
    mended ??= [...tokens];
    mended[at] = { ...token, text: word };
  }
  return mended ?? tokens;
}

/** The one known word a slip away; undefined where there is none or more than one. */
export function meantWord(text: string): string | undefined {
  if (
    text.length < SHORTEST - 1 ||
    text.length > LONGEST ||
    isCue(text) ||
    PLAIN_WORDS.has(text) ||
    !isLatin(text)
  )
    return undefined;
  let found: string | undefined;
  for (const key of [text, ...shortened(text)]) {
    for (const word of index().get(key) ?? []) {
      if (word === found || word[0] !== text[0] || !isOneSlip(text, word)) continue;
      if (found && !meanAlike(found, word)) return undefined;
      found ??= word;
    }
  }
  return found && spelt(found);
}

/** "apartment" and "appartment": two spellings of one word put nothing in doubt. */
const meanAlike = (a: string, b: string) =>
  meaningsOf(a).some(({ kind, value }) =>
    meaningsOf(b).some((other) => other.kind === kind && other.value === value),
  );

function* shortened(word: string): Generator<string> {
  for (let at = 0; at < word.length; at++) yield word.slice(0, at) + word.slice(at + 1);
}

/** A letter left out, put in twice or in between, swapped with its neighbour, or (in longer words) taken for another. */
function isOneSlip(said: string, word: string): boolean {
  let from = 0;
  while (from < said.length && said[from] === word[from]) from++;
  let back = 0;
  while (back < said.length - from && back < word.length - from && said.at(-1 - back) === word.at(-1 - back))
    back++;
  const a = said.slice(from, said.length - back);
  const b = word.slice(from, word.length - back);
  if (a.length + b.length <= 1) return true;
  if (a.length === 2 && b.length === 2) return a[0] === b[1] && a[1] === b[0];
  return a.length === 1 && b.length === 1 && said.length > SHORT;
}

function isLatin(word: string): boolean {
  return word.charCodeAt(0) < 128 && word.charCodeAt(word.length - 1) < 128;
}
