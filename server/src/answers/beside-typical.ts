// "Rate per sq ft of those two vs normal HSR?": beside what is told of the homes, what homes like them ask in their place.
import type { Listing } from '../catalogue/listing.ts';
import type { Fact } from '../facts/index.ts';
import { wordSet } from '../languages/words.ts';
import type { Scene } from '../turn/scene.ts';
import { tokenise } from '../understand/normalise.ts';
import { figures } from './area-figures.ts';
import { besideOthers } from './beside-others.ts';

const TYPICAL = wordSet('typical');

export function besideTypical(facts: readonly Fact[], homes: readonly Listing[], scene: Scene): string[] {
  const { understanding } = scene;
  const [home] = homes;
  if (!home || !(facts.includes('price_per_area') || facts.includes('price')) || understanding.area)
    return [];
  if (!tokenise(understanding.text).some(({ text }) => TYPICAL.has(text))) return [];
  const { locality, purpose } = home;
  const alike = homes.every((one) => one.locality === locality && one.purpose === purpose);
  const text =
    homes.length === 1
      ? besideOthers(home, scene)
      : alike && figures({ locality: [locality], purpose }, scene, 'brief').text;
  return text ? [text] : [];
}
