// Project detail: what one home, or a project of several, is like; and any fact asked about it.

import { hasAmenity } from '../catalogue/amenities.ts';
import type { Listing } from '../catalogue/listing.ts';
import { sharing, toldOf } from '../catalogue/prose.ts';
import { frameOf, noteAsked, open } from '../conversation/agenda.ts';
import { noteQuestions, noteWords } from '../conversation/for-next-message.ts';
import { choiceOf, spokenOf } from '../conversation/references.ts';
import { addInterest, BOUNDS, focusOn, remember, type Session } from '../conversation/session.ts';
import { JUDGED } from '../conversation/superlative.ts';
import { type Fact, isAboutPrice } from '../facts/index.ts';
import { wordSet } from '../languages/words.ts';
import { card } from '../say/cards.ts';
import { factText } from '../say/fact-text.ts';
import { homeDetail } from '../say/home-detail.ts';
import { homeName } from '../say/phrases.ts';
import { SUGGESTIONS } from '../say/suggestions.ts';
import type { Answer, Scene } from '../turn/scene.ts';
import { tokenise, words } from '../understand/normalise.ts';
import { ownWords } from '../understand/own-words.ts';
import { isContent } from '../understand/residue.ts';
import { afterDetail } from './after-detail.ts';
import { factSentence, overview } from './fact-sentence.ts';
import { factsTold } from './facts-told.ts';
import { forOffice } from './for-office.ts';
import { askedAbout } from './homes.ts';
import { asksOfAllShown } from './of-all-shown.ts';
import { contentOf, officeAnswer } from './office.ts';
import { canReach, talkToPerson } from './person.ts';
import { roomFor } from './room-for.ts';
import { join } from './search.ts';
import { verdictsOf } from './verdicts.ts';

export function projectDetail(scene: Scene): Answer {
  if (scene.action?.type === 'like') return liked(scene);
  if (scene.action?.type === 'show_all' && scene.meant.listings.length > 0) return sent(scene);
  if (scene.understanding.likes && scene.whole.objections.length === 0 && pointsAtOne(scene) && isSeen(scene))
    return likedInWords(scene);
  const room = asksRoom(scene);
  if (room) return room;
  const facts = scene.understanding.facts.filter((fact) => !(scene.among && isAboutPrice(fact)));
  return answerAbout(scene, facts);
}

/** "Will this flat do for three people?": of one home, and nothing else is asked of it. */
function asksRoom(scene: Scene): Answer | undefined {
  const { understanding, meant, kind, among } = scene;
  const { facts, topics } = understanding;
  const bare = facts.every((fact) => fact === 'type' || fact === 'description') && topics.length === 0;
  const homes = meant.any ? meant.listings : spokenOf(scene);
  const [home, ...others] = homes;
  if (kind !== 'ask' || among || !bare || !home || others.length > 0 || meant.unclear.length > 0)
    return undefined;
  const room = roomFor(home, scene);
  return room && { session: focusOn(scene.session, [home.id]), ...room };
}

/** The heart on a card: noted, and that is all that is said. */
function liked(scene: Scene): Answer {
  const answer = answerAbout(scene, []);
  const [home] = scene.meant.listings;
  return home
    ? { ...answer, text: scene.say.detail.liked(homeName(home, scene)), cards: [], home: undefined }
    : answer;
}

/** Told already: it is taken in, and a visit is offered. */
function likedInWords(scene: Scene): Answer {
  const { say } = scene;
  const [home] = scene.meant.listings as [Listing];
  const { session, suggestions = [] } = answerAbout(scene, []);
  const visit = frameOf(session, 'visit');
  const name = homeName(home, scene);
  const offers = canReach(scene, [home]) && visit?.declined !== true && visit?.wanted !== 'visit';
  return {
    session: offers
      ? open(
          { ...session, site_visit_suggested: true },
          { ...visit, kind: 'visit', listing_ids: [home.id], asks: true },
        )
      : session,
    text: join([say.detail.noted(name), offers ? say.person.suggestVisit(name) : undefined]),
    suggestions: [
      ...(offers ? [{ label: say.suggest.visit(), query: say.suggest.visit() }] : []),
      ...suggestions,
    ],
  };
}

const isSeen = ({ meant, session }: Scene): boolean =>
  meant.listings.every(({ id }) => session.memory.seen.includes(id));

