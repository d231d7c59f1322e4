// Another party: the message wished for a home for somebody else as well. Theirs is counted, kept, and one tap away.
import type { Filters } from '../contract.ts';
import { applyChanges } from '../conversation/changes.ts';
import { calledBy, shared, shelve } from '../conversation/parties.ts';
import { findByPurpose, purposeOf } from '../conversation/purpose.ts';
import type { FilterState, Session } from '../conversation/session.ts';
import { applyShift, type Shift } from '../conversation/shift.ts';
import { CARDS } from '../say/cards.ts';
import { describe } from '../say/phrases.ts';
import { isVague } from '../turn/only-liked.ts';
import type { Answer, Scene } from '../turn/scene.ts';
import type { Heard } from '../understand/heard.ts';
import type { FilterChange } from '../understand/understanding.ts';

type Later = NonNullable<Heard['later']>;

/** What the other one looks for is kept beside the search that goes on. */
export function keepOther({ party, changes }: Later, scene: Scene): Session {
  const { session, catalogue } = scene;
  if (!party) return session;
  const kept = session.memory.parties?.find((one) => one.party === party);
  // "In Whitefield, 1bhk for them, 2bhk for us": a place that is named goes for both.
  const both = kept ? shared(changes, placesOf(scene)) : shared(changes, session.current_filters);
  const standing = { filters: { ...kept?.filters, ...both }, words: kept?.words ?? {} };
  const plain = applyChanges(standing, changes.filter(isPlain));
  const shift = changes.find((change) => change.op === 'shift');
  const state = shift ? shifted(plain, shift, scene) : plain;
  const purpose = purposeOf(state.filters, catalogue);
  const filters = purpose ? { ...state.filters, purpose } : state.filters;
  return shelve(session, { party, filters, words: state.words });
}

/** "Both cheaper": than what would be shown of the other search. */
function shifted(state: FilterState, shift: Shift, scene: Scene): FilterState {
  const anchors = findByPurpose(state.filters, scene.catalogue)
    .top(CARDS)
    .map(({ listing }) => listing);
  return applyShift(state, shift, anchors, scene, scene.now).state;
}

/** How many there are for the other one, and the way there. */
export function anotherParty({ words, party }: Pick<Later, 'words' | 'party'>, scene: Scene): Answer {
  const { session, say, facts, catalogue } = scene;
  if (!party) {
    facts.names.push(words);
    return { session, text: '', suggestions: [{ label: words }] };
  }
  const called = calledBy(session, party);
  const filters = session.memory.parties?.find((one) => one.party === party)?.filters ?? {};
  const suggestions = [{ label: say.party.show(called) }];
  if (Object.keys(filters).length === 0) return { session, text: say.party.apart(called), suggestions };
  const homes = catalogue.count(filters);
  facts.filters.push(filters);
  facts.counts.push(homes);
  return {
    session,
    text: say.party.also(called, describe(filters, scene), homes),
    suggestions,
  };
}

/** The places that this message looks in. */
function placesOf({ session, changed }: Scene): Filters {
  const { locality, zone, near } = session.current_filters;
  const named = changed.filters.some((name) => name === 'locality' || name === 'zone' || name === 'near');
  return named ? { ...(locality && { locality }), ...(zone && { zone }), ...(near && { near }) } : {};
}

const isPlain = (change: FilterChange): change is Exclude<FilterChange, { op: 'shift' }> =>
  change.op !== 'shift' && !isVague(change);
