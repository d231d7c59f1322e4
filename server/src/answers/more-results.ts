// More: the next homes of the same search, numbered on, none shown twice.

import { findByPurpose } from '../conversation/purpose.ts';
import { rankingRather } from '../conversation/rather.ts';
import { BOUNDS, showMore } from '../conversation/session.ts';
import { rankingWorks } from '../conversation/works.ts';
import { CARDS } from '../say/cards.ts';
import { afterSearch, refinements } from '../say/suggestions.ts';
import type { Answer, Scene } from '../turn/scene.ts';
import { cardsOf, homesOf, join, partly, show } from './search.ts';

export function moreResults(scene: Scene): Answer {
  const { catalogue, session, say, facts } = scene;
  const { seen, lists, order } = session.memory;
  const { found, top } = findByPurpose(session.current_filters, catalogue, order, {
    works: rankingWorks(session),
    rather: rankingRather(session),
  });
  if (lists.length === 0 || scene.changed.filters.length > 0 || found.total === 0) return show(scene);
  facts.counts.push(found.total, seen.length);
  facts.filters.push(session.current_filters);
  if (seen.length >= BOUNDS.seen) {
    const narrower = refinements(scene, found.total, [], 3);
    return { session, text: say.search.enoughShown(seen.length), suggestions: narrower };
  }
  const matches = top(CARDS, new Set(seen));
  if (matches.length === 0) {
    const last = seen
      .slice(-CARDS)
      .map((id) => catalogue.byId(id))
      .filter((home) => home !== undefined);
    return {
      session,
      text: say.search.noMore(found.total),
      suggestions: afterSearch(scene, 0, last),
    };
  }
  const shown = showMore(session, homesOf(matches));
  const from = seen.length + 1;
  const to = seen.length + matches.length;
  facts.counts.push(from, to);
  return {
    session: shown,
    text: join([say.search.more(from, to, Math.max(found.total, to)), partly(found, matches, scene)]),
    cards: cardsOf(matches, from, { ...scene, session: shown }),
    suggestions: afterSearch({ ...scene, session: shown }, found.total, homesOf(matches)),
  };
}
