// The figures of a loan question: each number with its unit, and the word nearest to it that says what it is.

import { type AmountRole, isNoMoney } from './amount-role.ts';
import { between, gapOf, type Word, wordsIn } from './loan-words.ts';
import { type Amount, LEAST_PRICE, readAmount } from './money.ts';
import { isYear, readNumber } from './numbers.ts';
import { isBudget, isHeld, LEAST_AMOUNT } from './own-money.ts';
import { hasSpan, isFree, meaningOf, means, type Reading, spanBefore, spanFrom } from './reading.ts';
import type { LoanFigures } from './understanding.ts';

/** A home is lent on with more than this, and no instalment is more, in rupees. */
export const MOST_A_MONTH = 300_000;

/** Per cent a year that homes are lent on at, in India and by far. */
const LEAST_RATE = 5;
const MOST_RATE = 18;

/** Tokens between a figure and the word that says what it is. */
const REACH = 7;

export type Part = keyof LoanFigures;
/** `lent_share`: what the bank gives of the price, per cent. */
type Named = Part | 'lent_share';
type Figure = { value: number; unit: 'rupees' | 'percent' | 'months'; from: number; to: number };
/** Months, per cents and rupees, in the order said; an amount that bounds what a home may cost is none of them. */
export function figuresIn(reading: Reading, goesOn: boolean, asked: boolean): Figure[] {
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

/** "20 saal nahi, 15 saal", "not 9 %", "9 instead of 8.5"; "no 15 years" denies what was said before. */
function isDenied(reading: Reading, { from, to }: Figure): boolean {
  const opening = reading.at[0];
  if (opening?.to === from && meaningOf(opening, 'intent') === 'deny') return false;
  const after = reading.tokens[to]?.breaks ? undefined : meaningOf(spanFrom(reading, to), 'negation');
  const before = reading.tokens[from]?.breaks ? undefined : meaningOf(spanBefore(reading, from), 'negation');
  return after === 'after' || before === 'before' || before === 'except';
}

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
  const small = number.value >= LEAST_RATE && number.value <= MOST_RATE && !likely(reading, at, LIKELY);
  // "8.5 ki jagah 9, 15 saal": beside one that is taken back it is another rate.
  const alone = goesOn && (reading.tokens.length <= 3 || hasSpan(reading, 'negation'));
  return small && (alone || !Number.isInteger(number.value)) ? of(number.to) : undefined;
}
const UNITS = ['scale', 'time', 'room', 'area_unit'] as const;

function rupeesAt(reading: Reading, at: number, asked: boolean): Figure | 'none' | undefined {
  const read = readAmount(reading, at);
  if (!read) return undefined;
  const { role } = reading.tokens[at] ?? {};
  // "Ok 1268. What would the EMI be?": the size that was just told.
  if (read.unit === 'bare' && ((role && isNoMoney(role)) || isYear(read.value))) return 'none';
  const amount = { ...read, value: inLakhs(reading, read) };
  if (amount.value < LEAST_AMOUNT || isBudget(reading, amount)) return 'none';
  const named = wordsIn(reading).some((word) => word.says !== 'price' && gapOf(word, amount) <= 3);
  return asked || named ? { value: amount.value, unit: 'rupees', from: amount.from, to: amount.to } : 'none';
}

/** "79 lakh, 30 in cash": lakh as well, where it is told what it is. */
function inLakhs(reading: Reading, { value, unit, from, to }: Amount): number {
  if (unit !== 'bare' || value >= LEAST_AMOUNT) return value;
  // "Sambla 90", "appa 10 hakthare": by what it is of.
  const part = value >= LEAST_BARE ? likely(reading, from, LIKELY) : undefined;
  if (part) return value * (part === 'income' || part === 'emi' ? 1000 : 100_000);
  const scaled = hasSpan(reading, 'scale');
  const named = wordsIn(reading).some(
    (word) =>
      (word.says === 'down' || word.says === 'loan') &&
      (value >= (word.says === 'down' ? MORE_THAN_A_SHARE : LEAST_LAKHS)
        ? gapOf(word, { from, to }) < FEW
        : scaled && gapOf(word, { from, to }) < 1),
  );
  return named ? value * 100_000 : value;
}
/** "If I put 85 and rest loan": tokens between, and the least that can only be lakh: of a price "30 down" may be a share. */
const FEW = 3;
const MORE_THAN_A_SHARE = 50;
const LEAST_LAKHS = 20;
/** So little is no sum in lakh or thousands that nobody scales. */
const LEAST_BARE = 5;

