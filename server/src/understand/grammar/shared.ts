// Shared: "we are 3 friends, how much each for the first one?": what a home costs, divided among those who pay for it.
import { wordSet } from '../../languages/words.ts';
import { readAmount } from '../money.ts';
import { readNumber } from '../numbers.ts';
import { means, type Reading, spanBefore } from '../reading.ts';
import type { Understanding } from '../understanding.ts';
import type { Clause } from './clauses.ts';
import type { Marker } from './markers.ts';

const PEOPLE = wordSet('people');
/** More do not live in one home. */
const MOST = 20;

/** How many pay together, and the words that say so; absent where nothing is asked of each. */
export function sharersIn(
  reading: Reading,
  markers: readonly Marker[],
): { people: number; from: number; to: number } | undefined {
  // "20k each, 60k in all" tells what they can pay.
  if (!markers.some(({ cue }) => cue === 'each') || reading.tokens.some((_, at) => isMoney(reading, at)))
    return undefined;
  for (let at = 0; at < reading.tokens.length; at++) {
    const number = readNumber(reading, at);
    if (!number || !Number.isInteger(number.value) || number.value < 2 || number.value > MOST) continue;
    // "We have two boys": who is brought along pays for nothing.
    const before = spanBefore(reading, at);
    if (before && before.to - before.from > 1 && means(before, 'budget', 'word')) continue;
    // "3 friends", "four of us", "3 working girls".
    for (const word of [number.to, number.to + 1]) {
      const token = reading.tokens[word];
      if (!token || token.breaks) break;
      if (PEOPLE.has(token.text)) return { people: number.value, from: at, to: word + 1 };
    }
  }
  return undefined;
}

const isMoney = (reading: Reading, at: number): boolean => {
  const amount = readAmount(reading, at);
  return (
    amount !== undefined && amount.unit !== 'bare' && !PEOPLE.has(reading.tokens[amount.to - 1]?.text ?? '')
  );
};

/** What is said, as what each of them pays; of the homes it names, else of those on the screen. */
export function asShared(people: number, said: Understanding): Understanding {
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

export const asksEach = ({ markers }: Clause): boolean => markers.some(({ cue }) => cue === 'each');
