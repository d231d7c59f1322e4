// Beside others: what a home asks, a square foot or a month, against what homes like it ask in its place.
import { areaFigures } from '../catalogue/areas.ts';
import type { Listing } from '../catalogue/listing.ts';
import type { Filters } from '../contract.ts';
import type { Fact } from '../facts/index.ts';
import { factName, factText, pricePerArea } from '../say/fact-text.ts';
import { exactMoney } from '../say/money.ts';
import { homeName, placeName } from '../say/phrases.ts';
import type { Scene } from '../turn/scene.ts';
import { join } from './search.ts';

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

/** It and the other home that was held against it: what each asks, for what size and by what rate. */
export function besideRival(home: Listing, scene: Scene): string | undefined {
  const { understanding, catalogue } = scene;
  const rival = understanding.rival === undefined ? undefined : catalogue.byId(understanding.rival);
  return rival && join([home, rival].map((one) => figuresOf(one, scene)));
}

function figuresOf(home: Listing, scene: Scene): string | undefined {
  const { say, facts } = scene;
  facts.listings.add(home);
  const parts = RIVALLED.flatMap((fact) => {
    const value = factText(fact, home, scene);
    return value === undefined ? [] : [say.detail.lines.part(factName(fact, [home], say), value)];
  });
  return parts.length > 0 ? say.detail.lines.together(homeName(home, scene), parts) : undefined;
}
const RIVALLED = ['price', 'area', 'price_per_area', 'possession'] as const satisfies readonly Fact[];

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
