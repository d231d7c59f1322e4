// The worker: takes a feed apart away from the event loop and sends its homes back in parts, so that receiving them
// never holds up a visitor for long either.
import { parentPort, workerData } from 'node:worker_threads';
import { CatalogueError } from './catalogue-error.ts';
import { type LoadedHomes, type LoadOptions, loadHomes } from './load.ts';

/** Homes in one message; about a millisecond to receive. */
const PART = 500;

export type LoadMessage =
  | { type: 'homes'; listings: LoadedHomes['listings'] }
  | { type: 'done'; rest: Omit<LoadedHomes, 'listings'> }
  | { type: 'failed'; fault: CatalogueError['fault']; source: string; detail: string };

const send = (message: LoadMessage) => parentPort?.postMessage(message);

try {
  const { listings, ...rest } = loadHomes(workerData as LoadOptions);
  for (let from = 0; from < listings.length; from += PART)
    send({ type: 'homes', listings: listings.slice(from, from + PART) });
  send({ type: 'done', rest });
} catch (error) {
  if (!(error instanceof CatalogueError)) throw error;
  send({ type: 'failed', fault: error.fault, source: error.source, detail: error.detail });
}
