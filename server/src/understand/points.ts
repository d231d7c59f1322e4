// Points: which homes shown so far a description fits. "The 84.5 lakh one" points at a card; it wishes for nothing.
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Listing } from '../catalogue/listing.ts';
import type { Filters } from '../contract.ts';

/** A number said of a home: rupees, sq ft, a date "2027-12" or "2027", or a number without its unit. */
export type Figure =
  | { as: 'price' | 'area' | 'bare' | 'unit'; value: number }
  /** "dec 2027". */
  | { as: 'date'; value: string };

/** What a home is told by: everything said of it at once. */
export type Description = {
  filters: Filters;
  figures?: Figure[];
  /** One of these, where a name was said too: "the 85 lakh Meowns". */
  ids?: readonly string[];
  /** "you showed before": any home seen, not first the present list. */
  earlier?: boolean;
  /** "You showed at 80 lakh": what was shown around that price. */
  around?: boolean;
};

/** What has been shown: the memory of a session fits. Absent: nothing. */
export type Shown = {
  focus: readonly string[];
  lists?: readonly { ids: readonly string[] }[];
  seen?: readonly string[];
  seen_before?: readonly string[];
};

/** How far a price or an area may lie from what was said of it: "85 lakh" of a home at ₹84.5 L. */
const NEAR = 0.015;
/** How far the homes of a list may lie from the price it was asked for at. */
const AROUND = 0.11;

/**
 * The homes shown that fit: of those spoken of, else of the present list, else of any list before. The closest by their
 * figures alone, where some fit exactly. Empty: it points at nothing that was shown.
 */
export function pointsAt(said: Description, shown: Shown, catalogue: Catalogue): string[] {
  const pools = poolsOf(said, shown).map((ids) => withHomesOf(ids, said, catalogue));
  // "The 34.56 lakh one", where one at 35 was spoken of: of the present list the very price is meant.
  const written = [...new Set(pools.slice(0, 2).flat())].filter((id) => {
    const home = catalogue.byId(id);
    return home && fits(home, said, catalogue) && said.figures?.every((figure) => isAt(home, figure, 0));
  });
  if (!said.earlier && written.length === 1) return written;
  for (const pool of pools) {
    const homes = pool.map((id) => catalogue.byId(id)).filter((home) => home !== undefined);
    const fitting = homes.filter((home) => fits(home, said, catalogue));
    const exact = fitting.filter((home) => (said.figures ?? []).every((figure) => isAt(home, figure, 0)));
    if (fitting.length > 0) return (exact.length > 0 ? exact : fitting).map(({ id }) => id);
  }
  return [];
}

/** Those that it fits; "the first one you showed at 80 lakh" is of a list around that price. */
export function shownAs(told: Description, shown: Shown, catalogue: Catalogue) {
  const ids = pointsAt(told, shown, catalogue);
  if (ids.length > 0 || !told.earlier || !told.figures?.every(({ as }) => as === 'price'))
    return { said: told, ids };
  const said = { ...told, around: true };
  return { said, ids: pointsAt(said, shown, catalogue) };
}

/** Of each list, the latest first, those that it fits. */
export const fittingOfEach = (said: Description, shown: Shown, catalogue: Catalogue): string[][] =>
  poolsOf(said, shown).map((pool) =>
    pool.filter((id) => {
      const home = catalogue.byId(id);
      return home !== undefined && fits(home, said, catalogue);
    }),
  );

function poolsOf({ earlier }: Description, shown: Shown): (readonly string[])[] {
  const { focus, lists = [], seen = [], seen_before = [] } = shown;
  const any = [...new Set([...seen, ...seen_before])];
  // In the order they were shown: "the first one you showed at 80 lakh".
  if (earlier) return [[...new Set([...seen_before, ...seen])]];
  const before = lists.slice(0, -1).map(({ ids }) => ids);
  return [focus, lists.at(-1)?.ids ?? [], seen, ...before.reverse(), any];
}

/** "302 or 706?" after a project was told of: the homes of it, though none of them is on screen. */
function withHomesOf(
  ids: readonly string[],
  { figures = [] }: Description,
  catalogue: Catalogue,
): readonly string[] {
  if (!figures.some(({ as }) => as === 'unit')) return ids;
  return ids.flatMap((id) => catalogue.byId(id)?.units?.map((home) => home.id) ?? [id]);
}

function fits(
  home: Listing,
  { filters, figures = [], ids, around }: Description,
  catalogue: Catalogue,
): boolean {
  if (ids && !ids.includes(home.id)) return false;
  if (!figures.every((figure) => isAt(home, figure, around ? AROUND : NEAR))) return false;
  const { broken, unstated } = catalogue.explain(home, filters);
  return broken.length === 0 && unstated.length === 0;
}

