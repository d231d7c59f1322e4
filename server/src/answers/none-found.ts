// None found: the nearest homes to look at, with what would have to give way said and offered, never a dead end.
import type { Found, Match, Relaxation } from '../catalogue/catalogue.ts';
import type { Listing } from '../catalogue/listing.ts';
import type { FilterName, Filters, Suggestion } from '../contract.ts';
import { offer } from '../conversation/agenda.ts';
import { sameFilters, without } from '../conversation/changes.ts';
import { findByPurpose } from '../conversation/purpose.ts';
import { showFirst, showMore } from '../conversation/session.ts';
import { searchWords } from '../languages/of-plots.ts';
import { CARDS } from '../say/cards.ts';
import { money, price } from '../say/money.ts';
import { type Offer, offerOf, removal, saidBudget, searchFor } from '../say/offers.ts';
import { describe, describeFilter, homeName } from '../say/phrases.ts';
import { afterSearch } from '../say/suggestions.ts';
import type { Answer, Scene } from '../turn/scene.ts';
import { asksForOthers } from '../understand/of-any.ts';
import { readPlainly } from '../understand/reading.ts';
import { affordable } from './affordable.ts';
import { likedNowhere } from './likings.ts';
import { nearestWithin } from './nearest-within.ts';
import { noKind } from './no-kind.ts';
import { isFar, ownPlace } from './own-place.ts';
import { personFor } from './person.ts';
import { priceSpan } from './price-span.ts';
import { forPurposeHere, purposeNotHere } from './purpose-not-here.ts';
import { cardsOf, homesOf, join, OFFERS, starters, unsaid } from './search.ts';

/** Buttons for removing wishes, on top of the offers. */
const REMOVALS = 3;

/** No full match: the purpose is not offered, or the combination is empty, or nothing is even near. */
export function noneFound(scene: Scene, found: Found, lead?: string): Answer {
  const { catalogue, session, say, facts } = scene;
  const filters = session.current_filters;
  const here = forPurposeHere(session, catalogue);
  if (here) return purposeNotHere(scene, here);

  const missing = noKind(scene, lead);
  if (missing) return missing;

  const ways = catalogue.relax(filters);
  const close = ways.filter((way) => !isFar(way));
  const own = close.length === 0 ? ownPlace(filters, scene) : undefined;
  if (own)
    return nearestWithin(own, scene, lead) ?? affordable(own, scene, lead) ?? toldThere(scene, own, lead);
  const relaxed = (close.length > 0 ? close : ways).slice(0, OFFERS);
  const offers = relaxed.map((relaxation) => offerOf(relaxation, filters, scene));
  const suggestions = [...offers.map(({ suggestion }) => suggestion), ...removals(scene, offers)];
  const unstated =
    found.unstated_total() > 0 ? found.top(CARDS).filter((match) => match.unstated.length > 0) : [];
  if (offers.length === 0 && suggestions.length === 0 && unstated.length === 0) return nearest(scene, lead);

  const wider = unstated.length > 0 ? undefined : othersNear(relaxed, offers, scene);
  if (wider) return wider;
  // "1 BHK under 12,000": a studio for less than the first 1 BHK is told before it.
  const dearer = relaxed.find(({ changes }) =>
    changes.some(({ filter }) => filter === 'budget_max'),
  )?.price_from;
  const place = dearer === undefined ? undefined : ownPlace(filters, scene);
  const cheaper = place && unstated.length === 0 ? overBudget(place, scene) : undefined;
  const closest = cheaper && (cheaper.match.listing.price ?? 0) < (dearer ?? 0) ? cheaper : undefined;
  const misses = nearMisses(relaxed, filters, scene);
  const near = unstated.length > 0 ? unstated : closest ? [closest.match, ...misses].slice(0, CARDS) : misses;
  // With nothing to show, "the second one" still means the list before.
  const shown = near.length > 0 ? showFirst(session, homesOf(near)) : session;
  const next = offers[0];
  const text = [
    lead,
    // "3 homes found …": what there is comes before what is not stated of it.
    ...(unstated.length > 0
      ? meetsRest(found, unstated, scene)
      : [searchWords(say, filters).none(describe(filters, scene))]),
    unsaid(filters, scene),
    likedNowhere(scene),
    closest?.says,
    offers.length > 0 ? say.search.close(offers.map((offer) => offer.text)) : undefined,
  ];
  facts.filters.push(filters);
  return {
    session: next ? offer(shown, [{ label: next.text, filters: next.filters, said: true }]) : shown,
    text: join(text),
    cards: cardsOf(near, 1, { ...scene, session: shown }),
    suggestions,
    zeroResult: true,
  };
}

