// Guessed: what was read of a clause, taken as what it was learned to do.
import type { FilterName, Intent } from '../../contract.ts';
import { FACTS, type Fact } from '../../facts/index.ts';
import { TOPICS, type Topic } from '../../languages/topics.ts';
import { wordSet } from '../../languages/words.ts';
import { factsOfChanges } from '../asked-of.ts';
import type { Context } from '../draft.ts';
import type { Guess, GuessedAct } from '../learned/guess.ts';
import { words } from '../normalise.ts';
import { complained } from '../objection.ts';
import { hasSpan, readPlainly } from '../reading.ts';
import { type FilterChange, type Reference, type Understanding, WISHLESS } from '../understanding.ts';
import type { Clause } from './clauses.ts';
import { atItsPrice } from './priced.ts';
import { saysBudget } from './reject.ts';
import type { Voice } from './voice.ts';

type Guessed = Pick<Clause, 'voice' | 'guess' | 'learned' | 'people' | 'markers' | 'words'>;
/** "Must have a lift", "further away is fine". */
const MUST = new Set([...wordSet('must'), ...wordSet('farther')]);

const NAMING = new Set<Reference['kind']>(['like', 'name', 'ordinal', 'listed']);

/** A home may be pointed at in these by what it costs. */
const POINTED = new Set<Voice>(['remark', 'social', 'tell', 'ask', 'doubt', 'reject', 'dispute']);

const QUESTIONING = new Set<Voice>(['ask', 'doubt', 'dispute']);

/** What was read of a clause, as what it was guessed to do. */
export function asGuessed(said: Understanding, clause: Guessed, context: Context): Understanding {
  const { voice, guess, learned } = clause;
  if (said.edit || said.off_topic || said.sensitive !== undefined || said.language_wanted || said.likes)
    return said;
  if (learned && POINTED.has(voice)) {
    // "The one for 84.5, how is it?"
    const pointed = atItsPrice(said, context, { bounded: QUESTIONING.has(voice) });
    if (pointed !== said) {
      // "Domlur 86L, which floor, parking? I have 2 cars": what it would wish for is asked of it.
      const facts = [...new Set([...pointed.facts, ...factsOfChanges(pointed.changes)])];
      const asks = facts.length > 0 && pointed.intents.some((intent) => intent !== 'search');
      return { ...pointed, changes: [], facts, intents: asks ? pointed.intents : ['project_detail'] };
    }
  }
  if (voice === 'remark' || (learned && voice === 'tell')) {
    // A complaint or a figure of a loan is no mere talk, and what is asked of us by its words is no remark.
    // "I have no WhatsApp" asks how else the office is reached.
    if (said.objections.length > 0 || said.loan || isSmalltalk(said) || said.contact.includes('reach'))
      return said;
    // "The one for 84.5 you showed before" points, whatever is said of it.
    if (said.references.some(({ kind }) => NAMING.has(kind)))
      return { ...said, changes: [], intents: said.intents.filter((intent) => intent !== 'search') };
    const alone = said.changes.length === 1;
    const sizes = tellsWhoMovesIn(clause, said);
    const meant = said.changes.filter((change) => sizes || isMeant(change, clause, alone));
    if (meant.length > 0) return { ...said, ...WISHLESS, changes: meant, intents: ['search'] };
    // "My father is in Dubai, can he sign from there": what is only ever asked.
    const shown = context.session.memory.focus.length > 0;
    // "Must have a lift. My knees are bad": wished by its word, and what is asked is answered beside it.
    if (said.changes.length > 0 && words(clause.words).some((word) => MUST.has(word)))
      return { ...said, intents: [...new Set<Intent>(['search', ...said.intents])] };
    const asked = said.topics.some(
      (topic) =>
        ASKED.has(topic) || (shown && OF_SHOWN.has(topic)) || (topic === 'safety' && said.of.length > 0),
    );
    if (asked) return asksOnly(said);
    return voice === 'remark' ? talk(said, 'remark') : toldOf(said);
  }
  if (learned && voice === 'dispute') {
    const asks = said.facts.length > 0 && said.references.some(({ kind }) => NAMING.has(kind));
    // "Hennur is 16 km away, then why show it?" rules it out.
    const rulesOut = said.changes.length > 0 && said.objections.length > 0;
    if (asks || rulesOut) return said;
    // "Not the price, I am talking of a hospital": that is what is asked.
    return said.topics.length > 0 && said.objections.length === 0
      ? asksOnly(said)
      : complained(said, 'other');
  }
  if (learned && voice === 'reject' && said.objections.length === 0) return complained(said, topicOf(said));
  // “What can you do?” says it in words of its own.
  if (isSmalltalk(said) && guess.subject === 'chat') return said;
  if (guess.act === 'ask' && (voice === 'ask' || isEmpty(said))) return asked(said, clause, context);
  // By its question word it asks, whatever else it could be.
  if (isEmpty(said)) {
    if (voice === 'ask') return asked(said, clause, context);
    return isSmalltalk(said) ? said : alone(said, guess);
  }
  return requested(said, guess) ?? said;
}

