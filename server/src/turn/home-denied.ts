// A home denied: "I did not choose Palm Grove, keep it out of the message", "Palm Grove kyun jod diya, hatao": it goes out of
// the request, and nothing is searched by it.
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Listing } from '../catalogue/listing.ts';
import { frameOf, type VisitRequest } from '../conversation/agenda.ts';
import { remember, type Session } from '../conversation/session.ts';
import type { Act, ActKind } from '../understand/heard.ts';
import { placeOf } from '../understand/home-edits.ts';
import { hasSpan, means, type Reading, readPlainly } from '../understand/reading.ts';
import { readBackOf } from './withdrawn.ts';

/** The session whose request lacks these homes, the other acts, and the homes; undefined where none of the request is denied. */
export function withoutHomesDenied(
  session: Session,
  acts: readonly Act[],
  catalogue: Catalogue,
): { session: Session; acts: Act[]; homes: Listing[] } | undefined {
  const frame = frameOf(session, 'visit');
  if (!frame || frame.sent || frame.wanted === undefined) return undefined;
  const standing = frame.listing_ids.flatMap((id) => catalogue.byId(id) ?? []);
  const denying = acts.filter((act) => deniedBy(act, standing).length > 0);
  const homes = standing.filter((home) => denying.some((act) => deniedBy(act, standing).includes(home)));
  const [first] = denying;
  if (!first) return undefined;
  const left = acts.flatMap((act) => (denying.includes(act) ? asksStill(act) : [act]));
  const ids = homes.map(({ id }) => id);
  const request: VisitRequest = {
    ...frame,
    listing_ids: frame.listing_ids.filter((id) => !ids.includes(id)),
    ...(frame.hours && { hours: frame.hours.filter(({ id }) => !ids.includes(id)) }),
  };
  const agenda = session.memory.agenda.map((one) => (one === frame ? { ...frame, ...request } : one));
  const others = (known: readonly string[]) => known.filter((id) => !ids.includes(id));
  const { focus, liked } = session.memory;
  const kept = remember(session, { agenda, focus: others(focus), ...(liked && { liked: others(liked) }) });
  return {
    session: { ...kept, interested_projects: others(session.interested_projects) },
    acts: left.length > 0 ? left : [readBackOf(first)],
    homes,
  };
}

/** "Keep Palm Grove out of it, only a call at noon": the call is asked for, and no search. */
function asksStill(act: Act): Act[] {
  const { understanding } = act;
  if (understanding.contact.length === 0) return [];
  const intents = understanding.intents.filter((intent) => intent !== 'search');
  return [
    { ...act, kind: 'request', understanding: { ...understanding, changes: [], references: [], intents } },
  ];
}

/** Those of the homes that it names or points at as none of the message. */
function deniedBy({ kind, words, understanding }: Act, homes: readonly Listing[]): Listing[] {
  const { changes, when, edit = [] } = understanding;
  // "My offer for Palm Grove? remove it": that part goes, and not the home.
  if (edit.some((part) => part !== 'visit' && part !== 'wish')) return [];
  // "Not Palm Grove", which would leave it out of a search.
  const excludes = changes.length > 0 && changes.every((one) => 'filter' in one && one.filter === 'exclude');
  if (!excludes && (!AGAINST.has(kind) || when)) return [];
  // "What is my offer for Palm Grove, remove it": the offer goes, and no home.
  if (understanding.edit?.includes('offer')) return [];
  const reading = readPlainly(words, understanding.language);
  const removes = hasSpan(reading, 'drop', 'remove');
  if (!removes && !hasSpan(reading, 'request', 'message')) return [];
  const named = homes.filter(({ name }) => isNamed(reading, name ?? ''));
  return named.length === 0 && removes && pointsAtHome(reading) && homes.length === 1 ? [...homes] : named;
}
const AGAINST = new Set<ActKind>(['dispute', 'reject', 'drop']);

/** "Palm Grove", of "Palm Grove, A-204". */
const isNamed = (reading: Reading, name: string): boolean =>
  placeOf(reading, name.split(',')[0] ?? name) !== undefined;

/** "That home". */
const pointsAtHome = ({ spans }: Reading): boolean =>
  spans.some((span) => means(span, 'refer', 'it') || means(span, 'refer', 'one'));
