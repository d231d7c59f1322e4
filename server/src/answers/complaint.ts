// Complaint: somebody is fed up with the chat or with all that it showed. A word of regret, what stands, and one step that is
// really another: what can be changed; then homes that differ; then a person. Never twice alike.

import type { Filters, Suggestion } from '../contract.ts';
import { offer } from '../conversation/agenda.ts';
import { timesSaid } from '../conversation/said-before.ts';
import { offerOf, searchFor } from '../say/offers.ts';
import { describe } from '../say/phrases.ts';
import type { Answer, Scene } from '../turn/scene.ts';
import { isSameAgain } from '../understand/same-again.ts';
import { moreResults } from './more-results.ts';
import { canReach, chosenHomes, personFor, talkToPerson } from './person.ts';
import { photosHere } from './photos-here.ts';
import { priceSpan } from './price-span.ts';
import { forPurposeHere } from './purpose-not-here.ts';
import { join, OFFERS } from './search.ts';
import { suggestChange } from './suggest-change.ts';

/** A search that is offered: as a sentence says it, and as its button does. */
export type Alternative = { label: string; text?: string; filters: Filters };

/** `others`: homes that differ from those shown, each counted. */
export function complaint(scene: Scene, others: () => readonly Alternative[]): Answer {
  return keepingTo(scene) ?? unlike(scene) ?? otherHomes(scene) ?? complained(scene, others);
}

/** "But this is a flat": what keeps to the wish when another gives way, else what there is of it at all. */
function keepingTo(scene: Scene): Answer | undefined {
  const { session, say, facts, catalogue, understanding } = scene;
  const { against } = understanding;
  const { current_filters: filters } = session;
  if (against === undefined || filters[against] === undefined) return undefined;
  facts.filters.push(filters);
  const offers = catalogue
    .relax(filters)
    .filter(({ changes }) => changes.every(({ filter }) => filter !== against))
    .slice(0, OFFERS)
    .map((relaxation) => offerOf(relaxation, filters, scene));
  const alone: Filters = {
    [against]: filters[against],
    ...(filters.purpose && { purpose: filters.purpose }),
  };
  const n = catalogue.count(alone);
  const all = offers.length === 0 && n > 0 ? [searchFor(alone, n, scene)] : [];
  const [best] = offers;
  return {
    session: best ? offer(session, [{ label: best.text, filters: best.filters, said: true }]) : session,
    text: join([
      say.site.sorry[complaintsIn(scene) % say.site.sorry.length],
      catalogue.count(filters) === 0 && say.search.none(describe(filters, scene)),
      offers.length > 0 ? say.search.close(offers.map(({ text }) => text)) : priceSpan(alone, scene),
    ]),
    suggestions: [...offers.map(({ suggestion }) => suggestion), ...all],
  };
}

/** "All here are 2 crore villas": what there is that is none, to buy or to rent, and one question. */
function unlike(scene: Scene): Answer | undefined {
  const { session, say, catalogue, understanding } = scene;
  const { alike } = understanding;
  if (!alike) return undefined;
  const { current_filters: standing } = session;
  const purpose = standing.purpose ?? (alike.budget_max === undefined ? undefined : 'buy');
  const filters = { ...standing, ...(purpose && { purpose }), ...otherThan(alike, standing) };
  const n = catalogue.count(filters);
  const spans = (purpose ? [purpose] : PURPOSES).flatMap(
    (one) => priceSpan({ ...filters, purpose: one }, scene) ?? [],
  );
  const [label] = spans;
  if (n === 0 || label === undefined) return undefined;
  return {
    session: offer(session, [{ label, filters, said: true }]),
    text: join([
      say.site.sorry[complaintsIn(scene) % say.site.sorry.length],
      ...spans,
      standing.budget_max === undefined ? say.area.ask.budget() : say.site.change(),
    ]),
    suggestions: [searchFor(filters, n, scene), ...(canReach(scene) ? [talkToPerson(scene)] : [])],
  };
}

/** Below that price, and neither of that kind nor there. */
function otherThan({ type, bhk, locality, budget_max }: Filters, standing: Filters): Filters {
  const kinds = [...(type ?? []).map((one) => `type:${one}`), ...(bhk ?? []).map((one) => `bhk:${one}`)];
  const exclude = [...new Set([...(standing.exclude ?? []), ...kinds])];
  const away = [...new Set([...(standing.exclude_locality ?? []), ...(locality ?? [])])];
  return {
    ...(exclude.length > 0 && { exclude }),
    ...(away.length > 0 && { exclude_locality: away }),
    ...(budget_max !== undefined && {
      budget_max: Math.min(budget_max - 1, standing.budget_max ?? budget_max),
    }),
  };
}

/** Who has seen these before is shown those not seen yet, where there are any. */
function otherHomes(scene: Scene): Answer | undefined {
  const { session, say, understanding } = scene;
  if (session.memory.lists.length === 0 || !isSameAgain(understanding.text)) return undefined;
  const answer = moreResults(scene);
  if (!answer.cards?.length) return undefined;
  const sorry = say.site.sorry[complaintsIn(scene) % say.site.sorry.length];
  return { ...answer, text: join([sorry, answer.text]) };
}

function complained(scene: Scene, others: () => readonly Alternative[]): Answer {
  const { session, say, facts, site, understanding } = scene;
  const before = complaintsIn(scene);
  const sorry = say.site.sorry[before % say.site.sorry.length];
  const { current_filters: filters } = session;
  facts.filters.push(filters);
  const nothing = Object.keys(filters).length === 0;
  const stands =
    Object.keys(filters).length > 0 && before < 2 ? say.site.stands(describe(filters, scene)) : undefined;
  const person = canReach(scene) ? [talkToPerson(scene)] : [];
  // Who has been offered all of it twice is helped by a person; and who looks for what this site is not for.
  if (
    (before >= (nothing ? 1 : 2) || understanding.leaves || forPurposeHere(session, scene.catalogue)) &&
    person.length > 0
  ) {
    if (site.phone) facts.names.push(site.phone);
    const contact = personFor(scene, chosenHomes(scene));
    return {
      session,
      text: join([sorry, photosHere(scene), say.site.person(site.phone)]),
      ...(contact && { contact }),
      suggestions: [...person, ...suggestChange(scene)].slice(0, 4),
    };
  }
  const offers = before > 0 ? others() : [];
  const buttons = offers.map(({ label, filters: wanted }): Suggestion => {
    facts.filters.push(wanted);
    return { label, action: { type: 'apply', filters: wanted, label } };
  });
  const [best] = offers;
  return {
    session: best ? offer(session, [{ ...best, said: true }]) : session,
    text: join([
      sorry,
      photosHere(scene),
      stands,
      ...(nothing ? whatThereIs(scene) : []),
      best
        ? say.site.instead(offers.map(({ label, text = label }) => text).join(' · '))
        : nothing
          ? say.area.ask.budget()
          : say.site.change(),
    ]),
    suggestions: [...buttons, ...suggestChange(scene).slice(0, 3 - buttons.length), ...person].slice(0, 4),
  };
}

/** Who complains before anything was looked for is told what there is, to buy and to rent. */
const whatThereIs = (scene: Scene): string[] =>
  PURPOSES.flatMap((purpose) => priceSpan({ purpose }, scene) ?? []);
const PURPOSES = ['buy', 'rent'] as const;

/** How often the chat has said that it is sorry for it. */
const complaintsIn = ({ session, say }: Scene): number => timesSaid(session, say.site.sorry);
