// Of the site: "what do you do with my number?", "how much commission do you take?", "who runs this?". No one word says it: two or three of its words together do, wherever in the message they stand.
import { factsThat } from '../facts/index.ts';
import { LANGUAGES } from '../languages/index.ts';
import { SITE_TOPICS, SITE_WORDS, type SiteTopic, type SiteWord } from '../languages/site.ts';
import type { Topic } from '../languages/topics.ts';
import { asksWhether } from './asks-whether.ts';
import type { Context } from './draft.ts';
import type { Clause } from './grammar/clauses.ts';
import { meaningsOf, wordMeans } from './lexicon.ts';
import type { Token } from './normalise.ts';
import { NOTHING } from './nothing.ts';
import { ofChat } from './of-chat.ts';
import { askedOfUs, ofOffice } from './of-us.ts';
import { type Phrase, phraseBook } from './phrase-book.ts';
import type { Understanding } from './understanding.ts';

const find = phraseBook(
  Object.values(LANGUAGES).flatMap(({ code, site }) =>
    SITE_WORDS.map((word) => [site[word] ?? '', word, code] as const),
  ),
);

const ASKED = new Set<Topic>(SITE_TOPICS);

/** How sure what was learned must be that the visitor's number is asked about, beside a word of it and alone. */
const SURE = 0.45;
const SURE_ALONE = 0.7;
/** Of a call or a visit that is asked for. */
const WANTED = 0.6;

/** What each clause says, where the message asks about the site or complains of it. */
export function ofSite(
  clauses: readonly Clause[],
  said: readonly Understanding[],
  tokens: readonly Token[],
  { session }: Context,
): Understanding[] {
  const all = find(tokens, new Uint8Array(tokens.length));
  // A site is a plot as well, where plots are looked for.
  const plots = session.current_filters.type?.includes('plot') === true;
  const plainly = (one: Understanding): Understanding => (plots ? one : withoutPlot(one, words, tokens));
  const words = all.filter(
    (one) => !one.meanings.includes('number') || !(isOfAnother(one, all, tokens) || isOfACard(one, tokens)),
  );
  const heard = clauses.map((clause, at) =>
    ofChat(
      clause,
      plainly(said[at] as Understanding),
      words,
      said.some((one) => one.objections.some(({ topic }) => topic !== 'other')),
    ),
  );
  const us = askedOfUs(clauses, heard, all, tokens, session.last_topic ?? undefined);
  const topics = finer(asked(clauses, heard, words, tokens), us.topics, all);
  if (topics.size === 0)
    return us.office.size === 0 ? heard : heard.map((one, at) => ofOffice(one, us, clauses[at] as Clause));
  // It is asked where its last word stands.
  const last = Math.max(...topics.values());
  const there = clauses.findLastIndex(({ from }) => from <= last);
  const given = heard.some(({ personal }) => personal.phone || personal.email);
  // Beside the owner of a home other things are asked of it.
  const ofHome = [...topics.keys()].every((topic) => topic === 'owner');
  return heard.map((one, at) => {
    const clause = clauses[at] as Clause;
    if (ofHome && at !== there) return one;
    const kept = ofOffice(
      given || isMeant(clause, one) || (topics.has('owner') && one.contact.includes('reach'))
        ? one
        : silent(one),
      us,
      clause,
    );
    return at === there ? withTopics(kept, [...topics.keys()], othersOf(clause, one, topics)) : kept;
  });
}

/** How long it is kept, or whether it is sold, is asked: not who gets it. */
function finer(
  topics: Map<SiteTopic, number>,
  us: ReadonlyMap<SiteTopic, Clause>,
  words: readonly Phrase<SiteWord>[],
): Map<SiteTopic, number> {
  const found = new Map(topics);
  for (const [topic, { to }] of us) found.set(topic, to - 1);
  const has = (word: SiteWord) => words.some(({ meanings }) => meanings.includes(word));
  // "Will people keep calling me? Where does it go?"
  const whoGetsIt = has('others') || (has('often') && has('pass'));
  if (!whoGetsIt && (us.has('kept_for') || us.has('passed_on') || us.has('caller'))) found.delete('number');
  const who = words.some(({ meanings }) => meanings.includes('role') || meanings.includes('machine'));
  if (us.has('company') && !us.has('who') && !who) found.delete('who');
  return found;
}

