// Numbers as owners write them: "1,25,00,000", "1.25E+07", "1,49" with a decimal comma, and two of them as a range.

/** Lower and, where the text is a range, upper end. */
export type Span = { from: number; to?: number };

/** One number, grouped in thousands or in lakhs. */
export const NUMBER = '\\d[\\d,]*(?:\\.\\d+)?(?:e[+-]?\\d+)?';

/** "1,49" is 1.49: no group of digits is that short. NaN where commas part it in no way that is written. */
export function numberOf(text: string): number {
  if (!text.includes(',')) return Number(text);
  if (DECIMAL_COMMA.test(text)) return Number(text.replace(',', '.'));
  return SHORT_GROUP.test(text) ? Number.NaN : Number(text.replaceAll(',', ''));
}

const DECIMAL_COMMA = /^\d+,\d{1,2}$/;
const SHORT_GROUP = /,\d{0,2}(?:[.e]|$)/i;

/** Undefined for what is no number, or a range that runs backwards. */
export function spanOf(from: number, to?: number): Span | undefined {
  if (!Number.isFinite(from)) return undefined;
  if (to === undefined || to === from) return { from };
  return Number.isFinite(to) && to > from ? { from, to } : undefined;
}
