// Verdicts: "which is bigger, and which cheaper?": of each that is asked for, which home it is, what it has, and the next one.
import type { Listing } from '../catalogue/listing.ts';
import { rankedBy, type Superlative } from '../conversation/superlative.ts';
import type { Fact } from '../languages/facts.ts';
import { factName, factText } from '../say/fact-text.ts';
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
  if (asked.length === 0 || asked.length < references.length || asked.some(({ ever }) => ever))
    return undefined;
  const which = choosesOne(readPlainly(text, language));
  const measures = new Set<Fact>(asked.map(({ measure }) => measure));
  if (!which && !facts.some((fact) => measures.has(fact))) return undefined;
  const sentences = asked.flatMap((one) => verdict(one, scene, then) ?? []);
  if (sentences.length < asked.length) return undefined;
  const most = Math.max(...asked.map((one) => rankedBy(one, scene).pool.length));
  return {
    sentences,
    rest: facts.filter((fact) => !measures.has(fact)),
    stands: most > then.session.memory.focus.length,
  };
}

type Measured = Superlative & { measure: Exclude<Superlative['measure'], 'distance'> };

const isMeasured = (one: Scene['understanding']['references'][number]): one is Measured =>
  one.kind === 'superlative' && one.measure !== 'distance' && !one.list;

function verdict(one: Measured, before: Scene, scene: Scene): string | undefined {
  const { say, facts, catalogue } = scene;
  const { lines } = say.detail;
  const { measure } = one;
  const { ids, pool, of } = rankedBy(one, before);
  const ranked = ids.flatMap((id) => catalogue.byId(id) ?? []);
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
  return lines.verdict(
    which,
    lines.of(names(alike), value),
    next && lines.of(names([next]), factText(measure, next, scene)),
    of !== undefined && of > pool.length ? of : undefined,
  );
}
