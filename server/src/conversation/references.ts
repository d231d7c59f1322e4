// References: which homes "the second one", "both", "that villa" or "it" mean, from what was shown and where the visitor is.
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Listing } from '../catalogue/listing.ts';
import { pointsAt } from '../understand/points.ts';
import type { Reference } from '../understand/understanding.ts';
import { picksOf } from './parties.ts';
import { type Session, seenSoFar } from './session.ts';
import { rankedBy } from './superlative.ts';

/** What a message's references come to. */
export type Meant = {
  /** Each once, in the order said. */
  listings: Listing[];
  /** How many were meant that the catalogue no longer has. */
  gone: number;
  /** One is meant, but it could be any of these: to be asked. */
  unclear: Listing[];
  /** A number beyond what was shown. */
  beyond: boolean;
  /** Whether the message referred to anything at all. */
  any: boolean;
};

/** `now`: where it is known, what is overdue by then is not the first to be had. */
export type Surroundings = {
  session: Session;
  catalogue: Catalogue;
  page?: Listing | undefined;
  now?: number;
};

type Found = { ids: readonly string[]; unclear?: readonly string[]; beyond?: boolean };

export const nothingMeant = (): Meant => ({ listings: [], gone: 0, unclear: [], beyond: false, any: false });

export function resolve(references: readonly Reference[], around: Surroundings): Meant {
  if (references.length === 0) return nothingMeant();
  const meant = { ...nothingMeant(), any: true };
  const ids = new Set<string>();
  const each = withoutAppositions(references, around).map((reference) => ({
    reference,
    found: find(reference, around),
  }));
  for (const { found } of each) for (const id of found.ids) ids.add(id);
  for (const { reference, found } of each) {
    if (found.beyond) meant.beyond = true;
    // "The first or the third? The 1,350 one is bigger": of those that it could be, the one that is named as well.
    const again = reference.kind === 'like' && !reference.earlier && found.unclear?.some((id) => ids.has(id));
    const unclear = again ? [] : (found.unclear ?? []);
    meant.unclear.push(...listed(unclear, around.catalogue));
  }
  meant.listings = listed([...ids], around.catalogue);
  meant.gone = ids.size - meant.listings.length;
  return meant;
}

/**
 * "Number 1 and number 5, both Green Court": who names the homes one by one means exactly these; "both" and the name only
 * tell more of them.
 */
function withoutAppositions(references: readonly Reference[], around: Surroundings): readonly Reference[] {
  const both = bothOfName(references, around);
  if (both) return both;
  const single = references.filter(
    (one) => SINGLE.has(one.kind) || (one.kind === 'name' && one.listing_ids.length === 1),
  );
  // "G3-1202 Kanagile", "Kanagile, the 1,040 sq ft one": one home, and what it belongs to.
  const isOwner = (one: Reference) =>
    one.kind === 'name' && !single.includes(one) && single.some((other) => isOf(one, other, around));
  if (single.length < 2 && !single.some(isUnit)) return references.filter((one) => !isOwner(one));
  const ids = single.flatMap((reference) => find(reference, around).ids);
  return references.filter(
    (reference) =>
      reference.kind !== 'all' &&
      // "Which of 3 or 4 is bigger?"
      !(reference.kind === 'superlative' && reference.among !== undefined) &&
      !isOwner(reference) &&
      !(
        reference.kind === 'name' &&
        !single.includes(reference) &&
        ids.every((id) => reference.listing_ids.includes(id))
      ),
  );
}
const isOf = (
  { listing_ids }: Reference & { kind: 'name' },
  home: Reference,
  around: Surroundings,
): boolean => {
  const { ids } = find(home, around);
  return ids.length === 1 && ids.every((id) => listing_ids.includes(id));
};
/** "302, the one of Banni Enclave": the name tells where it is. */
const isUnit = (one: Reference): boolean =>
  one.kind === 'like' && one.figures?.some(({ as }) => as === 'unit') === true;
