// Areas: what the homes of a place ask, places side by side, and what rent homes like one ask here. Sale and rent are told
// apart. Every answer stays open: "and for rent?", "what about Hebbal?" ask the same again.
import { areaFigures, grossYield, sizesOf } from '../catalogue/areas.ts';
import type { Listing } from '../catalogue/listing.ts';
import type { Filters, Suggestion } from '../contract.ts';
import { fresh, open } from '../conversation/agenda.ts';
import { spokenOf } from '../conversation/references.ts';
import { focusOn } from '../conversation/session.ts';
import { areaWords } from '../languages/of-plots.ts';
import { inAskedUnit } from '../say/land.ts';
import { exactMoney, kilometres, money, bhk as rooms, trimmed } from '../say/money.ts';
import { searchFor } from '../say/offers.ts';
import { describe, homeName, placeName } from '../say/phrases.ts';
import type { Answer, Scene } from '../turn/scene.ts';
import type { AreaQuestion } from '../understand/understanding.ts';
import {
  affordableAreas,
  areasBetween,
  areasForFamilies,
  areasForRent,
  areasThatHave,
} from './area-places.ts';
import { type AreaAnswer, asked, capital, headOf, labelsOf, none, type Purpose } from './area-said.ts';
import { forPurposeHere, isTold, notHere, purposeNotHere } from './purpose-not-here.ts';
import { join, starters, unsaid } from './search.ts';
import { withStanding } from './standing.ts';
import { whyNone } from './why-none.ts';
import { yieldOfEach } from './yield-of-each.ts';

/** Places named in one reply. */
const MOST = 4;

export function areaQuery(scene: Scene): Answer {
  const { session, catalogue, understanding } = scene;
  const { area } = understanding;
  if (!area) return { session, text: '', suggestions: starters(scene) };
  // Places are asked about for a purpose that nothing here is for: they are told of for the other.
  const wanted = area.filters.purpose ?? session.current_filters.purpose;
  const here = forPurposeHere(session, catalogue, wanted);
  if (here) {
    const { budget_min: _min, budget_max: _max, purpose: said, ...rest } = area.filters;
    const told = isTold(scene, here);
    if (told && said) return purposeNotHere(scene, here);
    const other = { ...understanding, area: { ...area, filters: { ...rest, purpose: here.purpose } } };
    const answer = areaQuery({ ...withStanding(scene, here), understanding: other });
    return { ...answer, text: join([told ? undefined : notHere(scene, here), answer.text]) };
  }
  const { places, filters, asks, ...answer } = HOW[area.ask](area, scene);
  const named = places ?? area.filters.locality ?? [];
  // "Which is better?" is asked of the places told one after the other.
  const before = fresh(scene.session, 'area');
  const told =
    before && ONE_BY_ONE.has(area.ask) && ONE_BY_ONE.has(before.ask)
      ? [...before.places.filter((name) => !named.includes(name)), ...named].slice(-MOST)
      : named;
  const frame = {
    kind: 'area' as const,
    ask: area.ask,
    filters: filters ?? area.filters,
    places: told,
    ...(asks && { asks }),
  };
  const text = join([answer.text, unsaid(area.filters, scene)]);
  return { ...answer, text, session: open({ ...answer.session, last_topic: `area:${area.ask}` }, frame) };
}

const ONE_BY_ONE = new Set<AreaQuestion['ask']>(['rate', 'about']);