/** Homes that meet what they state, how many, and what they do not state. */
function meetsRest(found: Found, unstated: readonly Match[], scene: Scene): string[] {
  const { say, session, facts } = scene;
  const filters = session.current_filters;
  const missing = [...new Set(unstated.flatMap((match) => match.unstated))];
  const kept: Filters = { ...filters };
  for (const name of missing) delete kept[name];
  const total = found.unstated_total();
  facts.counts.push(total);
  facts.filters.push(kept);
  return [
    Object.keys(kept).length > 0
      ? searchWords(say, filters).found(total, describe(kept, scene))
      : say.search.all(total),
    say.search.untold(say.and(missing.map((name) => describeFilter(name, filters, scene)))),
  ];
}

/** "Show more", where only what lies near was shown: what lies near and was not; once all of it was, what a wish less finds. */
function othersNear(
  relaxed: readonly Relaxation[],
  offers: readonly Offer[],
  scene: Scene,
): Answer | undefined {
  const { session, say, whole } = scene;
  const { lists, seen } = session.memory;
  const last = lists.at(-1)?.ids ?? [];
  const others =
    whole.intents.includes('more_results') ||
    readPlainly(whole.text, whole.language).spans.some(asksForOthers);
  if (last.length === 0 || !others) return undefined;
  const filters = session.current_filters;
  if (!nearMisses(relaxed, filters, scene).every(({ listing }) => seen.includes(listing.id)))
    return undefined;
  const known = new Set(seen);
  const closer = nearMisses(relaxed, filters, scene, known);
  const near = closer.length > 0 && relaxed.length > 0 ? closer : nearMisses([], filters, scene, known);
  if (near.length === 0) return undefined;
  const less = removals(scene, offers);
  const shown = showMore(session, homesOf(near));
  return {
    session: shown,
    text:
      near === closer
        ? say.search.close(offers.map(({ text }) => text))
        : say.chat.instead(less.map(({ label }) => label)),
    cards: cardsOf(near, seen.length + 1, { ...scene, session: shown }),
    suggestions: [...offers.map(({ suggestion }) => suggestion), ...less],
    zeroResult: true,
  };
}

/** Nothing near at that price: what homes ask in the place itself, the cheapest first. */
function toldThere(scene: Scene, own: Filters, lead?: string): Answer {
  const { catalogue, session, say } = scene;
  const filters = session.current_filters;
  const found = catalogue.find(own, { order: 'price_up' });
  const closest = overBudget(own, scene);
  const others = found.top(FEW).filter(({ listing }) => listing !== closest?.match.listing);
  const matches = [...(closest ? [closest.match] : []), ...others].slice(0, FEW);
  const shown = showFirst(session, homesOf(matches));
  return {
    session: offer(shown, [{ label: describe(own, scene), filters: own, said: true }]),
    text: join([
      lead,
      searchWords(say, filters).none(describe(filters, scene)),
      unsaid(filters, scene),
      likedNowhere(scene),
      closest?.says,
      priceSpan(own, scene),
    ]),
    cards: cardsOf(matches, 1, { ...scene, session: shown }),
    suggestions: [searchFor(own, found.total, scene), ...removals(scene, [])],
    zeroResult: true,
  };
}
const FEW = 2;

