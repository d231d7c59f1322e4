// Understanding: text → what it says. Masked, cut into tokens and phrases, then read by an ordered list of extractors,
// each taking the words it has given a meaning, so that a word means one thing.

import type { Intent } from '../contract.ts';
import { findNames, type NameMatch, unlistedName } from '../filters/hear/name.ts';
import { places } from '../filters/hear/place.ts';
import { findPlaces } from '../filters/hear/place-names.ts';
import { names, refusedNames } from '../filters/hear/project.ts';
import { HEARING } from '../filters/index.ts';
import type { Fact } from '../languages/facts.ts';
import { wordSet } from '../languages/words.ts';
import { lazily } from '../lazily.ts';
import type { PlaceMatch } from '../places/place.ts';
import { withAccepted } from './accepted.ts';
import { amongNamed } from './among-named.ts';
import { withAreas } from './areas.ts';
import { byEach } from './by-each.ts';
import { saysDayEach } from './day-each.ts';
import { type Described, type Describing, readDescribed } from './described.ts';
import { type Detected, detectLanguage } from './detect.ts';
import type { Context, Draft } from './draft.ts';
import { type Asked, readFacts } from './facts.ts';
import { forOffice, held } from './for-office.ts';
import { readIntents } from './intent.ts';
import { languageWanted } from './language-wanted.ts';
import { withRoles } from './learned/roles.ts';
import { speltToo, wordMeans } from './lexicon.ts';
import { withLikes } from './likes.ts';
import { isWholeList } from './listed.ts';
import { goesOnOf, readLoan } from './loan.ts';
import { purposeOfAmount } from './money.ts';
import { type Token, tokenise } from './normalise.ts';
import { asksThem, asksToHold, callsElse, readNote } from './note.ts';
import { feesComplainedOf, readObjections } from './objection.ts';
import { asRemark, besideTold } from './of-told.ts';
import { wishesOnly } from './only-wished.ts';
import { readName } from './person-name.ts';
import { maskPersonal } from './personal.ts';
import { withReach } from './reach.ts';
import { hasAny, hasSpan, meaningOf, type Reading, read, wordsOf } from './reading.ts';
import { readReferences } from './references.ts';
import { onlyRefusesDay } from './refused-day.ts';
import { refusedPrices } from './refused-price.ts';
import { readEdit } from './request-edit.ts';
import { keptInstead, withoutFalseRestart } from './restart.ts';
import { sensitiveTopic } from './sensitive.ts';
import { homesShown, shownAs } from './shown-figures.ts';
import { partsShown } from './shown-parts.ts';
import { cutRomanEndings } from './sounds.ts';
import { takesBack } from './take-back.ts';
import { beside, findTopics, withTopics } from './topics.ts';
import { mendTypos } from './typos.ts';
import type { FilterChange, Understanding } from './understanding.ts';
import { readWhen, saysTimes } from './when.ts';
import { hesitation, readContact } from './wishes.ts';

/** Further places that a distance is told to. */
const MOST_WAYS = 3;

/** Longer messages are read up to here; the door refuses them before. Tokens, about 2,000 code points of them. */
const MOST_TOKENS = 1000;

/** What each extractor made of which words, as it goes. */
export type Trace = {
  rules: { rule: string; words: string }[];
  /** 1 where a token has been given a meaning. */
  taken?: Uint8Array;
};

/** A message cut into tokens, with the places and names in it: what is found by all its words, not clause by clause. */
export type Prepared = {
  /** Personal data masked. */
  text: string;
  personal: Understanding['personal'];
  /** Of the whole message. */
  detected: Detected;
  tokens: readonly Token[];
  /** 1 at places and names. */
  taken: Uint8Array;
  places: readonly PlaceMatch[];
  names: readonly NameMatch[];
  /** A project named as one that is not here. */
  unlisted: { from: number; to: number } | undefined;
};

export function prepare(message: string, context: Context): Prepared {
  const { text, personal } = maskPersonal(message);
  const typed = withoutRest(tokenise(text).slice(0, MOST_TOKENS));
  const seen = namesIn(typed, text, context);
  const current = context.session.memory.language;
  const detected = detectLanguage(typed, seen.taken, current);
  // "Brokrage" in Hinglish has no Kannada ending.
  const cut = detected.language === 'hi-Latn' ? typed : cutRomanEndings(typed, seen.taken);
  const found = cut === typed ? seen : namesIn(cut, text, context);
  const mended = mendTypos(cut, found.taken, detected.language ?? current);
  const parts = partsShown(mended, found.taken, context);
  const { taken } = found;
  for (const { from, to } of parts) taken.fill(1, from, to);
  const tokens = numbered(mended, text, taken, context);
  const places = [...found.places, ...parts].sort((a, b) => a.from - b.from);
  return { text, personal, detected, tokens, ...found, taken, places };
}

