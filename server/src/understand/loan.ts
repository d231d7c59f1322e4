// Loan numbers: "EMI for 60 lakh at 8.5% for 20 years", "salary 1.5 lakh, how much can I afford". Rupees, per cent, months.
// Each figure is what the word nearest to it says; each word names one figure.
import { limitAround } from './limits.ts';
import { type Amount, readAmount } from './money.ts';
import { readNumber } from './numbers.ts';
import { hasSpan, isFree, meaningOf, means, type Reading, spanBefore, spanFrom, take } from './reading.ts';
import type { LoanFigures, Understanding } from './understanding.ts';

type Loan = NonNullable<Understanding['loan']>;

/** A home is lent on with more than this, and no instalment is more, in rupees. */
const MOST_A_MONTH = 300_000;

/** Nobody earns or borrows less; smaller numbers are something else. */
const LEAST_AMOUNT = 1000;

/** In words; longer messages are about something else. */
const SHORT = 8;
/** With a rate, a term or a down payment in it. */
const LONG = 24;
const FIGURES = ['percent', 'rate', 'years', 'down_payment'] as const;

/** What a message about homes holds: there "2 years" is no term of a loan. */
const HOMES = ['type', 'room', 'possession', 'purpose', 'fact', 'amenity'] as const;

/** Per cent a year that homes are lent on at, in India and by far. */
const LEAST_RATE = 5;
const MOST_RATE = 18;

/** Tokens between a figure and the word that says what it is. */
const REACH = 7;

/**
 * The figures of a loan question; they are no budget then. Absent where the message is about no loan. `goesOn`: the
 * turn before was about one, so that "at 9 %" and "what about 15 years" are too.
 */
export function readLoan(reading: Reading, goesOn: boolean): Loan | undefined {
  // "My salary is 80,000" asks what it carries.
  const financing = hasSpan(reading, 'intent', 'financing');
  const asked = financing || hasSpan(reading, 'loan', 'income');
  const sum = /%/.test(reading.text) || FIGURES.some((value) => hasSpan(reading, 'loan', value));
  const goes =
    goesOn && reading.tokens.length <= (sum ? LONG : SHORT) && !HOMES.some((kind) => hasSpan(reading, kind));
  // "We have 60 lakh cash": no budget, whatever else is said.
  if (!asked && !goes) return hasSpan(reading, 'loan', 'down_payment') ? ownMoney(reading) : undefined;
  const loan: Loan = {};
  if (asked && hasSpan(reading, 'loan', 'afford')) loan.eligibility = true;
  for (const { figure, part } of namedBy(reading, figuresIn(reading, goesOn, asked))) {
    const { from, to } = figure;
    if (!part || loan[part] !== undefined || !isFree(reading, from, to)) continue;
    loan[part] = figure.unit === 'percent' && part === 'down_share' ? figure.value / 100 : figure.value;
    take(reading, from, figure.unit === 'rupees' ? afterPeriod(reading, to) : to);
  }
  if (!financing && asked && loan.income === undefined && !goes) return undefined;
  return financing || Object.keys(loan).length > 0 ? loan : undefined;
}

/** Said on of a loan, and of nothing else: "no, 20 percent of 50 lakh, that is 10 lakh, as down payment". */
export const goesOnOf = (reading: Reading): boolean =>
  reading.tokens.length <= LONG &&
  FIGURES.some((value) => hasSpan(reading, 'loan', value)) &&
  !HOMES.some((kind) => hasSpan(reading, kind));

type Part = keyof LoanFigures;
type Figure = { value: number; unit: 'rupees' | 'percent' | 'months'; from: number; to: number };
/** A word that says what a figure beside it is. */
type Word = { says: 'down' | 'rate' | 'income' | 'emi' | 'loan' | 'price'; from: number; to: number };

/** Months, per cents and rupees, in the order said; an amount that bounds what a home may cost is none of them. */
function figuresIn(reading: Reading, goesOn: boolean, asked: boolean): Figure[] {
  const figures: Figure[] = [];
  for (let at = 0; at < reading.tokens.length; at++) {
    if (!isFree(reading, at, at + 1)) continue;
    const figure = termAt(reading, at) ?? percentAt(reading, at, goesOn) ?? rupeesAt(reading, at, asked);
    if (!figure) continue;
    if (figure !== 'none' && !isDenied(reading, figure)) figures.push(figure);
    at = (figure === 'none' ? (readAmount(reading, at)?.to ?? at + 1) : figure.to) - 1;
  }
  return figures;
}

