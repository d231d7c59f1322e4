// Areas side by side: which of them asks less, and which is nearer to where somebody works.
import { areaFigures, sizesOf, yieldsOf } from '../catalogue/areas.ts';
import type { Filters, Suggestion } from '../contract.ts';
import { frameOf } from '../conversation/agenda.ts';
import { areaWords } from '../languages/of-plots.ts';
import { exactMoney, kilometres, money, bhk as rooms } from '../say/money.ts';
import { searchFor } from '../say/offers.ts';
import { endOfWay, placeName } from '../say/phrases.ts';
import { yieldAt } from '../say/yields.ts';
import type { Scene } from '../turn/scene.ts';
import { MOST, purposesOf, tell } from './area-figures.ts';
import {
  type AreaAnswer,
  asked,
  capital,
  headOf,
  labelsOf,
  listed,
  none,
  type Purpose,
} from './area-said.ts';
import { join } from './search.ts';

/** Each place by itself, then which asks less and, where it is known where somebody works, which is nearer. */
export function sideBySide(filters: Filters, scene: Scene, chooses?: 'living' | 'investment'): AreaAnswer {
  const { say, facts } = scene;
  const { locality: all = [] } = filters;
  const locality = all.slice(0, MOST);
  const compared = shapeOf(filters, locality, scene);
  if (!compared) return none(filters, scene);
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
  const far = chooses === 'investment' ? undefined : awayFromWork(locality, scene);
  sentences.push(far);
  if (chooses === 'investment') sentences.push(...letThere(locality, shape, scene), say.area.investUnknown());
  // What was told of it once, and asked, is not said again.
  const before = frameOf(scene.session, 'area');
  const again = before?.asks === 'work' && locality.every((name) => before.places.includes(name));
  // How it is to live there is stated nowhere.
  if (chooses === 'living' && !again)
    sentences.push(say.topic.unknown.families(say.and(locality.map((name) => placeName(name, scene)))));
  if (chooses === 'living' && !again) sentences.push(far ? say.area.ask.weigh() : say.area.ask.work());
  return {
    session: scene.session,
    text: join(sentences),
    suggestions,
    places: locality,
    filters: { ...filters, purpose },
    ...(chooses === 'living' && !far && { asks: 'work' as const }),
  };
}

/** What is asked of them: the kind of home that is named or looked for, for the purpose that most of them have any of. */
function shapeOf(filters: Filters, locality: readonly string[], scene: Scene): Compared | undefined {
  const { catalogue } = scene;
  const { locality: _, ...rest } = filters;
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
  return compared && compared.n > 0 ? compared : undefined;
}

/** The typical price of a square foot in each, the lowest first; undefined where two of them state none. */
export function perSquareFoot(filters: Filters, scene: Scene): AreaAnswer | undefined {
  const { say, facts, catalogue } = scene;
  const locality = (filters.locality ?? []).slice(0, MOST);
  const wanted = { ...filters, purpose: 'buy' as const };
  const shape = shapeOf(wanted, locality, scene)?.shape;
  if (!shape) return undefined;
  const rates = locality
    .flatMap((name) => {
      const { rate } = areaFigures({ ...shape, locality: [name] }, catalogue) ?? {};
      return rate ? [{ name, ...rate }] : [];
    })
    .sort((a, b) => a.median - b.median);
  if (rates.length < 2) return undefined;
  facts.filters.push(shape);
  const each = rates.map(({ name, median, n, basis }) => {
    const place = placeName(name, scene);
    facts.names.push(place);
    facts.rupees.push(median);
    facts.counts.push(n);
    return areaWords(say, shape).typically(place, n, say.units.perArea(exactMoney(median), basis));
  });
  const rest = locality.filter((name) => !rates.some((one) => one.name === name));
  const unknown = rest.map((name) => {
    facts.names.push(placeName(name, scene));
    return areaWords(say, shape).none(placeName(name, scene));
  });
  return {
    session: scene.session,
    text: join([say.area.cheapest(headOf(shape, scene), listed(each)), ...unknown]),
    suggestions: rates.map(({ name }) => {
      const there = { ...shape, locality: [name] };
      return searchFor(there, catalogue.count(there), scene);
    }),
    places: locality,
    filters: wanted,
  };
}

