// The home of a visit: "tomorrow at 6, that Bellandur flat". What is said of a home beside an hour to see it tells which of
// those shown is meant; it wishes for nothing and searches nothing.
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { FilterName, Filters, Intent } from '../contract.ts';
import type { Act } from '../understand/heard.ts';
import { leftOutNumber } from '../understand/left-out.ts';
import { tokenise } from '../understand/normalise.ts';
import { type Figure, pointsAt } from '../understand/points.ts';
import { hasSpan, means, type Reading, readPlainly } from '../understand/reading.ts';
import type { FilterChange, Reference, Understanding } from '../understand/understanding.ts';
import { frameOf, type VisitRequest } from './agenda.ts';
import { ofMessageAsked } from './message-asked.ts';
import type { Session } from './session.ts';
import { ofVisitAsked } from './visit-asked.ts';

type Told = Reference & { kind: 'like' };

/** It speaks of a visit by a word for one, not by a day and an hour alone. */
export function saysVisit({ text, language }: Understanding): boolean {
  const reading = readPlainly(text, language);
  return hasSpan(reading, 'visit', 'word') || hasSpan(reading, 'intent', 'book_visit');
}

/** "Visit this one too": beside the homes of the visit, not in their place. */
export function addsToVisit({ text, language, correction, intents }: Understanding): boolean {
  const reading = readPlainly(text, language);
  const visits =
    intents.includes('book_visit') ||
    hasSpan(reading, 'visit', 'word') ||
    hasSpan(reading, 'intent', 'book_visit');
  return visits && !correction && hasSpan(reading, 'also');
}

/** The visit stays with its homes, whichever was spoken of since: this message asks to see no other. */
export const staysWith = ({ listing_ids }: VisitRequest, said: Understanding): boolean =>
  listing_ids.length > 0 &&
  !(said.when?.day !== undefined && said.references.some(({ kind }) => kind !== 'it')) &&
  !saysVisit(said);

/** The act as a visit of the home shown that it tells; unchanged where it asks for none, or none fits. */
export function homeOfVisit(act: Act, session: Session, catalogue: Catalogue): Act {
  const standing =
    leftOut(act, session) ??
    earlier(act, session) ??
    ofMessageAsked(act, session) ??
    ofVisitAsked(act, session);
  if (standing) return standing;
  const { understanding } = act;
  if (act.listing_ids || !asksToSee(act, session)) return act;
  // "What does it cost, and can I see it?" asks its price as well.
  const asked = understanding.facts.length > 0 ? ASKS : NOTHING;
  const visits: Intent[] = [
    ...understanding.intents.filter((intent) => !SEARCHES.has(intent) || asked.has(intent)),
    'book_visit',
  ];
  // "62 ಲಕ್ಷದ ಮನೆ ಈ ಭಾನುವಾರ ಬೆಳಿಗ್ಗೆ": it is pointed at already.
  if (understanding.changes.length === 0 && understanding.references.some(({ kind }) => kind !== 'it'))
    return { ...act, understanding: { ...understanding, intents: [...new Set(visits)] } };
  const told = toldBy(act, catalogue);
  if (!told) return act;
  const fitting = pointsAt(told, session.memory, catalogue);
  if (fitting.length === 0 || (fitting.length > 1 && fitting.length === session.memory.seen.length))
    return act;
  return {
    ...act,
    ...(fitting.length === 1 && { listing_ids: fitting }),
    understanding: {
      ...understanding,
      changes: [],
      unclear_amounts: [],
      doubtful: [],
      intents: [...new Set(visits)],
      references: [told],
    },
  };
}

/** A visit by its words; or a day and an hour, and nothing else is asked than homes like one that was shown. */
function asksToSee({ understanding }: Act, session: Session): boolean {
  const { intents, when, facts, topics, contact, correction, references } = understanding;
  const { focus, seen } = session.memory;
  if (focus.length + seen.length === 0 || contact.length > 0) return false;
  if (intents.includes('book_visit'))
    return intents.every((one) => one === 'book_visit' || SEARCHES.has(one));
  const hour = when?.time ?? when?.part;
  // "Have a look at the second one this Thursday."
  const pointed = understanding.changes.length === 0 && references.some(({ kind }) => POINTING.has(kind));
  const stands = frameOf(session, 'visit')?.wanted === 'visit' && correction;
  return (
    (stands
      ? (when?.day ?? hour) !== undefined
      : when?.day !== undefined && (hour !== undefined || pointed)) &&
    facts.length + topics.length === 0 &&
    intents.every((one) => SEARCHES.has(one))
  );
}
const POINTING = new Set<Reference['kind']>(['ordinal', 'name', 'like', 'listed']);
const ASKS = new Set<Intent>(['project_detail', 'price_query']);
const NOTHING = new Set<Intent>();
const SEARCHES = new Set<Intent>(['search', 'project_detail', 'price_query', 'not_understood', 'deny']);

