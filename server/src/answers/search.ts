// Search: finds homes for the filters that stand, or says honestly what is nearest.
import type { Found, Match } from '../catalogue/catalogue.ts';
import type { Listing } from '../catalogue/listing.ts';
import { NEAR_BUDGET } from '../catalogue/search/rank.ts';
import { evidentType } from '../catalogue/stated.ts';
import type { Card, FilterName, Filters, Suggestion } from '../contract.ts';
import { offer } from '../conversation/agenda.ts';
import { findByPurpose } from '../conversation/purpose.ts';
import { rankingRather } from '../conversation/rather.ts';
import { remember, showFirst } from '../conversation/session.ts';
import { rankingWorks } from '../conversation/works.ts';
import { searchWords } from '../languages/of-plots.ts';
import { CARDS, card } from '../say/cards.ts';
import { price } from '../say/money.ts';
import { type Offer, offerOf } from '../say/offers.ts';
import { describe, stated, unstatedNames, wishedNames } from '../say/phrases.ts';
import { afterSearch, openers } from '../say/suggestions.ts';
import { widest } from '../say/wide.ts';
import type { Answer, Scene } from '../turn/scene.ts';
import { absentPlaces } from './absent.ts';
import { askedAgain } from './asked-again.ts';
import { awayFromWork } from './away-from-work.ts';
import { belowAround, besideFew } from './beside-few.ts';
import { eitherPurpose, otherPurpose } from './either-purpose.ts';
import { ofLikings } from './likings.ts';
import { noneFound } from './none-found.ts';
import { opening } from './opening.ts';
import { canReach, talkToPerson } from './person.ts';
import { question } from './question.ts';
import { withStanding } from './standing.ts';
import { byWays, noneWithin } from './two-ends.ts';
import { suited } from './who-moves-in.ts';

/** Offers named in one reply. */
export const OFFERS = 3;

export function search(scene: Scene): Answer {
  return (
    question(scene) ??
    absentPlaces(scene) ??
    askedAgain(scene) ??
    opening(scene) ??
    (scene.changed.stuck && !isElsewhere(scene) ? stuck(scene, scene.changed.stuck) : showEither(scene))
  );
}

/** "20k at most, something cheaper", "cheaper in Hebbal": a budget or a place is named beside it, and what that finds is shown. */
const isElsewhere = ({ changed: { filters } }: Scene): boolean =>
  filters.includes('budget_max') || filters.includes('locality');

function showEither(scene: Scene): Answer {
  const either = eitherPurpose(scene);
  if (!either) return show(scene);
  const answer = show(withStanding(scene, either.shown));
  const other = otherPurpose(either, scene);
  const suggestions = [...other.suggestions, ...(answer.suggestions ?? [])].slice(0, 4);
  return { ...answer, text: join([answer.text, other.text]), suggestions };
}

