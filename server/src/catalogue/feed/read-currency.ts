// Currency of a home: rupees, or the home is left out. Nothing is converted: a rate of yesterday is a wrong price.
import type * as z from 'zod';
import type { HomeInput } from './home.ts';
import type { FieldFault } from './read-home.ts';
import { foreignIn, isIndia, saysRupees } from './readers/currency.ts';
import { isBlank } from './readers/text.ts';

const FOREIGN = 'is not in rupees';
const ABROAD = 'does not say that it is in rupees, and the country is another';
export const NOT_RUPEES: ReadonlySet<string> = new Set([FOREIGN, ABROAD]);

const SUMS = ['price', 'price_max', 'rate'] as const;

/** Why the sums of a home cannot be told as rupees. */
export function notRupees(
  { currency, country }: Partial<z.output<typeof HomeInput>>,
  input: Record<string, unknown>,
): FieldFault | undefined {
  const stated = SUMS.filter((sum) => !isBlank(input[sum]));
  const [field] = stated;
  if (field === undefined) return undefined;
  const foreign = stated.find((sum) => typeof input[sum] === 'string' && foreignIn(input[sum]));
  if (foreign) return { field: foreign, reason: FOREIGN, value: String(input[foreign]) };
  if (currency === 'foreign') return { field, reason: FOREIGN, value: `${input[field]}, ${input.currency}` };
  const said = currency === 'rupees' || stated.some((sum) => saysRupees(String(input[sum])));
  return country === undefined || isIndia(country) || said
    ? undefined
    : { field, reason: ABROAD, value: `${input[field]}, ${country}` };
}