/** What was bounded first: where all of it costs more, the nearest to the budget there, a room less if need be, and by how much. */
function overBudget(own: Filters, scene: Scene): { match: Match; says: string } | undefined {
  const { catalogue, session, say, facts } = scene;
  const { budget_max } = session.current_filters;
  const { bhk = [], ...any } = own;
  const fewer = bhk.map((rooms) => (rooms > 1 ? rooms - 1 : 0.5));
  const [match] = catalogue
    .find({ ...any, ...(bhk.length > 0 && { bhk: [...new Set([...fewer, ...bhk])] }) }, { order: 'price_up' })
    .top(1);
  const home = match?.listing;
  if (!match || !home?.price || budget_max === undefined || home.price <= budget_max) return undefined;
  const named = saidBudget(session.current_filters) ?? budget_max;
  const gap = home.price - named;
  facts.listings.add(home);
  facts.rupees.push(named, gap);
  const told = money(named, say.units);
  return {
    match,
    says: say.search.overBudget(told, homeName(home, scene), price(home, say.units), money(gap, say.units)),
  };
}

/** Homes that the offers lead to, to look at at once: two of the closest offer, then one of each other. */
export function nearMisses(
  relaxed: readonly Relaxation[],
  asked: Filters,
  { catalogue }: Scene,
  seen: ReadonlySet<string> = new Set(),
): Match[] {
  const homes = new Map<string, Match>();
  // Where nothing is close, what is left once one wish goes.
  const ways =
    relaxed.length > 0
      ? relaxed
      : catalogue
          .withoutEach(asked)
          .filter(({ total }) => total > 0)
          .map(({ filter, value }) => ({ filters: without(asked, filter, value) }));
  ways.forEach(({ filters }, at) => {
    const known = new Set([...homes.keys(), ...seen]);
    const found = findByPurpose(filters, catalogue).top(at === 0 ? 2 : 1, known);
    for (const match of found) homes.set(match.listing.id, match);
  });
  return [...homes.values()].slice(0, CARDS);
}

function removals(scene: Scene, offers: readonly Offer[]): Suggestion[] {
  const { catalogue, session } = scene;
  const filters = session.current_filters;
  return catalogue
    .withoutEach(filters)
    .filter(({ total }) => total > 0)
    .filter(
      ({ filter, value }) =>
        !offers.some((offer) => sameFilters(offer.filters, without(filters, filter, value))),
    )
    .map((each) => removal(each, filters, scene))
    .slice(0, REMOVALS);
}

/** Nothing even relaxed: the nearest by price, and a person. */
function nearest(scene: Scene, lead?: string): Answer {
  const { catalogue, session, say } = scene;
  const filters = session.current_filters;
  const homes = catalogue.nearestByPrice(filters, CARDS);
  const matches = homes.map((listing) => ({ listing, unstated: [] }));
  const { kept, missed } = shareOf(homes, filters, scene);
  const n = missed.length > 0 ? catalogue.count(kept) : 0;
  const after = showFirst(session, homes);
  const contact = personFor(scene, []);
  const wide = n > homes.length ? [searchFor(kept, n, scene)] : [];
  const shown = n > 0 ? offer(after, [{ label: describe(kept, scene), filters: kept, said: true }]) : after;
  return {
    session: shown,
    text: join([
      lead,
      searchWords(say, filters).none(describe(filters, scene)),
      homes.length > 0 ? say.search.nearest() : searchWords(say, filters).nothingAtAll(),
      missed.length > 0 && say.search.missed(missed),
      contact && say.person.ask(),
    ]),
    cards: cardsOf(matches, 1, { ...scene, session: shown }),
    suggestions: [
      ...wide,
      ...(homes.length > 1 ? afterSearch({ ...scene, session: shown }, 0, homes) : starters(scene)),
    ],
    ...(contact && { contact }),
    zeroResult: true,
  };
}

/** What all of these meet of the wishes, and in words what one of them does not. */
function shareOf(homes: readonly Listing[], filters: Filters, scene: Scene) {
  const kept: Filters = { ...filters };
  const missed: string[] = [];
  if (homes.length === 0) return { kept, missed };
  for (const name of Object.keys(filters) as FilterName[]) {
    const one: Filters = { [name]: filters[name] };
    if (homes.every((home) => scene.catalogue.explain(home, one).broken.length === 0)) continue;
    delete kept[name];
    missed.push(describeFilter(name, filters, scene));
  }
  return { kept, missed };
}
