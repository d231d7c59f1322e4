// The plan of a turn: the acts of a message applied to the filters in the order said, and what answers each, in the order it
// is answered. Acts that search are answered by one search.
import { answerTo } from '../answers/office.ts';
import type { Intent } from '../contract.ts';
import { sameFilters } from '../conversation/changes.ts';
import { calledBy, picksOf, turnTo } from '../conversation/parties.ts';
import { byIds, resolve } from '../conversation/references.ts';
import { BOUNDS, remember, type Session, startOver, stateOf, undoFilters } from '../conversation/session.ts';
import type { Act, Heard } from '../understand/heard.ts';
import { merged } from '../understand/merge.ts';
import { KINDS_KNOWN } from '../understand/ways-between.ts';
import { namedBefore, withFound } from './comparing.ts';
import { intentsOf, rank } from './intents-of.ts';
import { leftAt } from './left-at.ts';
import { withKept } from './left-out.ts';
import { isProtest, protest } from './protest.ts';
import { isRepair, notLooked, repair, takenBack } from './repair.ts';
import { inTheirOrder } from './restarts.ts';
import { inSameBuilding } from './same-building.ts';
import type { Scene } from './scene.ts';
import { changeFilters, takesNothing } from './settle.ts';
import { ofTheTwo } from './the-two.ts';
import { withoutUnasked } from './unasked.ts';

/** One answer to be given: by whom, on what scene. `given`: its homes came by id. */
export type Step = { intent: Intent; scene: Scene; given: boolean };

/** Answered in one reply. */
const MOST = 4;

/** Changes `scene.session` and `scene.changed`. */
export function planOf(said: readonly Act[], scene: Scene, party?: Heard['party']): Step[] {
  const before = scene.session;
  const acts = withKept(ofTheTwo(inTheirOrder(said), scene), scene);
  scene.session = turnTo(leftAt(forgetReading(scene.session), party, acts, scene), party, acts);
  const searching = Object.keys(scene.session.current_filters).length > 0;
  const turned = scene.session.current_filters !== before.current_filters;
  if (turned && party) scene.changed.notices.push(scene.say.party.now(calledBy(scene.session, party.of)));
  let denied = false;
  const answers = eachTheirs(turned ? acts.map(backToTheirs) : acts, party, before).flatMap(
    (said): Step[] => {
      const act = inSameBuilding(said, scene);
      const restarted = acts.length > 1 ? restart(act, scene.session, before) : undefined;
      if (restarted) {
        scene.session = restarted;
        return [];
      }
      if (isProtest(act, scene, isRepair(act))) return protest(sceneOf(act, scene), scene);
      if (isRepair(act))
        return repair(
          sceneOf(act, scene),
          scene,
          before,
          acts.some((one) => one !== act && asksOfHomes(one)),
        );
      const own = withFound(sceneOf(act, scene));
      const stood = own.session;
      changeFilters(own, act);
      if (act.understanding.quotes)
        own.changed.notices.push(
          own.say.heard.misread(takenBack(stood.current_filters, own.session.current_filters, own)),
        );
      const vain = takesNothing(act, own);
      const denies = act.kind !== 'drop';
      denied ||= vain && denies;
      const others = acts.filter((one) => one !== said && !DENYING.has(one.kind) && asksOrWishes(one));
      // A wish beside it does what is wanted.
      const dropsMore = act.kind === 'drop' && acts.some((one) => one !== said && one.kind === 'drop');
      if (vain && !dropsMore && others.every(({ kind }) => BESIDE.has(kind)))
        own.changed.notices.push(...notLooked(own, denies && others.length === 0));
      const { of, area } = act.understanding;
      const measures =
        act.kind === 'tell' ||
        act.kind === 'reject' ||
        (area?.ask === 'nearer' && !area.way) ||
        area?.ask === 'live';
      // "Moving from Pune, my office is in Bellandur": the city one comes from is no end of a way.
      // "Which is nearer to the metro?" names no place where anybody works.
      const ends = of.filter(
        (name) => scene.catalogue.places.byName(name)?.kind !== 'city' && !KINDS_KNOWN.has(name),
      );
      if (measures && ends.length > 0)
        own.session = remember(own.session, { works: ends.slice(0, BOUNDS.works) });
      scene.session = own.session;
      scene.changed.filters.push(
        ...own.changed.filters.filter((name) => !scene.changed.filters.includes(name)),
      );
      scene.changed.notices.push(
        ...own.changed.notices.filter((one) => !scene.changed.notices.includes(one)),
      );
      if (own.changed.repaired)
        scene.changed.repaired = { ...scene.changed.repaired, ...own.changed.repaired };
      const given = act.listing_ids !== undefined;
      // What was never wished is told so, and what is said beside it is answered of the homes that stand.
      if (vain && others.length > 0) return [];
      // The same list is not shown again to who denies that it was wished.
      if (vain && denies) return searching ? [] : [{ intent: 'deny', scene: own, given: false }];
      return intentsOf(own).map((answering) => ({ intent: answering, scene: own, given }));
    },
  );
  const steps = denied ? answers.filter(({ intent }) => !MISSES.has(intent)) : answers;
  if (acts.length > 1 || turned) scene.session = oneUndo(before, scene.session);
  // "Now for my parents": what was found for them.
  if ((party?.only && searching && !acts.some(asksTopic)) || (turned && acts.every(asksNothing)))
    return steps.slice(0, 1).map((step) => ({ ...step, intent: 'search' }));
  // "And my mother's one, is there a lift?": of the homes that are found for her.
  const first = steps[0];
  if (turned && searching && first && !steps.some(({ intent }) => intent === 'search'))
    steps.unshift({ intent: 'search', scene: first.scene, given: false });
  const plan = distinct(
    withoutUnasked(withoutMisses(namedBefore(oneSearch(beforeAreas(oneVisit(cancelledFirst(steps))))))),
  )
    // "Leave Begur, show more": of a search that has changed the first homes are shown.
    .filter(({ intent }, _, all) => intent !== 'more_results' || !all.some((step) => searchesAnew(step)))
    .sort((a, b) => rank(a.intent) - rank(b.intent))
    .slice(0, MOST);
  for (const step of plan) step.scene.among = plan.length > 1;
  return plan;
}

