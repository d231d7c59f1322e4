// Parties: who the present search is for, and the searches of the others, kept until they are spoken of again.
import type { Filters } from '../contract.ts';
import type { Party, PartyCalled } from '../languages/parties.ts';
import type { PartyHeard } from '../understand/grammar/parties.ts';
import type { Search } from '../understand/grammar/which-search.ts';
import type { Act } from '../understand/heard.ts';
import type { FilterChange } from '../understand/understanding.ts';
import { equal } from './changes.ts';
import { type FilterState, remember, type Session, setFilters, stateOf } from './session.ts';

/** Another's search. */
export type Shelved = FilterState & { party: Party };

/** The home somebody was last left at. */
export type PartyPick = { party: Party; id: string };

/** What tells one home from another: with a different one it is another search. */
const OF_ONE_HOME = ['bhk', 'type', 'purpose'] as const;

/** The session turned to whom the message is for: their own search again, or a new one. `session` itself where nothing changes hands. */
export function turnTo(session: Session, heard: PartyHeard | undefined, acts: readonly Act[]): Session {
  if (!heard || heard.and) return session;
  const { of: party, also, there } = heard;
  const { party: now, parties = [] } = session.memory;
  if (party === (now ?? 'self')) return session;
  const theirs = parties.find((one) => one.party === party);
  if (theirs) return taken(session, theirs);
  const changes = acts.flatMap(({ understanding }) => understanding.changes);
  const wishes = changes.some(({ op }) => op === 'set' || op === 'add');
  const empty = Object.keys(session.current_filters).length === 0;
  // "It is for my parents, so on the ground floor": whose the search was is told only now.
  if (empty || (now === undefined && !(wishes && (also || differs(changes, session.current_filters)))))
    return remember(session, { party });
  const filters = there ? shared(changes, session.current_filters) : {};
  return wishes ? taken(session, { party, filters, words: {} }) : session;
}

/** As who writes calls them. */
export const calledBy = ({ memory }: Session, party: Party): PartyCalled =>
  (party === 'parents' && memory.parent) || party;

/** Whom "for her" means: the one other who was spoken of last. */
export const otherOf = ({ memory: { party: now = 'self', parties = [] } }: Session): Party | undefined =>
  isPerson(now) ? now : parties.findLast(({ party }) => isPerson(party))?.party;
const isPerson = (party: Party): boolean => party !== 'self' && party !== 'letting';

/** Whose searches there are beside that of who writes. */
export const partiesKnown = ({ memory: { party, parties = [] } }: Session): Party[] =>
  [...(party ? [party] : []), ...parties.map((one) => one.party)].filter((one) => one !== 'self');

/** The present search and those of the others. */
export const searchesOf = ({ current_filters, memory: { party, parties = [] } }: Session): Search[] =>
  parties.length > 0 ? [{ party: party ?? 'self', filters: current_filters }, ...parties] : [];

/** The present search is kept, and this one goes on in its place. */
function taken(session: Session, { party, filters, words, rather = {} }: Shelved): Session {
  const { party: now = 'self' } = session.memory;
  const left: Shelved = { ...stateOf(session), party: now };
  const others = (session.memory.parties ?? []).filter((one) => one.party !== party && one.party !== now);
  return remember(setFilters(session, { filters, words, rather }), {
    party,
    toward: undefined,
    parties: [...others, left].slice(-MOST),
    picks: picksOf(session),
  });
}

/** The home each was last left at, of those looking; the present one's is the home spoken of. */
export function picksOf({ memory: { party = 'self', picks = [], focus } }: Session): PartyPick[] {
  const [id, other] = focus;
  if (id === undefined || other !== undefined) return picks;
  return [...picks.filter((one) => one.party !== party), { party, id }];
}

/** A search of somebody else, kept for later. */
export function shelve(session: Session, shelved: Shelved): Session {
  const others = (session.memory.parties ?? []).filter(({ party }) => party !== shelved.party);
  return remember(session, { parties: [...others, shelved].slice(-MOST) });
}

const MOST = 3;

function differs(changes: readonly FilterChange[], filters: Filters): boolean {
  return changes.some(
    (change) =>
      (change.op === 'set' || change.op === 'add') &&
      OF_ONE_HOME.some(
        (name) =>
          name === change.filter &&
          filters[name] !== undefined &&
          !equal(filters[name], change.value as Filters[typeof name]),
      ),
  );
}

/** What both look for alike, unless it is said: where, and to buy or to rent. */
export function shared(changes: readonly FilterChange[], from: Filters): Filters {
  const said = new Set(changes.flatMap((change) => ('filter' in change ? [change.filter] : [])));
  const places = (['locality', 'zone', 'near', 'city'] as const).some((name) => said.has(name));
  const { locality, zone, near, purpose } = from;
  return {
    ...(!places && locality && { locality }),
    ...(!places && zone && { zone }),
    ...(!places && near && { near }),
    ...(!said.has('purpose') && purpose && { purpose }),
  };
}
