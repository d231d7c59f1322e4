// The homes of a visit, changed: "drop the first, only the second", "remove 1", "the Koramangala one too", "baaki hata do".
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Filters, Intent } from '../contract.ts';
import type { Act } from '../understand/heard.ts';
import { type HomeEdits, homeEdits, type Named, numberedHomes, placeOf } from '../understand/home-edits.ts';
import { isHour } from '../understand/left-out.ts';
import { merged } from '../understand/merge.ts';
import { pointsAt } from '../understand/points.ts';
import { hasSpan, means, type Reading, readPlainly } from '../understand/reading.ts';
import { refusedPrices } from '../understand/refused-price.ts';
import type { Reference } from '../understand/understanding.ts';
import { isTaken } from '../understand/when-time.ts';
import { type FrameOf, frameOf, fresh } from './agenda.ts';
import { resolve } from './references.ts';
import type { Session } from './session.ts';
import { plain } from './taken.ts';
import { askedOfIt } from './visit-asked.ts';

/** The acts as one of the visit with the homes that are left and added; undefined where they change none of it. */
export function homesOfVisit(
  acts: readonly Act[],
  session: Session,
  catalogue: Catalogue,
): Act[] | undefined {
  const visit = frameOf(session, 'visit');
  const [first] = acts;
  if (!first || visit?.wanted !== 'visit' || visit.sent || visit.listing_ids.length === 0) return undefined;
  const whole = merged(acts.map(({ understanding }) => understanding));
  const reading = readPlainly(whole.text, whole.language);
  const less = lessRefused(acts, reading, visit, session, catalogue);
  if (less) return less;
  if (acts.some((act) => act.listing_ids || asksElse(act, reading))) return undefined;
  // "Please add that a woman should show it" adds a line for the office, and no home.
  if (acts.some(({ understanding: { note } }) => note === 'told') && !acts.some(names)) return undefined;
  // "Can my mother also come to see it?" adds no home.
  if (acts.some((act) => askedOfIt(act, readPlainly(act.understanding.text, whole.language))))
    return undefined;
  const edits = homeEdits(reading, namedIn(acts, reading, visit, session, catalogue));
  if (!edits.any) return undefined;
  const ids = edited(visit.listing_ids, edits, session);
  // Changed or not, it is said how it stands; an hour or a day of it has a way of its own.
  if (!ids || (isSame(ids, visit.listing_ids) && !fresh(session, 'visit'))) return undefined;
  const said = { ...whole, ...plain, references: [], facts: [], talk: undefined, note: undefined };
  if (ids.length === 0)
    return [{ ...first, understanding: { ...said, edit: ['visit'], intents: ['cancel'] } }];
  const understanding = { ...said, correction: true, edit: undefined, intents: ['book_visit' as const] };
  return [{ ...first, kind: 'request', listing_ids: [...ids], understanding }];
}

/** "65 lakh wala nahi, and is there a lift?": that home is taken out, and what is asked is asked of the others. */
function lessRefused(
  acts: readonly Act[],
  reading: Reading,
  { listing_ids }: FrameOf<'visit'>,
  session: Session,
  catalogue: Catalogue,
): Act[] | undefined {
  const prices = refusedPrices(reading).map(({ value }) => value);
  const costs = (id: string) => {
    const price = catalogue.byId(id)?.price ?? 0;
    return prices.some((value) => Math.abs(price - value) <= value * ABOUT);
  };
  const [first] = acts;
  if (!first || !listing_ids.some(costs)) return undefined;
  const named = acts.flatMap(({ understanding: { references } }) =>
    references.filter(({ kind }) => kind !== 'it'),
  );
  const others = resolve(named, { session, catalogue }).listings.map(({ id }) => id);
  const ids = [...new Set([...listing_ids, ...others])].filter((id) => !costs(id));
  const whole = merged(acts.map(({ understanding }) => understanding));
  const said = { ...whole, ...plain, references: [], facts: [], talk: undefined, note: undefined };
  if (ids.length === 0)
    return [{ ...first, understanding: { ...said, edit: ['visit'], intents: ['cancel'] } }];
  const understanding = { ...said, correction: true, edit: undefined, intents: ['book_visit' as const] };
  const asked = acts.flatMap((act): Act[] => {
    const intents = act.understanding.intents.filter((intent) => ASKS.has(intent));
    const of = { ...act.understanding, intents, references: [], changes: [], when: undefined };
    return intents.length > 0 && of.facts.length + of.topics.length > 0
      ? [{ ...act, listing_ids: ids, understanding: of }]
      : [];
  });
  return [{ ...first, kind: 'request', listing_ids: ids, understanding }, ...asked];
}
/** "58 lakh" is the one at 58.5. */
const ABOUT = 0.015;
const ASKS = new Set<Intent>(['project_detail', 'price_query', 'topic_query']);

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id) => b.includes(id));

