// Yields: what a rent is of a price, a year, said of a home or an area.
import type { Scene } from '../turn/scene.ts';
import { money, bhk as rooms, trimmed } from './money.ts';

/** `rent` a month and `price` in rupees, `rate` in per cent a year. */
type Yield = { place: string; bhk: number; rent: number; price: number; rate: number };

/** "Whitefield, 2 BHK: ₹38,000 of ₹84.5 L is 5.4 %"; what it names is noted. */
export function yieldAt({ place, bhk, rent, price, rate }: Yield, { say, facts }: Scene): string {
  const rounded = Math.round(rate * 10) / 10;
  facts.names.push(place);
  facts.filters.push({ bhk: [bhk] });
  facts.rupees.push(rent, price);
  facts.rates.push(rounded);
  return say.area.yieldAt({
    place,
    bhk: rooms(bhk),
    rent: money(rent, say.units),
    price: money(price, say.units),
    rate: say.units.percent(trimmed(rounded, 1)),
  });
}
