// Yield of each: of the homes for sale on screen, what homes like each ask as rent here against its price, the highest first.
import { areaFigures, grossYield } from '../catalogue/areas.ts';
import type { Listing } from '../catalogue/listing.ts';
import { distinctName } from '../say/comparison.ts';
import { money, bhk as rooms, trimmed } from '../say/money.ts';
import type { Scene } from '../turn/scene.ts';

/** More are not told at once. */
const MOST = 8;

/** A line for each that has a rent beside it; none where nothing like any of them is to rent here. */
export function yieldOfEach(homes: readonly Listing[], scene: Scene): string[] {
  const { say, catalogue, facts } = scene;
  return homes
    .slice(0, MOST)
    .flatMap((home) => {
      const { bhk, locality, price } = home;
      if (home.purpose !== 'buy' || price === undefined || bhk === undefined) return [];
      const like = areaFigures({ bhk: [bhk], locality: [locality], purpose: 'rent' }, catalogue);
      return like ? [{ home, bhk, price, rent: like.median, rate: grossYield(like.median, price) }] : [];
    })
    .toSorted((a, b) => b.rate - a.rate)
    .map(({ home, bhk, price, rent, rate }) => {
      const rounded = Math.round(rate * 10) / 10;
      const place = distinctName(
        home,
        homes.find((one) => one !== home),
        scene,
      );
      facts.listings.add(home);
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
    });
}
