// Source name: what may be printed of a source. A password or a key in an address is not part of it.

/** "https://me:secret@homes.example/feed.csv?key=1" → "https://homes.example/feed.csv". A file is itself. */
export function sourceName(address: string): string {
  const url = /^[a-z][a-z0-9+.-]+:\/\//i.test(address) ? URL.parse(address) : null;
  return url ? `${url.protocol}//${url.host}${url.pathname}` : address;
}
