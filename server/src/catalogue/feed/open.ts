// The open catalogue: what serves now, and the watch over its source that brings in the next.
import { createHash } from 'node:crypto';
import { assemble } from '../build.ts';
import type { Catalogue } from '../catalogue.ts';
import { CatalogueError } from './catalogue-error.ts';
import { decode } from './decode.ts';
import { type CatalogueReport, countByReason, IS_HIDDEN } from './load.ts';
import { loadApart } from './load-apart.ts';
import { hiddenBeside, openSource, sourcesIn } from './source.ts';
import { sourceName } from './source-name.ts';

export type OpenOptions = {
  /** Paths of files, or https URLs (http only for this machine), separated by spaces. */
  source: string;
  /** Path or URL of a column map, for CSV. */
  columns?: string;
  /** Milliseconds between two looks at a file. */
  pollMs?: number;
  /** Minutes between two looks at an address. */
  refreshMinutes?: number;
  /** Whether addresses may lead into private networks. */
  privately?: boolean;
  /** ISO 3166, of the site as it is now: completes phone numbers without a code. */
  country?: () => string;
  log?: { info(fields: object, text: string): void; warn(fields: object, text: string): void };
  /** ms since 1970, UTC; decides which possession dates are past. */
  now?: () => number;
  /** Takes what was read apart; by default in a worker. */
  load?: typeof loadApart;
};

export type OpenCatalogue = {
  /** The last good catalogue: an immutable snapshot. */
  current(): Catalogue;
  /** Of what serves now. */
  report(): CatalogueReport;
  /** Why the newest state of the source is not what serves: "has 3 homes, under half of 120". */
  trouble(): string | undefined;
  /** Reads the source now, changed or not. Resolves when what it has serves or is refused. */
  refresh(): Promise<void>;
  close(): Promise<void>;
};

type Serving = { catalogue: Catalogue; report: CatalogueReport; content: string; month: string };

