// Taking: a message as the answer to what stands open: an offer by its words or its count, a home by its number, a figure
// by itself. What it answers is answered whole: the facts, the loan or the visit that waited.
import type { Action } from '../contract.ts';
import type { Expects } from '../understand/draft.ts';
import { asksOfEachPlace } from '../understand/each-place.ts';
import { readMarkers } from '../understand/grammar/markers.ts';
import { saysMine } from '../understand/grammar/own-search.ts';
import { partiesIn } from '../understand/grammar/parties.ts';
import type { Act } from '../understand/heard.ts';
import type { Situation } from '../understand/learned/features.ts';
import { isKnown, meaningsOf } from '../understand/lexicon.ts';
import { type Token, tokenise } from '../understand/normalise.ts';
import type { Reference } from '../understand/understanding.ts';
import { type FrameOf, filtersOf, frameOf, fresh, type Offer, standing } from './agenda.ts';
import { wordsFor } from './changes.ts';
import type { Session } from './session.ts';
import { has, isCourtesy, numberAlone, onlyAbout, plain } from './taken.ts';
import { answerArea } from './taking-area.ts';
import { answerFact } from './taking-fact.ts';
import { answerHours } from './taking-hours.ts';
import { answerLoan } from './taking-loan.ts';
import { saysVisit } from './visit-home.ts';

/** An offer of the last reply that the words take: as the click it stands for, or as what it says. */
export function takenOffer(
  query: string,
  session: Session,
): { action: Action } | { query: string } | undefined {
  const offers = fresh(session, 'search')?.offers ?? [];
  if (offers.length === 0) return undefined;
  const said = tokenise(query);
  const taken = byWords(said, offers) ?? byNumber(said, offers) ?? byShowing(said, offers);
  if (!taken) return undefined;
  const { label, action } = taken;
  const filters = filtersOf(taken, session.current_filters);
  if (filters) return { action: { type: 'apply', filters, label } };
  if (action) return { action: { ...action, label } as Action };
  return { query: taken.query ?? label };
}

const MOST_WORDS = 12;

/** "4 without “near Koramangala”", "ok 1 in Ejipura": its label, or the beginning of only one. */
function byWords(said: readonly Token[], offers: readonly Offer[]): Offer | undefined {
  if (said.length > MOST_WORDS) return undefined;
  const words = said.filter((token) => !isCourtesy(token)).map(({ text }) => text);
  if (words.length === 0) return undefined;
  const labels = offers.map(({ label }) => tokenise(label));
  const spelt = (label: readonly Token[]) =>
    label.filter((token) => !isCourtesy(token)).map(({ text }) => text);
  const whole = offers.filter((_, i) => spelt(labels[i] as Token[]).join(' ') === words.join(' '));
  if (whole.length > 0) return whole[0];
  if (words.length < 2) return undefined;
  // "leave it, go back to the list": all of a label stands in what is said.
  const held = offers.filter((_, i) => {
    const label = spelt(labels[i] as Token[]);
    const rest = said.filter((token) => !label.includes(token.text));
    return (
      label.length >= 3 &&
      ` ${words.join(' ')} `.includes(` ${label.join(' ')} `) &&
      rest.every((token) => isKnown(token.text) && !saysMore(token))
    );
  });
  if (held.length === 1) return held[0];
  const begun = offers.filter((_, i) =>
    `${spelt(labels[i] as Token[]).join(' ')} `.startsWith(`${words.join(' ')} `),
  );
  // "2 bhk" begins an offer of 2 BHK and is a wish of its own: only a count of homes takes it.
  return begun.length === 1 && words.length >= 3 ? begun[0] : undefined;
}

