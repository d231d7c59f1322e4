// Shift: "cheaper", "bigger", "sooner", "higher floor": relative to the homes spoken of, turned into a filter.
import type { Order } from '../catalogue/catalogue.ts';
import type { Listing } from '../catalogue/listing.ts';
import type { FilterName, Filters } from '../contract.ts';
import type { FilterChange } from '../understand/understanding.ts';
import { homeName, possessionText, type Words } from './describe.ts';
import { area, price } from './money.ts';
import type { FilterState } from './session.ts';

export type Shift = Extract<FilterChange, { op: 'shift' }>;

export type Shifted = {
  state: FilterState;
  /** Nothing to measure against: the list is ordered instead. */
  order?: Order;
  /** Nothing is cheaper: said, and the filters stay; `wished` is what was tried. */
  stuck?: { sentence: string; wished: Filters };
};

/** `anchors`: the homes that "cheaper" is cheaper than; none when nothing was shown yet. */
export function applyShift(
  state: FilterState,
  shift: Shift,
  anchors: readonly Listing[],
  words: Words,
  now: number,
): Shifted {
  const bound = boundOf(shift, anchors, state.filters, words);
  if (bound === undefined) {
    const order = ORDER[`${shift.measure}_${shift.direction}`];
    return order ? { state, order } : { state };
  }
  const base = Object.keys(state.filters).length > 0 ? state.filters : likeIt(bound.home, bound.set, words);
  const wished = merge(base, bound);
  if (words.catalogue.count(wished) === 0) {
    return { state, stuck: { sentence: stuckSentence(shift, bound.home, words, now), wished } };
  }
  const said: FilterState['words'] = {};
  for (const name of Object.keys(wished) as FilterName[]) said[name] = state.words[name] ?? shift.words;
  for (const name of Object.keys(bound.set) as FilterName[]) said[name] = shift.words;
  return { state: { filters: wished, words: said } };
}

const ORDER: Record<string, Order | undefined> = {
  price_down: 'price_up',
  price_up: 'price_down',
  area_up: 'area_down',
  area_down: 'area_up',
  possession_down: 'possession_up',
};

/** The filter that lies just beyond the most extreme of the homes. */
type Bound = { home: Listing; set: Filters; drop: FilterName[] };

function boundOf(
  { measure, direction }: Shift,
  anchors: readonly Listing[],
  filters: Filters,
  { catalogue }: Words,
): Bound | undefined {
  const first = anchors[0];
  if (!first) return undefined;
  const purpose = catalogue.purposes.size > 1 ? { purpose: filters.purpose ?? first.purpose } : {};
  const down = direction === 'down';
  switch (measure) {
    case 'price': {
      const home = extreme(
        anchors.filter((it) => it.purpose === first.purpose),
        ({ price }) => price,
        down,
      );
      if (!home) return undefined;
      return down
        ? { home, set: { ...purpose, budget_max: home.price - 1 }, drop: ['budget_min'] }
        : { home, set: { ...purpose, budget_min: home.price + 1 }, drop: ['budget_max'] };
    }
    case 'area': {
      const measured = anchors.filter((it) => it.area !== undefined);
      // Only areas on one basis can be larger or smaller than each other.
      const basis = measured[0]?.area_basis;
      const home = extreme(
        measured.filter((it) => it.area_basis === basis),
        (it) => it.area ?? 0,
        down,
      );
      if (!home?.area) return undefined;
      const onBasis = basis ? { area_basis: basis } : {};
      return down
        ? { home, set: { area_max: home.area - 1, ...onBasis }, drop: ['area_min'] }
        : { home, set: { area_min: home.area + 1, ...onBasis }, drop: ['area_max'] };
    }
    case 'floor': {
      const home = extreme(
        anchors.filter((it) => it.floor !== undefined),
        (it) => it.floor ?? 0,
        down,
      );
      if (home?.floor === undefined) return undefined;
      return down
        ? { home, set: { floor_max: Math.max(0, home.floor - 1) }, drop: ['floor_min'] }
        : { home, set: { floor_min: home.floor + 1 }, drop: ['floor_max'] };
    }
    case 'possession':
      return down
        ? { home: first, set: { possession: 'ready' }, drop: ['possession_by'] }
        : { home: first, set: {}, drop: ['possession', 'possession_by'] };
    case 'distance':
      return undefined;
  }
}

function merge(filters: Filters, { set, drop }: Bound): Filters {
  const merged: Filters = { ...filters, ...set };
  for (const name of drop) {
    const low = name.replace('_max', '_min') as 'budget_min';
    const high = name.replace('_min', '_max') as 'budget_max';
    const contradicts = merged[low] === undefined || merged[high] === undefined || merged[low] > merged[high];
    if (!(name in set) && contradicts) delete merged[name];
  }
  return merged;
}

/** With nothing asked yet, "cheaper than this" means a home of the same kind nearby. */
function likeIt(home: Listing, set: Filters, { catalogue }: Words): Filters {
  const kind: Filters = {
    ...(home.bhk !== undefined && { bhk: [home.bhk] }),
    ...(home.type && { type: [home.type] }),
  };
  const near: Filters = { ...kind, locality: [home.locality] };
  return catalogue.count({ ...near, ...set }) > 0 ? near : kind;
}

function extreme(
  homes: readonly Listing[],
  value: (home: Listing) => number,
  lowest: boolean,
): Listing | undefined {
  let best: Listing | undefined;
  for (const home of homes) {
    if (!best || (lowest ? value(home) < value(best) : value(home) > value(best))) best = home;
  }
  return best;
}

function stuckSentence({ measure, direction }: Shift, home: Listing, words: Words, now: number): string {
  const { search, units } = words.say;
  const name = homeName(home, words);
  const down = direction === 'down';
  if (measure === 'price') return (down ? search.cheapest : search.dearest)(name, price(home, units));
  if (measure === 'area' && home.area !== undefined) {
    return (down ? search.smallest : search.biggest)(name, area({ ...home, area: home.area }, units));
  }
  if (measure === 'possession') {
    return search.soonest(name, possessionText(home, words, now) ?? words.say.terms.filter.possession);
  }
  return search.nothingAtAll();
}
