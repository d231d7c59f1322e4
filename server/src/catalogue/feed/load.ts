// Loading: the text of one source → homes that can be served and a report of what cannot. Runs in a worker.
import { createHash } from 'node:crypto';
import { type Gazetteer, settleLocalities } from '../../places/gazetteer.ts';
import { GAZETTEERS } from '../../places/gazetteers/index.ts';
import type { Listing } from '../listing.ts';
import { CatalogueError } from './catalogue-error.ts';
import type { SourceText, Texts } from './content.ts';
import type { Feed, GuessedMap } from './formats/format.ts';
import { COLUMN_FIELDS } from './home.ts';
import { readFeeds } from './read-feeds.ts';
import { type FieldFault, readHome } from './read-home.ts';
import { readSheetFields } from './sheet-fields.ts';

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
  duplicate_rows: { row: number; same_as: number }[];
  left_out: RowFault[];
  /** Served, with something worth looking at. */
  warnings: RowFault[];
  /** Of a feed that names no city: the one it is read as, and how many of its homes stand in known localities of it. */
  assumed_city?: { city: string; known: number };
  /** Of Excel files. */
  tabs_left_out?: Texts['tabs'];
  /** Localities that the gazetteer of their city does not know, most homes first. */
  /** Of a sheet without a column map: what its columns were read as. */
  guess?: GuessedMap;
  unknown_localities: { locality: string; homes: number }[];
  /** Milliseconds from the first byte to the last index. */
  took_ms: number;
};

export type LoadedHomes = {
  listings: Listing[];
  /** ISO date; absent where the feed says none. */
  date?: string;
  sample: boolean;
  report: CatalogueReport;
};

export type LoadOptions = {
  /** As configured. */
  source: string;
  text?: string;
  /** Instead of `text`: of several sources, or tabs. */
  texts?: readonly SourceText[];
  /** Of Excel files: the tabs that are left out. */
  tabs?: Texts['tabs'];
  /** Ids of homes that the owner has taken off. */
  hidden?: readonly string[];
  /** Text of the column map file, and where it stands. */
  columns?: { source: string; text: string };
  gazetteers?: readonly Gazetteer[];
  /** ISO 3166, of the site: completes phone numbers without a code. */
  country?: string;
  /** ms since 1970, UTC; by which "ready" may contradict a date. */
  now?: number;
};

/** @throws CatalogueError when the whole cannot be used: malformed, bad_columns, empty. Bad rows only enter the report. */
export function loadHomes({
  source,
  text = '',
  texts = [{ source, text }],
  tabs = [],
  hidden = [],
  columns,
  gazetteers = GAZETTEERS,
  country = 'IN',
  now = Date.now(),
}: LoadOptions): LoadedHomes {
  const started = performance.now();
  const { feed, format } = readFeeds(texts, columns);
  const taken = collect(feed, new Set(hidden), { country, month: new Date(now).toISOString().slice(0, 7) });
  if (taken.homes.length === 0)
    throw new CatalogueError('empty', source, `no row can be served${worst(taken.leftOut)}`);
  const { settle, assumed, unknown } = settleLocalities(taken.homes, gazetteers);
  const listings = taken.homes.map((home): Listing => {
    const { locality, zone, city, areas } = settle(home.locality, home.city);
    return {
      ...home,
      locality,
      ...optional('areas', areas.length > 0 ? areas : undefined),
      ...optional('zone', home.zone ?? zone),
      ...optional('city', city),
    };
  });
  return {
    listings,
    date: feed.date,
    sample: listings.every((listing) => listing.sample),
    report: {
      source,
      format,
      rows: feed.rows.length,
      served: listings.length,
      duplicates: taken.duplicates.length,
      duplicate_rows: taken.duplicates,
      left_out: taken.leftOut,
      warnings: taken.warnings,
      ...optional('assumed_city', assumed),
      ...optional('tabs_left_out', tabs.length > 0 ? tabs : undefined),
      ...optional('guess', feed.guess),
      unknown_localities: unknown,
      took_ms: performance.now() - started,
    },
  };
}

