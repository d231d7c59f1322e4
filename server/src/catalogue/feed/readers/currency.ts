// Currencies of a feed: whether what is stated is rupees. Money is never converted.
import { cellWords } from '../../../languages/sheets.ts';
import { anyOf, fold, whole } from './text.ts';

const FOREIGN = new RegExp(`[$€£¥]|${whole(anyOf(cellWords('foreign')))}`, 'u');
const bare = (value: unknown) =>
  fold(String(value))
    .replace(/[^\p{L}\p{M}\p{N}₹$€£¥]+/gu, ' ')
    .trim();
const RUPEES = new Set(cellWords('rupees').map(bare));
const INDIA = new Set(cellWords('india').map(bare));
/** ISO 4217, each three letters. */
const CODES = new Set(Intl.supportedValuesOf('currency').map((code) => code.toLowerCase()));

/** The first sign or name of another country's money in a text: "price (USD)" → usd. */
export const foreignIn = (text: string): string | undefined => fold(text).match(FOREIGN)?.[0];

const NAMED = new RegExp(
  `₹|(?<!\\p{L})(?:${anyOf(['rupees', 'lakh', 'crore'].flatMap((kind) => cellWords(kind as 'rupees')))})(?!\\p{L})`,
  'u',
);
/** "84.5 L", "Rs 8450000": in India's money, whatever else is said of it. */
export const saysRupees = (text: string): boolean => NAMED.test(fold(text));

/** A cell that names a currency; undefined for words of something else. */
export function readCurrency(value: unknown): 'rupees' | 'foreign' | undefined {
  const said = bare(value);
  if (RUPEES.has(said)) return 'rupees';
  return CODES.has(said) || foreignIn(said) ? 'foreign' : undefined;
}

export const isIndia = (country: unknown): boolean => INDIA.has(bare(country));
