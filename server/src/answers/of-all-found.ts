// Of all found: "which has the lowest deposit?" is told of the first of all that the search finds, not only of those on screen.
import type { Listing } from '../catalogue/listing.ts';
import type { Filters } from '../contract.ts';
import { choiceOf, listShown } from '../conversation/references.ts';
import type { Session } from '../conversation/session.ts';
import { money } from '../say/money.ts';
import type { Scene } from '../turn/scene.ts';
import { rankedByFact } from './of-all-shown.ts';

/** Told of so many. */
const MOST = 3;

/** The homes with the least of what is asked, and of how many; undefined where those on screen are all, or are meant. */
export function firstOfFound(
  scene: Scene,
): { homes: Listing[]; of: number; within: string | undefined } | undefined {
  const { understanding, session, catalogue, facts } = scene;
  if (!understanding.references.some((one) => one.kind === 'all' && one.found) || isChoice(session))
    return undefined;
  const { current_filters: asked } = session;
  const limited = understanding.deposit_max !== undefined;
  for (const filters of [asked, withoutPlace(asked), withoutRooms(withoutPlace(asked))]) {
    const { total, top } = catalogue.find(filters);
    if (total <= 1) continue;
    if (!limited && total <= listShown(session, catalogue).length && session.memory.focus.length !== 1)
      return undefined;
    const ranked = rankedByFact(
      top(total).map(({ listing }) => listing),
      understanding.facts,
      scene,
    );
    if (ranked.length < 2) return undefined;
    facts.filters.push(filters);
    facts.counts.push(ranked.length);
    return { homes: ranked.slice(0, MOST), of: ranked.length, within: withinDeposit(ranked, scene) };
  }
  return undefined;
}

/** "I have 50k for the deposit": how many of those ask no more. */
function withinDeposit(homes: readonly Listing[], scene: Scene): string | undefined {
  const { understanding, say, facts } = scene;
  const { deposit_max: most } = understanding;
  if (most === undefined) return undefined;
  const n = homes.filter(({ deposit }) => deposit !== undefined && deposit <= most).length;
  facts.rupees.push(most);
  facts.counts.push(n);
  return say.area.within(n, money(most, say.units));
}

/** Two are spoken of, or those that were compared. */
const isChoice = (session: Session): boolean => {
  const several = choiceOf(session);
  return several !== undefined && (several.length === 2 || session.last_intent === 'compare');
};

/** Where one or none is found there, what else there is. */
function withoutPlace({ locality: _, near: __, project: ___, zone: ____, ...others }: Filters): Filters {
  return others;
}

/** Nor of so many rooms. */
function withoutRooms({ bhk: _, bhk_min: __, ...others }: Filters): Filters {
  return others;
}