/** Each number with what it is of. */
function numbered(
  tokens: readonly Token[],
  text: string,
  taken: Uint8Array,
  context: Context,
): readonly Token[] {
  if (tokens.every(({ value }) => value === undefined)) return tokens;
  const reading = read(text, tokens, taken);
  const homes = homesShown(context);
  const { situation = 'start' } = context.expects ?? {};
  return withRoles(reading, situation, (at) => shownAs(reading, at, homes));
}

const REST = wordSet('rest');

/** "Only Hebbal, remove the rest", "Hebbal rakho baki hatao": what is named is wished, and nothing is said besides. */
function withoutRest(tokens: Token[]): Token[] {
  const at = tokens.findIndex(({ text }) => REST.has(text));
  if (at < 0) return tokens;
  const near = [at + 1, at + 2, at - 1, at - 2].find((n) =>
    wordMeans(tokens[n]?.text ?? '', 'drop', 'remove'),
  );
  if (near === undefined) return tokens;
  const [from, to] = [Math.min(at, near), Math.max(at, near) + 1];
  for (let n = from + 1; n < to; n++) if (tokens[n]?.breaks) return tokens;
  const left = [...tokens.slice(0, from), ...tokens.slice(to)];
  return left.length > 0 ? left : tokens;
}

/** The tokens [from, to) of a message as a message of its own. */
export function part(whole: Prepared, from: number, to: number): Prepared {
  if (from === 0 && to === whole.tokens.length) return whole;
  const within = <T extends { from: number; to: number }>(one: T): T[] =>
    one.from >= from && one.to <= to ? [{ ...one, from: one.from - from, to: one.to - from }] : [];
  return {
    ...whole,
    tokens: whole.tokens.slice(from, to),
    taken: whole.taken.slice(from, to),
    places: whole.places.flatMap(within),
    names: whole.names.flatMap(within),
    unlisted: whole.unlisted && within(whole.unlisted)[0],
  };
}

/** What a message says, read as one. */
export const understand = (message: string, context: Context): Understanding =>
  understandPart(prepare(message, context), context);

