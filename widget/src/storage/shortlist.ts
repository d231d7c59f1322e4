// Shortlist: homes with a heart, kept in this browser alone.
import type { SavedHome } from '../ui/view.ts';
import { toJson } from './json.ts';
import { SAVED } from './keys.ts';
import { type KeyValue, readJson } from './ladder.ts';

/** How the server is told of one. Such a line is never shown. */
export const HEART = '♥ ';

const isList = (value: unknown): value is SavedHome[] =>
  Array.isArray(value) &&
  value.every((home) => typeof home?.id === 'string' && typeof home.name === 'string');

export function shortlist(store: KeyValue, suffix: string) {
  const KEY = SAVED + suffix;
  return {
    KEY,
    read: (): SavedHome[] => readJson(store, KEY, isList) ?? [],
    write: (homes: SavedHome[]) => (homes.length ? store.set(KEY, toJson(homes)) : store.remove(KEY)),
  };
}
