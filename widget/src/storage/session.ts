// Session: the conversation's name (id), key (token) and life (epoch), shared by all tabs of one site.
import { toJson } from './json.ts';
import { SESSION_ID, SESSION_LIFE, SESSION_TOKEN } from './keys.ts';
import type { KeyValue } from './ladder.ts';
import { readJson } from './ladder.ts';

export type Session = { id: string; token: string } & Partial<Life>;
type Life = {
  epoch: string;
  /** ms since 1970 */
  expires: number;
  /** Of the last answer. */
  version?: number;
};

const isLife = (value: unknown): value is Life =>
  (value as Life)?.epoch?.length <= 64 && (value as Life).expires > 0;

export function sessionKeys(store: KeyValue, suffix: string) {
  const ID = SESSION_ID + suffix;
  const TOKEN = SESSION_TOKEN + suffix;
  const LIFE = SESSION_LIFE + suffix;

  const id = () => store.get(ID)?.match(/^[\w-]{1,64}$/)?.[0];
  const token = () => store.get(TOKEN)?.match(/^[\w-]{43}$/)?.[0];

  const read = (): Session | undefined => {
    const found = { id: id(), token: token() };
    return found.id && found.token ? ({ ...found, ...readJson(store, LIFE, isLife) } as Session) : undefined;
  };
  return {
    read,
    /**
     * Made at the first message, not before. Call it under the outbox lock: two tabs must make one.
     * An id that stands there is a name like any other; without its key it gets a new one.
     */
    readOrMake(): Session {
      if (!read()) {
        store.set(ID, id() ?? randomName(6));
        store.set(TOKEN, randomName(32));
        store.remove(LIFE);
      }
      return read() as Session;
    },
    live(epoch: string, expires: number, version: number) {
      store.set(LIFE, toJson({ epoch, expires, version } satisfies Life));
    },
    drop() {
      for (const key of [ID, TOKEN, LIFE]) store.remove(key);
    },
  };
}

/** Base64url without padding: 6 bytes → 8 characters, 32 bytes → 43. Works on http pages, unlike randomUUID. */
export const randomName = (bytes: number): string =>
  btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(bytes))))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=/g, '');
export type SessionKeys = ReturnType<typeof sessionKeys>;
