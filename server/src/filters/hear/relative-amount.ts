// Relative amounts: a change of the budget by so much. "raise by 10 lakh", "another 10 lakh", "10% less", "stretch a bit".
// Heard before the budget: the amount is a step, not what can be paid.
import { type Draft, set } from '../../understand/draft.ts';
import { limitAround } from '../../understand/limits.ts';
import { readAmount } from '../../understand/money.ts';
import { readNumber } from '../../understand/numbers.ts';
import {
  meaningOf,
  means,
  type Reading,
  spanBefore,
  spanFrom,
  take,
  wordsOf,
} from '../../understand/reading.ts';
import type { FilterChange } from '../../understand/understanding.ts';

type By = NonNullable<(FilterChange & { op: 'shift' })['by']>;

/** Rupees; nobody counts in less. */
const LEAST_STEP = 500;
/** "a bit" of a budget. */
const A_BIT = 0.1;
/** A step is less than this part of the budget that stands; "increase budget 90 lakh" says what it becomes. */
const MOST_STEP = 0.5;
/** Words of no meaning here that may stand between: "increase my total budget by". */
const BETWEEN = 2;

/** What was found from one token on, each part at most once. */
type Run = {
  from: number;
  to: number;
  /** The verb: "raise", "reduce", "stretch". */
  verb?: 'up' | 'down';
  stretch?: boolean;
  /** The comparative: "more", "less". */
  degree?: 'up' | 'down';
  /** Stands right beside the amount. */
  beside?: boolean;
  amount?: By & { scaled: boolean; bare?: boolean };
  step?: boolean;
  bit?: boolean;
  budget?: boolean;
  /** "can't", "nahi". */
  not?: boolean;
  /** "to 90 lakh": what it becomes. */
  becomes?: boolean;
  /** "90 lakh tak": a limit. */
  limited?: boolean;
};

export function relativeAmount(draft: Draft): void {
  const { reading } = draft;
  for (let at = 0; at < reading.tokens.length; at++) {
    const run = readRun(draft, at);
    if (!run) continue;
    apply(draft, run);
    at = run.to - 1;
  }
}

function apply(draft: Draft, run: Run): void {
  const { verb, degree, amount, not } = run;
  // "75 lakh, jaasti agalla": it is the most, and no step.
  if (not && amount && !verb) return;
  const direction = verb ?? degree;
  const by = byOf(draft, run);
  const next = draft.reading.tokens[run.to];
  const refused = not && verb && (by !== undefined || next === undefined || next.breaks);
  if (!direction || (!by && !refused)) return;
  const { budget_max, budget_min } = draft.context.session.current_filters;
  const filter = budget_max === undefined ? 'budget_min' : 'budget_max';
  const standing = budget_max ?? budget_min;
  if (refused) {
    // "can't increase": what stands, stands.
    if (standing === undefined) take(draft.reading, run.from, run.to);
    else set(draft, filter, standing, run.from, run.to);
    return;
  }
  if (!by || (amount === undefined && standing === undefined && !run.budget && !run.stretch)) return;
  const words = wordsOf(draft.reading, run.from, run.to);
  draft.changes.push({ op: 'shift', measure: 'price', direction, by, words });
  take(draft.reading, run.from, run.to);
}

/** How far; undefined where the words change nothing by an amount. */
function byOf({ context }: Draft, run: Run): By | undefined {
  const { verb, degree, amount, beside, step, bit, budget, stretch, becomes, limited } = run;
  if (!amount) {
    if (verb) return stretch || budget ? { share: A_BIT } : undefined;
    return degree && bit && (budget || run.to - run.from <= 3) ? { share: A_BIT } : undefined;
  }
  // "10 more" alone are ten more homes.
  // "2 bhk aur 90 lakh tak": a limit is no step.
  if (becomes || ((amount.bare || limited) && !verb)) return undefined;
  const by: By = 'share' in amount ? { share: amount.share } : { rupees: amount.rupees };
  if ('share' in by) return verb || degree ? by : undefined;
  // "Not one rupee more": no step.
  if (by.rupees < LEAST_STEP) return undefined;
  if (!amount.scaled && !budget) return undefined;
  const { budget_max, budget_min } = context.session.current_filters;
  const standing = budget_max ?? budget_min;
  const isStep = standing !== undefined && by.rupees < standing * MOST_STEP;
  if (verb)
    return step || (degree && beside && (isStep || standing === undefined)) || isStep ? by : undefined;
  return degree && beside && (standing === undefined || isStep) ? by : undefined;
}

