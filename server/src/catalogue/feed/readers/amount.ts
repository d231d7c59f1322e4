// Numbers as owners write them: "1,25,00,000", "1.25E+07", and two of them as a range.

/** Lower and, where the text is a range, upper end. */
export type Span = { from: number; to?: number };

/** One number, grouped in thousands or in lakhs. */
export const NUMBER = '\\d[\\d,]*(?:\\.\\d+)?(?:e[+-]?\\d+)?';

export function numberOf(text: string): number {
  return Number(text.replaceAll(',', ''));
}

/** Undefined for what is no number, or a range that runs backwards. */
export function spanOf(from: number, to?: number): Span | undefined {
  if (!Number.isFinite(from)) return undefined;
  if (to === undefined || to === from) return { from };
  return Number.isFinite(to) && to > from ? { from, to } : undefined;
}
