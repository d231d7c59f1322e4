// Intents: what the visitor wants of us, from whole words and the frame they stand in; never from parts of words.
import type { FilterName, Filters, Intent } from '../contract.ts';
import { type Fact, factsThat } from '../facts/index.ts';
import { FIELDS } from '../filters/index.ts';
import { wordSet } from '../languages/words.ts';
import {
  askedBeside,
  asksFacts,
  type Evidence,
  factIntents,
  factsOfChanges,
  isChosen,
  isOrder,
  sentOf,
} from './asked-of.ts';
import { asksForBetter, asksForChoice, choosesOne } from './choosing.ts';
import { withFits } from './fits.ts';
import { asksSomething, asksWhichValue, type Frame, frameOf } from './frame.ts';
import { onlyJudges } from './grammar/not-requested.ts';
import {
  cancelsVisit,
  endsWithBye,
  FEW_WORDS,
  isDeclined,
  isRefused,
  leading,
  phrase,
  REMARKS,
  SOCIAL,
  socialAct,
  wants,
} from './intent-words.ts';
import { pointsAt } from './points.ts';
import { hasSpan, meaningOf, means, type Reading } from './reading.ts';
import { removesOrKeeps } from './request-edit.ts';
import { showsAll } from './shows-all.ts';
import type { Reference, Understanding } from './understanding.ts';

type Settled = Pick<Understanding, 'intents' | 'facts' | 'about'> & {
  references: Reference[];
  searches: boolean;
};

/** Wants of their own that stand beside wishes about homes. */
const WANTS: readonly Intent[] = ['compare', 'financing', 'book_visit', 'human_handover'];