/** "20 saal nahi, 15 saal", "not 9 %". */
const isDenied = (reading: Reading, { from, to }: Figure): boolean =>
  (!reading.tokens[to]?.breaks && meaningOf(spanFrom(reading, to), 'negation') === 'after') ||
  (!reading.tokens[from]?.breaks && meaningOf(spanBefore(reading, from), 'negation') === 'before');

/** "20 years", "240 months". */
function termAt(reading: Reading, at: number): Figure | undefined {
  const number = readNumber(reading, at);
  const unit = number && spanFrom(reading, number.to);
  if (!number || !unit) return undefined;
  const of = (months: number): Figure => ({
    value: Math.round(months),
    unit: 'months',
    from: at,
    to: unit.to,
  });
  if (means(unit, 'time', 'year') || means(unit, 'loan', 'years')) return of(number.value * 12);
  return means(unit, 'time', 'month_unit') || means(unit, 'loan', 'months') ? of(number.value) : undefined;
}

/** "8.5%", "9 percent", "at 8.5 interest"; of a loan spoken of, "at 9". */
function percentAt(reading: Reading, at: number, goesOn: boolean): Figure | undefined {
  const number = readNumber(reading, at);
  if (!number || number.value <= 0 || number.value >= 100) return undefined;
  const of = (to: number): Figure => ({ value: number.value, unit: 'percent', from: at, to });
  const end = reading.tokens[number.to - 1]?.to ?? 0;
  if (reading.text.slice(end).trimStart().startsWith('%')) return of(number.to);
  const next = spanFrom(reading, number.to);
  if (means(next, 'loan', 'percent') || means(next, 'loan', 'rate')) return of(next?.to ?? number.to);
  if (UNITS.some((kind) => meaningOf(next, kind) !== undefined)) return undefined;
  if (means(spanBefore(reading, at), 'loan', 'rate')) return of(number.to);
  // Nothing else of a loan is counted in such small numbers.
  const small = number.value >= LEAST_RATE && number.value <= MOST_RATE;
  const alone = goesOn && reading.tokens.length <= 3;
  return small && (alone || !Number.isInteger(number.value)) ? of(number.to) : undefined;
}
const UNITS = ['scale', 'time', 'room', 'area_unit'] as const;

function rupeesAt(reading: Reading, at: number, asked: boolean): Figure | 'none' | undefined {
  const amount = readAmount(reading, at);
  if (!amount) return undefined;
  if (amount.value < LEAST_AMOUNT || isBudget(reading, amount)) return 'none';
  const named = wordsIn(reading).some((word) => word.says !== 'price' && gapOf(word, amount) <= 3);
  return asked || named ? { value: amount.value, unit: 'rupees', from: amount.from, to: amount.to } : 'none';
}

/** Each figure with what it is: by the nearest word that fits it, the closest pair first; else by its size. */
function namedBy(reading: Reading, figures: readonly Figure[]): { figure: Figure; part: Part | undefined }[] {
  const words = wordsIn(reading);
  const pairs = figures.flatMap((figure) =>
    words
      .filter(({ says }) => FITS[figure.unit].has(says) && (says !== 'emi' || figure.value <= MOST_A_MONTH))
      .map((word) => ({ figure, word, gap: gapOf(word, figure) + between(reading, word, figure, figures) }))
      .filter(({ gap }) => gap <= REACH),
  );
  const parts = new Map<Figure, Part>();
  const used = new Set<Word>();
  for (const { figure, word } of pairs.toSorted((a, b) => a.gap - b.gap)) {
    if (parts.has(figure) || used.has(word)) continue;
    used.add(word);
    parts.set(figure, partOf(word.says, figure.unit));
  }
  const down =
    words.some(({ says }) => says === 'down') && ![...parts.values()].some((part) => part.startsWith('down'));
  return figures.map((figure) => ({ figure, part: parts.get(figure) ?? bySize(figure, down, words) }));
}

const FITS: Record<Figure['unit'], ReadonlySet<Word['says']>> = {
  months: new Set(),
  percent: new Set(['down', 'rate']),
  rupees: new Set(['down', 'income', 'emi', 'loan', 'price']),
};

function partOf(says: Word['says'], unit: Figure['unit']): Part {
  switch (says) {
    case 'down':
      return unit === 'percent' ? 'down_share' : 'down_payment';
    case 'loan':
      return 'principal';
    default:
      return says;
  }
}

