// Together: what the clauses of one message do to each other. "Hebbal is too far, show Whitefield" needs no exclusion, "my
// office is in Domlur, 3bhk please" wishes no Domlur, and in "who said 2 cr? I said 90" the 90 is of what was disputed.

import type { FilterName, Intent } from '../../contract.ts';
import type { Context } from '../draft.ts';
import type { FilterChange, Reference, Understanding } from '../understanding.ts';
import { wishLeft } from './drop.ts';
import { measuredTo } from './measured-to.ts';
import type { Voice } from './voice.ts';

export type Spoken = {
  voice: Voice;
  said: Understanding;
  /** Where a distance is measured to. */
  anchors: readonly string[];
  /** Rupees that were named, whatever became of them. */
  amounts: readonly number[];
  /** Numbers written in digits. */
  numbers: readonly number[];
  /** It tells of where somebody works, not where they live. */
  works: boolean;
};

export function together(clauses: readonly Spoken[], context: Context): Understanding[] {
  if (clauses.length === 1) return clauses.map(({ said }) => said);
  return clauses.map((one, at) => {
    const others = clauses.filter((_, other) => other !== at);
    const clause = { ...one, said: oneEnd(one.said, others, context) };
    const next = clauses[at + 1];
    const left =
      next?.voice === 'drop' &&
      TOLD.has(clause.voice) &&
      isOnlyIt(next.said) &&
      wishLeft(clause.said, context);
    if (left) return left;
    switch (clause.voice) {
      case 'reject':
        return turnsToAnother(clause.said, others)
          ? { ...clause.said, intents: [], changes: [], references: [], objections: [] }
          : besideWishes(clause.said, others);
      case 'dispute':
        return clause.said.intents[0] === 'undo' && others.some(saysMore)
          ? { ...clause.said, intents: [] }
          : clause.said;
      case 'tell':
        return told(clause, others, context);
      // "I did not say Hebbal, remove it": what "it" is has been said.
      case 'drop':
        return isOnlyIt(clause.said) &&
          others.some(({ said }) => said.changes.length > 0 || wishLeft(said, context))
          ? { ...clause.said, intents: [], references: [] }
          : restated(clause, clauses[at - 1]);
      case 'ask':
      case 'request':
        return measuredTo(betterOf(clause.said, others, context), others);
      default:
        return restated(clause, clauses[at - 1]);
    }
  });
}

/** "The second is too far, what is the deposit of the first?": another home is asked of, and no others are looked for. */
function turnsToAnother({ references }: Understanding, others: readonly Spoken[]): boolean {
  const homes = (said: Understanding) => said.references.filter(({ kind }) => ONE_HOME.has(kind));
  const held = references.map((one) => JSON.stringify({ ...one, words: '' }));
  return (
    references.length > 0 &&
    references.every(({ kind }) => ONE_HOME.has(kind)) &&
    others.every(({ said }) => said.changes.length === 0) &&
    others.some(
      ({ said }) =>
        said.intents.some((intent) => OF_A_HOME.has(intent)) &&
        homes(said).some((one) => !held.includes(JSON.stringify({ ...one, words: '' }))),
    )
  );
}
const ONE_HOME = new Set<Reference['kind']>(['ordinal', 'like', 'name', 'listed']);
const OF_A_HOME = new Set<Intent>([
  'project_detail',
  'price_query',
  'topic_query',
  'book_visit',
  'financing',
]);

/** "Too small, need 900 sq ft": more than that is as good; "too big, 900 is enough": less is. */
function oneEnd(
  said: Understanding,
  others: readonly Spoken[],
  { session, catalogue }: Context,
): Understanding {
  const isEnd = (change: FilterChange): change is AreaEnd =>
    change.op === 'set' && (change.filter === 'area_min' || change.filter === 'area_max');
  const [low, high] = said.changes.filter(isEnd);
  const complains = [said, ...others.map((other) => other.said)].some(({ objections }) =>
    objections.some(({ topic }) => topic === 'size'),
  );
  if (!low || !high || low.words !== high.words || !complains) return said;
  const { focus, lists = [] } = session.memory;
  const shown = (focus.length > 0 ? focus : (lists.at(-1)?.ids ?? [])).flatMap(
    (id) => catalogue.byId(id)?.area ?? [],
  );
  if (shown.length === 0) return said;
  const value = Math.round((low.value + high.value) / 2);
  const kept = value > Math.min(...shown) ? 'area_min' : 'area_max';
  const end: FilterChange = { op: 'set', filter: kept, value, words: low.words };
  return { ...said, changes: [...said.changes.filter((change) => !isEnd(change)), end] };
}
type AreaEnd = FilterChange & { op: 'set'; filter: 'area_min' | 'area_max' };

const TOLD = new Set<Spoken['voice']>(['wish', 'ask', 'tell', 'remark', 'plain']);

const isOnlyIt = ({ changes, facts, topics, references, intents }: Understanding): boolean =>
  changes.length + facts.length + topics.length === 0 &&
  (references.length > 0 || intents[0] === 'undo') &&
  references.every(({ kind }) => kind === 'it');

/** Says what is meant instead. */
const saysMore = ({ said: { changes, facts, references, topics } }: Spoken): boolean =>
  changes.length + facts.length + references.length + topics.length > 0;

