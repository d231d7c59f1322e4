// One turn: (session, heard, message, catalogue, site, now) → (session′, reply, effects). Pure: it touches no store and no socket,
// so it can be run again after a conflict, replayed from a transcript, and tested as a table.
//
//   language → filters changed → references resolved → acts answered → reply put together → session′

import { anotherParty, keepOther } from '../answers/another-party.ts';
import { asksOffice, toAsk } from '../answers/asks-office.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Action, Chip, Page, Reply, RequestedVisit } from '../contract.ts';
import { chooseLanguage } from '../conversation/language.ts';
import { nothingMeant } from '../conversation/references.ts';
import { focusOn, remember, type Session } from '../conversation/session.ts';
import { besideVisit } from '../conversation/visit-beside.ts';
import type { Effect } from '../effects/effect.ts';
import { type Facts, noFacts } from '../proof/facts.ts';
import { chips } from '../say/chips.ts';
import { apart } from '../say/told-apart.ts';
import type { Site } from '../site/site.ts';
import type { Act, Heard } from '../understand/heard.ts';
import { merged } from '../understand/merge.ts';
import { answered } from './answered.ts';
import { answersOf } from './answers-of.ts';
import { aside } from './aside.ts';
import { compose } from './compose.ts';
import { withoutHomesDenied } from './home-denied.ts';
import { heldJointly } from './joint-budget.ts';
import { keepTold, noteTaken } from './keep-told.ts';
import { nearerOfThese } from './nearer-of-these.ts';
import { asOneLoan } from './one-loan.ts';
import { heldToPayable } from './payable.ts';
import { planOf, rememberReading, withSearch } from './plan.ts';
import { repaired } from './repaired.ts';
import type { BookState, Scene } from './scene.ts';
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
  const listened = { ...input.heard, acts: nearerOfThese(input.heard.acts, input.session) };
  const heard = input.message.action ? input.heard : besideVisit(listened, input.session, input.catalogue);
  const acts = heard.works
    ? withWorks(heard, input.session)
    : heldToPayable(asOneLoan(answered(heard, input)), input.session, input.site);
  const scene = setScene(input, acts);
  keepTold(scene, heard, acts);
  const withdrawn = withoutDenied(scene.session, acts);
  if (withdrawn) {
    scene.session = withdrawn.session;
    scene.changed.notices.push(scene.say.visit.removed(scene.say.visit.parts.question));
  }
  const without = withoutHomesDenied(scene.session, withdrawn?.acts ?? acts, input.catalogue);
  if (without) {
    scene.session = without.session;
    for (const home of without.homes) scene.facts.listings.add(home);
    scene.changed.notices.push(
      scene.say.visit.removed(scene.say.and(without.homes.map((home) => apart(home, scene)))),
    );
  }
  const planned = planOf(without?.acts ?? withdrawn?.acts ?? acts, scene, heard.party);
  const { later } = heard;
  if (later) scene.session = keepOther(later, scene);
  const jointly = heldJointly(scene, heard, acts);
  const steps = jointly === undefined ? planned : withSearch(planned);
  noteTaken(scene, heard);
  const { asks_office: asked } = heard;
  if (asked) scene.session = toAsk(scene, asked);
  // What is named as not known is not answered by "I did not get that" as well.
  if (heard.things && heard.things.length > 0 && scene.session.memory.seen.length > 0)
    for (const step of steps) {
      const { talk, sorry } = step.scene.understanding;
      step.scene.among ||= talk === 'question' && sorry === true;
    }
  const answers = answersOf(steps, scene);
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