/** "Useless site", "is this a demo site?", "whose site is it?": no plot. */
function withoutPlot(
  said: Understanding,
  words: readonly Phrase<SiteWord>[],
  tokens: readonly Token[],
): Understanding {
  if (
    said.changes.length !== 1 ||
    !words.some(({ meanings }) => meanings.some((one) => OF_THE_CHAT.has(one)))
  )
    return said;
  const sites = words.filter(({ meanings }) => meanings.includes('site') || meanings.includes('us'));
  const changes = said.changes.filter(
    (change) =>
      !('filter' in change && change.filter === 'type') ||
      !sites.some(({ from, to }) => tokens.slice(from, to).some(({ text }) => text === change.words)),
  );
  return changes.length > 0
    ? said
    : { ...said, changes, intents: said.intents.filter((intent) => intent !== 'search') };
}

/** Said of the site that one is on. */
const OF_THE_CHAT = new Set<SiteWord>(['poor', 'real', 'owns']);

/** What is asked of the site, with the token that its last word stands at. */
function asked(
  clauses: readonly Clause[],
  said: readonly Understanding[],
  words: readonly Phrase<SiteWord>[],
  tokens: readonly Token[],
): Map<SiteTopic, number> {
  const found = new Map<SiteTopic, number>();
  const at = (word: SiteWord, within?: Clause) =>
    words.filter(
      ({ meanings, from, to }) =>
        meanings.includes(word) && (!within || (from >= within.from && to <= within.to)),
    );
  /** All of them are said, each by words of its own. */
  const together = (...kinds: SiteWord[]) => {
    const each = kinds.map((kind) => at(kind));
    return each.every((some, i) =>
      some.some((one) => each.every((other, j) => j === i || other.some((two) => two !== one))),
    );
  };
  const end = (...kinds: SiteWord[]) =>
    Math.max(...kinds.flatMap((kind) => at(kind).map(({ to }) => to - 1)));
  for (const [i, clause] of clauses.entries()) {
    for (const topic of said[i]?.topics ?? [])
      if (ASKED.has(topic)) found.set(topic as SiteTopic, clause.to - 1);
    const { subject, sure, act, kind } = clause.guess;
    const learned = subject === 'privacy' && sure >= (at('number', clause).length > 0 ? SURE : SURE_ALONE);
    if (learned && (kind === 'asks' || act === 'no')) found.set('number', clause.to - 1);
    // "My number is in the message, is it not?"
    if (at('number', clause).length > 0 && !said[i]?.personal.phone && !said[i]?.edit)
      if (tokens.slice(clause.from, clause.to).some(({ text }) => wordMeans(text, 'request', 'message')))
        found.set('number', clause.to - 1);
    const fee = at('fee', clause);
    if (
      fee.length > 0 &&
      (at('take', clause).length > 0 ||
        at('pass', clause).length > 0 ||
        fee.some((one) => isOurs(one, at('ours', clause))))
    )
      if (!said[i]?.changes.length) found.set('fee', clause.to - 1);
    // "Brokers trouble me with calls all day" tells of calls, and wants none.
    const troubled = at('broker', clause).length + at('often', clause).length > 1 && at('broker').length > 0;
    if (troubled && at('calls', clause).length > 0 && clause.voice === 'tell')
      found.set('number', clause.to - 1);
    // "Are you brokers, or the builder?"
    const spoken = at('role', clause);
    const roles = new Set(spoken.map(({ from }) => tokens[from]?.text));
    // "Owner direct or a broker, how much do you take?" asks it of the home.
    const us = at('us', clause).some((one) => spoken.some((role) => inOneBreath(one, role, tokens)));
    const whether = clause.guess.kind === 'asks' && asksWhether(clause, words, tokens);
    if ((roles.size > 1 || whether) && us && !said[i]?.changes.length) found.set('who', clause.to - 1);
    if (at('owns', clause).length > 0 && at('site', clause).length > 0) found.set('who', clause.to - 1);
  }
  // "You are a broker, no? How much is the commission?"
  const paid = (['fee', 'take'] as const).filter((word) => at(word).length > 0);
  if (
    paid.length > 0 &&
    at('us').length > 0 &&
    (found.has('who') || (at('broker').length > 0 && at('fee').length > 0))
  )
    found.set('fee', end(...paid));
  if (at('privacy').length > 0) found.set('number', end('privacy'));
  else if (together('number', 'misuse')) found.set('number', end('number', 'misuse'));
  else if (together('number', 'others')) found.set('number', end('number', 'others'));
  else if (together('number', 'mine', 'keep')) found.set('number', end('number', 'keep'));
  else if (together('number', 'mine', 'pass') && together('us')) found.set('number', end('number', 'pass'));
  else if (together('number', 'pass', 'calls', 'often')) found.set('number', end('number', 'pass'));
  // "9845… Rafiq. Don't give it to ten brokers": the number that was just given.
  else if (said.some(({ personal }) => personal.phone) && together('pass', 'others'))
    found.set('number', end('pass', 'others'));
  return found;
}

