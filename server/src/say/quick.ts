// Quick: what a catalogue's homes can be told apart by with one tap, and what each tap would find.
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { FilterName, Filters, QuickFilter, QuickValues } from '../contract.ts';
import { sameFilters, settle } from '../conversation/changes.ts';
import { FIELDS, wishOf } from '../filters/index.ts';
import { chipParts, type Words } from './phrases.ts';

/** Looked at, most homes first; a city has more than anybody scrolls through. */
const MOST_PLACES = 60;
const MOST_VALUES = 12;
const BHK = [0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 5, 6];
const LAKH = 100_000;
const PRICES = [25, 40, 60, 80, 100, 150, 200, 300, 500, 1000].map((lakhs) => lakhs * LAKH);
const RENTS = [10, 15, 25, 40, 60, 100].map((thousands) => thousands * 1000);

type Wishes = (catalogue: Catalogue, filters: Filters) => Filters[];
/** In the order of the row. */
const QUICK: Record<
  QuickFilter,
  {
    field: FilterName;
    wishes: Wishes;
    /** As they are listed, not by count. */
    ranked: boolean;
  }
> = {
  purpose: {
    field: 'purpose',
    wishes: ({ purposes }) => [...purposes].sort().map((purpose) => ({ purpose })),
    ranked: true,
  },
  locality: {
    field: 'locality',
    wishes: ({ places }) => places.localities.slice(0, MOST_PLACES).map(({ name }) => ({ locality: [name] })),
    ranked: false,
  },
  bhk: { field: 'bhk', wishes: () => BHK.map((rooms) => ({ bhk: [rooms] })), ranked: true },
  budget: { field: 'budget_max', wishes: budgets, ranked: true },
  possession: {
    field: 'possession',
    wishes: () => [
      { possession: 'ready' },
      { possession: 'under_construction' },
      { possession: 'new_launch' },
    ],
    ranked: true,
  },
};

/** A month's rent and a price are of different size: who has not said which is asked for a price. */
function budgets({ purposes }: Catalogue, { purpose }: Filters): Filters[] {
  const rent = purpose === 'rent' || !purposes.has('buy');
  const said = purpose === undefined && purposes.size > 1 ? { purpose: 'buy' as const } : {};
  return (rent ? RENTS : PRICES).map((budget_max) => ({ budget_max, ...said }));
}

/** Those by which this catalogue's homes differ. */
export const quickFilters = (catalogue: Catalogue): QuickFilter[] =>
  (Object.keys(QUICK) as QuickFilter[]).filter((name) => {
    const all = catalogue.count({});
    const counts = valuesFor(name, {}, catalogue).map(({ n }) => n);
    return counts.length > 1 || (counts[0] !== undefined && counts[0] < all);
  });

/** Each value that finds homes beside the other wishes, with how many; `chosen` is what stands now. */
export function quickValues(name: QuickFilter, filters: Filters, words: Words): QuickValues {
  const chosen = JSON.stringify(filters[QUICK[name].field]);
  return {
    values: valuesFor(name, filters, words.catalogue).map(({ wish, n, filters }) => ({
      label: labelOf(name, wish, words),
      n,
      filters,
      chosen: JSON.stringify(wish[QUICK[name].field]) === chosen,
    })),
  };
}

function valuesFor(name: QuickFilter, filters: Filters, catalogue: Catalogue) {
  const { field, wishes, ranked } = QUICK[name];
  const others = without(filters, field);
  const countWith = catalogue.narrowing(others);
  const found = wishes(catalogue, filters)
    .map((wish) => {
      const whole: Filters = { ...others, ...wish };
      settle(whole, new Set(Object.keys(wish) as FilterName[]), (name) => delete whole[name]);
      const n = sameFilters(whole, { ...others, ...wish }) ? countWith(wish) : catalogue.count(whole);
      return { wish, n, filters: whole };
    })
    .filter(({ n }) => n > 0);
  // "Up to ₹5 Cr" finds no more than "up to ₹3 Cr" did: one of them is enough.
  const distinct = name === 'budget' ? found.filter(({ n }, at) => n !== found[at - 1]?.n) : found;
  return (ranked ? distinct : distinct.sort((a, b) => b.n - a.n)).slice(0, MOST_VALUES);
}

/** Neither the same wish nor one that a new one takes the place of. */
function without(filters: Filters, field: FilterName): Filters {
  const gone = new Set<FilterName>([
    ...wishOf(field),
    ...wishOf(field).flatMap((name) => FIELDS[name].displaces),
  ]);
  return Object.fromEntries(
    Object.entries(filters).filter(([name]) => !gone.has(name as FilterName)),
  ) as Filters;
}

const labelOf = (name: QuickFilter, wish: Filters, words: Words): string =>
  chipParts(wish, words).find(({ filter }) => filter === QUICK[name].field)?.label ?? '';
