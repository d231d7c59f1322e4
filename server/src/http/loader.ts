// Loader: veranda.js with the owner's colour, name and logo from its first byte, so that nothing of them changes when the
// site's words come.
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import type { Handler } from 'hono';

/** What the build leaves open: an empty option. What stands on the tag comes after it, and wins. */
const OPEN = /\baccent:(``|""|'')/;

const press = { br: promisify(brotliCompress), gzip: promisify(gzip) };
/** Of the site: a CSS colour, what it is called, and the address of its logo. */
export type Brand = { accent?: string | undefined; name?: string | undefined; logo?: string | undefined };
type Body = { bytes: Uint8Array<ArrayBuffer>; encoding?: keyof typeof press };

/** Falls through to the file as it is where the owner has none of them. */
export function ownLoader(folder: string, brand: () => Brand): Handler {
  const file = path.join(folder, 'veranda.js');
  const made = new Map<string, Promise<Body>>();

  async function make(own: string, encoding: Body['encoding']): Promise<Body> {
    const code = (await readFile(file, 'utf8')).replace(OPEN, () => own.slice(1, -1));
    const bytes = Uint8Array.from(encoding ? await press[encoding](code) : Buffer.from(code));
    return { bytes, ...(encoding && { encoding }) };
  }

  return async (c, next) => {
    const { accent, name, logo } = brand();
    // As the inside of an object: `"accent":"#0a6d5a","name":"Sample Homes"`.
    const own = JSON.stringify({ accent, name, logo });
    const built = own !== '{}' && (await stat(file).catch(() => undefined));
    if (!built) return await next();
    const takes = c.req.header('accept-encoding') ?? '';
    const encoding = (['br', 'gzip'] as const).find((name) => new RegExp(`\\b${name}\\b`).test(takes));
    // Another build or another brand is another file; a handful is all there ever is.
    const key = `${built.mtimeMs} ${own} ${encoding}`;
    if (!made.has(key) && made.size > 8) made.clear();
    const body = made.get(key) ?? make(own, encoding);
    made.set(key, body);
    const { bytes } = await body;
    return c.body(bytes, 200, {
      'Content-Type': 'text/javascript; charset=utf-8',
      Vary: 'Accept-Encoding',
      ...(encoding && { 'Content-Encoding': encoding }),
    });
  };
}