const inOneBreath = (a: Phrase<SiteWord>, b: Phrase<SiteWord>, tokens: readonly Token[]): boolean =>
  !tokens.slice(Math.min(a.from, b.from) + 1, Math.max(a.to, b.to)).some(({ breaks }) => breaks);

/** "Your commission". */
const isOurs = (fee: Phrase<SiteWord>, ours: readonly Phrase<SiteWord>[]) =>
  ours.some(({ to }) => to <= fee.from && fee.from - to <= 1) ||
  ours.some(({ from, to }) => from <= fee.from && to >= fee.to);

/** "Your number", "the owner's number", "the RERA number": not the visitor's. */
const isOfAnother = (
  { from }: Phrase<SiteWord>,
  all: readonly Phrase<SiteWord>[],
  tokens: readonly Token[],
): boolean =>
  all.some(
    ({ meanings, to }) =>
      (meanings.includes('ours') || meanings.includes('role')) && to <= from && from - to <= 1,
  ) || meaningsOf(tokens[from - 1]?.text ?? '').some(({ kind }) => kind === 'fact' || kind === 'type');

/** "Can I see number 2?" */
const isOfACard = ({ to }: Phrase<SiteWord>, tokens: readonly Token[]): boolean => {
  const next = tokens[to];
  return next?.value !== undefined && !next.breaks && next.value <= MOST_CARDS;
};
const MOST_CARDS = 100;

/** What a clause says by itself, whatever is asked beside it. */
function isMeant({ guess, voice }: Clause, said: Understanding): boolean {
  const { intents, changes, facts, loan, when, area, objections, edit } = said;
  if (intents.some((intent) => COURTESY.has(intent)) || edit || said.language_wanted) return true;
  const firm = changes.filter((change) => change.op !== 'shift' && !PLACES.has(change.filter)).length;
  const wishes = changes.length > 0 && (guess.kind === 'wishes' || voice === 'correct' || firm > 1);
  const stated = facts.some((fact) => !OF_THE_OFFICE.has(fact));
  const visits = intents.includes('book_visit') && (when?.day !== undefined || guess.act === 'visit');
  // "If I give my number here, what do you do with it?" hands nothing over.
  const ofNumber = guess.subject === 'privacy' && guess.sure >= SURE;
  const calls =
    intents.includes('human_handover') && !ofNumber && guess.act === 'contact' && guess.share >= WANTED;
  const complains =
    objections.length > 0 && (guess.kind === 'against' || objections.some(({ topic }) => topic === 'trust'));
  // "The 42k one is fine, what is your commission?"
  const points = said.references.some((one) => one.kind === 'ordinal' || one.kind === 'like');
  return Boolean(wishes || stated || visits || calls || complains || points || loan || area);
}
const COURTESY = new Set(['greet', 'goodbye', 'thanks', 'cancel', 'start_over']);
const PLACES = new Set<string>(['locality', 'zone', 'city', 'near']);
/** As little as a word of them is asked of a home. */
const OF_THE_OFFICE = new Set<string>(factsThat(({ of_office }) => of_office));

/** Only talk: nothing in it is wished or asked. */
const silent = (said: Understanding): Understanding => ({ ...said, ...NOTHING, intents: ['smalltalk'] });

/** Asked in the same breath: "stamp duty, and your commission?"; not "my dog hates these calls". */
const othersOf = (
  { guess }: Clause,
  { topics }: Understanding,
  asked: ReadonlyMap<SiteTopic, number>,
): Topic[] =>
  OF_US.has(guess.subject) && guess.sure >= SURE
    ? []
    : topics.filter(
        (topic) => topic !== 'seller' && !(asked.has('fresh') && (topic === 'age' || topic === 'checked')),
      );
const OF_US = new Set(['privacy', 'chat']);

function withTopics(said: Understanding, topics: readonly Topic[], beside: readonly Topic[]): Understanding {
  const others = beside.filter((topic) => !topics.includes(topic));
  const intents = said.intents.filter(
    (intent) =>
      intent !== 'smalltalk' && intent !== 'topic_query' && intent !== 'not_understood' && intent !== 'undo',
  );
  const facts = said.facts.filter((fact) => !OF_THE_OFFICE.has(fact));
  return {
    ...said,
    facts,
    intents: [
      ...intents.filter(
        (intent) => facts.length > 0 || (intent !== 'project_detail' && intent !== 'price_query'),
      ),
      'topic_query',
    ],
    topics: [...topics, ...others],
  };
}
