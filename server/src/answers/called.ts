// Called: what a home is called among others in one sentence: by its card's number, or by the name that tells them apart.
import type { Listing } from '../catalogue/listing.ts';
import { distinctName } from '../say/comparison.ts';
import type { Scene } from '../turn/scene.ts';

/** By its card's number, among more than two that have one. */
export function calledOf(home: Listing, homes: readonly Listing[], scene: Scene): string {
  const { seen, lists } = scene.session.memory;
  const { from = 1, ids = [] } = lists.at(-1) ?? {};
  // A home of an earlier list that was gone back to has a number further on, which stands on no card of this list.
  const listed = seen.slice(0, from - 1 + ids.length);
  if (homes.length > 2 && homes.every(({ id }) => listed.includes(id))) {
    const number = seen.indexOf(home.id) + 1;
    scene.facts.counts.push(number);
    return String(number);
  }
  return named(home, homes, scene);
}

export const named = (home: Listing, homes: readonly Listing[], scene: Scene): string =>
  distinctName(
    home,
    homes.find((other) => other !== home),
    scene,
  );
