// Verdicts: "which is bigger, and which cheaper?": of each that is asked for, which home it is, what it has, and the next one.
import type { Listing } from '../catalogue/listing.ts';
import { rankedBy, type Superlative } from '../conversation/superlative.ts';
import type { Fact } from '../facts/index.ts';
import { factName, factText, ratePerArea } from '../say/fact-text.ts';
import type { Scene } from '../turn/scene.ts';
import { choosesOne } from '../understand/choosing.ts';
import { readPlainly } from '../understand/reading.ts';
import { calledOf, named } from './called.ts';

/** Homes that are alike in it are named up to so many. */
const MOST_ALIKE = 4;

export type Verdicts = {
  sentences: string[];
  /** What is asked beside it. */
  rest: Fact[];
  /** Those that it was chosen from stand: they are more than are named so. */
  stands: boolean;
};

/** Undefined where no one is chosen: "the EMI of the cheapest". `then`: once the homes meant are spoken of. */
export function verdictsOf(facts: readonly Fact[], scene: Scene, then: Scene): Verdicts | undefined {
  const { references, text, language } = scene.understanding;
  const asked = references.filter(isMeasured);
  const named = ofNamed(references, then);
  if (asked.length === 0 || (asked.length < references.length && !named) || asked.some(({ ever }) => ever))
    return undefined;
  const which = choosesOne(readPlainly(text, language)) || asked.some(({ fits }) => fits);
  const measures = new Set<Fact>(asked.map(({ measure }) => measure));
  if (!which && !named && !facts.some((fact) => measures.has(fact))) return undefined;
  const sentences = asked.flatMap((one) => verdict(one, scene, then, named) ?? []);
  if (sentences.length < asked.length) return undefined;
  const most = Math.max(...asked.map((one) => rankedBy(one, scene, named).pool.length));
  return {
    sentences,
    rest: facts.filter((fact) => !measures.has(fact)),
    stands: most > then.session.memory.focus.length,
  };
}

type Measured = Superlative & { measure: Exclude<Superlative['measure'], 'distance'> };

const isMeasured = (one: Scene['understanding']['references'][number]): one is Measured =>
  one.kind === 'superlative' && one.measure !== 'distance' && !one.list;

/** "1 vs 3, which is bigger?", "so is 3 the smaller of the two?": of those that stand beside it. */
function ofNamed(
  references: Scene['understanding']['references'],
  { session }: Scene,
): readonly string[] | undefined {
  const others = references.filter((one) => !isMeasured(one));
  const several = others.length > 1 || others.some((one) => one.kind === 'all' && one.n !== undefined);
  const { focus } = session.memory;
  return several && others.every(({ kind }) => OF_FEW.has(kind)) && focus.length > 1 ? focus : undefined;
}
const OF_FEW = new Set(['ordinal', 'like', 'listed', 'name', 'all']);

function verdict(one: Measured, before: Scene, scene: Scene, among?: readonly string[]): string | undefined {
  const { say, facts, catalogue } = scene;
  const { lines } = say.detail;
  const { measure } = one;
  const { ids, pool, of } = rankedBy(one, before, among);
  const pair = pool.flatMap((id) => catalogue.byId(id) ?? []);
  const apart = measuredApart(one, pair, scene);
  if (apart?.told !== undefined) return apart.told;
  const ranked = apart?.ranked ?? ids.flatMap((id) => catalogue.byId(id) ?? []);
  const [best] = ranked;
  const value = best && factText(measure, best, scene);
  if (value === undefined || ranked.length < 2) return undefined;
  const same = (home: Listing) => factText(measure, home, scene) === value;
  const alike = ranked.filter(same);
  for (const home of ranked) facts.listings.add(home);
  facts.counts.push(ranked.length, of ?? 0);
  if (alike.length === pool.length && of === undefined)
    return lines.all(alike.length, factName(measure, alike, say), value);
  const next = ranked.find((home) => !same(home));
  const names = (few: readonly Listing[]) =>
    say.and(
      few
        .slice(0, MOST_ALIKE)
        .map((home) => (few.length > 2 ? calledOf(home, ranked, scene) : named(home, ranked, scene))),
    );
  const which = lines.which[measure][one.direction];
  facts.names.push(which, which.charAt(0).toUpperCase() + which.slice(1), which.toLowerCase());
  const told = lines.verdict(
    which,
    lines.of(names(alike), value),
    next && lines.of(names([next]), factText(measure, next, scene)),
    of !== undefined && of > pool.length ? of : undefined,
  );
  return apart ? `${told} ${apart.warning}` : told;
}

/** From the narrowest: the same home has the more of it, the wider it is measured. */
const BASES: readonly (Listing['area_basis'] | undefined)[] = ['carpet', 'built_up', 'super_built_up'];

/**
 * Two homes by areas of different bases: 1,150 sq ft built-up are surely more than 1,060 super built-up; where nothing is sure,
 * what each has is `told`. A rate is ranked as it is stated. Undefined where they are of one basis.
 */
function measuredApart(
  { measure, direction }: Measured,
  pair: readonly Listing[],
  scene: Scene,
): { ranked: Listing[]; warning: string; told?: string } | undefined {
  if (pair.length !== 2 || (measure !== 'area' && measure !== 'price_per_area')) return undefined;
  const [narrow, wide] = pair.toSorted((a, b) => BASES.indexOf(a.area_basis) - BASES.indexOf(b.area_basis));
  if (!narrow?.area || !wide?.area || narrow.area_max || wide.area_max) return undefined;
  if (narrow.area_basis === wide.area_basis || pair.some(({ area_basis }) => !BASES.includes(area_basis)))
    return undefined;
  for (const home of pair) scene.facts.listings.add(home);
  const warning = scene.say.compare.basis(
    pair.map((home) => `${named(home, pair, scene)} – ${factText('area', home, scene)}`).join('; '),
  );
  if (measure === 'area') {
    const ranked = direction === 'up' ? [narrow, wide] : [wide, narrow];
    return narrow.area < wide.area ? { ranked, warning, told: warning } : { ranked, warning };
  }
  const rate = (home: Listing) => (ratePerArea(home) ?? 0) * (direction === 'down' ? 1 : -1);
  const rated = pair.filter((home) => ratePerArea(home) !== undefined);
  return rated.length < 2 ? undefined : { ranked: rated.toSorted((a, b) => rate(a) - rate(b)), warning };
}
