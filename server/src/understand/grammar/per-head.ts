// Per head: "15k each, 45k in all", "max is 15k per head x 3": an amount that is told of each of those who pay is no limit by
// itself; all of them together can pay so many times as much.
import { wordSet } from '../../languages/words.ts';
import { limitAround } from '../limits.ts';
import { type Amount, amountsIn } from '../money.ts';
import { readNumber } from '../numbers.ts';
import { meaningOf, type Reading, spanFrom } from '../reading.ts';
import type { FilterChange, Understanding } from '../understanding.ts';
import type { Marker } from './markers.ts';
import { isAmount } from './priced.ts';

/** What each pays, and how many times that is paid where it is said: "x 3". */
export type PerHead = { each: number; times?: number };

/** Tokens between an amount and the word for each. */
const NEAR = 4;
/** More do not live in one home. */
const MOST = 20;
/** An amount that is read as a little less to a little more lies so near. */
const ABOUT = 0.11;
const DIVIDES = wordSet('divides');
const TIMES = wordSet('multiplied');

/** The amount that "each" or "per head" stands beside; undefined for "30k split between us", which is what all pay. */
export function perHeadIn(reading: Reading, markers: readonly Marker[]): PerHead | undefined {
  const words = ({ from, to }: Marker) => reading.tokens.slice(from, to).map(({ text }) => text);
  const each = markers.filter((one) => one.cue === 'each' && !words(one).some((word) => DIVIDES.has(word)));
  const divides = reading.tokens.some(({ text }) => DIVIDES.has(text));
  if (each.length === 0 || divides) return undefined;
  for (const amount of sumsIn(reading)) {
    const { from, to, value } = boundsOf(reading, amount);
    const beside = each.find((one) =>
      one.from >= to
        ? one.from - to <= NEAR && unbroken(reading, to, one.from)
        : from >= one.to && from - one.to <= NEAR && unbroken(reading, one.to, from),
    );
    if (!beside) continue;
    const times = timesAt(reading, Math.max(beside.to, to)) ?? ofUs(reading);
    return { each: value, ...(times !== undefined && { times }) };
  }
  return undefined;
}

/** "15k max each": with the words that bound it. */
function boundsOf(reading: Reading, { from, to, value }: Amount): Amount {
  const looked = { ...reading, taken: reading.taken.slice() };
  const limit = limitAround(looked, from, to, false);
  return { from: Math.min(from, limit.from), to: Math.max(to, limit.to), value, unit: 'scaled' };
}

const unbroken = ({ tokens }: Reading, from: number, to: number): boolean =>
  !tokens.slice(from, to + 1).some(({ breaks }) => breaks);

/** Sums of money; a bare number of some thousands is one, too. */
export const sumsIn = (reading: Reading): Amount[] =>
  amountsIn(reading).filter(({ unit, value }) => unit !== 'bare' || value >= LEAST);
const LEAST = 1000;

/** "x 3", "into 3". */
function timesAt(reading: Reading, at: number): number | undefined {
  const sign = reading.tokens[at];
  const written = sign?.value !== undefined && /[x×*]\s*$/i.test(sign.gap);
  const from = written ? at : sign && TIMES.has(sign.text) ? at + 1 : -1;
  const number = from < 0 ? undefined : readNumber(reading, from);
  return number && Number.isInteger(number.value) && number.value >= 2 && number.value <= MOST
    ? number.value
    : undefined;
}

/** "We two", "we are 4", "hum do": a number right behind who speaks, that counts nothing else. */
function ofUs(reading: Reading): number | undefined {
  for (const [at, { text }] of reading.tokens.entries()) {
    if (!US.has(text) || reading.tokens[at + 1]?.breaks) continue;
    const is = BEING.has(reading.tokens[at + 1]?.text ?? '') ? 2 : 1;
    const number = readNumber(reading, at + is);
    const unit = number && spanFrom(reading, number.to);
    const counts = number && Number.isInteger(number.value) && number.value >= 2 && number.value <= MOST;
    if (counts && !UNITS.some((kind) => meaningOf(unit, kind) !== undefined)) return number.value;
  }
  return undefined;
}
const BEING = wordSet('being');
const US = new Set([...wordSet('payer'), ...wordSet('speaker')]);
const UNITS = ['scale', 'currency', 'time', 'when', 'room', 'area_unit', 'loan', 'month', 'point'] as const;

/** What is said with what all can pay at most; unchanged where none of it bounds what each does. */
export function paidTogether(
  said: Understanding,
  { each }: PerHead,
  people: number,
  inAll: readonly number[],
): Understanding {
  const bounds = said.changes.filter(isAmount);
  const isPart = ({ value }: { value: number }) => Math.abs(value - each) <= each * ABOUT;
  if (!bounds.some(isPart)) return said;
  const total = each * people;
  const others = bounds.filter((one) => !isPart(one));
  // "45k in all, 15k each": the sum is said, and it is the most.
  const isTotal = (value: number) => Math.abs(value - total) <= total * ABOUT;
  const named = others.length > 0 ? others.every(({ value }) => isTotal(value)) : inAll.some(isTotal);
  // "60k in all, 15k each" of two: what is said of all stands.
  if (others.length > 0 && !named)
    return { ...said, changes: said.changes.filter((one) => !(isAmount(one) && isPart(one))) };
  const words = (others[0] ?? bounds[0])?.words ?? '';
  const most: FilterChange = { op: 'set', filter: 'budget_max', value: total, words };
  return {
    ...said,
    changes: [...said.changes.filter((one) => !isAmount(one)), most],
    // "Each" counts people, not homes.
    references: said.references.filter(({ kind }) => kind !== 'all'),
  };
}
