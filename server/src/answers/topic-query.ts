// Topics: what a catalogue seldom states. The owner's own answer comes first; else what is not known is said of the home or
// the area meant, with what the listing does state that bears on it, and one way on.
import type { Listing } from '../catalogue/listing.ts';
import type { Filters, Suggestion } from '../contract.ts';
import { frameOf, fresh, noteAsked, noteWords, open } from '../conversation/agenda.ts';
import { BOUNDS, focusOn, remember, type Session } from '../conversation/session.ts';
import type { Fact } from '../languages/facts.ts';
import { topicWords } from '../languages/of-plots.ts';
import { SITE_TOPICS } from '../languages/site.ts';
import type { Topic } from '../languages/topics.ts';
import { factText } from '../say/fact-text.ts';
import { kilometres } from '../say/money.ts';
import { searchFor } from '../say/offers.ts';
import { amenityName, endOfWay, homeName, placeName } from '../say/phrases.ts';
import type { Answer, Scene } from '../turn/scene.ts';
import { ownWords } from '../understand/own-words.ts';
import { figures } from './area-query.ts';
import { besideOthers, fewBeside } from './beside-others.ts';
import { meaning } from './meaning.ts';
import { isOfSite, ownAnswer, siteSays } from './of-site.ts';
import { officeSays } from './office.ts';
import { canReach, personFor, talkToPerson } from './person.ts';
import { isSampleNumber } from './sample-number.ts';
import { join } from './search.ts';

/** Answered in one reply. */
const MOST = 4;

/** What a listing, or the homes of an area, may state that bears on a topic; `rate`: what they ask a square foot. */
type Bears = { facts?: readonly Fact[]; amenity?: RegExp; metro?: true; rate?: true };
const BEARS: Partial<Record<Topic, Bears>> = {
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
  quality: { facts: ['developer', 'rera'] },
  delay: { facts: ['possession', 'rera'] },
  seller: { facts: ['developer', 'brokerage'] },
  age: { facts: ['possession'] },
  resold: { facts: ['possession'] },
  offers: { facts: ['price'] },
  priced: { facts: ['price', 'area', 'rera'], rate: true },
  checked: { facts: ['rera', 'developer'] },
  posted: { facts: ['price'] },
  occupied: { facts: ['possession'] },
  included: { facts: ['price', 'maintenance'] },
  furniture: { facts: ['furnishing'] },
  cctv: { amenity: /cctv|security|gated|intercom/ },
  access: { facts: ['floor'], amenity: /lift|ramp|wheelchair/ },
};
/** Facts that bear on it in one reply. */
const MOST_FACTS = 2;

/** Asked of a home; where an area is spoken of, of the homes there. */
const OF_HOMES = new Set<Topic>([
  'registration',
  'gst',
  'tax',
  'bank',
  'booking',
  'documents',
  'nri',
  'bachelors',
  'pets',
  'rules',
  'terms',
  'tenants',
  'vastu',
  'view',
  'quality',
  'delay',
  'seller',
  'age',
  'offers',
  'priced',
  'checked',
  'posted',
  'occupied',
  'included',
  'furniture',
  'cctv',
  'access',
  'resale',
  'resold',
  'growth',
  'power',
  'internet',
]);

/** Best seen with one's own eyes. */
const TO_SEE = new Set<Topic>([
  'safety',
  'noise',
  'families',
  'quality',
  'view',
  'road',
  'flooding',
  'water',
  'age',
  'nearby',
  'access',
]);

/** Of the chat itself, whatever home is spoken of. */
const OF_US = new Set<Topic>([
  ...SITE_TOPICS,
  'sell',
  'alert',
  'elsewhere',
  'was_due',
  'prepayment',
  'processing',
  'borrower',
]);
/** Told whole each time: nothing of it is unknown. */
const KNOWN = new Set<Topic>(['escort', 'sharing']);
/** Arranged by the office: goes into the message in the words it was asked in. */
const TO_ARRANGE = new Set<Topic>(['video']);
/** A wish that only the office can meet: kept for it in the visitor's words. */
const TO_NOTE = new Set<Topic>(['resold', 'sell']);
/** Asked of where homes stand: of several at one place, the place. */
const OF_PLACES = new Set<Topic>([
  'families',
  'safety',
  'noise',
  'water',
  'power',
  'flooding',
  'growth',
  'schools',
  'hospitals',
  'nearby',
]);
/** Told in two steps: who asks on is told the rest. */

