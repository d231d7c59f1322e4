// Beside others: what a home asks a square foot, against what homes of its size ask in its place.
import { areaFigures } from '../catalogue/areas.ts';
import type { Listing } from '../catalogue/listing.ts';
import { pricePerArea } from '../say/fact-text.ts';
import { exactMoney } from '../say/money.ts';
import { placeName } from '../say/phrases.ts';
import type { Scene } from '../turn/scene.ts';

/** Its rate a square foot beside the middle one of homes of its size there, on the same basis. */
export function besideOthers(home: Listing, scene: Scene): string | undefined {
  const { say, catalogue, facts } = scene;
  const own = pricePerArea(home);
  if (own === undefined || home.purpose !== 'buy') return undefined;
  const like = {
    locality: [home.locality],
    purpose: 'buy' as const,
    ...(home.bhk !== undefined && { bhk: [home.bhk] }),
  };
  const there = areaFigures(like, catalogue)?.rate;
  if (!there || there.n < 3 || there.basis !== home.area_basis) return undefined;
  const place = placeName(home.locality, scene);
  facts.rupees.push(own, there.median);
  facts.names.push(place);
  const write = (rate: number) => say.units.perArea(exactMoney(rate), home.area_basis);
  return say.topic.beside(write(own), place, write(there.median));
}