const HOW: Record<AreaQuestion['ask'], (area: AreaQuestion, scene: Scene) => AreaAnswer> = {
  rate: ({ filters }, scene) =>
    (filters.locality ?? []).length > 1 ? sideBySide(filters, scene) : figures(filters, scene),
  about: ({ filters, none: asksWhy }, scene) =>
    asksWhy ? whyNone(filters, scene) : figures(filters, scene, 'about'),
  cheaper: ({ filters }, scene) => sideBySide(filters, scene),
  dearer: ({ filters }, scene) => sideBySide(filters, scene),
  choose: ({ filters }, scene) => sideBySide(filters, scene, true),
  nearer: ({ filters }, scene) => nearerToWork(filters, scene),
  which: ({ filters }, scene) => areasThatHave(filters, scene),
  cheapest: ({ filters }, scene) => affordableAreas(filters, scene),
  family: ({ filters }, scene) => areasForFamilies(filters, scene),
  invest: ({ filters }, scene) => areasForRent(filters, scene),
  live: ({ filters, two }, scene) =>
    two
      ? { session: scene.session, text: scene.say.area.ask.works(), suggestions: [], asks: 'works' }
      : areasBetween(filters, scene),
  yield: rents,
};

/** For sale, and to rent, unless one of them was said. */
const purposesOf = (filters: Filters, { session, catalogue }: Scene): Purpose[] => {
  const said = filters.purpose ?? session.current_filters.purpose;
  return said ? [said] : (['buy', 'rent'] as const).filter((purpose) => catalogue.purposes.has(purpose));
};

/** With the kind of home that is looked for, where the place has any of it. */
function withWishes(filters: Filters & { purpose: Purpose }, { session, catalogue }: Scene) {
  const { bhk, type, purpose } = session.current_filters;
  if (purpose !== undefined && purpose !== filters.purpose) return filters;
  const wished = { ...(bhk && { bhk }), ...(type && { type }), ...filters };
  return catalogue.count(wished) > 0 ? wished : filters;
}

/** One sentence for each purpose that has any. */
export function figures(filters: Filters, scene: Scene, how?: 'about' | 'brief'): AreaAnswer {
  const { say } = scene;
  const sentences: string[] = [];
  const suggestions: Suggestion[] = [];
  for (const purpose of purposesOf(filters, scene)) {
    const wanted = withWishes({ ...filters, purpose }, scene);
    const told = tell(wanted, capital(headOf(wanted, scene)), scene);
    if (!told) continue;
    sentences.push(told.text);
    const sizes = wanted.bhk || purpose === 'rent' || how === 'brief' ? undefined : bySize(wanted, scene);
    if (sizes) sentences.push(sizes);
    suggestions.push(searchFor(wanted, told.n, scene));
  }
  if (sentences.length === 0) return none(filters, scene);
  const place = filters.locality?.length === 1 ? filters.locality[0] : undefined;
  const far = place === undefined ? undefined : awayFromWork([place], scene);
  const asks =
    how !== 'about' || filters.bhk || scene.session.current_filters.bhk ? undefined : say.area.ask.bhk();
  return { session: scene.session, text: join([...sentences, far, asks]), suggestions };
}

/** "2 BHK ₹84.5 L (10) · 3 BHK ₹1.29 Cr (5)". */
function bySize(filters: Filters & { purpose: Purpose }, scene: Scene): string | undefined {
  const { say, catalogue, facts } = scene;
  const sizes = sizesOf(filters, catalogue);
  if (sizes.length < 2) return undefined;
  const parts = sizes.slice(0, MOST).map(({ bhk, n, median }) => {
    facts.counts.push(n);
    facts.rupees.push(median);
    facts.filters.push({ bhk: [bhk] });
    return say.area.size(rooms(bhk), asked(median, filters.purpose, scene), n);
  });
  return say.area.sizes(parts.join(' · '));
}

function tell(
  filters: Filters & { purpose: Purpose },
  head: string,
  scene: Scene,
): { text: string; n: number; median: number } | undefined {
  const { say, catalogue, facts } = scene;
  const found = areaFigures(filters, catalogue);
  if (!found) return undefined;
  const { n, low, median, high, rate: per } = found;
  facts.filters.push(filters);
  facts.counts.push(n);
  facts.rupees.push(low, median, high);
  if (per) facts.rupees.push(per.median);
  const write = (rupees: number) => asked(rupees, filters.purpose, scene);
  const rate = per && say.units.perArea(exactMoney(per.median), per.basis) + inAskedUnit(per.median, scene);
  const text =
    low === high
      ? areaWords(say, filters).one(head, n, write(low), rate)
      : areaWords(say, filters).figures({
          head,
          n,
          low: money(low, say.units),
          high: write(high),
          ...(n > 2 && { typical: money(median, say.units) }),
          ...(rate && { rate }),
        });
  return { text, n, median };
}

