// Loading apart: a worker takes the feed to pieces, so that no visitor waits for it.
import { Worker } from 'node:worker_threads';
import type { Listing } from '../listing.ts';
import type { Prepared } from '../search/prepare.ts';
import { CatalogueError } from './catalogue-error.ts';
import type { LoadedHomes, LoadOptions } from './load.ts';
import type { LoadMessage } from './load-worker.ts';
import { isWorkbook } from './magic.ts';

export type Apart = { prepared: Prepared } & Omit<LoadedHomes, 'listings'>;

/** `now` in ms since 1970, UTC: possession dates before its month are past. */
export type ApartOptions = Pick<LoadOptions, 'source' | 'columns' | 'hidden' | 'country'> & {
  contents: { source: string; bytes: Uint8Array }[];
  now: number;
};

/** A workbook that takes longer is made to take long; other feeds are as large as their owners'. */
const WORKBOOK_MS = 20_000;
const FEED_MS = 300_000;

/** @throws CatalogueError as loadHomes does, and `malformed` for what takes too long. */
export function loadApart(options: ApartOptions): Promise<Apart> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./load-worker.ts', import.meta.url), { workerData: options });
    const listings: Listing[] = [];
    const most = options.contents.some(({ bytes }) => isWorkbook(bytes)) ? WORKBOOK_MS : FEED_MS;
    const timer = setTimeout(() => {
      reject(new CatalogueError('malformed', options.source, `took over ${most / 1000} s to read`));
      void worker.terminate();
    }, most);
    worker.on('exit', () => clearTimeout(timer));
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
