// Topics: what a catalogue seldom states. The owner's own answer comes first; else what is not known is said of the home or
// the area meant, with what the listing does state that bears on it, and one way on.
import { amenitiesOf, deniedAmenities } from '../catalogue/amenities.ts';
import type { Listing } from '../catalogue/listing.ts';
import type { Filters, Suggestion } from '../contract.ts';
import { frameOf, noteAsked, open } from '../conversation/agenda.ts';
import { noteWords } from '../conversation/for-next-message.ts';
import { listShown } from '../conversation/references.ts';
import { timesSaid } from '../conversation/said-before.ts';
import { BOUNDS, focusOn, remember, type Session } from '../conversation/session.ts';
import type { Fact } from '../facts/index.ts';
import { topicWords } from '../languages/of-plots.ts';
import { SITE_TOPICS } from '../languages/site.ts';
import type { Topic } from '../languages/topics.ts';
import { searchFor } from '../say/offers.ts';
import { amenityName, homeName } from '../say/phrases.ts';
import type { Answer, Scene } from '../turn/scene.ts';
import { ownWords } from '../understand/own-words.ts';
import { bearing, bearingOfArea, bearingOfEach } from './bearing.ts';
import { besideRival } from './beside-others.ts';
import { builtHere } from './built-here.ts';
import { guarded } from './felt.ts';
import { meaning } from './meaning.ts';
import { isOfSite, ownAnswer, siteSays } from './of-site.ts';
import { officeSays } from './office.ts';
import { firstQuestion } from './opening.ts';
import { canReach, personFor, talkToPerson } from './person.ts';
import { quotedOfEach } from './quoted.ts';
import { areSamples, isSampleNumber, saidOfSamples } from './sample-number.ts';
import { join } from './search.ts';
import { type Subject, subjectOf, wayOf, wayTo } from './topic-subject.ts';
import { withoutStairs } from './without-stairs.ts';

/** Answered in one reply. */
const MOST = 4;

