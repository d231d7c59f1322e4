// One turn: (session, heard, message, catalogue, site, now) → (session′, reply, effects). Pure: it touches no store and no socket,
// so it can be run again after a conflict, replayed from a transcript, and tested as a table.
//
//   language → filters changed → references resolved → acts answered → reply put together → session′

import { anotherParty, keepOther } from '../answers/another-party.ts';
import { asksOffice, toAsk } from '../answers/asks-office.ts';
import { INTENT_HANDLERS } from '../answers/index.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Action, Chip, Page, Reply, RequestedVisit } from '../contract.ts';
import { close } from '../conversation/agenda.ts';
import { chooseLanguage } from '../conversation/language.ts';
import { nothingMeant, resolve } from '../conversation/references.ts';
import { focusOn, remember, type Session } from '../conversation/session.ts';
import { answerStanding } from '../conversation/taking.ts';
import { besideVisit } from '../conversation/visit-beside.ts';
import { homeOfVisit } from '../conversation/visit-home.ts';
import { homesOfVisit } from '../conversation/visit-homes.ts';
import type { Effect } from '../effects/effect.ts';
import { type Facts, noFacts } from '../proof/facts.ts';
import { chips } from '../say/chips.ts';
import { placeName } from '../say/phrases.ts';
import type { Site } from '../site/site.ts';
import type { Headcount } from '../understand/grammar/headcount.ts';
import { parentIn } from '../understand/grammar/parent.ts';
import type { Act, Heard } from '../understand/heard.ts';
import { MOST_A_MONTH } from '../understand/loan-figures.ts';
import { merged } from '../understand/merge.ts';
import type { FilterChange } from '../understand/understanding.ts';
import { aside } from './aside.ts';
import { ofHomeBefore } from './before-search.ts';
import { compose } from './compose.ts';
import { heldToJoint } from './joint-budget.ts';
import { withoutCall } from './no-call.ts';
import { heldToPayable } from './payable.ts';
import { planOf, rememberReading, withSearch } from './plan.ts';
import { recalling } from './recalls.ts';
import { repaired } from './repaired.ts';
import type { Answer, BookState, Scene } from './scene.ts';
import { withNamed } from './with-named.ts';
import { withoutDenied } from './withdrawn.ts';
import { withWorks } from './works.ts';

/** The owner has a visitor's request; the chat says so. Never from the wire. */
export type VisitAsked = {
  type: 'visit_asked';
  visit: RequestedVisit;
  /** The visitor's line. */
  label: string;
};

export type TurnMessage = {
  message_id: string;
  page?: Page;
  /** The widget's locale, a hint for the first message only. */
  locale?: string;
  /** The shortlist as the client keeps it, by ids; absent where it keeps none. Used for this message and not kept. */
  shortlist?: readonly string[];
} & ({ query: string; action?: undefined } | { query?: undefined; action: Action | VisitAsked });

export type TurnInput = {
  session: Session;
  message: TurnMessage;
  catalogue: Catalogue;
  site: Site;
  book?: BookState | undefined;
  /** ms since 1970, UTC. */
  now: number;
};

export type TurnResult = {
  session: Session;
  reply: Reply;
  chips: Chip[];
  effects: Effect[];
  /** What the reply was allowed to state: `verify(reply, facts)` proves that it states nothing else. */
  facts: Facts;
};

