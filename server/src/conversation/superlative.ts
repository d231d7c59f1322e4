// Superlatives: "the cheapest", "the bigger of the two": the homes that it is one of, the one that is meant first.
import type { Order } from '../catalogue/catalogue.ts';
import type { Listing } from '../catalogue/listing.ts';
import { readyMonth } from '../catalogue/stated.ts';
import { ratePerArea } from '../say/fact-text.ts';
import { monthOf } from '../say/phrases.ts';
import type { Reference } from '../understand/understanding.ts';
import { choiceOf, listShown, type Surroundings } from './references.ts';
import { seenSoFar } from './session.ts';

export type Superlative = Reference & { kind: 'superlative' };

/** `ids`: those that state it, the one meant first. `pool`: of which homes; `of`: of so many that the search finds. */
export type Ranked = { ids: readonly string[]; pool: readonly string[]; of?: number };

const ORDERS: Partial<Record<string, Partial<Record<'up' | 'down', Order>>>> = {
  price: { down: 'price_up', up: 'price_down' },
  area: { down: 'area_up', up: 'area_down' },
};

/** The topic left by "which is bigger, and which cheaper?" of a list: its homes are those that are chosen from next as well. */
export const JUDGED = 'verdicts';

/** Told of so many that the search finds. */
const FIRST = 4;

/** "The cheapest" of `named`, of the two spoken of, else of all that the search found. */
export function rankedBy(reference: Superlative, around: Surroundings, named?: readonly string[]): Ranked {
  const { session, catalogue, now = 0 } = around;
  const { focus } = session.memory;
  const { measure, direction, among, ever, fits } = reference;
  // Of several spoken of, "the cheapest" is one of them.
  const judged = session.last_topic === JUDGED && among !== 2;
  const several = focus.length >= 2 && !ever && !reference.found && !judged;
  const chosen = named
    ? named
    : ever
      ? seenSoFar(session.memory)
      : several
        ? focus.slice(-(among ?? focus.length))
        : among && !judged && choiceOf(session);
  const known = chosen
    ? chosen.map((id) => catalogue.byId(id)).filter((home) => home !== undefined)
    : listShown(session, catalogue);
  const fitting = fits ? known.filter((home) => catalogue.explain(home, fits).broken.length === 0) : known;
  // What is on screen and does not fit is no reason to choose of none.
  const pool = fitting.length > 0 ? fitting : known;
  const ids = pool.map(({ id }) => id);
  const order = ORDERS[measure]?.[direction];
  // "Of these the biggest ready to move one": of all that are found, as far as it is none of two.
  const ofFound = among === undefined || (fits !== undefined && !chosen);
  if (!named && ofFound && !several && !ever && order && pool.length > 0) {
    // A month's rent is no low price.
    const purpose = mostFrequent(pool.map((home) => home.purpose));
    const found = catalogue.find(
      { ...(purpose && { purpose }), ...session.current_filters, ...fits },
      { order },
    );
    const first = found.top(FIRST).map(({ listing }) => listing.id);
    if (first.length > 0) return { ids: first, pool: ids, of: found.total };
  }
  // Areas on different bases are not comparable; the most frequent basis of the list decides.
  const basis = measure === 'area' ? mostFrequent(pool.map(({ area_basis }) => area_basis)) : undefined;
  const built = pool.some(({ area_basis }) => area_basis !== 'plot');
  const near = session.current_filters.near?.[0];
  // What is overdue is not the first to be had.
  const month = monthOf(now);
  const value = (listing: Listing): number | undefined => {
    switch (measure) {
      case 'price':
        return listing.price;
      case 'price_per_area':
        // A rate of ground is none of a floor.
        return listing.area_basis === 'plot' && built ? undefined : ratePerArea(listing);
      case 'area':
        return listing.area_basis === basis ? listing.area : undefined;
      case 'possession':
        return readyMonth(listing, month);
      case 'floor':
        return listing.floor;
      case 'distance':
        return near === undefined ? undefined : catalogue.wayTo(listing, near)?.km;
    }
  };
  const sign = direction === 'down' ? 1 : -1;
  const stated = pool.flatMap((home) => {
    const measured = value(home);
    return measured === undefined ? [] : [{ id: home.id, by: measured * sign }];
  });
  return { ids: stated.sort((a, b) => a.by - b.by).map(({ id }) => id), pool: ids };
}

function mostFrequent<T>(items: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].reduce<[T, number] | undefined>(
    (best, entry) => (best && best[1] >= entry[1] ? best : entry),
    undefined,
  )?.[0];
}
