// Between homes: how far two homes lie from each other, in a straight line.
import type { Listing } from '../catalogue/listing.ts';
import type { Fact } from '../facts/index.ts';
import { wordSet } from '../languages/words.ts';
import { distinctName } from '../say/comparison.ts';
import { kilometres } from '../say/money.ts';
import { placeName } from '../say/phrases.ts';
import type { Scene } from '../turn/scene.ts';
import { tokenise } from '../understand/normalise.ts';

const BETWEEN = new Set([...wordSet('between'), ...wordSet('apart')]);

/** "How far apart are the first and the second?": of two homes, where no other end is named; `known`: one is known without. */
export function betweenHomes(
  facts: readonly Fact[],
  homes: readonly Listing[],
  known: boolean,
  scene: Scene,
): string | undefined {
  const [one, two, more] = homes;
  const { about, text } = scene.understanding;
  if (!facts.includes('distance') || !one || !two || more || about?.landmark !== undefined) return undefined;
  if (known && !tokenise(text).some((token) => BETWEEN.has(token.text))) return undefined;
  return sentenceOf(one, two, scene);
}

function sentenceOf(one: Listing, two: Listing, scene: Scene): string {
  const { say, catalogue, facts } = scene;
  const pointOf = (home: Listing) =>
    home.lat === undefined ? (catalogue.places.byName(home.locality) ?? {}) : home;
  const km = catalogue.distance(pointOf(one), pointOf(two));
  // A home without coordinates of its own is where its locality is.
  const nameOf = (home: Listing, other: Listing) =>
    home.lat === undefined && one.locality !== two.locality
      ? placeName(home.locality, scene)
      : distinctName(home, other, scene);
  const [here, there] = [nameOf(one, two), nameOf(two, one)];
  facts.names.push(here, there);
  const together = one.project !== undefined && one.project === two.project;
  const nearby = one.locality === two.locality && (km === undefined || km === 0);
  if (together || nearby) {
    const place = placeName(one.locality, scene);
    facts.counts.push(2);
    facts.names.push(place);
    const where = together && one.project !== undefined ? `${one.project}, ${place}` : place;
    facts.names.push(where);
    return say.detail.lines.all(2, say.terms.fact.location, where);
  }
  if (km === undefined) return say.detail.noDistance(here, there);
  facts.kms.push(km);
  return say.detail.distance(here, there, kilometres(km, say.units));
}
