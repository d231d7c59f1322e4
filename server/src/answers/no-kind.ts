// No kind: a penthouse where none is listed. It is said at once, and what is nearest in kind is shown with the other wishes.
import type { Filters, PropertyType } from '../contract.ts';
import { offer } from '../conversation/agenda.ts';
import { findByPurpose } from '../conversation/purpose.ts';
import { showFirst } from '../conversation/session.ts';
import { searchWords } from '../languages/of-plots.ts';
import { CARDS } from '../say/cards.ts';
import { searchFor } from '../say/offers.ts';
import { describe, describeFilter, stated } from '../say/phrases.ts';
import type { Answer, Scene } from '../turn/scene.ts';
import { cardsOf, homesOf, join, starters, unsaid } from './search.ts';
import { nearestFirst } from './two-ends.ts';

/** What is nearest to each in kind, the nearest first. Rooms stand for a studio. */
const KIN: Partial<Record<PropertyType, readonly Filters[]>> = {
  farmhouse: [{ type: ['villa'] }, { type: ['house'] }],
  villa: [{ type: ['row_house'] }, { type: ['house'] }],
  row_house: [{ type: ['villa'] }, { type: ['house'] }],
  house: [{ type: ['villa'] }, { type: ['row_house'] }, { type: ['builder_floor'] }],
  penthouse: [{ type: ['apartment'] }],
  builder_floor: [{ type: ['apartment'] }],
  studio: [{ bhk: [0.5, 1] }],
};

/** A shop where all are homes is said to be none here; undefined where there are some. */
export function noKind(scene: Scene, lead?: string): Answer | undefined {
  const { catalogue, session, say, facts } = scene;
  const filters = session.current_filters;
  const { type = [], ...rest } = filters;
  if (type.length === 0 || catalogue.count({ type }) > 0) return undefined;
  const kind = describeFilter('type', filters, scene);
  facts.filters.push({ type });
  const text = [lead, say.search.noKind(kind)];
  const near = nearest(type, rest, scene);
  if (!near) {
    const n = Object.keys(rest).length > 0 ? catalogue.count(rest) : 0;
    const suggestions = n > 0 ? [searchFor(rest, n, scene)] : starters(scene);
    return { session, text: join(text), suggestions, zeroResult: true };
  }
  const [to] = near.locality === undefined ? (rest.locality ?? []) : [];
  const { found, top } = findByPurpose(
    near,
    catalogue,
    null,
    to === undefined ? {} : { works: { works: [to] } },
  );
  const matches = top(CARDS);
  const wanted = describe(stated(near, scene), scene);
  facts.counts.push(found.total);
  facts.filters.push(near);
  const shown = showFirst(session, homesOf(matches));
  return {
    session: offer(shown, [{ label: wanted, filters: near, said: true }]),
    text: join([
      ...text,
      say.search.close([searchWords(say, near).offerWith(found.total, wanted)]),
      unsaid(near, scene),
      to !== undefined && nearestFirst(to, homesOf(matches), scene),
    ]),
    cards: cardsOf(matches, 1, { ...scene, session: shown }),
    suggestions: [searchFor(near, found.total, scene)],
    zeroResult: true,
  };
}

/** The first of its kin that has homes with all else that is wished; then without what is in no home, the price last. */
function nearest(
  types: readonly PropertyType[],
  rest: Omit<Filters, 'type'>,
  { catalogue }: Scene,
): Filters | undefined {
  const kin = types.flatMap((type) => KIN[type] ?? []);
  const { area_min: _min, area_max: _max, near: _near, ...less } = rest;
  const { budget_min: _low, budget_max: _high, ...any } = less;
  // "Our budget is 1.5 crore": what it is enough for elsewhere comes before what is dearer there.
  const { locality: _place, zone: _zone, ...elsewhere } = less;
  for (const wishes of [rest, less, elsewhere, any])
    for (const one of kin) {
      const filters = { ...wishes, ...one };
      if (catalogue.count(filters) > 0) return filters;
    }
  return undefined;
}