/** Shows what the standing filters find, from the first. Also what undo, removing a chip and restoring lead to. */
export function show(scene: Scene, lead?: string): Answer {
  const { catalogue, session, say, facts } = scene;
  const filters = session.current_filters;
  const order = session.memory.order;
  const works = rankingWorks(session);
  const rather = rankingRather(session);
  const { found, split, top } = findByPurpose(filters, catalogue, order, { works, rather });
  facts.filters.push(filters);
  facts.counts.push(found.total);
  if (found.total === 0) {
    const cheaper = belowAround(scene);
    if (cheaper) return show(cheaper, lead);
    const away = awayFromWork(scene);
    if (away) return show(away, lead);
    return (works?.km !== undefined && noneWithin(works, scene)) || noneFound(scene, found, lead);
  }

  const suits = suited(scene, top(CARDS), CARDS);
  const matches = suits?.matches ?? homesFirst(top, scene);
  if (split) facts.counts.push(split.buy, split.rent);
  const { headcount } = session.memory;
  const known = suits && headcount ? remember(session, { headcount: { ...headcount, told: true } }) : session;
  const shown = showFirst(known, homesOf(matches), order);
  // The count is of what is known to fit: what no home states has no part in it.
  const wished = stated(filters, scene);
  facts.filters.push(wished);
  const same = lead === undefined ? unfiltered(found, scene) : undefined;
  if (same) return same;
  const text = [
    lead,
    Object.keys(wished).length === 0
      ? say.search.all(found.total)
      : searchWords(say, filters).found(found.total, describe(wished, scene)),
    split && say.search.split(split.buy, split.rent),
    order
      ? found.total > 1 && say.search.ordered[order]
      : !split && !works && !rather && fromBelow(homesOf(matches), scene),
    works && byWays(works, homesOf(matches), found.total, scene, rather),
    rather && ofLikings(rather, scene),
    unsaid(filters, scene),
    byEvidence(matches, scene),
    partly(found, matches, scene),
    suits?.says,
    // One question is enough.
    found.total > CARDS && suits?.says !== say.area.ask.bhk() ? widest(scene)?.asks : undefined,
  ];
  const listings = homesOf(matches);
  const few = split ? [] : besideFew(scene, found.total);
  const [next] = few;
  // Taken by its words or its button; "ok" is said to what was found.
  const offered = next ? offer(shown, [{ label: next.text, filters: next.filters }]) : shown;
  const after = { ...scene, session: offered };
  const others = afterSearch(after, found.total, listings);
  return {
    session: offered,
    text: join([...text, next && say.search.close(few.map((one) => one.text))]),
    cards: cardsOf(matches, 1, after),
    suggestions: [...few.map(({ suggestion }) => suggestion), ...others].slice(
      0,
      Math.max(few.length, others.length),
    ),
  };
}

/** "Ghar chahiye" and nothing more: no plot among the first. */
function homesFirst(top: Found['top'], { session: { current_filters, memory } }: Scene): Match[] {
  const wishes = Object.keys(current_filters).filter((name) => name !== 'purpose');
  if (wishes.length > 0 || memory.order) return top(CARDS);
  const built = top(LOOKED_AT).filter(({ listing }) => !isLand(listing) && !isTiny(listing));
  return built.length < CARDS ? top(CARDS) : built.slice(0, CARDS);
}
const LOOKED_AT = 60;
const isLand = (home: Listing): boolean => (home.type ?? evidentType(home)) === 'plot';
/** Square feet of a room rather than a home. */
const isTiny = ({ area = Number.POSITIVE_INFINITY, bhk = 1 }: Listing): boolean => bhk >= 1 && area < TINY;
const TINY = 350;

/** With a new budget, what the cheapest asks, where only homes near to it are shown. */
function fromBelow(
  shown: readonly Listing[],
  { session, catalogue, say, facts, changed }: Scene,
): string | undefined {
  const filters = session.current_filters;
  const isNew = changed.filters.includes('budget_max');
  if (filters.budget_max === undefined || filters.budget_min !== undefined || filters.near || !isNew)
    return undefined;
  const [lowest] = catalogue.find(filters, { order: 'price_up' }).top(1);
  const from = lowest?.unstated.length === 0 ? lowest.listing : undefined;
  const least = filters.budget_max * NEAR_BUDGET;
  if (!from?.price || from.price > least || shown.some(({ price = 0 }) => price < least)) return undefined;
  facts.listings.add(from);
  return say.search.nearBudget(price(from, say.units));
}

/** "Cheaper" when the cheapest is shown: says so, and what else would be cheaper. The filters stay. */
function stuck(scene: Scene, { sentence, wished }: NonNullable<Scene['changed']['stuck']>): Answer {
  const { say, session } = scene;
  const offers = elsewhere(wished, scene);
  return {
    session,
    text: join([sentence, offers.length > 0 ? say.chat.instead(offers.map(({ text }) => text)) : undefined]),
    suggestions: offers.map(({ suggestion }) => suggestion),
  };
}

