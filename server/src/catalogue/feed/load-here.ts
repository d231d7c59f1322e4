// Loading here: feeds taken apart and indexed, in the thread that calls.
import { prepare } from '../search/prepare.ts';
import { textsOf } from './content.ts';
import { loadHomes } from './load.ts';
import type { Apart, ApartOptions } from './load-apart.ts';

/** @throws CatalogueError as loadHomes does. */
export async function loadHere({
  now,
  contents,
  source,
  columns,
  hidden,
  country,
}: ApartOptions): Promise<Apart> {
  const { listings, ...about } = loadHomes({
    source,
    ...(await textsOf(contents)),
    columns,
    hidden,
    now,
    country,
  });
  return { ...about, prepared: prepare(listings, { now }) };
}