/** Homes that somebody sent by a link: each as it is today, and a choice among them. Nothing is said of what is wished. */
function sent(scene: Scene): Answer {
  const { listings, gone } = scene.meant;
  const session = focusOn(
    scene.session,
    listings.map(({ id }) => id),
  );
  const inner = { ...scene, session };
  for (const home of listings) scene.facts.listings.add(home);
  scene.facts.counts.push(listings.length);
  return {
    session,
    text: join([
      scene.say.detail.sent(listings.length),
      gone > 0 ? scene.say.detail.notListed(gone) : undefined,
    ]),
    cards: listings.map((home) => card(home, session.memory.seen.indexOf(home.id) + 1, inner)),
    suggestions: afterDetail(inner, listings).slice(0, SUGGESTIONS),
  };
}

/** Answers the facts asked about the homes meant; with none asked, says the main ones. */
export function answerAbout(
  scene: Scene,
  facts: readonly Fact[],
  intent: 'project_detail' | 'price_query' = 'project_detail',
): Answer {
  // "How is the water?" of four homes asks for no description of each.
  if (facts.length === 0 && scene.among && scene.whole.topics.length > 0 && !pointsAtOne(scene)) {
    // What else is asked is asked of those that are named.
    const named = scene.meant.listings.map(({ id }) => id);
    return { session: named.length > 0 ? focusOn(scene.session, named) : scene.session, text: '' };
  }
  const asked = askedAbout(scene, intent);
  if ('answer' in asked) return asked.answer;
  const { homes, of, within } = asked;
  const [sole] = homes;
  const told = `overview:${sole?.id}`;
  // Asked in many words of a home that has been described: not for the same again.
  if (facts.length === 0 && homes.length === 1 && asksElse(scene) && wasTold(scene, told)) {
    const other = forOffice(scene);
    if (other) return other;
  }
  // "Is there a wardrobe in the first?": not for what it is like.
  if (facts.length === 0 && sole && homes.length === 1 && asksUnread(scene, sole)) {
    const other = forOffice(scene);
    if (other) return { ...other, session: focusOn(other.session, [sole.id]) };
  }
  const ids = homes.map(({ id }) => id);
  const before = scene.session.memory.told ?? [];
  const known =
    facts.length === 0 && homes.length === 1 && !before.includes(told)
      ? remember(scene.session, { told: [...before, told].slice(-BOUNDS.told) })
      : scene.session;
  const session = addInterest(focusOn(known, ids), homes.slice(0, SUGGESTIONS));
  const inner = { ...scene, session };
  for (const home of homes) scene.facts.listings.add(home);

  const gone = scene.meant.gone > 0 ? scene.say.detail.notListed(scene.meant.gone) : undefined;
  const verdicts = verdictsOf(facts, scene, inner);
  const sentences = verdicts
    ? [
        ...verdicts.sentences,
        ...factsTold(verdicts.rest, homes, inner, (fact, home, other) =>
          factSentence(fact, home, other, inner),
        ),
      ]
    : facts.length > 0
      ? factsTold(facts, pairOf(homes, facts, scene), inner, (fact, home, other) =>
          factSentence(fact, home, other, inner),
        )
      : homes.map((home) => overview(home, inner));
  // The one that was asked for, of all that was shown.
  const shown = homes.slice(0, asksOfAllShown(scene) ? 1 : SUGGESTIONS);
  // Asked what it is like, not for a fact: a short sentence and the home itself.
  const [only] = homes;
  const whole =
    only && homes.length === 1 && facts.every((fact) => fact === 'description')
      ? homeDetail(only, inner)
      : undefined;
  // A short answer about what is on screen needs no card again.
  const repeated = facts.length > 0 && !whole && isOnScreen(shown, scene);
  const silent = facts.filter((fact) => shown.some((home) => isSilent(fact, home, inner)));
  const ask = silent.length > 0 && canReach(scene, homes);
  return {
    session: noted(withAsked(session, facts, scene, verdicts?.stands), silent, ids, scene),
    // Homes without coordinates of their own are all as far as their locality.
    text: join([
      gone,
      of === undefined ? undefined : scene.say.detail.lines.ofAll(of),
      ...new Set(sentences),
      within,
      covered(facts, shown, inner),
      lasting(facts, inner),
    ]),
    ...(ask && { asks_office: shown }),
    ...(silent.length > 0 && { unstated: silent }),
    ...(whole && { home: whole }),
    cards: repeated ? [] : shown.map((home) => card(home, session.memory.seen.indexOf(home.id) + 1, inner)),
    suggestions: [
      ...(ask || (facts.includes('availability') && canReach(scene, homes)) ? [talkToPerson(inner)] : []),
      ...afterDetail(inner, shown),
    ],
  };
}

