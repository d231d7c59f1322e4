// Relaxing: when nothing is found, the smallest change of what was asked that finds something.
// The home that is nearest to what was asked says how far to go.
import type { FilterName, Filters } from '../contract.ts';
import type { Relaxation } from './catalogue.ts';
import type { Listing } from './listing.ts';
import { FARTHEST, type RelaxContext, type Step, type Steps, wayTo } from './relax-steps.ts';
import { type Bits, eachPosition, noBits, passing, spanOf, type Words } from './search/bitset.ts';
import type { Condition } from './search/conditions.ts';
import type { Facets } from './search/facets.ts';
import { costs, type Reach } from './search/reach.ts';
import { conditionsOf, countListings, meeting, type Searchable } from './search/search.ts';

type Costed = Relaxation & { cost: number };
/** How one filter gives way to a home. */
type Give = {
  filter: FilterName;
  /** Of the home at a position; infinite where it cannot be reached. */
  cost: (at: number) => number;
  to: (home: Listing) => unknown;
  first: boolean;
  instead: FilterName | undefined;
};

/** Smallest first. One filter changed; where no one filter is enough, two. At most one offer a filter, or three pairs. */
export function relax(filters: Filters, source: Searchable, month: string, steps: Steps): Relaxation[] {
  return passing(() => smallestChanges(filters, source, month, steps));
}

function smallestChanges(filters: Filters, source: Searchable, month: string, steps: Steps): Relaxation[] {
  const { conditions } = conditionsOf(filters, source, { remember: false });
  const context: RelaxContext = { places: source.places, month, ways: new Map() };
  const free = conditions.filter(({ filter }) => steps[filter].relax !== 'never');
  const broken = breakingFew(
    free,
    conditions.filter((one) => !free.includes(one)),
    source.facets,
  );
  const gives = new Map<FilterName, Give>();
  // Reckoned when first needed: a cost for each value that homes have.
  const give = (filter: FilterName): Give => {
    const known = gives.get(filter) ?? giveOf(filter, filters, context, steps, source);
    gives.set(filter, known);
    return known;
  };
  const nearest = (changing: Condition[], most = FARTHEST) =>
    nearestFor(changing, broken, source, give, most);
  const told = (found: Nearest[]) => inOrder(found.map((each) => offerOf(each, filters, source, context)));
  const single = free.flatMap((one) => nearest([one]));
  if (single.length > 0) return told(single);
  const pairs: Nearest[] = [];
  // Only those that can be among the first are looked for, and counted, which takes longer than finding them.
  const most = () => pairs.map(({ cost }) => cost).sort((a, b) => a - b)[MOST_PAIRS - 1] ?? FARTHEST;
  for (const [i, one] of free.entries())
    for (const other of free.slice(i + 1)) pairs.push(...nearest([one, other], most()));
  return told(pairs.filter(({ cost }) => cost <= most())).slice(0, MOST_PAIRS);
}

const MOST_PAIRS = 3;

const inOrder = (offers: Costed[]): Relaxation[] =>
  offers.sort((a, b) => a.cost - b.cost || b.total - a.total).map(({ cost: _, ...offer }) => offer);

/** The home that asks least, and what gives way to it. */
type Nearest = { home: Listing; cost: number; gives: readonly Give[] };

/** The least that `changing` must give so that some home meets them and every other condition; none where it is too far. */
function nearestFor(
  changing: readonly Condition[],
  { one, two }: Broken,
  source: Searchable,
  give: (filter: FilterName) => Give,
  most: number,
): Nearest[] {
  const few = changing.length === 1 ? one : two;
  const [met, other] = changing.map(({ yes }) => yes) as [Bits, Bits | undefined];
  const among: Words = other
    ? (i) => (few[i] ?? 0) & ~(met[i] ?? 0) & ~(other[i] ?? 0)
    : (i) => (few[i] ?? 0) & ~(met[i] ?? 0);
  const gives = changing.map(({ filter }) => give(filter));
  const first = gives.every((give) => give.first);
  const nearest = nearestHome(among, gives, { first, most }, source);
  return nearest ? [{ ...nearest, gives }] : [];
}