/** @throws CatalogueError when the first read fails. Later failures keep the last good one and are logged. */
export async function openCatalogue({
  source: address,
  columns,
  pollMs = 2000,
  refreshMinutes = 15,
  privately = false,
  country = () => 'IN',
  log = { info() {}, warn() {} },
  now = Date.now,
  load = loadApart,
}: OpenOptions): Promise<OpenCatalogue> {
  const sources = sourcesIn(address).map((one) => ({ address: one, source: openSource(one, privately) }));
  const name = sources.map((one) => sourceName(one.address)).join(' ');
  const map =
    columns === undefined ? undefined : { address: columns, source: openSource(columns, privately) };
  const hidden = hiddenBeside(address).map((file) => openSource(file));
  const stampNow = async () => {
    const all = [...sources.map(({ source }) => source), ...(map ? [map.source] : [])];
    const beside = await Promise.all(hidden.map((one) => one.stamp().catch(() => 'none')));
    return `${(await Promise.all(all.map((one) => one.stamp()))).join(' ')} ${beside.join(' ')} ${country()}`;
  };
  let stamp = await stampNow();
  let serving = await read();
  let readAt = now();
  let trouble: string | undefined;
  let running: Promise<void> | undefined;

  /** Gives what already serves when nothing in it would differ. */
  async function read(before?: Serving): Promise<Serving> {
    const contents = await Promise.all(
      sources.map(async ({ address: source, source: from }) => ({ source, ...(await from.read()) })),
    );
    const modified = contents.reduce<string | undefined>(
      (newest, one) => (one.modified !== undefined && one.modified > (newest ?? '') ? one.modified : newest),
      undefined,
    );
    const off = await Promise.all(
      hidden.map((one) =>
        one.read().then(
          ({ bytes }) => decode(bytes).text,
          () => '',
        ),
      ),
    );
    const mapBytes = (await map?.source.read())?.bytes;
    const at = now();
    const month = new Date(at).toISOString().slice(0, 7);
    const hash = createHash('sha256');
    for (const { bytes } of contents) hash.update(bytes);
    const content = hash
      .update(mapBytes ?? '')
      .update(off.join('\n'))
      .update(country())
      .digest('base64url')
      .slice(0, 16);
    // A new month makes possession dates past, so the same homes are then read again.
    if (before && content === before.content && month === before.month) return before;
    const { prepared, date, sample, report } = await load({
      source: name,
      contents: contents.map(({ source, bytes }) => ({ source: sourceName(source), bytes })),
      now: at,
      country: country(),
      hidden: off.flatMap((text) => text.split(/\r?\n/).map((id) => id.trim())),
      ...(map && mapBytes ? { columns: { source: map.address, text: decode(mapBytes).text } } : {}),
    });
    const homes = before?.report.served ?? 0;
    // What the owner took off is no loss of the feed.
    const kept =
      prepared.listings.length + report.left_out.filter(({ reason }) => reason === IS_HIDDEN).length;
    if (before?.content !== content && kept * 2 < homes)
      throw new CatalogueError(
        'empty',
        address,
        `has ${prepared.listings.length} homes, under half of ${homes}`,
      );
    const started = performance.now();
    const catalogue = assemble(prepared, {
      date: date ?? modified,
      sample,
      version: `${content}.${month}`,
    });
    const took_ms = report.took_ms + performance.now() - started;
    return { catalogue, report: { ...report, took_ms }, content, month };
  }

  async function refresh(): Promise<void> {
    try {
      const next = await read(serving);
      trouble = undefined;
      if (next === serving) return;
      serving = next;
      readAt = now();
      log.info(summary(serving.report), 'the catalogue was read again');
    } catch (error) {
      if (!(error instanceof CatalogueError)) throw error;
      if (trouble !== error.detail)
        log.warn(
          { source: name, why: error.detail, since: new Date(readAt).toISOString() },
          'the last good catalogue keeps serving',
        );
      trouble = error.detail;
    }
  }

  /** What could not be read, or took too long on a busy machine, is tried again by itself. */
  let againAt = Number.POSITIVE_INFINITY;
  async function tried(): Promise<void> {
    const started = performance.now();
    await refresh();
    const took = performance.now() - started;
    againAt =
      trouble === undefined ? Number.POSITIVE_INFINITY : started + took + Math.max(AGAIN_MS, 10 * took);
  }

  /** A file being written changes between two looks; it is read when two looks agree. */
  let pending: string | undefined;
  let round = 0;
  const remote = sources.some(({ source }) => source.remote);
  const roundsPerFetch = Math.max(1, Math.round((refreshMinutes * 60_000) / pollMs));
  async function look(): Promise<void> {
    round++;
    const seen = await stampNow().catch(() => 'away');
    const newMonth = serving.month !== new Date(now()).toISOString().slice(0, 7);
    const due = newMonth || performance.now() >= againAt || (remote && round % roundsPerFetch === 0);
    if (seen === stamp && !due) {
      pending = undefined;
    } else if (seen !== stamp && seen !== pending) {
      pending = seen;
    } else {
      stamp = seen;
      pending = undefined;
      await tried();
    }
  }

  const timer = setInterval(() => {
    running ??= look()
      .catch((error: unknown) => log.warn({ error: String(error) }, 'the catalogue could not be looked at'))
      .finally(() => {
        running = undefined;
      });
  }, pollMs);
  timer.unref();

  return {
    current: () => serving.catalogue,
    report: () => serving.report,
    trouble: () => trouble,
    refresh,
    async close() {
      clearInterval(timer);
      await running;
    },
  };
}

const AGAIN_MS = 30_000;

const summary = ({ source, rows, served, duplicates, left_out, took_ms }: CatalogueReport) => ({
  source,
  rows,
  served,
  duplicates,
  left_out: Object.fromEntries(countByReason(left_out).map(({ reason, count }) => [reason, count])),
  took_ms: Math.round(took_ms),
});
