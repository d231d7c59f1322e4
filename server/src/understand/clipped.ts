// Clipped words: a word with vowels left out, as it is typed in haste or spoken: "bathrms", "kitchn", "ನೋಡ್ಬೇಕು".
import { lazily } from '../lazily.ts';
import { PLAIN_WORDS } from '../places/plain-words.ts';
import { isCue, meaningsOf, spelt, vocabulary } from './lexicon.ts';

/** Letters that are left without vowels; fewer are shared by too many words. Where a vowel is typed, one more. */
const SHORTEST = 3;
const LONGEST = 20;

type Word = { word: string; vowels: string };

/** Every word of the vocabulary by what is left of it without vowels. */
const index = lazily(() => {
  const index = new Map<string, Word[]>();
  for (const word of vocabulary()) {
    const bare = bareOf(word);
    if (!bare) continue;
    const entry = { word, vowels: vowelsOf(word) };
    const words = index.get(bare);
    if (words) words.push(entry);
    else index.set(bare, [entry]);
  }
  return index;
});

/** The one known word that this is with vowels left out; undefined where there is none, or two that mean different things. */
export function clippedWord(text: string): string | undefined {
  if (text.length > LONGEST || isCue(text) || PLAIN_WORDS.has(text)) return undefined;
  const bare = bareOf(text);
  if (!bare) return undefined;
  const vowels = vowelsOf(text);
  // Devanagari and Kannada write no sign for the commonest vowel: three letters without one are a word ("ಜನರ").
  if (bare.length === SHORTEST && (vowels !== '' || !/^[a-z]/.test(text))) return undefined;
  const fitting = (index().get(bare) ?? []).filter(
    (known) => known.vowels.length >= vowels.length && isWithin(vowels, known.vowels),
  );
  const [first] = fitting;
  if (!first || !fitting.every(({ word }) => meanAlike(word, first.word))) return undefined;
  return spelt(first.word);
}

const meanAlike = (a: string, b: string): boolean => {
  if (spelt(a) === spelt(b)) return true;
  const [ours, theirs] = [meaningsOf(a), meaningsOf(b)];
  return ours.some(({ kind, value }) => theirs.some((one) => one.kind === kind && one.value === value));
};

/** Letters of [a-z], or of Devanagari or Kannada, without vowels after the first letter. */
function bareOf(word: string): string | undefined {
  if (word.length > LONGEST || !/^(?:[a-z]+|[\u0900-\u097f]+|[\u0c80-\u0cff]+)$/.test(word)) return undefined;
  let bare = '';
  for (const letter of word) if (bare === '' || !isVowel(letter)) bare += letter;
  return bare.length >= SHORTEST ? bare : undefined;
}

/** Its vowels after the first letter, in their order. A sign that says "no vowel" is none; one that is not written neither. */
function vowelsOf(word: string): string {
  return [...word]
    .slice(1)
    .filter((letter) => isVowel(letter) && !isSilent(letter))
    .join('');
}

function isSilent(letter: string): boolean {
  return letter === '\u094d' || letter === '\u0ccd';
}
function isVowel(letter: string): boolean {
  return /[aeiou\u093e-\u094d\u0cbe-\u0ccd\u0902\u0901]/.test(letter);
}

function isWithin(some: string, all: string): boolean {
  let at = 0;
  for (const letter of all) if (letter === some[at]) at++;
  return at === some.length;
}