/** Each place by itself, then which asks less and, where it is known where somebody works, which is nearer. */
function sideBySide(filters: Filters, scene: Scene, chooses = false): AreaAnswer {
  const { say, facts, catalogue } = scene;
  const { locality: all = [], ...rest } = filters;
  const locality = all.slice(0, MOST);
  const compared = purposesOf(filters, scene)
    .map((purpose) => {
      const { budget_max, budget_min: _min, ...kind } = { ...kindWished(purpose, scene), ...rest, purpose };
      const has = (wanted: Filters) =>
        locality.filter((name) => catalogue.count({ ...wanted, locality: [name] }) > 0);
      const shape: Filters & { purpose: Purpose } = has(kind).length > 0 ? kind : { purpose };
      return { purpose, budget_max, shape, n: has(shape).length };
    })
    // One purpose at a time; the other is asked for in three words.
    .reduce<Compared | undefined>((best, one) => (!best || one.n > best.n ? one : best), undefined);
  if (!compared || compared.n === 0) return none(filters, scene);
  const { purpose, budget_max, shape } = compared;
  facts.filters.push(shape);
  const sentences: (string | undefined)[] = [`${capital(labelsOf(shape, scene).join(', '))} –`];
  const suggestions: Suggestion[] = [];
  for (const name of locality) {
    const wanted = { ...shape, locality: [name] };
    const place = placeName(name, scene);
    facts.names.push(place);
    const told = tell(wanted, place, scene);
    sentences.push(told?.text ?? areaWords(say, filters).none(place));
    if (!told) continue;
    if (budget_max !== undefined) sentences.push(withinBudget(wanted, budget_max, scene));
    suggestions.push(searchFor(wanted, told.n, scene));
  }
  sentences.push(lowest(locality, shape, scene));
  const far = awayFromWork(locality, scene);
  sentences.push(far);
  // How it is to live there is stated nowhere.
  if (chooses)
    sentences.push(say.topic.unknown.families(say.and(locality.map((name) => placeName(name, scene)))));
  if (chooses) sentences.push(far ? say.area.ask.weigh() : say.area.ask.work());
  return {
    session: scene.session,
    text: join(sentences),
    suggestions,
    places: locality,
    filters: { ...filters, purpose },
    ...(chooses && !far && { asks: 'work' as const }),
  };
}

type Compared = {
  purpose: Purpose;
  budget_max: number | undefined;
  shape: Filters & { purpose: Purpose };
  n: number;
};

/** Which of them asks less for homes of one size: the size that was asked for, else the one that most homes have. */
function lowest(
  localities: readonly string[],
  shape: Filters & { purpose: Purpose },
  scene: Scene,
): string | undefined {
  const { say, catalogue, facts } = scene;
  const { purpose } = shape;
  const each = localities.map((name) => ({
    name,
    sizes: sizesOf({ ...shape, locality: [name] }, catalogue),
  }));
  const stated = each.filter(({ sizes }) => sizes.length > 0);
  const [first, ...others] = stated;
  if (!first || others.length === 0) return undefined;
  const common = first.sizes
    .filter(({ bhk }) => others.every(({ sizes }) => sizes.some((size) => size.bhk === bhk)))
    .map(({ bhk }) => ({ bhk, n: countOf(stated, bhk) }))
    .sort((a, b) => b.n - a.n)[0];
  if (!common) return undefined;
  const prices = stated
    .map(({ name, sizes }) => ({ name, median: sizes.find(({ bhk }) => bhk === common.bhk)?.median ?? 0 }))
    .sort((a, b) => a.median - b.median);
  const [low, next] = prices;
  if (!low || !next) return undefined;
  const gap = next.median - low.median;
  facts.rupees.push(gap);
  facts.filters.push({ bhk: [common.bhk] });
  if (gap === 0) return say.area.same();
  const what = shape.bhk?.length === 1 ? undefined : rooms(common.bhk);
  return say.area.lower(placeName(low.name, scene), asked(gap, purpose, scene), what);
}