export function readIntents(read: Evidence): Settled {
  const given: Evidence =
    read.references.every(({ kind }) => kind === 'it') && asksWhichValue(read.draft)
      ? {
          ...read,
          references: [{ kind: 'it', page: false, words: '' }],
          asked: { ...read.asked, facts: factsOfChanges(read.draft.changes) },
        }
      : read;
  const spoken = frameOf(given.draft, given.references);
  const frame = given.asWish ? { ...spoken, question: false, tell: false } : spoken;
  const implies =
    given.asked.facts.length === 0 &&
    (frame.question ||
      (!frame.show && choosesOne(given.draft.reading)) ||
      (given.asked.about?.basis !== undefined && !frame.wishes)) &&
    !given.references.some((reference) => isChosen(reference, frame)) &&
    (given.references.length > 0 || isBareHowMuch(given.draft.reading));
  const asked = implies ? { ...given.asked, facts: impliedFacts(given) } : given.asked;
  const evidence = { ...given, asked };
  const { draft, references, named, objections } = evidence;
  const { reading } = draft;
  // "How many bathrooms, and is there bike parking?" asks of a home, whatever it is for.
  const ofHome = asked.facts.some((fact) => OF_A_HOME.has(fact));
  // "That one is final, I come to see it in the afternoon": no match is spoken of.
  const comes = given.when !== undefined && hasSpan(reading, 'intent', 'book_visit');
  const elsewhere = !frame.wishes && !frame.homes && references.length === 0 && !ofHome && !comes;
  if (hasSpan(reading, 'off_topic') && elsewhere) return settle(['out_of_scope'], []);
  const social = socialAct(reading);
  if (social && !frame.wishes && references.every(({ kind }) => kind === 'it')) return settle([social], []);

  // Before any home was shown it points at none.
  const { lists = [] } = draft.context.session.memory;
  if (lists.length === 0 && showsAll(reading)) return settle(['search'], []);

  const intents: Intent[] = [];
  // "Which of these is the biggest?" asks for one of them.
  const chooses =
    references.every(({ kind }) => kind === 'superlative') &&
    (references.length === 1 || (references.length > 1 && choosesOne(reading) && !asksForBetter(reading)));
  for (const intent of WANTS) {
    if (intent === 'compare' && (chooses || asksWhichHas(given) || asksOfNamed(given) || onlyJudges(reading)))
      continue;
    if (wants(reading, intent) || (intent === 'financing' && isLoan(given.loan))) intents.push(intent);
  }
  // "Can the owner come down on the rent?" lets nobody come.
  if (!given.when && visitsByPrice(reading)) drop(intents, 'book_visit');
  // "NO VISIT", "visit beda"; beside a call the hour is the call's.
  const timed = given.when && !given.contact.includes('call');
  const refused =
    cancelsVisit(reading) ||
    (intents.includes('book_visit') && (isDeclined(reading) || (!timed && isRefused(reading, 'book_visit'))));
  if (refused) {
    drop(intents, 'book_visit');
    intents.push('cancel');
  }
  // "Sunday ko dekhne aayenge": a day to see it on.
  // "I come home in the morning": no day and no hour.
  const dated = given.when?.day ?? given.when?.time;
  // "…, confirm on WhatsApp": that they write is beside it.
  const alone = intents.length === 0 || (given.contact.includes('write') && intents[0] === 'human_handover');
  if (!refused && !frame.firm && alone && dated && hasSpan(reading, 'visit', 'word'))
    intents.push('book_visit');
  // "Parso shaam 5 baje dikha do", "who can show me the flat tomorrow 10am": an hour to see a home that was shown.
  if (!refused && !frame.firm && isAppointment(given)) {
    if (!intents.includes('book_visit')) intents.push('book_visit');
    if (given.contact.length > 0) intents.push('human_handover');
    // "How many bathrooms, and can I come on Saturday at 11?"
    const beside =
      asked.strong || asksSomething(reading)
        ? asked.facts.filter((fact) => !OF_A_VISIT.has(fact) || (fact === 'location' && frame.tell))
        : [];
    // "Make it Monday, and does it have a lift?": nothing is wished for.
    if (beside.length > 0) dropQuestions(evidence, ['project_detail']);
    return {
      ...settle([...factIntents({ ...asked, facts: beside }), ...intents], beside),
      about: asked.about,
      references: [...references],
    };
  }
  // "Forget it. Can we come this Sunday at 11?" gives up something else.
  if (intents.includes('book_visit') && wants(reading, 'cancel') && !given.when)
    return settle(['cancel'], []);
  // "First one is fine, but my husband has to see it first": no visit yet.
  if (given.hesitates && !given.when) drop(intents, 'book_visit');
  // "Jayanagar side ghar dekhna hai": before any home was shown homes of that kind are looked for.
  const looks = lists.length === 0 && references.length === 0 && draft.changes.length > 0;
  if (looks && !given.when && !hasSpan(reading, 'visit', 'word')) drop(intents, 'book_visit');
  // "Save me a call".
  if (hasSpan(reading, 'visit', 'no_call')) drop(intents, 'human_handover');
  // "Thanks, I will WhatsApp the office": there is nothing to hand over.
  if (hasSpan(reading, 'visit', 'myself')) {
    drop(intents, 'human_handover');
    if (intents.length === 0) intents.push('thanks');
  } else if (
    given.contact.length > 0 &&
    !intents.includes('book_visit') &&
    !intents.includes('human_handover')
  )
    intents.push('human_handover');
  const asks = asksFacts(evidence, frame, intents);
  if (!asks && removesOrKeeps(reading)) return settle(['smalltalk'], []);
  if (asks) intents.push(...factIntents({ ...asked, facts: askedBeside(asked.facts, intents) }));
  // What is searched for comes before what is asked of it.
  if (searches(evidence, frame, asks, intents)) intents.unshift('search');
  if (objections.length > 0 && !intents.includes('book_visit'))
    intents.splice(frame.show ? 1 : 0, 0, 'objection');
  // "aur 10 lakh down payment": a single word beside another want asks for no more homes.
  const more = phrase(reading, 'more_results');
  // Nor does an "aur" that joins two things told.
  const joins = more === 1 && reading.tokens.length > FEW_WORDS && !frame.show;
  if (
    !frame.wishes &&
    !asks &&
    !intents.includes('financing') &&
    !joins &&
    more > (intents.length + references.length > 0 ? 1 : 0)
  )
    intents.push('more_results');
  if (intents.length === 0 && (references.length > 0 || named.length > 0 || evidence.unlisted))
    // "Pehla aur teesra mein kaun sa sahi rahega?"
    intents.push(
      references.length > 1 && !chooses && asksForChoice(reading) && !onlyJudges(reading)
        ? 'compare'
        : 'project_detail',
    );
  // "The second of the previous list" goes back to no list.
  const ofList = references.some(({ kind }) => kind === 'listed');
  for (const intent of ['start_over', 'undo', 'repeat', 'cancel'] as const) {
    if (phrase(reading, intent) >= 2 && !intents.includes('search') && !(ofList && intent === 'undo'))
      intents.push(intent);
  }
  if (intents.length === 0) intents.push(...unframed(evidence, frame));

  // "Koramangala, Ashoka Vana 204", "furnished will do, show the 58k one": one home, whatever is said around it.
  const shown = intents.includes('search') && !asks && pointsAtOne(evidence, frame);
  if (shown) intents.splice(intents.indexOf('search'), 1, 'project_detail');
  const isSearch = intents.includes('search');
  // "cheaper than this" needs its "this".
  const compares = draft.changes.some(({ op }) => op === 'shift');
  const before = draft.changes;
  if (asks && !isSearch) dropQuestions(evidence, intents);
  // "Does it face east, and has it parking?" asks both.
  const notWished = before.filter((change) => !draft.changes.includes(change));
  const dropped = factsOfChanges(notWished);
  // "Compare them, which has parking?" narrows nothing down.
  if (intents.includes('compare') && !frame.firm)
    draft.changes = draft.changes.filter(({ op }) => op !== 'set' && op !== 'add');
  const sent = isSearch && !asks && frame.firm ? sentOf(asked) : [];
  if (sent.length > 0)
    return {
      intents: order([...intents, 'project_detail']),
      facts: sent,
      about: undefined,
      references: [{ kind: 'all', words: '' }],
      searches: true,
    };
  return {
    intents: order(intents),
    facts: asks
      ? [...new Set([...askedBeside(asked.facts, intents), ...dropped])].filter(
          (fact) => !isSearch || fact !== 'bhk',
        )
      : [],
    about: asks ? asked.about : undefined,
    references:
      isSearch && !asks && !compares
        ? references.filter((one) => one.kind !== 'it' && (one.kind !== 'name' || isUnit(one.name, named)))
        : withFits(references, notWished, reading.text),
    searches: isSearch && !asks,
  };
}

