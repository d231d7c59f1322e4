// Facts: what one turn has looked up and may therefore state. Filled while the reply is made, read by verify.ts.
import type { Listing } from '../catalogue/listing.ts';
import type { Filters } from '../contract.ts';

export type Facts = {
  listings: Set<Listing>;
  filters: Filters[];
  /** Counts, card numbers, floors, months of a loan. */
  counts: number[];
  /** Sums of money that are no listing's price: differences, instalments, what the visitor named. */
  rupees: number[];
  /** Square feet that are no listing's area. */
  areas: number[];
  kms: number[];
  /** Per cent. */
  rates: number[];
  /** Places, people's names and the visitor's own words. */
  names: string[];
  links: string[];
};

export const noFacts = (): Facts => ({
  listings: new Set(),
  filters: [],
  counts: [],
  rupees: [],
  areas: [],
  kms: [],
  rates: [],
  names: [],
  links: [],
});
