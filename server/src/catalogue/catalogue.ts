// The catalogue as the conversation sees it: an immutable snapshot of one site's homes, with the questions it can answer.
// A reload makes a new one; a turn holds the one it began with.
import type { FilterName, Filters } from '../contract.ts';
import type { Place, Places } from '../places/place.ts';
import type { Listing } from './listing.ts';

export type Match = {
  listing: Listing;
  /** Filters the listing does not state; empty for a full match. */
  unstated: FilterName[];
};

export type Found = {
  /** Homes that match every filter; homes that do not state one are not counted. */
  total: number;
  /** How many homes break no filter but do not state at least one: counted when asked, most turns never do. */
  unstated_total(): number;
  /** Filters that no home of this catalogue states at all: said, and never emptying the list. */
  never_stated: FilterName[];
  /** The best `limit` that are not in `skip`, full matches first, then those that do not state something. */
  top(limit: number, skip?: ReadonlySet<string>): Match[];
};

/** The smallest change of one filter (or, where none is enough, of two) that finds something. */
export type Relaxation = {
  filters: Filters;
  /** What changed: budget_max from 6,000,000 to 6,400,000. `to` absent: the filter was dropped. */
  changes: { filter: FilterName; from: Filters[FilterName]; to?: Filters[FilterName] }[];
  total: number;
  /** Lowest and highest price of what it finds, rupees; absent where none states one. */
  price_from?: number;
  price_to?: number;
  /** For a move to another locality: how far, where both have coordinates. */
  km?: number;
};

/** How `find` ranks full matches instead of by relevance: "cheapest" is price up, "biggest" area down. */
export type Order = 'price_up' | 'price_down' | 'area_up' | 'area_down' | 'possession_up';

export type Catalogue = {
  listings: readonly Listing[];
  /** A listing, or a project of several by its own id. Absent: no longer listed, or never was. */
  byId(id: string): Listing | undefined;
  /** The project of which these are all the homes listed, at least two. */
  projectOf(ids: readonly string[]): Listing | undefined;
  /** The listing whose page this is: by id, by URL (query and fragment ignored), or by exact name; the project's where several share it. */
  byPage(page: { id?: string; url?: string; name?: string }): Listing | undefined;
  /** Listings whose project or home carries this name or an unambiguous part of it. */
  byName(text: string): { name: string; ids: string[] } | undefined;
  /** Ids of the homes with this unit, letters and digits side by side: "G3-1202" is "g31202". */
  byUnit(key: string): readonly string[];
  places: Places;
  /** What homes here are offered for. */
  purposes: ReadonlySet<'buy' | 'rent'>;
  cities: readonly string[];
  /** Amenity words that occur, most frequent first. */
  amenities: readonly string[];
  developers: readonly string[];
  projects: readonly string[];
  sample: boolean;
  /** ISO date: the newest `updated`, else the file's. */
  date: string;
  /** Changes with every reload whose content differs. */
  version: string;
  find(filters: Filters, options?: { order?: Order }): Found;
  /** Only the count of full matches. */
  count(filters: Filters): number;
  /** Counts, among the homes that meet `filters`, those that meet a narrower or a further wish as well. */
  narrowing(filters: Filters): (wishes: Filters) => number;
  /** Smallest first; empty when nothing even relaxed is found. */
  relax(filters: Filters): Relaxation[];
  /** What dropping each filter (or each value of a list) would find, in the order of the filters. */
  withoutEach(filters: Filters): { filter: FilterName; value?: string | number; total: number }[];
  /** The homes nearest by price to what was asked, when nothing else helps. */
  nearestByPrice(filters: Filters, limit: number): Listing[];
  /** Filters that this listing positively meets, and those it breaks: why it matched, and why not. */
  explain(
    listing: Listing,
    filters: Filters,
  ): { met: FilterName[]; broken: FilterName[]; unstated: FilterName[] };
  /**
   * How far a home is from the closest place that a name means. `from`: the locality whose point stands for the home's
   * own. Undefined where coordinates are missing.
   */
  wayTo(home: Listing, name: string): { place: Place; km: number; from?: string } | undefined;
  /** Kilometres between two places with coordinates; undefined where either has none. */
  distance(a: { lat?: number; lng?: number }, b: { lat?: number; lng?: number }): number | undefined;
};
