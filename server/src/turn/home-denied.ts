// A home denied: "I did not choose Palm Grove, keep it out of the message", "Palm Grove kyun jod diya, hatao", "take Palm Grove out,
// and what is the EMI of the other?": it goes out of the request, nothing is searched by it, and what is asked beside is answered.
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Listing } from '../catalogue/listing.ts';
import { type FrameOf, frameOf, type VisitRequest } from '../conversation/agenda.ts';
import { remember, type Session, seenSoFar } from '../conversation/session.ts';
import { wordSet } from '../languages/words.ts';
import { readMarkers } from '../understand/grammar/markers.ts';
import type { Act, ActKind } from '../understand/heard.ts';
import { placeOf } from '../understand/home-edits.ts';
import { hasSpan, meaningOf, means, type Reading, readPlainly } from '../understand/reading.ts';
import { stretchAt } from '../understand/stretch.ts';
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
  // "I said take Palm Grove out": once more, though it is out.
  const again = acts.some(
    ({ words, understanding: { correction, language } }) =>
      correction || readPlainly(words, language).tokens.some(({ text }) => OUT.has(text)),
  );
  const before = again
    ? seenSoFar(session.memory).filter((id) => {
        const home = catalogue.byId(id);
        return home && !standing.some((one) => nameOf(one) === nameOf(home)) && isNamedIn(acts, id);
      })
    : [];
  const out = takenOut(acts, [...standing, ...before.flatMap((id) => catalogue.byId(id) ?? [])]);
  if (out.length > 0) return { ...without(session, frame, out), acts: withoutNames(acts, out), homes: out };
  const denying = acts.filter((act) => deniedBy(act, standing).length > 0);
  const homes = standing.filter((home) => denying.some((act) => deniedBy(act, standing).includes(home)));
  const [first] = denying;
  if (!first) return undefined;
  const left = acts.flatMap((act) => (denying.includes(act) ? asksStill(act) : [act]));
  return {
    ...without(session, frame, homes),
    acts: left.length > 0 ? left : [readBackOf(first)],
    homes,
  };
}

const isNamedIn = (acts: readonly Act[], id: string): boolean =>
  acts.some(({ understanding: { references } }) =>
    references.some((one) => one.kind === 'name' && one.listing_ids.includes(id)),
  );

function without(session: Session, frame: FrameOf<'visit'>, homes: readonly Listing[]): { session: Session } {
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
  return { session: { ...kept, interested_projects: others(session.interested_projects) } };
}

/** Of several homes those that are named beside a word for taking out, or beside which "only" names another. */
function takenOut(acts: readonly Act[], homes: readonly Listing[]): Listing[] {
  if (homes.length < 2 || acts.some((act) => act.listing_ids)) return [];
  const out = new Set<Listing>();
  for (const { words, understanding } of acts) {
    const reading = readPlainly(words, understanding.language);
    const only = readMarkers(reading.tokens, reading.taken).filter(({ cue }) => cue === 'only');
    for (const home of homes) {
      const place = placeIn(reading, home, homes, understanding);
      if (!place) continue;
      const near = (from: number, to: number) => isBeside(reading, place, { from, to });
      if (reading.spans.some((span) => means(span, 'drop', 'remove') && near(span.from, span.to)))
        out.add(home);
      if (OUT.has(reading.tokens[place.to]?.text ?? '')) out.add(home);
      if (
        !asksIn(reading, place) &&
        only.some(
          (one) =>
            near(one.from, one.to) &&
            Math.min(Math.abs(one.to - place.from), Math.abs(place.to - one.from)) <= 1,
        )
      )
        for (const other of homes) if (other !== home) out.add(other);
    }
  }
  return out.size < homes.length ? homes.filter((home) => out.has(home)) : [];
}
const OUT = wordSet('out');

/** "Does only Palm Grove have a lift?": in that breath something is asked. */
function asksIn({ tokens, spans }: Reading, place: Place): boolean {
  const { from, to } = stretchAt(place.from, tokens);
  // "Why did you put the other, only Palm Grove": what is asked stands before it.
  if (place.to === to && spans.some((span) => span.from >= from && means(span, 'ask', 'anywhere')))
    return false;
  return spans.some((span) => span.from >= from && span.to <= to && meaningOf(span, 'ask') !== undefined);
}

type Place = { from: number; to: number };

/** In one breath, no more than small words between. */
function isBeside({ tokens }: Reading, one: Place, other: Place): boolean {
  const [first, second] = one.from <= other.from ? [one, other] : [other, one];
  return (
    second.from - first.to <= MOST_BETWEEN &&
    !tokens.slice(first.from + 1, second.from + 1).some(({ breaks }) => breaks)
  );
}
/** Tokens. */
const MOST_BETWEEN = 3;

/** By its whole name, by a first word that no other of them has, or as it was understood. */
function placeIn(
  reading: Reading,
  home: Listing,
  homes: readonly Listing[],
  { references, changes }: Act['understanding'],
): Place | undefined {
  const whole = nameOf(home);
  const [first = ''] = whole.split(' ');
  const shared = homes.some((other) => other !== home && nameOf(other).split(' ')[0] === first);
  const understood = [
    ...references.flatMap((one) =>
      one.kind === 'name' && one.listing_ids.includes(home.id) ? [one.words] : [],
    ),
    ...changes.flatMap((one) =>
      'value' in one && one.filter === 'exclude' && String(one.value).includes(whole) ? [one.words] : [],
    ),
  ];
  return [whole, ...(shared || first.length < LEAST ? [] : [first]), ...understood]
    .map((words) => placeOf(reading, words))
    .find((place) => place !== undefined);
}
const nameOf = ({ name = '' }: Listing): string => name.split(',')[0] ?? name;
/** Letters. */
const LEAST = 5;

/** What is asked beside, of the homes that are left; what only named those goes. */
function withoutNames(acts: readonly Act[], homes: readonly Listing[]): Act[] {
  const ids = homes.map(({ id }) => id);
  const left = acts.flatMap((act): Act[] => {
    const { understanding } = act;
    const { facts, topics, loan, when, contact, person } = understanding;
    const references = understanding.references.filter(
      (one) => !(one.kind === 'name' && ids.some((id) => one.listing_ids.includes(id))),
    );
    // "How old is Palm Grove?" beside it.
    if (
      references.length < understanding.references.length &&
      facts.length + topics.length > 0 &&
      !isEdit(act)
    )
      return [act];
    const changes = understanding.changes.filter((one) => 'filter' in one && one.filter !== 'exclude');
    const intents = understanding.intents.filter(
      (intent) =>
        intent !== 'compare' &&
        intent !== 'cancel' &&
        (intent !== 'search' || changes.length > 0) &&
        (intent !== 'project_detail' || facts.length > 0),
    );
    const asks =
      facts.length + topics.length + contact.length > 0 ||
      loan !== undefined ||
      when !== undefined ||
      person !== undefined;
    if (intents.length === 0 || !asks) return [];
    return [{ ...act, understanding: { ...understanding, references, changes, intents, edit: undefined } }];
  });
  const [first] = acts;
  return left.length > 0 || !first ? left : [readBackOf(first)];
}

const isEdit = ({ words, understanding }: Act): boolean => {
  const reading = readPlainly(words, understanding.language);
  return hasSpan(reading, 'drop', 'remove') || reading.tokens.some(({ text }) => OUT.has(text));
};

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
