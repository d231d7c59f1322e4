// Shift: "cheaper", "bigger", "sooner", "higher floor": relative to the homes spoken of, turned into a filter.
import type { Order } from '../catalogue/catalogue.ts';
import type { Listing } from '../catalogue/listing.ts';
import type { FilterName, Filters } from '../contract.ts';
import { area, asWritten, money, price } from '../say/money.ts';
import { homeName, possessionText, type Words } from '../say/phrases.ts';
import type { FilterChange } from '../understand/understanding.ts';
import { settle } from './changes.ts';
import type { FilterState } from './session.ts';

export type Shift = Extract<FilterChange, { op: 'shift' }>;

export type Shifted = {
  state: FilterState;
  /** Nothing to measure against: the list is ordered instead. */
  order?: Order;
  /** "The lowest price is already shown": said before the cheaper half of what was shown. */
  lead?: string;
  /** Nothing is cheaper at all: said, and the filters stay; `wished` is what was tried. */
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
  if (shift.by) return byAmount(state, shift, shift.by, anchors, words);
  const beyond = boundOf(shift, anchors, state.filters, words, 'all');
  if (beyond === undefined) {
    const order = ORDER[`${shift.measure}_${shift.direction}`];
    return order ? { state, order } : { state };
  }
  const wished = withBound(beyond);
  if (words.catalogue.count(wished) > 0) return { state: said(wished, beyond) };

  // Cheaper than all of them there is none: then cheaper than half of them.
  const sentence = stuckSentence(shift, beyond.home, words, now);
  const half = anchors.length > 1 ? boundOf(shift, anchors, state.filters, words, 'half') : undefined;
  const within = half && withBound(half);
  if (half && within && words.catalogue.count(within) > 0)
    return { state: said(within, half), lead: sentence };
  return { state, stuck: { sentence, wished } };

  function withBound(bound: Bound): Filters {
    const base = Object.keys(state.filters).length > 0 ? state.filters : likeIt(bound.home, bound.set, words);
    return merge(base, bound);
  }
  function said(filters: Filters, bound: Bound): FilterState {
    const from: FilterState['words'] = {};
    for (const name of Object.keys(filters) as FilterName[]) {
      from[name] = name in bound.set ? shift.words : (state.words[name] ?? shift.words);
    }
    return { filters, words: from };
  }
}

/** "10 lakh more": from the budget that stands, else from the price of what was spoken of. */
function byAmount(
  state: FilterState,
  { direction, words: said }: Shift,
  by: NonNullable<Shift['by']>,
  anchors: readonly Listing[],
  { say }: Words,
): Shifted {
  const { budget_min, budget_max } = state.filters;
  const filter = budget_max === undefined && budget_min !== undefined ? 'budget_min' : 'budget_max';
  const up = direction === 'up';
  const from = state.filters[filter] ?? extreme(anchors, ({ price }) => price, !up)?.price;
  if (from === undefined) return { state, lead: say.search.noBudget() };
  const step = 'share' in by ? from * by.share : by.rupees;
  const to = asWritten(Math.max(1, from + (up ? step : -step)), Math.round);
  const filters = { ...state.filters, [filter]: to };
  const words = { ...state.words, [filter]: said };
  settle(filters, new Set([filter]), (name) => {
    delete filters[name];
    delete words[name];
  });
  const lead = say.search.budgetChanged(money(from, say.units), money(to, say.units));
  return { state: { filters, words }, lead };
}

const ORDER: Record<string, Order | undefined> = {
  price_down: 'price_up',
  price_up: 'price_down',
  area_up: 'area_down',
  area_down: 'area_up',
  possession_down: 'possession_up',
};

/** The filter that lies just beyond the homes: beyond all of them, or beyond the dearer half. */
type Bound = { home: Listing; set: Filters; drop?: FilterName[] };

function boundOf(
  { measure, direction }: Shift,
  anchors: readonly Listing[],
  filters: Filters,
  { catalogue }: Words,
  than: 'all' | 'half',
): Bound | undefined {
  const first = anchors[0];
  if (!first) return undefined;
  const purpose = catalogue.purposes.size > 1 ? { purpose: filters.purpose ?? first.purpose } : {};
  const down = direction === 'down';
  const step = than === 'all' ? 1 : 0;
  const pick = (homes: readonly Listing[], value: (home: Listing) => number | undefined) =>
    than === 'all' ? extreme(homes, value, down) : middle(homes, value, down);
  switch (measure) {
    case 'price': {
      const home = pick(
        anchors.filter((it) => it.purpose === first.purpose),
        ({ price }) => price,
      );
      if (home?.price === undefined) return undefined;
      if (than === 'half') {
        // As the price is written, so that the home at the edge does not look as if it were beyond it.
        return down
          ? { home, set: { ...purpose, budget_max: asWritten(home.price, Math.ceil) } }
          : { home, set: { ...purpose, budget_min: asWritten(home.price, Math.floor) } };
      }
      return down
        ? { home, set: { ...purpose, budget_max: home.price - 1 } }
        : { home, set: { ...purpose, budget_min: home.price + 1 } };
    }
    case 'area': {
      // Only areas on one basis can be larger or smaller than each other.
      const basis = anchors.find(({ area }) => area !== undefined)?.area_basis;
      const home = pick(
        anchors.filter((it) => it.area_basis === basis),
        ({ area }) => area,
      );
      if (home?.area === undefined) return undefined;
      const onBasis = basis ? { area_basis: basis } : {};
      return down
        ? { home, set: { area_max: home.area - step, ...onBasis } }
        : { home, set: { area_min: home.area + step, ...onBasis } };
    }
    case 'floor': {
      const home = pick(anchors, ({ floor }) => floor);
      if (home?.floor === undefined) return undefined;
      return down
        ? { home, set: { floor_max: Math.max(0, home.floor - step) } }
        : { home, set: { floor_min: home.floor + step } };
    }
    case 'possession':
      return down
        ? { home: first, set: { possession: 'ready' }, drop: ['possession_by'] }
        : { home: first, set: {}, drop: ['possession', 'possession_by'] };
    case 'distance':
      return undefined;
  }
}

function merge(filters: Filters, { set, drop = [] }: Bound): Filters {
  const merged: Filters = { ...filters, ...set };
  for (const name of drop) delete merged[name];
  settle(merged, new Set(Object.keys(set) as FilterName[]), (name) => delete merged[name]);
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

type Measure = (home: Listing) => number | undefined;

/** The lowest, or the highest. */
function extreme(homes: readonly Listing[], value: Measure, lowest: boolean): Listing | undefined {
  return inOrder(homes, value, lowest)[0];
}

/** The last of the lower half, or of the upper; undefined when that is no different from the whole. */
function middle(homes: readonly Listing[], value: Measure, lowest: boolean): Listing | undefined {
  const ordered = inOrder(homes, value, lowest);
  const home = ordered[Math.floor((ordered.length - 1) / 2)];
  return home && value(home) !== value(ordered.at(-1) as Listing) ? home : undefined;
}

function inOrder(homes: readonly Listing[], value: Measure, lowest: boolean): Listing[] {
  const sign = lowest ? 1 : -1;
  return homes
    .filter((home) => value(home) !== undefined)
    .sort((a, b) => sign * ((value(a) as number) - (value(b) as number)));
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
  if (measure === 'floor' && home.floor !== undefined) {
    const { lines } = words.say.detail;
    return lines.verdict(lines.which.floor[direction], lines.of(name, String(home.floor)));
  }
  return search.nothingAtAll();
}