/** "3bhk, and T1-205 as well": one home, and no project to search in. */
const isUnit = (called: string, named: Evidence['named']): boolean =>
  named.some((one) => one.kind === 'project' && one.unit && one.name === called);

/** One home is named by its unit, or to be shown by its price or number, and all that is wished for is true of it. */
function pointsAtOne({ draft, references, named }: Evidence, { show }: Frame): boolean {
  const { catalogue, session } = draft.context;
  const [one, other] = references.filter(({ kind }) => kind !== 'it');
  if (!one || other) return false;
  const units = named.some((name) => name.kind === 'project' && name.unit);
  const ids =
    one.kind === 'name' && units
      ? one.listing_ids
      : one.kind === 'like' && (show || one.earlier) && one.figures
        ? pointsAt(one, session.memory, catalogue)
        : [];
  const home = ids.length === 1 ? catalogue.byId(ids[0] as string) : undefined;
  return (
    home !== undefined &&
    draft.changes.every(
      (change) =>
        change.op === 'remove' ||
        (change.op !== 'shift' &&
          catalogue.explain(home, { [change.filter]: change.value } as Filters).broken.length === 0),
    )
  );
}

/** What is the visitor's own asks for no loan by itself. */
const isLoan = (loan: Evidence['loan']): boolean =>
  loan !== undefined && Object.keys(loan).some((figure) => figure !== 'down_payment');

