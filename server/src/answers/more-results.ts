// More: the next homes of the same search, numbered on, none shown twice.

import type { Relaxation } from '../catalogue/catalogue.ts';
import type { Filters } from '../contract.ts';
import { findByPurpose } from '../conversation/purpose.ts';
import { rankingRather } from '../conversation/rather.ts';
import { BOUNDS, showMore } from '../conversation/session.ts';
import { rankingWorks } from '../conversation/works.ts';
import { searchWords } from '../languages/of-plots.ts';
import { CARDS } from '../say/cards.ts';
import { offerOf } from '../say/offers.ts';
import { afterSearch, refinements } from '../say/suggestions.ts';
import type { Answer, Scene } from '../turn/scene.ts';
import { nearMisses } from './none-found.ts';
import { cardsOf, homesOf, join, OFFERS, partly, show } from './search.ts';

export function moreResults(scene: Scene): Answer {
  const { catalogue, session, say, facts } = scene;
  const { seen, lists, order } = session.memory;
  const words = searchWords(say, session.current_filters);
  const { found, top } = findByPurpose(session.current_filters, catalogue, order, {
    works: rankingWorks(session),
    rather: rankingRather(session),
  });
  if (lists.length === 0 || scene.changed.filters.length > 0 || found.total === 0) return show(scene);
  facts.counts.push(found.total, seen.length);
  facts.filters.push(session.current_filters);
  if (seen.length >= BOUNDS.seen) {
    const narrower = refinements(scene, found.total, [], 3);
    return { session, text: words.enoughShown(seen.length), suggestions: narrower };
  }
  const matches = top(CARDS, new Set(seen));
  if (matches.length === 0) return allSeen(scene, found.total);
  const shown = showMore(session, homesOf(matches));
  const from = seen.length + 1;
  const to = seen.length + matches.length;
  facts.counts.push(from, to);
  return {
    session: shown,
    text: join([words.more(from, to, Math.max(found.total, to)), partly(found, matches, scene)]),
    cards: cardsOf(matches, from, { ...scene, session: shown }),
    suggestions: afterSearch({ ...scene, session: shown }, found.total, homesOf(matches)),
  };
}

/** All of the search was shown: homes near to it that were not, and what would have to give way. */
function allSeen(scene: Scene, total: number): Answer {
  const { catalogue, session, say } = scene;
  const { current_filters: filters, memory } = session;
  const words = searchWords(say, filters);
  const seen = new Set(memory.seen);
  const relaxed = catalogue
    .relax(filters)
    .filter((relaxation) => relaxation.total > total)
    .map((relaxation) => beyond(relaxation, scene))
    .slice(0, OFFERS);
  const near = nearMisses(relaxed, filters, scene, seen);
  const last = memory.seen.slice(-CARDS).flatMap((id) => catalogue.byId(id) ?? []);
  if (near.length === 0 || relaxed.length === 0)
    return { session, text: words.noMore(total), suggestions: afterSearch(scene, 0, last) };
  const offers = relaxed.map((relaxation) => offerOf(relaxation, filters, scene));
  const shown = showMore(session, homesOf(near));
  return {
    session: shown,
    text: join([words.noMore(total), say.search.close(offers.map(({ text }) => text))]),
    cards: cardsOf(near, memory.seen.length + 1, { ...scene, session: shown }),
    suggestions: offers.map(({ suggestion }) => suggestion),
  };
}

/** Of a place or a number of rooms beside those wished only that one: "3 in Kadugodi", and not all 14 in both. */
function beyond(relaxation: Relaxation, { catalogue }: Scene): Relaxation {
  const [change, other] = relaxation.changes;
  if (!change || other || !Array.isArray(change.from) || !Array.isArray(change.to)) return relaxation;
  const before = new Set<unknown>(change.from);
  const added = (change.to as unknown[]).filter((value) => !before.has(value));
  if (added.length === 0) return relaxation;
  const filters: Filters = { ...relaxation.filters, [change.filter]: added };
  return { ...relaxation, filters, total: catalogue.count(filters) };
}
