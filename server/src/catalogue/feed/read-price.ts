// Price and area of a home: what is told of them, and what is not because it cannot be true.

import type * as z from 'zod';
import type { Listing } from '../listing.ts';
import type { HomeInput } from './home.ts';
import type { Span } from './readers/amount.ts';
import type { Money } from './readers/money.ts';

type Fields = z.output<typeof HomeInput>;
export type Warn = (field: string, reason: string) => void;

/** Below this nothing that people live in is sold; a slip of unit or column. Square feet. */
const SMALLEST_AREA = 100;
/** Rupees. Below it no home is sold; a rate, or a number of another unit. */
const SMALLEST_PRICE = 100_000;
const SMALLEST_RENT = 500;
const LARGEST_PRICE = 100_000_000_000;
export const amountOf = (money: Money | undefined): Span | undefined =>
  money?.kind === 'amount' ? money : undefined;

type Price = Pick<Listing, 'price' | 'price_max' | 'price_onwards' | 'price_rate'>;

/** No price is told where none is stated: on request, a rate without an area, a number that no home is sold for. */
export function priceOf(
  {
    price,
    most,
    rate,
    size,
    rent,
  }: {
    price: Money | undefined;
    most: Money | undefined;
    rate: Span | undefined;
    size: Pick<Listing, 'area' | 'area_max' | 'area_basis'>;
    rent: boolean;
  },
  warn: Warn,
): Price {
  const perFoot = price?.kind === 'rate' ? price : rate;
  // Who asks to be called wants no sum told.
  if (price?.kind === 'on_request') return {};
  const amount = amountOf(price);
  if (!amount) {
    const told = perFoot && reckoned(perFoot, size);
    if (price?.kind === 'rate' && !told) warn('price', 'is a rate, not a price');
    if (told && rent) delete told.price_rate;
    return told ?? {};
  }
  const least = rent ? SMALLEST_RENT : SMALLEST_PRICE;
  if (amount.from < least || amount.from > LARGEST_PRICE) {
    if (amount.from > 0) warn('price', amount.from < least ? `is under ₹${least}` : 'is over ₹10,000 crore');
    return {};
  }
  const upper = amountOf(most)?.from ?? amount.to;
  const fits = upper === undefined || upper >= amount.from;
  if (!fits) warn('price_max', 'is under price');
  const onwards = price?.kind === 'amount' && price.onwards === true && upper === undefined;
  return {
    price: amount.from,
    ...(fits && upper !== undefined && upper !== amount.from ? { price_max: upper } : {}),
    ...(onwards ? { price_onwards: true } : {}),
  };
}

/** Rates are of the area that is sold, never of the carpet alone. */
function reckoned(
  rate: Span,
  { area, area_max, area_basis }: Pick<Listing, 'area' | 'area_max' | 'area_basis'>,
): Price | undefined {
  if (area === undefined || area_basis === 'carpet') return undefined;
  const most =
    area_max === undefined && rate.to === undefined
      ? undefined
      : Math.round((rate.to ?? rate.from) * (area_max ?? area));
  return {
    price: Math.round(rate.from * area),
    ...(most ? { price_max: most } : {}),
    // Of a range none is the home's.
    ...(rate.to === undefined ? { price_rate: Math.round(rate.from) } : {}),
  };
}

export function areaOf(
  area: Fields['area'],
  most: Fields['area_max'],
  stated: Listing['area_basis'],
  warn: Warn,
): Pick<Listing, 'area' | 'area_max' | 'area_basis'> {
  if (!area) return { area_basis: stated };
  if (area.from < SMALLEST_AREA) {
    warn('area', `is under ${SMALLEST_AREA} sq ft`);
    return {};
  }
  const upper = most?.from ?? area.to;
  const fits = upper === undefined || upper >= area.from;
  if (!fits) warn('area_max', 'is under area');
  if (stated && area.basis && area.basis !== stated)
    warn('area_basis', 'is not the basis that the area names');
  const basis = stated && area.basis && area.basis !== stated ? undefined : (stated ?? area.basis);
  return { area: area.from, area_max: fits && upper !== area.from ? upper : undefined, area_basis: basis };
}