/** "Which one has a balcony?", "which of these has the best rate?" asks each of them. */
const asksWhichHas = ({ asked, references, draft: { reading, context } }: Evidence): boolean =>
  (context.session.memory.seen ?? []).length > 0 &&
  references.every(({ kind }) => kind === 'all' || kind === 'first') &&
  (choosesOne(reading) || asked.facts.includes('price_per_area')) &&
  asked.facts.some((fact) => fact !== 'price' && fact !== 'description');

/** "A-304 or B-507, which has more parking?", "compare 1 and 2 by price per sq ft": just that is told of those. */
const asksOfNamed = ({ asked, references }: Evidence): boolean =>
  references.filter(({ kind }) => NAMED.has(kind)).length > 1 &&
  references.every(({ kind }) => NAMED.has(kind)) &&
  asked.facts.some((fact) => !OF_ADVICE.has(fact));
/** "The first is 19k with a gym, the second 16k without, which would you take?" weighs them. */
const OF_ADVICE = new Set<Fact>(['price', 'description', 'amenities']);
const NAMED = new Set<Reference['kind']>(['ordinal', 'like', 'name', 'listed']);

/** Every word for a visit says as well that a price gives way. */
function visitsByPrice({ spans }: Reading): boolean {
  const visits = spans.filter((span) => means(span, 'intent', 'book_visit'));
  return visits.length > 0 && visits.every((span) => means(span, 'fact', 'negotiation'));
}

/** "Kitna?", "ಎಷ್ಟು?" and nothing else. */
const isBareHowMuch = ({ at, spans, tokens }: Reading): boolean =>
  spans.length === 1 && at[0]?.to === tokens.length && meaningOf(at[0], 'ask') === 'how_much';

/** "The second one, how much?" asks its price; "is it a villa?" its type; "which is the biggest?" its area. */
function impliedFacts({ draft, asked, references }: Evidence): Fact[] {
  // "What is the total of 1 and 2?"
  if (references.length > 1 && draft.reading.tokens.some(({ text }) => SUM.has(text))) return ['price'];
  // "Will this flat do for three?": what only tells the home is not asked of it.
  const implied = asked.implied.filter(
    (fact) => !references.some((one) => one.kind === 'like' && one.filters[fact as FilterName] !== undefined),
  );
  if (implied.length > 0) return implied;
  // "कितने गज का है" asks its size.
  if (hasSpan(draft.reading, 'ask', 'how_much'))
    return [hasSpan(draft.reading, 'area_unit') ? 'area' : 'price'];
  const one = references.find((reference) => reference.kind === 'superlative');
  return one && one.measure !== 'distance' ? [one.measure] : [];
}

const SUM = wordSet('sum');
const WHATSAPP = wordSet('whatsapp');

const settle = (intents: Intent[], facts: Fact[]): Settled => ({
  intents,
  facts,
  about: undefined,
  references: [],
  searches: false,
});

// ---- what is wanted -------------------------------------------------------------------------------------------------

/** What the words around an appointment are taken for: where to come, whether somebody is there. */
const OF_A_VISIT = new Set<Fact>(['location', 'distance', 'availability', 'name', 'map']);

function searches(
  { draft, references, asked }: Evidence,
  frame: Frame,
  asks: boolean,
  intents: readonly Intent[],
): boolean {
  // "show me 3bhk in hebbal and the price of the first one", "price of the cheapest 3bhk in hebbal".
  if (asks)
    return (
      references.some((reference) => isChosen(reference, frame)) ||
      (frame.show && frame.firm && references.some(({ kind }) => kind === 'ordinal' || kind === 'first'))
    );
  const { reading } = draft;
  if (references.some(isOrder)) return true;
  if (intents.includes('financing') || intents.includes('compare'))
    return frame.firm && !intents.includes('compare');
  if (frame.wishes) return true;
  if (intents.length > 0) return false;
  if (frame.show && (hasSpan(reading, 'place', 'near_after') || hasSpan(reading, 'place', 'near')))
    return true;
  // "Show me the biggest" is one of those shown, where there are any.
  if (references.some(({ kind }) => kind === 'superlative'))
    return (frame.homes || frame.show) && (draft.context.session.memory.seen ?? []).length === 0;
  if (references.length > 0) return false;
  if (
    wants(reading, 'more_results') &&
    phrase(reading, 'more_results') > 0 &&
    !hasSpan(reading, 'home', 'quality')
  )
    return false;
  if (frame.homes && (frame.show || hasSpan(reading, 'home', 'few') || frame.question === false)) return true;
  if (hasSpan(reading, 'home', 'quality') && !hasSpan(reading, 'objection'))
    return frame.show || reading.tokens.length <= 3 || asked.facts.length > 0;
  return asked.facts.length > 0 && !frame.question;
}

