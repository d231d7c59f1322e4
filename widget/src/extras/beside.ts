// Beside: a file of ours next to this one, asked for once and given what the panel gave this one.
import { Fragment, h } from 'preact';
import { toJson } from '../storage/json.ts';
import type { Runtime } from './runtime.ts';

type File<T> = T & { provide(runtime: Runtime): void };

/** The file of our release; after a deploy the one that is there now. A browser asks for an address that failed no second time. */
export async function beside<T>(file: string, lasting: string): Promise<T> {
  const load = (name: string): Promise<File<T>> => import(/* @vite-ignore */ `./${name}`);
  const loaded = await load(file).catch(() => load(`${lasting}?${Date.now()}`));
  loaded.provide({ h, Fragment, toJson });
  return loaded;
}

/** What cannot be had now is asked for again the next time. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let wanted: Promise<T> | undefined;
  return () => {
    wanted ??= load().catch((error) => {
      wanted = undefined;
      throw error;
    });
    return wanted;
  };
}