/** Each figure with what it is: by the nearest word that fits it, the closest pair first; else by its size. */
export function namedBy(
  reading: Reading,
  figures: readonly Figure[],
  { earns = false, told }: { earns?: boolean; told?: { from: number; to: number } | undefined } = {},
): { figure: Figure; part: Named | undefined }[] {
  // What is paid already is no instalment that is asked for.
  const words = wordsIn(reading).filter(({ from, to }) => !told || from < told.from || to > told.to);
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
  const byGap = pairs.toSorted((a, b) => a.gap - b.gap);
  // "Slry 65k h kitna loan mil jyga": what it surely is, whatever word stands nearer; the word that says so is its own.
  for (const figure of figures) {
    const part = ofFigure(reading, figure, SURE);
    const own = byGap.find((pair) => pair.figure === figure && partOf(pair.word.says, figure.unit) === part);
    // "EMI for 50 lakh, 10 lakh down": lent is what is called so.
    if (!part || (part === 'principal' && !own)) continue;
    parts.set(figure, part);
    if (own) used.add(own.word);
  }
  for (const { figure, word } of byGap) {
    if (parts.has(figure) || used.has(word)) continue;
    used.add(word);
    parts.set(figure, partOf(word.says, figure.unit));
  }
  const down =
    words.some(({ says }) => says === 'down') && ![...parts.values()].some((part) => part.startsWith('down'));
  const shared = [...parts.values()].includes('down_share');
  return figures.map((figure) => {
    const read = ofFigure(reading, figure, LIKELY);
    // "₹75 lakh home, ₹15 lakh down": only the one of the two that is surely one's own is paid down.
    const rival =
      read === 'down_payment' &&
      ofFigure(reading, figure, SURE) !== read &&
      figures.some((one) => one !== figure && ofFigure(reading, one, SURE) === read);
    const likeliest = rival ? undefined : read;
    // "20 percent down payment of 40 lakh"
    const other = likeliest === 'principal' || (shared && likeliest === 'down_payment');
    const part = parts.get(figure) ?? (other ? undefined : likeliest);
    // "Salary 80k, 12 lakh mere paas hai".
    const held = earns && figure.unit === 'rupees' && figure.value >= LEAST_PRICE && isHeld(reading, figure);
    return { figure, part: part ?? (held ? 'down_payment' : bySize(figure, down, words, earns)) };
  });
}

/** "If we put 50 lakh from our sale": what a sum is by what was learned, where it can be that. */
function ofFigure(reading: Reading, { unit, value, from }: Figure, least: number): Part | undefined {
  const part = unit === 'rupees' ? likely(reading, from, least) : undefined;
  if (part === 'income' || part === 'emi')
    return value <= (part === 'emi' ? MOST_A_MONTH : MOST_EARNED) ? part : undefined;
  return value >= LEAST_PRICE ? part : undefined;
}

/** The figure of a loan that a number is of, where so much speaks for it. */
function likely({ tokens }: Reading, at: number, least: number): Part | undefined {
  const { role } = tokens[at] ?? {};
  return role && role.share >= least ? PART_OF[role.role] : undefined;
}
const PART_OF: Partial<Record<AmountRole, Part>> = {
  own: 'down_payment',
  loan: 'principal',
  emi: 'emi',
  income: 'income',
};
/** Nobody who asks earns more, in a year. */
const MOST_EARNED = 4_000_000;
const LIKELY = 0.4;
const SURE = 0.7;

/** An instalment is no more than so much, and a price and a part of it no less; "8.5 percent" is paid for a loan, and not down; the bank gives half or more. */
const isLikely = ({ unit, value }: Figure, { says }: Word): boolean =>
  says === 'emi'
    ? value <= MOST_A_MONTH
    : says === 'loan'
      ? value >= (unit === 'rupees' ? LEAST_PRICE : LEAST_LENT)
      : says === 'price'
        ? value >= LEAST_PRICE
        : says !== 'down' ||
          (unit === 'rupees' && value >= LEAST_PRICE) ||
          (unit === 'percent' && (value >= LEAST_SHARE || (value > LEAST_RATE && Number.isInteger(value))));
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
function bySize(
  { unit, value }: Figure,
  down: boolean,
  words: readonly Word[],
  earns: boolean,
): Part | undefined {
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
  // "Max loan for 70k", "80k in hand".
  return value >= LEAST_PRICE ? 'price' : earns ? 'income' : undefined;
}
