// Topics: what a catalogue seldom states. The owner's own answer comes first; else what is not known is said of the home or
// the area meant, with what the listing does state that bears on it, and one way on.
import type { Listing } from '../catalogue/listing.ts';
import { BOUNDS, focusOn, remember, type Session } from '../conversation/session.ts';
import type { Fact } from '../languages/facts.ts';
import type { Topic } from '../languages/topics.ts';
import { factText } from '../say/fact-text.ts';
import { kilometres } from '../say/money.ts';
import { amenityName, homeName, placeName } from '../say/phrases.ts';
import type { Answer, Scene } from '../turn/scene.ts';
import { officeAnswer, officeSays } from './office.ts';
import { canReach, personFor } from './person.ts';
import { talkToPerson } from './project-detail.ts';
import { join } from './search.ts';

/** Answered in one reply. */
const MOST = 3;

/** What a listing may state that bears on a topic. */
const BEARS: Partial<Record<Topic, { facts?: readonly Fact[]; amenity?: RegExp; metro?: true }>> = {
  schools: { facts: ['map'] },
  hospitals: { facts: ['map'] },
  nearby: { facts: ['map'], amenity: /market|shop|park|atm/ },
  families: { amenity: /play|park|garden|pool|club|security|gated/ },
  safety: { amenity: /security|cctv|gated|intercom|fire/ },
  water: { amenity: /water|borewell/ },
  power: { amenity: /power|generator|solar/ },
  internet: { amenity: /internet|wi-?fi|fibre/ },
  noise: { facts: ['floor'] },
  commute: { metro: true },
  resale: { facts: ['possession', 'price'] },
  registration: { facts: ['price'] },
  documents: { facts: ['rera', 'khata', 'approved_by'] },
  pets: { amenity: /pet|dog/ },
  vastu: { facts: ['facing'] },
  seller: { facts: ['developer', 'brokerage'] },
  age: { facts: ['possession'] },
  offers: { facts: ['price'] },
};

/** Of the chat itself, whatever home is spoken of. */
const OF_US = new Set<Topic>(['who', 'number', 'sell', 'alert', 'elsewhere', 'was_due']);

export function topicQuery(scene: Scene): Answer {
  const { understanding, site, say } = scene;
  const subject = subjectOf(scene);
  let { session } = scene;
  const sentences: (string | undefined)[] = [];
  let silent = false;
  let asked = 0;
  const topics = understanding.topics.slice(0, MOST);
  for (const topic of topics) {
    const of = OF_US.has(topic) ? undefined : subject?.name;
    const home = of === undefined ? undefined : subject?.home;
    const own = officeAnswer(site, { about: topic, home });
    if (own) {
      sentences.push(officeSays(own, scene));
      continue;
    }
    silent = true;
    const key = of === undefined ? topic : `${topic}:${of}`;
    const before = session.memory.told ?? [];
    if (before.includes(key)) {
      asked++;
      sentences.push(
        OF_US.has(topic) ? say.topic.unknown[topic](of) : say.topic.again(say.topic.name[topic], of),
      );
      continue;
    }
    session = remember(session, { told: [...before, key].slice(-BOUNDS.told) });
    sentences.push(say.topic.unknown[topic](of), home && bearing(topic, home, scene));
  }
  const general = scene.office && officeSays(scene.office, scene);
  const homes = subject?.home ? [subject.home] : [];
  // Asked twice: who can tell is shown, not only named.
  const contact = asked > 0 ? personFor({ ...scene, session }, homes) : undefined;
  const offered = silent && !contact && canReach(scene, homes);
  return {
    session: focused({ ...session, last_topic: topics[0] ?? 'office' }, homes),
    text: join([general, ...sentences]),
    ...(offered && { suggestions: [talkToPerson(scene)] }),
    ...(contact && { contact }),
    ...(silent && { unanswered: topics }),
  };
}

const focused = (session: Session, homes: readonly Listing[]): Session =>
  homes.length > 0
    ? focusOn(
        session,
        homes.map(({ id }) => id),
      )
    : session;

/** The home, homes or area that is asked of. */
function subjectOf(scene: Scene): { name: string; home?: Listing } | undefined {
  const { meant, session, catalogue, page, say, facts, understanding } = scene;
  const { focus } = session.memory;
  const homes = meant.any
    ? meant.listings
    : understanding.of.length > 0
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
    facts.counts.push(homes.length);
    return { name: say.topic.those(homes.length) };
  }
  const { locality, zone } = session.current_filters;
  const places = understanding.of.length > 0 ? understanding.of : (locality ?? (zone ? [zone] : []));
  if (places.length === 0 || places.length > 3) return undefined;
  const name = say.and(places.map((place) => placeName(place, scene)));
  facts.names.push(name);
  return { name };
}

/** What is stated of the home that bears on it. */
function bearing(topic: Topic, home: Listing, scene: Scene): string | undefined {
  const { say, facts, catalogue } = scene;
  const { facts: stated = [], amenity, metro } = BEARS[topic] ?? {};
  const name = homeName(home, scene);
  const found = amenity ? (home.amenities ?? []).filter((word) => amenity.test(word)) : [];
  const said = scene.understanding.facts;
  const sentences = stated.flatMap((fact) => {
    if (said.includes(fact)) return [];
    const value = factText(fact, home, scene);
    return value === undefined ? [] : [say.detail.fact[fact](name, value)];
  });
  if (found.length > 0) {
    const names = found.map((word) => amenityName(word, scene));
    facts.names.push(...names);
    sentences.push(say.topic.lists(name, say.and(names)));
  }
  const station = metro && catalogue.places.closest('metro', home);
  if (station) {
    const label = placeName(station.place.name, scene);
    facts.names.push(label);
    facts.kms.push(station.km);
    sentences.push(say.detail.distance(name, label, kilometres(station.km, say.units)));
  }
  return sentences.length > 0 ? join(sentences) : undefined;
}
