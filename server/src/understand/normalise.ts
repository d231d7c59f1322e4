// Normalising: a message as typed → tokens that compare equal however they were written, each with its span of the original.
// One pass over the text, no regular expression that can backtrack.

import { wordSet } from '../languages/words.ts';
import type { RoleGuess } from './amount-role.ts';
import { APOSTROPHE, classOf, DIGIT, isAscii, LETTER, OTHER } from './chars.ts';
import { cutEnding } from './endings.ts';

export type Token = {
  /** Lower case, compatibility forms and Indic digits folded: "２BHK" → "2", "bhk"; "what's" → "whats". */
  text: string;
  /** Code unit positions [from, to) in the message. */
  from: number;
  to: number;
  /** What the digits say: "1,25,00,000" → 12500000. Undefined for words and for "2nd". */
  value: number | undefined;
  /** Punctuation since the token before: "-", ",", "?". */
  gap: string;
  /** Nothing at all, or punctuation without a space, stands before it. */
  glued: boolean;
  /** A sentence or a clause ended before it. */
  breaks: boolean;
  /** Of a number, where it was looked at: what it is of. */
  role?: RoleGuess;
};

/** Tokens of a message. Digits and letters that touch are two tokens ("2bhk"), except in "2nd". */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  let at = 0;
  while (at < text.length) {
    const kind = classOf(text.codePointAt(at) as number);
    const from = at;
    if (kind === DIGIT || (kind === OTHER && startsFraction(text, at))) at = endOfNumber(text, at);
    else if (kind === LETTER) at = endOfWord(text, at);
    else {
      at += (text.codePointAt(at) as number) > 0xffff ? 2 : 1;
      continue;
    }
    const folded = kind === LETTER ? foldWord(text.slice(from, at)) : foldDigits(text.slice(from, at));
    const token = tokenAfter(text.slice(end, from), folded, tokens.at(-1));
    token.from = from;
    token.to = at;
    if (kind !== LETTER) setNumber(token, folded);
    if (kind === LETTER && isKannada(text.charCodeAt(at - 1)))
      pushKannada(tokens, token, text.slice(from, at));
    else if (folded) tokens.push(token);
    end = at;
  }
  return tokens;
}

/** A token and how it hangs together with the one before it. */
function tokenAfter(gap: string, text: string, last: Token | undefined): Token {
  if (gap === '' || gap === ' ')
    return { text, from: 0, to: 0, value: undefined, gap: '', glued: gap === '', breaks: false };
  return {
    text,
    from: 0,
    to: 0,
    value: undefined,
    gap: gap.trim(),
    glued: !/\s/.test(gap),
    breaks: last !== undefined && !(gap === '. ' && isShortened(last, text)) && isBreak(gap),
  };
}

const isKannada = (code: number) => code >= 0x0c80 && code <= 0x0cff;

/** A Kannada word and the ending written onto it are two tokens: "ಲಕ್ಷದೊಳಗೆ" is "ಲಕ್ಷ", "ಒಳಗೆ". */
function pushKannada(tokens: Token[], word: Token, raw: string): void {
  const cut = cutEnding(raw);
  if (!cut) {
    tokens.push(word);
    return;
  }
  const end = word.from + cut.at;
  if (cut.stem) tokens.push({ ...word, text: foldWord(cut.stem), to: end });
  const onto = cut.stem ? { gap: '', glued: true, breaks: false } : undefined;
  tokens.push({ ...word, ...onto, text: cut.ending, from: end });
}

/** The tokens' texts alone: how phrases of cues and names of places are to be cut. */
export function words(text: string): string[] {
  return tokenise(text).map((token) => token.text);
}

function setNumber(token: Token, folded: string): void {
  if (!/^\.?\d/.test(folded) || /[a-z]$/.test(folded)) return;
  token.text = folded.replaceAll(',', '');
  // Longer digit strings are no amount, no year and no count.
  if (token.text.length <= 15) token.value = Number(token.text);
}

/** ".5 cr" is half a crore; "whitefield.5" is not. */
function startsFraction(text: string, at: number): boolean {
  if (text[at] !== '.' || classOf(text.charCodeAt(at + 1) || 32) !== DIGIT) return false;
  return at === 0 || /\s/.test(text[at - 1] as string);
}

