// Part paid: "20 ready, rest from the bank", "uski EMI agar 30 lakh de doon", "೧೫ ಕೊಟ್ರೆ ತಿಂಗಳಿಗೆ ಎಷ್ಟು": what is paid of the price, where
// the rest is to be lent or a sum a month is asked for.
import { PAID_ONCE } from '../facts/index.ts';
import { wordSet } from '../languages/words.ts';
import { lazily } from '../lazily.ts';
import { speltToo } from './lexicon.ts';
import { type Amount, LEAST_PRICE, readAmount } from './money.ts';
import { isYear } from './numbers.ts';
import { isPeriod } from './period.ts';
import { hasSpan, isFree, meaningOf, means, type Reading, spanFrom } from './reading.ts';

const rest = lazily(() => speltToo(wordSet('rest')));
const gives = lazily(() => speltToo(wordSet('gives')));
const having = lazily(() => speltToo(wordSet('having')));
const oneself = lazily(() => speltToo(wordSet('oneself')));

/** Tokens between the rest and who lends it, and between an amount and the word that pays it. */
const NEAR = 3;
const BESIDE = 2;
/** Lakh, where no scale is said. */
const [LEAST_LAKHS, MOST_LAKHS] = [5, 1000];

/** Rupees paid, with the words that say so; undefined where nothing is lent or asked a month. */
export function partPaid(
  reading: Reading,
): { value: number; words: readonly { from: number; to: number }[] } | undefined {
  const bank = restLent(reading);
  if (bank === undefined && !asksMonthly(reading)) return undefined;
  const paid = paidIn(reading, bank !== undefined);
  return paid && { value: paid.value, words: bank ? [paid, bank] : [paid] };
}

/** Whether the rest is lent of what is paid, and nothing is looked for beside it. */
export const lendsRest = (reading: Reading): boolean =>
  restLent(reading) !== undefined &&
  paidIn(reading, true) !== undefined &&
  SOUGHT.every((kind) => !hasSpan(reading, kind)) &&
  !reading.taken.includes(1);
const SOUGHT = ['room', 'purpose', 'amenity', 'objection', 'type'] as const;

/** "Rest from bank", "ಉಳಿದದ್ದು ಬ್ಯಾಂಕ್ ಸಾಲ", "loan for the rest". */
function restLent(reading: Reading): { from: number; to: number } | undefined {
  const { tokens } = reading;
  for (let at = 0; at < tokens.length; at++) {
    if (!rest().has(tokens[at]?.text ?? '')) continue;
    for (let gap = 1; gap <= NEAR && tokens[at + gap] && !tokens[at + gap]?.breaks; gap++)
      if (lends(reading, at + gap)) return { from: at, to: at + gap + 1 };
    for (let gap = 1; gap <= NEAR && at - gap >= 0 && !tokens[at - gap + 1]?.breaks; gap++)
      if (lends(reading, at - gap)) return { from: at - gap, to: at + 1 };
  }
  return undefined;
}

const lends = ({ at }: Pick<Reading, 'at'>, token: number): boolean =>
  means(at[token], 'landmark', 'bank') ||
  means(at[token], 'loan', 'loan') ||
  means(at[token], 'intent', 'financing');

/** "Uski EMI kitni", "ತಿಂಗಳಿಗೆ ಎಷ್ಟು": an instalment, or how much a month; no rent is spoken of. */
export function asksMonthly(reading: Reading): boolean {
  if (hasSpan(reading, 'loan', 'income') || PAID_ONCE.some((fact) => hasSpan(reading, 'fact', fact)))
    return false;
  if (hasSpan(reading, 'intent', 'financing')) return true;
  const monthly = reading.spans.some(
    (span) => isPeriod(reading, span) || means(span, 'loan', 'months') || means(span, 'time', 'month_unit'),
  );
  return monthly && reading.spans.some((span) => means(span, 'ask', 'how_much'));
}

/** The amount with a word of paying beside it; where the rest is lent, of having as well. */
function paidIn(reading: Reading, lent: boolean): Amount | undefined {
  const { tokens } = reading;
  for (let at = 0; at < tokens.length; at++) {
    const read = isFree(reading, at, at + 1) ? readAmount(reading, at) : undefined;
    if (!read) continue;
    at = read.to - 1;
    const lakhs =
      read.unit === 'bare' && read.value >= LEAST_LAKHS && read.value < MOST_LAKHS && !counts(reading, read);
    const value = lakhs ? read.value * LEAST_PRICE : read.value;
    if (value < LEAST_PRICE || (read.unit === 'bare' && isYear(read.value))) continue;
    const behind = wordBehind(reading, read.to, lent);
    if (behind !== undefined) return { ...read, value, to: behind };
    if (wordBefore(reading, read.from, lent)) return { ...read, value };
  }
  return undefined;
}

/** Of a room, a year, a month or a loan. */
const counts = (reading: Reading, { to }: Amount): boolean => {
  const next = reading.tokens[to]?.breaks ? undefined : spanFrom(reading, to);
  const behind = reading.text.slice(reading.tokens[to - 1]?.to).trimStart();
  return (
    behind.startsWith('%') ||
    means(next, 'loan', 'percent') ||
    COUNTED.some((kind) => meaningOf(next, kind) !== undefined)
  );
};
const COUNTED = ['time', 'room', 'area_unit', 'scale', 'purpose'] as const;

/** Past the end of the words that say it: "de doon", "ready hai", "khud dun". */
function wordBehind({ tokens, at }: Reading, to: number, lent: boolean): number | undefined {
  let end: number | undefined;
  for (let token = to; token <= to + BESIDE && tokens[token] && !tokens[token]?.breaks; token++) {
    const { text = '' } = tokens[token] ?? {};
    const ready = means(at[token], 'possession', 'ready') || means(at[token], 'loan', 'down_payment');
    if (gives().has(text) || (lent && (ready || having().has(text)))) end = token + 1;
    else if (!oneself().has(text) && !meaningOf(at[token], 'filler') && !means(at[token], 'ask', 'is')) break;
  }
  return end;
}

/** "We have 20", "ನಮ್ಮ ಹತ್ರ 20", "paying 30 ourselves"; not "to pay a loan of 30". */
function wordBefore({ tokens, at }: Reading, from: number, lent: boolean): boolean {
  for (let token = from - 1; token >= 0 && token >= from - BESIDE; token--) {
    const { text = '', value } = tokens[token] ?? {};
    if (value !== undefined || lends({ at }, token)) return false;
    const has = having().has(text) || means(at[token], 'loan', 'down_payment');
    if (gives().has(text) || (lent && has)) return true;
    if (tokens[token + 1]?.breaks) return false;
  }
  return false;
}
