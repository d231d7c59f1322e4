// Topics: one honest sentence that names what is asked and of which home or place, what the catalogue does know that
// bears on it, and one way on. The office's own words come first; nothing is said twice alike.
import type { Listing } from '../catalogue/listing.ts';
import type { Suggestion, Topic } from '../contract.ts';
import { focusOn } from '../conversation/session.ts';
import type { Fact } from '../languages/facts.ts';
import { LANGUAGES } from '../languages/index.ts';
import type { TopicReplies } from '../languages/topics.ts';
import { hasContact, officeHours } from '../say/contact.ts';
import { factText } from '../say/fact-text.ts';
import { kilometres } from '../say/money.ts';
import { amenityName, homeName, placeName } from '../say/phrases.ts';
import type { Answer, Scene } from '../turn/scene.ts';
import { OF_THE_SITE } from '../understand/topics.ts';
import { answerOn, spoken } from './office.ts';
import { personFor } from './person.ts';
import { join } from './search.ts';

type Subject = { homes: Listing[]; place?: string };

/** Amenities that bear on a topic, and facts that do. */
const BEARS: Partial<
  Record<Topic, { amenities?: readonly string[]; facts?: readonly Fact[]; near?: string }>
> = {
  safety: { amenities: ['security', 'cctv', 'gated community', 'intercom', 'fire safety'] },
  water: { amenities: ['rainwater harvesting', 'water supply', 'borewell', 'water treatment'] },
  power: { amenities: ['power backup', 'solar panels'] },
  traffic: { near: 'metro' },
  school: { near: 'metro' },
  hospital: { amenities: ['lift'] },
  shops: { amenities: ['supermarket', 'shopping centre'] },
  park: { amenities: ['garden', 'park', 'jogging track', 'play area'] },
  pets: { amenities: ['pet park', 'pet friendly'] },
  documents: { facts: ['rera', 'khata', 'approved_by'] },
  age: { facts: ['possession'] },
  delay: { facts: ['possession', 'rera', 'developer'] },
  quality: { facts: ['developer', 'possession'] },
  owner: { facts: ['brokerage', 'developer'] },
  broker: { facts: ['brokerage'] },
  registration: { facts: ['price', 'price_per_area'] },
  view: { facts: ['facing', 'floor'] },
  vastu: { facts: ['facing'] },
  occupancy: { facts: ['bhk', 'bathrooms'] },
  extension: { facts: ['area'] },
  rooms: { facts: ['bathrooms', 'area'] },
};

/** Where a person is the way on at once. */
const PERSON = new Set<Topic>(['call_back', 'owner', 'sell', 'alert']);

/** What is said of each topic that the catalogue knows nothing of. */
export function answerTopics(scene: Scene, topics: readonly Topic[]): Answer {
  const { session, site, language } = scene;
  const subject = subjectOf(scene, topics);
  const [home] = subject.homes;
  const open = topics.filter((topic) => !answerOn(topic, site, home?.project));
  const texts = topics.map((topic) => textOf(topic, subject, scene));
  const say = LANGUAGES[language].topics.say;
  const ask = open.some((topic) => !OF_THE_SITE.has(topic)) && hasContact(site, subject.homes);
  const contact = topics.some((topic) => PERSON.has(topic)) ? personFor(scene, subject.homes) : undefined;
  const ids = subject.homes.map(({ id }) => id);
  return {
    session: {
      ...(ids.length === 1 ? focusOn(session, ids) : session),
      last_topic: `topic:${topics.at(-1)}:${home?.id ?? subject.place ?? ''}`,
    },
    text: join([...texts, ask && !contact ? say.office() : undefined]),
    suggestions: ask && !contact ? [personSuggestion(scene)] : [],
    ...(contact && { contact }),
  };
}

const personSuggestion = ({ say }: Scene): Suggestion => ({
  label: say.suggest.person(),
  query: say.suggest.person(),
});

