// The session: the value that a conversation is, and its pure changes. JSON all the way down, bounded in every field.

import type { Order } from '../catalogue/catalogue.ts';
import type { Listing } from '../catalogue/listing.ts';
import { projectNameOf } from '../catalogue/projects.ts';
import type {
  ConversationSession,
  FilterName,
  Filters,
  Language,
  Message,
  ObjectionTopic,
} from '../contract.ts';
import type { Parent, Party } from '../languages/parties.ts';
import type { Headcount } from '../understand/grammar/headcount.ts';
import type { Frame } from './agenda.ts';
import type { ToAsk } from './office-offer.ts';
import type { PartyPick, Shelved } from './parties.ts';
import type { Ties } from './ties.ts';

export type FilterWords = Partial<Record<FilterName, string>>;

/** Filters, and for each the words it came from. */
export type FilterState = {
  filters: Filters;
  words: FilterWords;
  /** What is liked beside them: it ranks homes and shuts none out. */
  rather?: Filters;
  party?: Party;
};

/** Our own bounded memory beside the specification's fields. */
export type Memory = {
  language: Language;
  /** Earlier filter states for undo, newest last. At most 10. */
  earlier: FilterState[];
  /**
   * Lists shown, newest last, at most 3; `from` is the card number of the first id. The last is what the present search
   * showed last; those before it are the whole lists of earlier searches.
   */
  lists: { from: number; ids: string[] }[];
  /** Ids seen since the search began: card n is `seen[n - 1]`, and "more" never shows one twice. At most 100. */
  seen: string[];
  /** Ids seen in earlier searches, in the order they were first shown. With `seen` at most 100. */
  seen_before: string[];
  /** The home or homes spoken of last, for "it" and "both". */
  focus: string[];
  /** The homes spoken of together last, for "which of them?", though one of them was spoken of since. */
  choice?: string[];
  /** The listing page the visitor was last seen on. */
  page: string | null;
  /** How the list is ordered, when the visitor asked for it. */
  order: Order | null;
  /** Not understood in a row. */
  misses: number;
  /** What stands open: visit, question, offers, loan. At most 5 frames, newest last. */
  agenda: Frame[];
  /** How the last message was taken, where it changed the filters or could have: for who says that it was wrong. */
  reading?: { changed: boolean; instead: Filters[]; restated?: true };
  /** What the present search would rather have, and may go without. */
  rather?: Filters;
  /** Who the present search is for, where it was said; absent: who writes. */
  party?: Party;
  /** Of the parents the one alone whom a home is for. */
  parent?: Parent | undefined;
  /** The searches of others in this conversation. At most 3. */
  parties?: Shelved[];
  /** Rupees that the homes of two may cost together; `there`: in one place. */
  joint?: { rupees: number; there?: true } | undefined;
  /** The home that each of them was left at. At most one a party. */
  picks?: PartyPick[];
  /** Who moves in; `told`: what size comes first for them was said. */
  headcount?: Headcount & { told?: true };
  /** Where the visitor, or who comes along, works or lives: what distances are told to. At most 3. */
  works?: string[];
  /** Those of them that are a school or a college. */
  studies?: string[] | undefined;
  /** The place that homes are ranked by the way to: "something nearer". */
  toward?: string | undefined;
  /** Km; a home is looked for that is so near to each of them. */
  works_km?: number | undefined;
  /** Ids of the homes that interest was shown in, newest last. At most 20. */
  liked?: string[];
  /** What was said not to be known, each with its home or place: not said twice alike. At most 20. */
  told?: string[];
  /** "Shall I ask the office about these?", as it was offered last. */
  to_ask?: ToAsk;
  /** What of it the owner's counts have: see turn/demand.ts. At most 40. */
  counted?: string[];
};

/** What a store keeps of one conversation. `version`, `expires_at` and `epoch` are set where it is committed. */
export type Session = ConversationSession & { memory: Memory; ties?: Ties };

export const BOUNDS = {
  messages: 10,
  earlier: 10,
  lists: 3,
  seen: 100,
  interested: 20,
  objections: 20,
  focus: 10,
  told: 20,
  works: 3,
  counted: 40,
} as const;

/** A conversation nobody has spoken in yet. `now` in ms since 1970, UTC. */
export function freshSession({
  session_id,
  epoch,
  now,
  language = 'en',
}: {
  session_id: string;
  epoch: string;
  now: number;
  language?: Language;
}): Session {
  const at = new Date(now).toISOString();
  return {
    session_id,
    epoch,
    version: 0,
    expires_at: at,
    created_at: at,
    last_activity: at,
    user_id: null,
    device_id: null,
    devices: [],
    messages: [],
    current_filters: {},
    filter_words: {},
    objections_raised: [],
    interested_projects: [],
    last_intent: null,
    last_topic: null,
    last_shown_projects: [],
    conversation_phase: 'discovery',
    engagement_score: 0,
    meeting_suggested: false,
    site_visit_suggested: false,
    memory: freshMemory(language),
  };
}

function freshMemory(language: Language): Memory {
  return {
    language,
    earlier: [],
    lists: [],
    seen: [],
    seen_before: [],
    focus: [],
    page: null,
    order: null,
    misses: 0,
    agenda: [],
  };
}

/** Changes some of the memory. */
export function remember(session: Session, memory: Partial<Memory>): Session {
  return { ...session, memory: { ...session.memory, ...memory } };
}

const newest = <T>(items: readonly T[], n: number): T[] => (items.length > n ? items.slice(-n) : [...items]);

export function addMessages(session: Session, ...messages: Message[]): Session {
  return { ...session, messages: newest([...session.messages, ...messages], BOUNDS.messages) };
}

