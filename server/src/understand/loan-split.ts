// Loan split: "67 minus 20 is 47", "17.5 alli appa 10 hakthare ulida 7.5", "of the 70 lakh 20 goes to an old loan, 50 is left": sums
// that add up tell what each of them is, whatever words stand beside them.
import { wordSet } from '../languages/words.ts';
import { lazily } from '../lazily.ts';
import { speltToo } from './lexicon.ts';
import { type Amount, amountsIn, LEAST_PRICE } from './money.ts';
import { hasSpan, meaningOf, type Reading, take } from './reading.ts';
import type { LoanFigures } from './understanding.ts';

/** What is typed is rounded. */
const NEAR = 0.006;
/** More sums are no sum of a loan. */
const MOST = 7;
/** Bare numbers are lakh, or crore. */
const SCALES = [100_000, 10_000_000];
const MOST_BARE = 1000;
/** How much surer one reading must be than the order of the sums. */
const SURER = 0.15;

type Sum = Amount & { at: number };
type Split = Pick<LoanFigures, 'price' | 'down_payment' | 'income' | 'dues'>;

const minus = lazily(() => speltToo(wordSet('minus')));

/** The figures that the sums come to; their numbers are taken. Undefined where none add up. */
export function splitIn(reading: Reading, known: LoanFigures): Split | undefined {
  const found = splitOf(reading, known);
  for (const { from, to } of found?.of ?? []) take(reading, from, to);
  return found?.split;
}

export const addsUp = (reading: Reading, known: LoanFigures): boolean =>
  splitOf(reading, known) !== undefined;

function splitOf(reading: Reading, known: LoanFigures): { of: Sum[]; split: Split } | undefined {
  const sums = amountsIn(reading)
    .filter((amount) => isSum(reading, amount))
    .map((amount, at) => ({ ...amount, at }));
  if (sums.length < 2 || sums.length > MOST) return undefined;
  return threeOf(reading, sums, known) ?? lessOf(reading, sums) ?? keptOf(reading, sums);
}

function isSum({ tokens, at, text, taken }: Reading, { from, to, unit, value }: Amount): boolean {
  if (taken[from]) return false;
  const { role } = tokens[from] ?? {};
  if (role && role.share >= LIKELY && NO_SUM.has(role.role)) return false;
  const next = tokens[to]?.breaks ? undefined : at[to];
  const behind = text.slice(tokens[to - 1]?.to).trimStart();
  if (behind.startsWith('%')) return false;
  if (unit === 'bare' && COUNTED.some((kind) => meaningOf(next, kind) !== undefined)) return false;
  return value >= LEAST_DUES || (unit === 'bare' && value < MOST_BARE && value > 1);
}
const LIKELY = 0.5;
const NO_SUM = new Set([
  'term',
  'percent',
  'rooms',
  'list',
  'floor',
  'code',
  'span',
  'area',
  'area_of',
  'day',
  'clock',
  'year',
]);
const COUNTED = ['time', 'room', 'area_unit', 'when', 'month'] as const;
const LEAST_DUES = 1000;

const valuesOf = ({ unit, value }: Amount): number[] =>
  unit === 'bare' && value < LEAST_DUES ? SCALES.map((scale) => value * scale) : [value];

/** One that is the other two together. */
function threeOf(
  reading: Reading,
  sums: readonly Sum[],
  known: LoanFigures,
): { of: Sum[]; split: Split } | undefined {
  for (const whole of sums)
    for (const one of sums)
      for (const other of sums) {
        if (one.at >= other.at || one === whole || other === whole) continue;
        for (const all of valuesOf(whole))
          for (const part of valuesOf(one))
            for (const rest of valuesOf(other)) {
              if (part < LEAST_PRICE || rest < LEAST_PRICE || part === rest) continue;
              if (Math.abs(part + rest - all) > all * NEAR) continue;
              const of = [whole, one, other];
              // "Of my 70 lakh 20 goes to an old loan, 50 is left."
              if (known.down_payment === all && !isLent(reading, other))
                return { of, split: { down_payment: rest } };
              const down = isDown(reading, one, other, whole, known, part, rest) ? part : rest;
              return { of, split: { price: all, down_payment: down } };
            }
      }
  return undefined;
}

const isLent = ({ tokens }: Reading, { from }: Sum): boolean =>
  (tokens[from]?.role?.shares.get('loan') ?? 0) >= LENT;
const LENT = 0.7;

/** Whether of the two parts the first is one's own: as said before, by what each likely is, or as the one said next to the whole. */
function isDown(
  { tokens }: Reading,
  one: Sum,
  other: Sum,
  whole: Sum,
  known: LoanFigures,
  part: number,
  rest: number,
): boolean {
  if (known.down_payment === part) return true;
  if (known.down_payment === rest) return false;
  const share = (sum: Sum, role: 'own' | 'loan') => tokens[sum.from]?.role?.shares.get(role) ?? 0;
  const first = share(one, 'own') + share(other, 'loan');
  const second = share(other, 'own') + share(one, 'loan');
  if (Math.abs(first - second) > SURER) return first > second;
  // "22 lakh, 30 minus 8".
  return whole.at < one.at || whole.at > other.at;
}

/** "95 lakh from the sale but keep 10 lakh aside": what is kept is not paid down. */
function keptOf({ tokens, at }: Reading, sums: readonly Sum[]): { of: Sum[]; split: Split } | undefined {
  const [own, kept, other] = sums;
  if (!own || !kept || other) return undefined;
  const keeps = tokens
    .slice(own.to, kept.to + BEHIND)
    .some(({ text }, n) => KEEPS.has(text) && meaningOf(at[own.to + n], 'amenity') === undefined);
  const [all = 0, part = 0] = [own, kept].map((sum) => valuesOf(sum)[0]);
  return keeps && part < all ? { of: [own, kept], split: { down_payment: all - part } } : undefined;
}
const KEEPS = wordSet('keeps_back');
const BEHIND = 4;

/** "45 minus 12", "52 rolage 14 kaladu", "income 1.1 lakh minus 14500 minus 12000". */
function lessOf(reading: Reading, sums: readonly Sum[]): { of: Sum[]; split: Split } | undefined {
  const { tokens, text } = reading;
  const goesOff = ({ from, to }: Sum, before: Sum): boolean => {
    const between = tokens.slice(before.to, from);
    const signed = /^\s*[-−]\s*$/.test(text.slice(tokens[before.to - 1]?.to, tokens[from]?.from));
    const last = tokens[to]?.breaks ? '' : (tokens[to]?.text ?? '');
    return signed || between.some((token) => minus().has(token.text)) || minus().has(last);
  };
  for (const [at, whole] of sums.entries()) {
    const off: Sum[] = [];
    for (const next of sums.slice(at + 1)) {
      if (!goesOff(next, off.at(-1) ?? whole)) break;
      off.push(next);
    }
    const [one, more] = off;
    if (!one) continue;
    const of = [whole, ...off];
    const earned =
      (tokens[whole.from]?.role?.shares.get('income') ?? 0) >= LIKELY || hasSpan(reading, 'loan', 'income');
    if (earned && off.every(({ value }) => value < LEAST_PRICE))
      return { of, split: { income: whole.value, dues: off.reduce((sum, { value }) => sum + value, 0) } };
    const [all, part] = [whole, one].map((sum) => Math.max(...valuesOf(sum).slice(0, 1)));
    if (!more && all && part && part >= LEAST_PRICE && part < all)
      return { of, split: { price: all, down_payment: part } };
  }
  return undefined;
}
