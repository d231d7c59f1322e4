// Built here: what the catalogue knows of a builder: how many homes in how many projects are listed.
import type { Listing } from '../catalogue/listing.ts';
import type { Scene } from '../turn/scene.ts';

/** Undefined where none is stated, or not the same of each. */
export function builtHere(
  [first, ...others]: readonly Listing[],
  { catalogue, say, facts }: Scene,
): string | undefined {
  const developer = first?.developer;
  if (developer === undefined || others.some((one) => one.developer !== developer)) return undefined;
  const homes = catalogue.listings.filter((one) => one.developer === developer);
  const projects = new Set(homes.map(({ project, id }) => project ?? id)).size;
  facts.counts.push(homes.length, projects);
  facts.names.push(developer);
  return say.topic.builtHere(developer, homes.length, projects);
}