/** What the words say. `asWish`: whatever question word stands among them; `plainly`: none of them describes a home. */
export function understandPart(
  prepared: Prepared,
  context: Context,
  { trace, asWish = false, plainly = false }: { trace?: Trace; asWish?: boolean; plainly?: boolean } = {},
): Understanding {
  const { text, personal, detected, tokens, places: found, names: named, unlisted } = prepared;
  const taken = prepared.taken.slice();
  const { reading: whole, denied } = withoutFalseRestart(read(text, tokens, taken));
  const { focus, seen = [] } = context.session.memory;
  const topics = findTopics(whole, tokens, focus.length + seen.length > 0);
  const plain = beside(whole, topics);
  const refusals = refusedPrices(plain);
  const reading = beside(plain, refusals);

  // Who asks whether a bachelor may live there sorts nobody.
  const condition = sensitiveTopic(reading);
  const ofOneself = condition === 'marital' && topics.some(({ meanings }) => meanings[0] === 'bachelors');
  const sensitive = ofOneself ? undefined : condition;
  const wanted = languageWanted(reading, detected, context.session.memory.language);
  // "EMI at 8.5 for 20 years" after a visit was asked for: no half past eight.
  // Nor is 3 an hour in "photo 3", and "compare two" no two o'clock.
  const ofLoan = hasSpan(reading, 'intent', 'financing') || goesOnOf(reading);
  const ofFact = hasSpan(reading, 'fact') && !hasSpan(reading, 'when');
  const ofHomes = ofLoan || ofFact || hasSpan(reading, 'intent', 'compare');
  // "Call me after 6": an hour, whether or not one stands.
  const calls = hasSpan(reading, 'visit', 'call') && hasSpan(reading, 'when');
  const timed = context.expects?.when === true || calls;
  const several = saysTimes(reading, timed);
  const dayEach = context.expects?.visits === true && saysDayEach(reading);
  const { when, ready } = whenOrReady(readWhen(reading, timed && !ofHomes), reading);
  const person = readName(reading, context.expects?.name === true, personal.phone || personal.email);
  const contact = readContact(reading);
  const described: Described[] = [];
  const pointed = readReferences(
    reading,
    named,
    () => {
      const asks = topics.length > 0;
      if (!plainly) described.push(...describedIn(reading, context, { places: found, named, asks }));
      return described;
    },
    seen.length,
  );
  const { instead, bound, objected } = pointed;
  const among = amongNamed(pointed.references, whole);
  const references = among?.references ?? pointed.references;
  const loan = readLoan(reading, context.expects?.loan);
  // "The first is too small, tell me the second": against that one alone.
  const objections = objected ? [] : readObjections(reading);
  const hesitates = hesitation(reading);
  if (hesitates !== undefined && objections.length === 0)
    objections.push({ topic: 'timing', words: hesitates });
  const draft = draftOf(reading, context);
  // "Savarar no, Pranthi": the other is meant, and nothing is ruled out.
  const onlyNames = references.every(
    (one) => one.kind === 'it' || (one.kind === 'name' && sameName(one.name, named)),
  );
  const refused = onlyNames && !hasSpan(reading, 'ask', 'is') ? refusedNames(draft, named) : [];
  const kept = named.filter((name) => !refused.includes(name));
  const meant =
    refused.length > 0 && kept.length === 0 ? references.filter(({ kind }) => kind !== 'name') : references;
  const wished = found.filter(
    ({ from, to }) =>
      !described.some((home) => from >= home.from && to <= home.to) &&
      // "Correct the name to Meenakshi", though a place is called so.
      wordsOf(reading, from, to).toLowerCase() !== person?.toLowerCase(),
  );
  places(draft, wished);
  if (ready) draft.changes.push(ready);
  if (trace) traceChanges(draft, 0, 'places', trace);
  for (const { name, of, read: extract } of HEARING) {
    if (!hasAny(reading, of)) continue;
    const before = draft.changes.length;
    extract(draft);
    if (trace) traceChanges(draft, before, name, trace);
  }
  const accepted = withAccepted(draft.changes, reading, context.session.current_filters);
  if (accepted) draft.changes = accepted;
  draft.changes = withoutOwnMoney(onePurpose(draft.changes, reading, context), loan, context);
  if (trace) trace.taken = reading.taken;
  const wishes = asWish || accepted !== undefined;
  const facts = wishes ? { facts: [], implied: [], strong: false } : withoutName(readFacts(reading), person);
  const further = [...feesComplainedOf(reading), ...(among?.facts ?? [])];
  let asked =
    further.length > 0
      ? { ...facts, facts: [...new Set([...facts.facts, ...further])], strong: true }
      : facts;
  const told = besideTold(draft.changes, reading, context);
  const others = asked.facts.filter((fact) => !told?.facts.includes(fact));
  // "The floor does not matter", and nothing beside it, is answered as what it says.
  const alone = topics.length + others.length === 0 && references.every(({ kind }) => kind === 'it');
  const remarks = told?.remarks === true && alone && !endsAsking(reading);
  if (told && (remarks || !alone)) {
    draft.changes = told.changes;
    asked = { ...asked, facts: others };
  }

  const vague = wishesOnly(draft, meant, facts.facts, text);
  const settled = readIntents({
    draft,
    asked: vague ? { ...asked, facts: [], implied: [], strong: false } : asked,
    references: vague ? meant.filter(({ kind }) => kind !== 'it') : meant,
    named: kept,
    objections,
    loan,
    when,
    contact,
    hesitates: hesitates !== undefined,
    unlisted: unlisted !== undefined,
    asWish: wishes,
  });
  // "58k no way", and nothing else is said: others than that.
  if (refusals.length > 0 && seen.length > 0 && settled.intents.every((one) => SAYS_NOTHING.has(one)))
    settled.intents = isWhole(prepared) ? ['more_results'] : [];
  // No home is meant after all: its words wish for what they say.
  if (described.some(({ reference }) => !settled.references.includes(reference)) && settled.searches)
    return understandPart(prepared, context, { ...(trace && { trace }), asWish, plainly: true });
  if (settled.searches)
    names(
      draft,
      kept.filter((name) => !bound.includes(name)),
    );
  // "From Delhi originally" tells of oneself, where it says nothing else.
  const came = hasCome(draft);
  if (came) draft.changes = [];
  const tells =
    (draft.origin ?? came) &&
    draft.changes.length === 0 &&
    settled.intents.every((one) => one === 'not_understood' || (came && one === 'search'));
  const { about } = settled;
  const [landmark, ...landmarks] = new Set(
    draft.distances_to.length > 0
      ? [...draft.distances_to, ...(about?.landmark ? [about.landmark] : [])]
      : [],
  );
  // "Is the second far from Hebbal, and has it a lift?": the way is asked beside the rest.
  if (
    landmark !== undefined &&
    settled.intents.includes('project_detail') &&
    !settled.facts.includes('distance')
  )
    settled.facts = [...settled.facts, 'distance'];
  // A question about people is not answered from a home's facts.
  const ofPeople = sensitive !== undefined && settled.facts.every((fact) => fact === 'availability');
  const ofOffice = contact.includes('where') && settled.facts.every((fact) => PLACES.has(fact));
  const said: Understanding = {
    text,
    language: detected.language,
    ...(tells && { talk: 'self' }),
    // "A villa is fine too", where no kind was asked for, changes nothing.
    intents: (tells
      ? (['smalltalk'] as Intent[])
      : accepted?.length === 0
        ? (['search'] as Intent[])
        : settled.intents
    ).filter(
      (intent) =>
        !((ofPeople || ofOffice) && intent === 'project_detail') &&
        !(wanted && AROUND_A_LANGUAGE.has(intent)),
    ),
    // "Kitne baje tak khula" asks for no larger home.
    changes: contact.includes('open') ? draft.changes.filter(({ op }) => op !== 'shift') : draft.changes,
    correction: instead || isCorrection(reading),
    references: byEach(settled, landmark ?? about?.landmark, reading),
    // "Where is your office, is it open on Sunday?" asks for no home's place.
    facts: ofPeople
      ? []
      : contact.includes('where')
        ? settled.facts.filter((fact) => !PLACES.has(fact))
        : settled.facts,
    about:
      landmark === undefined
        ? about
        : { ...about, landmark, ...(landmarks.length > 0 && { landmarks: landmarks.slice(0, MOST_WAYS) }) },
    objections,
    absent: draft.absent,
    corrected: draft.corrected,
    doubtful: draft.doubtful,
    unclear_amounts: draft.unclear_amounts,
    unlisted: unlisted && wordsOf(reading, unlisted.from, unlisted.to),
    loan: loan && Object.keys(loan).length > 0 ? loan : undefined,
    when,
    person,
    contact,
    personal,
    sensitive,
    language_wanted: wanted,
    area: undefined,
    topics: [],
    of: [],
    off_topic: hasSpan(reading, 'off_topic') || hasSpan(reading, 'intent', 'out_of_scope'),
  };
  if (trace)
    for (const { from, to, meanings } of topics)
      trace.rules.push({ rule: `topic: ${meanings[0]}`, words: wordsOf(whole, from, to) });
  const skip = prepared.taken;
  const standing = context.session.current_filters;
  const asks = withAreas(withTopics(said, topics, reading, standing), reading, tokens, {
    skip,
    standing,
    named: found,
  });
  const liking = remarks ? asRemark(asks) : withLikes(asks, whole);
  if (liking !== asks) return liking;
  const listed = isWholeList(reading) && references.length === 0 ? toFirstList(asks) : asks;
  const reached = withReach(listed, reading, { tokens, skip, context });
  const understood = denied ? keptInstead(reached, context.session.last_intent) : reached;
  if (takesBack(whole, context))
    return { ...understood, intents: ['undo'], references: [], correction: false };
  // "Correct the name to Meenakshi and remove the second": another name stands in its place.
  const parts = context.expects?.request && !understood.correction ? readEdit(whole, when) : undefined;
  const removed = parts?.filter((part) => part !== 'name' || person === undefined);
  const edit = removed?.length ? removed : undefined;
  // A day that will not do leaves none.
  const freed = context.expects?.visits && !when && onlyRefusesDay(whole);
  if (freed)
    return { ...understood, edit: ['time'], intents: ['cancel'], facts: [], topics: [], correction: false };
  if (edit) return { ...understood, edit, intents: ['cancel'], person: undefined, topics: [] };
  // One time each for several homes: the request has one, and the office reads it as it was said.
  if (several && references.filter(({ kind }) => kind !== 'it').length > 1)
    return forOffice({ ...understood, when: undefined, intents: ['book_visit'] }, false);
  if (dayEach)
    return forOffice(
      { ...understood, references: [], when: { each: true, words: text }, intents: ['book_visit'] },
      false,
    );
  const note = readNote(whole, understood, context.expects?.request);
  if (asksToHold(whole, understood)) return held(understood);
  // "Also ask about the lift": what is known of it is told as well.
  if (note === 'told' && asksThem(whole) && understood.facts.length + understood.topics.length > 0)
    return {
      ...understood,
      note,
      changes: [],
      intents: [
        ...understood.intents.filter((intent) => ASKS.has(intent)),
        context.expects?.visits ? 'book_visit' : 'human_handover',
      ],
    };
  return note === 'told'
    ? forOffice(understood, callsElse(whole, understood))
    : { ...understood, ...(note && { note }) };
}

