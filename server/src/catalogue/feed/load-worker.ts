// The worker: takes a feed apart and indexes it away from the event loop. Homes go back in parts, so that receiving
// them never holds up a visitor for long either.
import { parentPort, workerData } from 'node:worker_threads';
import { type Prepared, prepare } from '../search/prepare.ts';
import { CatalogueError } from './catalogue-error.ts';
import { textOf } from './content.ts';
import { type LoadedHomes, loadHomes } from './load.ts';
import type { ApartOptions } from './load-apart.ts';

/** Homes in one message; about a millisecond to receive. */
const PART = 500;

export type LoadMessage =
  | { type: 'homes'; listings: LoadedHomes['listings'] }
  | { type: 'done'; about: Omit<LoadedHomes, 'listings'>; prepared: Omit<Prepared, 'listings'> }
  | { type: 'failed'; fault: CatalogueError['fault']; source: string; detail: string };

const send = (message: LoadMessage) => parentPort?.postMessage(message);

try {
  const { now, contents, source, columns, hidden } = workerData as ApartOptions;
  const texts: { source: string; text: string }[] = [];
  for (const content of contents)
    texts.push({ source: content.source, text: await textOf(content.source, content.bytes) });
  const { listings: homes, ...about } = loadHomes({ source, texts, columns, hidden, now });
  const { listings, ...prepared } = prepare(homes, { now });
  for (let from = 0; from < listings.length; from += PART)
    send({ type: 'homes', listings: listings.slice(from, from + PART) });
  send({ type: 'done', about, prepared });
} catch (error) {
  if (!(error instanceof CatalogueError)) throw error;
  send({ type: 'failed', fault: error.fault, source: error.source, detail: error.detail });
}
