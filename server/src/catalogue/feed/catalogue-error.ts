// The one error of the catalogue: the whole source cannot be used. Bad rows never throw; they stand in the report.
import { sourceName } from './source-name.ts';

export type CatalogueFault =
  /** Not there, not reachable, or refused. */
  | 'unreadable'
  /** Not of any format we know, or broken in the middle. */
  | 'malformed'
  /** The column map itself is wrong. */
  | 'bad_columns'
  /** Read, but no home in it can be served. */
  | 'empty';

export class CatalogueError extends Error {
  override readonly name = 'CatalogueError';
  readonly fault: CatalogueFault;
  /** File or URL, as far as it may be printed. */
  readonly source: string;
  readonly detail: string;

  constructor(fault: CatalogueFault, source: string, detail: string, options: { cause?: unknown } = {}) {
    super(`Catalogue ${sourceName(source)}: ${detail}`, options);
    this.fault = fault;
    this.source = sourceName(source);
    this.detail = detail;
  }
}
