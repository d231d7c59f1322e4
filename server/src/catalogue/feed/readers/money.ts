// Money of a feed: "84.5 L", "1,25,00,000", "1.35 Cr*", "80 Lac onwards", "₹7.2 k/sq.ft", "on request". Rupees, whole.
import { cellWords, headersOf } from '../../../languages/sheets.ts';
import { AREA_UNITS, type AreaUnit, SQUARE_FEET } from '../../area-units.ts';
import { NUMBER, numberOf, type Span, spanOf } from './amount.ts';
import { foreignIn } from './currency.ts';
import { anyOf, fold, whole } from './text.ts';

/** Unit of bare numbers in a column. */
export const MONEY_UNITS = ['rupees', 'thousand', 'lakh', 'crore'] as const;
export type MoneyUnit = (typeof MONEY_UNITS)[number];
/** Rupees. */
export const SCALE: Record<MoneyUnit, number> = { rupees: 1, thousand: 1e3, lakh: 1e5, crore: 1e7 };

export type Money =
  /** `onwards`: it begins there. `per_month`: a rent. `unit`: whether the text itself says lakh or crore. */
  | ({ kind: 'amount'; onwards?: true; per_month?: true; unit?: true } & Span)
  /** Rupees a square foot: never a price. */
  | ({ kind: 'rate' } & Span)
  | { kind: 'on_request' }
  /** Of another country. */
  | { kind: 'foreign' };

