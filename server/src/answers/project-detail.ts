// Project detail: what one home, or a project of several, is like; and any fact asked about it.

import type { Configuration, Listing } from '../catalogue/listing.ts';
import { projectNameOf } from '../catalogue/projects.ts';
import type { Filters, Suggestion } from '../contract.ts';
import { frameOf, noteAsked, noteQuestions, open } from '../conversation/agenda.ts';
import { choiceOf } from '../conversation/references.ts';
import { addInterest, BOUNDS, focusOn, remember, type Session } from '../conversation/session.ts';
import { JUDGED } from '../conversation/superlative.ts';
import { type Fact, isAboutPrice } from '../languages/facts.ts';
import { wordSet } from '../languages/words.ts';
import { card } from '../say/cards.ts';
import { distinctName } from '../say/comparison.ts';
import { factText } from '../say/fact-text.ts';
import { homeDetail } from '../say/home-detail.ts';
import { area, kilometres, money, price } from '../say/money.ts';
import { amenityName, describe, endOfWay, homeName, mainFacts, placeName } from '../say/phrases.ts';
import { SUGGESTIONS } from '../say/suggestions.ts';
import type { Answer, Scene } from '../turn/scene.ts';
import { tokenise } from '../understand/normalise.ts';
import { ownWords } from '../understand/own-words.ts';
import { factsTold, waysOf } from './facts-told.ts';
import { forOffice } from './for-office.ts';
import { askedAbout } from './homes.ts';
import { asksOfAllShown } from './of-all-shown.ts';
import { officeAnswer, officeSays } from './office.ts';
import { canReach, talkToPerson } from './person.ts';
import { isSampleNumber } from './sample-number.ts';
import { join } from './search.ts';
import { verdictsOf } from './verdicts.ts';