/** What homes there are let for against their price; that nothing is to let, where nothing is. */
function letThere(locality: readonly string[], { bhk, type }: Filters, scene: Scene): string[] {
  const { say, catalogue, facts } = scene;
  if (!catalogue.purposes.has('rent')) return [];
  const there = { ...(bhk && { bhk }), ...(type && { type }), locality: [...locality] };
  const yields = locality.flatMap((name) => {
    const [best] = yieldsOf({ ...there, locality: [name] }, catalogue);
    if (!best) return [];
    facts.names.push(name);
    facts.counts.push(12);
    return [yieldAt({ ...best, place: placeName(name, scene) }, scene)];
  });
  return yields.length > 0 ? [say.area.yieldsAt(listed(yields))] : [];
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
export function nearerToWork(filters: Filters, scene: Scene): AreaAnswer {
  const [to] = scene.understanding.of;
  const near = to === undefined ? undefined : nearToKind(filters.locality ?? [], to, scene);
  if (near !== undefined) return { session: scene.session, text: near, suggestions: [] };
  const far = awayFromWork(filters.locality ?? [], scene);
  if (far === undefined && to !== undefined) return notMeasured(filters.locality ?? [], to, scene);
  if (far === undefined) return sideBySide(filters, scene, 'living');
  // Asked how far places lie apart, nobody weighs anything.
  const weigh = to === undefined ? scene.say.area.ask.weigh() : undefined;
  return { session: scene.session, text: join([far, weigh]), suggestions: [] };
}

/** "Which of the two is closer to the metro?": of each place the closest station; undefined where it is no such kind. */
function nearToKind(localities: readonly string[], kind: string, scene: Scene): string | undefined {
  const { say, catalogue, facts } = scene;
  if (catalogue.places.byName(kind)) return undefined;
  const write = (km: number) => kilometres(km, say.units);
  const ways = localities
    .flatMap((name) => {
      const way = catalogue.places.closest(kind, catalogue.places.byName(name) ?? {});
      return way ? [{ place: placeName(name, scene), to: endOfWay(way.place, scene), km: way.km }] : [];
    })
    .sort((a, b) => a.km - b.km);
  const [near, next] = ways;
  if (!near) return undefined;
  const label = placeName(kind, scene);
  facts.names.push(kind, label, capital(label), ...ways.flatMap(({ place, to }) => [place, to]));
  facts.kms.push(...ways.map(({ km }) => km));
  // Each with the station that is meant, where they have not the same.
  const same = ways.every(({ to }) => to === near.to);
  const stop = ({ place, to }: (typeof ways)[number]) => (same ? place : `${place} (${to})`);
  if (next && write(next.km) !== write(near.km)) {
    const others = ways.slice(1).map((one) => say.area.away(stop(one), write(one.km)));
    return capital(say.area.nearer(stop(near), same ? near.to : label, write(near.km), others.join(', ')));
  }
  return join(ways.map(({ place, to, km }) => say.detail.distance(place, to, write(km))));
}

/** The place is known by its name alone. */
function notMeasured(localities: readonly string[], to: string, scene: Scene): AreaAnswer {
  const { say, session, facts } = scene;
  const [here, there] = [localities.map((name) => placeName(name, scene)), placeName(to, scene)];
  facts.names.push(...here, there);
  return { session, text: say.detail.noDistance(say.and(here), there), suggestions: [] };
}

/** The nearest of them to where somebody works, and which could not be measured; undefined where none could. */
export function awayFromWork(localities: readonly string[], scene: Scene): string | undefined {
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