const UNITS = new Map<string, number>(
  (['thousand', 'lakh', 'crore'] as const).flatMap((unit) =>
    cellWords(unit).map((word) => [word.replace(/\s/g, ''), SCALE[unit]] as const),
  ),
);
const UNIT = anyOf(['thousand', 'lakh', 'crore'].flatMap((unit) => cellWords(unit as MoneyUnit & 'lakh')));
const CURRENCY = /₹|(?<![a-z])(?:rs|inr|rupees?)(?![a-z])\.?|\/-|[*~^#]/g;
const PER = `(?:/|${whole(anyOf(cellWords('per')))})`;
const MONTH = new RegExp(
  `${PER}\\s*(?:${anyOf(cellWords('month'))})\\.?$|${whole('pm|p\\.?m\\.?|monthly')}\\.?$`,
  'u',
);
/** "Rent 18,000" under the price. */
const RENT = new RegExp(`^${whole(anyOf(cellWords('rent')))}[\\s:-]*(?=[₹\\d]|rs)`, 'u');
const AREAS = anyOf([...cellWords('sqft')]);
const RATE = new RegExp(`${PER}\\s*(?:${AREAS})\\.?|${whole('psf')}`, 'u');
/** "22,000 per sq yd". */
const OTHER_RATES = AREA_UNITS.filter((unit) => unit !== 'sqft').map(
  (unit) => [unit, new RegExp(`${PER}\\s*(?:${anyOf(cellWords(unit))})(?![\\p{L}\\p{M}])\\.?`, 'u')] as const,
);
const ONWARDS = new RegExp(`${whole(anyOf(cellWords('onwards')))}|\\+\\s*$`, 'u');
const EVERY_ONWARDS = new RegExp(ONWARDS, 'gu');
const SAYS_UNIT = new RegExp(`${NUMBER}\\s*(?:${UNIT})`, 'u');
const PLAIN = /^\d{1,12}(?:\.\d+)?$/;
const AROUND = new RegExp(whole(anyOf(cellWords('around_amount'))), 'gu');
/** "38,000 + maintenance": what comes on top and is not told. */
const ON_TOP = new RegExp(
  `(?:\\+|${whole('plus')})\\s*(?:${anyOf(headersOf('maintenance'))})(?![\\p{L}\\p{M}])[^\\d]*$`,
  'u',
);
const ON_REQUEST = new Set(cellWords('on_request'));
/** "ask Sample 98250 00000": of whom the price is to be asked. */
const ASKED_OF = new RegExp(
  `^(?:${anyOf([...ON_REQUEST])})(?![\\p{L}\\p{M}])(?:\\s+\\p{L}[\\p{L}\\p{M}.]*){0,3}[\\s:-]+(?:\\+?91[\\s-]?)?[06-9]\\d{4}[\\s-]?\\d{5}$`,
  'u',
);
const TO = `(?:-|${whole(anyOf(cellWords('to')))})`;
const ONE = `(${NUMBER})\\s*(${UNIT})?(?![\\p{L}\\p{M}])\\.?`;
const AMOUNT = new RegExp(`^${ONE}$`, 'u');
const RANGE = new RegExp(`^${ONE}\\s*${TO}\\s*${ONE}$`, 'u');
/** "1 crore 25 lakhs". */
const COMPOUND = new RegExp(`^(${NUMBER})\\s*(${UNIT})\\.?\\s+(${NUMBER})\\s*(${UNIT})\\.?$`, 'u');

/** Undefined for what is not an amount of money; nothing is guessed. A number alone is taken in `unit`. */
export function readMoney(value: unknown, unit: MoneyUnit = 'rupees'): Money | undefined {
  if (typeof value === 'number') return amount(spanOf(Math.round(value * SCALE[unit])));
  if (typeof value !== 'string') return undefined;
  if (PLAIN.test(value)) return amount(spanOf(Math.round(Number(value) * SCALE[unit])));
  const said = fold(value);
  if (ON_REQUEST.has(said.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim())) return { kind: 'on_request' };
  if (ASKED_OF.test(said)) return { kind: 'on_request' };
  if (!/\d/.test(said)) return undefined;
  if (foreignIn(said)) return { kind: 'foreign' };
  const other = OTHER_RATES.find(([, words]) => words.test(said));
  if (other) return perSquareFoot(readMoney(said.replace(other[1], ' '), unit), other[0]);
  const rate = RATE.test(said);
  const perMonth = !rate && (MONTH.test(said) || RENT.test(said));
  const onwards = ONWARDS.test(said.replace(CURRENCY, ' ').trim());
  const text = said
    .replace(ON_TOP, ' ')
    .replace(/\([^()\d]*\)/g, ' ')
    .replace(RATE, ' ')
    .replace(MONTH, ' ')
    .replace(RENT, ' ')
    .replace(CURRENCY, ' ')
    .replace(EVERY_ONWARDS, ' ')
    .replace(AROUND, ' ')
    .replace(/[+&@:(),]+(?=\s|$)|^[:@(]+|(?<=\s)\.(?=\s|$)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const span = readSpan(text, SCALE[rate ? 'rupees' : unit]);
  if (!span) return undefined;
  if (rate) return { kind: 'rate', ...span };
  return {
    ...(amount(span) as Money & { kind: 'amount' }),
    ...(onwards && span.to === undefined ? { onwards: true } : {}),
    ...(perMonth ? { per_month: true } : {}),
    ...(SAYS_UNIT.test(text) ? { unit: true } : {}),
  };
}

/** A rate for another unit, of one square foot; not rounded to rupees, so that a price reckoned from it is the owner's. */
function perSquareFoot(money: Money | undefined, unit: AreaUnit): Money | undefined {
  if (money?.kind !== 'amount') return undefined;
  const share = (rupees: number) => Math.round((rupees / SQUARE_FEET[unit]) * 1e8) / 1e8;
  return {
    kind: 'rate',
    ...spanOf(share(money.from), money.to === undefined ? undefined : share(money.to)),
  } as Money;
}

/** "Lac", "Cr": a cell that says in what another is counted. */
export const isMoneyUnit = (cell: string): boolean => new RegExp(`^(?:${UNIT})\\.?$`, 'u').test(fold(cell));

const amount = (span: Span | undefined): Money | undefined => span && { kind: 'amount', ...span };

function readSpan(text: string, bare: number): Span | undefined {
  const one = text.match(AMOUNT);
  if (one) return spanOf(rupees(one[1], one[2], bare));
  const both = text.match(RANGE);
  if (both) {
    // "80 - 95 lakh": the unit is said once.
    const lower = both[2] ?? both[4];
    return spanOf(rupees(both[1], lower, bare), rupees(both[3], both[4], bare));
  }
  const parts = text.match(COMPOUND);
  if (!parts) return undefined;
  const [whole, rest] = [rupees(parts[1], parts[2], bare), rupees(parts[3], parts[4], bare)];
  return rest < scaleOf(parts[2], bare) ? spanOf(whole + rest) : undefined;
}

const scaleOf = (unit: string | undefined, bare: number) =>
  unit === undefined ? bare : (UNITS.get(unit.replace(/[\s.-]/g, '')) ?? Number.NaN);

function rupees(number: string | undefined, unit: string | undefined, bare: number): number {
  return Math.round(numberOf(number ?? '') * scaleOf(unit, bare));
}
