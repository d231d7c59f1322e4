// Outbox: messages that the server has not answered yet, oldest first. A whole request is in here
// before the composer clears, so a reload, a closed tab or a tunnel loses nothing.
import type { Turn } from '../panel/chat.ts';
import { isTurn } from '../panel/chat.ts';
import { toJson } from './json.ts';
import { OUTBOX } from './keys.ts';
import type { KeyValue } from './ladder.ts';
import { readJson } from './ladder.ts';

/** Begins the end of every name that is kept for somebody who is signed in. */
export const PERSON = ':user:';

export type Posted = Turn & {
  /** The tab that sends it where there are no Web Locks. */
  tab?: string;
};
/** An entry each: two tabs that rewrote one list at the same moment would take out each other's messages. */
export function outbox(store: KeyValue, suffix: string) {
  const KEY = `${OUTBOX}${suffix}/`;
  const keys = () => store.keys().filter((key) => key.startsWith(KEY));
  return {
    all: (): Posted[] =>
      keys()
        .flatMap((key) => readJson(store, key, isTurn) ?? [])
        .sort((one, other) => one.at - other.at),
    add: (item: Posted) => store.set(KEY + item.id, toJson(item)),
    remove: (id: string) => store.remove(KEY + id),
    clear: () => keys().forEach(store.remove),
  };
}
export type Outbox = ReturnType<typeof outbox>;