/** "Both of Lakeside": as many of the name as are on screen. */
function bothOfName(
  references: readonly Reference[],
  around: Surroundings,
): readonly Reference[] | undefined {
  if (references.length !== 2 || !references.some(({ kind }) => kind === 'all')) return undefined;
  const { memory } = around.session;
  const [one, other] = references.map((reference) => asName(reference, around));
  const [name, all] = one?.kind === 'name' ? [one, other] : [other, one];
  if (name?.kind !== 'name' || all?.kind !== 'all') return undefined;
  const list = memory.lists.at(-1)?.ids ?? [];
  // As many of the name as are meant, on the list or shown before; else those on the list.
  const known = [list, memory.seen, seenSoFar(memory)].map((ids) =>
    ids.filter((id) => name.listing_ids.includes(id)),
  );
  const several = known.filter((ids) => ids.length > 1);
  const shown = several.find((ids) => all.n === undefined || all.n === ids.length) ?? several[0];
  // "Both of the Nallurhalli ones", told of by their number alone: as many as there are.
  const told = name.listing_ids.length === all.n ? name.listing_ids : undefined;
  return (shown ?? told)?.map((id) => ({ ...name, listing_ids: [id] }));
}

/** "Both of the 2 BHK ones": the homes that the description fits. */
function asName(reference: Reference, { session, catalogue }: Surroundings): Reference {
  if (reference.kind !== 'like') return reference;
  const { words } = reference;
  // Both of them may have been on different lists.
  const listing_ids = pointsAt({ ...reference, earlier: true }, session.memory, catalogue);
  return { kind: 'name', name: words, listing_ids, words };
}

const SINGLE = new Set<Reference['kind']>(['ordinal', 'like', 'listed']);

/** Homes given by id, as a click does. */
export function byIds(ids: readonly string[], catalogue: Catalogue): Meant {
  const listings = listed([...new Set(ids)], catalogue);
  return { ...nothingMeant(), listings, gone: new Set(ids).size - listings.length, any: true };
}

/** The homes a question without any reference is about: spoken of last, the page, else all of the latest list. */
export function spokenOf({ session, catalogue, page }: Surroundings): Listing[] {
  const { focus } = session.memory;
  if (focus.length > 0) return listed(focus, catalogue);
  if (page) return [page];
  return listed(latest(session), catalogue);
}

/** The homes of the list on screen. */
export const listShown = (session: Session, catalogue: Catalogue): Listing[] =>
  listed(latest(session), catalogue);

/** Several spoken of; or the last such, where one of them was spoken of since and they are of the present list. */
export function choiceOf({ memory: { focus, choice = [], seen } }: Session): readonly string[] | undefined {
  if (focus.length > 1) return focus;
  const [one] = focus;
  const stands = one !== undefined && choice.includes(one) && choice.every((id) => seen.includes(id));
  return stands ? choice : undefined;
}

/** "Both", "the two": the two spoken of together, or on screen, else the last two that were spoken of. */
function lastTwo({
  memory: { focus, choice = [], liked = [], seen, lists },
}: Session): readonly string[] | undefined {
  const list = lists.at(-1)?.ids ?? [];
  const spoken = [...new Set([...liked.filter((id) => !focus.includes(id)), ...focus])].slice(-2);
  const ofChoice = choice.every((id) => seen.includes(id));
  return [focus, ...(ofChoice ? [choice] : []), list, spoken].find(({ length }) => length === 2);
}

/** "Total of both", once several of those looking have each been left at a home. */
function eachPick(session: Session): readonly string[] | undefined {
  const ids = [...new Set(picksOf(session).map(({ id }) => id))];
  return session.memory.focus.length < 2 && ids.length > 1 ? ids : undefined;
}

const latest = (session: Session): readonly string[] => session.memory.lists.at(-1)?.ids ?? [];

const listed = (ids: readonly string[], catalogue: Catalogue): Listing[] =>
  ids.map((id) => catalogue.byId(id)).filter((listing) => listing !== undefined);