/** Takes new filters and keeps the old ones for undo. The list shown no longer belongs to them. */
export function setFilters(session: Session, { filters, words, rather }: FilterState): Session {
  return remember(
    { ...session, current_filters: filters, filter_words: words },
    {
      earlier: newest([...session.memory.earlier, stateOf(session)], BOUNDS.earlier),
      order: null,
      ...(rather && { rather }),
    },
  );
}

/** The filters that stand, and for whom. */
export function stateOf({ current_filters, filter_words, memory: { party, rather } }: Session): FilterState {
  return {
    filters: current_filters,
    words: filter_words,
    ...(rather && { rather }),
    ...(party && { party }),
  };
}

/** The filters before the last change; undefined when there is nothing to undo. */
export function undoFilters(session: Session): Session | undefined {
  const before = session.memory.earlier.at(-1);
  if (before === undefined) return undefined;
  const { party: _, ...memory } = session.memory;
  return remember(
    { ...session, current_filters: before.filters, filter_words: before.words, memory },
    {
      earlier: memory.earlier.slice(0, -1),
      order: null,
      ...(memory.rather && { rather: before.rather ?? {} }),
      ...(before.party && { party: before.party }),
    },
  );
}

/** The filters of the first search; undefined where they stand, or nothing was searched. */
export function backToFirst(session: Session): Session | undefined {
  const first = session.memory.earlier.find(({ filters }) => Object.keys(filters).length > 0);
  if (!first) return undefined;
  const back = setFilters(session, { rather: {}, ...first });
  return first.party ? remember(back, { party: first.party }) : back;
}

/** Shows the first cards of a search: numbering begins again at 1, the list before it is kept whole. */
export function showFirst(session: Session, homes: readonly Listing[], order: Order | null = null): Session {
  const ids = idsOf(homes);
  return remember(
    { ...session, last_shown_projects: projectsOf(homes) },
    {
      lists: newest([...leftLists(session.memory), { from: 1, ids: [...ids] }], BOUNDS.lists),
      ...numbered(ids, seenSoFar(session.memory)),
      focus: ids.length === 1 ? [...ids] : [],
      order,
    },
  );
}

/** Shows further cards of the same search: numbering goes on. */
export function showMore(session: Session, homes: readonly Listing[]): Session {
  const { seen, lists, seen_before } = session.memory;
  const ids = idsOf(homes);
  return remember(
    { ...session, last_shown_projects: projectsOf(homes) },
    {
      lists: [...lists.slice(0, -1), { from: seen.length + 1, ids: [...ids] }],
      ...numbered([...seen, ...ids], seen_before),
      focus: ids.length === 1 ? [...ids] : [],
    },
  );
}

/** Speaks of these homes: "it" and "both" mean them from now on, and each has a card number. */
export function focusOn(session: Session, ids: readonly string[]): Session {
  const { seen, seen_before } = session.memory;
  const unseen = ids.filter((id) => !seen.includes(id));
  const focus = ids.slice(0, BOUNDS.focus);
  return remember(session, {
    focus,
    ...(focus.length > 1 && { choice: focus }),
    ...(unseen.length > 0 && numbered([...seen, ...unseen], seen_before)),
  });
}

/** Every home seen in this conversation, in the order first shown. */
export function seenSoFar({ seen, seen_before }: Pick<Memory, 'seen' | 'seen_before'>): string[] {
  return [...new Set([...seen_before, ...seen])];
}

/** The cards of the present search and what was seen before it, together within their bound. */
function numbered(ids: readonly string[], before: readonly string[]): Pick<Memory, 'seen' | 'seen_before'> {
  const seen = ids.slice(0, BOUNDS.seen);
  return { seen, seen_before: before.slice(0, BOUNDS.seen - seen.length) };
}

/** The lists once the present one is left: it is kept whole. One that was left before is no further list. */
function leftLists({ lists, seen }: Memory): Memory['lists'] {
  const earlier = lists.slice(0, -1);
  if (lists.length === 0) return earlier;
  const left = seen.join();
  return [...earlier.filter(({ ids }) => ids.join() !== left), { from: 1, ids: [...seen] }];
}

/** The visitor showed interest in these homes: newest last, each once; their projects likewise, by name. */
export function addInterest(session: Session, homes: readonly Listing[]): Session {
  if (homes.length === 0) return session;
  const after = (known: readonly string[], these: readonly string[]) =>
    newest([...known.filter((one) => !these.includes(one)), ...these], BOUNDS.interested);
  const interested_projects = after(session.interested_projects, projectsOf(homes));
  return remember(
    { ...session, interested_projects },
    { liked: after(session.memory.liked ?? [], idsOf(homes)) },
  );
}

const idsOf = (homes: readonly Listing[]): string[] => [...new Set(homes.map(({ id }) => id))];
const projectsOf = (homes: readonly Listing[]): string[] => [...new Set(homes.map(projectNameOf))];

/** Records an objection with its words; the same topic is recorded once. */
export function addObjection(
  session: Session,
  { topic, words, at }: { topic: ObjectionTopic; words: string; at: string },
): Session {
  if (session.objections_raised.some((raised) => raised.topic === topic)) return session;
  return {
    ...session,
    objections_raised: newest([...session.objections_raised, { topic, words, at }], BOUNDS.objections),
  };
}

/** "Start over": the search is forgotten, what the visitor liked and objected to is not. Can be undone. */
export function startOver(session: Session): Session {
  const cleared = setFilters(session, { filters: {}, words: {}, rather: {} });
  return remember(
    { ...cleared, last_shown_projects: [], last_topic: null },
    {
      lists: [],
      ...numbered([], seenSoFar(session.memory)),
      focus: [],
      agenda: session.memory.agenda.filter(({ kind }) => kind === 'visit'),
      toward: undefined,
      misses: 0,
    },
  );
}