/** Not a clause of a longer message. */
const isWhole = ({ text, tokens }: Prepared): boolean =>
  tokens[0]?.from === tokenise(text)[0]?.from && tokens.at(-1)?.to === tokenise(text).at(-1)?.to;

/** A question mark stands right behind it. */
const endsAsking = ({ text, tokens }: Reading): boolean =>
  /^\s*[?？]/.test(text.slice(tokens.at(-1)?.to ?? text.length));

/** "Just moved to Bangalore for work": the city of the homes is no wish of its own where somebody came there. */
const hasCome = ({ changes, reading, absent, doubtful }: Draft): boolean =>
  changes.length === 1 &&
  changes.every((change) => change.op === 'set' && change.filter === 'city') &&
  absent.length + doubtful.length === 0 &&
  !(hasSpan(reading, 'home', 'one') || hasSpan(reading, 'home', 'few') || hasSpan(reading, 'type')) &&
  !hasSpan(reading, 'ask', 'show') &&
  !hasSpan(reading, 'ask', 'want') &&
  reading.tokens.some(({ text }) => arrived().has(text));
const arrived = lazily(() => speltToo(wordSet('arrived')));

const ASKS = new Set<Intent>(['project_detail', 'price_query', 'topic_query']);
const SAYS_NOTHING = new Set<Intent>(['not_understood', 'deny', 'undo', 'affirm', 'smalltalk']);

