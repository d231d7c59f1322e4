// Roman: how words of Indian scripts are written in Roman letters, and the one key of all the ways people type them.
// Devanagari and Kannada stand in the same order in Unicode (that of ISCII), so one table serves both.

import { indicLetter } from './scripts.ts';

/** By place in the block. */
const VOWELS: Readonly<Record<number, string>> = {
  5: 'a',
  6: 'aa',
  7: 'i',
  8: 'ee',
  9: 'u',
  10: 'oo',
  11: 'ru',
  13: 'e',
  14: 'e',
  15: 'e',
  16: 'ai',
  17: 'o',
  18: 'o',
  19: 'o',
  20: 'au',
};
const SIGNS: Readonly<Record<number, string>> = {
  62: 'aa',
  63: 'i',
  64: 'ee',
  65: 'u',
  66: 'oo',
  67: 'ru',
  69: 'e',
  70: 'e',
  71: 'e',
  72: 'ai',
  73: 'o',
  74: 'o',
  75: 'o',
  76: 'au',
};
/** From ka on. */
const CONSONANTS =
  'k kh g gh n ch chh j jh n t th d dh n t th d dh n n p ph b bh m y r r l l l v sh sh s h'.split(' ');
const [CANDRABINDU, ANUSVARA, NUKTA, VIRAMA, KA, HA, PA, MA] = [1, 2, 60, 77, 21, 57, 42, 46];
/** The vowel that the script leaves unwritten, until it is known whether it is spoken. */
const UNWRITTEN = '\u0000';

/**
 * A word of Devanagari or Kannada in Roman letters, as it is typed on phones: ಬೇಕು → "beku", कितना → "kitna". Hindi
 * drops the unwritten vowel where it is not spoken; Kannada speaks it. Letters of other scripts stay as they are.
 */
export function romanise(word: string): string {
  let roman = '';
  let hindi = false;
  for (let at = 0; at < word.length; at++) {
    const letter = indicLetter(word.charCodeAt(at));
    if (!letter) {
      if (word[at] !== '\u200c' && word[at] !== '\u200d') roman += word[at];
      continue;
    }
    const { place, script } = letter;
    hindi ||= script === 'Deva';
    const next = indicLetter(word.charCodeAt(at + 1))?.place ?? 0;
    const vowelFollows = next === VIRAMA || next === NUKTA || SIGNS[next] !== undefined;
    if (place >= KA && place <= HA) roman += CONSONANTS[place - KA] + (vowelFollows ? '' : UNWRITTEN);
    else if (place === NUKTA) roman += vowelFollows ? '' : UNWRITTEN;
    else if (place === CANDRABINDU || place === ANUSVARA) roman += next >= PA && next <= MA ? 'm' : 'n';
    else roman += VOWELS[place] ?? SIGNS[place] ?? '';
  }
  return (hindi ? withoutSilent(roman) : roman).replaceAll(UNWRITTEN, 'a');
}

const CONSONANT = '(?:chh|[bcdgjkpst]h|[b-df-hj-np-tv-z])';
const AT_END = new RegExp(`(?<=.{2})${UNWRITTEN}$`);
/** The last one that stands between a vowel with a consonant and a consonant with a vowel that is spoken. */
const BETWEEN = new RegExp(`^(.*[aeiou${UNWRITTEN}]${CONSONANT})${UNWRITTEN}(?=${CONSONANT}[aeiou])`);

/** Hindi: silent at the end and, from the end on, in every second open syllable: "घर" ghar, "कितना" kitna. */
function withoutSilent(roman: string): string {
  let spoken = roman.replace(AT_END, '');
  for (let before = ''; before !== spoken; ) {
    before = spoken;
    spoken = spoken.replace(BETWEEN, '$1');
  }
  return spoken;
}

/**
 * One key for the ways a word is typed in Roman letters: long vowels once or twice, breath written or not, letters
 * doubled or not. "bekku", "beeku" and "beku" are one; so are "thorisi" and "torisi", "zyada" and "jyaada".
 */
export const soundOf = (roman: string): string =>
  roman
    // "hecchu", "hechchu", "hechu".
    .replace(/(?:c*chh?)+/g, 'ch')
    .replace(/([bdgjkpt])h/g, '$1')
    .replace(/sh/g, 's')
    .replace(/f/g, 'p')
    .replace(/w/g, 'v')
    .replace(/z/g, 'j')
    .replace(/q|c(?!h)/g, 'k')
    .replace(/ii|ee/g, 'i')
    .replace(/oo|uu/g, 'u')
    .replace(/ou|ow|av(?![aeiou])/g, 'au')
    .replace(/ae/g, 'e')
    .replace(/ay(?![aeiou])/g, 'ai')
    .replace(/(.)\1+/g, '$1')
    .replace(/^y(?=e)/, '')
    .replace(/^v(?=o)/, '')
    .replace(/(?<=..)u$/, '');