/** The parts that stand together from this token on; undefined where none does. */
function readRun({ reading, context }: Draft, from: number): Run | undefined {
  const { budget_max, budget_min } = context.session.current_filters;
  const standing = budget_max ?? budget_min;
  const run: Run = { from, to: from };
  let blank = 0;
  let last: 'amount' | 'degree' | undefined;
  let at = from;
  while (at < reading.tokens.length && blank <= BETWEEN) {
    if (reading.taken[at] || (at > from && reading.tokens[at]?.breaks)) break;
    const span = spanFrom(reading, at);
    const amount = run.amount ? undefined : amountAt(reading, at, standing);
    const change = meaningOf(span, 'change');
    if (amount) {
      if (means(spanBefore(reading, at), 'limit', 'max') || means(spanBefore(reading, at), 'limit', 'min'))
        return undefined;
      run.becomes = isTo(reading, at);
      run.limited = limitAround(reading, at, amount.to, false).kind === 'max';
      run.amount = amount.by;
      if (last === 'degree') run.beside = true;
      last = 'amount';
      at = amount.to;
    } else if (change === 'up' || change === 'down' || change === 'stretch') {
      run.verb ??= change === 'down' ? 'down' : 'up';
      if (change === 'stretch') run.stretch = true;
      last = undefined;
      at = span?.to ?? at + 1;
    } else if (change === 'more' || change === 'less') {
      // "मेरा बजट 40 लाख है और …": an "and" that goes on counts no more of it.
      if (
        means(span, 'limit', 'to') &&
        !meaningOf(spanBefore(reading, at), 'scale') &&
        goesOn(reading, at + 1)
      )
        return undefined;
      run.degree ??= change === 'more' ? 'up' : 'down';
      if (last === 'amount') run.beside = true;
      last = 'degree';
      at = span?.to ?? at + 1;
    } else if (change === 'by') {
      // "by 10 lakh", "10 lakh se": a step whichever side it stands on.
      if (last === 'amount' || amountAt(reading, span?.to ?? at + 1, standing)) run.step = true;
      at = span?.to ?? at + 1;
    } else if (change === 'bit') {
      run.bit = true;
      at = span?.to ?? at + 1;
    } else if (change === 'cannot' || meaningOf(span, 'negation')) {
      run.not = true;
      at = span?.to ?? at + 1;
    } else if (meaningOf(span, 'budget') || means(span, 'fact', 'price')) {
      run.budget = true;
      at = span?.to ?? at + 1;
    } else if (at === from || (span && !isPassing(span))) break;
    else {
      blank++;
      at = span?.to ?? at + 1;
      continue;
    }
    run.to = at;
    blank = 0;
  }
  return run.to > from ? run : undefined;
}

/** "my", "it", "can": what means nothing of its own here. */
const isPassing = (span: Parameters<typeof meaningOf>[0]) =>
  meaningOf(span, 'filler') !== undefined ||
  meaningOf(span, 'marker') !== undefined ||
  meaningOf(span, 'refer') !== undefined ||
  means(span, 'limit', 'to');

/** "to 90 lakh". */
const isTo = (reading: Reading, at: number) =>
  means(spanBefore(reading, at), 'limit', 'to') && reading.tokens[at - 1]?.text === 'to';

type Found = { by: By & { scaled: boolean; bare?: boolean }; to: number };

function amountAt(reading: Reading, at: number, standing: number | undefined): Found | undefined {
  const number = readNumber(reading, at);
  if (number && isPercent(reading, number.to)) {
    const unit = meaningOf(spanFrom(reading, number.to), 'loan') === 'percent' ? 1 : 0;
    return { by: { share: number.value / 100, scaled: true }, to: number.to + unit };
  }
  const amount = readAmount(reading, at);
  if (!amount || amount.value <= 0) return undefined;
  if (amount.unit === 'bare' && amount.value < 1000) {
    // "Can go 10 more", of 80 lakh: ten of the same.
    if (standing === undefined || isOther(reading, amount.to)) return undefined;
    const rupees = Math.round(amount.value * (standing >= LAKH ? LAKH : 1000));
    return { by: { rupees, scaled: true, bare: true }, to: amount.to };
  }
  return { by: { rupees: Math.round(amount.value), scaled: amount.unit !== 'bare' }, to: amount.to };
}

const LAKH = 100_000;

/** "3 bhk", "200 sq ft", "2 years". */
const isOther = (reading: Reading, at: number): boolean => {
  const unit = reading.tokens[at]?.breaks ? undefined : spanFrom(reading, at);
  return UNITS.some((kind) => meaningOf(unit, kind));
};
const UNITS = ['room', 'area_unit', 'time', 'month', 'home', 'type', 'when', 'point'] as const;

const isPercent = (reading: Reading, at: number) =>
  means(spanFrom(reading, at), 'loan', 'percent') ||
  /^\s*%/.test(reading.text.slice(reading.tokens[at - 1]?.to ?? 0));

const goesOn = ({ tokens }: Reading, at: number): boolean => tokens[at] !== undefined && !tokens[at].breaks;
