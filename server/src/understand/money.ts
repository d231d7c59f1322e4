// Money: amounts in lakh, crore, thousand and plain rupees, one or a range: "1.5-2cr", "80 lakhs to 1.2 cr", "₹1,25,00,000".
import { isNoMoney, isSize } from './amount-role.ts';
import { readNumber } from './numbers.ts';
import { isFree, meaningOf, means, type Reading, spanFrom } from './reading.ts';

export type Amount = {
  /** Rupees where `unit` is not 'bare'; else the number as said. */
  value: number;
  /** 'scaled' carries lakh, crore or thousand; 'currency' a rupee sign or word; 'bare' neither. */
  unit: 'scaled' | 'currency' | 'bare';
  from: number;
  to: number;
};

export type AmountRange = { low: Amount; high: Amount; from: number; to: number };

/** No home is sold for less, and no month's rent is more, in rupees. Between them nothing is inferred. */
const LOWEST_PRICE = 1_000_000;
export const HIGHEST_RENT = 300_000;

/** Rupees: a smaller sum is no home's price in any talk. */
export const LEAST_PRICE = 100_000;

/** What so much is paid for. */
export const purposeOfAmount = (rupees: number): 'buy' | 'rent' | undefined =>
  rupees >= LOWEST_PRICE ? 'buy' : rupees <= HIGHEST_RENT ? 'rent' : undefined;

/** Every amount of a message; in "1 lakh 10 thousand" is one. */
export function amountsIn(reading: Reading): Amount[] {
  const amounts: Amount[] = [];
  for (let at = 0; at < reading.tokens.length; at++) {
    const amount = readAmount(reading, at);
    if (amount?.from !== at) continue;
    amounts.push(amount);
    at = amount.to - 1;
  }
  return amounts;
}

/** The amount that starts at this token: [rupees] number [scale …] [rupees]. */
export function readAmount(reading: Reading, from: number): Amount | undefined {
  let at = from;
  const sign = meaningOf(spanFrom(reading, at), 'currency');
  if (sign) at = spanFrom(reading, at)?.to ?? at;
  const first = readScaled(reading, at);
  if (!first) return undefined;
  let { value, to, power } = first;
  // "1 crore 20 lakh", "6 crore and two hundred".
  while (power > 0) {
    const next = readScaled(
      reading,
      means(spanFrom(reading, to), 'limit', 'to') && power >= 5 ? afterAnd(reading, to) : to,
    );
    if (!next || next.power === 0 || next.power >= power || !isFree(reading, next.from, next.to)) break;
    value += next.value;
    to = next.to;
    power = next.power;
  }
  // "1cr20": what is written onto the crore are lakh.
  const lakh = power === CRORE ? lakhAt(reading, to) : undefined;
  if (lakh !== undefined) {
    value += lakh;
    to++;
  }
  const after = spanFrom(reading, to);
  const suffix = meaningOf(after, 'currency');
  if (after && suffix) to = after.to;
  const rupees = sign || suffix || reading.tokens[at]?.gap.endsWith('₹');
  // "80 big ones" are eighty of whatever is meant, not of rupees.
  const unit = first.power > 0 ? 'scaled' : rupees && suffix !== 'slang' ? 'currency' : 'bare';
  const { role } = reading.tokens[at] ?? {};
  if (unit === 'bare' && role && isNoMoney(role) && !isSize(role) && !isOfSixDigits(value)) return undefined;
  return { value: Math.round(value * 100) / 100, unit, from, to };
}

/** What may be a PIN code is told to be none of the places here. */
const isOfSixDigits = (value: number): boolean => value >= 100_000 && value <= 999_999;

/** Power of ten. */
const CRORE = 7;

/** Rupees; undefined where no number of lakh is written onto what stands before it. */
function lakhAt({ tokens }: Reading, at: number): number | undefined {
  const { glued, value } = tokens[at] ?? {};
  const next = tokens[at + 1];
  const counts = glued && value !== undefined && Number.isInteger(value) && value >= 1 && value < 100;
  return counts && !next?.glued ? value * LEAST_PRICE : undefined;
}

/** "25k pm": a month; so much is no hour. */
export const isMonthly = ({ tokens, at }: Reading, { value, unit, to }: Amount): boolean =>
  means(at[to], 'when', 'pm') && !tokens[to]?.breaks && (unit !== 'bare' || value >= LEAST_MONTHLY);
const LEAST_MONTHLY = 1000;

/** Only "and" joins parts of one amount; "to" joins two amounts. */
function afterAnd(reading: Reading, at: number): number {
  const word = reading.tokens[at]?.text;
  return word === 'and' || word === 'aur' ? at + 1 : at;
}

/** As a power of ten. */
const LAKH = 5;

type Scaled = { value: number; power: number; from: number; to: number };