const sets = (others: readonly Spoken[], ...filters: FilterName[]): boolean =>
  others.some(
    ({ voice, said }) =>
      voice !== 'reject' &&
      voice !== 'tell' &&
      said.changes.some(
        (change) => (change.op === 'set' || change.op === 'add') && filters.includes(change.filter),
      ),
  );

/** What is said to be wished instead makes an exclusion, or "larger than those", needless. */
function besideWishes(said: Understanding, others: readonly Spoken[]): Understanding {
  const placed = sets(others, 'locality', 'zone', 'city', 'near');
  // "Cheap but far from Hebbal. How many km?" is still being weighed.
  const weighed = others.some(({ said: { facts } }) => facts.includes('distance'));
  const roomed = sets(others, 'bhk', 'bhk_min');
  const sized = roomed || sets(others, 'area_min', 'area_max');
  const shifted = others.some(({ said: { changes } }) => changes.some(({ op }) => op === 'shift'));
  return {
    ...said,
    changes: said.changes.filter((change) => {
      if (weighed && isPlace(change)) return false;
      if (change.op === 'shift') return !sized && !shifted;
      if (change.op === 'remove') return true;
      if (change.filter === 'exclude_locality') return !placed;
      return change.filter.startsWith('bhk') ? !roomed : true;
    }),
  };
}

const PLACES: readonly FilterName[] = ['locality', 'near', 'zone', 'city', 'exclude_locality'];
const isPlace = (change: FilterChange) => change.op !== 'shift' && PLACES.includes(change.filter);

/** Where the visitor works or lives is no place to search in, unless none is. */
function told({ said, works }: Spoken, others: readonly Spoken[], { session }: Context): Understanding {
  const gone = new Set(
    others.flatMap(({ said: { changes } }) =>
      changes.flatMap((change) => (change.op === 'remove' && isPlace(change) ? [change.value] : [])),
    ),
  );
  const { locality = [], near, zone } = session.current_filters;
  const stands = locality.some((name) => !gone.has(name)) || near !== undefined || zone !== undefined;
  const placed = stands || sets(others, 'locality', 'near', 'zone');
  return {
    ...said,
    intents: said.intents.filter((intent) => intent !== 'search' && intent !== 'not_understood'),
    changes: placed
      ? said.changes.filter((change) => !isPlace(change))
      : works
        ? nearThem(said.changes)
        : [...said.changes],
    // "I live in Dubai" asks for no home there.
    absent: [],
  };
}

/** "He lives in Hebbal, she works in Domlur": near them will do. */
function nearThem(changes: readonly FilterChange[]): FilterChange[] {
  const near: string[] = [];
  const words: string[] = [];
  const others = changes.filter((change) => {
    if (change.op !== 'set' || (change.filter !== 'locality' && change.filter !== 'near')) return true;
    near.push(...change.value);
    words.push(change.words);
    return false;
  });
  if (near.length === 0) return others;
  return [
    ...others,
    { op: 'set', filter: 'near', value: [...new Set(near)].slice(0, 10), words: words.join(', ') },
  ];
}

/** "2bhk in Hebbal or Hoodi, which is better?": of the places that the wish beside it names. */
function betterOf(said: Understanding, others: readonly Spoken[], { session }: Context): Understanding {
  const listed = session.memory.lists?.length ?? 0;
  const { intents, references, facts, changes, topics } = said;
  const ofThem = references.every(({ kind }) => kind === 'all') && listed === 0;
  if (!(intents.includes('compare') || (ofThem && references.length > 0)) || !ofThem) return said;
  if (facts.length + changes.length + topics.length > 0) return said;
  const named = others.flatMap(({ said: { changes } }) =>
    changes.flatMap((change) => (change.op === 'set' && change.filter === 'locality' ? change.value : [])),
  );
  const locality = [...new Set(named)];
  return locality.length > 1
    ? { ...said, intents: ['area_query'], references: [], area: { ask: 'choose', filters: { locality } } }
    : said;
}

/** "Who said 2 cr? I said 90", "58,000 is too much, 40 we can": a bare number is of what was contested, in the unit that brings it nearest. */
function restated({ voice, said, numbers }: Spoken, before: Spoken | undefined): Understanding {
  const [number, other] = numbers;
  const contested = before?.voice === 'dispute' || before?.voice === 'reject';
  // "The first one for 57 lakh": it tells a home.
  const tells = said.references.some(({ kind }) => kind === 'name' || kind === 'like');
  if (!contested || tells || !NUMBERED.has(voice) || said.changes.length > 0 || !number || other) return said;
  const [disputed] = before.amounts;
  if (!disputed) return said;
  const distance = (unit: number) => Math.abs(Math.log((number * unit) / disputed));
  const [unit = 1] = UNITS.toSorted((a, b) => distance(a) - distance(b));
  const words = String(number);
  return {
    ...said,
    intents: ['search'],
    unclear_amounts: [],
    changes: [{ op: 'set', filter: 'budget_max', value: Math.round(number * unit), words }],
  };
}
const NUMBERED = new Set<Voice>(['correct', 'plain', 'wish']);
const UNITS = [1, 1000, 100_000, 10_000_000];