export function topicQuery(scene: Scene): Answer {
  const { understanding, site, say } = scene;
  if (understanding.term && !scene.office) return meaning(understanding.term, scene);
  const { to, subject } = wayOf(scene) ?? { to: undefined, subject: subjectOf(scene) };
  let { session } = scene;
  const sentences: (string | undefined)[] = [];
  const suggestions: Suggestion[] = [];
  const stated = new Set<Fact>(understanding.facts);
  let silent = false;
  let asked = 0;
  const topics = understanding.topics.slice(0, MOST);
  for (const topic of topics) {
    const place =
      subject?.places && OF_HOMES.has(topic)
        ? topicWords(say, scene.session.current_filters).homesIn(subject.name)
        : undefined;
    const of = OF_US.has(topic) ? undefined : (place ?? subject?.name);
    const home = of === undefined ? undefined : subject?.home;
    const own = ownAnswer(topic, site, home);
    if (own) {
      sentences.push(officeSays(own, scene));
      continue;
    }
    silent ||= !KNOWN.has(topic);
    if (isOfSite(topic)) {
      const said = siteSays(topic, { ...scene, session }, topics.slice(0, topics.indexOf(topic)));
      session = said.session;
      if (said.asked) asked++;
      sentences.push(said.text);
      continue;
    }
    const key = of === undefined ? topic : `${topic}:${of}`;
    const before = session.memory.told ?? [];
    // Doubted again, its price is set beside the others again.
    if (before.includes(key) && topic === 'priced' && home) {
      sentences.push(bearing(topic, home, scene, stated));
      continue;
    }
    if (before.includes(key) && topic === 'checked' && home && isSampleNumber(home)) {
      sentences.push(bearing(topic, home, scene, stated), say.detail.lines.sampleNumber());
      continue;
    }
    if (before.includes(key)) {
      asked++;
      sentences.push(
        OF_US.has(topic) || KNOWN.has(topic)
          ? say.topic.unknown[topic](of)
          : say.topic.again(say.topic.name[topic], of),
      );
      continue;
    }
    session = remember(session, { told: [...before, key].slice(-BOUNDS.told) });
    const known = home ? bearing(topic, home, scene, stated) : undefined;
    const there =
      !home && subject?.places && of !== undefined ? bearingOfArea(topic, subject.places, scene) : undefined;
    const ready = topic === 'delay' && home?.possession === 'ready' && of !== undefined;
    sentences.push(ready ? say.topic.delivered(of) : say.topic.unknown[topic](of), known ?? there?.text);
    if (topic === 'checked' && home && isSampleNumber(home)) sentences.push(say.detail.lines.sampleNumber());
    if (topic === 'commute' && to !== undefined) sentences.push(wayTo(to, subject, scene));
    if (there?.suggestion) suggestions.push(there.suggestion);
    if (topic === 'resold' && !home) suggestions.push(...readyHomes(scene));
    if (home && topic === 'bank') suggestions.push({ label: say.suggest.emi(), query: say.suggest.emi() });
    if (home && TO_SEE.has(topic) && canReach(scene, [home]))
      suggestions.push({ label: say.suggest.visit(), query: say.suggest.visit() });
  }
  const general = scene.office && officeSays(scene.office, scene);
  const homes = subject?.home ? [subject.home] : [];
  // Asked twice: who can tell is shown, not only named.
  const arranged = topics.some((topic) => TO_ARRANGE.has(topic)) && canReach(scene, homes);
  // What a request can carry goes with it, as it was asked.
  const left =
    ((silent && !topics.every(isOfSite)) ||
      topics.some((topic) => topic === 'escort' || topic === 'between')) &&
    frameOf(session, 'visit')?.wanted !== undefined;
  // Who meets one is told with the visit itself.
  const carries = left && silent && !topics.includes('escort');
  const wished = topics.some((topic) => TO_NOTE.has(topic)) && canReach(scene, homes);
  const carrying =
    left || arranged || wished
      ? noteWords(session, ownWords(understanding.text, understanding.language))
      : session;
  const contact =
    asked > 0 || arranged || carries ? personFor({ ...scene, session: carrying }, homes) : undefined;
  if (silent && !contact && canReach(scene, homes)) suggestions.push(talkToPerson(scene));
  const noted = { ...carrying, last_topic: topics[0] ?? 'office' };
  const spoken = focused(homes.length > 0 ? noteAsked(noted, { topics: [...topics] }) : noted, homes);
  return {
    // Beside a search the homes found are what is spoken of next.
    session: subject?.places && !subject.home && !scene.among ? openArea(spoken, subject.places) : spoken,
    text: join([
      general,
      ...sentences,
      carries && !scene.among && contact?.whatsapp ? say.visit.passedOn(true, false) : undefined,
    ]),
    ...(suggestions.length > 0 && { suggestions }),
    ...(contact && { contact }),
    ...(silent && { unanswered: topics }),
  };
}

