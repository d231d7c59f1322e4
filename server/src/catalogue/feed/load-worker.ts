// The worker: takes a feed apart and indexes it away from the event loop. Homes go back in parts, so that receiving
// them never holds up a visitor for long either.
import { parentPort, workerData } from 'node:worker_threads';
import type { Prepared } from '../search/prepare.ts';
import { CatalogueError } from './catalogue-error.ts';
import type { LoadedHomes } from './load.ts';
import type { ApartOptions } from './load-apart.ts';
import { loadHere } from './load-here.ts';

/** Homes in one message; about a millisecond to receive. */
const PART = 500;

export type LoadMessage =
  | { type: 'homes'; listings: LoadedHomes['listings'] }
  | { type: 'done'; about: Omit<LoadedHomes, 'listings'>; prepared: Omit<Prepared, 'listings'> }
  | { type: 'failed'; fault: CatalogueError['fault']; source: string; detail: string };

const send = (message: LoadMessage) => parentPort?.postMessage(message);

try {
  const { prepared: whole, ...about } = await loadHere(workerData as ApartOptions);
  const { listings, ...prepared } = whole;
  for (let from = 0; from < listings.length; from += PART)
    send({ type: 'homes', listings: listings.slice(from, from + PART) });
  send({ type: 'done', about, prepared });
} catch (error) {
  if (!(error instanceof CatalogueError)) throw error;
  send({ type: 'failed', fault: error.fault, source: error.source, detail: error.detail });
}
