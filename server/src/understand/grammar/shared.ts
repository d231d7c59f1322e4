// Shared: "we are 3 friends, how much each for the first one?": what a home costs, divided among those who pay for it.
import { wordSet } from '../../languages/words.ts';
import { wordMeans } from '../lexicon.ts';
import { readAmount } from '../money.ts';
import { tokenise } from '../normalise.ts';
import type { Reading } from '../reading.ts';
import type { FilterChange, Understanding } from '../understanding.ts';
import type { Clause } from './clauses.ts';
import { countIn } from './headcount.ts';
import type { Marker } from './markers.ts';

/** How many pay together, and the words that say so; absent where nothing is asked of each. */
export function sharersIn(
  reading: Reading,
  markers: readonly Marker[],
): { people: number; from: number; to: number } | undefined {
  // "20k each, 60k in all" tells what they can pay.
  if (!markers.some(({ cue }) => cue === 'each') || reading.tokens.some((_, at) => isMoney(reading, at)))
    return undefined;
  return countIn(reading);
}

const PEOPLE = wordSet('people');
const isMoney = (reading: Reading, at: number): boolean => {
  const amount = readAmount(reading, at);
  return (
    amount !== undefined && amount.unit !== 'bare' && !PEOPLE.has(reading.tokens[amount.to - 1]?.text ?? '')
  );
};

/** What is said, as what each of them pays; of the homes it names, else of those on the screen. */
function asShared(people: number, said: Understanding): Understanding {
  return {
    ...said,
    shared: people,
    intents: [...said.intents.filter((intent) => intent === 'book_visit'), 'price_query'],
    facts: ['price'],
    topics: [],
    changes: [],
    unclear_amounts: [],
    objections: [],
    area: undefined,
    talk: undefined,
    // "Each" counts people, not homes.
    references: said.references.filter(({ kind }) => kind !== 'all'),
  };
}

/** Something is asked or told of each person. */
export const asksEach = ({ markers }: Clause): boolean => markers.some(({ cue }) => cue === 'each');

/** "One where each of us has a bedroom". */
const isRoomEach = ({ words }: Clause): boolean =>
  tokenise(words).some(({ text }) => wordMeans(text, 'room', 'bhk'));

/** So many rooms, unless a number of them is said. */
function asRoomEach(people: number, said: Understanding): Understanding {
  if (said.changes.some((change) => 'filter' in change && change.filter.startsWith('bhk'))) return said;
  const rooms: FilterChange = { op: 'set', filter: 'bhk_min', value: people, words: said.text };
  return { ...said, changes: [...said.changes, rooms], facts: [], references: [], intents: ['search'] };
}

/** "Budget 12k each": what they can pay together. */
const asPaidTogether = (people: number, said: Understanding): Understanding => ({
  ...said,
  changes: said.changes.map((change) =>
    change.op === 'set' && (change.filter === 'budget_max' || change.filter === 'budget_min')
      ? { ...change, value: Number(change.value) * people }
      : change,
  ),
  // "Each" counts people, not homes.
  references: said.references.filter(({ kind }) => kind !== 'all'),
});

const isBudgeted = ({ changes }: Understanding): boolean =>
  changes.some((change) => change.op === 'set' && change.filter.startsWith('budget'));

/** "20k each, 60k in all" gives the sum itself. */
export const amountsIn = (reading: Reading): number =>
  reading.tokens.filter((_, at) => isMoney(reading, at) && !isMoney(reading, at - 1)).length;

/** What a clause asks or tells of each of so many. */
export function ofEach(people: number, clause: Clause, heard: Understanding): Understanding {
  if (isRoomEach(clause)) return asRoomEach(people, heard);
  if (!isBudgeted(heard)) return asShared(people, heard);
  return clause.inAll ? heard : asPaidTogether(people, heard);
}
