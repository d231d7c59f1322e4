// What is said of the visit that stands without a word for a visit: "the second one too, same time", "what day did I ask
// for?", "may my father join me?", "do I need to bring an ID?"
import type { Intent } from '../contract.ts';
import { wordSet } from '../languages/words.ts';
import type { Act } from '../understand/heard.ts';
import { hasSpan, type Reading, readPlainly } from '../understand/reading.ts';
import { frameOf, fresh } from './agenda.ts';
import type { Session } from './session.ts';
import { asAsk } from './taken.ts';

/** The act as one of the visit; undefined where it speaks of something else. */
export function ofVisitAsked(act: Act, session: Session): Act | undefined {
  const visit = frameOf(session, 'visit');
  const { understanding } = act;
  const { text, language, facts, topics, changes, objections, when } = understanding;
  if (visit?.wanted !== 'visit' || visit.listing_ids.length === 0 || understanding.edit) return undefined;
  const asked = askedOfIt(act, readPlainly(act.words, language));
  if (asked) return asked;
  if (asksWhetherIn(act, readPlainly(text, language)))
    return asAsk(act, { ...standing, intents: ['book_visit'] });
  if (facts.length + topics.length + changes.length + objections.length > 0) return undefined;
  if (!understanding.intents.every((one) => PLAIN.has(one))) return undefined;
  const reading = readPlainly(text, language);
  const just = fresh(session, 'visit') !== undefined;
  const known = visit.day !== undefined || visit.time !== undefined || visit.part !== undefined;
  if (!(just && addsHome(act, reading)) && !(known && !when && asksWhen(act, reading))) return undefined;
  return { ...act, kind: 'ask', understanding: { ...understanding, intents: ['book_visit'] } };
}
/** "Is the 70 lakh one in the message?": how it stands is said. */
const asksWhetherIn = ({ kind, understanding }: Act, reading: Reading): boolean =>
  hasSpan(reading, 'request', 'message') &&
  (kind === 'ask' || understanding.text.includes('?')) &&
  !OTHERWISE.some(([of, value]) => hasSpan(reading, of, value)) &&
  understanding.topics.length + understanding.contact.length === 0;
const OTHERWISE = [
  ['request', 'write'],
  ['request', 'number'],
  ['drop', 'remove'],
  ['ask', 'which'],
] as const;
/** Of a home nothing is asked. */
const standing: Partial<Act['understanding']> = {
  references: [],
  facts: [],
  objections: [],
  talk: undefined,
};

const PLAIN = new Set<Intent>(['project_detail', 'search', 'not_understood', 'undo', 'smalltalk', 'repeat']);

const addsHome = ({ understanding: { references } }: Act, reading: Reading): boolean =>
  hasSpan(reading, 'also') && references.length > 0 && references.every(({ kind }) => kind !== 'it');

const asksWhen = ({ understanding: { references } }: Act, reading: Reading): boolean =>
  hasSpan(reading, 'request', 'time') &&
  (hasSpan(reading, 'ask', 'what') || hasSpan(reading, 'ask', 'which')) &&
  references.length === 0;

/** Who comes along goes to the office in the visitor's words; what to bring is a topic, and goes with it. */
export function askedOfIt(act: Act, reading: Reading): Act | undefined {
  const { understanding } = act;
  const { references, changes, when, person, personal, contact, loan, note, topics } = understanding;
  if (
    understanding.edit ||
    when ||
    person !== undefined ||
    personal.phone ||
    loan ||
    changes.length + contact.length > 0
  )
    return undefined;
  if (references.some(({ kind }) => kind !== 'it')) return undefined;
  const says = (words: ReadonlySet<string>) => reading.tokens.some(({ text }) => words.has(text));
  const brings = says(BRINGS);
  // "May my father join me, and is there a lift?": the lift is told.
  const along =
    understanding.facts.length === 0 &&
    hasSpan(reading, 'request', 'kin') &&
    (says(ALONG) || hasSpan(reading, 'visit', 'word') || hasSpan(reading, 'intent', 'book_visit'));
  if (!brings && !along) return undefined;
  const told = along ? ('told' as const) : note;
  const intents: Intent[] = [
    ...(brings ? (['topic_query'] as const) : []),
    ...(along ? (['book_visit'] as const) : []),
  ];
  return asAsk(act, {
    intents,
    references: [],
    facts: [],
    topics: brings ? ['bring', ...topics.filter((one) => one !== 'bring' && one !== 'documents')] : [],
    objections: [],
    talk: undefined,
    note: told,
  });
}
const ALONG = wordSet('along');
const BRINGS = wordSet('brings');