function isAt(home: Listing, figure: Figure, tolerance: number): boolean {
  const near = (value: number | undefined, said: number) =>
    value !== undefined && Math.abs(value - said) <= said * Math.max(tolerance, 1e-6);
  switch (figure.as) {
    case 'price':
      return near(home.price, figure.value);
    case 'area':
      return near(home.area, figure.value);
    case 'unit':
      return isUnit(home, figure.value);
    case 'date':
      return home.possession_date?.startsWith(figure.value) ?? false;
    // "The 1.44 one", "the 566 one", "the 29k one": as a card writes it.
    case 'bare':
      return (
        scalesOf(figure.value).some((scale) => near(home.price, figure.value * scale)) ||
        (figure.value >= 100 && (near(home.area, figure.value) || isUnit(home, figure.value)))
      );
  }
}

/** Whether a home is told by this figure, as a card writes it. */
export const isFigure = (home: Listing, figure: Figure): boolean => isAt(home, figure, AS_WRITTEN);
/** A card rounds as much. */
const AS_WRITTEN = 0.004;

/** What a number without its unit may be counted in: crore, lakh, thousand. */
export const SCALES = [10_000_000, 100_000, 1000];
/** "The 16,500 one": a rent is said in full as well. */
const scalesOf = (value: number): number[] => (value >= LEAST_RENT ? [...SCALES, 1] : SCALES);
const LEAST_RENT = 5000;

/**
 * The homes of this price that the standing search or an offer finds, though none is on screen yet: "1.44 wala" after
 * "1 at ₹1.44 Cr"; without a price those of an offer: "the Hoodi one" after "1 in Hoodi". Empty where it could be many.
 */
export function offeredAt({ figures = [], filters }: Description, context: Offering): string[] {
  const { catalogue, session, expects } = context;
  const prices = pricesOf(figures);
  const { budget_min: _, budget_max: __, ...anyPrice } = session.current_filters;
  // "61.5 lakh wala", told of as near where the budget is 55: nobody names so odd a limit.
  const odd = prices.some((price) => price % ROUND !== 0 && price > ROUND);
  for (const standing of [
    ...(expects?.offers ?? []),
    session.current_filters,
    ...(odd && Object.keys(anyPrice).length > 0 ? [anyPrice] : []),
  ]) {
    if (prices.length === 0 && Object.keys(filters).length > 0) {
      const found = catalogue.find({ ...standing, ...filters });
      if (standing !== session.current_filters && found.total > 0 && found.total <= FEW)
        return found.top(found.total).map(({ listing }) => listing.id);
    }
    for (const price of prices) {
      const at = { budget_min: Math.floor(price * (1 - NEAR)), budget_max: Math.ceil(price * (1 + NEAR)) };
      const found = catalogue.find({ ...standing, ...filters, ...at });
      if (found.total > 0 && found.total <= FEW)
        return found.top(found.total).map(({ listing }) => listing.id);
    }
  }
  return [];
}

/** "The Hennur Road one for 85 lakh", seen elsewhere: the one or two of its place or name whose cards say so. */
export function writtenAt(
  { figures = [], filters, ids }: Description,
  { catalogue }: Pick<Offering, 'catalogue'>,
): string[] {
  if (!filters.locality && !ids) return [];
  for (const price of pricesOf(figures)) {
    const at = {
      budget_min: Math.floor(price * (1 - WRITTEN)),
      budget_max: Math.ceil(price * (1 + WRITTEN)),
    };
    const found = catalogue.find({ ...filters, ...at });
    const homes = found.total > MOST_WRITTEN ? [] : found.top(found.total).map(({ listing }) => listing.id);
    const told = ids ? homes.filter((id) => ids.includes(id)) : homes;
    if (told.length > 0 && told.length <= FEW) return told;
  }
  return [];
}
const pricesOf = (figures: readonly Figure[]): number[] =>
  figures.flatMap(({ as, value }) =>
    as === 'price' ? [value] : as === 'bare' ? scalesOf(value).map((scale) => value * scale) : [],
  );
/** As a card rounds. */
const WRITTEN = 0.001;
const MOST_WRITTEN = 200;

/** The few homes of the standing search that fit, on screen or not: "Bellandur mane" of a list that goes on. */
export function foundAt({ filters }: Description, { catalogue, session }: Offering): string[] {
  const found = catalogue.find({ ...session.current_filters, ...filters });
  return found.total <= FEW ? found.top(found.total).map(({ listing }) => listing.id) : [];
}

type Offering = {
  catalogue: Catalogue;
  session: { current_filters: Filters };
  expects?: { offers?: readonly Filters[] };
};
const FEW = 2;
/** Rupees: limits are said in such steps. */
const ROUND = 500_000;

/** "the 302 one". So small a number as a phase or a floor has is a unit only where the name ends with it: "Plot 46". */
const isUnit = ({ name = '' }: Listing, number: number): boolean =>
  number < 100
    ? /(?:^|\D)(\d+)$/.exec(name)?.[1] === String(number)
    : name.split(/\D+/).includes(String(number));
