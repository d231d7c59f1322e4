// Shared: "we are 3 friends, how much each for the first one?": what a home costs, divided among those who pay for it.
import { wordSet } from '../../languages/words.ts';
import type { Context } from '../draft.ts';
import { wordMeans } from '../lexicon.ts';
import { readAmount } from '../money.ts';
import { tokenise } from '../normalise.ts';
import { readNumber } from '../numbers.ts';
import { hasSpan, meaningOf, type Reading, spanFrom } from '../reading.ts';
import type { FilterChange, Understanding } from '../understanding.ts';
import type { Clause } from './clauses.ts';
import { countIn } from './headcount.ts';
import type { Marker } from './markers.ts';

/** How many pay together, and the words that say so; absent where nothing is asked of each. "Divide by 4", "teen se divide": the number beside it. */
export function sharersIn(
  reading: Reading,
  markers: readonly Marker[],
): { people: number; from: number; to: number } | undefined {
  if (!markers.some(({ cue }) => cue === 'each')) return undefined;
  // "20k each, 60k in all" tells what they can pay; an instalment is divided, whatever is lent.
  const money = reading.tokens.some((_, at) => isMoney(reading, at));
  if (money && !hasSpan(reading, 'intent', 'financing')) return undefined;
  const counted = countIn(reading, SIBLINGS);
  return counted ?? dividedBy(reading, markers);
}
const SIBLINGS = wordSet('siblings');

/** A bare number with at most a small word between it and what divides. */
function dividedBy(
  reading: Reading,
  markers: readonly Marker[],
): { people: number; from: number; to: number } | undefined {
  const each = markers.filter(({ cue }) => cue === 'each');
  for (let at = 0; at < reading.tokens.length; at++) {
    const number = readNumber(reading, at);
    if (!number || !Number.isInteger(number.value) || number.value < 2 || number.value > MOST) continue;
    const [people, from, to] = [number.value, at, number.to];
    const near = each.some((one) =>
      one.from >= to ? one.from - to <= NEAR : from >= one.to && from - one.to <= NEAR,
    );
    const unit = spanFrom(reading, to);
    if (near && !UNITS.some((kind) => meaningOf(unit, kind) !== undefined)) return { people, from, to };
  }
  return undefined;
}
const NEAR = 3;
const MOST = 20;
const UNITS = ['scale', 'currency', 'time', 'room', 'area_unit', 'loan'] as const;

const PEOPLE = wordSet('people');
const isMoney = (reading: Reading, at: number): boolean => {
  const amount = readAmount(reading, at);
  return (
    amount !== undefined && amount.unit !== 'bare' && !PEOPLE.has(reading.tokens[amount.to - 1]?.text ?? '')
  );
};

/** "Split the EMI between us": each one's part of the instalment; so is what is divided right after one was told, and no price. */
const isOfInstalment = ({ text }: Understanding, { expects }: Context): boolean => {
  const tokens = tokenise(text);
  const says = (kind: 'loan' | 'fact', value: string) =>
    tokens.some((token) => wordMeans(token.text, kind, value));
  return says('loan', 'emi') || (expects?.loan?.last === true && !says('fact', 'price'));
};

function asSharedInstalment(people: number, said: Understanding): Understanding {
  const { eligibility: _, emi: __, income: ___, ...figures } = said.loan ?? {};
  return {
    ...asShared(people, said),
    intents: ['financing'],
    facts: [],
    loan: figures,
  };
}

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

const isBudgeted = ({ changes }: Understanding): boolean =>
  changes.some((change) => change.op === 'set' && change.filter.startsWith('budget'));

/** What a clause asks or tells of each of so many. */
export function ofEach(
  people: number,
  clause: Clause,
  heard: Understanding,
  context: Context,
): Understanding {
  if (isRoomEach(clause)) return asRoomEach(people, heard);
  if (isOfInstalment(heard, context)) return asSharedInstalment(people, heard);
  // "30k split between us" is what all can pay.
  return isBudgeted(heard) ? heard : asShared(people, heard);
}