function readScaled(reading: Reading, from: number): Scaled | undefined {
  const number = readNumber(reading, from);
  if (!number) return readScaleAlone(reading, from);
  let { value, to } = number;
  let power = 0;
  // "three hundred crores", "three lakh crore": one scale after another multiplies.
  for (let scale = scaleAt(reading, to, value); scale; scale = scaleAt(reading, to, value)) {
    // "2 cr k ghar": thousands of crores are no price; the "k" is a "ke".
    if (power >= LAKH && scale.power < LAKH) break;
    value *= 10 ** scale.power;
    power = Math.max(power, scale.power);
    // "50k kr do": what is written onto the number is all of its scale.
    const whole = reading.tokens[to]?.glued === true;
    to = scale.to;
    if (whole) break;
  }
  // "More than half of what I earn".
  if (power === 0 && value < 1 && reading.tokens[from]?.value === undefined) return undefined;
  return { value, power, from, to };
}

/** "a crore", "ek crore ke andar" without its number: "crore ke andar". */
function readScaleAlone(reading: Reading, from: number): Scaled | undefined {
  const previous = reading.tokens[from - 1];
  const scale = scaleAt(reading, from, 1);
  if (!scale || scale.power < 5 || previous?.text !== 'a') return undefined;
  return { value: 10 ** scale.power, power: scale.power, from, to: scale.to };
}

/** "Lakh", "cr" right behind a number: what ten is raised to. */
export function scaleAt(
  reading: Reading,
  at: number,
  value: number,
): { power: number; to: number } | undefined {
  const span = spanFrom(reading, at);
  const power = Number(meaningOf(span, 'scale'));
  if (!span || !power || reading.tokens[at]?.breaks) return undefined;
  // "500 m from the metro" is metres.
  if (reading.tokens[at]?.text === 'm' && value >= 100) return undefined;
  // "85-90 kr do" makes it 85 to 90.
  if (reading.tokens[at]?.text === 'kr' && !reading.tokens[at]?.glued && value >= LEAST_OF_KR)
    return undefined;
  return { power, to: span.to };
}

/** With so many "kr" is "kar", and no crore. */
const LEAST_OF_KR = 20;

/**
 * An amount and another joined to it by "-", "to", "and", "se": the first takes the scale of the second where it has none.
 */
export function readRange(reading: Reading, low: Amount): AmountRange | undefined {
  const joiner = spanFrom(reading, low.to);
  const joined = means(joiner, 'limit', 'to') ? (joiner?.to ?? low.to) : low.to;
  const dash = isDash(reading.tokens[joined]?.gap ?? '');
  const high = readAmount(reading, joined);
  if (!high || (joined === low.to && !dash && !standsBeside(low, high, reading))) return undefined;
  // "65 lakh se ek rupaya zyada nahi": no two ends.
  if (low.unit !== 'bare' && high.value * FARTHEST < low.value) return undefined;
  return { low: scaledLike(low, high, reading), high, from: low.from, to: high.to };
}

/** "60 70 lakh", "20 25k": two numbers side by side, the second with its scale. */
function standsBeside(low: Amount, high: Amount, reading: Reading): boolean {
  const end = readNumber(reading, high.from)?.value ?? 0;
  return (
    low.unit === 'bare' &&
    high.unit === 'scaled' &&
    reading.tokens[low.from]?.value === low.value &&
    low.value >= LEAST_BESIDE &&
    low.value < end &&
    end <= low.value * FARTHEST_BESIDE &&
    !reading.tokens[high.from]?.breaks &&
    isFree(reading, low.from, high.to)
  );
}
/** A smaller number counts something else: rooms, people, years. */
const LEAST_BESIDE = 10;
const FARTHEST_BESIDE = 2;

/** The ends of a range lie no farther apart. */
const FARTHEST = 100;

const isDash = (gap: string) =>
  gap.includes('-') || gap.includes('–') || gap.includes('—') || gap.includes('~');

/** "75 to 90 lakh" is 75 lakh; "80 to 1.2 cr" is 80 lakh. */
function scaledLike(low: Amount, high: Amount, reading: Reading): Amount {
  // "₹50 to 1.5 crore": nobody pays fifty rupees.
  const written = low.unit === 'scaled' || (low.unit === 'currency' && low.value >= LEAST_RUPEES);
  if (written || high.unit !== 'scaled') return low;
  const number = readNumber(reading, high.from);
  const scale = high.value / (number?.value || 1);
  // "between 90 and 70 lakhs": the larger is said first.
  if (low.value * scale > high.value && low.value * scale <= high.value * REVERSED)
    return { ...low, value: low.value * scale, unit: 'scaled' };
  for (const power of [scale, 100_000, 1000]) {
    const value = low.value * power;
    if (value <= high.value && value > 0) return { ...low, value, unit: 'scaled' };
  }
  return low;
}

/** With a rupee sign and fewer, the scale is left to the other end. */
const LEAST_RUPEES = 1000;

/** The ends of a range that is said the wrong way round lie no farther apart than this. */
const REVERSED = 3;
