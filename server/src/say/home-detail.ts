// Home detail: one home as its page would show it first. Pictures, four facts that the card does not say, amenities, plan, map.
import { amenitiesOf } from '../catalogue/amenities.ts';
import type { Listing } from '../catalogue/listing.ts';
import type { HomeDetail } from '../contract.ts';
import { inOrder } from '../facts/index.ts';
import type { Scene } from '../turn/scene.ts';
import { factName, factText } from './fact-text.ts';
import { homeLoan } from './home-loan.ts';
import { amenityName } from './phrases.ts';

/** What a buyer asks first that no card has room for; the first four that are stated. */
const TOLD = inOrder(({ in_detail }) => in_detail);
const MOST_FACTS = 4;
const MOST_PICTURES = 8;
const MOST_AMENITIES = 12;

/** Absent where the catalogue states none of it. */
export function homeDetail(home: Listing, scene: Scene): HomeDetail | undefined {
  const { say } = scene;
  scene.facts.listings.add(home);
  const facts = TOLD.flatMap((fact) => {
    const value = factText(fact, home, scene);
    return value === undefined ? [] : [{ label: factName(fact, [home], say), value }];
  }).slice(0, MOST_FACTS);
  const images = (home.images ?? []).slice(0, MOST_PICTURES);
  const amenities = (amenitiesOf(home) ?? [])
    .slice(0, MOST_AMENITIES)
    .map((word) => amenityName(word, scene));
  const floor_plan_url = home.floor_plan_url;
  const map_url = factText('map', home, scene);
  const loan = homeLoan(home, scene);
  if (!facts.length && images.length < 2 && !amenities.length && !floor_plan_url && !map_url && !loan)
    return undefined;
  return {
    listing_id: home.id,
    images,
    facts,
    amenities,
    ...(floor_plan_url !== undefined && { floor_plan_url }),
    ...(map_url !== undefined && { map_url }),
    ...(loan && { loan }),
  };
}