/** Homes that break one of the conditions, or two, and meet every other. */
type Broken = { one: Bits; two: Bits };

/** In one pass over the catalogue, however many pairs of conditions may give way: the breaks of 32 homes are counted at a time. */
function breakingFew(free: readonly Condition[], fixed: readonly Condition[], facets: Facets): Broken {
  const [one, two] = [noBits(facets.n), noBits(facets.n)];
  const among = meeting(fixed, facets);
  for (let i = 0; i < one.length; i++) {
    const all = among(i);
    let [once, twice, more] = [0, 0, 0];
    for (let k = 0; k < free.length && more !== all; k++) {
      const { yes, stated } = free[k] as Condition;
      const missed = all & ~(yes[i] ?? 0);
      // What is not stated is not broken, and nothing else can make up for it.
      more |= (twice & missed) | (stated ? missed & ~(stated[i] ?? 0) : 0);
      twice |= once & missed;
      once |= missed;
    }
    one[i] = once & ~twice & ~more;
    two[i] = twice & ~more;
  }
  return { one, two };
}

/** The filters as they must become for that home, and what they then find. */
function offerOf(
  { home, cost, gives }: Nearest,
  filters: Filters,
  source: Searchable,
  context: RelaxContext,
): Costed {
  const changes = gives.flatMap(({ filter, to: become, instead }): Relaxation['changes'] => {
    const to = become(home) as Filters[FilterName];
    if (instead === undefined || to === undefined) return [{ filter, from: filters[filter], to }];
    const dropped = { filter, from: filters[filter], to: undefined };
    return filters[instead] === undefined ? [dropped, { filter: instead, from: undefined, to }] : [dropped];
  });
  const relaxed = { ...filters, ...Object.fromEntries(changes.map(({ filter, to }) => [filter, to])) };
  for (const { filter, to } of changes) if (to === undefined) delete relaxed[filter];
  const km = changes.some(({ filter }) => filter === 'locality')
    ? wayTo(home.locality, filters.locality ?? filters.near ?? [], context)
    : undefined;
  return {
    filters: relaxed,
    changes,
    ...passing(() => foundBy(relaxed, source)),
    ...(km === undefined ? {} : { km }),
    cost,
  };
}

function foundBy(
  relaxed: Filters,
  source: Searchable,
): Pick<Relaxation, 'total' | 'price_from' | 'price_to'> {
  const met = meeting(conditionsOf(relaxed, source, { remember: false }).conditions, source.facets);
  const { priced, prices, owners } = source.facets;
  const { size, first, last } = spanOf(met, priced);
  return {
    total: owners ? countListings(met, source.facets) : size,
    ...(first < 0 ? {} : { price_from: prices[first] ?? 0, price_to: prices[last] ?? 0 }),
  };
}

function giveOf(
  filter: FilterName,
  filters: Filters,
  context: RelaxContext,
  steps: Steps,
  { facets }: Searchable,
): Give {
  const step = steps[filter].relax as Step<unknown>;
  const from = filters[filter];
  return {
    filter,
    cost: costs(facets.reach[filter] as Reach, (reached) => step.cost(reached as never, from, context)),
    to: (home) => step.to(home, from, context),
    first: step.first,
    instead: step.instead,
  };
}

/**
 * The first of the homes that cost least, none where that is too far. Homes are looked at by position: none is fetched
 * but the one chosen, and none after the way in order of position alone costs as much as the best.
 */
function nearestHome(
  among: Words,
  gives: readonly Give[],
  { first, most }: { first: boolean; most: number },
  { listings, facets }: Searchable,
): { home: Listing; cost: number } | undefined {
  let least = most + Number.EPSILON;
  let best = -1;
  const inOrder = gives.find((give) => give.first)?.cost;
  const [one, other] = gives.map(({ cost }) => cost) as [Give['cost'], Give['cost'] | undefined];
  eachPosition(among, facets.all.length, (at) => {
    if (inOrder && inOrder(at) >= least) return false;
    const cost = other ? one(at) + other(at) : one(at);
    if (cost < least) {
      least = cost;
      best = at;
    }
    return !(first && best >= 0);
  });
  return best < 0 ? undefined : { home: listings[best] as Listing, cost: least };
}
