// Who moves in: of a wide search the homes that suit them stand first, and the reply says by what rule.
import type { Match } from '../catalogue/catalogue.ts';
import type { Filters } from '../contract.ts';
import { findByPurpose } from '../conversation/purpose.ts';
import type { Scene } from '../turn/scene.ts';

export type Suited = { matches: Match[]; says?: string | undefined };

/** Undefined where nobody is told of, or rooms, a kind or an order are asked for. */
export function suited(scene: Scene, all: readonly Match[], most: number): Suited | undefined {
  const { session, say, facts } = scene;
  const { headcount, order } = session.memory;
  if (!headcount || headcount.rooms < 2 || order || !isOpen(session.current_filters, headcount.rooms))
    return undefined;
  const { people, rooms, sharing, told } = headcount;
  const first = withRooms(scene, rooms, most);
  if (!first) return undefined;
  const ids = new Set(first.matches.map(({ listing }) => listing.id));
  // Fewer would do for a family; a whole page of those that suit needs no others.
  const matches = [...first.matches, ...all.filter(({ listing }) => !ids.has(listing.id))].slice(0, most);
  if (told) return { matches };
  // Who told of a family and no number is asked the one thing that narrows it down.
  if (people === undefined && rooms === 2)
    return { matches, says: all.length >= most ? say.area.ask.bhk() : undefined };
  facts.counts.push(rooms, first.rooms, ...(people === undefined ? [] : [people]));
  return {
    matches,
    says: say.search.suited({ people, rooms, first: first.rooms, sharing: sharing === true }),
  };
}

/** Homes with so many rooms, or else with the most that are found, two at least. */
function withRooms(
  { session, catalogue }: Scene,
  rooms: number,
  most: number,
): { matches: Match[]; rooms: number } | undefined {
  for (let least = rooms; least >= Math.max(2, session.current_filters.bhk_min ?? 0); least--) {
    const { top, found } = findByPurpose({ ...session.current_filters, bhk_min: least }, catalogue);
    if (found.total > 0) return { matches: top(most), rooms: least };
  }
  return undefined;
}

/** How large the home is to be is not said, or only that fewer rooms will not do. */
const isOpen = ({ bhk, bhk_min = 0, area_min, area_max, type }: Filters, rooms: number): boolean =>
  (bhk ?? area_min ?? area_max) == null &&
  bhk_min <= rooms &&
  (!type || type.every((kind) => kind === 'apartment'));