/** Nobody tells of these, but to know whether a home will do. */
const ASKED = new Set<Topic>(['proxy', 'nri', 'access']);

/** Told beside a home, they ask whether it is let or sold to such people, and what prices will do: "my son asks whether …". */
const OF_SHOWN = new Set<Topic>(['bachelors', 'pets', 'growth']);

const asksOnly = (said: Understanding): Understanding => ({
  ...said,
  ...WISHLESS,
  topics: said.topics,
  references: [],
  intents: ['topic_query'],
});

/** "What can you do for me?" */
const isSmalltalk = ({ intents }: Understanding) => intents.length === 1 && intents[0] === 'smalltalk';

/** "The owner's number of L-203, please": a home is pointed at, and more is wanted of it than to see it. */
function requested(said: Understanding, { act, share }: Guess): Understanding | undefined {
  const { references, changes, facts, topics, intents, loan, when } = said;
  const points = references.some(({ kind }) => NAMING.has(kind));
  const more = changes.length + facts.length + topics.length > 0 || loan || when;
  const intent = REQUESTS.has(act) ? INTENT_OF[act] : undefined;
  if (!intent || share < SURE || !points || more || !intents.every((one) => one === 'project_detail'))
    return undefined;
  return { ...said, intents: [intent] };
}
const REQUESTS = new Set<GuessedAct>(['contact', 'visit', 'compare', 'loan']);

/** Where nothing else was read. */
const LIKELY = 0.5;
/** Of what is asked. */
const SURE = 0.65;

const isKind = (change: FilterChange): boolean =>
  change.op === 'set' && (change.filter === 'bhk' || change.filter === 'type' || change.filter === 'purpose');

/** It wants nothing. */
const talk = (said: Understanding, of: NonNullable<Understanding['talk']>): Understanding => ({
  ...said,
  ...WISHLESS,
  references: of === 'remark' ? said.references : [],
  intents: ['smalltalk'],
  talk: of,
});

/** "Main nurse hoon, hamara flat Hebbal mein hai": nothing of it is wished. */
function toldOf(said: Understanding): Understanding {
  if (said.references.length > 0 && said.changes.length === 0) return said;
  const told = { ...said, ...WISHLESS, references: [], intents: [] as Intent[] };
  const silent = said.loan || said.when || said.person !== undefined || said.personal.phone;
  return silent
    ? { ...told, intents: said.intents.filter((intent) => !OF_HOMES.has(intent)) }
    : talk(told, 'self');
}

