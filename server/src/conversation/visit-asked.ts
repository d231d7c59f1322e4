// What is said of the visit that stands without a word for a visit: "the second one too, same time", "what day did I ask for?"
import type { Intent } from '../contract.ts';
import type { Act } from '../understand/heard.ts';
import { hasSpan, type Reading, readPlainly } from '../understand/reading.ts';
import { frameOf, fresh } from './agenda.ts';
import type { Session } from './session.ts';

/** The act as one of the visit; undefined where it speaks of something else. */
export function ofVisitAsked(act: Act, session: Session): Act | undefined {
  const visit = frameOf(session, 'visit');
  const { understanding } = act;
  const { text, language, facts, topics, changes, objections, when } = understanding;
  if (visit?.wanted !== 'visit' || visit.listing_ids.length === 0) return undefined;
  if (facts.length + topics.length + changes.length + objections.length > 0) return undefined;
  if (!understanding.intents.every((one) => PLAIN.has(one))) return undefined;
  const reading = readPlainly(text, language);
  const just = fresh(session, 'visit') !== undefined;
  const known = visit.day !== undefined || visit.time !== undefined || visit.part !== undefined;
  if (!(just && addsHome(act, reading)) && !(known && !when && asksWhen(act, reading))) return undefined;
  return { ...act, kind: 'ask', understanding: { ...understanding, intents: ['book_visit'] } };
}
const PLAIN = new Set<Intent>(['project_detail', 'search', 'not_understood', 'undo', 'smalltalk', 'repeat']);

const addsHome = ({ understanding: { references } }: Act, reading: Reading): boolean =>
  hasSpan(reading, 'also') && references.length > 0 && references.every(({ kind }) => kind !== 'it');

const asksWhen = ({ understanding: { references } }: Act, reading: Reading): boolean =>
  hasSpan(reading, 'request', 'time') &&
  (hasSpan(reading, 'ask', 'what') || hasSpan(reading, 'ask', 'which')) &&
  references.length === 0;
