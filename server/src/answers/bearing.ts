// Bearing: what a listing, or the homes of an area, do state that bears on a topic they say nothing of.
import { amenitiesOf, deniedAmenities } from '../catalogue/amenities.ts';
import type { Listing } from '../catalogue/listing.ts';
import type { Filters, Suggestion } from '../contract.ts';
import type { Fact } from '../facts/index.ts';
import type { Topic } from '../languages/topics.ts';
import { factName, factText } from '../say/fact-text.ts';
import { kilometres } from '../say/money.ts';
import { searchFor } from '../say/offers.ts';
import { amenityName, endOfWay, homeName, placeName } from '../say/phrases.ts';
import type { Scene } from '../turn/scene.ts';
import { figures } from './area-figures.ts';
import { besideOthers, fewBeside } from './beside-others.ts';
import { factSentence } from './fact-sentence.ts';
import { factsTold } from './facts-told.ts';
import { join } from './search.ts';

/** `rate`: what they ask a square foot. */
type Bears = { facts?: readonly Fact[]; amenity?: RegExp; metro?: true; rate?: true };
export const BEARS: Partial<Record<Topic, Bears>> = {
  schools: { facts: ['map'], amenity: /school|creche/ },
  hospitals: { facts: ['map'], amenity: /hospital|clinic|pharmacy|medical/ },
  nearby: { facts: ['map'], amenity: /market|shop|\bpark$|atm|temple/ },
  families: { amenity: /play|park|garden|pool|club|security|gated/ },
  safety: { amenity: /security|cctv|gated|intercom|fire/ },
  water: { amenity: /water|borewell/ },
  flooding: { facts: ['floor'], amenity: /drain|rainwater/ },
  power: { amenity: /power|generator|solar/ },
  internet: { amenity: /internet|wi-?fi|fibre/ },
  noise: { facts: ['floor'] },
  commute: { metro: true },
  growth: { rate: true },
  resale: { facts: ['possession'], rate: true },
  registration: { facts: ['price'] },
  tax: { facts: ['maintenance'] },
  bank: { facts: ['price', 'approved_by'] },
  booking: { facts: ['payment_plan', 'deposit'] },
  documents: { facts: ['rera', 'khata', 'approved_by'] },
  terms: { facts: ['deposit'] },
  pets: { amenity: /pet|dog/ },
  vastu: { facts: ['facing'] },
  road: { facts: ['map'] },
  view: { facts: ['floor', 'facing'], amenity: /view|balcony|terrace/ },
  quality: { facts: ['rera'] },
  record: { facts: ['developer'] },
  delay: { facts: ['possession', 'rera'] },
  seller: { facts: ['developer'] },
  age: { facts: ['possession'] },
  resold: { facts: ['possession'] },
  offers: { facts: ['price'] },
  priced: { facts: ['price', 'area', 'rera'], rate: true },
  checked: { facts: ['rera', 'developer'] },
  posted: { facts: ['price'] },
  occupied: { facts: ['possession'] },
  included: { facts: ['price', 'maintenance'] },
  furniture: { facts: ['furnishing'] },
  video: { facts: ['photos'] },
  cctv: { amenity: /cctv|security|gated|intercom/ },
  access: { facts: ['floor'], amenity: /lift|ramp|wheelchair/ },
};
/** Facts that bear on it in one reply. */
const MOST_FACTS = 2;

/** What is stated of the home that bears on it, but for the facts `said` already. */
export function bearing(topic: Topic, home: Listing, scene: Scene, said: Set<Fact>): string | undefined {
  const { say, facts, catalogue } = scene;
  const { facts: stated = [], amenity, metro, rate } = BEARS[topic] ?? {};
  const name = homeName(home, scene);
  const { about } = scene.understanding;
  const asked = said.has('amenities') ? [about?.amenity, ...(about?.amenities ?? [])] : [];
  // "CCTV and a guard?": of the guard it is said already.
  const found = (amenity ? (amenitiesOf(home) ?? []) : []).filter(
    (word) => amenity?.test(word) && !asked.includes(word),
  );
  const parts = stated.flatMap((fact) => {
    if (said.has(fact)) return [];
    said.add(fact);
    const value = factText(fact, home, scene);
    return value === undefined ? [] : [{ fact, value }];
  });
  const [only] = parts;
  const told = parts.slice(0, MOST_FACTS);
  const sentences: (string | undefined)[] =
    parts.length > 1
      ? [
          say.detail.lines.together(
            name,
            told.map(({ fact, value }) => say.detail.lines.part(factName(fact, [home], say), value)),
          ),
        ]
      : only
        ? [say.detail.fact[only.fact](name, only.value)]
        : [];
  if (found.length > 0) {
    const names = found.map((word) => amenityName(word, scene));
    facts.names.push(...names);
    sentences.push(say.topic.lists(say.and(names)));
  }
  if (rate)
    sentences.push(besideOthers(home, scene) ?? (topic === 'priced' ? fewBeside(home, scene) : undefined));
  for (const end of metro ? dailyWays(scene) : []) {
    const way = catalogue.wayTo(home, end);
    if (!way) continue;
    const label = endOfWay(way.place, scene);
    facts.names.push(label);
    facts.kms.push(way.km);
    sentences.push(say.detail.distance(name, label, kilometres(way.km, say.units)));
  }
  const text = join(sentences);
  return text === '' ? undefined : text;
}

