// Beside others: what a home asks, a square foot or a month, against what homes like it ask in its place.
import { areaFigures } from '../catalogue/areas.ts';
import type { Listing } from '../catalogue/listing.ts';
import type { Filters } from '../contract.ts';
import { pricePerArea } from '../say/fact-text.ts';
import { exactMoney } from '../say/money.ts';
import { placeName } from '../say/phrases.ts';
import type { Scene } from '../turn/scene.ts';

/** With fewer, no price is typical. */
const FEWEST = 3;
/** So near to the typical price is about it. */
const ABOUT = 0.05;

/** Its rate, or its rent, beside the middle one of homes of its kind and size there, on the same basis. */
export function besideOthers(home: Listing, scene: Scene): string | undefined {
  const { say, facts } = scene;
  const own = asked(home);
  if (own === undefined || own <= 0) return undefined;
  const there = typicalOf(home, scene);
  if (!there || there.n < FEWEST) return undefined;
  const place = placeName(home.locality, scene);
  facts.rupees.push(own, there.median);
  facts.counts.push(there.n);
  facts.names.push(place);
  const write = (sum: number) =>
    home.purpose === 'rent'
      ? say.units.perMonth(exactMoney(sum))
      : say.units.perArea(exactMoney(sum), home.area_basis);
  const apart = own / there.median - 1;
  const is = Math.abs(apart) <= ABOUT ? 'about' : apart < 0 ? 'below' : 'above';
  return say.topic.beside({
    own: write(own),
    place,
    n: there.n,
    typical: write(there.median),
    is: say.topic.apart[is],
  });
}

/** That there are too few to tell. */
export function fewBeside(home: Listing, scene: Scene): string {
  const place = placeName(home.locality, scene);
  scene.facts.names.push(place);
  return scene.say.topic.fewBeside(place);
}

const asked = (home: Listing): number | undefined =>
  home.purpose === 'rent' ? home.price : pricePerArea(home);

function typicalOf(home: Listing, { catalogue }: Scene): { median: number; n: number } | undefined {
  const { purpose, bhk, type, area_basis } = home;
  const like: Filters & { purpose: 'buy' | 'rent' } = {
    locality: [home.locality],
    purpose,
    ...(bhk !== undefined && { bhk: [bhk] }),
    ...(type !== undefined && { type: [type] }),
    ...(purpose === 'buy' && area_basis !== undefined && { area_basis }),
  };
  const found = areaFigures(like, catalogue);
  return purpose === 'rent' ? found : found?.rate?.basis === area_basis ? found?.rate : undefined;
}
