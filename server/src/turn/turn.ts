// One turn: (session, heard, message, catalogue, site, now) → (session′, reply, effects). Pure: it touches no store and no socket,
// so it can be run again after a conflict, replayed from a transcript, and tested as a table.
//
//   language → filters changed → references resolved → acts answered → reply put together → session′

import { INTENT_HANDLERS } from '../answers/index.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Action, Chip, Page, Reply } from '../contract.ts';
import { chooseLanguage } from '../conversation/language.ts';
import { answerPending } from '../conversation/pending.ts';
import { byIds, nothingMeant, resolve } from '../conversation/references.ts';
import { focusOn, remember, type Session } from '../conversation/session.ts';
import type { Effect } from '../effects/effect.ts';
import { type Facts, noFacts } from '../proof/facts.ts';
import { chips } from '../say/chips.ts';
import type { Site } from '../site/site.ts';
import type { Act, Heard } from '../understand/heard.ts';
import { compose } from './compose.ts';
import { intentsOf } from './intents-of.ts';
import type { Answer, Scene } from './scene.ts';
import { changeFilters } from './settle.ts';

export type TurnMessage = {
  message_id: string;
  page?: Page;
  /** The widget's locale, a hint for the first message only. */
  locale?: string;
} & ({ query: string; action?: undefined } | { query?: undefined; action: Action });

export type TurnInput = {
  session: Session;
  message: TurnMessage;
  catalogue: Catalogue;
  site: Site;
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
  const act = answerPending(input.heard.acts[0] as Act, input.session);
  const scene = setScene(input, act);
  const intents = intentsOf(scene);
  const answers: Answer[] = [];
  for (const intent of intents) {
    const answer = INTENT_HANDLERS[intent](scene);
    answers.push(answer);
    scene.session = answer.session;
    // "Show me 3 BHK, and what does the first one cost?" means the first of the new list.
    if (intent === 'search' && act.listing_ids === undefined)
      scene.meant = resolve(act.understanding.references, scene);
  }
  // Cards say how they meet what stands.
  scene.facts.filters.push(scene.session.current_filters);
  const { session, reply, effects } = compose(input, scene, intents, answers);
  return { session, reply, effects, chips: chips(session.current_filters, scene), facts: scene.facts };
}

/** Everything the intents need: language, page, filters as changed, homes as meant. */
function setScene({ session: before, message, catalogue, site, now }: TurnInput, act: Act): Scene {
  const { understanding, listing_ids } = act;
  const { language, say } = chooseLanguage(understanding, before, site, message.locale);
  const page = message.page && pageOf(message.page, catalogue);
  const scene: Scene = {
    catalogue,
    site,
    now,
    language,
    say,
    understanding,
    action: message.action,
    page,
    meant: nothingMeant(),
    changed: { filters: [], notices: [] },
    pending: before.memory.pending,
    session: arrive(remember(before, { language, pending: null }), page?.id),
    facts: noFacts(),
    described: [],
    among: false,
  };
  scene.meant = listing_ids ? byIds(listing_ids, catalogue) : resolve(understanding.references, scene);
  changeFilters(scene, act);
  return scene;
}

const pageOf = (page: Page, catalogue: Catalogue) =>
  catalogue.byPage({ ...(page.url && { url: page.url }), ...page.listing });

/** A visitor who has come to another home's page means that home by "it". */
function arrive(session: Session, page: string | undefined): Session {
  if ((page ?? null) === session.memory.page) return session;
  const there = page === undefined ? session : focusOn(session, [page]);
  return remember(there, { page: page ?? null });
}