/** What no word names. */
function bySize({ unit, value }: Figure, down: boolean, words: readonly Word[]): Part | undefined {
  if (unit === 'months') return 'months';
  if (unit === 'percent')
    return value <= MOST_RATE && value >= LEAST_RATE && !down ? 'rate' : down ? 'down_share' : undefined;
  // "40k emi is ok for me"
  return value <= MOST_A_MONTH && words.some(({ says }) => says === 'emi') ? 'emi' : 'price';
}

const SAYS: Record<string, Word['says']> = {
  down_payment: 'down',
  rate: 'rate',
  income: 'income',
  emi: 'emi',
  loan: 'loan',
};

function wordsIn(reading: Reading): Word[] {
  return reading.spans.flatMap((span): Word[] => {
    const { from, to } = span;
    const value = meaningOf(span, 'loan');
    const says = value === undefined ? undefined : SAYS[value];
    if (says) return [{ says, from, to }];
    return meaningOf(span, 'type') || meaningOf(span, 'home') === 'one' ? [{ says: 'price', from, to }] : [];
  });
}

/** Tokens between; right behind a figure is nearer than right before it, as in "15 lakh down and 30k emi". */
function gapOf(word: { from: number; to: number }, figure: { from: number; to: number }): number {
  return word.from >= figure.to ? word.from - figure.to : figure.from - word.to + 0.5;
}

/** A word beyond another figure is that one's first; past a comma less so than beside it. */
function between(reading: Reading, word: Word, figure: Figure, figures: readonly Figure[]): number {
  const [low, high] = word.from >= figure.to ? [figure.to, word.from] : [word.to, figure.from];
  const passed = figures.some((other) => other !== figure && other.from >= low && other.to <= high);
  const breaks = reading.tokens.slice(low, high + 1).some((token) => token.breaks);
  return (passed ? 4 : 0) + (breaks ? 2 : 0);
}

/** What is the visitor's own of the price, where it is said right behind it. */
function ownMoney(reading: Reading): Loan | undefined {
  for (let at = 0; at < reading.tokens.length; at++) {
    const amount = isFree(reading, at, at + 1) ? readAmount(reading, at) : undefined;
    if (!amount) continue;
    if (amount.value >= LEAST_AMOUNT && isOwn(reading, amount)) {
      take(reading, amount.from, amount.to);
      return { down_payment: amount.value };
    }
    at = amount.to - 1;
  }
  return undefined;
}

/** "20 lakh mere paas hai", "we have 60 lakh ready cash", "15 lakh is from our side": with fillers between at most. */
function isOwn(reading: Reading, { to }: Amount): boolean {
  for (let at = to, steps = 0; steps < 3 && !reading.tokens[at]?.breaks; steps++) {
    const span = spanFrom(reading, at);
    if (means(span, 'loan', 'down_payment')) return true;
    if (!span || !(meaningOf(span, 'filler') || means(span, 'ask', 'is'))) break;
    at = span.to;
  }
  return false;
}

/** "40 lakh tak plot, loan chahiye": beside a kind of home a limit is what the home may cost. */
function isBudget(reading: Reading, amount: Amount): boolean {
  const { from, to } = amount;
  if (isOwn(reading, amount)) return false;
  if (budgetBefore(reading, from)) return true;
  if (!hasSpan(reading, 'type') && !hasSpan(reading, 'room', 'bhk')) return false;
  if (wordsIn(reading).some((word) => word.says !== 'price' && gapOf(word, amount) <= 2)) return false;
  const { kind, budget } = limitAround(reading, from, to, false);
  return kind === 'max' || budget;
}

/** "Mera budget fix hai 65 lakh": said before it, with nothing else of money between. */
function budgetBefore(reading: Reading, from: number): boolean {
  for (let at = from, steps = 0; at > 0 && steps < 4 && !reading.tokens[at]?.breaks; steps++) {
    const span = spanBefore(reading, at);
    if (meaningOf(span, 'loan')) return false;
    if (meaningOf(span, 'budget')) return true;
    at = span?.from ?? at - 1;
  }
  return false;
}

/** In "1.2 lakh per month" of an income or an instalment the words after it say no rent. */
function afterPeriod(reading: Reading, to: number): number {
  const span = spanFrom(reading, to);
  return span && means(span, 'purpose', 'rent') && !reading.tokens[to]?.breaks ? span.to : to;
}
