// The gate: what a word of a clause would start stands only where something speaks for it in what was learned. "My train back is
// at 9.20" sees no home, "who asked for the EMI?" hands nobody over, "second one has the better terrace" compares nothing.
import type { Intent } from '../../contract.ts';
import { factsThat } from '../../facts/index.ts';
import type { Topic } from '../../languages/topics.ts';
import { wordSet } from '../../languages/words.ts';
import { type Guess, type GuessedAct, KINDS } from '../learned/guess.ts';
import { words as wordsOf } from '../normalise.ts';
import { complained } from '../objection.ts';
import { type FilterChange, type Understanding, WISHLESS } from '../understanding.ts';
import type { Clause } from './clauses.ts';
import type { Voice } from './voice.ts';

/** Acts that may start it, and how much must speak for them together, 0 to 1. By labelled clauses of authors not learned from. */
type Entry = { acts: readonly GuessedAct[]; least: number };
const ENTRIES: Partial<Record<Intent, Entry>> = {
  project_detail: { acts: ['ask', 'point', 'more', 'doubt', 'contact', 'compare', 'visit'], least: 0.15 },
  topic_query: { acts: ['ask', 'doubt', 'wish', 'offer', 'contact', 'compare', 'loan'], least: 0.15 },
  price_query: { acts: ['ask', 'doubt', 'loan', 'offer', 'compare', 'contact', 'wish'], least: 0.12 },
  book_visit: { acts: ['visit', 'answer', 'yes', 'contact', 'wish', 'correct'], least: 0.08 },
  human_handover: { acts: ['contact', 'ask', 'visit', 'offer', 'answer'], least: 0.08 },
  compare: { acts: ['compare', 'ask'], least: 0.08 },
  more_results: { acts: ['more', 'wish', 'ask'], least: 0.1 },
  search: { acts: [...KINDS.wishes, 'ask', 'compare', 'loan', 'visit'], least: 0.03 },
  out_of_scope: { acts: ['ask', 'junk', 'doubt', 'wish'], least: 0.1 },
};
/** What is held against us starts none of these either. */
const OF_US = new Set<Intent>(['search', 'book_visit', 'human_handover', 'compare', 'more_results']);

/** Told of oneself, they are asked all the same: whether a home will do for such people. */
const TOLD = new Set<Topic>([
  'access',
  'bachelors',
  'pets',
  'nri',
  'proxy',
  'growth',
  'resold',
  'sell',
  'elsewhere',
  'priced',
  'was_due',
]);

/** What is left where one of them goes. */
const WITHOUT: Partial<Record<Intent, Partial<Understanding>>> = {
  topic_query: { topics: [] },
  project_detail: { facts: [] },
  price_query: { facts: [] },
  book_visit: { when: undefined },
  human_handover: { contact: [] },
  search: { changes: [], unclear_amounts: [] },
  out_of_scope: { off_topic: false },
};

/** What was read of a clause, without what nothing learned speaks for; undefined where all of it stands. */
export function gated(said: Understanding, clause: Gated, begun = true): Understanding | undefined {
  const { guess, voice, from, to } = clause;
  if (!guess.known || to - from <= FEW || ASKING.has(voice) || isSettled(said)) return undefined;
  // "Ok but only the deposit less" is asked for.
  if (clause.markers.some(({ cue }) => cue === 'only')) return undefined;
  const out = said.intents.filter((intent) => isShut(intent, said, clause));
  if (out.length === 0) return undefined;
  // "They all loot in the name of deposit": what it is at the home in talk is the answer, beside a word of regret.
  const fees = said.facts.filter((fact) => HELD_AGAINST.has(fact));
  // Nothing is held against us before anything was said.
  if (begun && fees.length > 0 && !isOwn(clause) && said.changes.length === 0)
    return { ...said, facts: fees, intents: ['project_detail'], references: pointed(said), sorry: true };
  const left = { ...said, intents: said.intents.filter((intent) => !out.includes(intent)) };
  for (const intent of out) Object.assign(left, WITHOUT[intent]);
  return left.intents.length > 0 ? left : asTalk(left, guess);
}
type Gated = Pick<Clause, 'guess' | 'voice' | 'from' | 'to' | 'numbers' | 'words' | 'markers'>;
/** What people are angry about by its name. */
const HELD_AGAINST = new Set(factsThat(({ held_against }) => held_against));
/** "My deposit is stuck with the last landlord" tells of oneself. */
const isOwn = ({ words: said }: Gated): boolean => wordsOf(said).some((word) => OWN.has(word));
const OWN = new Set([...wordSet('someone'), ...wordSet('whose'), ...wordSet('payer')]);
/** "They all" are no homes. */
const pointed = ({ references }: Understanding): Understanding['references'] =>
  references.filter(({ kind }) => kind !== 'all');
