// Told sums: "that is double my budget", "12 lakh left for the interiors", "only 43k more, that is ok": amounts that are held
// against a budget or a price, or remain of one; none of them is what can be paid, or offered.

import type { Filters } from '../../contract.ts';
import { wordSet } from '../../languages/words.ts';
import type { Context } from '../draft.ts';
import { type Amount, amountsIn } from '../money.ts';
import { meaningOf, means, type Reading, spanBefore, spanFrom } from '../reading.ts';
import type { Stretch } from '../stretch.ts';
import type { Marker } from './markers.ts';
import { isOfBudget } from './offer-again.ts';

const MULTIPLE = wordSet('multiple');
const LEFT_OVER = wordSet('left_over');
const WHOSE = wordSet('whose');
/** Tokens between an amount and the word that says what it is. */
const NEAR = 3;
/** What is typed is rounded: "43k" of 43,075. */
const ROUNDED = 0.03;

export function toldSums(reading: Reading, markers: readonly Marker[], context: Context): Stretch[] {
  const amounts = amountsIn(reading).filter(({ from }) => !reading.taken[from]);
  return [
    ...multiplesIn(reading),
    ...amounts.filter((one) => isLeftOver(reading, one, amounts)),
    ...amounts.filter((one) => isDifference(reading, one, markers, context)),
  ].map(({ from, to }) => ({ from, to }));
}

/** "Double my budget", "budget se dugna": with the word of the budget; "a double bedroom on my budget" is none. */
function multiplesIn({ tokens }: Reading): Stretch[] {
  return tokens.flatMap(({ text }, at): Stretch[] => {
    if (!MULTIPLE.has(text)) return [];
    let to = at + 1;
    while (to < tokens.length && to - at < NEAR && WHOSE_OR_SMALL.has(tokens[to]?.text ?? '')) to++;
    if (isBudgetAt(tokens, to) && !tokens[to]?.breaks) return [{ from: at, to: to + 1 }];
    let from = at - 1;
    while (from >= 0 && at - from < NEAR && !isBudgetAt(tokens, from)) from--;
    const breaks = tokens.slice(Math.max(0, from) + 1, at + 1).some((token) => token.breaks);
    return isBudgetAt(tokens, from) && !breaks ? [{ from, to: at + 1 }] : [];
  });
}
const WHOSE_OR_SMALL = new Set([...WHOSE, ...wordSet('being'), ...wordSet('article')]);
const isBudgetAt = (tokens: Reading['tokens'], at: number): boolean => {
  const token = tokens[at];
  return token !== undefined && isOfBudget(token);
};

/** "I pay 53 lakh and have 12 lakh left", "12 lakh left for interiors": beside what is spent, or for what is no home and nobody. */
function isLeftOver(reading: Reading, { from, to, unit, value }: Amount, all: readonly Amount[]): boolean {
  const { tokens } = reading;
  if (unit === 'bare' && value < LEAST) return false;
  let at = to;
  while (at < to + 2 && at < tokens.length && !tokens[at]?.breaks && !LEFT_OVER.has(tokens[at]?.text ?? ''))
    at++;
  const before = !tokens[from]?.breaks && LEFT_OVER.has(tokens[from - 1]?.text ?? '');
  const behind = !tokens[at]?.breaks && LEFT_OVER.has(tokens[at]?.text ?? '');
  if (!before && !behind) return false;
  const next = behind ? at + 1 : to;
  const forHome = tokens
    .slice(next, next + NEAR)
    .some((_, n) => FOR.some((kind) => meaningOf(reading.at[next + n], kind)) || isKin(reading, next + n));
  if (forHome) return false;
  return all.some((one) => one.from < from && one.unit !== 'bare' && one.value > value);
}
const LEAST = 1000;
const FOR = ['room', 'type', 'home', 'loan'] as const;
const isKin = (reading: Reading, at: number): boolean => means(reading.at[at], 'request', 'kin');

/** "Only 43k more": as far as a home shown lies above the budget, or above another. */
function isDifference(
  reading: Reading,
  { from, to, value, unit }: Amount,
  markers: readonly Marker[],
  { session, catalogue }: Context,
): boolean {
  if (unit === 'bare') return false;
  const [before, behind] = [spanBefore(reading, from), spanFrom(reading, to)];
  const more = [before, behind].some((span) => MORE.has(meaningOf(span, 'change') ?? ''));
  const only = markers.some((one) => one.cue === 'only' && one.to >= from - NEAR && one.from <= to + NEAR);
  if (!more || !only) return false;
  const { focus, seen = [] } = session.memory;
  const prices = [...new Set([...focus, ...seen])].flatMap((id) => catalogue.byId(id)?.price ?? []);
  return gaps(prices, session.current_filters).some((gap) => Math.abs(gap - value) <= value * ROUNDED);
}
const MORE = new Set(['more', 'less']);
const gaps = (prices: readonly number[], { budget_max }: Filters): number[] =>
  budget_max === undefined ? [] : prices.map((price) => Math.abs(price - budget_max));
