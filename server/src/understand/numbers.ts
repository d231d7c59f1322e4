// Numbers: digits and number words, in every language at once: "2.5", "eighty five", "dedh", "saadhe teen".
import { wordSet } from '../languages/words.ts';
import type { Span } from './lexicon.ts';
import { meaningOf, means, type Reading, spanFrom } from './reading.ts';

/** "7th", "2nd". */
export const isNth = (text: string): boolean => /^\d{1,2}(st|nd|rd|th)$/.test(text);

export type NumberRead = { value: number; from: number; to: number };

const FRACTION = { plus_quarter: 0.25, plus_half: 0.5, minus_quarter: -0.25 } as const;

/** "2027": no price, no size and no instalment is meant by it where nothing says so. */
export const isYear = (value: number): boolean => Number.isInteger(value) && value >= 2000 && value < 2060;

/** The number that starts at this token. */
export function readNumber(reading: Reading, from: number): NumberRead | undefined {
  const token = reading.tokens[from];
  if (!token) return undefined;
  const span = spanFrom(reading, from);
  const part = meaningOf(span, 'fraction');
  if (span && part && part in FRACTION) {
    const whole = readNumber(reading, span.to);
    // "sava lakh", "paune crore": of one.
    const value = (whole?.value ?? 1) + FRACTION[part as keyof typeof FRACTION];
    if (whole || meaningOf(spanFrom(reading, span.to), 'scale'))
      return { value, from, to: whole?.to ?? span.to };
    return undefined;
  }
  // "30 x 40", "4 rent": digits that open a fixed phrase count nothing.
  if (token.value !== undefined && span && span.to > from + 1) return undefined;
  if (token.value !== undefined) return withHalf(reading, { value: token.value, from, to: from + 1 });
  const word = meaningOf(span, 'number');
  if (!span || word === undefined || isWith(reading, span) || isDoing(reading, span)) return undefined;
  const tens = Number(word);
  const unit = tens >= 20 ? Number(meaningOf(spanFrom(reading, span.to), 'number')) : Number.NaN;
  if (unit >= 1 && unit <= 9) return { value: tens + unit, from, to: span.to + 1 };
  return withHalf(reading, { value: tens, from, to: span.to });
}

/** "2 and a half". */
function withHalf(reading: Reading, number: NumberRead): NumberRead {
  const next = spanFrom(reading, number.to);
  if (!means(next, 'fraction', 'half_after')) return number;
  return { value: number.value + 0.5, from: number.from, to: next?.to ?? number.to };
}

/** "20 lakh down payment ke saath": the "with" counts nothing; "saath lakh", "saath hazaar" do. */
const isWith = (reading: Reading, { from, to }: { from: number; to: number }): boolean =>
  ALONG.has(reading.tokens[from]?.text ?? '') &&
  !COUNTED.some((kind) => meaningOf(spanFrom(reading, to), kind));
/** "From what rent do they start?": the "do" of a question counts no two. */
const isDoing = ({ tokens }: Reading, span: Span): boolean => {
  const who = tokens[span.to]?.text ?? '';
  return means(span, 'ask', 'is') && (THEM.has(who) || SPOKEN_TO.has(who));
};
const THEM = wordSet('they_all');
const SPOKEN_TO = wordSet('spoken_to');
const ALONG = wordSet('along');
const COUNTED = ['scale', 'area_unit', 'room', 'currency'] as const;
