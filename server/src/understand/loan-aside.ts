// Aside: what is said of a loan beside what is wanted, and asks for nothing of it: that it is to be left ("EMI hatao", "I did
// not ask for the EMI"), and an instalment that was told, said back ("41k is too much").
import { wordSet } from '../languages/words.ts';
import { duesIn } from './dues.ts';
import type { Marker } from './grammar/markers.ts';
import type { Span } from './lexicon.ts';
import { LEAST_PRICE, readAmount } from './money.ts';
import { canBePaid } from './month-paid.ts';
import { hasSpan, isFree, meaningOf, means, type Reading, spanFrom } from './reading.ts';
import type { Stretch } from './stretch.ts';
import type { LoanTalk } from './understanding.ts';

/** `left`: no loan is to be spoken of; `hidden` are the tokens that mean nothing else. */
export function loanAside(
  reading: Reading,
  markers: readonly Marker[],
  talk: LoanTalk | undefined,
): { left: boolean; hidden: readonly Stretch[] } {
  const left = leavingIn(reading, markers, talk);
  if (left) return { left: true, hidden: [left] };
  const arranged = arrangedIn(reading);
  return { left: false, hidden: [...(arranged ? [arranged] : []), ...(talk ? saidBack(reading, talk) : [])] };
}

/** Tokens between the loan and the word that leaves it; one more before a no that ends what is said: "EMI to maine poocha nahi". */
const BETWEEN = 2;

/** "Loan is ready", "loan pre-approved hai": told, and nothing of it is asked. */
function arrangedIn(reading: Reading): Stretch | undefined {
  const { spans, tokens } = reading;
  if (spans.some((span) => means(span, 'loan', 'emi') || means(span, 'loan', 'percent'))) return undefined;
  for (const { from, to, ...span } of spans) {
    if (!means({ from, to, ...span }, 'loan', 'loan')) continue;
    for (let at = to; at <= to + BETWEEN && tokens[at] && !tokens[at]?.breaks; at++) {
      if (tokens[at]?.value !== undefined) break;
      // "Is the token refunded if the loan is rejected?"
      if (TURNED_DOWN.has(tokens[at]?.text ?? '')) return { from, to: at + 1 };
      if (!ARRANGED.has(tokens[at]?.text ?? '')) continue;
      const end = tokens.findIndex(({ breaks }, next) => next > at && breaks);
      return isAsked(reading, from, end < 0 ? tokens.length : end) ? undefined : { from, to: at + 1 };
    }
  }
  return undefined;
}
const ARRANGED = wordSet('arranged');
const TURNED_DOWN = wordSet('turned_down');

/** "No EMI please", "loan ki baat chhodo", "EMI nahi poocha maine". */
function leavingIn(
  reading: Reading,
  markers: readonly Marker[],
  talk: LoanTalk | undefined,
): Stretch | undefined {
  for (const span of reading.spans) {
    if (!means(span, 'intent', 'financing') && !means(span, 'loan', 'emi') && !means(span, 'loan', 'loan'))
      continue;
    const by = leaverBehind(reading, markers, span.to) ?? leaverBefore(reading, markers, span.from);
    if (!by) continue;
    const from = Math.min(span.from, by.from);
    const to = Math.max(span.to, by.to);
    // "No other EMI running" is told of what is earned.
    if (talk?.asks === 'dues' || duesIn(reading, talk?.known.income !== undefined)) return undefined;
    const [start, end] = [openingOf(reading, from), endOf(reading, to)];
    // "Will the bank not lend on it?", "not 20 years, 15": asked, and another figure.
    if (end === undefined || isAsked(reading, start, end)) continue;
    return { from: start, to: end };
  }
  return undefined;
}

function leaverBehind(reading: Reading, markers: readonly Marker[], from: number): Stretch | undefined {
  for (let at = from; at <= from + BETWEEN + 1 && at < reading.tokens.length; at++) {
    if (reading.tokens[at]?.breaks || reading.tokens[at]?.value !== undefined) return undefined;
    const marker = markers.find((one) => one.cue === 'dispute' && one.from === at);
    if (marker) return marker;
    const span = spanFrom(reading, at);
    const last = at > from + BETWEEN;
    if (span && (means(span, 'negation', 'after') || (!last && isLeaving(span)))) return span;
  }
  return undefined;
}

const isLeaving = (span: Span): boolean =>
  meaningOf(span, 'negation') !== undefined || means(span, 'drop', 'remove');

