// How the pages say numbers and closed words: money in lakh and crore, areas with their basis, dates as months.
import type { Home } from './catalogue.ts';

/** 5500000 → "₹55 L"; 13900000 → "₹1.39 Cr"; 38000 → "₹38,000". */
export function money(rupees: number): string {
  if (rupees >= 10_000_000) return `₹${trim(rupees / 10_000_000)} Cr`;
  if (rupees >= 100_000) return `₹${trim(rupees / 100_000)} L`;
  return `₹${rupees.toLocaleString('en-IN')}`;
}
const trim = (value: number) => value.toFixed(2).replace(/\.?0+$/, '');

export const price = (home: Home): string => money(home.price) + (home.purpose === 'rent' ? ' a month' : '');

const BASIS = {
  carpet: 'carpet',
  built_up: 'built-up',
  super_built_up: 'super built-up',
  plot: 'plot',
} as const;
export const area = (home: Home): string =>
  `${home.area.toLocaleString('en-IN')} sq ft ${BASIS[home.area_basis]}`;

export function rooms({ bhk, type }: Pick<Home, 'bhk' | 'type'>): string {
  if (bhk === undefined) return TYPE[type] ?? type;
  return bhk === 0.5 ? '1 RK' : `${bhk} BHK`;
}

export const TYPE: Partial<Record<Home['type'], string>> = {
  apartment: 'Apartment',
  villa: 'Villa',
  house: 'Independent house',
  plot: 'Plot',
  penthouse: 'Penthouse',
  studio: 'Studio',
  row_house: 'Row house',
  builder_floor: 'Independent floor',
};

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** "2028-06" → "Jun 2028". */
export function month(date: string): string {
  const [year, number] = date.split('-').map(Number);
  return number ? `${MONTHS[number - 1]} ${year}` : String(year);
}

export function possession({ possession, possession_date, type }: Home): string {
  if (possession === 'ready') return type === 'plot' ? 'Ready to build' : 'Ready to move';
  const when = possession_date && month(possession_date);
  if (possession === 'new_launch') return when ? `New launch, ${when}` : 'New launch';
  return when ? `Ready by ${when}` : 'Under construction';
}

/** "semi_furnished" → "Semi-furnished", "north_east" → "North-east". */
export const spoken = (word: string): string =>
  word.charAt(0).toUpperCase() + word.slice(1).replaceAll('_', '-');

/** 0 is the ground floor. */
export function floor({ floor, total_floors }: Home): string | undefined {
  if (floor === undefined) return undefined;
  const name = floor === 0 ? 'Ground' : String(floor);
  return total_floors === undefined ? name : `${name} of ${total_floors}`;
}

export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

export function day(date: string): string {
  return new Date(`${date}T00:00:00Z`).toLocaleDateString('en-IN', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

const SPELT: Record<string, string> = { 'ev charging': 'EV charging', 'wi-fi': 'Wi-Fi' };
/** "swimming pool" → "Swimming pool". */
export const amenity = (word: string): string => SPELT[word] ?? spoken(word);
