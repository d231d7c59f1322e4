// Quoted: what the owner's own sentences tell of what is asked, where the listing has no field for it.
import type { Listing } from '../catalogue/listing.ts';
import { type Asked, namingAmenity, sharing, toldOf } from '../catalogue/prose.ts';
import { distinctName } from '../say/comparison.ts';
import type { Scene } from '../turn/scene.ts';

/** "The listing of … says: …"; undefined where it says nothing of it. */
export function quoted(asked: Asked, home: Listing, scene: Scene, other?: Listing): string | undefined {
  const told = toldOf(asked, home, new Date(scene.now).getUTCFullYear());
  // "Furnished" alone names no piece, and is told as the fact that it is.
  const pieces =
    asked === 'furniture' ? told.filter((one) => plain(one) !== plain(home.furnishing ?? '')) : told;
  return inWords(pieces, home, scene, other);
}

/** What shares these words with it: of a question that is asked in no words we know. */
export const quotedBy = (words: readonly string[], home: Listing, scene: Scene): string | undefined =>
  inWords(sharing(words, home, scene.catalogue.listings), home, scene);

/** Of an amenity that no list of it names. */
export const quotedAmenity = (
  amenity: string,
  home: Listing,
  scene: Scene,
  other?: Listing,
): string | undefined => inWords(namingAmenity(amenity, home), home, scene, other);

function inWords(told: readonly string[], home: Listing, scene: Scene, other?: Listing): string | undefined {
  if (told.length === 0) return undefined;
  const { facts, say } = scene;
  facts.listings.add(home);
  facts.names.push(...told);
  return say.topic.writes(distinctName(home, other, scene), told.join('; '));
}

/** Of the few homes that tell something of it, each. */
export const quotedOfEach = (asked: Asked, homes: readonly Listing[], scene: Scene): string[] =>
  homes.flatMap((home, at) => quoted(asked, home, scene, homes[at === 0 ? 1 : 0]) ?? []);

const plain = (words: string): string => words.toLowerCase().replaceAll(/[^\p{L}]/gu, '');