/** The homes are looked for, whatever else is answered. */
export const withSearch = ([first, ...others]: readonly Step[]): Step[] =>
  !first || [first, ...others].some(({ intent }) => intent === 'search')
    ? [first, ...others].filter((step) => step !== undefined)
    : [
        { ...first, intent: 'search', given: false },
        ...[first, ...others].filter(({ intent }) => !MISSES.has(intent)),
      ];

const DENYING = new Set<Act['kind']>(['dispute', 'drop']);
const BESIDE = new Set<Act['kind']>(['ask', 'tell', 'social']);

/** Nothing was made of the others. */
const asksOrWishes = ({ understanding: { intents } }: Act): boolean =>
  intents.some((intent) => !MISSES.has(intent));
const MISSES = new Set<Intent>(['out_of_scope', 'not_understood']);

/** "Back to mother's list": her search stands already; nothing else is gone back on. */
const backToTheirs = (act: Act): Act => {
  const { intents } = act.understanding;
  if (intents[0] !== 'undo') return act;
  return { ...act, kind: 'wish', understanding: { ...act.understanding, intents: ['search'] } };
};

/** "Compare hers and mine": the home that each was left at. */
function eachTheirs(acts: readonly Act[], party: Heard['party'], session: Session): readonly Act[] {
  const picks = picksOf(session);
  const ids = [party?.of, party?.and].flatMap((one) => picks.find(({ party }) => party === one)?.id ?? []);
  if (!party?.and || ids.length < 2) return acts;
  return acts.map((act) =>
    act.understanding.references.every(({ kind }) => kind === 'all' || kind === 'it')
      ? { ...act, listing_ids: ids }
      : act,
  );
}

/** "Start over. 3bhk in Hebbal", "you got it wrong, 3bhk": what follows begins there. */
function restart(act: Act, session: Session, before: Session): Session | undefined {
  const [intent] = act.understanding.intents;
  if (intent === 'start_over') return startOver(session);
  if (isRepair(act))
    return (
      (before.memory.reading?.changed && !before.memory.reading.restated && undoFilters(session)) || session
    );
  return intent === 'undo' && !act.understanding.back ? undoFilters(session) : undefined;
}

function forgetReading(session: Session): Session {
  const { reading, ...memory } = session.memory;
  return reading ? { ...session, memory } : session;
}

/** What a message was taken for, kept until the next. */
export function rememberReading(session: Session, before: Session, { acts, instead = [] }: Heard): Session {
  const changed = !sameFilters(session.current_filters, before.current_filters);
  const restated = acts.some(({ understanding }) => understanding.restated);
  const reading = { changed, instead, ...(restated && { restated: true as const }) };
  return changed || instead.length > 0 ? remember(session, { reading }) : session;
}