/** "I can pay 60 at most", "can go up by 15", "must move at once", "we look for our first flat to buy": told of oneself, and wished all the same. */
function isMeant(
  change: FilterChange,
  { guess: { shares, act }, markers }: Guessed,
  alone: boolean,
): boolean {
  if (change.op === 'shift') return change.by !== undefined;
  if (change.op !== 'set') return false;
  const wished = (shares.get('wish') ?? 0) + (shares.get('answer') ?? 0);
  switch (change.filter) {
    case 'possession':
      return true;
    case 'budget_max':
      return saysBudget(change.words) || wished >= DOUBTED || (alone && act === 'tell');
    // Where somebody works is looked for near to, whatever else is told with it.
    case 'near':
    case 'locality':
      return markers.some(({ cue }) => cue === 'work') && !markers.some(({ cue }) => cue === 'live');
    // Who tells of a rent pays one.
    case 'purpose':
      return change.value === 'buy' && wished >= DOUBTED;
    default:
      return false;
  }
}
const DOUBTED = 0.05;

/** "We are 3 friends, on rent in Whitefield": how many will move in, and where to. */
const tellsWhoMovesIn = ({ people, markers }: Guessed, { changes }: Understanding): boolean =>
  people !== undefined &&
  changes.some((change) => 'filter' in change && change.filter === 'purpose') &&
  !markers.some(({ cue }) => cue === 'live' || cue === 'own');

const OF_HOMES = new Set<Intent>([
  'search',
  'project_detail',
  'price_query',
  'topic_query',
  'not_understood',
  'out_of_scope',
]);

type Objection = Understanding['objections'][number]['topic'];

/** What is complained of, by the values named. */
function topicOf({ changes }: Understanding): Objection {
  const named = changes.flatMap((change) => (change.op === 'shift' ? [] : [change.filter]));
  return OBJECTION.find(([filters]) => named.some((name) => filters.test(name)))?.[1] ?? 'other';
}
const OBJECTION: readonly (readonly [RegExp, Objection])[] = [
  [/^(area|bhk)/, 'size'],
  [/^budget/, 'budget'],
  [/^(locality|near|zone|city)/, 'location'],
  [/^possession/, 'possession'],
  [/^amenities/, 'amenities'],
];

/** A question about homes that there are is a search; any other wishes nothing. */
function asked(said: Understanding, { guess, learned }: Guessed, { session }: Context): Understanding {
  const { subject, sure } = guess;
  const { focus, seen = [] } = session.memory;
  const names = said.references.length > 0 || said.changes.some(isPlace);
  const answers = said.facts.length + said.topics.length + said.contact.length > 0 || said.area || said.loan;
  const shown = focus.length + seen.length > 0;
  const wishes = !names || said.changes.some((change) => !isPlace(change));
  if (SEARCHED.has(subject) || (!shown && wishes))
    return answers || said.changes.length > 0 ? said : questioned(said, guess);
  // "The deposit of the one in Hebbal?" tells which.
  if (said.facts.length > 0 && said.changes.every(isPlace)) return said;
  // "Anything ready before June next year?": whether there are such homes.
  if (said.references.length + said.facts.length === 0 && said.changes.length > 0 && asksForAny(said))
    return said;
  // "What does a 3 BHK cost in Hebbal?"
  const priced = said.facts.length > 0 && said.facts.every((fact) => fact === 'price');
  if (priced && said.changes.some(isPlace) && said.changes.every((one) => isPlace(one) || isKind(one)))
    return said;
  const kept = learned
    ? { ...said, changes: [], unclear_amounts: [], of: [...said.of, ...placesOf(said)] }
    : said;
  if (answers || (!learned && said.changes.length > 0)) return withoutSearch(kept);
  if (sure >= SURE) return questioned(withoutSearch(kept), guess);
  return isEmpty(kept) ? talk(kept, 'question') : kept;
}

function asksForAny({ text, language }: Understanding): boolean {
  const reading = readPlainly(text, language);
  return (
    hasSpan(reading, 'ask', 'show') || hasSpan(reading, 'drop', 'any') || hasSpan(reading, 'home', 'few')
  );
}

const SEARCHED = new Set(['count', 'which_area', 'area_price', 'best', 'availability', 'rent_yield']);
const PLACES = new Set<FilterName>(['locality', 'zone', 'city', 'near']);
const isPlace = (change: FilterChange) => change.op !== 'shift' && PLACES.has(change.filter);

