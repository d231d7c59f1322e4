// The account: each part of a message that asks something has an act that asks it. What would be passed over beside a complaint, a
// visit or a search ("Sunday at 4 then, and is there parking?") is an act of its own.
import type { FilterName, Intent } from '../contract.ts';
import { FACTS, type Fact, isAboutPrice } from '../facts/index.ts';
import { TOPICS, type Topic } from '../languages/topics.ts';
import { ASKED_AS, nearTo } from './asked-as.ts';
import type { Context } from './draft.ts';
import { type Cut, stretchesOf } from './grammar/clauses.ts';
import { isEmpty } from './grammar/guessed.ts';
import { startsWithAnd } from './grammar/joint.ts';
import type { Marker } from './grammar/markers.ts';
import type { Act } from './heard.ts';
import type { Guess } from './learned/guess.ts';
import { ANSWERS, meantBy } from './meant-instead.ts';
import { ofOfficeHours } from './of-office-hours.ts';
import { ofUsAlone } from './of-us-alone.ts';
import { asQuestion, mayBe, overruled } from './overruled.ts';
import { type Prepared, part } from './prepare.ts';
import { type Reading, wordsOf } from './reading.ts';
import { isContent } from './residue.ts';
import { understandPart } from './understand.ts';
import { type Reference, type Understanding, WISHLESS } from './understanding.ts';
import { visitPutOff } from './visit-put-off.ts';

/** The acts, with one more behind its own for each part that surely asks and that none of them asks; `untold`: questions that nothing was made of, in their own words. */
export function accounted(
  heard: Act[],
  { reading, markers, whole }: { reading: Reading; markers: readonly Marker[]; whole: Prepared },
  context: Context,
): { acts: Act[]; untold: string[] } {
  const { focus, seen = [] } = context.session.memory;
  if (heard.some(isAlone)) return { acts: heard, untold: [] };
  const stretches = stretchesOf(reading, markers, context.expects?.situation);
  const acts = ofOfficeHours(visitPutOff(heard, reading), stretches, reading);
  if (focus.length + seen.length === 0) return { acts: ofUsAlone(acts, stretches, reading), untold: [] };
  const reads = ({ from, to }: Cut) => understandPart(part(whole, from, to), context);
  const {
    acts: left,
    passed,
    gone,
  } = overruled(
    acts,
    { reading, asking: stretches.filter(({ guess }) => asks(guess) || guess.act === 'contact') },
    reads,
  );
  const untold = passed.map((one) => wordsAsked(reading, one));
  let all = left;
  for (const turn of stretches) {
    if (all.flatMap(({ understanding }) => understanding.intents).length >= MOST) break;
    const words = wordsOf(reading, turn.from, turn.to);
    const at = all.findIndex((act) => act.words.includes(words));
    const meant =
      ANSWERS.has(context.session.last_intent ?? '') && all[at] ? meantBy(turn, reading) : undefined;
    if (
      meant &&
      saysNothing(likelyOf(reads(turn), turn.guess)) &&
      saysNothing((all[at] as Act).understanding)
    ) {
      // "I meant space outside, not the size": what no word is known of is named, and the refused answer not said again.
      const act = all[at] as Act;
      const understanding = { ...asQuestion(act.understanding), sorry: true as const };
      all = all.with(at, { ...act, understanding });
      if (!untold.some((one) => one.includes(meant))) untold.push(meant);
      continue;
    }
    if (!asks(turn.guess)) continue;
    // "The one in Hebbal you showed first, what was its deposit?"
    const last = stretches.find(({ to }) => to === turn.from);
    const around = all[at]?.understanding.references ?? [];
    const own = reads(turn);
    const lost = lostOf(own, turn, all, {
      gone,
      around: around.length > 0 || !last ? around : reads(last).references,
    });
    if (!lost) {
      if (!isUntold(own, turn, all, reading)) continue;
      const asked = wordsAsked(reading, turn);
      const act = all[at];
      const alone = all.length === 1;
      // "Is it private enough?": the home as a whole is not asked for.
      if (act && saysNothing(act.understanding) && !isOfWhole(turn.guess))
        all = all.with(at, { ...act, understanding: asQuestion(act.understanding) });
      if (!(alone && all[0]?.understanding.talk === 'question') && !untold.some((one) => one.includes(asked)))
        untold.push(asked);
      continue;
    }
    const { facts, topics, intents } = lost;
    const rule = `account: ${[...facts, ...topics, ...intents].join(', ')} (${turn.guess.subject} ${turn.guess.sure.toFixed(2)})`;
    const language = acts[0]?.understanding.language;
    const understanding = { ...lost, ...(language && { language }) };
    const act: Act = { kind: 'ask', words, why: [{ rule, words }], confidence: 1, understanding };
    // "Ghar ke andar ki photo hai ya bahar ki?": what was made of it goes, where that is a list or the home as a whole.
    const stands = all[at];
    const instead = stands !== undefined && isBare(stands, words) ? 1 : 0;
    all = all.toSpliced(at < 0 ? all.length : at + 1 - instead, instead, act);
  }
  return { acts: withoutPurposeAgain(all, context), untold };
}