/** In "is there a gym?" the gym is asked about, not wished for. */
function dropQuestions({ draft, references }: Evidence, intents: readonly Intent[]): void {
  const general = intents.includes('price_query') && references.length === 0;
  draft.changes = draft.changes.filter((change) => {
    if (change.op !== 'set' && change.op !== 'add') return true;
    return general
      ? !FIELDS[change.filter].soft || change.filter === 'type'
      : change.filter.startsWith('budget') && references.length === 0;
  });
}

/** Nothing of homes in it: chat, a word about us, or something else altogether. */
function unframed({ draft }: Evidence, frame: Frame): Intent[] {
  const { reading } = draft;
  // "Perfect, thank you. We will send the message. Bye!": what it ends with.
  if (endsWithBye(reading)) return ['goodbye'];
  const act =
    SOCIAL.find((intent) => phrase(reading, intent) >= 3) ??
    leading(reading) ??
    SOCIAL.find((intent) => phrase(reading, intent) >= 2);
  if (act) return [act];
  if (showsAll(reading)) return ['search'];
  const request = frame.question || frame.show || frame.tell;
  if (request) return reading.tokens.length >= 3 ? ['out_of_scope'] : [];
  // "you people are useless": in a short message one word tells.
  const word = reading.tokens.length <= FEW_WORDS && REMARKS.find((intent) => wants(reading, intent));
  return word ? [word] : [];
}

/** Acts of courtesy after what is asked for. */
function order(intents: Intent[]): Intent[] {
  return [...new Set(intents)];
}

/** A day with an hour or a part of it, said of homes; of one home spoken of a day alone will do. */
function isAppointment({ draft, when, contact, asked }: Evidence): boolean {
  // "Thursday 5 pm. And whom should my son call?"
  const asksToo =
    draft.context.expects?.visits === true && draft.reading.tokens.some(({ breaks }, at) => breaks && at > 0);
  if (!when || contact.some((one) => one !== 'reach' || !asksToo)) return false;
  const { focus, seen = [] } = draft.context.session.memory;
  if (focus.length + seen.length === 0) return false;
  // "I'll think about it, remind me tomorrow" makes none.
  if (hasSpan(draft.reading, 'objection', 'timing') && !hasSpan(draft.reading, 'visit', 'word')) return false;
  // "Tell the agent to WhatsApp my son tomorrow morning": an hour to be written to.
  const comes = hasSpan(draft.reading, 'visit', 'word') || hasSpan(draft.reading, 'intent', 'book_visit');
  if (!comes && draft.reading.tokens.some(({ text }) => WHATSAPP.has(text))) return false;
  const timed = when.time ?? when.part;
  if (when.day && timed) return true;
  const alone = asked.facts.length === 0 && draft.reading.tokens.length <= FEW_WORDS + 2;
  return alone && focus.length === 1 && (when.day !== undefined || when.time !== undefined);
}

/** Asked of nothing but a home. */
const OF_A_HOME = new Set(factsThat(({ only_of_homes }) => only_of_homes));

const drop = (intents: Intent[], intent: Intent): void => {
  const at = intents.indexOf(intent);
  if (at >= 0) intents.splice(at, 1);
};