const placesOf = ({ changes }: Understanding): string[] =>
  changes.flatMap((change) =>
    isPlace(change) && (change.op === 'set' || change.op === 'add') ? [change.value].flat().map(String) : [],
  );

const withoutSearch = (said: Understanding): Understanding =>
  said.changes.length > 0 ? said : { ...said, intents: said.intents.filter((intent) => intent !== 'search') };

/** What is asked, where its words are none that we know. */
function questioned(said: Understanding, { subject, sure }: Guess): Understanding {
  if (sure < SURE) return said;
  const intents = said.intents.filter((intent) => !OF_HOMES.has(intent) && intent !== 'smalltalk');
  const fact = FACT_OF[subject] ?? (FACTS as readonly string[]).find((one) => one === subject);
  if (fact)
    return {
      ...said,
      facts: [fact as Fact],
      intents: [...intents, fact === 'price' ? 'price_query' : 'project_detail'],
    };
  const topic = TOPIC_OF[subject] ?? TOPICS.find((one) => one === subject);
  if (topic) return { ...said, topics: [topic], intents: [...intents, 'topic_query'] };
  return isEmpty(said) ? talk(said, 'question') : said;
}

/** Where those who label say it otherwise. */
const FACT_OF: Readonly<Record<string, Fact>> = {
  rate: 'price_per_area',
  size: 'area',
  rooms: 'bhk',
  negotiable: 'negotiation',
  address: 'location',
  kind: 'type',
};
const TOPIC_OF: Readonly<Record<string, Topic>> = {
  charges: 'registration',
  chat: 'who',
  privacy: 'number',
  process: 'booking',
};

/** Nothing was read of it. */
export const isEmpty = ({
  changes,
  facts,
  topics,
  references,
  objections,
  loan,
  when,
  area,
  offer,
  contact,
  person,
  absent,
  doubtful,
  unclear_amounts,
  unlisted,
  intents,
  talk: said,
  edit,
  sensitive,
  language_wanted,
  off_topic,
}: Understanding): boolean =>
  [
    changes,
    facts,
    topics,
    references,
    objections,
    contact,
    absent,
    doubtful,
    unclear_amounts,
    edit ?? [],
  ].every((list) => list.length === 0) &&
  [loan, when, area, offer, person, unlisted, said, sensitive, language_wanted].every(
    (one) => one === undefined,
  ) &&
  !off_topic &&
  intents.every((intent) => UNSURE.has(intent));
const UNSURE = new Set<Intent>(['not_understood', 'out_of_scope', 'smalltalk']);

/** What it wants as a whole, where no word of it is known. */
function alone(said: Understanding, guess: Guess): Understanding {
  const { act, share, shares, known } = guess;
  const of = (...acts: GuessedAct[]) => acts.reduce((sum, one) => sum + (shares.get(one) ?? 0), 0);
  if (share >= LIKELY) {
    const intent = INTENT_OF[act];
    // "And my brother also coming", to town: no word of it is of a visit.
    if (intent === 'book_visit' && tellsOfKin(said)) return talk(said, 'self');
    if (intent) return { ...said, intents: [intent] };
    if (act === 'reject' || act === 'doubt' || act === 'dispute')
      return complained(said, act === 'doubt' ? 'trust' : 'other');
  }
  if (!known || of('tell', 'remark', 'social') < LIKELY) return said;
  return talk(said, of('tell') > of('remark', 'social') ? 'self' : 'remark');
}
function tellsOfKin({ text, language }: Understanding): boolean {
  const reading = readPlainly(text, language);
  return (
    hasSpan(reading, 'request', 'kin') &&
    !hasSpan(reading, 'visit', 'word') &&
    !hasSpan(reading, 'intent', 'book_visit')
  );
}
const INTENT_OF: Partial<Record<GuessedAct, Intent>> = {
  compare: 'compare',
  loan: 'financing',
  visit: 'book_visit',
  contact: 'human_handover',
  more: 'more_results',
  yes: 'affirm',
  no: 'deny',
};
