// Of us: whether a person answers here, which company it is, who else comes in between, who calls, for how long a number is kept,
// how old the listings are, and where and when the office is found. Each is said by two words of the site that stand together.

import type { SiteTopic, SiteWord } from '../languages/site.ts';
import type { Clause } from './grammar/clauses.ts';
import type { Token } from './normalise.ts';
import { NOTHING } from './nothing.ts';
import type { Phrase } from './phrase-book.ts';
import { endsAsking } from './stretch.ts';
import type { Understanding } from './understanding.ts';

type Office = Extract<Understanding['contact'][number], 'where' | 'open'>;

/** What is asked, with the clause it is asked in. */
export type OfUs = { topics: Map<SiteTopic, Clause>; office: Map<Office, Clause> };

/** `before`: the topic of the last answer. */
export function askedOfUs(
  clauses: readonly Clause[],
  said: readonly Understanding[],
  words: readonly Phrase<SiteWord>[],
  tokens: readonly Token[],
  before: string | undefined,
): OfUs {
  const found: OfUs = { topics: new Map(), office: new Map() };
  if (words.length === 0) return found;
  const all = meaningsIn(words);
  const ofNumber = all.has('number') || all.has('privacy') || OF_NUMBER.has(before ?? '');
  let office = false;
  for (const [at, clause] of clauses.entries()) {
    const here = words.filter(({ from, to }) => from >= clause.from && to <= clause.to);
    const has = meaningsIn(here);
    /** Both, each by words of its own. */
    const both = (one: SiteWord, other: SiteWord) =>
      here.some((a) => a.meanings.includes(one) && here.some((b) => b !== a && b.meanings.includes(other)));
    const asks = clause.guess.kind === 'asks' || isQuestion(clause, tokens, said[at]?.text ?? '');
    const free = !said[at]?.changes.some(({ op }) => op === 'set' || op === 'add');
    const ask = (topic: SiteTopic) => found.topics.set(topic, clause);
    if (ofNumber && has.has('misuse') && free) ask('passed_on');
    // "Are you a bot?" alone is small talk.
    const alone = clauses.length === 1 && tokens.length <= FEW;
    const small = alone && said[at]?.intents.includes('smalltalk');
    if (
      (has.has('end') && !small && clause.places.length === 0) ||
      both('machine', 'machine') ||
      (asks && !alone && both('machine', 'us'))
    )
      ask('who');
    if (has.has('company') && !said[at]?.facts.includes('developer')) ask('company');
    if (ofNumber && (both('term', 'keep') || (both('term', 'number') && asks))) ask('kept_for');
    if (ofNumber && has.has('erase') && asks && (has.has('us') || has.has('number'))) ask('kept_for');
    if (has.has('caller') || (asks && has.has('calls') && has.has('often'))) ask('caller');
    // "If I press talk to a person, what happens?" presses nothing.
    const reaches = has.has('press') || said[at]?.intents.includes('human_handover') === true;
    if (all.has('happens') && reaches && free) ask('pressed');
    if (both('broker', 'between')) ask('between');
    const told = clause.voice === 'tell';
    if (free && !told && both('landlord', 'named') && !spoken(said[at])) ask('owner');
    if (has.has('dated') || (free && both('listings', 'old'))) ask('fresh');
    // The office stays what is spoken of: "where is your office, and when is it shut?"
    const mine = both('mine', 'office') && !has.has('ours');
    office = !mine && free && (has.has('office') || office);
    const stated = !isQuestion(clause, tokens, said[at]?.text ?? '') && !both('ours', 'office');
    if (office && !stated && has.has('seated')) found.office.set('where', clause);
    if (office && !stated && has.has('shut')) found.office.set('open', clause);
  }
  return found;
}
/** Already for the office: "ask the owner whether …", an offer. */
const spoken = (said: Understanding | undefined): boolean =>
  said?.note === 'told' || said?.offer !== undefined || said?.personal.phone === true;

/** Tokens. */
const FEW = 6;
const OF_NUMBER = new Set<string>(['number', 'kept_for', 'passed_on', 'caller'] satisfies SiteTopic[]);

const meaningsIn = (words: readonly Phrase<SiteWord>[]) => new Set(words.flatMap(({ meanings }) => meanings));

const isQuestion = ({ to }: Clause, tokens: readonly Token[], text: string): boolean =>
  endsAsking(to, { tokens, text });

/** The clause with what it asks of the office: of no home. */
export function ofOffice(said: Understanding, { office, topics }: OfUs, clause: Clause): Understanding {
  if (topics.get('caller') === clause)
    said = {
      ...said,
      contact: said.contact.filter((one) => one !== 'call' && one !== 'will_call'),
      intents: said.intents.filter((intent) => intent !== 'human_handover'),
    };
  if (topics.get('pressed') === clause) said = { ...said, ...NOTHING, intents: [] };
  // Their number is asked for: how the office is reached is said.
  if (topics.get('owner') === clause && said.intents.includes('human_handover'))
    said = { ...said, contact: [...new Set([...said.contact, 'reach' as const])] };
  const asked = [...office].flatMap(([one, of]) => (of === clause ? [one] : []));
  if (asked.length === 0) return said;
  return {
    ...said,
    contact: [...new Set([...said.contact, ...asked])],
    facts: said.facts.filter((fact) => !OF_A_PLACE.has(fact)),
    absent: [],
    references: [],
    intents: [...new Set([...said.intents.filter((intent) => KEPT.has(intent)), 'human_handover' as const])],
  };
}
const OF_A_PLACE = new Set<string>(['location', 'distance', 'map', 'availability', 'possession']);
const KEPT = new Set<string>(['greet', 'thanks', 'topic_query', 'book_visit', 'search', 'price_query']);
