// Areas: what the homes of a place ask, places side by side, and what rent homes like one ask here. Sale and rent are told
// apart. Every answer stays open: "and for rent?", "what about Hebbal?" ask the same again.
import { frameOf, fresh, open } from '../conversation/agenda.ts';
import type { Answer, Scene } from '../turn/scene.ts';
import type { AreaQuestion } from '../understand/understanding.ts';
import { figures, MOST } from './area-figures.ts';
import {
  affordableAreas,
  areasBetween,
  areasForFamilies,
  areasForRent,
  areasThatHave,
} from './area-places.ts';
import { rents } from './area-rents.ts';
import type { AreaAnswer } from './area-said.ts';
import { nearerToWork, perSquareFoot, sideBySide } from './areas-apart.ts';
import { forPurposeHere, isTold, notHere, purposeNotHere } from './purpose-not-here.ts';
import { join, starters, unsaid } from './search.ts';
import { withStanding } from './standing.ts';
import { whyNone } from './why-none.ts';

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
    // Which is better to let, where nothing is let, is weighed by who buys.
    const by = said === 'rent' && area.ask === 'choose' ? ('investment' as const) : area.by;
    const other = {
      ...understanding,
      area: { ...area, ...(by && { by }), filters: { ...rest, purpose: here.purpose } },
    };
    const answer = areaQuery({ ...withStanding(scene, here), understanding: other });
    return { ...answer, text: join([told ? undefined : notHere(scene, here), answer.text]) };
  }
  const { places, filters, asks, ...answer } = HOW[area.ask](area, scene);
  const further = (area.also ?? []).map(({ of, ...ask }) => {
    const own = { ...scene, understanding: { ...understanding, of } };
    return HOW[ask.ask]({ ...ask, filters: area.filters }, own).text;
  });
  const named = places ?? area.filters.locality ?? [];
  // "Which is better?" is asked of the places told one after the other.
  const before = fresh(scene.session, 'area');
  const told =
    before && ONE_BY_ONE.has(area.ask) && ONE_BY_ONE.has(before.ask)
      ? [...before.places.filter((name) => !named.includes(name)), ...named].slice(-MOST)
      : named.length > 0
        ? named
        : (frameOf(scene.session, 'area')?.places ?? []);
  const frame = {
    kind: 'area' as const,
    ask: area.ask,
    filters: filters ?? area.filters,
    places: told,
    ...(asks && { asks }),
  };
  const text = join([answer.text, ...further, unsaid(area.filters, scene)]);
  return { ...answer, text, session: open({ ...answer.session, last_topic: `area:${area.ask}` }, frame) };
}

const ONE_BY_ONE = new Set<AreaQuestion['ask']>(['rate', 'about']);

const HOW: Record<AreaQuestion['ask'], (area: AreaQuestion, scene: Scene) => AreaAnswer> = {
  rate: ({ filters }, scene) =>
    (filters.locality ?? []).length > 1 ? sideBySide(filters, scene) : figures(filters, scene),
  about: ({ filters, none: asksWhy }, scene) =>
    asksWhy ? whyNone(filters, scene) : figures(filters, scene, 'about'),
  cheaper: ({ filters, by }, scene) =>
    (by === 'per_area' ? perSquareFoot(filters, scene) : undefined) ?? sideBySide(filters, scene),
  dearer: ({ filters }, scene) => sideBySide(filters, scene),
  choose: ({ filters, by }, scene) => sideBySide(filters, scene, by === 'investment' ? by : 'living'),
  nearer: ({ filters }, scene) => nearerToWork(filters, scene),
  which: ({ filters }, scene) => areasThatHave(filters, scene),
  cheapest: ({ filters }, scene) => affordableAreas(filters, scene),
  family: ({ filters }, scene) => areasForFamilies(filters, scene),
  invest: ({ filters }, scene) => areasForRent(filters, scene),
  live: ({ filters, two }, scene) =>
    two
      ? { session: scene.session, text: scene.say.area.ask.works(), suggestions: [], asks: 'works' }
      : areasBetween(filters, scene),
  yield: (area, scene) =>
    (area.filters.locality ?? []).length > 1
      ? sideBySide(area.filters, scene, 'investment')
      : rents(area, scene),
};
