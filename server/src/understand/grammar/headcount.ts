// Headcount: how many will live there, and the rooms that suits: "3 friends sharing" a room each, "6 of us with my parents" 3 BHK.
import * as z from 'zod';
import { wordSet } from '../../languages/words.ts';
import { lazily } from '../../lazily.ts';
import { saysFamily } from '../household.ts';
import { speltToo } from '../lexicon.ts';
import { joins } from '../numbered.ts';
import { readNumber } from '../numbers.ts';
import { means, type Reading, spanBefore } from '../reading.ts';

export const HeadcountSchema = z.object({
  /** Absent where only a family is told of. */
  people: z.number().optional(),
  /** BHK that suits them. */
  rooms: z.number(),
  /** Each for themselves, so each with a room. */
  sharing: z.literal(true).optional(),
});
export type Headcount = z.infer<typeof HeadcountSchema>;

const PEOPLE = wordSet('people');
const SHARERS = wordSet('sharers');
const ELDERS = wordSet('elders');
const CHILDREN = wordSet('children');
/** More do not live in one home. */
const MOST = 20;
/** From so many on a family has 3 BHK, and from so many 2 BHK. */
const LARGE = 5;
const SMALL = 3;

/** "3 friends", "four of us", "3 working girls": a number of people, in tokens [from, to). */
export function countIn(
  reading: Reading,
  others?: ReadonlySet<string>,
): { people: number; from: number; to: number } | undefined {
  for (let at = 0; at < reading.tokens.length; at++) {
    const number = readNumber(reading, at);
    if (!number || !Number.isInteger(number.value) || number.value < 2 || number.value > MOST) continue;
    // "We have two boys": who is brought along pays for nothing.
    const before = spanBefore(reading, at);
    if (before && before.to - before.from > 1 && means(before, 'budget', 'word')) continue;
    for (const word of [number.to, number.to + 1]) {
      const token = reading.tokens[word];
      if (!token || token.breaks) break;
      if (PEOPLE.has(token.text) || others?.has(token.text))
        return { people: number.value + (withPayer(reading, at) ? 1 : 0), from: at, to: word + 1 };
    }
  }
  return undefined;
}

/** "Me and my 2 brothers": who writes is one of them. */
function withPayer(reading: Reading, from: number): boolean {
  const { tokens } = reading;
  const and = WHOSE.has(tokens[from - 1]?.text ?? '') ? from - 2 : from - 1;
  return and > 0 && !tokens[from]?.breaks && joins(reading, and) && PAYER().has(tokens[and - 1]?.text ?? '');
}
const PAYER = lazily(() => speltToo(wordSet('payer')));
const WHOSE = wordSet('whose');

/** Who moves in, where it is told. */
export function headcountIn(reading: Reading): Headcount | undefined {
  const { tokens, text } = reading;
  const says = (set: ReadonlySet<string>) => tokens.some((token) => set.has(token.text));
  const people = countIn(reading)?.people;
  const kin = says(ELDERS) || says(CHILDREN) || saysFamily(text);
  if (people !== undefined && !kin && says(SHARERS)) return { people, rooms: people, sharing: true };
  if (people !== undefined)
    return { people, rooms: people >= LARGE ? LARGE_ROOMS : people >= SMALL ? SMALL_ROOMS : 1 };
  if (!saysFamily(text)) return undefined;
  return { rooms: says(ELDERS) && says(CHILDREN) ? LARGE_ROOMS : SMALL_ROOMS };
}
const LARGE_ROOMS = 3;
const SMALL_ROOMS = 2;
