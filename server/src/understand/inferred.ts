// Inferred: an end of a band that nobody named: "around 45k" is 40,500 to 49,500. It gives way to any amount that is named after it.
import { tokenise } from './normalise.ts';

/** Whether these words name this amount, in whatever unit: 60 of "60 to 80 lakh", and not 54 of "about 60 lakh". */
export function isInferred(amount: number, words: string): boolean {
  const said = tokenise(words).flatMap(({ value }) => value ?? []);
  return said.some((figure) => BAND.some((share) => isUnit(amount / (figure * share))));
}
/** So far from an amount or a size that is said roughly each end of its band lies, as a share of it. */
export const ABOUT = 0.1;
const BAND = [1 - ABOUT, 1 + ABOUT];

/** One, a thousand, a lakh, a crore: to the rupee, whose ends are rounded. */
const isUnit = (ratio: number): boolean => UNITS.some((unit) => Math.abs(ratio / unit - 1) < ROUNDED);
const UNITS = [1, 1_000, 100_000, 10_000_000];
const ROUNDED = 0.001;
