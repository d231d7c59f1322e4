// Text of a feed: decoded once, for every format. Entities, hard spaces and invisible characters do not reach a visitor.
import { decodeHTML } from 'entities';
import { cellWords } from '../../../languages/sheets.ts';

/** What a file writes when it says nothing: "NA", "-", "#REF!". */
const BLANK = new Set(cellWords('blank'));

export function isBlank(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  if (typeof value !== 'string' || value.length >= 30)
    return typeof value === 'string' && value.trim() === '';
  const words = value
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}$€£¥]+/gu, ' ')
    .trim();
  return words === '' ? !/[{[]/.test(value) : BLANK.has(words);
}

/** "Lotus&#8217;s Court&nbsp;" → "Lotus’s Court". Markup is text too, and is shown as such. */
export function readText(value: string): string {
  const text = value.includes('&') ? decodeHTML(value) : value;
  return text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Cut at the end of a sentence, so that none is told in half. */
export function wholeSentences(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const end = Math.max(...['. ', '! ', '? ', '। ', '.\n'].map((stop) => cut.lastIndexOf(stop)));
  return end > most / 2 ? cut.slice(0, end + 1) : `${cut.slice(0, cut.lastIndexOf(' ')).trimEnd()}…`;
}

/** Letters that were lost when the file was saved: "caf\ufffd". */
export const isBroken = (text: string): boolean => text.includes('\ufffd');

/** "2½". */
const PARTS: Readonly<Record<string, string>> = { '¼': '.25', '½': '.5', '¾': '.75' };

/** How cells are compared: lower case, one space, digits of every script as 0–9, dashes as one. */
export function fold(value: string): string {
  return readText(value)
    .replace(/(\d)\s*([¼½¾])/g, (_, whole: string, part: string) => `${whole}${PARTS[part]}`)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x966))
    .replace(/[೦-೯]/g, (digit) => String(digit.charCodeAt(0) - 0xce6))
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[\u200c\u200d]/g, '')
    .replace(/[’‘`]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

/** A pattern of any of these words, the longest first, spaces and dots between their parts as people leave them. */
export function anyOf(words: readonly string[]): string {
  return words
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '[\\s.\\-]*'))
    .join('|');
}

/** Not inside a longer word of any script. */
export const whole = (pattern: string): string => `(?<![\\p{L}\\p{M}])(?:${pattern})(?![\\p{L}\\p{M}])`;