/** "those 8", "the 1.44 one", "show me the 6": one number that one offer has, and nothing else said. */
function byNumber(said: readonly Token[], offers: readonly Offer[]): Offer | undefined {
  const numbers = said.filter(({ value }) => value !== undefined);
  const [number] = numbers;
  if (!number || numbers.length > 1 || said.length > 8 || said.length < 2) return undefined;
  const others = said.filter((token) => token !== number);
  if (!others.every(isPointing) || !others.some(isDemonstrative)) return undefined;
  // "Number 2 is nice" is of a home.
  if (others.some((token) => has(token, 'refer', 'number'))) return undefined;
  // "The 1.44 cr one" is no count of homes.
  const money = others.some((token) => has(token, 'scale') || has(token, 'currency'));
  const fitting = offers.filter(
    ({ label, action }) =>
      // "1 and 2" in the button that compares count no homes.
      action?.type !== 'compare' &&
      (!money || label.includes('₹')) &&
      tokenise(label).some(({ value }) => value === number.value),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** "Show them", "dikhao": the one search that the reply spoke of. */
function byShowing(said: readonly Token[], offers: readonly Offer[]): Offer | undefined {
  const spoken = offers.filter((offer) => offer.said && offer.set);
  if (spoken.length !== 1 || said.length === 0 || said.length > MOST_SHOWN) return undefined;
  // "Ab bhai ke liye dikhao" turns to his.
  if (saysMine(said) || partiesIn(said, new Uint8Array(said.length)).some(({ speaker }) => !speaker))
    return undefined;
  // "What is the closest you have then?"
  const asks = said.some((token) => has(token, 'ask'));
  const nearest = said.some(
    (token) =>
      has(token, 'most', 'distance_up') ||
      (asks && (has(token, 'shift', 'distance_down') || has(token, 'place', 'near'))),
  );
  if (
    nearest &&
    said.every(
      (token) =>
        has(token, 'most') || has(token, 'shift') || has(token, 'ask') || isPointing(token) || isSmall(token),
    )
  )
    return spoken[0];
  const shows = said.some((token) => has(token, 'ask', 'show'));
  // "Show the first" is one of those shown.
  if (said.some(({ text }) => meaningsOf(text).some(({ kind }) => kind === 'ordinal'))) return undefined;
  return shows && said.every(isPointing) ? spoken[0] : undefined;
}

const MOST_SHOWN = 7;
const isSmall = (token: Token): boolean =>
  token.value === undefined &&
  (has(token, 'marker') || has(token, 'place', 'near') || has(token, 'intent', 'deny'));

/** "… under 90 lakh" beside the words of an offer is a wish of its own. */
const saysMore = (token: Token): boolean =>
  token.value !== undefined || MORE.some((kind) => has(token, kind));
const MORE = [
  'number',
  'limit',
  'scale',
  'room',
  'type',
  'purpose',
  'possession',
  'furnishing',
  'facing',
  'amenity',
  'landmark',
  'negation',
  'fact',
  'shift',
  'most',
  'when',
];

/** Words that point, show or name homes; what else is said makes it another message. */
const isPointing = (token: Token): boolean =>
  !has(token, 'budget') &&
  (['filler', 'refer', 'point', 'home', 'scale', 'currency', 'also'].some((kind) => has(token, kind)) ||
    has(token, 'ask', 'show') ||
    has(token, 'intent', 'affirm'));

const isDemonstrative = (token: Token): boolean =>
  has(token, 'refer') || has(token, 'point', 'one') || has(token, 'ask', 'show') || has(token, 'home');

/** The message read as an answer to the newest frame that takes it; unchanged where none does. */
export function answerStanding(heard: Act, session: Session, named: (act: Act) => readonly string[]): Act {
  const hours = answerHours(heard, session);
  if (hours) return hours;
  const frames = [...session.memory.agenda].reverse();
  for (const frame of frames) {
    const answered =
      frame.kind === 'question'
        ? frame.asks === 'which'
          ? answerWhich(heard, frame, session)
          : frame.at === session.engagement_score
            ? answerChoice(heard, frame, session)
            : undefined
        : frame.kind === 'loan' && frame.at === session.engagement_score
          ? answerLoan(heard, frame)
          : frame.kind === 'compare' && frame.at === session.engagement_score
            ? answerCompare(heard)
            : frame.kind === 'visit'
              ? (answerVisit(heard, frame, session) ?? onlyThese(heard, frame, session, named))
              : frame.kind === 'area' && frame.at === session.engagement_score
                ? answerArea(heard, frame, session)
                : frame.kind === 'fact' && frame.at === session.engagement_score
                  ? answerFact(heard, frame, session)
                  : undefined;
    if (answered) return answered;
  }
  // "How many in each?", where homes of two places are looked for.
  const { locality: places = [] } = session.current_filters;
  const each = places.length > 1 && asksOfEachPlace(heard.words);
  const area = { kind: 'area', ask: 'rate', filters: {}, places, at: session.engagement_score } as const;
  return (each && answerArea(heard, { ...area, filters: { locality: places } }, session)) || heard;
}

/** "Number 4", "G2-807", "4": the home that was asked for; what waited is answered of it. */
function answerWhich(
  heard: Act,
  { waiting, listing_ids, at }: FrameOf<'question'> & { asks: 'which' },
  session: Session,
): Act | undefined {
  const { understanding } = heard;
  // A question that was passed over is taken up again by a plain answer, as long as its homes are those on screen.
  if (session.engagement_score - at > MOST_TURNS_OPEN) return undefined;
  const named = understanding.references.length > 0 || heard.listing_ids !== undefined;
  const number = named ? undefined : numberAlone(understanding.text);
  const counted = number === undefined ? undefined : countedHome(number, listing_ids, session);
  if (!named && counted === undefined) return undefined;
  if (
    understanding.facts.length > 0 ||
    !onlyAbout(heard, ['project_detail', 'search', 'affirm', 'not_understood'])
  )
    return undefined;
  return {
    ...heard,
    ...(counted !== undefined && { listing_ids: [counted] }),
    understanding: {
      ...understanding,
      ...plain,
      intents: waiting.intents,
      facts: waiting.facts,
      about: waiting.about,
      ...(waiting.shortlist && { shortlist: waiting.shortlist }),
      references: counted === undefined ? understanding.references : [ordinal(number as number)],
    },
  };
}

const MOST_TURNS_OPEN = 2;

const ordinal = (n: number): Reference => ({ kind: 'ordinal', n, words: String(n) });

/** By the number on its card, else by its place among those named. */
function countedHome(n: number, ids: readonly string[], { memory }: Session): string | undefined {
  const card = memory.seen[n - 1];
  return card !== undefined && ids.includes(card) ? card : ids[n - 1];
}

function answerChoice(
  heard: Act,
  { options }: FrameOf<'question'> & { asks: 'choice' },
  session: Session,
): Act | undefined {
  const chosen = options[choiceOf(heard, options) ?? -1];
  if (!chosen) return undefined;
  const before = { filters: session.current_filters, words: session.filter_words };
  const state = { filters: chosen.filters, words: wordsFor(chosen.filters, before, chosen.label) };
  return {
    ...heard,
    state,
    understanding: { ...heard.understanding, ...plain, intents: ['search'], references: [] },
  };
}

/** "The first one", "2", the words of one, or "rent" where one reading is a rent. */
function choiceOf(
  { understanding }: Act,
  options: readonly { label: string; filters: { purpose?: string } }[],
): number | undefined {
  const words = (text: string) =>
    tokenise(text)
      .map((token) => token.text)
      .join(' ');
  const labelled = options.findIndex(({ label }) => words(label) === words(understanding.text));
  if (labelled >= 0) return labelled;
  const [reference] = understanding.references;
  if (reference?.kind === 'ordinal' && understanding.facts.length === 0) {
    return reference.n > 0 ? reference.n - 1 : options.length + reference.n;
  }
  const number = numberAlone(understanding.text);
  if (number !== undefined && number <= options.length) return number - 1;
  const [change] = understanding.changes;
  if (understanding.changes.length !== 1 || change?.op !== 'set' || change.filter !== 'purpose')
    return undefined;
  const fitting = options.filter(({ filters }) => filters.purpose === change.value);
  return fitting.length === 1 ? options.indexOf(fitting[0] as (typeof options)[number]) : undefined;
}

/** "To compare I need two homes": one that is named now is the other. */
function answerCompare(heard: Act): Act | undefined {
  const { understanding } = heard;
  const named = understanding.references.length > 0 || heard.listing_ids !== undefined;
  // What is wished for beside it, or an order of the list, is no other home.
  const wishes =
    understanding.changes.length > 0 ||
    understanding.references.some((one) => 'list' in one && one.list === true);
  if (!named || wishes || understanding.facts.length > 0 || !onlyAbout(heard, ['project_detail', 'search']))
    return undefined;
  return { ...heard, understanding: { ...understanding, ...plain, intents: ['compare'] } };
}

/** A day, a time, a name or a number after a visit or a call was asked for: it goes into the request. */
function answerVisit(heard: Act, frame: FrameOf<'visit'>, session: Session): Act | undefined {
  const { understanding } = heard;
  const { intents, when, person, personal } = understanding;
  // "You are closed then, make it Monday": of the hours nothing is asked.
  // "Sat till what time are you open": the day is the one whose hours are asked.
  const told =
    (when?.day ?? when?.time) !== undefined &&
    (understanding.correction || (when?.time !== undefined && !isQuestion(heard)));
  const contact = told ? understanding.contact.filter((one) => one !== 'open') : understanding.contact;
  const asked = frame.asks && frame.at === session.engagement_score;
  if (!frame.wanted && !asked) return undefined;
  const given = personal.phone || personal.email;
  // What is said of the office, and who is called, has an answer of its own.
  if (
    contact.includes('open') ||
    contact.includes('where') ||
    contact.includes('reach') ||
    contact.includes('will_call')
  )
    return undefined;
  if (isForOffice(heard, frame, session))
    return {
      ...heard,
      understanding: { ...understanding, ...plain, note: 'told', talk: undefined, intents: [wayOf(frame)] },
    };
  if (!when && person === undefined && !given && !contact.includes('call')) return undefined;
  // "No visit, only a call."
  if (intents.includes('cancel') && contact.includes('call'))
    return {
      ...heard,
      understanding: {
        ...understanding,
        contact,
        intents: [...intents.filter((one) => FACTUAL.has(one)), 'cancel', 'human_handover'],
      },
    };
  // "Call me on Monday at 11" is a call at that time, also where a visit stood; "call me before that" goes with the visit;
  // "yes, Monday at 11" to a call is a call.
  const visits = intents.includes('book_visit') && (!isCall(frame) || saysVisit(understanding));
  const calls = frame.wanted !== 'visit' || (contact.includes('call') && when?.day !== undefined);
  const kind = calls && !asked && !visits ? 'human_handover' : 'book_visit';
  const kept = intents.filter((intent) => !GIVEN_WITH_A_VISIT.has(intent) && intent !== kind);
  const asks = understanding.facts.length > 0 || understanding.changes.length > 0;
  return {
    ...heard,
    understanding: {
      ...understanding,
      contact,
      intents: [
        ...(asks ? intents.filter((intent) => FACTUAL.has(intent)) : []),
        ...kept.filter((intent) => !FACTUAL.has(intent)),
        kind,
      ],
    },
  };
}

/** To be called is what was asked for; who only has something passed on may come all the same. */
const isCall = ({ wanted, call }: FrameOf<'visit'>): boolean => wanted === 'call' && call === true;

/** "Two of us will come", said soon after a visit was asked for, and nothing else made of it. */
function isForOffice({ understanding }: Act, { wanted, at }: FrameOf<'visit'>, session: Session): boolean {
  const { note, intents, changes, references, when, person, personal, contact, loan } = understanding;
  if (wanted === undefined || note !== 'maybe' || session.engagement_score - at > MOST_TURNS_OPEN)
    return false;
  if (when || person !== undefined || personal.phone || contact.length > 0 || loan) return false;
  return changes.length + references.length === 0 && intents.every((intent) => UNREAD.has(intent));
}
const UNREAD = new Set(['not_understood', 'smalltalk', 'out_of_scope', 'affirm']);

const wayOf = ({ wanted }: FrameOf<'visit'>) => (wanted === 'visit' ? 'book_visit' : 'human_handover');

const isQuestion = ({ why, understanding }: Act): boolean =>
  understanding.text.includes('?') || why.some(({ rule }) => rule === 'clause: ask');

/** "Only the first one", "not the first, the third": of the homes just asked to be seen those that are named, or another in their place. */
function onlyThese(
  heard: Act,
  { wanted, at, listing_ids }: FrameOf<'visit'>,
  session: Session,
  named: (act: Act) => readonly string[],
): Act | undefined {
  if (wanted !== 'visit' || at !== session.engagement_score) return undefined;
  const chosen = heard.understanding.correction || picks(heard.understanding.text);
  if (listing_ids.length === 1 && !chosen) return undefined;
  if (heard.understanding.facts.length > 0 || !onlyAbout(heard, ['project_detail', 'search']))
    return undefined;
  const ids = named(heard);
  const narrows = ids.length < listing_ids.length && ids.every((id) => listing_ids.includes(id));
  // "Not the first, the third one."
  if (ids.length === 0 || !(narrows || chosen || listing_ids.length === 0)) return undefined;
  return {
    ...heard,
    understanding: { ...heard.understanding, ...plain, correction: true, intents: ['book_visit'] },
  };
}

/** "Only that one", "46, not 37": one is picked in the place of another. */
function picks(text: string): boolean {
  const tokens = tokenise(text);
  const only = readMarkers(tokens, new Uint8Array(tokens.length)).some(({ cue }) => cue === 'only');
  return only || tokens.some((token) => has(token, 'negation'));
}

/** What the words around a day or a name are otherwise taken for. */
const GIVEN_WITH_A_VISIT = new Set([
  'affirm',
  'deny',
  'cancel',
  'not_understood',
  'human_handover',
  'book_visit',
  'out_of_scope',
  'smalltalk',
  'objection',
  'undo',
  'greet',
  'thanks',
  'more_results',
]);
const FACTUAL = new Set(['search', 'project_detail', 'price_query', 'compare', 'financing']);

/** What a bare answer could be, by what stands open. */
export function expected(session: Session): Expects {
  const visit = frameOf(session, 'visit');
  const open = visit !== undefined && (visit.wanted !== undefined || fresh(session, 'visit')?.asks === true);
  const offers = (fresh(session, 'search')?.offers ?? []).flatMap(
    (offer) => filtersOf(offer, session.current_filters) ?? [],
  );
  const loan = frameOf(session, 'loan');
  const request =
    visit !== undefined && !visit.sent && (open || visit.offer !== undefined || visit.name !== undefined);
  return {
    loan: loan && {
      known: loan.known,
      told: loan.told ?? [],
      last: loan.at === session.engagement_score,
      asks: loan.asks,
    },
    when: open,
    offered:
      visit?.offer === undefined
        ? undefined
        : {
            amount: visit.offer,
            home: visit.listing_ids.length === 1 ? visit.listing_ids[0] : undefined,
            just: visit.at === session.engagement_score,
          },
    name: open,
    visits: visit?.wanted === 'visit',
    calls: visit?.wanted === 'call' && (visit.time ?? visit.call_at) !== undefined,
    day: visit?.day,
    request,
    offers,
    told: fresh(session, 'fact')?.facts ?? [],
    situation: situationOf(session),
  };
}

/** What the chat had just done: what stands open of it, else what it showed. */
function situationOf(session: Session): Situation {
  if (session.engagement_score === 0) return 'start';
  for (const { kind } of standing(session)) {
    if (kind === 'question') return 'asked';
    if (kind !== 'search' && kind !== 'fact') return kind;
  }
  const { focus, seen = [] } = session.memory;
  return focus.length === 1 ? 'home' : focus.length + seen.length > 0 ? 'list' : 'other';
}
