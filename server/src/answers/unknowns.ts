// Unknowns: what no home spoken of states, gathered from all answers of a message: told once, in the visitor's words, for all
// that was found, with one step on.
import { hasAmenity } from '../catalogue/amenities.ts';
import type { Listing } from '../catalogue/listing.ts';
import type { Suggestion } from '../contract.ts';
import { listShown } from '../conversation/references.ts';
import { inside } from '../say/fact-text.ts';
import { searchFor } from '../say/offers.ts';
import type { Scene } from '../turn/scene.ts';

/** `isSilent`: of one home that was found and is not on screen. */
export function noteUnknown(
  label: string,
  homes: readonly Listing[],
  scene: Scene,
  isSilent: (home: Listing) => boolean,
  amenity?: string,
): void {
  const { facts, catalogue, session, unknown } = scene;
  const found = foundWith(homes, scene);
  const all = found.every(isSilent);
  const filters = session.current_filters;
  const wished =
    amenity === undefined ? undefined : { ...filters, amenities: [...(filters.amenities ?? []), amenity] };
  const having = wished && !all ? found.filter((home) => hasAmenity(home, amenity ?? '')).length : 0;
  const n = all ? found.length : homes.length;
  facts.counts.push(n, found.length, having);
  unknown.push({
    n,
    label,
    ...(wished &&
      having > 0 &&
      catalogue.count(wished) > 0 && { others: { n: having, total: found.length, filters: wished } }),
  });
}

/** Of the list on screen all that the search found; of homes that were picked out, those. */
function foundWith(homes: readonly Listing[], { session, catalogue }: Scene): readonly Listing[] {
  const shown = new Set(listShown(session, catalogue).map(({ id }) => id));
  if (homes.length < 2 || homes.length < shown.size || !homes.every(({ id }) => shown.has(id))) return homes;
  const { total, top } = catalogue.find(session.current_filters);
  const found = total > homes.length ? top(total).map(({ listing }) => listing) : [];
  const ids = new Set(found.map(({ id }) => id));
  return homes.every(({ id }) => ids.has(id)) ? found : homes;
}

/** One sentence for all that is unknown of the same homes. */
export function unknownsTold(scene: Scene): { texts: string[]; suggestions: Suggestion[] } {
  const { say, unknown } = scene;
  const { lines } = say.detail;
  const by = new Map<number, string[]>();
  for (const { n, label } of unknown) by.set(n, [...(by.get(n) ?? []).filter((one) => one !== label), label]);
  const others = unknown.flatMap(({ others, label }) => (others ? [{ ...others, label }] : []));
  return {
    texts: [
      ...[...by].map(([n, labels]) => lines.none(n, say.or(labels.map(inside)))),
      ...others.map(({ n, total, label }) => lines.others(n, total, label)),
    ],
    suggestions: others.map(({ filters, n }) => searchFor(filters, n, scene)),
  };
}
