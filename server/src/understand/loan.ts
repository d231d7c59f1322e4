// Loan numbers: "EMI for 60 lakh at 8.5% for 20 years", "salary 1.5 lakh, how much can I afford". Rupees, per cent, months.
// Each figure is what the word nearest to it says; each word names one figure.

import { type Span, wordMeans } from './lexicon.ts';
import { limitAround } from './limits.ts';
import { withFigure } from './loan-joined.ts';
import { type Amount, LEAST_PRICE, readAmount } from './money.ts';
import { readNumber } from './numbers.ts';
import { hasSpan, isFree, meaningOf, means, type Reading, spanBefore, spanFrom, take } from './reading.ts';
import type { LoanFigures, LoanTalk, Understanding } from './understanding.ts';

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

/** "The rate", "in cash" and "a month" are said of a loan as well. */
const isOfHomes = (reading: Reading): boolean =>
  HOMES.some((kind) => hasSpan(reading, kind)) &&
  reading.spans.some(
    (span) =>
      HOMES.some((kind) => meaningOf(span, kind) !== undefined) &&
      meaningOf(span, 'loan') === undefined &&
      !isPeriod(reading, span),
  );

/** Per cent a year that homes are lent on at, in India and by far. */
const LEAST_RATE = 5;
const MOST_RATE = 18;

/** Tokens between a figure and the word that says what it is. */
const REACH = 7;

/**
 * The figures of a loan question; they are no budget then. Absent where the message is about no loan. `talk`: the
 * turn before was about one, so that "at 9 %" and "what about 15 years" are too.
 */
export function readLoan(reading: Reading, talk: LoanTalk | undefined): Loan | undefined {
  // Turns later only a per cent goes on with it.
  const goesOn = talk !== undefined && (talk.last || hasPercent(reading));
  // "My salary is 80,000" asks what it carries.
  const financing = hasSpan(reading, 'intent', 'financing');
  if (financing) takePeriods(reading);
  const monthly = paidMonthly(reading, talk);
  if (monthly) return monthly;
  const asked = financing || hasSpan(reading, 'loan', 'income');
  const sum = hasPercent(reading) || FIGURES.some((value) => hasSpan(reading, 'loan', value));
  const goes = goesOn && reading.tokens.length <= (sum ? LONG : SHORT) && !isOfHomes(reading);
  // "We have 60 lakh cash": no budget, whatever else is said.
  if (!asked && !goes) return hasSpan(reading, 'loan', 'down_payment') ? ownMoney(reading) : undefined;
  let loan: Loan = {};
  if (asked && hasSpan(reading, 'loan', 'afford')) loan.eligibility = true;
  for (const { figure, part: named } of namedBy(reading, figuresIn(reading, goesOn, asked))) {
    const { from, to, unit } = figure;
    if (!named || !isFree(reading, from, to)) continue;
    const part =
      named === 'lent_share'
        ? 'down_share'
        : named === 'price'
          ? (saidBefore(figure.value, talk) ?? named)
          : named;
    const percent = named === 'lent_share' ? 100 - figure.value : figure.value;
    const value = unit === 'percent' && part === 'down_share' ? percent / 100 : percent;
    // "For 15 years, and for 20?"
    const more = withFigure(loan, part, value);
    if (!more) continue;
    loan = more;
    take(reading, from, unit === 'rupees' ? afterPeriod(reading, to) : to);
  }
  if (!financing && asked && loan.income === undefined && !goes) return undefined;
  return financing || Object.keys(loan).length > 0 ? loan : undefined;
}

const hasPercent = (reading: Reading): boolean =>
  /%/.test(reading.text) || hasSpan(reading, 'loan', 'percent');

/** Said on of a loan, and of nothing else: "no, 20 percent of 50 lakh, that is 10 lakh, as down payment". */
export const goesOnOf = (reading: Reading): boolean =>
  reading.tokens.length <= LONG &&
  FIGURES.some((value) => hasSpan(reading, 'loan', value)) &&
  !isOfHomes(reading);

/** "With the same 20 lakh": what that amount was in this talk. */
function saidBefore(value: number, talk: LoanTalk | undefined): Part | undefined {
  const known = talk?.known ?? {};
  return (['down_payment', 'principal', 'income', 'emi'] as const).find((part) => known[part] === value);
}

