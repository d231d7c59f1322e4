// Loader: veranda.js in the owner's colour from its first byte, so that nothing changes colour when the site's words come.
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import type { Handler } from 'hono';

/** What the build leaves open: an empty option. What stands on the tag comes after it, and wins. */
const OPEN = /\baccent:(``|""|'')/;

const press = { br: promisify(brotliCompress), gzip: promisify(gzip) };
type Body = { bytes: Uint8Array<ArrayBuffer>; encoding?: keyof typeof press };

/** Falls through to the file as it is where the owner has no colour. */
export function ownLoader(folder: string, accent: () => string | undefined): Handler {
  const file = path.join(folder, 'veranda.js');
  const made = new Map<string, Promise<Body>>();

  async function make(colour: string, encoding: Body['encoding']): Promise<Body> {
    const code = (await readFile(file, 'utf8')).replace(OPEN, () => `accent:${JSON.stringify(colour)}`);
    const bytes = Uint8Array.from(encoding ? await press[encoding](code) : Buffer.from(code));
    return { bytes, ...(encoding && { encoding }) };
  }

  return async (c, next) => {
    const colour = accent();
    const built = colour && (await stat(file).catch(() => undefined));
    if (!colour || !built) return await next();
    const takes = c.req.header('accept-encoding') ?? '';
    const encoding = (['br', 'gzip'] as const).find((name) => new RegExp(`\\b${name}\\b`).test(takes));
    // Another build or another colour is another file; a handful is all there ever is.
    const key = `${built.mtimeMs} ${colour} ${encoding}`;
    if (!made.has(key) && made.size > 8) made.clear();
    const body = made.get(key) ?? make(colour, encoding);
    made.set(key, body);
    const { bytes } = await body;
    return c.body(bytes, 200, {
      'Content-Type': 'text/javascript; charset=utf-8',
      Vary: 'Accept-Encoding',
      ...(encoding && { 'Content-Encoding': encoding }),
    });
  };
}