/** "Show me the first list once more" goes back to it, whatever else its words are taken for. */
const toFirstList = (said: Understanding): Understanding =>
  said.changes.length + said.facts.length + said.topics.length > 0
    ? said
    : { ...said, intents: ['undo'], back: 'first' };

/** Homes shown that are told by what they are; each description is read like a message of its own. */
function describedIn(
  reading: Reading,
  context: Context,
  given: Pick<Describing, 'named' | 'asks' | 'places'>,
): Described[] {
  const { seen = [], focus } = context.session.memory;
  const offers = context.expects?.offers ?? [];
  if (seen.length + focus.length + offers.length === 0) return [];
  const wishesIn = (from: number, to: number): FilterChange[] => {
    const taken = new Uint8Array(reading.taken.length).fill(1);
    taken.set(reading.taken.subarray(from, to), from);
    // "How far is the Hebbal one?" asks; what tells the home asks nothing.
    const spans = reading.spans.filter((span) => span.from < to && span.to > from);
    const draft = draftOf({ ...reading, taken, spans }, context);
    places(
      draft,
      given.places.filter((place) => place.from >= from && place.to <= to),
    );
    for (const { of, read: extract } of HEARING) if (hasAny(reading, of)) extract(draft);
    return draft.changes;
  };
  return readDescribed({ reading, context, ...given, wishesIn });
}

/** "15 lakh is my down payment, not the price": as a budget it goes, and the one before it stands again. */
function withoutOwnMoney(
  changes: FilterChange[],
  loan: Understanding['loan'],
  { session }: Context,
): FilterChange[] {
  const own = loan?.down_payment;
  if (own === undefined || session.current_filters.budget_max !== own) return changes;
  const words = String(own);
  const before = session.memory.earlier?.findLast(({ filters }) => (filters.budget_max ?? own) !== own);
  const stood = before?.filters.budget_max;
  return [
    ...changes,
    stood === undefined
      ? { op: 'remove', filter: 'budget_max', words }
      : { op: 'set', filter: 'budget_max', value: stood, words },
  ];
}

