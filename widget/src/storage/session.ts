// Session: the conversation's name (id), key (token) and life (epoch), shared by all tabs of one site.
import type { KeyValue } from './ladder.ts';
import { readJson } from './ladder.ts';

export type Session = { id: string; token: string; epoch?: string /** ms since 1970 */; expires?: number };
type Life = { epoch: string; expires: number };

const isLife = (value: unknown): value is Life =>
  (value as Life)?.epoch?.length <= 64 && (value as Life).expires > 0;

export function sessionKeys(store: KeyValue, suffix: string) {
  const ID = `chatbot_session_id${suffix}`;
  const TOKEN = `chatbot_session_token${suffix}`;
  const LIFE = `chatbot_session_life${suffix}`;

  const read = (): Session | undefined => {
    const id = store.get(ID);
    const token = store.get(TOKEN);
    if (!id || !token || !/^[\w-]{1,64}$/.test(id) || !/^[\w-]{43}$/.test(token)) return undefined;
    return { id, token, ...readJson(store, LIFE, isLife) };
  };
  return {
    read,
    /** Made at the first message, not before. Call it under the outbox lock: two tabs must make one. */
    readOrMake(): Session {
      const found = read();
      if (found) return found;
      const made = { id: randomName(6), token: randomName(32) };
      store.set(ID, made.id);
      store.set(TOKEN, made.token);
      store.remove(LIFE);
      return made;
    },
    live(epoch: string, expires: number) {
      store.set(LIFE, JSON.stringify({ epoch, expires }));
    },
    drop() {
      for (const key of [ID, TOKEN, LIFE]) store.remove(key);
    },
  };
}
export type SessionKeys = ReturnType<typeof sessionKeys>;

/** Base64url without padding: 6 bytes → 8 characters, 32 bytes → 43. Works on http pages, unlike randomUUID. */
export const randomName = (bytes: number): string =>
  btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(bytes))))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=/g, '');
