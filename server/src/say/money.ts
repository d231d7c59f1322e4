// Money, areas and dates as replies write them. Lakh and crore are ours: `Intl` pads them in English, shortens them
// oddly in Hindi and turns them into millions in Kannada.
import type { AreaBasis } from '../contract.ts';
import type { Units } from '../languages/replies.ts';

const LAKH = 100_000;
const CRORE = 10_000_000;

/** Indian grouping. 12500000 → "1,25,00,000" */
export function grouped(n: number): string {
  const digits = String(Math.round(Math.abs(n)));
  const sign = n < 0 ? '-' : '';
  if (digits.length <= 3) return sign + digits;
  let head = digits.slice(0, -3);
  let tail = digits.slice(-3);
  while (head.length > 2) {
    tail = `${head.slice(-2)},${tail}`;
    head = head.slice(0, -2);
  }
  return `${sign}${head},${tail}`;
}

/** At most `places` decimals, none of them a trailing zero. 9.50 → "9.5" */
export function trimmed(n: number, places = 2): string {
  const power = 10 ** places;
  return String(Math.round(n * power) / power);
}

/**
 * Rupees as people say them. 12500000 → "₹1.25 Cr", 950000 → "₹9.5 L", 32000 → "₹32,000"
 * A limit is rounded to its own side: below ₹55 L is "up to ₹54.99 L", never "up to ₹55 L".
 */
export function money(rupees: number, units: Units, round: (n: number) => number = Math.round): string {
  if (rupees < LAKH) return `₹${grouped(rupees)}`;
  // What rounds up to 100 lakh is a crore.
  const lakhs = round(rupees / (LAKH / 100)) / 100;
  if (lakhs < 100) return `₹${lakhs} ${units.lakh}`;
  return `₹${round(rupees / (CRORE / 100)) / 100} ${units.crore}`;
}

/** To the precision that `money` writes: a hundredth of a lakh or of a crore. 3455500, up → 3456000 ("₹34.56 L") */
export function asWritten(rupees: number, round: (n: number) => number): number {
  const unit = rupees < LAKH ? 1 : (rupees < CRORE ? LAKH : CRORE) / 100;
  return round(rupees / unit) * unit;
}

/** To the rupee, for an instalment. 52069 → "₹52,069" */
export const exactMoney = (rupees: number): string => `₹${grouped(rupees)}`;

/** "₹64 L–₹68 L", or one amount where both ends read the same. */
export function moneyRange(from: number, to: number, units: Units): string {
  const low = money(from, units);
  const high = money(to, units);
  return low === high ? low : `${low}–${high}`;
}

/** A price with "a month" where it is rent. */
export function price(
  home: {
    price?: number;
    price_max?: number;
    price_onwards?: true;
    price_rate?: number;
    purpose?: 'buy' | 'rent';
  },
  units: Units,
): string {
  if (home.price === undefined) return units.onRequest;
  const range = moneyRange(home.price, home.price_max ?? home.price, units);
  const amount = home.price_onwards ? units.onwards(range) : range;
  if (home.price_rate !== undefined) return units.atRate(amount, units.perArea(exactMoney(home.price_rate)));
  return home.purpose === 'rent' ? units.perMonth(amount) : amount;
}

/** Square feet with their basis, which they never lose. 1249 → "1,249 sq ft carpet" */
export function area(
  home: { area: number; area_max?: number; area_basis?: AreaBasis },
  units: Units,
): string {
  const low = grouped(home.area);
  const high = home.area_max === undefined ? low : grouped(home.area_max);
  return units.area(low === high ? low : `${low}–${high}`, home.area_basis);
}

/** 0.5 → "1 RK", 2.5 → "2.5 BHK" */
export const bhk = (n: number): string => (n === 0.5 ? '1 RK' : `${n} BHK`);

/** "2027" or "2027-12" → "2027", "Dec 2027" */
export function yearMonth(date: string, units: Units): string {
  const year = date.slice(0, 4);
  const month = units.months[Number(date.slice(5, 7)) - 1];
  return month === undefined ? year : units.monthYear(month, year);
}

/** ISO date → "12 Nov 2026". */
export function day(date: string, units: Units): string {
  const number = Number(date.slice(8, 10));
  return number > 0 ? `${number} ${yearMonth(date.slice(0, 7), units)}` : yearMonth(date, units);
}

/** Kilometres in words people use: half-kilometres below 5, whole ones above. */
export function kilometres(km: number, units: Units): string {
  const rounded = km < 5 ? Math.max(0.5, Math.round(km * 2) / 2) : Math.round(km);
  return units.km(String(rounded));
}