/** What meets a new wish when everything else may give way, but not the wish itself. */
export function elsewhere(wished: Filters, scene: Scene): Offer[] {
  const standing = scene.session.current_filters;
  const isNew = (filter: FilterName) => wished[filter] !== standing[filter];
  return scene.catalogue
    .relax(wished)
    .filter(({ changes }) => !changes.some(({ filter }) => isNew(filter)))
    .slice(0, OFFERS)
    .map((relaxation) => offerOf(relaxation, wished, scene));
}

/** Searches that find homes here, for whoever does not know where to begin. */
export function starters(scene: Scene, most = 3): Suggestion[] {
  return openers(scene, most).map(({ label, query, filters, n }) => {
    scene.facts.filters.push(filters);
    scene.facts.counts.push(n);
    return { label, query };
  });
}

export function cardsOf(matches: readonly Match[], from: number, scene: Scene): Card[] {
  return matches.map(({ listing }, i) => card(listing, from + i, scene));
}

export const homesOf = (matches: readonly Match[]): Listing[] => matches.map(({ listing }) => listing);

/** What was wished that no home here states; of the standing search only what is new, the rest was said when it was. */
export function unsaid(filters: Filters, scene: Scene): string | undefined {
  const before = filters === scene.session.current_filters ? standingBefore(scene) : {};
  const wished = newIn(filters, before);
  const names = scene.catalogue.find(filters).never_stated.filter((name) => wished[name] !== undefined);
  return names.length > 0 ? scene.say.search.neverStated(wishedNames(names, wished, scene)) : undefined;
}

/** The search before what this message did to it. */
const standingBefore = ({ changed, session }: Scene): Filters =>
  changed.filters.length === 0 ? session.current_filters : (session.memory.earlier.at(-1)?.filters ?? {});

/** What stands in one and not in the other, of a list its new entries. */
function newIn(filters: Filters, before: Filters): Filters {
  const entries = Object.entries(filters) as [FilterName, unknown][];
  const added = entries.flatMap(([name, value]): [FilterName, unknown][] => {
    const old: unknown = before[name];
    if (!Array.isArray(value)) return value === old ? [] : [[name, value]];
    const rest = value.filter((one) => !(Array.isArray(old) && old.includes(one)));
    return rest.length > 0 ? [[name, rest]] : [];
  });
  return Object.fromEntries(added);
}

/** Wishes that no home here states leave the list as it stands above: it is said, and not shown again. */
function unfiltered(found: Found, scene: Scene): Answer | undefined {
  const { session, changed } = scene;
  const listed = session.memory.lists.at(-1)?.ids ?? [];
  const told = unsaid(session.current_filters, scene);
  if (listed.length === 0 || !told || !changed.filters.every((name) => found.never_stated.includes(name)))
    return undefined;
  const homes = listed.flatMap((id) => scene.catalogue.byId(id) ?? []);
  const reached = canReach(scene);
  scene.facts.counts.push(homes.length);
  return {
    session,
    text: told,
    ...(reached && { asks_office: homes }),
    suggestions: [...(reached ? [talkToPerson(scene)] : []), ...afterSearch(scene, found.total, homes)],
  };
}

/** On what ground homes that state no type are shown as plots. */
function byEvidence(matches: readonly Match[], { session, say }: Scene): string | undefined {
  const { type = [] } = session.current_filters;
  const told = matches.some(
    ({ listing, unstated }) => unstated.length === 0 && evidentType(listing) === 'plot',
  );
  return type.includes('plot') && told ? say.search.plotsByArea() : undefined;
}

/** Homes among the cards that do not state something asked for. */
export function partly(found: Found, matches: readonly Match[], scene: Scene): string | undefined {
  const missing = [...new Set(matches.flatMap(({ unstated }) => unstated))];
  if (missing.length === 0) return undefined;
  const total = found.unstated_total();
  scene.facts.counts.push(total);
  return searchWords(scene.say, scene.session.current_filters).unstated(
    total,
    unstatedNames(missing, scene.session.current_filters, scene),
  );
}

export const join = (sentences: readonly (string | false | null | undefined)[]): string =>
  sentences.filter(Boolean).join(' ');