/** What the wishes of an act say of a home: its kind and place, and the numbers of its price and size. */
function toldBy({ understanding }: Act, catalogue: Catalogue): Told | undefined {
  const { changes, references, text } = understanding;
  const [one, other] = references.filter(({ kind }) => kind !== 'it');
  if (changes.length === 0 || other || (one && one.kind !== 'name') || !changes.every(isSaid))
    return undefined;
  const filters: Partial<Record<FilterName, unknown>> = {};
  const figures: Figure[] = [];
  let ids = one?.kind === 'name' ? one.listing_ids : undefined;
  for (const { filter, value, words } of changes) {
    if (filter === 'project') ids = namedSo(String(value), catalogue);
    else if (filter.startsWith('budget_') || filter.startsWith('area_')) {
      for (const { value: n } of tokenise(words)) if (n !== undefined) figures.push({ as: 'bare', value: n });
    } else filters[filter] = value;
  }
  return { kind: 'like', filters: filters as Filters, figures, ...(ids && { ids }), words: text };
}

type Said = Extract<FilterChange, { op: 'set' | 'add' }>;
const isSaid = (change: FilterChange): change is Said =>
  (change.op === 'set' || change.op === 'add') &&
  change.filter !== 'exclude' &&
  change.filter !== 'exclude_locality';

const namedSo = (name: string, { listings }: Catalogue): string[] =>
  listings.filter((home) => home.project === name || home.name === name).map(({ id }) => id);

/** "Let it be, we stick with the earlier flat for Saturday": the visit that stands, whatever was looked at since. */
function earlier(act: Act, session: Session): Act | undefined {
  const { understanding } = act;
  const { references, text, language, when, intents, facts, topics } = understanding;
  const frame = frameOf(session, 'visit');
  if (frame?.wanted !== 'visit' || frame.listing_ids.length === 0 || understanding.edit) return undefined;
  const told = references.filter(({ kind }) => kind !== 'it');
  const [one] = told;
  if (told.length !== 1 || one?.kind !== 'like' || !one.earlier) return undefined;
  const ofVisit = when?.day !== undefined || saysVisit(understanding);
  if (!ofVisit || facts.length + topics.length > 0 || cancelsIt(readPlainly(text, language)))
    return undefined;
  const others = intents.filter((intent) => intent === 'human_handover');
  return {
    ...act,
    kind: 'request',
    listing_ids: [...frame.listing_ids],
    understanding: { ...understanding, changes: [], references: [], intents: ['book_visit', ...others] },
  };
}

/** In one breath: "cancel the earlier one". */
const cancelsIt = ({ spans, tokens }: Reading): boolean =>
  spans.some(
    (one) =>
      (means(one, 'intent', 'cancel') || means(one, 'drop', 'remove')) &&
      spans.some(
        (other) =>
          means(other, 'point', 'before') &&
          !tokens
            .slice(Math.min(one.to, other.to), Math.max(one.from, other.from) + 1)
            .some(({ breaks }) => breaks),
      ),
  );

/** "Not number 3", "3 beda", "teesra nahi": of several homes the others are to be seen. */
function leftOut(act: Act, session: Session): Act | undefined {
  const { understanding } = act;
  const { intents, text, language, facts, topics } = understanding;
  const frame = frameOf(session, 'visit');
  const { focus, seen } = session.memory;
  const several = frame?.wanted === 'visit' ? frame.listing_ids : focus;
  const visits = intents.includes('book_visit');
  if (several.length < 2 || facts.length + topics.length > 0) return undefined;
  if (!visits && !(frame?.wanted === 'visit' && intents.every((one) => SMALL.has(one)))) return undefined;
  const refused = leftOutNumber(readPlainly(text, language));
  const id = refused === undefined ? undefined : seen[refused - 1];
  if (id === undefined || !several.includes(id)) return undefined;
  return {
    ...act,
    listing_ids: several.filter((one) => one !== id),
    understanding: {
      ...understanding,
      changes: [],
      unclear_amounts: [],
      references: [],
      correction: true,
      intents: ['book_visit'],
    },
  };
}
const SMALL = new Set<Intent>([...SEARCHES, 'cancel', 'book_visit', 'undo', 'affirm']);