/** Taken off by its id. */
export const IS_HIDDEN = 'is hidden';

function collect(
  feed: Feed,
  hidden: ReadonlySet<string>,
  { month, country }: { month: string; country: string },
) {
  const homes: Listing[] = [];
  const leftOut: RowFault[] = [];
  const warnings: RowFault[] = [];
  const whole = new Map<string, number>();
  const ids = new Map<string, number>();
  const sharers = new Map<string, number>();
  const unknown = new Map<string, number>();
  const duplicates: CatalogueReport['duplicate_rows'] = [];
  for (const { row, at, home: fields, fault, unread = '' } of feed.rows) {
    const place = at === undefined ? { row } : { row, at };
    if (!fields) {
      leftOut.push({ ...place, ...fault });
      continue;
    }
    const print = fingerprint(fields) + unread;
    const same_as = whole.get(print);
    if (same_as !== undefined) {
      duplicates.push({ row, same_as });
      continue;
    }
    whole.set(print, row);
    const read = readHome(readSheetFields(fields), { sample: feed.sample, month, country });
    warnings.push(...read.warnings.map((warning) => ({ ...place, ...warning })));
    for (const field of Object.keys(fields))
      if (!COLUMN_FIELDS.has(field)) unknown.set(field, unknown.get(field) ?? row);
    const [first] = read.faults;
    const before = read.home?.id === undefined ? undefined : ids.get(read.home.id);
    const id = read.home && (read.home.id ?? madeId(fields, sharers));
    if (id !== undefined && hidden.has(id))
      leftOut.push({ ...place, field: 'id', reason: IS_HIDDEN, value: id });
    else if (first) leftOut.push({ ...place, ...first });
    else if (before !== undefined)
      leftOut.push({ ...place, field: 'id', reason: 'is used by an earlier row', value: `row ${before}` });
    else if (read.home && id !== undefined) {
      ids.set(id, row);
      homes.push({ ...read.home, id });
    }
  }
  for (const [field, row] of unknown) warnings.push({ row, field, reason: 'is not a field we know' });
  return { homes, leftOut, warnings, duplicates };
}

/** What a row says, whatever the order of its fields. */
function fingerprint(fields: Record<string, unknown>, leaving: readonly string[] = []): string {
  const said = Object.entries(fields)
    .filter(([field, value]) => value !== undefined && !leaving.includes(field))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(said);
}

/** The same home keeps its id when its price changes; homes that differ in nothing else are counted in order. */
function madeId(fields: Record<string, unknown>, sharers: Map<string, number>): string {
  const said = fingerprint(fields, ['price', 'price_max', 'updated']);
  const hash = createHash('sha256').update(said).digest('base64url').slice(0, 12);
  const n = (sharers.get(hash) ?? 0) + 1;
  sharers.set(hash, n);
  return n === 1 ? `h-${hash}` : `h-${hash}-${n}`;
}

function worst(faults: readonly RowFault[]): string {
  const [most] = countByReason(faults);
  if (!most) return '';
  const first = faults.find((fault) => reasonOf(fault) === most.reason);
  const at = first?.value === undefined ? '' : ` (row ${first.row}: ${first.value})`;
  return `: ${most.count} of ${faults.length} rows say "${most.reason}"${at}`;
}

const reasonOf = ({ field, reason }: RowFault) => (field ? `${field} ${reason}` : reason);

/** "price is missing" → how often, the most frequent first. */
export function countByReason(faults: readonly RowFault[]): { reason: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const fault of faults) {
    const text = reasonOf(fault);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].map(([reason, count]) => ({ reason, count })).sort((a, b) => b.count - a.count);
}

const optional = <K extends string, V>(key: K, value: V | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { [key in K]?: V };
