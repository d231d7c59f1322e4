// Facts: what one turn has looked up and may therefore state. Filled while the reply is made, read by verify.ts.
import type { Listing } from '../catalogue/listing.ts';
import type { Filters } from '../contract.ts';

export type Facts = {
  listings: Set<Listing>;
  filters: Filters[];
  /** Counts, and the results of sums: rupees, square feet, months, per cent. */
  numbers: number[];
  /** Places, people's names and the visitor's own words. */
  names: string[];
  links: string[];
};

export const noFacts = (): Facts => ({ listings: new Set(), filters: [], numbers: [], names: [], links: [] });
