// The place that was asked for, where only what is far from it meets the rest: what homes ask there, or next to it, whatever the budget.
import type { Relaxation } from '../catalogue/catalogue.ts';
import type { Filters } from '../contract.ts';
import type { Scene } from '../turn/scene.ts';

/** Kilometres: who looks in one place does not call this near it. */
const FAR_KM = 8;

export const isFar = ({ km }: Relaxation): boolean => km !== undefined && km > FAR_KM;

/** The search without the money, there or next to it; undefined where money is not what keeps it empty. */
export function ownPlace({ budget_max, budget_min, ...there }: Filters, scene: Scene): Filters | undefined {
  if (!there.locality || (budget_max ?? budget_min) === undefined) return undefined;
  return scene.catalogue.count(there) > 0 ? there : nextTo(there, scene);
}

/** Where the place has none: that near it which has the cheapest. */
export function nextTo({ locality = [], ...rest }: Filters, { catalogue }: Scene): Filters | undefined {
  const cheapest = catalogue.find(rest, { order: 'price_up' }).top(MOST_LOOKED_AT);
  const known = new Map<string, boolean>();
  const isNear = (place: string): boolean => {
    const there = catalogue.places.byName(place);
    return locality.some(
      (name) => ((there && catalogue.places.closest(name, there)?.km) ?? FAR_KM + 1) <= FAR_KM,
    );
  };
  const near = cheapest.find(({ listing: { locality: place } }) => {
    const one = known.get(place) ?? isNear(place);
    known.set(place, one);
    return one;
  });
  return near && { ...rest, locality: [near.listing.locality] };
}
const MOST_LOOKED_AT = 1000;
