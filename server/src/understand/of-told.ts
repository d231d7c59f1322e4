// Of what was told: "second floor is good", "the garden does not matter" of the home whose floor or garden was just told:
// nothing stands that it could change, and no other homes are looked for.
import type { FilterName, Filters } from '../contract.ts';
import type { Fact } from '../facts/index.ts';
import { FILTERS } from '../filters/index.ts';
import type { Context } from './draft.ts';
import type { Act } from './heard.ts';
import { hasSpan, type Reading } from './reading.ts';
import type { FilterChange, Understanding } from './understanding.ts';

export type Told = {
  /** The changes without those that only speak of what was told. */
  changes: FilterChange[];
  /** The facts that those would ask by. */
  facts: Fact[];
  /** Nothing else is changed, and the home is as they say. */
  remarks: boolean;
};

/** Undefined where nothing is so. */
export function besideTold(
  changes: readonly FilterChange[],
  reading: Reading,
  { catalogue, expects, session }: Context,
): Told | undefined {
  const { focus } = session.memory;
  const home = focus.length === 1 ? catalogue.byId(focus[0] as string) : undefined;
  if (changes.length === 0) return undefined;
  const isVain = (change: FilterChange) =>
    change.op === 'remove' && session.current_filters[change.filter] === undefined;
  const isTold = (change: FilterChange) => {
    if (!home || (change.op !== 'set' && change.op !== 'add')) return false;
    // What an amount is of is told elsewhere.
    if (change.filter.startsWith('budget')) return false;
    if (!factsOf(change.filter).some((fact) => expects?.told?.includes(fact))) return false;
    const { broken, unstated } = catalogue.explain(home, { [change.filter]: change.value } as Filters);
    return broken.length + unstated.length === 0;
  };
  const left = changes.filter((change) => !isVain(change));
  const refuses = hasSpan(reading, 'negation') && left.length === changes.length;
  // "Dec 2027 is too late" complains of what was told.
  const against = refuses || hasSpan(reading, 'objection') || hasSpan(reading, 'too');
  const remarks = left.length > 0 && !wants(reading) && !against && left.every(isTold);
  const gone = remarks ? changes : changes.filter(isVain);
  if (gone.length === 0) return undefined;
  const facts = gone.flatMap((change) => ('filter' in change ? factsOf(change.filter) : []));
  return { changes: remarks ? [] : left, facts, remarks };
}

const wants = (reading: Reading): boolean =>
  WANTS.some((word) => hasSpan(reading, 'ask', word)) || hasSpan(reading, 'home', 'few');
/** "Lift hai kya usme" asks, and remarks on nothing. */
const WANTS = ['show', 'want', 'anywhere', 'which'] as const;

const factsOf = (filter: FilterName): Fact[] =>
  FILTERS.flatMap(({ fields, fact }) => (filter in fields && fact !== 'none' ? [fact.name] : []));

/** Nothing is said beside it: it is liked, as it is. */
export function asRemark(said: Understanding): Understanding {
  const { changes, facts, topics, objections, references } = said;
  const more =
    changes.length + facts.length + topics.length + objections.length > 0 || said.when || said.loan;
  if (more || references.some(({ kind }) => kind !== 'it')) return said;
  return {
    ...said,
    intents: ['project_detail'],
    references: [{ kind: 'it', page: false, words: said.text }],
    correction: false,
    likes: true,
  };
}

/** "Second floor is good. Is there a park?": what is asked is answered. */
export const withoutRemarks = (acts: readonly Act[]): Act[] => {
  const isRemark = ({ understanding: { likes, references } }: Act) =>
    likes === true && references.every(({ kind }) => kind === 'it');
  const others = acts.filter((act) => !isRemark(act));
  return others.some(({ kind }) => kind === 'ask' || kind === 'request') ? others : [...acts];
};
