// Areas as subjects: what homes cost in a place, which of several places is cheaper, where there is one within a budget,
// what rent a home would get. From this catalogue's homes alone; rent and price are told apart.
import { areaStats, areasWith } from '../catalogue/areas.ts';
import type { Filters, Suggestion } from '../contract.ts';
import { showFirst } from '../conversation/session.ts';
import { LANGUAGES } from '../languages/index.ts';
import { CARDS } from '../say/cards.ts';
import { exactMoney, kilometres, money, price, trimmed } from '../say/money.ts';
import { chipParts, describe, placeName } from '../say/phrases.ts';
import type { Answer, Scene } from '../turn/scene.ts';
import { cardsOf, idsOf, join, starters } from './search.ts';

const MOST_PLACES = 4;

export function answerAreas(scene: Scene): Answer {
  const { understanding, session } = scene;
  const { asks = 'price', places = [] } = understanding.areas ?? {};
  if (asks === 'rent' || asks === 'yield') return rents(scene, asks);
  if (asks === 'which') return which(scene);
  const standing = session.current_filters.locality ?? [];
  const named = places.length > 0 ? places : standing.length > 0 ? standing : homePlace(scene);
  if (named.length === 0) return which(scene);
  return costs(scene, named.slice(0, MOST_PLACES));
}

/** What is looked for, without where and without what it may cost. */
function kindOf({ session }: Scene): Filters {
  const { bhk, bhk_min, type, purpose } = session.current_filters;
  return {
    ...(bhk && { bhk }),
    ...(bhk_min !== undefined && { bhk_min }),
    ...(type && { type }),
    ...(purpose && { purpose }),
  };
}

const homePlace = ({ session, catalogue, page }: Scene): string[] => {
  const home = catalogue.byId(session.memory.focus[0] ?? '') ?? page;
  return home ? [home.locality] : [];
};

/** Each purpose that is asked for by itself. */
const purposesOf = ({ catalogue }: Scene, { purpose }: Filters): ('buy' | 'rent')[] =>
  purpose ? [purpose] : (['buy', 'rent'] as const).filter((each) => catalogue.purposes.has(each));

function costs(scene: Scene, places: readonly string[]): Answer {
  const { session, catalogue, say, language, facts } = scene;
  const words = LANGUAGES[language].answers.say;
  const kind = kindOf(scene);
  const lines: string[] = [];
  const suggestions: Suggestion[] = [];
  const medians: { place: string; median: number }[] = [];
  for (const place of places) {
    const where = placeName(place, scene);
    facts.names.push(where);
    let any = false;
    for (const purpose of purposesOf(scene, kind)) {
      const filters: Filters = { ...kind, purpose, locality: [place] };
      const stats = areaStats(catalogue, filters);
      if (!stats) continue;
      any = true;
      const { n, from, to, median, rate } = stats;
      facts.counts.push(n);
      facts.rupees.push(from, to, median, rate?.rupees ?? from);
      facts.listings.add(stats.cheapest);
      const rent = (sum: number) =>
        purpose === 'rent' ? say.units.perMonth(money(sum, say.units)) : money(sum, say.units);
      lines.push(
        words.area({
          what: whatOf({ ...kind, purpose }, scene),
          place: where,
          n,
          from: rent(from),
          to: rent(to),
          ...(n > 2 && { median: rent(median) }),
          ...(rate && { rate: say.units.perArea(exactMoney(rate.rupees), rate.basis) }),
        }),
      );
      if (purpose === 'buy' || !catalogue.purposes.has('buy')) medians.push({ place: where, median });
      suggestions.push(offer(filters, n, scene));
    }
    if (!any) lines.push(words.noneIn(whatOf(kind, scene), where));
  }
  const [low, high] = [...medians].sort((a, b) => a.median - b.median);
  if (low && high && places.length >= 2 && high.median > low.median) {
    facts.rupees.push(high.median - low.median);
    lines.push(words.cheaperArea(low.place, money(high.median - low.median, say.units)));
  }
  const distances = fromNear(scene, places);
  return {
    session: { ...session, last_topic: `area:${places.join('|')}`.slice(0, 200) },
    text: join([...lines, distances]),
    suggestions: suggestions.slice(0, MOST_PLACES),
  };
}

/** How far the places are from where the visitor wants to be near. */
function fromNear(scene: Scene, places: readonly string[]): string | undefined {
  const { session, catalogue, say, language, facts } = scene;
  const [near] = session.current_filters.near ?? [];
  const from = near === undefined ? undefined : catalogue.places.byName(near);
  if (!from) return undefined;
  const each = places.flatMap((name) => {
    const place = catalogue.places.byName(name);
    const km = place && catalogue.distance(from, place);
    if (km === undefined) return [];
    facts.kms.push(km);
    return [`${placeName(name, scene)} ${kilometres(km, say.units)}`];
  });
  if (each.length === 0) return undefined;
  const named = placeName(from.name, scene);
  facts.names.push(named);
  return LANGUAGES[language].answers.say.distances(named, each);
}