const countOf = (each: readonly { sizes: readonly { bhk: number; n: number }[] }[], bhk: number): number =>
  each.reduce((sum, { sizes }) => sum + (sizes.find((size) => size.bhk === bhk)?.n ?? 0), 0);

/** Of what is looked for, the kind of home and what it may cost. */
function kindWished(purpose: Purpose, { session }: Scene): Filters {
  const { purpose: stands, bhk, type, budget_max } = session.current_filters;
  if (stands !== undefined && stands !== purpose) return {};
  return { ...(bhk && { bhk }), ...(type && { type }), ...(budget_max !== undefined && { budget_max }) };
}

function withinBudget(filters: Filters, budget_max: number, scene: Scene): string {
  const { say, catalogue, facts } = scene;
  const n = catalogue.count({ ...filters, budget_max });
  facts.counts.push(n);
  facts.rupees.push(budget_max);
  return say.area.within(n, money(budget_max, say.units, Math.floor));
}

/** What a place of work adds to places that were told side by side. */
function nearerToWork(filters: Filters, scene: Scene): AreaAnswer {
  const far = awayFromWork(filters.locality ?? [], scene);
  const [to] = scene.understanding.of;
  if (far === undefined && to !== undefined) return notMeasured(filters.locality ?? [], to, scene);
  if (far === undefined) return sideBySide(filters, scene, true);
  // Asked how far places lie apart, nobody weighs anything.
  const weigh = to === undefined ? scene.say.area.ask.weigh() : undefined;
  return { session: scene.session, text: join([far, weigh]), suggestions: [] };
}

/** The place is known by its name alone. */
function notMeasured(localities: readonly string[], to: string, scene: Scene): AreaAnswer {
  const { say, session, facts } = scene;
  const [here, there] = [localities.map((name) => placeName(name, scene)), placeName(to, scene)];
  facts.names.push(...here, there);
  return { session, text: say.detail.noDistance(say.and(here), there), suggestions: [] };
}

/** The nearest of them to where somebody works, and which could not be measured; undefined where none could. */
function awayFromWork(localities: readonly string[], scene: Scene): string | undefined {
  const { say, catalogue, session, facts } = scene;
  const told = measuredFromWork(localities, scene);
  const work = catalogue.places.byName(session.memory.works?.[0] ?? '');
  const unmeasured = localities.filter((name) => {
    const place = catalogue.places.byName(name);
    return work && name !== work.name && (!place || catalogue.distance(place, work) === undefined);
  });
  if (told === undefined || !work || unmeasured.length === 0) return told;
  const [here, there] = [unmeasured.map((name) => placeName(name, scene)), placeName(work.name, scene)];
  facts.names.push(...here);
  return join([told, say.detail.noDistance(say.and(here), there)]);
}

