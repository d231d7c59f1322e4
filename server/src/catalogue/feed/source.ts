// The source: the file or URL that a catalogue is read from.
import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { AddressRefused, call } from '../../outgoing.ts';
import { CatalogueError } from './catalogue-error.ts';
import { sourceName } from './source-name.ts';

export type Content = {
  bytes: Uint8Array;
  /** ISO date it was last changed, where that is known. */
  modified?: string;
};

export type Source = {
  remote: boolean;
  /** Size and time of a file: another stamp, another content. Always the same for a URL. */
  stamp(): Promise<string>;
  /** @throws CatalogueError `unreadable` */
  read(): Promise<Content>;
};

/** A catalogue beyond this is a mistake, or somebody else's file. */
const MOST_BYTES = 1_000_000_000;
const FETCH_MS = 30_000;

/** @throws CatalogueError `unreadable` at once for an address that is never fetched. */
export function openSource(address: string, privately = false): Source {
  return isAddress(address) ? urlSource(address, privately) : fileSource(address);
}

const isAddress = (address: string) => /^[a-z][a-z0-9+.-]+:\/\//i.test(address);

/** Several, separated by spaces; a file whose own name has spaces is one. */
export function sourcesIn(addresses: string): string[] {
  return existsSync(addresses) ? [addresses] : addresses.trim().split(/\s+/);
}

/** Where the ids of hidden homes stand, one a line: beside each file of the catalogue. */
export const hiddenBeside = (addresses: string): string[] =>
  sourcesIn(addresses).flatMap((address) => (isAddress(address) ? [] : [`${address}.hidden`]));

function fileSource(path: string): Source {
  return {
    remote: false,
    async stamp() {
      const { size, mtimeMs } = await stat(path).catch((cause) => failed(path, cause));
      return `${size}@${mtimeMs}`;
    },
    async read() {
      const { size, mtime } = await stat(path).catch((cause) => failed(path, cause));
      if (size > MOST_BYTES) throw new CatalogueError('unreadable', path, 'is over 1 GB');
      const bytes = await readFile(path).catch((cause) => failed(path, cause));
      return { bytes, modified: isoDay(mtime.getTime()) };
    },
  };
}

function failed(path: string, cause: unknown): never {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
  const known: Record<string, string> = {
    ENOENT: 'there is no such file',
    EISDIR: 'is a folder, not a file',
    EACCES: 'may not be read by this user',
  };
  throw new CatalogueError('unreadable', path, known[code] ?? `cannot be read (${code})`, { cause });
}

