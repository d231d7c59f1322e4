// Yield of each: of the homes for sale on screen, what homes like each ask as rent here against its price, the highest first.
import { areaFigures, grossYield } from '../catalogue/areas.ts';
import type { Listing } from '../catalogue/listing.ts';
import { distinctName } from '../say/comparison.ts';
import { yieldAt } from '../say/yields.ts';
import type { Scene } from '../turn/scene.ts';

/** More are not told at once. */
const MOST = 8;

/** A line for each that has a rent beside it, with its home; none where nothing like any of them is to rent here. */
export function yieldOfEach(homes: readonly Listing[], scene: Scene): { home: Listing; text: string }[] {
  const { catalogue, facts } = scene;
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
      const other = homes.find((one) => one !== home);
      facts.listings.add(home);
      return {
        home,
        text: yieldAt({ place: distinctName(home, other, scene), bhk, price, rent, rate }, scene),
      };
    });
}