function measuredFromWork(localities: readonly string[], scene: Scene): string | undefined {
  const { say, catalogue, session, facts } = scene;
  const [to] = session.memory.works ?? [];
  const work = to === undefined ? undefined : catalogue.places.byName(to);
  if (!work) return undefined;
  const measured = localities
    .filter((name) => name !== work.name)
    .flatMap((name) => {
      const place = catalogue.places.byName(name);
      const km = place && catalogue.distance(place, work);
      return km === undefined ? [] : [{ place: placeName(name, scene), km }];
    })
    .sort((a, b) => a.km - b.km);
  const [near, ...others] = measured;
  if (!near) return undefined;
  const there = placeName(work.name, scene);
  facts.names.push(there, ...measured.map(({ place }) => place));
  facts.kms.push(...measured.map(({ km }) => km));
  const write = (km: number) => kilometres(km, say.units);
  const alike = measured.length > 1 && measured.every(({ km }) => write(km) === write(near.km));
  if (alike) return say.area.alike(say.and(measured.map(({ place }) => place)), there, write(near.km));
  // Of the place of work itself no way is told.
  if (measured.length === 1) return say.detail.distance(near.place, there, write(near.km));
  return say.area.nearer(
    near.place,
    there,
    write(near.km),
    others.map(({ place, km }) => say.area.away(place, write(km))).join(', '),
  );
}

/** What homes like the one meant ask as rent, and what that is of its price. Rents are those stated here. */
function rents({ filters }: AreaQuestion, scene: Scene): AreaAnswer {
  const { say, catalogue, facts, meant, session } = scene;
  const spoken: Listing[] = meant.any ? meant.listings : filters.locality ? [] : spokenOf(scene);
  const each = spoken.length > 1 && filters.bhk === undefined ? yieldOfEach(spoken, scene) : [];
  const [best, ...others] = each;
  if (best && others.length > 0) {
    facts.counts.push(12);
    return {
      // "What rent will that one get me?" is asked next of the one that was told first.
      session: focusOn(session, [best.home.id]),
      text: say.area.yieldsAt(each.map(({ text }) => text).join(', ')),
      suggestions: [],
    };
  }
  const home = spoken.length === 1 && spoken[0]?.purpose === 'buy' ? spoken[0] : undefined;
  const bhk = filters.bhk ?? (home?.bhk === undefined ? session.current_filters.bhk : [home.bhk]);
  const locality = filters.locality ?? (home ? [home.locality] : session.current_filters.locality);
  const like = { ...(bhk && { bhk }), ...(locality && { locality }), purpose: 'rent' as const };
  const found = areaFigures(like, catalogue);
  const wanted = describe(like, scene);
  facts.filters.push(like);
  if (!found) return elsewhere(like, scene);
  facts.counts.push(found.n, 12);
  facts.rupees.push(found.median);
  const rent = asked(found.median, 'rent', scene);
  const against = home ? home.price : areaFigures({ ...like, purpose: 'buy' }, catalogue)?.median;
  let yields: string | undefined;
  if (against !== undefined) {
    const rate = Math.round(grossYield(found.median, against) * 10) / 10;
    facts.rates.push(rate);
    facts.rupees.push(against);
    if (home) {
      facts.listings.add(home);
      facts.names.push(homeName(home, scene));
    }
    yields = say.area.yields({
      rent: money(found.median, say.units),
      price: money(against, say.units),
      rate: say.units.percent(trimmed(rate, 1)),
    });
  }
  return {
    session,
    text: join([say.area.rents({ wanted, n: found.n, rent }), yields]),
    suggestions: [searchFor(like, found.n, scene)],
  };
}

/** Nothing like it is to rent there: what the same rooms are let for elsewhere, where any are. */
function elsewhere(there: Filters & { purpose: 'rent' }, scene: Scene): AreaAnswer {
  const { say, catalogue, facts, session } = scene;
  const { locality, ...like } = there;
  const none = say.area.noRents(describe(there, scene));
  const found = locality && like.bhk ? areaFigures(like, catalogue) : undefined;
  if (!found) return { session, text: none, suggestions: starters(scene) };
  facts.filters.push(like);
  facts.counts.push(found.n);
  facts.rupees.push(found.median);
  const rent = asked(found.median, 'rent', scene);
  return {
    session,
    text: join([none, say.area.rents({ wanted: describe(like, scene), n: found.n, rent })]),
    suggestions: [searchFor(like, found.n, scene)],
  };
}