/** "I can pay 15,000 a month, what home is that?": what an instalment of it buys. */
function paidMonthly(reading: Reading, talk: LoanTalk | undefined): Loan | undefined {
  const paid = talk?.asks === 'income' ? undefined : sumAMonth(reading);
  if (!paid || !(talk?.last || buys(reading))) return undefined;
  take(reading, paid.from, paid.to);
  return { emi: paid.value, eligibility: true };
}

const buys = (reading: Reading): boolean =>
  hasSpan(reading, 'purpose', 'buy') || hasSpan(reading, 'fact', 'price');

/** A sum a month and what it buys, whatever it is cut into. */
export const paysMonthly = (reading: Reading): boolean =>
  reading.tokens.length <= LONG && buys(reading) && sumAMonth(reading) !== undefined;

/** Rupees a month that are neither rent nor income, with the words that say so. */
function sumAMonth(reading: Reading): { value: number; from: number; to: number } | undefined {
  const rents = reading.spans.some((span) => means(span, 'purpose', 'rent') && !isPeriod(reading, span));
  if (rents || hasSpan(reading, 'loan', 'income')) return undefined;
  for (let at = 0; at < reading.tokens.length; at++) {
    const amount = isFree(reading, at, at + 1) ? readAmount(reading, at) : undefined;
    if (!amount) continue;
    at = amount.to - 1;
    const { value, from, to } = amount;
    const period = [spanBefore(reading, from), spanFrom(reading, to)].find(
      (span) => span && isPeriod(reading, span),
    );
    if (period && value >= LEAST_AMOUNT && value <= MOST_A_MONTH)
      return { value, from: Math.min(from, period.from), to: Math.max(to, period.to) };
  }
  return undefined;
}

/** "EMI eshtu tingalige": of an instalment "a month" says no rent. */
function takePeriods(reading: Reading): void {
  for (const span of reading.spans) if (isPeriod(reading, span)) take(reading, span.from, span.to);
}

/** "A month", which alone says that a home is to be rented. */
const isPeriod = ({ tokens }: Reading, span: Span): boolean =>
  means(span, 'purpose', 'rent') &&
  (means(span, 'time', 'month_unit') ||
    means(span, 'loan', 'months') ||
    tokens
      .slice(span.from, span.to)
      .some(({ text }) => wordMeans(text, 'time', 'month_unit') || wordMeans(text, 'loan', 'months')));

type Part = keyof LoanFigures;
/** `lent_share`: what the bank gives of the price, per cent. */
type Named = Part | 'lent_share';
type Figure = { value: number; unit: 'rupees' | 'percent' | 'months'; from: number; to: number };
/** A word that says what a figure beside it is. */
type Word = { says: 'down' | 'rate' | 'income' | 'emi' | 'loan' | 'price'; from: number; to: number };

