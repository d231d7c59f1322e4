// Understanding: text → what it says. Masked, cut into tokens and phrases, then read by an ordered list of extractors,
// each taking the words it has given a meaning, so that a word means one thing.

import type { Intent } from '../contract.ts';
import type { Fact } from '../facts/index.ts';
import type { NameMatch } from '../filters/hear/name.ts';
import { places } from '../filters/hear/place.ts';
import { names, refusedNames } from '../filters/hear/project.ts';
import { HEARING } from '../filters/index.ts';
import { withAccepted } from './accepted.ts';
import { amongNamed } from './among-named.ts';
import { withAreas } from './areas.ts';
import { byEach, ofAllAgain } from './by-each.ts';
import { hasCome } from './came-here.ts';
import { saysDayEach } from './day-each.ts';
import type { Described } from './described.ts';
import { type Context, type Draft, draftOf } from './draft.ts';
import { homesByDue } from './due-said.ts';
import { type Asked, readFacts } from './facts.ts';
import { describedIn } from './homes-described.ts';
import { readIntents } from './intent.ts';
import { languageWanted } from './language-wanted.ts';
import { withLikes } from './likes.ts';
import { isWholeList } from './listed.ts';
import { goesOnOf, readLoan } from './loan.ts';
import { addsUp } from './loan-split.ts';
import { feesComplainedOf, readObjections } from './objection.ts';
import { freesDay, ofRequest } from './of-request.ts';
import { asRemark, besideTold } from './of-told.ts';
import { onePurpose } from './one-purpose.ts';
import { wishesOnly } from './only-wished.ts';
import { withoutOwnMoney } from './own-money.ts';
import { partPaid } from './part-paid.ts';
import { readName } from './person-name.ts';
import { isWhole, type Prepared, prepare } from './prepare.ts';
import { withReach } from './reach.ts';
import { hasAny, hasSpan, meaningOf, type Reading, read, take, wordsOf } from './reading.ts';
import { readReferences } from './references.ts';
import { refusedPrices } from './refused-price.ts';
import { keptInstead, withoutFalseRestart } from './restart.ts';
import { rowsOfFigures } from './row-of-figures.ts';
import { sensitiveTopic } from './sensitive.ts';
import { soManyThere } from './so-many-there.ts';
import { takesBack } from './take-back.ts';
import { beside, findTopics, wishedAround, withTopics } from './topics.ts';
import type { FilterChange, Understanding } from './understanding.ts';
import { readWhen, saysTimes } from './when.ts';
import { whenOrReady } from './when-or-ready.ts';
import { withWholeCity } from './whole-city.ts';
import { hesitation, readContact } from './wishes.ts';

/** Further places that a distance is told to. */
const MOST_WAYS = 3;

/** What each extractor made of which words, as it goes. */
export type Trace = {
  rules: { rule: string; words: string }[];
  /** 1 where a token has been given a meaning. */
  taken?: Uint8Array;
};

/** What a message says, read as one. */
export const understand = (message: string, context: Context): Understanding =>
  understandPart(prepare(message, context), context);