export function turn(input: TurnInput & { heard: Heard }): TurnResult {
  const heard = input.message.action ? input.heard : besideVisit(input.heard, input.session, input.catalogue);
  const { works, works_km, studies, headcount } = heard;
  const acts = works
    ? withWorks(heard, input.session)
    : heldToPayable(answered(heard, input), input.session, input.site);
  const scene = setScene(input, acts);
  if (acts.some(({ understanding }) => understanding.leaves === 'loan'))
    scene.session = close(scene.session, 'loan');
  if (works)
    scene.session = remember(scene.session, { works_km: works_km ?? kmStanding(works, scene.session) });
  if (studies) scene.session = remember(scene.session, { studies });
  if (headcount) scene.session = remember(scene.session, { headcount: widened(headcount, scene.session) });
  scene.session = withParent(scene.session, heard);
  const withdrawn = withoutDenied(scene.session, acts);
  if (withdrawn) {
    scene.session = withdrawn.session;
    scene.changed.notices.push(scene.say.visit.removed(scene.say.visit.parts.question));
  }
  const planned = planOf(withdrawn?.acts ?? acts, scene, heard.party);
  const { later, joint } = heard;
  if (later) scene.session = keepOther(later, scene);
  // "Papa's is 50, mine 30": each has one of its own. "Both in Hebbal then": what both may cost stands.
  const own = [...acts.flatMap(({ understanding }) => understanding.changes), ...(later?.changes ?? [])];
  const ofOne = own.some(isBudget);
  if (joint || ofOne) scene.session = remember(scene.session, { joint: ofOne ? undefined : joint });
  const jointly =
    (joint || (later?.party && scene.session.memory.joint)) && !ofOne ? heldToJoint(scene) : undefined;
  const steps = jointly === undefined ? planned : withSearch(planned);
  const { taken } = heard;
  if (taken) {
    scene.facts.names.push(taken.words, taken.as);
    scene.changed.notices.push(scene.say.heard.taken(taken.words, taken.as));
  }
  const { unplaced } = heard;
  if (unplaced !== undefined && works?.length) {
    const known = works.map((name) => placeName(name, scene)).join(', ');
    scene.facts.names.push(unplaced, known);
    scene.changed.notices.push(scene.say.heard.unplaced(unplaced, known));
  }
  const { asks_office: asked } = heard;
  if (asked) scene.session = toAsk(scene, asked);
  const answers: Answer[] = [];
  let searched = false;
  for (const { intent, scene: own, given } of steps) {
    own.session = scene.session;
    // "Show me 3 BHK, and what does the first one cost?" means the first of the new list.
    // "What does the second cost, and can I see it?": "it" is what was just spoken of.
    const { references } = own.understanding;
    const together = scene.session.memory.focus.length > 1;
    const follows =
      answers.length > 0 &&
      references.length > 0 &&
      references.every(({ kind }) => kind === 'it' || (kind === 'all' && together && intent !== 'compare'));
    if ((searched || follows) && !given) own.meant = resolve(references, own);
    const answer = INTENT_HANDLERS[intent](own);
    answers.push(answer);
    scene.session = answer.session;
    searched ||= intent === 'search';
  }
  // What both may cost together changes what there is for each.
  const [beside] = scene.session.memory.parties ?? [];
  const told = later ?? (jointly && beside ? { words: '', party: beside.party } : undefined);
  if (told !== undefined) {
    const other = anotherParty(told, scene);
    scene.session = other.session;
    // What may come next stands first among the buttons, and last in words.
    answers.unshift({ session: scene.session, text: '', suggestions: other.suggestions ?? [] });
    answers.push({ session: scene.session, text: other.text });
  }
  if (asked) answers.push(asksOffice(scene));
  if (jointly !== undefined) answers.push({ session: scene.session, text: jointly });
  answers.push(...aside(input, scene, steps));
  scene.changed.notices.unshift(...repaired(scene));
  // Cards say how they meet what stands.
  scene.facts.filters.push(scene.session.current_filters);
  const intents = steps.map(({ intent }) => intent);
  const { session: composed, reply, effects } = compose(input, scene, intents, answers);
  const spoken = reply.cards.length === 0 ? withNamed(composed, reply.text, scene) : composed;
  const session = rememberReading(spoken, input.session, heard);
  return { session, reply, effects, chips: chips(session.current_filters, scene), facts: scene.facts };
}

/** "Maa ke liye" is the mother and not both. */
function withParent(session: Session, { text, party, later }: Heard): Session {
  const parents = party?.of === 'parents' || later?.party === 'parents';
  const named = parents ? parentIn(text) : undefined;
  return named ? remember(session, { parent: named === 'both' ? undefined : named }) : session;
}

/** Told again, or less of it, nothing changes. */
const widened = (heard: Headcount, { memory: { headcount: known } }: Session): Headcount =>
  known && (heard.people ?? known.people) === known.people && heard.rooms <= known.rooms ? known : heard;