/** A Google Sheet by the link people share is read as the CSV that it can be exported as. */
export function feedAddress(address: string): string {
  const url = URL.parse(address);
  if (url?.hostname !== 'docs.google.com') return address;
  const published = url.pathname.match(/^(\/spreadsheets\/d\/e\/[\w-]+)\//);
  const sheet = url.pathname.match(/^(\/spreadsheets\/d\/[\w-]+)(?:\/|$)/);
  const gid = url.hash.match(/gid=(\d+)/)?.[1] ?? url.searchParams.get('gid');
  const which = gid ? `&gid=${gid}` : '';
  if (published) return `https://docs.google.com${published[1]}/pub?output=csv${which}`;
  return sheet ? `https://docs.google.com${sheet[1]}/export?format=csv${which}` : address;
}

const MOST_REDIRECTS = 5;

/** Only https leaves the machine: whoever can change a feed on its way can say anything to visitors. */
function urlSource(given: string, privately: boolean): Source {
  const address = feedAddress(given);
  const failed = (detail: string, cause?: unknown) =>
    new CatalogueError('unreadable', given, detail, { cause });
  if (!fetchable(address)) throw failed('only https addresses are read (http on this machine)');
  const { place, authorization } = withoutPassword(address);
  let last: { content: Content; conditions: Record<string, string> } | undefined;
  return {
    remote: true,
    stamp: async () => given,
    async read() {
      try {
        const signal = AbortSignal.timeout(FETCH_MS);
        const response = await follow(place, last?.conditions ?? {}, {
          signal,
          privately,
          failed,
          authorization,
        });
        const { statusCode: status = 0 } = response;
        if (status < 200 || status > 299) response.destroy();
        if (status === 304 && last) return last.content;
        if (status < 200 || status > 299) throw failed(refusal(status));
        const changed = Date.parse(response.headers['last-modified'] ?? '');
        const content = {
          bytes: await bytesOf(response, failed),
          modified: Number.isNaN(changed) ? undefined : isoDay(changed),
        };
        const conditions = conditionsOf(response.headers);
        last = conditions && { content, conditions };
        return content;
      } catch (cause) {
        if (cause instanceof CatalogueError) throw cause;
        throw failed('cannot be reached', cause);
      }
    },
  };
}

/** A user and password in the address go as HTTP Basic authentication (RFC 7617); `fetch` takes none in a URL. */
function withoutPassword(address: string): { place: string; authorization: Record<string, string> } {
  const url = new URL(address);
  const [user, password] = [url.username, url.password].map(decodeURIComponent);
  if (!user && !password) return { place: address, authorization: {} };
  url.username = '';
  url.password = '';
  const basic = Buffer.from(`${user}:${password}`).toString('base64');
  return { place: url.href, authorization: { authorization: `Basic ${basic}` } };
}

type Following = {
  signal: AbortSignal;
  privately: boolean;
  failed: (detail: string) => CatalogueError;
  authorization: Record<string, string>;
};

/** What the owner wrote may be this machine; what it leads to may not. */
async function follow(
  address: string,
  conditions: Record<string, string>,
  { signal, privately, failed, authorization }: Following,
): Promise<IncomingMessage> {
  let at = new URL(address);
  for (let step = 0; step <= MOST_REDIRECTS; step++) {
    const own = step === 0 && at.protocol === 'http:';
    // A password is for the host it was given for.
    const known = at.origin === new URL(address).origin ? authorization : {};
    const headers = {
      'user-agent': 'Veranda',
      accept: '*/*',
      'accept-encoding': 'gzip, deflate, br',
      ...conditions,
      ...known,
    };
    const response = await call(at, { method: 'GET', headers, inside: own || privately, signal }).catch(
      (cause) => {
        if (!(cause instanceof AddressRefused)) throw cause;
        const where = step === 0 ? 'is' : `leads to ${sourceName(at.href)},`;
        throw failed(`${where} a private address; CATALOGUE_PRIVATE=on allows them`);
      },
    );
    const { statusCode: status = 0 } = response;
    const next = status >= 300 && status < 400 ? response.headers.location : undefined;
    if (next === undefined) return response;
    response.destroy();
    at = new URL(next, at);
    if (!fetchable(at.href)) throw failed(`leads to ${sourceName(at.href)}, which is not https`);
  }
  throw failed(`leads on more than ${MOST_REDIRECTS} times`);
}

function refusal(status: number): string {
  return status === 403 || status === 503
    ? `answered ${status}: a firewall may stand before it; let this server through`
    : `answered ${status}`;
}

function conditionsOf(headers: IncomingHttpHeaders): Record<string, string> | undefined {
  const { etag, 'last-modified': changed } = headers;
  if (etag) return { 'if-none-match': etag };
  return changed ? { 'if-modified-since': changed } : undefined;
}

const UNPACKED_BY: Record<string, () => Transform> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** Read piece by piece, as it unpacks: what says no length may still have no end. */
async function bytesOf(
  response: IncomingMessage,
  failed: (detail: string) => CatalogueError,
): Promise<Uint8Array> {
  if (Number(response.headers['content-length']) > MOST_BYTES) {
    response.destroy();
    throw failed('is over 1 GB');
  }
  const unpacked = UNPACKED_BY[response.headers['content-encoding']?.trim().toLowerCase() ?? '']?.();
  const pieces: Uint8Array[] = [];
  let size = 0;
  const collect = async (stream: AsyncIterable<Uint8Array>) => {
    for await (const piece of stream) {
      size += piece.length;
      if (size > MOST_BYTES) throw failed('is over 1 GB');
      pieces.push(piece);
    }
  };
  if (unpacked) await pipeline(response, unpacked, collect);
  else await pipeline(response, collect);
  return Buffer.concat(pieces);
}

function fetchable(address: string): boolean {
  const url = URL.parse(address);
  const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url?.hostname ?? '');
  return url?.protocol === 'https:' || (url?.protocol === 'http:' && loopback);
}

const isoDay = (ms: number) => new Date(ms).toISOString().slice(0, 10);