function find(reference: Reference, around: Surroundings): Found {
  const { session, catalogue, page } = around;
  const { seen, focus } = session.memory;
  const list = latest(session);
  switch (reference.kind) {
    case 'ordinal': {
      // Cards are numbered on across "more", so the number alone names one home.
      const id = reference.n > 0 ? seen[reference.n - 1] : list.at(reference.n);
      const named =
        reference.of && [seen, seenSoFar(session.memory)].map((known) => ofThem(known, reference));
      // "Green Court number 2" is the second of that name, where card 2 is of another.
      if (named && (id === undefined || !reference.of?.includes(id))) {
        const other = named.map((ids) => ids.at(reference.n - 1)).find((one) => one !== undefined);
        if (other !== undefined) return { ids: [other] };
      }
      if (id !== undefined) return { ids: [id] };
      // "Number 46" of plots that are numbered so.
      const unit = pointsAt(
        { filters: {}, figures: [{ as: 'unit', value: reference.n }] },
        session.memory,
        catalogue,
      );
      if (unit.length === 1) return { ids: unit };
      // One home is shown: "the 2nd" counts in the list it was taken from.
      const before = seen.length <= 1 ? session.memory.lists.at(-2)?.ids.at(reference.n - 1) : undefined;
      return before === undefined ? { ids: [], beyond: true } : { ids: [before] };
    }
    case 'first':
      return { ids: list.slice(0, reference.n), beyond: list.length < reference.n };
    case 'all': {
      if (reference.but) return allBut(reference, reference.but, around);
      if (reference.ever) return { ids: seenSoFar(session.memory) };
      const picked = eachPick(session);
      if (picked && (reference.n ?? picked.length) === picked.length) return { ids: picked };
      const two = reference.n === 2 ? lastTwo(session) : undefined;
      if (two) return { ids: two };
      // "All four" are the four on screen, though two of them were spoken of since.
      if (reference.n !== undefined && reference.n !== focus.length && reference.n === list.length)
        return { ids: list };
      return { ids: choiceOf(session) ?? (list.length > 0 ? list : focus) };
    }
    case 'superlative': {
      const { ids, pool } = rankedBy(reference, around);
      return ids.length > 0 ? { ids: ids.slice(0, 1) } : { ids: [], unclear: pool };
    }
    case 'like': {
      const ids = pointsAt(reference, session.memory, catalogue);
      const nth =
        reference.n === undefined ? undefined : ids.at(reference.n > 0 ? reference.n - 1 : reference.n);
      if (nth !== undefined) return { ids: [nth] };
      return ids.length > 1 ? { ids: [], unclear: ids.slice(0, 5) } : { ids };
    }
    case 'listed': {
      const { lists } = session.memory;
      // The homes shown first are the first of all that were seen.
      const ids = reference.list === 'first' ? seenSoFar(session.memory) : (lists.at(-2)?.ids ?? []);
      const id = ids.at(reference.n > 0 ? reference.n - 1 : reference.n);
      return id === undefined ? { ids: [], beyond: true } : { ids: [id] };
    }
    case 'name': {
      // The one home of it that is spoken of, or on screen; else a project by its name is one thing, however many of its homes
      // are on screen.
      const [only, ...others] = reference.listing_ids;
      if (only !== undefined && others.length === 0 && seen.includes(only)) return { ids: [only] };
      const project = catalogue.projectOf(reference.listing_ids);
      if (project && !focus.includes(project.id)) {
        // "Show Lakeside again": of all so far one was of it.
        for (const known of [focus, list, seenSoFar(session.memory)]) {
          const [one, other] = known.filter((id) => reference.listing_ids.includes(id));
          if (one !== undefined && other === undefined) return { ids: [one] };
          if (other !== undefined) break;
        }
      }
      if (project) return { ids: [project.id] };
      const all = seenSoFar(session.memory);
      const shown =
        [seen, all]
          .map((known) => reference.listing_ids.filter((id) => known.includes(id)))
          .find((ids) => ids.length > 0) ?? [];
      return { ids: shown.length > 0 ? shown : reference.listing_ids };
    }
    case 'it': {
      if (page && (reference.page || focus.length === 0)) return { ids: [page.id] };
      if (focus.length > 0) return { ids: focus };
      return list.length > 1 ? { ids: [], unclear: list } : { ids: list };
    }
  }
}

/** "All except the second": of those spoken of; of the list, where it is none of them. */
function allBut(
  { but: _, ...all }: Reference & { kind: 'all' },
  but: readonly Reference[],
  around: Surroundings,
): Found {
  const out = but.map((one) => find(one, around));
  const left = out.flatMap(({ ids }) => ids);
  const spoken = find(all, around).ids;
  const ids = spoken.some((id) => left.includes(id)) ? spoken : latest(around.session);
  return { ids: ids.filter((id) => !left.includes(id)), beyond: out.some(({ beyond }) => beyond === true) };
}

const ofThem = (ids: readonly string[], { of = [] }: { of?: readonly string[] }): string[] =>
  ids.filter((id) => of.includes(id));
