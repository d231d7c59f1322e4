// Loading: one source read, taken apart and checked, off the event loop, into homes and a report.
import type { FieldFault } from './home.ts';
import type { Listing } from './listing.ts';

/** A row that is not served, or one that is but lacks something it should have. */
export type RowFault = FieldFault & { row: number; at?: string };

export type CatalogueReport = {
  source: string;
  format: string;
  /** Rows in the file, bad ones included. */
  rows: number;
  served: number;
  /** Rows that say exactly what an earlier row says. */
  duplicates: number;
  left_out: RowFault[];
  /** Served, with something worth looking at. */
  warnings: RowFault[];
  /** Milliseconds from the first byte to the last index. */
  took_ms: number;
};

export type LoadedHomes = { listings: Listing[]; date: string; sample: boolean; report: CatalogueReport };
