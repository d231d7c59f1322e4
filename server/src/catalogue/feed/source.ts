// The source: the file or URL that a catalogue is read from.
import { readFile, stat } from 'node:fs/promises';
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
export function openSource(address: string): Source {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(address) ? urlSource(address) : fileSource(address);
}

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

/** Only https leaves the machine: whoever can change a feed on its way can say anything to visitors. */
function urlSource(address: string): Source {
  if (!fetchable(address))
    throw new CatalogueError('unreadable', address, 'only https addresses are read (http on this machine)');
  const { place, authorization } = withoutPassword(address);
  let last: { content: Content; etag: string } | undefined;
  return {
    remote: true,
    stamp: async () => address,
    async read() {
      try {
        const headers = { ...authorization, ...(last && { 'if-none-match': last.etag }) };
        const response = await fetch(place, { headers, signal: AbortSignal.timeout(FETCH_MS) });
        if (!fetchable(response.url))
          throw new CatalogueError(
            'unreadable',
            address,
            `leads to ${sourceName(response.url)}, which is not https`,
          );
        if (response.status === 304 && last) return last.content;
        if (!response.ok) throw new CatalogueError('unreadable', address, `answered ${response.status}`);
        if (Number(response.headers.get('content-length')) > MOST_BYTES)
          throw new CatalogueError('unreadable', address, 'is over 1 GB');
        const changed = Date.parse(response.headers.get('last-modified') ?? '');
        const content = {
          bytes: await response.bytes(),
          modified: Number.isNaN(changed) ? undefined : isoDay(changed),
        };
        const etag = response.headers.get('etag');
        last = etag ? { content, etag } : undefined;
        return content;
      } catch (cause) {
        if (cause instanceof CatalogueError) throw cause;
        throw new CatalogueError('unreadable', address, 'cannot be reached', { cause });
      }
    },
  };
}

/** A user and password in the address go as HTTP Basic authentication (RFC 7617); `fetch` takes none in a URL. */
function withoutPassword(address: string) {
  const url = new URL(address);
  const [user, password] = [url.username, url.password].map(decodeURIComponent);
  if (!user && !password) return { place: address, authorization: {} };
  url.username = '';
  url.password = '';
  const basic = Buffer.from(`${user}:${password}`).toString('base64');
  return { place: url.href, authorization: { authorization: `Basic ${basic}` } };
}

function fetchable(address: string): boolean {
  const url = URL.parse(address);
  const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url?.hostname ?? '');
  return url?.protocol === 'https:' || (url?.protocol === 'http:' && loopback);
}

const isoDay = (ms: number) => new Date(ms).toISOString().slice(0, 10);
