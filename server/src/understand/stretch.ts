// A stretch: what stands between two stops.
import type { Token } from './normalise.ts';

/** Tokens [from, to). */
export type Stretch = { from: number; to: number };

/** From stop to stop, and from comma to comma. */
export const breathsOf = (tokens: readonly Token[]): Stretch[] =>
  tokens
    .flatMap(({ breaks }, at) => (at === 0 || breaks ? [at] : []))
    .map((from, i, begins) => ({ from, to: begins[i + 1] ?? tokens.length }));

/** What stands before token `to` ends with a question mark. */
export const endsAsking = (
  to: number,
  { tokens, text }: { tokens: readonly Token[]; text: string },
): boolean => /[?？]/.test(tokens[to]?.gap ?? text.slice(tokens.at(-1)?.to));

/** The one around a token; no further than `within`. */
export function stretchAt(
  at: number,
  tokens: readonly Token[],
  within: Stretch = { from: 0, to: tokens.length },
): Stretch {
  let [from, to] = [at, at + 1];
  while (from > within.from && !tokens[from]?.breaks) from--;
  while (to < within.to && !tokens[to]?.breaks) to++;
  return { from, to };
}