/** Months, per cents and rupees, in the order said; an amount that bounds what a home may cost is none of them. */
function figuresIn(reading: Reading, goesOn: boolean, asked: boolean): Figure[] {
  const figures: Figure[] = [];
  for (let at = 0; at < reading.tokens.length; at++) {
    if (!isFree(reading, at, at + 1)) continue;
    const again = figures.some(({ unit }) => unit === 'months');
    const figure =
      termAt(reading, at) ??
      (goesOn || again ? yearsAlone(reading, at, again) : undefined) ??
      percentAt(reading, at, goesOn) ??
      rupeesAt(reading, at, asked);
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

/** "And for 20?", of a loan spoken of; `again`: after years that were said. */
function yearsAlone(reading: Reading, at: number, again: boolean): Figure | undefined {
  const number = readNumber(reading, at);
  const next = number && spanFrom(reading, number.to);
  if (!number || UNITS.some((kind) => meaningOf(next, kind) !== undefined) || meaningOf(next, 'loan'))
    return undefined;
  if (!again && (reading.tokens.length > MOST_ALONE || number.to < reading.tokens.length)) return undefined;
  const { value, to } = number;
  const said = Number.isInteger(value) && value >= LEAST_YEARS && value <= MOST_YEARS;
  const behind = reading.text.slice(reading.tokens[to - 1]?.to).trimStart();
  const rate = behind.startsWith('%') || means(spanBefore(reading, at), 'when', 'at');
  return said && !rate ? { value: value * 12, unit: 'months', from: at, to } : undefined;
}
/** Tokens, and years: rates are seldom so high. */
const MOST_ALONE = 3;
const LEAST_YEARS = 10;
const MOST_YEARS = 40;

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
  const read = readAmount(reading, at);
  if (!read) return undefined;
  const amount = { ...read, value: inLakhs(reading, read) };
  if (amount.value < LEAST_AMOUNT || isBudget(reading, amount)) return 'none';
  const named = wordsIn(reading).some((word) => word.says !== 'price' && gapOf(word, amount) <= 3);
  return asked || named ? { value: amount.value, unit: 'rupees', from: amount.from, to: amount.to } : 'none';
}

/** "79 lakh, 30 in cash": lakh as well, where it is told what it is. */
function inLakhs(reading: Reading, { value, unit, from, to }: Amount): number {
  if (unit !== 'bare' || value >= LEAST_AMOUNT || !hasSpan(reading, 'scale')) return value;
  const named = wordsIn(reading).some(
    (word) => (word.says === 'down' || word.says === 'loan') && gapOf(word, { from, to }) < 1,
  );
  return named ? value * 100_000 : value;
}

/** Each figure with what it is: by the nearest word that fits it, the closest pair first; else by its size. */
function namedBy(
  reading: Reading,
  figures: readonly Figure[],
): { figure: Figure; part: Named | undefined }[] {
  const words = wordsIn(reading);
  const pairs = figures.flatMap((figure) =>
    words
      .filter(
        (word) => FITS[figure.unit].has(word.says) && isLikely(figure, word) && !isAskedFor(reading, word),
      )
      .map((word) => ({ figure, word, gap: gapOf(word, figure) + between(reading, word, figure, figures) }))
      .filter(({ gap }) => gap <= REACH),
  );
  const parts = new Map<Figure, Named>();
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

/** An instalment is no more than so much; "8.5 percent" is paid for a loan, and not down; the bank gives half or more. */
const isLikely = ({ unit, value }: Figure, { says }: Word): boolean =>
  says === 'emi'
    ? value <= MOST_A_MONTH
    : says === 'loan'
      ? unit === 'rupees' || value >= LEAST_LENT
      : says !== 'down' ||
        unit !== 'percent' ||
        value >= LEAST_SHARE ||
        (value > LEAST_RATE && Number.isInteger(value));
/** Per cent of a price, at the least, that are paid down and written with a part. */
const LEAST_SHARE = MOST_RATE;
/** Per cent of a price. */
const LEAST_LENT = 50;

/** "How much down payment do we need?" names no figure beside it. */
function isAskedFor(reading: Reading, { says, from, to }: Word): boolean {
  if (says !== 'down') return false;
  const before = reading.tokens[from]?.breaks ? undefined : spanBefore(reading, from);
  const after = reading.tokens[to]?.breaks ? undefined : spanFrom(reading, to);
  return means(before, 'ask', 'how_much') || means(after, 'ask', 'how_much');
}

const FITS: Record<Figure['unit'], ReadonlySet<Word['says']>> = {
  months: new Set(),
  percent: new Set(['down', 'rate', 'loan']),
  rupees: new Set(['down', 'income', 'emi', 'loan', 'price']),
};

function partOf(says: Word['says'], unit: Figure['unit']): Named {
  switch (says) {
    case 'down':
      return unit === 'percent' ? 'down_share' : 'down_payment';
    case 'loan':
      return unit === 'percent' ? 'lent_share' : 'principal';
    default:
      return says;
  }
}

/** What no word names. */
function bySize({ unit, value }: Figure, down: boolean, words: readonly Word[]): Part | undefined {
  if (unit === 'months') return 'months';
  if (unit === 'percent') {
    const rate = value <= MOST_RATE && value >= LEAST_RATE;
    // No bank takes a quarter a year.
    return value > MOST_RATE
      ? 'down_share'
      : down && Number.isInteger(value)
        ? 'down_share'
        : rate
          ? 'rate'
          : undefined;
  }
  // "40k emi is ok for me"
  if (value <= MOST_A_MONTH && words.some(({ says }) => says === 'emi')) return 'emi';
  return value < LEAST_PRICE ? undefined : 'price';
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
function between(
  reading: Reading,
  word: Word,
  figure: { from: number; to: number },
  figures: readonly Figure[],
): number {
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
