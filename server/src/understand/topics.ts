// Topics: what is asked that no catalogue states ("is it safe?", "will someone call?"). What they are asked of is not
// wished: "any good schools nearby?" narrows nothing down.

import { type Intent, TOPICS, type Topic } from '../contract.ts';
import { type Fact, isAboutPrice } from '../languages/facts.ts';
import { finderOf } from './finder.ts';
import { isQuestion } from './frame.ts';
import { hasSpan, type Reading } from './reading.ts';
import type { FilterChange, Understanding } from './understanding.ts';

const find = finderOf<Topic>(
  ({ topics }) =>
    Object.fromEntries(TOPICS.map((topic) => [topic, topics.words[topic].cues])) as Record<Topic, string>,
);

/** Facts that the words of a topic ask for by the way, and that do not answer it. */
const INSTEAD_OF: Partial<Record<Topic, readonly Fact[]>> = {
  growth: ['price', 'price_per_area', 'availability'],
  registration: ['price', 'charges'],
  discount: ['price'],
  tax: ['charges', 'price'],
  age: ['possession'],
  road: ['location'],
  rooms: ['bhk', 'amenities'],
  extension: ['floor'],
  bachelors: ['availability'],
  rules: ['availability'],
  pets: ['availability'],
  owner: ['developer', 'name', 'brokerage'],
  who: ['developer', 'name', 'brokerage'],
  broker: ['developer', 'brokerage'],
  call_back: ['availability'],
  bank: ['availability'],
  park: ['amenities', 'distance'],
  view: ['facing'],
};

/** Places that a landmark stands for and that this catalogue may have no coordinates of. */
const NEARBY = new Set<Topic>(['school', 'hospital', 'shops', 'temple', 'traffic', 'park']);

/** Of the chat and the office: no home is asked about. */
export const OF_THE_SITE: ReadonlySet<Topic> = new Set<Topic>([
  'who',
  'broker',
  'privacy',
  'call_back',
  'sell',
  'alert',
  'other_sites',
  'share',
]);

/** What can stand beside a topic in one clause; other intents are what its words were mistaken for. */
const BESIDE = new Set([
  'search',
  'compare',
  'financing',
  'book_visit',
  'human_handover',
  'project_detail',
  'price_query',
]);

/** `known`: whether a landmark can be measured to; `spoken`: whether a home is spoken of. */
type Around = { known: (landmark: string) => boolean; spoken: boolean };

/** The understanding with its topics; unchanged where there is none. */
export function withTopics(said: Understanding, reading: Reading, { known, spoken }: Around): Understanding {
  // A place of that name, or a wish that has taken the words, is none.
  const found = find(reading.tokens, new Uint8Array(reading.tokens.length)).filter(
    ({ cue }) => !(cue === 'owner' && said.intents.includes('human_handover') && said.facts.length === 0),
  );
  const landmark = said.about?.landmark;
  const topics = [...new Set(longest(found).map(({ cue }) => cue))].filter(
    (topic) => !(NEARBY.has(topic) && landmark !== undefined && known(landmark)),
  );
  if (topics.length === 0 || (said.objections.length > 0 && !isQuestion(reading))) return said;
  for (const { from, to } of found) reading.taken.fill(1, from, to);
  const whole = topics.every((topic) => OF_THE_SITE.has(topic));
  // "Hospital nearby?" with no home spoken of looks for homes.
  const elliptic = !isWish(said, reading) && (spoken || !topics.every((topic) => NEARBY.has(topic)));
  const asks = isQuestion(reading) || elliptic || whole;
  // "2 BHK near a school" is a wish that is said to be unmet where it cannot be met.
  if (!asks && topics.every((topic) => NEARBY.has(topic))) return said;
  const instead = new Set(topics.flatMap((topic) => INSTEAD_OF[topic] ?? []));
  const nearby = topics.some((topic) => NEARBY.has(topic));
  const facts = said.facts.filter((fact) => !instead.has(fact) && !(nearby && fact === 'distance'));
  const place = placeIn(said.changes);
  const changes = asks ? said.changes.filter((change) => !isSubject(change)) : said.changes;
  const intents = said.intents.filter(
    (intent) =>
      BESIDE.has(intent) &&
      (intent !== 'search' ||
        (changes.length > 0 && !asks) ||
        changes.some((change) => !isSubject(change))) &&
      (intent !== 'price_query' || facts.length > 0),
  );
  return {
    ...said,
    topics,
    facts,
    changes,
    about: {
      ...(facts.includes('amenities') && said.about?.amenity && { amenity: said.about.amenity }),
      ...(facts.includes('distance') && landmark && { landmark }),
      ...(asks && place && { place }),
    },
    objections: [],
    unclear_amounts: asks ? [] : said.unclear_amounts,
    sensitive: topics.some((topic) => topic === 'bachelors' || topic === 'rules')
      ? undefined
      : said.sensitive,
    intents: settled(
      intents.map((intent) =>
        intent === 'price_query' && !facts.some(isAboutPrice) ? 'project_detail' : intent,
      ),
      whole,
    ),
  };
}

function settled(intents: Intent[], whole: boolean): Intent[] {
  if (whole && intents.length === 0) return ['smalltalk'];
  return intents.includes('project_detail') || intents.includes('price_query')
    ? intents
    : [...intents, 'project_detail'];
}

/** Of phrases over the same words the longest. */
function longest(found: readonly { cue: Topic; from: number; to: number }[]) {
  return found.filter(
    (one) =>
      !found.some(
        (other) =>
          other !== one &&
          other.from <= one.from &&
          other.to >= one.to &&
          other.to - other.from > one.to - one.from,
      ),
  );
}

const isWish = (said: Understanding, reading: Reading) =>
  hasSpan(reading, 'ask', 'show') ||
  hasSpan(reading, 'ask', 'want') ||
  said.changes.some((change) => change.op === 'shift' || !SUBJECTS.has(change.filter));

const SUBJECTS = new Set([
  'locality',
  'near',
  'amenities',
  'zone',
  'city',
  'type',
  'project',
  'possession',
  'facing',
]);
/** In a question it is what is asked about. */
const isSubject = (change: FilterChange) =>
  change.op === 'shift'
    ? false
    : change.op === 'remove'
      ? false
      : SUBJECTS.has(change.filter) || change.filter.startsWith('budget');

const placeIn = (changes: readonly FilterChange[]): string | undefined => {
  const placed = changes.find(
    (change) => (change.op === 'set' || change.op === 'add') && change.filter === 'locality',
  );
  return placed && 'value' in placed && Array.isArray(placed.value) ? String(placed.value[0]) : undefined;
};