/** The homes meant or spoken of, else the place asked about or searched in. */
function subjectOf(
  { meant, session, catalogue, page, understanding, facts }: Scene,
  topics: readonly Topic[],
): Subject {
  const place = understanding.about?.place;
  const whole = topics.every((topic) => OF_THE_SITE.has(topic));
  const focus = session.memory.focus.map((id) => catalogue.byId(id)).filter((home) => home !== undefined);
  const homes = meant.any
    ? meant.listings.slice(0, 4)
    : place !== undefined
      ? []
      : focus.length > 0 && focus.length <= 2
        ? focus
        : page
          ? [page]
          : [];
  for (const home of homes) facts.listings.add(home);
  const searched = session.current_filters.locality;
  const where = place ?? (homes.length === 0 && !whole && searched?.length === 1 ? searched[0] : undefined);
  return { homes, ...(where !== undefined && { place: where }) };
}

function textOf(topic: Topic, subject: Subject, scene: Scene): string {
  const { site, language, facts, session } = scene;
  const { say, words } = LANGUAGES[language].topics;
  const { homes, place } = subject;
  const [home] = homes;
  const written = answerOn(topic, site, home?.project);
  if (written) {
    const text = spoken(written, language);
    facts.names.push(text);
    return say.officeSays(text);
  }
  const special = SPECIAL[topic]?.(say, subject, scene);
  const known = homes.length === 1 ? knows(topic, home as Listing, scene) : undefined;
  if (special !== undefined) return join([special, known && say.knows(known)]);
  const { name } = words[topic];
  if (session.last_topic === `topic:${topic}:${home?.id ?? place ?? ''}`) return say.stillUnknown(name);
  const unknown =
    homes.length === 1
      ? say.unknownOfHome(name, homeName(home as Listing, scene))
      : homes.length > 1
        ? say.unknownOfHomes(name)
        : place !== undefined
          ? say.unknownOfPlace(name, placeName(place, scene))
          : say.unknown(name);
  if (place !== undefined) facts.names.push(placeName(place, scene));
  return join([unknown, known && say.knows(known)]);
}

/** "security and power backup"; undefined where nothing that bears on it is stated. */
function knows(topic: Topic, home: Listing, scene: Scene): string | undefined {
  const { say, facts, catalogue } = scene;
  const { amenities = [], facts: asked = [], near } = BEARS[topic] ?? {};
  const parts = amenities
    .filter((word) => home.amenities?.includes(word))
    .map((word) => amenityName(word, scene));
  for (const fact of asked) {
    const text = factText(fact, home, scene);
    if (text !== undefined) parts.push(`${say.terms.fact[fact]} ${text}`);
  }
  const station = near === undefined ? undefined : catalogue.places.closest(near, home);
  if (station) {
    facts.kms.push(station.km);
    const name = placeName(station.place.name, scene);
    facts.names.push(name);
    parts.push(`${name} ${kilometres(station.km, say.units)}`);
  }
  return parts.length > 0 ? say.and(parts) : undefined;
}

type Special = (say: TopicReplies, subject: Subject, scene: Scene) => string;

const named = ({ homes: [home] }: Subject, scene: Scene) => home && homeName(home, scene);

const SPECIAL: Partial<Record<Topic, Special>> = {
  who: (say, _subject, { site, catalogue, facts }) => {
    facts.names.push(site.name);
    facts.counts.push(catalogue.listings.length);
    return say.who(site.name, catalogue.listings.length);
  },
  broker: (say, _subject, { site, facts }) => {
    facts.names.push(site.name);
    return say.brokerOurs(site.name);
  },
  privacy: (say, _subject, { site, facts }) => {
    facts.names.push(site.name);
    return say.privacy(site.name);
  },
  call_back: (say, _subject, scene) => {
    const open = officeHours(scene);
    if (open !== undefined) scene.facts.names.push(open);
    return say.callBack(open);
  },
  sell: (say, _subject, { site, facts }) => {
    facts.names.push(site.name);
    return say.cannotSell(site.name);
  },
  alert: (say) => say.cannotAlert(),
  other_sites: (say) => say.otherSites(),
  share: (say) => say.share(),
  overdue: (say) => say.overdue(),
  bachelors: (say, subject, scene) => say.bachelors(named(subject, scene)),
  registration: (say) => say.registration(),
  discount: (say, subject, scene) => say.discount(named(subject, scene)),
};