/** Asked of a home; where an area is spoken of, of the homes there. */
const OF_HOMES = new Set<Topic>([
  'registration',
  'gst',
  'tax',
  'bank',
  'booking',
  'parts',
  'cash',
  'documents',
  'nri',
  'bachelors',
  'pets',
  'rules',
  'terms',
  'tenants',
  'vastu',
  'view',
  'ceiling',
  'quality',
  'record',
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

/** "Are dogs allowed?" where no place is looked for: of all that was found. */
function foundOf(scene: Scene): Subject | undefined {
  const { session, catalogue, say, facts, understanding } = scene;
  const homes = listShown(session, catalogue);
  if (homes.length < 2 || !understanding.topics.every((topic) => OF_HOMES.has(topic))) return undefined;
  const n = Math.max(homes.length, catalogue.count(session.current_filters));
  facts.counts.push(n);
  return { name: say.topic.those(n), homes };
}

/** Of the chat itself, whatever home is spoken of. */
const OF_US = new Set<Topic>([
  ...SITE_TOPICS,
  'sell',
  'alert',
  'elsewhere',
  'was_due',
  'prepayment',
  'relief',
  'processing',
  'borrower',
]);
/** Told whole each time: nothing of it is unknown. */
const KNOWN = new Set<Topic>(['escort', 'sharing']);
/** Arranged by the office: goes into the message in the words it was asked in. */
const TO_ARRANGE = new Set<Topic>(['video']);
/** Of a home, and known to whoever lets or sells it. */
const TO_ASK = new Set<Topic>([
  'pets',
  'bachelors',
  'rules',
  'terms',
  'included',
  'furniture',
  'water',
  'power',
  'internet',
  'bank',
  'booking',
  'documents',
  'tax',
  'gst',
  'conversion',
  'building',
  'road',
  'access',
  'age',
  'occupied',
  'offers',
  'cctv',
]);
/** The owner decides it: the office is offered to ask. */
const OF_OWNER = new Set<Topic>(['parts', 'cash']);
/** What the office takes, and who sells. */
const OF_DEAL: readonly Topic[] = ['fee', 'between', 'seller'];
/** A wish that only the office can meet: kept for it in the visitor's words. */
const TO_NOTE = new Set<Topic>(['resold', 'sell']);
/** Told in two steps: who asks on is told the rest. */

export function topicQuery(scene: Scene): Answer {
  const { understanding, site, say } = scene;
  if (understanding.term && !scene.office) return meaning(understanding.term, scene);
  const { to, subject } = wayOf(scene) ?? { to: undefined, subject: subjectOf(scene) ?? foundOf(scene) };
  let { session } = scene;
  const sentences: (string | undefined)[] = [];
  const suggestions: Suggestion[] = [];
  const stated = new Set<Fact>(understanding.facts);
  let silent = false;
  let asked = 0;
  // "Are you a broker? Say it straight": who comes between is not asked.
  const topics = understanding.topics
    .filter((topic) => topic !== 'between' || !understanding.topics.includes('who'))
    .slice(0, MOST);
  // "Owner or broker, and what is your commission?": one sentence.
  const deal = OF_DEAL.filter((topic) => topics.includes(topic) && !ownAnswer(topic, site));
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
    // What the owner wrote of it is an answer, and is told each time.
    const written = OF_US.has(topic)
      ? []
      : quotedOfEach(topic, home ? [home] : (subject?.homes ?? inSearch(topic, scene)), scene).slice(
          0,
          MOST_QUOTED,
        );
    const has = home && itself(topic, home);
    if (home && has !== undefined && written.length === 0) {
      const item = amenityName(has.word, scene);
      scene.facts.listings.add(home);
      scene.facts.names.push(item);
      const told = has.denied ? say.detail.deniesAmenity : say.detail.hasAmenity;
      sentences.push(told(homeName(home, scene), item));
      continue;
    }
    // Stated of each of several homes, by some of them with a no.
    const each = home ? [] : (subject?.homes ?? []).map((one) => itself(topic, one));
    if (each.some((one) => one?.denied) && !each.includes(undefined) && written.length === 0) {
      sentences.push(bearingOfEach(topic, subject?.homes ?? [], scene, stated));
      continue;
    }
    silent ||= !KNOWN.has(topic) && written.length === 0;
    if (deal.length > 1 && deal.includes(topic) && written.length === 0) {
      sentences.push(topic === deal[0] ? say.topic.ofDeal() : undefined);
      continue;
    }
    if (isOfSite(topic)) {
      const said = siteSays(topic, { ...scene, session }, topics.slice(0, topics.indexOf(topic)));
      session = said.session;
      if (said.asked) asked++;
      sentences.push(said.text);
      continue;
    }
    if (topic === 'checked' && areSamples(home, scene)) {
      const said = saidOfSamples({ ...scene, session });
      session = said.session;
      sentences.push(said.text);
      continue;
    }
    const key = of === undefined ? topic : `${topic}:${of}`;
    const before = session.memory.told ?? [];
    // Doubted again, its price is set beside the others again.
    if (before.includes(key) && topic === 'priced' && home) {
      sentences.push(besideRival(home, scene) ?? bearing(topic, home, scene, stated));
      continue;
    }
    if (before.includes(key) && topic === 'checked' && home && isSampleNumber(home)) {
      sentences.push(bearing(topic, home, scene, stated), say.detail.lines.sampleNumber());
      continue;
    }
    if (before.includes(key) && written.length === 0) {
      asked++;
      sentences.push(
        OF_US.has(topic) || KNOWN.has(topic)
          ? say.topic.unknown[topic](of)
          : say.topic.again(say.topic.name[topic], of),
      );
      continue;
    }
    session = remember(session, { told: [...before, key].slice(-BOUNDS.told) });
    const up = topic === 'access' ? withoutStairs(home, { ...scene, session }) : undefined;
    if (up) {
      sentences.push(
        ...up.sentences,
        joined(topic, up.silent, scene) ? undefined : say.topic.unknown[topic](of),
      );
      suggestions.push(...up.suggestions);
      continue;
    }
    if (topic === 'access' && !home && written.length === 0 && joined(topic, true, scene)) continue;
    const built = topic === 'record' ? builtHere(home ? [home] : (subject?.homes ?? []), scene) : undefined;
    if (built) {
      sentences.push(...written, built, say.topic.unknown.record());
      continue;
    }
    const beside = home && topic === 'priced' ? besideRival(home, scene) : undefined;
    const known =
      beside ??
      (home
        ? bearing(topic, home, scene, stated)
        : subject?.homes && bearingOfEach(topic, subject.homes, scene, stated));
    const there =
      !home && subject?.places && of !== undefined ? bearingOfArea(topic, subject.places, scene) : undefined;
    const ready = topic === 'delay' && home?.possession === 'ready' && of !== undefined;
    // "Is there a bed?" of an unfurnished one.
    const none = topic === 'furniture' && home?.furnishing === 'unfurnished';
    const unknown = none ? undefined : ready ? say.topic.delivered(of) : say.topic.unknown[topic](of);
    const rest = home || subject?.homes ? undefined : say.topic.othersSilent();
    sentences.push(...(written.length > 0 ? [...written, rest] : [unknown]), known ?? there?.text);
    if (topic === 'safety' && home && !known && written.length === 0)
      sentences.push(say.topic.next.unguarded);
    sentences.push(nextStep(topic, scene));
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
  // "Are pets allowed?" of several homes: one step on.
  const decided = topics.some((topic) => OF_OWNER.has(topic));
  // Of one home it is offered, and goes into the message where that is taken.
  const ofOne =
    silent && !left && !decided && homes.length === 1 && topics.some((topic) => TO_ASK.has(topic));
  const several = subject?.homes ?? (decided || ofOne ? homes : []);
  const asksOn = silent && !left && (decided || several.length > 0) && canReach(scene, several);
  scene.facts.counts.push(several.length);
  const wished = topics.some((topic) => TO_NOTE.has(topic)) && canReach(scene, homes);
  const carrying =
    left || arranged || wished || (asksOn && !ofOne)
      ? noteWords(
          session,
          ownWords(understanding.text, understanding.language, { topics }),
          several.length + homes.length > 0
            ? [...new Set([...several, ...homes].map(({ id }) => id))]
            : undefined,
        )
      : session;
  const contact =
    asked > 0 || arranged || carries ? personFor({ ...scene, session: carrying }, homes) : undefined;
  if (silent && !contact && canReach(scene, homes)) suggestions.push(talkToPerson(scene));
  const noted = { ...carrying, last_topic: topics[0] ?? 'office' };
  const spoken = focused(homes.length > 0 ? noteAsked(noted, { topics: [...topics] }) : noted, homes);
  // "Safe area flat", and nothing before it: one question brings it on.
  const ofPlaces = silent && !subject && !scene.among && topics.every((topic) => TO_SEE.has(topic));
  const first = ofPlaces ? firstQuestion({ ...scene, session: spoken }) : undefined;
  return {
    // Beside a search the homes found are what is spoken of next.
    session:
      subject?.places && !subject.home && !scene.among ? openArea(spoken, subject.places, topics) : spoken,
    text: join([
      general,
      ...sentences,
      carries && !scene.among && contact?.whatsapp ? say.visit.passedOn(true, false) : undefined,
      first && topics.includes('safety') ? guarded(scene)?.text : undefined,
      first?.text,
    ]),
    ...(asksOn && { asks_office: several }),
    ...(first ? { suggestions: first.suggestions } : suggestions.length > 0 && { suggestions }),
    ...(contact && { contact }),
    ...(silent && { unanswered: topics }),
  };
}

/** Topics that an amenity of a listing answers by itself, or one that it denies. */
const ITSELF: Partial<Record<Topic, RegExp>> = {
  cctv: /cctv/,
  pets: /pet|dog/,
  internet: /internet|wi-?fi|fibre/,
  power: /power|generator/,
};
function itself(topic: Topic, home: Listing): { word: string; denied: boolean } | undefined {
  const among = (words: readonly string[]) => words.find((word) => ITSELF[topic]?.test(word));
  const denied = among(deniedAmenities(home));
  const word = denied ?? among(amenitiesOf(home) ?? []);
  return word === undefined ? undefined : { word, denied: denied !== undefined };
}

/** Of homes that are only searched for, those that come first. */
const inSearch = (topic: Topic, { catalogue, session }: Scene): Listing[] =>
  OF_HOMES.has(topic)
    ? catalogue
        .find(session.current_filters)
        .top(LOOKED_THROUGH)
        .map(({ listing }) => listing)
    : [];
/** Homes. */
const LOOKED_THROUGH = 40;
const MOST_QUOTED = 3;

/** "None of the 113 says anything about the lift, the floor or a ramp." */
function joined(topic: Topic, silent: boolean | undefined, { unknown, say }: Scene): boolean {
  const last = unknown.at(-1);
  if (!silent || !last) return false;
  unknown.push({ n: last.n, label: say.topic.name[topic] });
  return true;
}

/** What helps on where nothing is stated, said once in a conversation. */
function nextStep(topic: Topic, { say, session }: Scene): string | undefined {
  const step = NEXT[topic];
  const text = step && say.topic.next[step];
  return text && timesSaid(session, [text]) === 0 ? text : undefined;
}
const NEXT: Partial<Record<Topic, 'name_one' | 'evening'>> = {
  schools: 'name_one',
  hospitals: 'name_one',
  nearby: 'name_one',
  safety: 'evening',
};

/** "And the water?" is asked of the same place. */
const openArea = (session: Session, places: readonly string[], topics: readonly Topic[]): Session =>
  open(session, {
    kind: 'area',
    ask: 'about',
    filters: { locality: [...places] },
    places: [...places],
    topics: [...topics],
  });

const focused = (session: Session, homes: readonly Listing[]): Session =>
  homes.length > 0
    ? focusOn(
        session,
        homes.map(({ id }) => id),
      )
    : session;

/** What is ready stands there to be seen, whoever sells it. */
function readyHomes(scene: Scene): Suggestion[] {
  const { current_filters } = scene.session;
  const filters: Filters = { ...current_filters, possession: 'ready' };
  const n = current_filters.possession ? 0 : scene.catalogue.count(filters);
  return n > 0 ? [searchFor(filters, n, scene)] : [];
}
