// Loading here: feeds taken apart and indexed, in the thread that calls.
import { prepare } from '../search/prepare.ts';
import { textOf } from './content.ts';
import { loadHomes } from './load.ts';
import type { Apart, ApartOptions } from './load-apart.ts';

/** @throws CatalogueError as loadHomes does. */
export async function loadHere({ now, contents, source, columns, hidden }: ApartOptions): Promise<Apart> {
  const texts: { source: string; text: string }[] = [];
  for (const content of contents)
    texts.push({ source: content.source, text: await textOf(content.source, content.bytes) });
  const { listings, ...about } = loadHomes({ source, texts, columns, hidden, now });
  return { ...about, prepared: prepare(listings, { now }) };
}