const names = ({ understanding: { references } }: Act): boolean =>
  references.some(({ kind }) => kind !== 'it' && kind !== 'all');

/** Something is asked or wished for beside. */
const asksElse = ({ understanding }: Act, reading: Reading): boolean => {
  const { topics, changes, contact, intents, objections, loan } = understanding;
  // In Kannada "put it with them" is also "add it up".
  const facts = hasSpan(reading, 'fact') || hasSpan(reading, 'amenity') ? understanding.facts : [];
  return (
    facts.length + topics.length + contact.length + objections.length > 0 ||
    loan !== undefined ||
    changes.some((change) => !('value' in change) || !TELLING.has(change.filter)) ||
    intents.some((intent) => !PLAIN.has(intent))
  );
};
/** What may tell a home beside a word that changes the visit. */
const TELLING = new Set<keyof Filters>(['locality', 'zone', 'bhk', 'type', 'project']);
const PLAIN = new Set<Intent>([
  'book_visit',
  'project_detail',
  'price_query',
  'search',
  'cancel',
  'deny',
  'undo',
  'affirm',
  'not_understood',
  'more_results',
  'smalltalk',
]);

/** Each home that is named, and where. */
function namedIn(
  acts: readonly Act[],
  reading: Reading,
  visit: FrameOf<'visit'>,
  session: Session,
  catalogue: Catalogue,
): Named[] {
  const numbered = numberedHomes(reading, session.memory.seen).filter(
    (one) => !isHour(reading, one.from) && !isTaken(reading, one),
  );
  const told = acts.flatMap(({ understanding }) =>
    understanding.references.flatMap((reference): Named[] => {
      if (reference.kind === 'ordinal' && reference.n > 0 && !reference.of) return [];
      const place = placeOf(reading, reference.words);
      const ids = idsOf(reference, visit, session, catalogue);
      return place && ids.length > 0 ? [{ ...place, ids }] : [];
    }),
  );
  const wished = acts.flatMap(({ understanding }) =>
    understanding.changes.flatMap((change): Named[] => {
      if (!('value' in change)) return [];
      const filters = { [change.filter]: change.value } as Filters;
      const fitting = pointsAt({ filters }, session.memory, catalogue).filter((id) =>
        visit.listing_ids.includes(id),
      );
      const place = placeOf(reading, change.words);
      const one = place && ONE.some(([kind, value]) => means(reading.at[place.to], kind, value));
      return one && fitting.length === 1 ? [{ ...place, ids: fitting }] : [];
    }),
  );
  const all = [...told, ...wished];
  const within = (one: Named) => all.some(({ from, to }) => one.from >= from && one.to <= to);
  return [...all, ...numbered.filter((one) => !within(one))].sort((a, b) => a.from - b.from);
}

const ONE = [
  ['refer', 'one'],
  ['point', 'one'],
] as const;

/** Of a name with several homes those of the visit. */
function idsOf(
  reference: Reference,
  { listing_ids }: FrameOf<'visit'>,
  session: Session,
  catalogue: Catalogue,
): string[] {
  const ids = resolve([reference], { session, catalogue }).listings.map(({ id }) => id);
  const own = ids.filter((id) => listing_ids.includes(id));
  return ids.length > 1 && own.length > 0 ? own : ids.length > MOST_NAMED ? [] : ids;
}
/** More are a list that was shown. */
const MOST_NAMED = 2;

/** Undefined: what is named is none of the visit, and nothing is added to it. */
function edited(
  homes: readonly string[],
  { named, rest }: HomeEdits,
  session: Session,
): readonly string[] | undefined {
  const of = (is: string | undefined) => named.filter((one) => one.is === is).flatMap(({ ids }) => ids);
  const [removed, only, added, bare] = ['remove', 'only', 'add', undefined].map(of) as [
    string[],
    string[],
    string[],
    string[],
  ];
  if (rest) {
    const { focus } = session.memory;
    const left = [...only, ...added, ...bare];
    const kept = left.length > 0 ? left : focus.length === 1 ? focus : [];
    return kept.length > 0 ? [...new Set(kept)] : undefined;
  }
  if (removed.some((id) => !homes.includes(id)) && !fresh(session, 'visit')) return undefined;
  // "Add 3" once something else was spoken of says nothing of a visit.
  if (removed.length + only.length === 0 && !fresh(session, 'visit')) return undefined;
  if (only.length > 0) return [...new Set([...only, ...added])];
  const left = homes.filter((id) => !removed.includes(id));
  return [...new Set([...left, ...(removed.length > 0 ? bare : []), ...added])];
}
