// Objection: recorded once with its words, taken seriously, and answered with what this catalogue can offer instead.
import type { Filters, ObjectionTopic, Suggestion } from '../contract.ts';
import { spokenOf } from '../conversation/references.ts';
import { addObjection } from '../conversation/session.ts';
import { chipParts, homeName } from '../say/phrases.ts';
import type { Answer, Scene } from '../turn/scene.ts';
import { elsewhere, join } from './search.ts';
import { suggestChange } from './small.ts';

/** Alternatives offered. */
const MOST = 3;

export function objection(scene: Scene): Answer {
  const { understanding, say, now } = scene;
  const at = new Date(now).toISOString();
  const raised =
    understanding.objections.length > 0
      ? understanding.objections
      : [{ topic: 'other' as const, words: understanding.text.slice(0, 200) }];
  let session = scene.session;
  for (const { topic, words } of raised)
    session = addObjection(session, { topic, words: words.slice(0, 200), at });
  const [first] = raised;
  const topic = first?.topic ?? 'other';
  const suggestions = scene.among ? [] : alternatives(topic, { ...scene, session });
  const rera = topic === 'trust' ? reraLines(scene) : [];
  return {
    session: { ...session, last_topic: `objection:${topic}` },
    text: join([
      say.chat.objection[topic],
      ...rera,
      suggestions.length > 0 ? say.chat.instead(suggestions.map(({ label }) => label)) : undefined,
    ]),
    suggestions: suggestions.length > 0 || scene.among ? suggestions : suggestChange(scene),
  };
}

/** What answers the objection, with counts; none where the catalogue has nothing better. */
function alternatives(topic: ObjectionTopic, scene: Scene): Suggestion[] {
  const { session, catalogue, facts, say } = scene;
  const current = session.current_filters;
  const offers: Suggestion[] = [];
  for (const wish of wishes(topic, scene)) {
    const filters = { ...current, ...wish };
    const n = catalogue.count(filters);
    if (n === 0) continue;
    facts.counts.push(n);
    facts.filters.push(wish, filters);
    const what = chipParts(wish, scene).map(({ label }) => label);
    const label = say.suggest.counted(what.join(', '), n);
    offers.push({ label, action: { type: 'apply', filters, label } });
    if (offers.length === MOST) return offers;
  }
  const [wish] = wishes(topic, scene);
  return offers.length > 0 || !wish
    ? offers
    : elsewhere({ ...current, ...wish }, scene).map(({ suggestion }) => suggestion);
}

function wishes(topic: ObjectionTopic, scene: Scene): Filters[] {
  const { session, catalogue } = scene;
  const current = session.current_filters;
  const homes = spokenOf(scene);
  const here = current.locality?.[0] ?? homes[0]?.locality;
  const place = here === undefined ? undefined : catalogue.places.byName(here);
  const otherPlaces = (): Filters[] =>
    (place
      ? catalogue.places.nearest(place, 5).map((near) => near.place.name)
      : catalogue.places.localities.slice(0, 5).map(({ name }) => name)
    )
      .filter((name) => name !== here)
      .map((name) => ({ locality: [name] }));
  switch (topic) {
    case 'budget': {
      const purpose = homes[0]?.purpose;
      const prices = homes.filter((home) => home.purpose === purpose).flatMap(({ price }) => price ?? []);
      if (prices.length === 0) return [];
      const below: Filters = {
        ...(catalogue.purposes.size > 1 && { purpose }),
        budget_max: Math.min(...prices) - 1,
      };
      return [below, ...otherPlaces().map((filters) => ({ ...filters, ...below }))];
    }
    case 'location':
      return otherPlaces();
    case 'possession':
    case 'timing':
      return topic === 'possession' ? [{ possession: 'ready' }] : [];
    case 'size': {
      const [home] = homes.filter(({ area }) => area !== undefined);
      if (!home?.area) return [];
      return [{ area_min: home.area + 1, ...(home.area_basis && { area_basis: home.area_basis }) }];
    }
    case 'amenities':
      return catalogue.amenities.slice(0, 3).map((word) => ({ amenities: [word] }));
    case 'trust':
    case 'other':
      return [];
  }
}

/** The RERA number of the home spoken of, where it is stated. */
function reraLines(scene: Scene): string[] {
  const [home] = spokenOf(scene);
  if (!home?.rera_id) return [];
  scene.facts.listings.add(home);
  return [scene.say.detail.fact.rera(homeName(home, scene), home.rera_id)];
}
