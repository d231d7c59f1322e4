// Loading apart: a worker takes the feed to pieces, so that no visitor waits for it.
import { Worker } from 'node:worker_threads';
import type { Listing } from '../listing.ts';
import type { Prepared } from '../search/prepare.ts';
import { CatalogueError } from './catalogue-error.ts';
import type { LoadedHomes, LoadOptions } from './load.ts';
import type { LoadMessage } from './load-worker.ts';

export type Apart = { prepared: Prepared } & Omit<LoadedHomes, 'listings'>;

/** `now` in ms since 1970, UTC: possession dates before its month are past. @throws CatalogueError as loadHomes does. */
export function loadApart(options: LoadOptions & { now: number }): Promise<Apart> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./load-worker.ts', import.meta.url), { workerData: options });
    const listings: Listing[] = [];
    worker.on('message', (message: LoadMessage) => {
      if (message.type === 'homes') listings.push(...message.listings);
      else if (message.type === 'done')
        resolve({ ...message.about, prepared: { ...message.prepared, listings } });
      // `node --watch` sends messages of its own.
      else if (message.type === 'failed')
        reject(new CatalogueError(message.fault, message.source, message.detail));
    });
    worker.on('error', (cause) =>
      reject(new CatalogueError('malformed', options.source, 'could not be taken apart', { cause })),
    );
    worker.on('exit', (code) =>
      reject(new CatalogueError('malformed', options.source, `could not be taken apart (exit ${code})`)),
    );
  });
}