/** Tokens: so short a line is a command. */
const FEW = 3;
/** Its own words ask. */
const ASKING = new Set<Voice>(['ask', 'doubt']);

/** Said in words that leave no doubt, or with what only one act has. */
const isSettled = ({
  edit,
  sensitive,
  language_wanted,
  likes,
  offer,
  personal,
  note,
  service,
  talk,
  contact,
}: Understanding) =>
  [edit, sensitive, language_wanted, offer, service, talk].some((one) => one !== undefined) ||
  note === 'told' ||
  likes ||
  personal.phone ||
  personal.email ||
  contact.includes('reach');

function isShut(
  intent: Intent,
  { topics, of, references, off_topic, changes, facts, when }: Understanding,
  { guess: { shares, kind, act, mass }, numbers = [], voice, words }: Gated,
): boolean {
  // "Is it safe, and does a bus come at 7?": what is surely asked books no visit, whatever hour stands in it.
  const timed = when !== undefined && !when.day && facts.length + topics.length > 0;
  if (intent === 'book_visit' && kind === 'asks' && mass >= ASKED && timed)
    return VISITING.reduce((sum, one) => sum + (shares.get(one) ?? 0), 0) < NEVER;
  const entry = ENTRIES[intent];
  if (!entry || !(kind === 'talks' || (kind === 'against' && OF_US.has(intent)))) return false;
  // "Ok and schools? also is it safe at night": what a question mark stands behind within it is asked.
  if (intent === 'topic_query' && /[?？]/.test(words)) return false;
  if (intent === 'topic_query' && (of.length > 0 || topics.some((topic) => TOLD.has(topic)))) return false;
  // "I like Palm Grove and Cedar Park": what is named is what is spoken of next.
  if (intent === 'project_detail' && references.some((one) => one.kind !== 'it')) return false;
  // "Apna 2bhk bechne me 8 mahine lage": how long a sale of one's own took.
  if (intent === 'search' && changes.length > 0 && changes.every(isDue) && sellsOwn(words)) return true;
  // Of what is told of oneself, refused or put right other rules know what is wished.
  if (intent === 'search' && (act === 'tell' || PUTS_RIGHT.has(voice) || changes.some(isNoWish)))
    return false;
  // "I want to order a pizza" is told of oneself as well.
  if (intent === 'out_of_scope' && (off_topic || (shares.get('tell') ?? 0) < TOLD_SURELY)) return false;
  // "The owner said 70."
  if (intent === 'price_query' && numbers.length > 0) return false;
  const least = voice === 'request' ? Math.min(entry.least, REQUESTED) : entry.least;
  return entry.acts.reduce((sum, act) => sum + (shares.get(act) ?? 0), 0) < least;
}

/** How sure a question must be, and how little may speak for a visit. */
const ASKED = 0.93;
const NEVER = 0.02;
const VISITING = ['visit', 'contact', 'answer', 'yes'] as const;
const PUTS_RIGHT = new Set<Voice>(['reject', 'dispute', 'misread', 'correct', 'drop']);
/** "We look to buy our first flat" wishes, whatever is told with it. */
const isNoWish = (change: FilterChange): boolean =>
  (change.op !== 'set' && change.op !== 'add') || change.filter === 'purpose';
const isDue = (change: FilterChange): boolean =>
  'filter' in change && (change.filter === 'possession' || change.filter === 'possession_by');
const sellsOwn = (typed: string): boolean => {
  const said = wordsOf(typed);
  return said.some((word) => SELLS.has(word)) && said.some((word) => OWN.has(word));
};
const SELLS = wordSet('sells');
const TOLD_SURELY = 0.9;
/** Where a word of its own requests. */
const REQUESTED = 0.03;

/** Nothing is left of it: told, remarked, or held against us. */
function asTalk(said: Understanding, { kind, act }: Guess): Understanding | undefined {
  if (kind === 'against') return complained(said, 'other');
  if (kind !== 'talks') return undefined;
  const of = act === 'tell' ? 'self' : 'remark';
  return { ...said, ...WISHLESS, ...SILENT, intents: ['smalltalk'], talk: of };
}
const SILENT = { contact: [], when: undefined, note: undefined, loan: undefined, off_topic: false };