/** "And the water?" is asked of the same place. */
const openArea = (session: Session, places: readonly string[]): Session =>
  open(session, { kind: 'area', ask: 'about', filters: { locality: [...places] }, places: [...places] });

const focused = (session: Session, homes: readonly Listing[]): Session =>
  homes.length > 0
    ? focusOn(
        session,
        homes.map(({ id }) => id),
      )
    : session;

type Subject = { name: string; home?: Listing; places?: string[] };

/** "Traffic to Koramangala?": of what was spoken of before, to there. Undefined where nothing was. */
function wayOf(scene: Scene): { to: string; subject: Subject } | undefined {
  const { understanding } = scene;
  const [to] = understanding.of;
  if (to === undefined || !understanding.topics.includes('commute')) return undefined;
  const subject = subjectOf({ ...scene, understanding: { ...understanding, of: [] } });
  return subject && !subject.places?.includes(to) ? { to, subject } : undefined;
}

function wayTo(to: string, subject: Subject | undefined, scene: Scene): string | undefined {
  const { say, catalogue, facts } = scene;
  const here = catalogue.places.byName(subject?.places?.[0] ?? '');
  const way = subject?.home ? catalogue.wayTo(subject.home, to) : here && catalogue.places.closest(to, here);
  if (!way || !subject) return undefined;
  const label = endOfWay(way.place, scene);
  // No place is measured from itself.
  if (label === subject.name) return undefined;
  facts.names.push(label);
  facts.kms.push(way.km);
  return say.detail.distance(subject.name, label, kilometres(way.km, say.units));
}

/** The home, homes or area that is asked of. */
function subjectOf(scene: Scene): Subject | undefined {
  const { meant, session, catalogue, page, say, facts, understanding } = scene;
  const { focus } = session.memory;
  // A place that was spoken of last is meant before the home spoken of before it.
  const area = fresh(session, 'area')?.places ?? [];
  // "It seems low for JP Nagar, is the price genuine?" is asked of the home.
  const ofTheHome = understanding.topics.includes('priced') && focus.length === 1;
  const homes = meant.any
    ? meant.listings
    : (understanding.of.length > 0 || area.length > 0) && !ofTheHome
      ? []
      : focus.length > 0
        ? focus.flatMap((id) => catalogue.byId(id) ?? [])
        : page
          ? [page]
          : [];
  const [home] = homes;
  if (home) {
    for (const each of homes) facts.listings.add(each);
    if (homes.length === 1) return { name: homeName(home, scene), home };
    const [place] = new Set(homes.map(({ locality }) => locality));
    const ofPlaces = understanding.topics.every((topic) => OF_PLACES.has(topic));
    if (ofPlaces && place && homes.every(({ locality }) => locality === place)) {
      const name = placeName(place, scene);
      facts.names.push(name);
      return { name, places: [place] };
    }
    facts.counts.push(homes.length);
    return { name: say.topic.those(homes.length) };
  }
  const { locality, zone } = session.current_filters;
  const places =
    [understanding.of, area, locality ?? (zone ? [zone] : [])].find(({ length }) => length > 0) ?? [];
  if (places.length === 0 || places.length > 3) return undefined;
  const name = say.and(places.map((place) => placeName(place, scene)));
  facts.names.push(name);
  return { name, places: [...places] };
}

/** What is stated of the home that bears on it, but for the facts `said` already. */
function bearing(topic: Topic, home: Listing, scene: Scene, said: Set<Fact>): string | undefined {
  const { say, facts, catalogue } = scene;
  const { facts: stated = [], amenity, metro, rate } = BEARS[topic] ?? {};
  const name = homeName(home, scene);
  const found = amenity ? (home.amenities ?? []).filter((word) => amenity.test(word)) : [];
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
            told.map(({ fact, value }) => say.detail.lines.part(say.terms.fact[fact], value)),
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

/** What is ready stands there to be seen, whoever sells it. */
function readyHomes(scene: Scene): Suggestion[] {
  const { current_filters } = scene.session;
  const filters: Filters = { ...current_filters, possession: 'ready' };
  const n = current_filters.possession ? 0 : scene.catalogue.count(filters);
  return n > 0 ? [searchFor(filters, n, scene)] : [];
}

/** Where somebody goes every day: the work told, else a place that is wished near, else a metro station. */
function dailyWays({ session, catalogue }: Scene): readonly string[] {
  const { works = [] } = session.memory;
  const places = works.length > 0 ? works : (session.current_filters.near ?? []);
  const known = places.filter((name) => catalogue.places.byName(name) !== undefined);
  return known.length > 0 ? known : ['metro'];
}

/** What the homes of an area state that bears on it, with the button that shows them. */
function bearingOfArea(
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