const whatOf = (filters: Filters, scene: Scene): string => {
  const text = describe(filters, scene);
  scene.facts.filters.push(filters);
  return text || scene.say.terms.home.many;
};

function offer(filters: Filters, n: number, scene: Scene): Suggestion {
  const { say, facts } = scene;
  facts.filters.push(filters);
  facts.counts.push(n);
  const label = say.suggest.counted(describe(filters, scene), n);
  return { label, action: { type: 'apply', filters, label } };
}

/** "Where do I get a 2 BHK under 60 lakh?": the places that have some, most first, and the cheapest homes. */
function which(scene: Scene): Answer {
  const { session, catalogue, say, language, facts } = scene;
  const words = LANGUAGES[language].answers.say;
  const {
    locality: _locality,
    zone: _zone,
    project: _project,
    near: _near,
    ...wishes
  } = session.current_filters;
  const what = whatOf(wishes, scene);
  const areas = areasWith(catalogue, wishes, MOST_PLACES);
  if (areas.length === 0)
    return { session, text: words.noArea(what), suggestions: starters(scene), zeroResult: true };
  const [first] = purposesOf(scene, wishes);
  const places = areas.map(({ place, n, from }) => {
    facts.counts.push(n);
    facts.rupees.push(from);
    const name = placeName(place, scene);
    facts.names.push(name);
    const amount = money(from, say.units);
    return words.areaFrom(name, n, first === 'rent' ? say.units.perMonth(amount) : amount);
  });
  const matches = catalogue.find(wishes, { order: 'price_up' }).top(CARDS);
  const shown = showFirst(session, idsOf(matches), 'price_up');
  return {
    session: { ...shown, last_topic: 'areas' },
    text: words.areas(what, places),
    cards: cardsOf(matches, 1, { ...scene, session: shown }),
    suggestions: areas.map(({ place, n }) => {
      const filters = { ...wishes, locality: [place] };
      facts.filters.push(filters);
      const label = say.suggest.counted(
        chipParts({ locality: [place] }, scene)
          .map((part) => part.label)
          .join(', '),
        n,
      );
      return { label, action: { type: 'apply', filters, label } };
    }),
  };
}

/** What homes like the one spoken of, or in the place asked about, are let for; and the yield, with its sum. */
function rents(scene: Scene, asks: 'rent' | 'yield'): Answer {
  const { session, catalogue, say, language, facts, meant, page, understanding } = scene;
  const words = LANGUAGES[language].answers.say;
  const focus = catalogue.byId(session.memory.focus[0] ?? '');
  const [home] =
    meant.listings.length > 0 ? meant.listings : [focus ?? page].filter((one) => one !== undefined);
  const [place] = understanding.areas?.places.length
    ? understanding.areas.places
    : home
      ? [home.locality]
      : (session.current_filters.locality ?? []);
  const bhk = home?.bhk === undefined ? session.current_filters.bhk : [home.bhk];
  const kind: Filters = { ...(bhk && { bhk }), purpose: 'rent' };
  if (place === undefined) return which({ ...scene, session: { ...session, current_filters: kind } });
  const filters = { ...kind, locality: [place] };
  const stats = areaStats(catalogue, filters);
  const where = placeName(place, scene);
  facts.names.push(where);
  const what = whatOf(bhk ? { bhk } : {}, scene);
  if (!stats) return { session, text: words.noRents(what, where), suggestions: [] };
  const { n, from, to, median } = stats;
  facts.counts.push(n, 12);
  facts.rupees.push(from, to, median);
  facts.listings.add(stats.cheapest);
  const month = (sum: number) => say.units.perMonth(money(sum, say.units));
  const lead = words.rents(what, where, n, month(from), month(to));
  const value = home?.purpose === 'buy' ? home.price : undefined;
  const lines = [lead];
  if (home && value !== undefined && (asks === 'yield' || understanding.areas?.places.length === 0)) {
    facts.listings.add(home);
    const percent = (median * 12 * 100) / value;
    facts.rates.push(percent);
    lines.push(
      words.yield({
        rent: month(median),
        price: price(home, say.units),
        percent: say.units.percent(trimmed(percent, 1)),
      }),
    );
  }
  return {
    session: { ...session, last_topic: `rent:${place}` },
    text: join(lines),
    suggestions: [offer(filters, n, scene)],
  };
}
