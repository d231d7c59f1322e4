// Room for: "will it do for three of us?", "my sister may join with her kid": whether one home has the rooms for those who were told of.
import type { Listing } from '../catalogue/listing.ts';
import type { Suggestion } from '../contract.ts';
import { searchFor } from '../say/offers.ts';
import { homeName } from '../say/phrases.ts';
import type { Scene } from '../turn/scene.ts';
import { headcountIn } from '../understand/grammar/headcount.ts';
import { readPlainly } from '../understand/reading.ts';

/** Of this home, with a search for more rooms where it has too few; undefined where nobody is told of or no rooms are stated. */
export function roomFor(
  home: Listing,
  scene: Scene,
): { text: string; suggestions: Suggestion[] } | undefined {
  const { say, facts, catalogue, session, whole, language } = scene;
  const told = headcountIn(readPlainly(whole.text, language));
  if (!told || home.bhk === undefined) return undefined;
  const { people, rooms, sharing } = told;
  const enough = home.bhk >= rooms;
  facts.listings.add(home);
  facts.counts.push(home.bhk, rooms, ...(people === undefined ? [] : [people]));
  const text = say.detail.roomFor({
    name: homeName(home, scene),
    has: home.bhk,
    people,
    rooms,
    sharing: sharing === true,
    enough,
  });
  const { bhk: _, ...others } = session.current_filters;
  const filters = { ...others, bhk_min: rooms };
  const n = enough ? 0 : catalogue.count(filters);
  return { text, suggestions: n > 0 ? [searchFor(filters, n, scene)] : [] };
}