/** "The same from both" of the places that were told keeps how far they may be. */
const kmStanding = (ends: readonly string[], { memory: { works, works_km } }: Session): number | undefined =>
  works && ends.every((name) => works.includes(name)) ? works_km : undefined;

/** The acts, the first that answers what we asked taken as that. */
function answered({ acts, text, asks_office }: Heard, { session, catalogue, message }: TurnInput): Act[] {
  const edited = message.action ? undefined : homesOfVisit(acts, session, catalogue);
  if (edited) return edited;
  // "I asked for no visit, just call me": no time or name of the visit that goes.
  const told = message.action
    ? acts
    : ofHomeBefore(recalling(withoutCall(acts, session), text, session), session);
  let open = !told.some(({ understanding }) => understanding.intents.includes('cancel'));
  // "That is too much. Anything below 1 crore?" wishes other homes; it is no figure of a loan.
  if (told.some(isObjection) && told.some(wishesBudget)) open = false;
  return told.map((said) => {
    // A limit that is taken back answers nothing that was asked.
    if (said.understanding.quotes || (asks_office && said.kind === 'take')) return said;
    const act = homeOfVisit(said, session, catalogue);
    const answer = open ? answerStanding(act, session, (one) => idsOf(one, session, catalogue)) : act;
    // "33k is too much, 25k at most": what one can pay stands behind.
    if (answer !== act && !answer.understanding.loan?.lighter) open = false;
    return answer;
  });
}

const isBudget = (change: FilterChange): boolean =>
  change.op === 'shift' ? change.measure === 'price' : change.filter.startsWith('budget');

const wishesBudget = ({ understanding }: Act): boolean =>
  understanding.changes.some(
    (change) => change.op === 'set' && change.filter === 'budget_max' && change.value > MOST_A_MONTH,
  );
const isObjection = ({ understanding: { intents, objections } }: Act): boolean =>
  objections.length > 0 && intents.every((intent) => intent === 'objection');

/** The homes that an act names; "no, Palm Grove, the Jayanagar one" names those of a project in the search. */
function idsOf({ understanding, listing_ids }: Act, session: Session, catalogue: Catalogue): string[] {
  const { references, changes } = understanding;
  const set = changes.flatMap((one) => (one.op === 'set' && OF_A_HOME.has(one.filter) ? [one] : []));
  const project = set.some(({ filter }) => filter === 'project') && set.length === changes.length;
  if (listing_ids || references.length > 0 || !project)
    return listing_ids ?? resolve(references, { session, catalogue }).listings.map(({ id }) => id);
  const told = Object.fromEntries(set.map(({ filter, value }) => [filter, value]));
  const { locality: _, ...standing } = session.current_filters;
  const found = catalogue.find({ ...standing, ...told });
  const ids = found.top(found.total).map(({ listing }) => listing.id);
  const shown = ids.filter((id) => session.memory.seen.includes(id));
  return [shown, ids].find(({ length }) => length === 1) ?? [];
}
const OF_A_HOME = new Set<string>(['project', 'locality']);

/** Everything the answers need: language, page, the whole of what was said. */
function setScene(
  { session: before, message, catalogue, site, book, now }: TurnInput,
  acts: readonly Act[],
): Scene {
  const understanding = merged(acts.map((act) => act.understanding));
  const { language, say } = chooseLanguage(understanding, before, site, message.locale);
  const page = message.page && pageOf(message.page, catalogue);
  return {
    catalogue,
    site,
    book,
    now,
    language,
    say,
    understanding,
    whole: understanding,
    action: message.action,
    saved: message.shortlist,
    page,
    meant: nothingMeant(),
    changed: { filters: [], notices: [] },
    session: arrive(remember(before, { language }), page?.id),
    facts: noFacts(),
    unknown: [],
    described: [],
    among: false,
  };
}

export const pageOf = (page: Page, catalogue: Catalogue) =>
  catalogue.byPage({ ...(page.url && { url: page.url }), ...page.listing });

/** A visitor who has come to another home's page means that home by "it". */
function arrive(session: Session, page: string | undefined): Session {
  if ((page ?? null) === session.memory.page) return session;
  const there = page === undefined ? session : focusOn(session, [page]);
  return remember(there, { page: page ?? null });
}
