// Outbox: messages that the server has not answered yet, oldest first. A whole request is in here
// before the composer clears, so a reload, a closed tab or a tunnel loses nothing.
import type { Turn } from '../chat.ts';
import { isTurn } from '../chat.ts';
import type { KeyValue } from './ladder.ts';
import { readJson } from './ladder.ts';

/** Browsers cap localStorage at about 5 MB for the whole origin; the host needs it too. */
const MOST = 50;

export type Posted = Turn & {
  /** The tab that sends it where there are no Web Locks. */
  tab: string;
};
const isOutbox = (value: unknown): value is Posted[] => Array.isArray(value) && value.every(isTurn);

export function outbox(store: KeyValue, suffix: string) {
  const KEY = `chatbot_outbox${suffix}`;
  const all = (): Posted[] => readJson(store, KEY, isOutbox) ?? [];
  const write = (items: Posted[]) => {
    if (items.length) store.set(KEY, JSON.stringify(items));
    else store.remove(KEY);
  };
  return {
    KEY,
    all,
    add: (item: Posted) => write([...all().filter(({ id }) => id !== item.id), item].slice(-MOST)),
    remove: (id: string) => write(all().filter((item) => item.id !== id)),
    clear: () => store.remove(KEY),
  };
}