/** What the words say. `asWish`: whatever question word stands among them; `elsewhere`: no area is asked about; `plainly`: none of them describes a home. */
export function understandPart(
  prepared: Prepared,
  context: Context,
  {
    trace,
    asWish = false,
    elsewhere = false,
    plainly = false,
  }: { trace?: Trace; asWish?: boolean; elsewhere?: boolean; plainly?: boolean } = {},
): Understanding {
  const { text, personal, detected, tokens, places: found, names: named, unlisted } = prepared;
  const taken = prepared.taken.slice();
  const { reading: whole, denied } = withoutFalseRestart(read(text, tokens, taken));
  const { focus, seen = [] } = context.session.memory;
  const topics = findTopics(whole, tokens, focus.length + seen.length > 0, context.now);
  const plain = beside(whole, topics);
  const refusals = refusedPrices(plain);
  const bare = beside(plain, refusals);
  const sums = hasSpan(bare, 'intent', 'financing') && addsUp(bare, context.expects?.loan?.known ?? {});
  const part = sums ? undefined : partPaid(bare);
  const reading = beside(bare, part?.words ?? []);

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
  const { when, ready } = whenOrReady(readWhen(reading, timed && !ofHomes, context.expects?.timed), reading);
  const person = readName(reading, context.expects?.name === true, personal.phone || personal.email);
  // A surname is no condition; who asks whether a bachelor may live there sorts nobody.
  const condition = sensitiveTopic(reading);
  const ofOneself = condition === 'marital' && topics.some(({ meanings }) => meanings[0] === 'bachelors');
  const sensitive = ofOneself ? undefined : condition;
  const contact = readContact(reading);
  const described: Described[] = plainly
    ? []
    : [rowsOfFigures, soManyThere, homesByDue].flatMap((told) => told(reading, context, found));
  for (const { from, to } of described) take(reading, from, to);
  const pointed = readReferences(
    reading,
    named,
    (ordinals) => {
      const asks = topics.length > 0;
      if (!plainly)
        described.push(...describedIn(reading, context, { places: found, named, asks, ordinals }));
      return described;
    },
    seen.length,
    focus.length,
  );
  const { instead, bound, objected } = pointed;
  const among = amongNamed(pointed.references, whole);
  const references = among?.references ?? pointed.references;
  const loan = readLoan(
    reading,
    context.expects?.loan,
    part?.value,
    context.session.current_filters.purpose === 'rent',
  );
  // "The first is too small, tell me the second": against that one alone.
  // "That is the costly one, please sort by price" says what is to be done about it.
  const objections = objected || hasSpan(reading, 'sort', 'word') ? [] : readObjections(reading);
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
  // "Send the photos, I will show my friend" puts nothing off.
  const putsOff = asked.facts.length + topics.length === 0 ? hesitates : undefined;
  if (putsOff === undefined && hesitates !== undefined)
    objections.splice(0, objections.length, ...objections.filter(({ words }) => words !== hesitates));
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
  const placed = draft.changes.find(isWayTo);
  const settled = readIntents({
    draft,
    asked: vague ? { ...asked, facts: [], implied: [], strong: false } : asked,
    references: vague ? meant.filter(({ kind }) => kind !== 'it') : meant,
    named: kept,
    objections,
    loan,
    when,
    contact,
    hesitates: putsOff !== undefined,
    unlisted: unlisted !== undefined,
    asWish: wishes,
  });
  Object.assign(settled, ofAllAgain(settled, isCorrection(reading) ? context.session.last_topic : undefined));
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
  // "Lakeside, Rajajinagar metro, how far?": where it is asked to, named without a "to".
  if (placed && draft.distances_to.length === 0 && !about?.landmark && asksWay(settled))
    draft.distances_to.push(String(placed.value[0]));
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
  const topical = withWishedAround(withTopics(said, topics, reading, standing), whole, tokens);
  const around = { skip, standing, named: found, spoken: focus.length === 1, known: context.expects?.areas };
  const asks = elsewhere ? topical : withAreas(topical, reading, tokens, around);
  // "Monday is bad too": against a day of the visit, and no home.
  if (freesDay(asks, whole, context)) return ofRequest(asks, { whole, context, several, dayEach });
  // A bare number answers what we asked.
  const { loan: asksLoan, when: asksWhen, situation } = context.expects ?? {};
  const numbered = isWhole(prepared) && !asksLoan?.last && !asksWhen && situation !== 'asked';
  const liking = remarks ? asRemark(asks) : withLikes(asks, whole, numbered ? seen.length : 0);
  if (liking !== asks) return liking;
  const listed = isWholeList(reading) && references.length === 0 ? toFirstList(asks) : asks;
  const reached = withWholeCity(withReach(listed, reading, { tokens, skip, context }), whole, found);
  const understood = denied ? keptInstead(reached, context.session.last_intent) : reached;
  if (takesBack(whole, context))
    return { ...understood, intents: ['undo'], references: [], correction: false };
  return ofRequest(understood, { whole, context, several, dayEach });
}

const isWayTo = (change: FilterChange): change is FilterChange & { op: 'set'; value: readonly string[] } =>
  change.op === 'set' && change.filter === 'near' && change.value.length === 1;

const asksWay = ({ facts, intents, references }: Pick<Understanding, 'facts' | 'intents' | 'references'>) =>
  facts.includes('distance') && !intents.includes('search') && references.some(({ kind }) => kind !== 'all');

/** A question mark stands right behind it. */
const endsAsking = ({ text, tokens }: Reading): boolean =>
  /^\s*[?？]/.test(text.slice(tokens.at(-1)?.to ?? text.length));

const SAYS_NOTHING = new Set<Intent>(['not_understood', 'deny', 'undo', 'affirm', 'smalltalk']);

/** "Show me the first list once more" goes back to it, whatever else its words are taken for. */
const toFirstList = (said: Understanding): Understanding =>
  said.changes.length + said.facts.length + said.topics.length > 0
    ? said
    : { ...said, intents: ['undo'], back: 'first' };

const sameName = (name: string, named: readonly NameMatch[]): boolean =>
  named.every((other) => other.kind !== 'project' || other.name === name);

/** "My name is Priya" asks for no home's name. */
const withoutName = (asked: Asked, person: string | undefined): Asked =>
  person === undefined ? asked : { ...asked, facts: asked.facts.filter((fact) => fact !== 'name') };

const PLACES = new Set<Fact>(['location', 'distance']);

/** What the words around a language's name are by themselves: "hindi me bolo", "no hindi". */
const AROUND_A_LANGUAGE = new Set<Intent>(['out_of_scope', 'smalltalk', 'deny', 'project_detail']);

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

/** "School hona chahiye paas me": what is wished around a home and narrows nothing is told of. */
function withWishedAround(said: Understanding, whole: Reading, tokens: Reading['tokens']): Understanding {
  const narrows = said.changes.some(
    (change) => change.op !== 'shift' && (change.filter === 'near' || change.filter === 'amenities'),
  );
  const searches = said.intents.every((intent) => intent === 'search') && said.intents.length > 0;
  if (narrows || !searches || said.topics.length > 0 || said.facts.length > 0 || said.rather) return said;
  const [topic] = wishedAround(whole, tokens).flatMap(({ meanings }) => meanings[0] ?? []);
  return topic ? { ...said, topics: [topic], intents: [...said.intents, 'topic_query'] } : said;
}