function leaverBefore(reading: Reading, markers: readonly Marker[], to: number): Stretch | undefined {
  for (let at = to; at > 0 && at >= to - BETWEEN; at--) {
    if (reading.tokens[at]?.breaks) return undefined;
    const marker = markers.find((one) => one.cue === 'dispute' && one.to === at);
    if (marker) return marker;
    const span = reading.at[at - 1];
    if (
      span &&
      span.to <= to &&
      (NOT.has(meaningOf(span, 'negation') ?? '') || means(span, 'drop', 'remove'))
    )
      return span;
  }
  return undefined;
}
const NOT = new Set(['before', 'without']);

/** Where the sentence begins, over what only opens it. */
function openingOf(reading: Reading, from: number): number {
  let at = from;
  while (at > 0 && !reading.tokens[at]?.breaks && isSmall(reading, at - 1)) at--;
  return at;
}

/** Where the sentence ends, over a few small words; none where more is said in it. */
function endOf({ tokens, ...reading }: Reading, to: number): number | undefined {
  let at = to;
  while (at < tokens.length && !tokens[at]?.breaks) {
    if (!isSmall({ tokens, ...reading }, at) || at >= to + MOST_BEHIND) return undefined;
    at++;
  }
  return at;
}
const MOST_BEHIND = 4;

/** A word that asks for nothing by itself; "poocha", "maine" are no words of homes either. */
function isSmall({ at, tokens, taken }: Reading, token: number): boolean {
  if (taken[token] || tokens[token]?.value !== undefined) return false;
  const span = at[token];
  if (!span) return true;
  return SMALL.some((kind) => meaningOf(span, kind) !== undefined);
}
const SMALL = ['filler', 'negation', 'speak', 'request', 'also', 'intent'] as const;

/** A question, or one figure of the loan against another: "8.5 was the interest, not the down payment". */
const isAsked = (reading: Reading, from: number, to: number): boolean =>
  reading.spans.some(
    (span) =>
      span.from >= from &&
      span.to <= to &&
      (ASKS.some((ask) => means(span, 'ask', ask)) || FIGURES.some((figure) => means(span, 'loan', figure))),
  ) ||
  reading.text
    .slice(reading.tokens[to - 1]?.to)
    .trimStart()
    .startsWith('?');
const FIGURES = ['rate', 'percent', 'down_payment', 'years', 'income'] as const;
const ASKS = ['anywhere', 'how_much', 'what', 'which', 'when'] as const;

/** Instalments that were told, and in a complaint any sum that no home costs, with an income told beside it. */
function saidBack(reading: Reading, { told, known }: LoanTalk): Stretch[] {
  const complains = hasSpan(reading, 'objection');
  const found: (Stretch & { income: boolean })[] = [];
  for (let at = 0; at < reading.tokens.length; at++) {
    const amount = isFree(reading, at, at + 1) ? readAmount(reading, at) : undefined;
    if (!amount) continue;
    at = amount.to - 1;
    const { value, from, to } = amount;
    if (value < LEAST) continue;
    const income = besideIncome(reading, amount);
    const back =
      told.some((emi) => Math.abs(emi - value) <= Math.max(ROUND, emi * NEAR)) && value !== known.emi;
    if (income ? complains : back || (complains && value < LEAST_PRICE && !canBePaid(reading, amount)))
      found.push({ ...(income ?? { from, to }), income: income !== undefined });
  }
  return found.some(({ income }) => !income) ? found : [];
}

/** "My salary is 70k": the words of both. */
function besideIncome(reading: Reading, { from, to }: Stretch): Stretch | undefined {
  const income = reading.spans.find(
    (span) =>
      means(span, 'loan', 'income') &&
      (span.to <= from
        ? from - span.to <= BETWEEN && !breaksIn(reading, span.to, from)
        : span.from >= to && span.from - to <= BETWEEN && !breaksIn(reading, to, span.from)),
  );
  return income && { from: Math.min(income.from, from), to: Math.max(income.to, to) };
}

/** Rupees: nobody pays less a month. */
const LEAST = 1000;
/** Rupees, and a share, by which an instalment is said rounded. */
const ROUND = 600;
const NEAR = 0.015;

const breaksIn = ({ tokens }: Reading, from: number, to: number): boolean =>
  tokens.slice(from, to + 1).some(({ breaks }) => breaks);