/** "I am still buying, rent is for later": of two, what stands, else what is said first; "to buy or to rent": either. */
function onePurpose(changes: FilterChange[], reading: Reading, { session }: Context): FilterChange[] {
  const wanted = changes.flatMap((change) =>
    change.op === 'set' && change.filter === 'purpose' ? [change.value] : [],
  );
  if (
    new Set(wanted).size < 2 ||
    changes.some((change) => change.op === 'remove' && change.filter === 'purpose')
  )
    return changes;
  const priced = changes.some((change) => 'filter' in change && change.filter.startsWith('budget_'));
  if (!priced && eitherPurpose(reading))
    return changes.map((change) =>
      change.op === 'set' && change.filter === 'purpose'
        ? { op: 'remove', filter: 'purpose', words: change.words }
        : change,
    );
  const { purpose } = session.current_filters;
  // "For 70 lakh nobody rents, he wants to buy": what the amount is of.
  const paid = changes.flatMap((change) =>
    change.op === 'set' && (change.filter === 'budget_max' || change.filter === 'budget_min')
      ? [purposeOfAmount(change.value)]
      : [],
  );
  const of = wanted.find((one) => paid.includes(one));
  const kept = of ?? (purpose && wanted.includes(purpose) ? purpose : wanted[0]);
  return changes.filter(
    (change) => !(change.op === 'set' && change.filter === 'purpose' && change.value !== kept),
  );
}

/** "To buy or to rent": an "or" between the two. */
function eitherPurpose({ spans, tokens }: Reading): boolean {
  const said = spans.filter((span) => meaningOf(span, 'purpose') !== undefined);
  const [first, last] = [said[0], said.at(-1)];
  return (
    first !== undefined &&
    last !== undefined &&
    tokens.slice(first.to, last.from).some(({ text }) => EITHER.has(text))
  );
}
const EITHER = wordSet('either');

const sameName = (name: string, named: readonly NameMatch[]): boolean =>
  named.every((other) => other.kind !== 'project' || other.name === name);

const draftOf = (reading: Reading, context: Context): Draft => ({
  reading,
  context,
  changes: [],
  absent: [],
  corrected: [],
  doubtful: [],
  unclear_amounts: [],
  distances_to: [],
});

/** "Possession before 31/12/2027": a date beside possession is when the home is to be ready, no day to see it. */
function whenOrReady(
  when: Understanding['when'],
  reading: Reading,
): { when: Understanding['when']; ready?: FilterChange } {
  // "I come home at 3 am": nobody is shown a home at night.
  if (when?.time && !when.day && (when.time.from < EARLIEST || when.time.from > LATEST))
    return { when: undefined };
  // "Is it safe at night?"
  if (when?.part === 'night' && !when.day && !when.time) return { when: undefined };
  const day = when?.day;
  if (!when || !day || !('date' in day) || day.year === undefined) return { when };
  if (!hasSpan(reading, 'possession') && !hasSpan(reading, 'fact', 'possession')) return { when };
  const value = day.month ? `${day.year}-${String(day.month).padStart(2, '0')}` : String(day.year);
  return { when: undefined, ready: { op: 'set', filter: 'possession_by', value, words: when.words } };
}

const EARLIEST = '06:30';
const LATEST = '21:30';

/** "My name is Priya" asks for no home's name. */
const withoutName = (asked: Asked, person: string | undefined): Asked =>
  person === undefined ? asked : { ...asked, facts: asked.facts.filter((fact) => fact !== 'name') };

const PLACES = new Set<Fact>(['location', 'distance']);

/** What the words around a language's name are by themselves: "hindi me bolo", "no hindi". */
const AROUND_A_LANGUAGE = new Set<Intent>(['out_of_scope', 'smalltalk', 'deny', 'project_detail']);

/** Places, projects and developers named, which no phrase goes into. */
function namesIn(tokens: readonly Token[], text: string, context: Context) {
  const found = findPlaces(tokens, { context });
  const taken = new Uint8Array(tokens.length);
  for (const { from, to } of found) taken.fill(1, from, to);
  const named = findNames(tokens, taken, context.catalogue);
  for (const { from, to } of named) taken.fill(1, from, to);
  const unlisted = named.length > 0 ? undefined : unlistedName(tokens, taken, text);
  if (unlisted) taken.fill(1, unlisted.from, unlisted.to);
  return { places: found, names: named, unlisted, taken };
}

function traceChanges({ changes }: Draft, from: number, rule: string, trace: Trace): void {
  for (const change of changes.slice(from)) {
    const { op, words } = change;
    const what = 'filter' in change ? change.filter : `${change.measure}_${change.direction}`;
    trace.rules.push({ rule: `${rule}: ${op} ${what}`, words });
  }
}

/** "no, 3bhk", "actually rent", "make it 3": what is said replaces what stood. */
function isCorrection(reading: Reading): boolean {
  if (hasSpan(reading, 'correction')) return true;
  const first = reading.spans[0];
  return first?.from === 0 && first.to < reading.tokens.length && meaningOf(first, 'intent') === 'deny';
}