function endOfNumber(text: string, from: number): number {
  let at = from;
  let point = false;
  while (at < text.length) {
    const code = text.codePointAt(at) as number;
    if (classOf(code) === DIGIT) at += code > 0xffff ? 2 : 1;
    else if (text[at] === '.' && !point && isDigit(text, at + 1)) {
      point = true;
      at++;
    } else if (text[at] === ',' && !point && grouped(text, at)) at++;
    else break;
  }
  const suffix = text.slice(at, at + 2).toLowerCase();
  const ordinal = suffix === 'st' || suffix === 'nd' || suffix === 'rd' || suffix === 'th';
  return ordinal && !isLetter(text, at + 2) ? at + 2 : at;
}

/** A comma groups digits when two or three follow, and three at the very end: "1,25,000" but not "2,3". */
function grouped(text: string, comma: number): boolean {
  let run = 0;
  while (isDigit(text, comma + 1 + run) && run < 4) run++;
  if (run === 3) return true;
  return run === 2 && text[comma + 3] === ',' && isDigit(text, comma + 4) && isDigit(text, comma + 5);
}

function endOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.codePointAt(at) as number;
    const kind = classOf(code);
    if (kind === LETTER) at += code > 0xffff ? 2 : 1;
    else if (kind === APOSTROPHE && isLetter(text, at + 1)) at++;
    else break;
  }
  return at;
}

const isDigit = (text: string, at: number) =>
  at < text.length && classOf(text.codePointAt(at) as number) === DIGIT;
const isLetter = (text: string, at: number) =>
  at < text.length && classOf(text.codePointAt(at) as number) === LETTER;

/** A full stop breaks only with a space: "K.R. Puram" is one name; so does a dash between two. */
function isBreak(gap: string): boolean {
  const spaced = gap.trim().length < gap.length;
  for (const char of gap) {
    if (BREAKS.has(char)) return true;
    if (spaced && (char === '.' || char === '–' || char === '—')) return true;
  }
  return gap === ' - ';
}
/** "sq. ft.", "K.R. Puram": the full stop after these ends nothing; that of "under 55L. Hebbal" does. */
const isShortened = ({ text: word, from, glued, gap }: Token, next: string) =>
  (word.length === 1 && !/\d/.test(word) && !(from > 0 && glued && gap === '')) ||
  // "no. 7" is a number, "No. Only Hebbal" an answer.
  (ABBREVIATIONS.has(word) && (word !== 'no' || /^\d/.test(next)));
const ABBREVIATIONS = wordSet('abbreviation');
const BREAKS = new Set([',', ';', '?', '!', '(', ')', '|', '\n', '।', '…']);

/** "２५" and "२५" and "೨೫" → "25". */
function foldDigits(raw: string): string {
  if (isAscii(raw)) return raw.toLowerCase();
  let folded = '';
  for (const char of raw.normalize('NFKC').toLowerCase()) {
    const code = char.codePointAt(0) as number;
    if (code < 128) folded += char;
    else if (/\p{Nd}/u.test(char)) folded += digitValue(code);
  }
  return folded;
}

/** Unicode lays out every set of decimal digits as ten in a row, the zero at a multiple of 16 or of 16 plus 6. */
function digitValue(code: number): number {
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return code - zero;
}

/** One spelling for one word: no accents, nukta or joiners, chandrabindu as anusvara, "pleaseee" as "please". */
export function foldWord(raw: string): string {
  let folded = raw.toLowerCase();
  if (!isAscii(folded)) {
    folded = folded
      .normalize('NFKD')
      .replace(/[\u0300-\u036f\u093c\u0cbc’‘ʼ]|\u200c|\u200d/g, '')
      .normalize('NFKC')
      .replaceAll('\u0901', '\u0902');
  }
  if (folded.includes("'")) folded = folded.replaceAll("'", '');
  return squeeze(folded);
}

/** Letters held down: "pleaseee" → "please". "III" and "www" stay. */
function squeeze(word: string): string {
  if (!holdsDown(word)) return word;
  let squeezed = '';
  let at = 0;
  while (at < word.length) {
    let end = at + 1;
    while (end < word.length && word[end] === word[at]) end++;
    if (end - at === word.length) return word;
    squeezed += end - at > 2 ? word[at] : word.slice(at, end);
    at = end;
  }
  return squeezed;
}

function holdsDown(word: string): boolean {
  for (let at = 2; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code === word.charCodeAt(at - 1) && code === word.charCodeAt(at - 2)) return true;
  }
  return false;
}
