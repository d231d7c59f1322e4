// Restated: a complaint that says again what was wished ("you lost Whitefield! We said Whitefield, buy, under 1.5 cr", "I said 60
// to 80, you forgot") is a correction: all of it is wished, over what stands. "You forgot the budget" names no value: the last one.
import type { FilterName, Filters } from '../../contract.ts';
import { FIELDS, FILTERS } from '../../filters/index.ts';
import type { ActCue } from '../../languages/acts.ts';
import type { Context } from '../draft.ts';
import type { Act } from '../heard.ts';
import type { Situation } from '../learned/features.ts';
import { meaningsOf } from '../lexicon.ts';
import { words } from '../normalise.ts';
import type { FilterChange, Reference, Understanding } from '../understanding.ts';
import type { Clause } from './clauses.ts';

const CUES: ReadonlySet<ActCue> = new Set(['restate', 'misread', 'lost']);
const saysAgain = ({ markers }: Clause) => markers.some(({ cue }) => CUES.has(cue));

/** The wishes of a message that complains are what was wished before; a first message says nothing again. */
export function restating(clauses: readonly Clause[], situation?: Situation): Clause[] {
  if (situation === 'start' || !clauses.some(saysAgain)) return [...clauses];
  return clauses.map((clause) =>
    saysAgain(clause) || clause.voice === 'wish' ? { ...clause, restates: true } : clause,
  );
}

/** What such a clause says; what is asked beside its values stays asked. `asWish`: read as nothing but a wish. */
export function asRestated(
  read: Understanding,
  asWish: () => Understanding,
  clause: Pick<Clause, 'also' | 'only' | 'insists'>,
): Understanding {
  if (!clause.insists && read.references.some(({ kind }) => POINTING.has(kind))) return read;
  // "Water there? I mean piped or tanker, and schools in 2 km": what is asked is asked in other words.
  if (read.topics.length > 0 && read.changes.length === 0 && read.of.length === 0) return read;
  const wished = clause.also ? alsoSaid(asWish()) : asWish();
  const set = wished.changes.filter((change) => change.op === 'set' || change.op === 'add');
  // "Only ready to move, how many times must I say it" wishes for what is soft, too.
  const firm = clause.only !== undefined || set.some(({ filter }) => !FIELDS[filter].soft);
  if (set.length === 0 || !firm) return read;
  const own = FILTERS.flatMap(({ fields, fact }) =>
    fact !== 'none' && set.some(({ filter }) => filter in fields) ? [fact.name] : [],
  );
  const facts = read.facts.filter((fact) => !own.includes(fact) && !OF_A_PLACE.has(fact));
  const beside =
    facts.length > 0 || read.topics.length > 0 || read.area?.ask === 'yield'
      ? read.intents.filter((intent) => intent !== 'search')
      : [];
  return { ...wished, facts, intents: ['search', ...beside], restated: true };
}
/** "I also asked for 3 BHK": beside what stands. */
const alsoSaid = (wished: Understanding): Understanding => ({
  ...wished,
  changes: wished.changes.map((change) =>
    change.op === 'set' && change.filter === 'bhk' ? { ...change, op: 'add' } : change,
  ),
});

const POINTING = new Set<Reference['kind']>(['ordinal', 'name', 'like', 'listed']);
const OF_A_PLACE = new Set<string>(['distance', 'location']);

/** Beside so many criteria, or a value that is taken back, a bare complaint takes nothing back: they are put over what stands. */
const MANY = 2;

export function withoutBareComplaint(acts: readonly Act[]): Act[] {
  const criteria = acts.flatMap(({ understanding }) =>
    understanding.restated ? understanding.changes : [],
  ).length;
  const disputes = acts.some(
    ({ kind, understanding }) => kind === 'dispute' && understanding.changes.length > 0,
  );
  // "I said 70, why are you showing 1 cr": what was said is put right, and answers the complaint.
  const answered = acts.filter(({ kind, understanding: { changes, facts, objections } }) => {
    const bare = changes.length === 0 && facts.length === 0;
    // "A 1 BHK is what you call family size? I said 3 BHK".
    const complains = kind === 'reject' || (kind === 'dispute' && objections.length > 0);
    return !(bare && complains && objections.every(({ topic }) => topic === 'other'));
  });
  if (criteria > 0 && answered.length > 0 && answered.length < acts.length) return answered;
  // "She wants a 2 BHK, why are you showing 1 BHK": what should be different is said.
  if (answered.length < acts.length && answered.some(saysWhat))
    return answered.map((act, at) =>
      at === 0 ? { ...act, understanding: { ...act.understanding, sorry: true as const } } : act,
    );
  const left = acts.filter(({ kind, understanding }) => {
    const bare = understanding.changes.length === 0 && understanding.facts.length === 0;
    return !bare || !(understanding.intents[0] === 'undo' || kind === 'decline');
  });
  return (criteria >= MANY || disputes) && left.length > 0 ? left : [...acts];
}

const saysWhat = ({ kind, understanding: { changes } }: Act): boolean =>
  (kind === 'wish' || kind === 'correct') && changes.some(({ op }) => op !== 'shift');

/** "How far is it from the hospital, I mean from Hebbal?": the way is asked, and no home is wished there. */
export function withoutWayMeant(acts: readonly Act[]): Act[] {
  const ways = acts.flatMap(({ understanding: { facts, about } }) =>
    facts.includes('distance') && about?.landmark !== undefined ? [about.landmark] : [],
  );
  return acts.filter(
    ({ understanding: { restated, changes } }) =>
      !restated ||
      changes.length === 0 ||
      !changes.every(
        (change) => 'value' in change && change.filter === 'locality' && ways.includes(String(change.value)),
      ),
  );
}

/** "You forgot the budget": what it was when it last stood otherwise. */
export function recalled(
  said: Understanding,
  clause: Clause,
  { session }: Context,
): Understanding | undefined {
  const { current_filters: standing, memory } = session;
  const named = words(clause.words).flatMap(meaningsOf);
  const changes = FILTERS.flatMap(({ fields, fact }): FilterChange[] => {
    if (fact === 'none' || !named.some(({ kind, value }) => kind === 'fact' && value === fact.name))
      return [];
    const names = Object.keys(fields) as FilterName[];
    const of = (filters: Filters) => JSON.stringify(names.map((name) => filters[name]));
    const stood = memory.earlier?.findLast(
      ({ filters }) => names.some((name) => filters[name] !== undefined) && of(filters) !== of(standing),
    )?.filters;
    return names.flatMap((filter) => {
      const value = stood?.[filter];
      return value === undefined ? [] : [{ op: 'set', filter, value, words: said.text } as FilterChange];
    });
  });
  if (changes.length === 0) return undefined;
  return {
    ...said,
    changes,
    facts: [],
    references: [],
    intents: ['search'],
    correction: true,
    restated: true,
  };
}