export function projectDetail(scene: Scene): Answer {
  if (scene.action?.type === 'like') return liked(scene);
  if (scene.action?.type === 'show_all' && scene.meant.listings.length > 0) return sent(scene);
  if (scene.understanding.likes && scene.whole.objections.length === 0 && pointsAtOne(scene) && isSeen(scene))
    return likedInWords(scene);
  const facts = scene.understanding.facts.filter((fact) => !(scene.among && isAboutPrice(fact)));
  return answerAbout(scene, facts);
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
  const { homes, of } = asked;
  const [sole] = homes;
  const told = `overview:${sole?.id}`;
  // Asked in many words of a home that has been described: not for the same again.
  if (facts.length === 0 && homes.length === 1 && asksElse(scene) && wasTold(scene, told)) {
    const other = forOffice(scene);
    if (other) return other;
  }
  const ids = homes.map(({ id }) => id);
  const before = scene.session.memory.told ?? [];
  const noted =
    facts.length === 0 && homes.length === 1 && !before.includes(told)
      ? remember(scene.session, { told: [...before, told].slice(-BOUNDS.told) })
      : scene.session;
  const session = addInterest(focusOn(noted, ids), homes.slice(0, SUGGESTIONS));
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
  const ask = silent.length > 0 && canReach(scene, homes) ? scene.say.person.ask() : undefined;
  return {
    session: noteQuestions(withAsked(session, facts, scene, verdicts?.stands), silent, {
      of: ids,
      words: ownWords(scene.understanding.text, scene.understanding.language),
    }),
    // Homes without coordinates of their own are all as far as their locality.
    text: join([
      gone,
      of === undefined ? undefined : scene.say.detail.lines.ofAll(of),
      ...new Set(sentences),
      covered(facts, shown, inner),
      lasting(facts, inner),
      ask,
    ]),
    ...(silent.length > 0 && { unstated: silent }),
    ...(whole && { home: whole }),
    cards: repeated ? [] : shown.map((home) => card(home, session.memory.seen.indexOf(home.id) + 1, inner)),
    suggestions: [
      ...(ask || (facts.includes('availability') && canReach(scene, homes)) ? [talkToPerson(inner)] : []),
      ...afterDetail(inner, shown),
    ],
  };
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

/** Shown in one of the last two replies. */
function isOnScreen(homes: readonly Listing[], { session }: Scene): boolean {
  const replies = session.messages.filter(({ role }) => role === 'assistant').slice(-2);
  const shown = new Set(replies.flatMap(({ listing_ids }) => listing_ids ?? []));
  return homes.every(({ id }) => shown.has(id));
}

/** The catalogue does not say; a person may know. */
function isSilent(fact: Fact, home: Listing, scene: Scene): boolean {
  if (fact === 'distance' || fact === 'units' || fact === 'description') return false;
  if (fact === 'amenities' && scene.understanding.about?.amenity) return home.amenities === undefined;
  return factText(fact, home, scene) === undefined && !officeAnswer(scene.site, { about: fact, home });
}

function overview(home: Listing, scene: Scene): string {
  const named = home.name ?? home.project;
  const stated = mainFacts(home, scene, scene.now);
  if (home.rera_id) stated.push(`RERA ${home.rera_id}`);
  const amenities = home.amenities?.slice(0, SUGGESTIONS).map((word) => amenityName(word, scene)) ?? [];
  return join([
    scene.say.detail.overview(homeName(home, scene), named ? placeName(home.locality, scene) : undefined, [
      ...stated,
      ...amenities,
    ]),
    home.units && unitsSentence(home, homeName(home, scene), scene),
  ]);
}

/** How many homes are listed in the project, or beside this one in its project. */
function unitsSentence(home: Listing, name: string, { say, catalogue, facts }: Scene): string {
  const called = home.project ?? home.name;
  const listed = called === undefined ? undefined : catalogue.byName(called)?.ids.length;
  const n = home.units?.length ?? Math.max(1, listed ?? 1);
  facts.counts.push(n);
  return say.detail.fact.units(name, String(n));
}

/** One fact of one home, or that it is not stated. */
export function factSentence(fact: Fact, home: Listing, other: Listing | undefined, scene: Scene): string {
  const { say, understanding, facts } = scene;
  const name = distinctName(home, other, scene);
  const { amenity } = understanding.about ?? {};
  if (fact === 'amenities' && amenity) {
    const word = amenityName(amenity, scene);
    facts.names.push(word);
    if (!home.amenities) return say.detail.notStated(name, say.terms.fact.amenities);
    return home.amenities.includes(amenity)
      ? say.detail.hasAmenity(name, word)
      : say.detail.lacksAmenity(name, word);
  }
  const ways = waysOf(scene);
  if (fact === 'distance')
    return join([
      ...new Set(
        (ways.length > 0 ? ways : [undefined])
          // Where it stands itself is no way off.
          .filter((to, at) => at === 0 || to !== home.locality)
          .map((to) => distanceSentence(home, name, to, scene)),
      ),
    ]);
  if (fact === 'units') return unitsSentence(home, name, scene);
  if (fact === 'description') return join([overview(home, scene), factText(fact, home, scene)]);
  if (fact === 'bhk' && home.configurations) return kindsSentence(home.configurations, name, scene);
  const value = factText(fact, home, scene);
  if (value === undefined) {
    const own = officeAnswer(scene.site, { about: fact, home });
    return own ? officeSays(own, scene) : say.detail.notStated(name, say.terms.fact[fact]);
  }
  const asked = understanding.about?.basis;
  if (fact === 'area' && asked && home.area_basis && home.area_basis !== asked)
    return say.detail.lines.otherMeasure(name, asked, value);
  const told = say.detail.fact[fact](name, value);
  // "Exact address?": where it stands on the map is all that is known of it.
  const onMap = fact === 'location' ? factText('map', home, scene) : undefined;
  const sample = fact === 'rera' && isSampleNumber(home);
  const rest =
    fact === 'location' ? say.detail.lines.noStreet() : sample ? say.detail.lines.sampleNumber() : undefined;
  return join([told, rest, onMap === undefined ? undefined : say.detail.fact.map(name, onMap)]);
}

/** "Lakeside Court: 2 BHK – 980–1,120 sq ft carpet, ₹55 L–₹62 L; 3 BHK – 1,560 sq ft carpet, ₹1.25 Cr." */
function kindsSentence(kinds: readonly Configuration[], name: string, { say, facts }: Scene): string {
  facts.names.push(...kinds.map(({ label }) => label));
  const { lines } = say.detail;
  return lines.each(
    name,
    kinds.map((kind) => {
      const size = kind.area === undefined ? [] : [area({ ...kind, area: kind.area }, say.units)];
      return lines.of(kind.label, [...size, price(kind, say.units)].join(', '));
    }),
  );
}

function distanceSentence(home: Listing, name: string, to: string | undefined, scene: Scene): string {
  const { say, catalogue, facts } = scene;
  // Of the way to work another sentence tells what is known.
  if (to === undefined || to === 'office')
    return scene.understanding.topics.includes('commute') ? '' : say.detail.distanceToWhat();
  const way = catalogue.wayTo(home, to);
  const label = way ? endOfWay(way.place, scene) : placeName(to, scene);
  facts.names.push(to, label);
  if (!way) return say.detail.noDistance(name, label);
  // No place is measured from itself; of two ends each is told.
  if (waysOf(scene).length < 2 && way.from !== undefined && placeName(way.from, scene) === label) {
    facts.names.push(label);
    return say.detail.fact.location(name, label);
  }
  // A home without coordinates of its own is no nearer and no farther than its locality.
  const from = way.from === undefined ? name : placeName(way.from, scene);
  facts.kms.push(way.km);
  facts.names.push(from);
  return say.detail.distance(from, label, kilometres(way.km, say.units));
}

/** What to tap next beside what was told of homes. */
export function afterDetail(scene: Scene, homes: readonly Listing[]): Suggestion[] {
  const { say, session, catalogue, site, facts } = scene;
  const suggestions: Suggestion[] = [];
  const [home] = homes;
  if (!home) return suggestions;
  if (homes.length > 1) {
    const numbers = homes.slice(0, 2).map(({ id }) => session.memory.seen.indexOf(id) + 1) as [
      number,
      number,
    ];
    facts.counts.push(...numbers);
    const label = say.suggest.compare(...numbers);
    suggestions.push({
      label,
      action: { type: 'compare', listing_ids: homes.slice(0, 2).map(({ id }) => id), label },
    });
  }
  if (home.purpose === 'buy' && site.loan)
    suggestions.push({ label: say.suggest.emi(), query: say.suggest.emi() });
  if (home.units) {
    const inside: Filters = { project: projectNameOf(home) };
    const n = catalogue.count(inside);
    facts.counts.push(n);
    facts.filters.push(inside);
    const label = say.suggest.counted(describe(inside, scene), n);
    if (n > 0) suggestions.unshift({ label, action: { type: 'apply', filters: inside, label } });
  }
  const cheaper = {
    ...(home.bhk !== undefined && { bhk: [home.bhk] }),
    purpose: home.purpose,
    locality: [home.locality],
    budget_max: (home.price ?? 0) - 1,
  };
  const n = home.price === undefined ? 0 : catalogue.count(cheaper);
  if (n > 0) {
    facts.counts.push(n);
    facts.filters.push(cheaper);
    const label = say.suggest.counted(
      say.filter.budget(undefined, money(cheaper.budget_max, say.units, Math.floor)),
      n,
    );
    suggestions.push({ label, action: { type: 'apply', filters: cheaper, label } });
  }
  if ((session.memory.lists.at(-1)?.ids.length ?? 0) > 1) {
    suggestions.push({
      label: say.suggest.backToList(),
      action: { type: 'apply', filters: session.current_filters, label: say.suggest.backToList() },
    });
  }
  if (canReach(scene, homes) && suggestions.length === 0) suggestions.push(talkToPerson(scene));
  return suggestions;
}