/** For the office; an amenity in the words it was asked in. */
function noted(session: Session, silent: readonly Fact[], of: readonly string[], scene: Scene): Session {
  const { text, language, about } = scene.understanding;
  const amenity = silent.includes('amenities') ? about?.amenity : undefined;
  const words = ownWords(text, language, { things: amenity === undefined ? [] : [amenity] });
  const named = amenity !== undefined;
  const facts = named ? silent.filter((fact) => fact !== 'amenities') : silent;
  const kept = noteQuestions(session, facts, { of, words });
  return named ? noteWords(kept, words, of) : kept;
}

/** "The bigger of the two": how much of it each has. */
function pairOf(homes: readonly Listing[], [fact]: readonly Fact[], scene: Scene): readonly Listing[] {
  const [best] = homes;
  const by = scene.understanding.references.find(({ kind }) => kind === 'superlative');
  const pair = choiceOf(scene.session) ?? [];
  if (homes.length !== 1 || !best || !by || !('measure' in by) || by.measure !== fact || pair.length !== 2)
    return homes.slice(0, SUGGESTIONS);
  const other = scene.catalogue.byId(pair.find((id) => id !== best.id) ?? '');
  return other && pair.includes(best.id) ? [best, other] : homes;
}

function withAsked(
  session: Session,
  facts: readonly Fact[],
  { understanding: { about } }: Scene,
  judged = false,
): Session {
  const noted = { ...session, last_topic: judged ? JUDGED : (facts[0] ?? 'overview') };
  return facts.length === 0 ? noted : noteAsked(noted, { facts: [...facts], ...(about && { about }) });
}

/** "Covered parking?": no home says so but by an amenity of that name. */
function covered(
  facts: readonly Fact[],
  homes: readonly Listing[],
  { say, understanding }: Scene,
): string | undefined {
  const asked =
    facts.includes('parking') && tokenise(understanding.text).some(({ text }) => COVERED.has(text));
  const told = homes.some(({ amenities = [] }) =>
    amenities.some((name) => COVERED.has(name.split(' ')[0] ?? '')),
  );
  return asked && !told ? say.detail.lines.uncovered() : undefined;
}
const COVERED = wordSet('covered');

/** "How long from there?": a distance says nothing of the time, and that is said. */
const lasting = (facts: readonly Fact[], { say, understanding }: Scene): string | undefined =>
  facts.includes('distance') &&
  !understanding.topics.includes('commute') &&
  tokenise(understanding.text).some(({ text }) => DURATION.has(text))
    ? say.topic.unknown.commute()
    : undefined;
const DURATION = wordSet('duration');

const pointsAtOne = ({ meant }: Scene) => meant.any && meant.listings.length === 1;

const wasTold = ({ session }: Scene, key: string) => session.memory.told?.includes(key) === true;

/** "I am only asking whether the owner of A-806 minds": of a home by its name, or of none; "tell me about 204 again" is short. */
const asksElse = ({ understanding, action, among }: Scene): boolean =>
  !action &&
  !among &&
  understanding.text.trim().split(/\s+/).length >= LONG &&
  understanding.references.every(({ kind }) => kind === 'name');
/** Words. */
const LONG = 8;

/** A question of a home in a word that nothing was made of and that is not in its name, or that the owner wrote of it. */
function asksUnread(scene: Scene, home: Listing): boolean {
  const { kind, action, among, page, understanding, catalogue } = scene;
  if (kind !== 'ask' || action || among || page) return false;
  const { topics, changes, when, text } = understanding;
  if (topics.length + changes.length > 0 || when) return false;
  const named = new Set(words([home.name, home.project, home.locality].join(' ')));
  const own = contentOf(text).filter((word) => !named.has(word));
  return own.some(isContent) || sharing(own, home, catalogue.listings).length > 0;
}

/** Shown in one of the last two replies. */
function isOnScreen(homes: readonly Listing[], { session }: Scene): boolean {
  const replies = session.messages.filter(({ role }) => role === 'assistant').slice(-2);
  const shown = new Set(replies.flatMap(({ listing_ids }) => listing_ids ?? []));
  return homes.every(({ id }) => shown.has(id));
}

/** The catalogue does not say; a person may know. */
function isSilent(fact: Fact, home: Listing, scene: Scene): boolean {
  if (fact === 'distance' || fact === 'units' || fact === 'description') return false;
  if (fact === 'amenities' && scene.understanding.about?.amenity)
    return hasAmenity(home, scene.understanding.about.amenity) === undefined;
  return (
    factText(fact, home, scene) === undefined &&
    !officeAnswer(scene.site, { about: fact, home }) &&
    toldOf(fact, home).length === 0
  );
}
