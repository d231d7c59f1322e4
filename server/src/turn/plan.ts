// The plan of a turn: the acts of a message applied to the filters in the order said, and what answers each, in the order it
// is answered. Acts that search are answered by one search.
import type { Intent } from '../contract.ts';
import { byIds, resolve } from '../conversation/references.ts';
import { BOUNDS, remember, type Session, startOver, undoFilters } from '../conversation/session.ts';
import type { Act } from '../understand/heard.ts';
import { merged } from '../understand/merge.ts';
import { intentsOf, rank } from './intents-of.ts';
import type { Scene } from './scene.ts';
import { changeFilters } from './settle.ts';

/** One answer to be given: by whom, on what scene. `given`: its homes came by id. */
export type Step = { intent: Intent; scene: Scene; given: boolean };

/** Answered in one reply. */
const MOST = 4;

/** Changes `scene.session` and `scene.changed`. */
export function planOf(acts: readonly Act[], scene: Scene): Step[] {
  const before = scene.session;
  const steps = acts.flatMap((act): Step[] => {
    const [intent] = act.understanding.intents;
    const restarted = acts.length > 1 ? restart(intent, scene.session) : undefined;
    if (restarted) {
      scene.session = restarted;
      return [];
    }
    const own = sceneOf(act, scene);
    changeFilters(own, act);
    scene.session = own.session;
    scene.changed.filters.push(
      ...own.changed.filters.filter((name) => !scene.changed.filters.includes(name)),
    );
    scene.changed.notices.push(...own.changed.notices);
    const given = act.listing_ids !== undefined;
    return intentsOf(own).map((answering) => ({ intent: answering, scene: own, given }));
  });
  if (acts.length > 1) scene.session = oneUndo(before, scene.session);
  const plan = distinct(withoutMisses(oneSearch(steps)))
    .sort((a, b) => rank(a.intent) - rank(b.intent))
    .slice(0, MOST);
  for (const step of plan) step.scene.among = plan.length > 1;
  return plan;
}

/** "Start over. 3bhk in Hebbal": what follows begins anew. */
function restart(intent: Intent | undefined, session: Session): Session | undefined {
  if (intent === 'start_over') return startOver(session);
  return intent === 'undo' ? undoFilters(session) : undefined;
}

function sceneOf({ understanding, listing_ids }: Act, scene: Scene): Scene {
  const meant = listing_ids ? byIds(listing_ids, scene.catalogue) : resolve(understanding.references, scene);
  return { ...scene, understanding, meant, changed: { filters: [], notices: [] } };
}

/** What one message changed is undone at once. */
function oneUndo(before: Session, after: Session): Session {
  if (after.current_filters === before.current_filters) return after;
  const state = { filters: before.current_filters, words: before.filter_words };
  return remember(after, { earlier: [...before.memory.earlier, state].slice(-BOUNDS.earlier) });
}

/** Several wishes are one search, on all that they said. */
function oneSearch(steps: readonly Step[]): Step[] {
  const searches = steps.filter(({ intent }) => intent === 'search');
  const last = searches.at(-1);
  if (!last || searches.length === 1) return [...steps];
  const scenes = searches.map(({ scene }) => scene);
  const { changed, ...scene } = last.scene;
  const filters = [...new Set(scenes.flatMap((one) => one.changed.filters))];
  const whole: Scene = {
    ...scene,
    understanding: merged(scenes.map(({ understanding }) => understanding)),
    changed: { ...changed, filters },
  };
  return steps.flatMap((step) =>
    step.intent !== 'search' ? [step] : step === last ? [{ ...last, scene: whole }] : [],
  );
}

/** Where something was understood, the rest is not answered by "I did not get that". */
function withoutMisses(steps: readonly Step[]): Step[] {
  const understood = steps.filter(({ intent }) => intent !== 'not_understood');
  return understood.length > 0 ? understood : steps.slice(0, 1);
}

/** Thanks twice, or two objections, are answered once. */
function distinct(steps: readonly Step[]): Step[] {
  const seen = new Set<string>();
  return steps.filter(({ intent, scene: { understanding } }) => {
    const { references, facts } = understanding;
    const key = rank(intent) < 2 ? intent : JSON.stringify([intent, references, facts]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
