// Shortlist: the homes with a heart, which the visitor's browser keeps. The reply tells it what to do, and says what was done;
// a client that keeps no list is told how it is done there.
import type { Listing } from '../catalogue/listing.ts';
import type { Suggestion } from '../contract.ts';
import { byIds, spokenOf } from '../conversation/references.ts';
import { addInterest, focusOn } from '../conversation/session.ts';
import { LANGUAGES } from '../languages/index.ts';
import { CARDS, card } from '../say/cards.ts';
import { homeName } from '../say/phrases.ts';
import { details } from '../say/suggestions.ts';
import type { Answer, Scene } from '../turn/scene.ts';
import { askedAbout } from './homes.ts';
import { join } from './search.ts';

/** As many as a comparison takes. */
const MOST_COMPARED = 4;

export function shortlist(scene: Scene): Answer {
  const { shortlist: does } = scene.understanding;
  return does === 'save' || does === 'remove' ? changed(scene, does) : told(scene);
}

/** Homes put on it or taken off. */
function changed(scene: Scene, does: 'save' | 'remove'): Answer {
  const { saved, facts, session } = scene;
  const words = scene.say.shortlist;
  if (does === 'remove' && saved?.length === 0) return { session, text: words.none() };
  const asked = does === 'remove' ? removable(scene) : askedAbout(scene, 'shortlist');
  if ('answer' in asked) return asked.answer;
  const { homes } = asked;
  for (const home of homes) facts.listings.add(home);
  const next = focusOn(
    does === 'save' ? addInterest(session, homes) : session,
    homes.map(({ id }) => id),
  );
  const name = (some: readonly Listing[]) => scene.say.and(some.map((home) => homeName(home, scene)));
  if (!saved) {
    const cards = homes.map((home) => card(home, next.memory.seen.indexOf(home.id) + 1, scene));
    return { session: next, text: words.byHeart(name(homes)), cards };
  }
  const on = homes.filter(({ id }) => saved.includes(id));
  const off = homes.filter((home) => !on.includes(home));
  const [acted, left] = does === 'save' ? [off, on] : [on, off];
  const n = does === 'save' ? saved.length + off.length : saved.length - on.length;
  facts.counts.push(n);
  const text = join([
    left.length > 0 ? (does === 'save' ? words.already : words.notOn)(name(left)) : undefined,
    acted.length > 0 ? (does === 'save' ? words.saved : words.removed)(name(acted), n) : undefined,
  ]);
  const ids = acted.map(({ id }) => id);
  const after = does === 'save' ? [...saved, ...ids] : saved.filter((id) => !ids.includes(id));
  return {
    session: next,
    text,
    suggestions: offers({ ...scene, session: next }, after),
    ...(acted.length > 0 && {
      shortlist:
        does === 'save'
          ? {
              add: acted.map((home) => ({
                id: home.id,
                name: homeName(home, scene),
                ...(home.url !== undefined && { url: home.url }),
              })),
            }
          : { remove: ids },
    }),
  };
}

/** "Remove it": of what is on the list; "clear my list": all of that. */
function removable(scene: Scene): ReturnType<typeof askedAbout> {
  const { saved, meant, understanding, catalogue } = scene;
  if (!saved) return askedAbout(scene, 'shortlist');
  const on = (homes: readonly Listing[]) => homes.filter(({ id }) => saved.includes(id));
  const { references } = understanding;
  if (references.every(({ kind }) => kind === 'all')) return { homes: byIds(saved, catalogue).listings };
  const kept = on(meant.unclear.length > 0 ? meant.unclear : meant.any ? meant.listings : spokenOf(scene));
  return kept.length === 1 || (kept.length > 0 && meant.unclear.length === 0)
    ? { homes: kept }
    : askedAbout(scene, 'shortlist');
}

/** What is on it: shown, or opened to be sent on. */
function told(scene: Scene): Answer {
  const { saved, catalogue, session, facts, understanding, say, language } = scene;
  const words = say.shortlist;
  if (!saved) return { session, text: words.atTop() };
  const { listings, gone } = byIds(saved, catalogue);
  const notListed = gone > 0 ? say.detail.notListed(gone) : undefined;
  const [only] = listings;
  if (!only) return { session, text: join([notListed, words.none()]) };
  for (const home of listings) facts.listings.add(home);
  facts.counts.push(listings.length, CARDS);
  const shown = listings.slice(-CARDS);
  const ids = shown.map(({ id }) => id);
  const next = focusOn(session, ids);
  const inner = { ...scene, session: next };
  if (understanding.shortlist === 'share') {
    const { share = SHARE } = LANGUAGES[language].labels;
    facts.names.push(share);
    return { session, text: words.share(share), shortlist: { open: true } };
  }
  return {
    session: next,
    text: join([
      notListed,
      understanding.shortlist === 'compare'
        ? words.one(homeName(only, scene))
        : words.lists(listings.length, shown.length),
    ]),
    cards: shown.map((home) => card(home, next.memory.seen.indexOf(home.id) + 1, inner)),
    suggestions: [...offers(inner, saved, false), ...shown.map((home) => details(inner, home))],
  };
}
/** The English button is built into the widget. */
const SHARE = 'Share';

/** What can be done with what is on it. */
function offers(scene: Scene, saved: readonly string[], shows = true): Suggestion[] {
  const words = scene.say.shortlist;
  const here = byIds(saved, scene.catalogue).listings.slice(-MOST_COMPARED);
  const show = words.show();
  const compare = words.compare(here.length);
  scene.facts.counts.push(here.length);
  return [
    ...(here.length > 1
      ? [
          {
            label: compare,
            action: { type: 'compare' as const, listing_ids: here.map(({ id }) => id), label: compare },
          },
        ]
      : []),
    ...(shows && saved.length > 0 ? [{ label: show, query: show }] : []),
  ];
}
