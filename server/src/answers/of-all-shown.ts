// Of all shown: "which of all you showed is nearest?" is told of the few that come first by what is asked, and not of every one.
import { hasAmenity } from '../catalogue/amenities.ts';
import type { Listing } from '../catalogue/listing.ts';
import { type Fact, isRanked } from '../facts/index.ts';
import { amountOf } from '../say/fact-text.ts';
import type { Scene } from '../turn/scene.ts';
import { type Item, itemsOf, statedOf } from './facts-told.ts';

/** One of all that was shown is asked for. */
export const asksOfAllShown = ({ understanding: { references } }: Scene): boolean =>
  references.some((one) => (one.kind === 'all' || one.kind === 'superlative') && one.ever === true);

/** One of several is asked for, by what each has of a fact. */
export const asksForMost = ({ understanding: { references } }: Scene): boolean =>
  references.some((one) => one.kind === 'all' && one.most === true);

/** The first by what is asked; those that do not state it come last. */
export function firstOf(
  homes: readonly Listing[],
  facts: readonly Fact[],
  scene: Scene,
  most: number,
): Listing[] {
  const [item] = itemsOf(facts, scene);
  if (!item) return homes.slice(0, most);
  const alike = isOfPrice(item) ? ofPurpose(homes, scene) : homes;
  const value = (home: Listing) => rankOf(item, home, scene) ?? Number.POSITIVE_INFINITY;
  return alike.toSorted((a, b) => value(a) - value(b)).slice(0, most);
}

/** Those that state it, the least first. */
export function rankedByFact(homes: readonly Listing[], facts: readonly Fact[], scene: Scene): Listing[] {
  const [item] = itemsOf(facts.filter(isRanked), scene);
  if (!item) return [];
  // A rate of ground is none of a floor.
  const built = homes.filter(({ area_basis }) => area_basis !== 'plot');
  const alike = item.fact === 'price_per_area' && built.length > 0 ? built : homes;
  const values = new Map(alike.map((home) => [home, rankOf(item, home, scene)]));
  return alike
    .filter((home) => values.get(home) !== undefined)
    .toSorted((a, b) => (values.get(a) ?? 0) - (values.get(b) ?? 0));
}

/** The less the earlier; undefined where it is not stated. */
function rankOf(item: Item, home: Listing, scene: Scene): number | undefined {
  if (item.to !== undefined) return scene.catalogue.wayTo(home, item.to)?.km;
  if (item.amenity !== undefined) return hasAmenity(home, item.amenity) ? 0 : undefined;
  if (item.fact === 'price') return home.price;
  if (isRanked(item.fact)) return amountOf(item.fact, home);
  return statedOf(item, home, scene) === undefined ? undefined : 0;
}

const isOfPrice = ({ fact }: Item): boolean => fact === 'price' || fact === 'price_per_area';

/** A month's rent is no low price. */
function ofPurpose(homes: readonly Listing[], { session }: Scene): Listing[] {
  const { purpose = homes.at(-1)?.purpose } = session.current_filters;
  return homes.filter((home) => home.purpose === purpose);
}