/** What each of a few homes states that bears on it. */
export function bearingOfEach(
  topic: Topic,
  homes: readonly Listing[],
  scene: Scene,
  said: Set<Fact>,
): string | undefined {
  const { facts: stated = [], amenity } = BEARS[topic] ?? {};
  const few = homes.slice(0, MOST_HOMES);
  for (const home of few) scene.facts.listings.add(home);
  const told = stated
    .filter((fact) => !said.has(fact) && few.some((home) => factText(fact, home, scene) !== undefined))
    .slice(0, MOST_FACTS);
  for (const fact of told) said.add(fact);
  const sentences = factsTold(told, few, scene, (fact, home, other) =>
    factSentence(fact, home, other, scene),
  );
  const words = few.flatMap((home) =>
    [...(amenitiesOf(home) ?? []), ...deniedAmenities(home)].filter((word) => amenity?.test(word)),
  );
  const times = (word: string) => words.filter((one) => one === word).length;
  const [listed] = [...new Set(words)].sort((a, b) => times(b) - times(a));
  if (listed !== undefined) {
    const understanding = { ...scene.understanding, about: { amenity: listed } };
    sentences.push(...factsTold(['amenities'], few, { ...scene, understanding }, () => ''));
  }
  return join(sentences) || undefined;
}
/** Homes told of one by one. */
const MOST_HOMES = 4;

/** What the homes of an area state that bears on it, with the button that shows them. */
export function bearingOfArea(
  topic: Topic,
  places: readonly string[],
  scene: Scene,
): { text?: string; suggestion?: Suggestion } | undefined {
  const { say, facts, catalogue, session } = scene;
  const { amenity, metro, rate } = BEARS[topic] ?? {};
  const locality = [...places];
  const name = say.and(locality.map((place) => placeName(place, scene)));
  const [place] = locality;
  const { purpose } = session.current_filters;
  if (rate) return { text: figures({ locality, purpose: purpose ?? 'buy' }, scene, 'brief').text };
  if (metro && place !== undefined && locality.length === 1) {
    const here = catalogue.places.byName(place);
    const station = here && catalogue.places.closest('metro', here);
    if (!station) return undefined;
    const label = placeName(station.place.name, scene);
    facts.names.push(label, name);
    facts.kms.push(station.km);
    return { text: say.detail.distance(name, label, kilometres(station.km, say.units)) };
  }
  if (!amenity) return undefined;
  const here: Filters = { locality, ...(purpose && { purpose }) };
  const total = catalogue.count(here);
  const words = catalogue.amenities.filter((word) => amenity.test(word));
  const counted = words
    .map((word) => ({ word, n: catalogue.count({ ...here, amenities: [word] }) }))
    .sort((a, b) => b.n - a.n)[0];
  if (!counted || counted.n === 0)
    return topic === 'families'
      ? { text: figures({ locality, purpose: purpose ?? 'buy' }, scene, 'brief').text }
      : undefined;
  const item = amenityName(counted.word, scene);
  facts.counts.push(counted.n, total);
  facts.names.push(item, name);
  const filters = { ...session.current_filters, ...here, amenities: [counted.word] };
  const n = catalogue.count(filters);
  return {
    text: join([
      say.topic.some(name, counted.n, total, item),
      topic === 'families'
        ? figures({ locality, purpose: purpose ?? 'buy' }, scene, 'brief').text
        : undefined,
    ]),
    ...(n > 0 && { suggestion: searchFor(filters, n, scene) }),
  };
}

/** Where somebody goes every day: the work told, else a place that is wished near. */
function dailyWays({ session, catalogue }: Scene): readonly string[] {
  const { works = [] } = session.memory;
  const places = works.length > 0 ? works : (session.current_filters.near ?? []);
  const known = places.filter((name) => catalogue.places.byName(name) !== undefined);
  return known;
}
