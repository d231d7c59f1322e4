// Of a request: what is said of the visit, the call or the message that stands, whatever else its words are taken for.
import type { Intent } from '../contract.ts';
import type { Fact } from '../facts/index.ts';
import { saysNever } from './call-time.ts';
import type { Context } from './draft.ts';
import { forOffice, held } from './for-office.ts';
import { wordMeans } from './lexicon.ts';
import { asksThem, asksToHold, asksWhether, callsElse, readNote } from './note.ts';
import { deniesOffer } from './offer-denied.ts';
import { hasSpan, type Reading } from './reading.ts';
import { onlyRefusesDay } from './refused-day.ts';
import { readEdit } from './request-edit.ts';
import { callsOneself, callsThem } from './their-number.ts';
import type { Understanding } from './understanding.ts';

/** `several`: times for several homes are named; `dayEach`: a day for each. */
type Said = { whole: Reading; context: Context; several: boolean; dayEach: boolean };

export function ofRequest(
  understood: Understanding,
  { whole, context, several, dayEach }: Said,
): Understanding {
  const calls = callsThem(understood, whole);
  if (calls) return calls;
  // "I will call tomorrow": a day of their own.
  if (callsOneself(understood, whole))
    return { ...understood, when: undefined, call_at: undefined, references: [], intents: ['thanks'] };
  const { when, person, text } = understood;
  if (sends(understood)) {
    // "Mail me the brochure": of a home that is spoken of, whether there is one is told as well.
    const printed = context.session.memory.focus.length > 0 && understood.facts.includes('brochure');
    return {
      ...understood,
      facts: printed ? ['brochure'] : [],
      changes: [],
      topics: [],
      intents: [...(printed ? (['project_detail'] as const) : []), 'human_handover'],
    };
  }
  // "Correct the name to Meenakshi and remove the second": another name stands in its place.
  const parts =
    context.expects?.request && (!understood.correction || deniesOffer(whole))
      ? readEdit(whole, when)
      : undefined;
  const removed = parts?.filter((part) => part !== 'name' || person === undefined);
  const edit = removed?.length ? removed : undefined;
  if (refusesHour(whole, understood)) {
    const refused = { ...understood, ...NO_HOUR };
    return context.expects?.calls
      ? { ...refused, edit: ['time'], intents: ['cancel'] }
      : forOffice({ ...refused, note: 'told', intents: ['human_handover'] }, false);
  }
  // A day that will not do leaves none.
  if (freesDay(understood, whole, context))
    return {
      ...understood,
      edit: ['time'],
      intents: ['cancel'],
      facts: [],
      topics: [],
      objections: [],
      correction: false,
    };
  if (edit) return { ...understood, edit, intents: ['cancel'], person: undefined, topics: [] };
  // One time each for several homes: the request has one, and the office reads it as it was said.
  if (several && understood.references.filter(({ kind }) => kind !== 'it').length > 1)
    return forOffice({ ...understood, when: undefined, intents: ['book_visit'] }, false);
  if (dayEach)
    return forOffice(
      { ...understood, references: [], when: { each: true, words: text }, intents: ['book_visit'] },
      false,
    );
  // "Who tells about loans?": no loan is to be worked out.
  if (asksWho(whole, understood)) return { ...understood, intents: understood.intents.map(toPerson) };
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
    ? forOffice(
        asksWhether(whole) ? { ...understood, when: undefined } : understood,
        callsElse(whole, understood),
      )
    : { ...understood, ...(note && { note }) };
}

/** "Brochure on mail", "send the details on WhatsApp": nothing but what the office has to send. */
const sends = ({ contact, facts, topics, changes, when, loan }: Understanding): boolean =>
  (contact.includes('mail') || contact.includes('send')) &&
  facts.every((fact) => SENT.has(fact)) &&
  topics.every((topic) => topic === 'number' || topic === 'sharing') &&
  changes.length === 0 &&
  !when &&
  !loan;
const SENT = new Set<Fact>(['brochure', 'description', 'photos', 'availability']);

/** A day that stands for a visit will not do, and no other is said. */
export const freesDay = ({ when }: Understanding, whole: Reading, { expects }: Context): boolean =>
  expects?.visits === true && !when && onlyRefusesDay(whole);

/** "I can't call at 7", "shaam 7 baje call mat karna": an hour at which no call is to be, and none is asked for. */
const refusesHour = (whole: Reading, { when, text }: Understanding): boolean =>
  when?.day === undefined &&
  !text.includes('?') &&
  CALLS.some(([kind, value]) => hasSpan(whole, kind, value)) &&
  (when?.time !== undefined || (hasSpan(whole, 'when', 'at') && !hasSpan(whole, 'place', 'work'))) &&
  whole.tokens.filter(({ value }) => value !== undefined).length === 1 &&
  saysNever(whole);
const CALLS = [
  ['intent', 'human_handover'],
  ['request', 'call'],
  ['visit', 'call'],
  ['visit', 'no_call'],
] as const;
const NO_HOUR = {
  when: undefined,
  call_at: undefined,
  contact: [],
  topics: [],
  facts: [],
  changes: [],
  references: [],
  correction: false,
};

const asksWho = (whole: Reading, { intents, loan }: Understanding): boolean =>
  intents.includes('financing') &&
  Object.keys(loan ?? {}).length === 0 &&
  (hasSpan(whole, 'ask', 'who') || whole.tokens.some(({ text }) => wordMeans(text, 'ask', 'who')));
const toPerson = (intent: Intent): Intent => (intent === 'financing' ? 'human_handover' : intent);

const ASKS = new Set<Intent>(['project_detail', 'price_query', 'topic_query']);
