// The open catalogue: what serves now, and the watch over its source that brings in the next.
import type { Catalogue } from './catalogue.ts';
import type { CatalogueReport } from './load.ts';

export type OpenOptions = {
  /** Path of a file, or an https URL (http only for the loopback). */
  source: string;
  /** Path of a column map, for CSV. */
  columns?: string;
  /** Milliseconds between two looks at the source. */
  pollMs?: number;
  log?: { info(fields: object, text: string): void; warn(fields: object, text: string): void };
  /** ms since 1970, UTC; decides which possession dates are past. */
  now?: () => number;
};

export type OpenCatalogue = {
  /** The last good catalogue: an immutable snapshot. */
  current(): Catalogue;
  /** Of what serves now. */
  report(): CatalogueReport;
  /** Why the source's newest state is not what serves: "has 3 homes, under half of 120". */
  trouble(): string | undefined;
  close(): Promise<void>;
};

/** @throws CatalogueError when the first read fails. Later failures keep the last good one and are logged. */
export type OpenCatalogueFunction = (options: OpenOptions) => Promise<OpenCatalogue>;