/** "Is the upkeep apart, or in the rent?", "which papers before buying?": for that they are looked for already, and only asked about. */
function withoutPurposeAgain(acts: Act[], { session: { current_filters: standing } }: Context): Act[] {
  const isAgain = ({ changes, references }: Understanding) =>
    changes.length > 0 &&
    references.length === 0 &&
    changes.every(
      (change) => change.op === 'set' && change.filter === 'purpose' && change.value === standing.purpose,
    );
  const asked = acts.map((act): Act => {
    const { understanding } = act;
    const intents = understanding.intents.filter((intent) => intent !== 'search');
    return isAgain(understanding) && intents.length > 0
      ? { ...act, understanding: { ...understanding, changes: [], intents } }
      : act;
  });
  const left = asked.filter(({ understanding }) => !isAgain(understanding));
  return left.length > 0 ? left : asked;
}

/** "Can one build on it right away?": nothing was made of it, and no other part asks the like. */
function isUntold(
  own: Understanding,
  { guess, from, to }: Cut,
  acts: readonly Act[],
  { tokens }: Reading,
): boolean {
  const { subject, sure } = guess;
  if (
    !saysNothing(own) ||
    to - from < FEWEST ||
    OF_US.has(subject) ||
    (guess.shares.get('ask') ?? 0) < ASKS_SURELY
  )
    return false;
  // "Yes or no", "is it true": of nothing.
  if (!tokens.slice(from, to).some(({ text }) => isContent(text))) return false;
  const had = acts.flatMap(({ understanding }) => [...factsIn(understanding), ...figuresIn(understanding)]);
  return (
    sure < ELSE ||
    ![subject, ...nearTo(subject), ...(ASKED_AS[subject] ?? [])].some((one) => had.includes(one))
  );
}
/** Nothing was made of it but the home that it is asked of. */
const isBare = ({ understanding, words }: Act, asked: string): boolean =>
  saysNothing(words === asked ? { ...understanding, references: [] } : understanding);

/** "How is that one?" */
const isOfWhole = ({ subjects }: Guess): boolean =>
  OF_WHOLE.reduce((sum, subject) => sum + (subjects.get(subject) ?? 0), 0) >= OF_WHOLE_LEAST;
const OF_WHOLE = ['description', 'best', 'photos', 'availability', 'price', 'count', 'which_area', 'kind'];
const OF_WHOLE_LEAST = 0.25;

/** Tokens. */
const FEWEST = 3;
const ASKS_SURELY = 0.7;
/** But for a home that it points at. */
const saysNothing = (own: Understanding): boolean =>
  own.references.every(({ kind }) => kind === 'it') &&
  isEmpty({ ...own, references: [], intents: own.intents.filter((intent) => !OF_NOTHING.has(intent)) });
const OF_NOTHING = new Set<Intent>(['project_detail', 'more_results', 'search']);
/** No listing could state it. */
const OF_US = new Set(['chat', 'privacy', 'office', 'status', 'alert', 'best']);

/** Without the word that joins it. */
const wordsAsked = (reading: Reading, turn: Cut): string =>
  wordsOf(reading, turn.from + (startsWithAnd(turn) ? 1 : 0), turn.to);

const likelyOf = (own: Understanding, guess: Guess): Understanding => ({
  ...own,
  facts: own.facts.filter((one) => mayBe(one, guess)),
});

/** Answered in one reply: a visit beside them is not to be pushed out. */
const MOST = 4;

/** One act of the chat itself ("where were we?"): it is answered whole. */
const isAlone = ({ understanding }: Act): boolean => {
  const { language_wanted, sensitive, off_topic, term, service, talk } = understanding;
  return (
    talk === 'returned' ||
    [language_wanted, sensitive, term, service].some((one) => one !== undefined) ||
    off_topic
  );
};

const asks = ({ shares, known }: Guess): boolean => known && (shares.get('ask') ?? 0) >= ASKS;
const ASKS = 0.6;

