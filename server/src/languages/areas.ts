// Areas: how the market of a place is asked about, and told. Phrases are separated by commas, in lower case and without apostrophes.
import type { Phrases } from './cues.ts';

export const AREA_ASKS = [
  'rate', // "average rate of Hebbal"
  'which', // "which areas under 60 lakh?"
  'cheaper', // "Hebbal or Hosur Road, which is cheaper?"
  'dearer',
  'yield', // "what rent will it get?"
] as const;
export type AreaAsk = (typeof AREA_ASKS)[number];

export type AreaCues = Readonly<Partial<Record<AreaAsk, Phrases>>>;

/** Amounts come in written. */
export type AreaReplies = {
  figures(given: { wanted: string; n: number; low: string; median: string; high: string }): string;
  one(wanted: string, price: string): string;
  none(wanted: string): string;
  /** Per square foot. */
  rate(rate: string): string;
  /** By the middle price. */
  lower(place: string, amount: string): string;
  same(): string;
  which(wanted: string, places: readonly string[]): string;
  place(name: string, n: number, from: string): string;
  /** Rents of homes like it here, and what they come to. */
  rents(given: { wanted: string; n: number; rent: string }): string;
  yields(given: { rent: string; price: string; rate: string }): string;
  noRents(wanted: string): string;
};
