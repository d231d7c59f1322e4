// A home told by a due of it: "4l deposit is too much", "jiska deposit 3 lakh hai": the one shown that asks just so much is meant.
import { statedAmount } from '../catalogue/amounts.ts';
import type { Listing } from '../catalogue/listing.ts';
import { type Fact, ON_TOP } from '../facts/index.ts';
import type { Described } from './described.ts';
import { isLink } from './described-phrase.ts';
import type { Context } from './draft.ts';
import { type Amount, readAmount } from './money.ts';
import { hasSpan, isFree, meaningOf, means, type Reading, wordsOf } from './reading.ts';
import { shownHomes } from './shown-homes.ts';

/** None where an amount bounds, or such homes are wanted; of several the one spoken of, else it is asked which. */
export function homesByDue(reading: Reading, context: Context): Described[] {
  const bounds = reading.spans.some((span) => {
    const limit = meaningOf(span, 'limit');
    return limit !== undefined && limit !== 'to' && limit !== 'exact';
  });
  if (bounds || hasSpan(reading, 'ask', 'want') || hasSpan(reading, 'ask', 'show')) return [];
  for (const span of reading.spans) {
    const due = ON_TOP.find((one) => means(span, 'fact', one));
    const amount = due && amountBeside(reading, span.from, span.to);
    if (!due || !amount) continue;
    const homes = homesAsking(due, amount.value, context);
    if (homes.length === 0 || homes.length > FEW) continue;
    const { from, to } = amount;
    const words = wordsOf(reading, from, to);
    const reference = { kind: 'like' as const, filters: {}, ids: homes.map(({ id }) => id), words };
    return [{ from, to, reference }];
  }
  return [];
}
const FEW = 3;

/** "4 lakh deposit", "deposit of 4 lakh", "deposit 4 lakh". */
function amountBeside(reading: Reading, from: number, to: number): Amount | undefined {
  const { tokens } = reading;
  const free = (amount: Amount | undefined) =>
    amount && amount.unit !== 'bare' && isFree(reading, amount.from, amount.to) ? amount : undefined;
  for (let at = from - 1; at >= 0 && !tokens[at + 1]?.breaks; at--) {
    const amount = free(readAmount(reading, at));
    if (amount?.to !== undefined && isJoined(reading, amount.to, from)) return amount;
    if (from - at > FARTHEST) break;
  }
  const next = isLink(reading, to) || means(reading.at[to], 'ask', 'is') ? to + 1 : to;
  return tokens[to]?.breaks || tokens[next]?.breaks ? undefined : free(readAmount(reading, next));
}
/** Tokens. */
const FARTHEST = 4;

function isJoined(reading: Reading, end: number, start: number): boolean {
  for (let at = end; at < start; at++) if (!isLink(reading, at)) return false;
  return end <= start;
}

function homesAsking(due: Fact, value: number, context: Context): Listing[] {
  const asks = (home: Listing | undefined): home is Listing =>
    home !== undefined && statedAmount(due, home) === value;
  const { focus, seen = [], seen_before = [] } = context.session.memory;
  const byIds = (ids: readonly string[]) => ids.map((id) => context.catalogue.byId(id)).filter(asks);
  return (
    [byIds(focus), shownHomes(context).filter(asks), byIds(seen), byIds(seen_before)].find(
      ({ length }) => length > 0,
    ) ?? []
  );
}