/** What a part asks that no act does: by its own words, else as it was learned. */
function lostOf(
  own: Understanding,
  { guess, voice }: Cut,
  acts: readonly Act[],
  { around, gone }: { around: readonly Reference[]; gone: readonly string[] },
): Understanding | undefined {
  // "Can you sell my flat, and what do 2 BHK cost in Hebbal?"
  if (own.area && own.intents.includes('area_query'))
    return acts.some(({ understanding: { area, topics } }) => area || topics.includes('growth'))
      ? undefined
      : own;
  const had = new Set<string>([
    ...gone,
    ...acts.flatMap(({ understanding }) => [...factsIn(understanding), ...figuresIn(understanding)]),
  ]);
  const read = factsIn(own);
  const said = read.filter((one) => mayBe(one, guess));
  const lost = said.filter((one) => !had.has(one) && isLikely(one, { guess, voice }));
  if (lost.length > 0) return asking(own, lost, around);
  const { subject, sure } = guess;
  if (said.length > 0 || sure < SURE) return undefined;
  // "Owner or broker? And what is the commission?": that a broker is named asks for no brokerage.
  const wrongly = read.filter((one) => !said.includes(one));
  const near = [subject, ...nearTo(subject)].filter((one) => !wrongly.some((other) => other === one));
  if (near.some((one) => had.has(one))) return undefined;
  const asked = ASKED_AS[subject] ?? [subject];
  return asked.length === 0 || asked.some((one) => had.has(one)) ? undefined : asking(own, asked, around);
}
const SURE = 0.6;

/** "Will you sell it to the bank?" asks for no way to one: what was learned speaks for something else. */
const isLikely = (
  asked: Fact | Topic,
  { guess, guess: { subject, sure }, voice }: Pick<Cut, 'guess' | 'voice'>,
): boolean =>
  mayBe(asked, guess) &&
  (sure < ELSE
    ? voice === 'ask'
    : [subject, ...nearTo(subject), ...(ASKED_AS[subject] ?? [])].includes(asked));
const ELSE = 0.3;

/** What is answered of it: what it says beside an intent that does not speak of it is passed over. */
function factsIn({ facts, topics, intents }: Understanding): (Fact | Topic)[] {
  const has = (...of: Intent[]) => of.some((intent) => intents.includes(intent));
  return [
    // What it costs is told with most answers.
    ...(has('project_detail', 'price_query', 'compare') ? facts.filter((fact) => fact !== 'price') : []),
    ...(has('topic_query') ? topics : []),
  ];
}

/** What is told with the figures of an area, a loan, an offer or each one's share, of the office, or of the homes that are searched for. */
const figuresIn = ({ area, loan, offer, shared, contact, topics, changes }: Understanding): string[] => [
  ...(contact.includes('where') ? ['location'] : []),
  ...(topics.some((topic) => topic === 'fee' || topic === 'between') ? ['brokerage'] : []),
  ...(topics.includes('between') ? ['seller'] : []),
  ...(topics.includes('booking') ? ['payment_plan'] : []),
  ...(area ? ['growth', 'resale', 'commute', 'distance', 'price_per_area'] : []),
  ...(loan ? ['bank', 'payment_plan'] : []),
  ...(offer === undefined ? [] : ['negotiation', 'priced']),
  ...(shared === undefined ? [] : ['deposit']),
  ...changes.flatMap((change) => ('filter' in change ? (WISHED[change.filter] ?? []) : [])),
];
const WISHED: Partial<Record<FilterName, readonly string[]>> = {
  possession: ['possession'],
  amenities: ['amenities', 'safety'],
  bathrooms_min: ['bathrooms'],
};

/** Of the home that it names, else of those its clause speaks of. */
function asking(
  own: Understanding,
  asked: readonly string[],
  around: readonly Reference[],
): Understanding | undefined {
  const facts = FACTS.filter((fact) => asked.includes(fact));
  const topics = TOPICS.filter((topic) => asked.includes(topic));
  if (facts.length + topics.length === 0) return undefined;
  const named = own.references.filter(({ kind }) => kind !== 'it');
  const intents: Intent[] = [
    ...(facts.some(isAboutPrice) ? (['price_query'] as const) : []),
    ...(facts.some((fact) => !isAboutPrice(fact)) ? (['project_detail'] as const) : []),
    ...(topics.length > 0 ? (['topic_query'] as const) : []),
  ];
  return {
    ...own,
    ...WISHLESS,
    facts,
    topics,
    intents,
    references: named.length > 0 ? named : [...around],
    loan: undefined,
    when: undefined,
    offer: undefined,
    contact: [],
    note: undefined,
    talk: undefined,
  };
}
