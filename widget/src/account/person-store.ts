// Person store: what is kept for a person while they are signed in. Their words are never written to the browser's disk; what
// waits to be sent stands in this tab alone, under their name, so that nobody else sends it.
import { OPEN, OUTBOX, SESSION_ID, SESSION_TOKEN } from '../storage/keys.ts';
import type { KeyValue } from '../storage/ladder.ts';
import { PERSON } from '../storage/outbox.ts';

/** `name`: tells the person from others. Nothing about it is a key to anything: the proof is. */
export function personStore(browser: KeyValue, tab: KeyValue, suffix: string, name: string): KeyValue {
  const memory = new Map<string, string>([
    [SESSION_ID + suffix, name.slice(0, 8)],
    [SESSION_TOKEN + suffix, 'A'.repeat(43)],
  ]);
  const here: Omit<KeyValue, 'release'> = {
    get: (key) => memory.get(key) ?? null,
    set: (key, value) => void memory.set(key, value),
    remove: (key) => void memory.delete(key),
    keys: () => [...memory.keys()],
  };
  // That the panel is open says nothing about anybody.
  const place = (key: string) => (key.startsWith(OUTBOX) ? tab : key.startsWith(OPEN) ? browser : here);
  return {
    get: (key) => place(key).get(key),
    set: (key, value) => place(key).set(key, value),
    // Who they are is not forgotten with the conversation.
    remove: (key) => key.startsWith(SESSION_ID) || key.startsWith(SESSION_TOKEN) || place(key).remove(key),
    keys: () => [...here.keys(), ...tab.keys().filter((key) => key.startsWith(OUTBOX))],
    release() {},
  };
}

/** What other people left in this tab: messages that wait, and names of theirs. `keep`: the end of the keys that stay. */
export function dropOthers(tab: KeyValue, keep: string) {
  for (const key of tab.keys()) if (key.includes(PERSON) && !key.includes(keep)) tab.remove(key);
}

/** For a device in another one's conversation: its own id and key, everything else under a name of its own. */
export function joinedStore(browser: KeyValue, suffix: string, own: string): KeyValue {
  const real = (key: string) =>
    [SESSION_ID, SESSION_TOKEN].some((name) => key === name + suffix)
      ? key.slice(0, -suffix.length || undefined) + own
      : key;
  return {
    get: (key) => browser.get(real(key)),
    set: (key, value) => browser.set(real(key), value),
    remove: (key) => real(key) !== key || browser.remove(key),
    keys: () => browser.keys(),
    release: () => browser.release(),
  };
}

/** The name of a person in this tab's storage: SHA-256 of the host's, where the page may reckon it. */
export async function nameOf(sub: string): Promise<string> {
  const bytes = new TextEncoder().encode(sub);
  const hash = await crypto.subtle?.digest('SHA-256', bytes);
  return btoa(String.fromCharCode(...new Uint8Array(hash ?? bytes)))
    .replace(/\W/g, '_')
    .padEnd(8, '_')
    .slice(0, 43);
}
