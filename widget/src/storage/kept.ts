// Kept: whether the visitor lets this browser remember, and the last search with what it found, by ids and prices.
import type { Filters, HomePrice } from '@veranda/server/contract';
import { toJson } from './json.ts';
import { KEPT } from './keys.ts';
import { type KeyValue, readJson } from './ladder.ts';

export type Kept = {
  /** False: asked, and not wanted. */
  on: boolean;
  search?: {
    filters: Filters;
    homes: HomePrice[];
  };
};

const isKept = (value: unknown): value is Kept => typeof (value as Kept)?.on === 'boolean';

export const keptIn = (store: KeyValue, suffix: string) => ({
  read: () => readJson(store, KEPT + suffix, isKept),
  write: (kept: Kept) => store.set(KEPT + suffix, toJson(kept)),
  drop: () => store.remove(KEPT + suffix),
});
