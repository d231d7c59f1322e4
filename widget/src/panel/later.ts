// Later: the extras, asked for once, when first wanted.
import { Fragment, h } from 'preact';
import { toJson } from '../storage/json.ts';

export type Extras = typeof import('../extras/extras.ts');
export type Rest = typeof import('../rest/rest.ts');
type ExtrasFile = typeof import('../extras/extras-file.ts');

/** "extras-4f3a….js" beside the panel; undefined in the ES module, where the page's bundler decides. */
declare const EXTRAS: string | undefined;

let wanted: Promise<Extras> | undefined;

/** Rejects when they cannot be had now; the next call tries again. */
export function extras(): Promise<Extras> {
  wanted ??= load().catch((error) => {
    wanted = undefined;
    throw error;
  });
  return wanted;
}

async function load(): Promise<Extras> {
  if (typeof EXTRAS === 'undefined') return import('../extras/extras.ts');
  const beside = (name: string) => import(/* @vite-ignore */ `./${name}`) as Promise<ExtrasFile>;
  // After a deploy the file of our release may be gone. A browser asks for an address that failed no second time.
  const file = await beside(EXTRAS).catch(() => beside(`extras.js?${Date.now()}`));
  file.provide({ h, Fragment, toJson });
  return file;
}