function sceneOf({ kind, understanding, listing_ids, words }: Act, scene: Scene): Scene {
  const meant = listing_ids ? byIds(listing_ids, scene.catalogue) : resolve(understanding.references, scene);
  const [home] = meant.listings;
  const office = scene.action ? undefined : answerTo(scene.site, words, home);
  return { ...scene, kind, understanding, meant, changed: { filters: [], notices: [] }, office };
}

/** What one message changed is undone at once. */
function oneUndo(before: Session, after: Session): Session {
  if (after.current_filters === before.current_filters) return after;
  return remember(after, { earlier: [...before.memory.earlier, stateOf(before)].slice(-BOUNDS.earlier) });
}

/** "Is it ok for us?" */
const asksTopic = ({ understanding }: Act): boolean => understanding.topics.length > 0;

/** A fact or a topic is asked, and nothing is wished for. */
const asksOfHomes = ({ kind, understanding: { facts, topics, changes } }: Act): boolean =>
  kind === 'ask' && facts.length + topics.length > 0 && changes.length === 0;

/** Nothing is wished or asked by it. */
const asksNothing = ({ understanding }: Act): boolean => {
  const { changes, facts, topics, contact, when, personal } = understanding;
  return changes.length + facts.length + topics.length + contact.length === 0 && !when && !personal.phone;
};

/** "Hebbal or Hosur Road, which should I take? 2bhk, budget 80 lakh": what is wished after it is what it is asked of. */
function beforeAreas(steps: readonly Step[]): Step[] {
  const at = steps.findIndex(({ intent }) => intent === 'area_query');
  if (at < 0) return [...steps];
  // "We are looking to rent. Hebbal or Hoodi, which is better?": what is found all over the city is not asked for.
  const { locality = [] } = steps[at]?.scene.understanding.area?.filters ?? {};
  const isBare = ({ scene: { changed, understanding } }: Step) =>
    locality.length > 1 &&
    changed.filters.every((filter) => filter === 'purpose') &&
    understanding.changes.every((change) => change.op === 'shift' || change.filter === 'purpose');
  return steps.filter((step, i) => {
    const { intent, scene } = step;
    const { understanding } = scene;
    if (intent === 'search' && i < at && isBare(step)) return false;
    const asks = understanding.unclear_amounts.length + understanding.doubtful.length > 0;
    const told = understanding.of.length > 0 && understanding.topics.length === 0;
    return intent !== 'search' || asks || (i < at && !told);
  });
}

/** "Visit at night? No, cancel that, call me": the visit asked for before it is none, and what is wanted comes after; a visit then has a day. */
function cancelledFirst(steps: readonly Step[]): Step[] {
  const at = steps.findIndex(({ intent }) => intent === 'cancel');
  if (at < 0) return [...steps];
  // "Leave it, can I see the second one on Saturday?": that one stands in the place of whatever was.
  const anew = steps.some(
    ({ intent, scene: { understanding } }, i) => i > at && intent === 'book_visit' && understanding.when?.day,
  );
  if (anew) return steps.filter(({ intent }) => intent !== 'cancel');
  const left = steps.filter(
    ({ intent, scene: { understanding } }, i) =>
      intent !== 'cancel' && !(intent === 'book_visit' && (i < at || understanding.when?.day === undefined)),
  );
  return [steps[at] as Step, ...left];
}

/**
 * "Not those homes. Only the second one, Tuesday at 5": the visit is of the home that is named with it; and what a message
 * says of one visit here and there is confirmed once.
 */
function oneVisit(steps: readonly Step[]): Step[] {
  const visits = (step: Step) => step.intent === 'book_visit';
  const named = (step: Step) => visits(step) && step.scene.meant.listings.length > 0;
  const left = steps.some(named) ? steps.filter((step) => !visits(step) || named(step)) : steps;
  const homes = new Set<string>();
  return left.filter((step) => {
    if (!visits(step)) return true;
    const { listings, unclear } = step.scene.meant;
    const key = [...listings, ...unclear].map(({ id }) => id).join();
    return !homes.has(key) && homes.add(key);
  });
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

const searchesAnew = ({ intent, scene }: Step): boolean =>
  intent === 'search' && scene.changed.filters.length > 0;

/** Thanks twice, or two objections, are answered once. */
function distinct(steps: readonly Step[]): Step[] {
  const seen = new Set<string>();
  return steps.filter(({ intent, scene: { understanding } }) => {
    const { references, facts, about, topics, area } = understanding;
    // One hand-over is enough, whatever is said around it.
    const key =
      rank(intent) < 2 || intent === 'human_handover'
        ? intent
        : JSON.stringify([intent, references, facts, about, topics, area]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
