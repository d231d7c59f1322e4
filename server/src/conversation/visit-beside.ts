// Beside the home of a visit: "my son's home the same day too", "see it and Kere Nota on Saturday": the first home stays, the
// other is seen with it, and nobody's list is gone to.
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Intent } from '../contract.ts';
import { wordSet } from '../languages/words.ts';
import { readMarkers } from '../understand/grammar/markers.ts';
import type { Act, Heard } from '../understand/heard.ts';
import { hasSpan, means, type Reading, readPlainly } from '../understand/reading.ts';
import type { Reference } from '../understand/understanding.ts';
import { frameOf, fresh } from './agenda.ts';
import { partiesKnown, picksOf } from './parties.ts';
import { resolve } from './references.ts';
import type { Session } from './session.ts';
import { plain } from './taken.ts';

/** The message with the homes of both by id; unchanged where it asks to see no other beside. */
export function besideVisit(heard: Heard, session: Session, catalogue: Catalogue): Heard {
  const { acts, party: whose, text, language } = heard;
  const reading = readPlainly(text, language);
  const sameDay = saysSameDay(reading);
  const visit = frameOf(session, 'visit');
  const stands = visit?.wanted === 'visit' && !visit.sent && visit.listing_ids.length > 0;
  const at = acts.findIndex((act) => isOfVisit(act) || (stands && sameDay && names(act)));
  const first = acts[at < 0 && stands && fresh(session, 'visit') ? 0 : at];
  if (!first || acts.some(wishes)) return heard;
  const { party: now = 'self' } = session.memory;
  const known = partiesKnown(session);
  const other =
    whose && !whose.and && whose.of !== now && (whose.of === 'self' || known.includes(whose.of))
      ? whose.of
      : undefined;
  const joins = other !== undefined && (sameDay || hasSpan(reading, 'also'));
  if (!joins && !(at >= 0 && ((stands && sameDay) || joinsIt(reading)))) return heard;

  const told = acts.flatMap(({ understanding }) =>
    understanding.references.filter(({ kind }) => kind !== 'it'),
  );
  if (!joins && told.length === 0) return heard;
  const of = (references: readonly Reference[]) =>
    resolve(references, { session, catalogue }).listings.map(({ id }) => id);
  const named = told.filter(({ kind }) => kind === 'name');
  const theirs = joins ? theirHome(other, named, session, catalogue) : of(named);
  const own = of(told.filter(({ kind }) => kind !== 'name'));
  const { focus } = session.memory;
  const kept = stands ? visit.listing_ids : own.length === 0 && focus.length === 1 ? focus : [];
  const ids = [...new Set([...kept, ...own, ...theirs])];
  if (ids.length === 0 || ids.length > MOST) return heard;
  const { understanding } = first;
  const both: Act = {
    ...first,
    kind: 'request',
    listing_ids: ids,
    understanding: {
      ...understanding,
      ...plain,
      references: [],
      intents: [...understanding.intents.filter((intent) => isAsked(intent, understanding)), 'book_visit'],
      // Which home of theirs is for the office to ask.
      ...(joins && theirs.length === 0 && { note: 'told' }),
    },
  };
  const { party: _party, ...rest } = heard;
  return { ...rest, acts: acts.map((act) => (act === first ? both : act)), alternatives: [] };
}
/** Homes of one visit. */
const MOST = 4;

/** The one named that is of their search, the one they were left at, or the only one found for them. */
function theirHome(
  party: string | undefined,
  named: readonly Reference[],
  session: Session,
  catalogue: Catalogue,
): readonly string[] {
  const ids = named.flatMap((one) => (one.kind === 'name' ? one.listing_ids : []));
  const pick = picksOf(session).find((one) => one.party === party)?.id;
  if (pick !== undefined && (ids.length === 0 || ids.includes(pick))) return [pick];
  if (ids.length > 0) return resolve(named, { session, catalogue }).listings.map(({ id }) => id);
  const filters = session.memory.parties?.find((one) => one.party === party)?.filters;
  const found = filters && catalogue.find(filters);
  return found?.total === 1 ? found.top(1).map(({ listing }) => listing.id) : [];
}

/** "What is the EMI of the second, and can I see it on Saturday?" */
const isAsked = (intent: Intent, { facts, topics }: Act['understanding']): boolean =>
  intent === 'financing' ||
  (facts.length > 0 && (intent === 'project_detail' || intent === 'price_query')) ||
  (topics.length > 0 && intent === 'topic_query');
const isOfVisit = ({ understanding }: Act): boolean => understanding.intents.includes('book_visit');
const names = ({ understanding }: Act): boolean =>
  understanding.references.some(({ kind }) => kind === 'name');
const wishes = ({ understanding }: Act): boolean =>
  understanding.changes.length + understanding.unclear_amounts.length > 0;

/** "The same day", "usi din", "ಅವತ್ತೇ". */
export const saysSameDay = ({ tokens }: Reading): boolean =>
  tokens.some(
    ({ text }, at) => THAT_DAY.has(text) || (A_DAY.has(text) && SAME.has(tokens[at - 1]?.text ?? '')),
  );
const THAT_DAY = wordSet('that_day');
const A_DAY = wordSet('a_day');
const SAME = wordSet('the_same');

/** "See it and …". */
function joinsIt({ spans, tokens, taken }: Reading): boolean {
  const ands = readMarkers(tokens, taken).flatMap(({ cue, from }) => (cue === 'and' ? [from] : []));
  return spans.some(
    (span) => means(span, 'refer', 'it') && ands.some((at) => at >= span.to && at <= span.to + 1),
  );
}
