// Memory store: sessions in this process, in access order. Fast and bounded; a restart forgets them all.
// With one idle timeout access order is expiry order, so a sweep costs what has expired and an eviction costs nothing.
// The last records committed are kept as they came; those before them are packed away in a third of the space.

import { type Clock, neverBackwards, steadyClock } from '../sessions/clock.ts';
import { pressed } from '../sessions/window.ts';
import { type AddressBook, addressBook } from './address-book.ts';
import { memoryOutbox } from './memory-outbox.ts';
import {
  type Content,
  expiryOf,
  isLive,
  NOTHING,
  pack,
  type Standing,
  stampOf,
  tooLarge,
  unpack,
  verdict,
} from './record.ts';
import { type Shelf, shelf } from './shelf.ts';
import type { Expected, NextRecord, Store, StoreOptions, TimeToLive } from './store.ts';
import { TOMBSTONE_MS, TOMBSTONE_NEEDED_MS } from './store.ts';

/** Commits whose records stay unpacked: some 50 MB as conversations go; what is spoken in again meanwhile is never packed. */
const WARM = 2_000;

/** A record; packed into bytes it is small and spares the garbage collector. */
type Entry = Standing & { created_at: number; content: Content | Buffer; address: string | undefined };

/** All that the store holds. Tests look into it; nobody else does. */
export type Shelves = {
  /** A key stands in at most one of the three. */
  one_message: Shelf<Entry>;
  engaged: Shelf<Entry>;
  /** Oldest first; all live equally long. */
  tombstones: Map<string, Standing>;
  addresses: AddressBook;
  /** Of all entries together. */
  weight: number;
};

export const emptyShelves = (): Shelves => ({
  one_message: shelf(),
  engaged: shelf(),
  tombstones: new Map(),
  addresses: addressBook(),
  weight: 0,
});

/** A copy of what an entry holds. */
export function contentOf({ content }: Entry): Content {
  return Buffer.isBuffer(content) ? unpack(content) : { ...content, seen: [...content.seen] };
}

/** Bytes of a packed entry, letters of one that is not. */
export function weightOf(content: Entry['content']): number {
  if (Buffer.isBuffer(content)) return content.length;
  let letters = content.state.length;
  for (const { message_id, hash, response = '' } of content.seen)
    letters += message_id.length + hash.length + response.length;
  return letters;
}

const GONE = Buffer.alloc(0);

function endsSoonest(shelf: Shelf<Entry>): string | undefined {
  let soonest: [key: string, Entry] | undefined;
  for (const [first] of shelf.ending())
    if (first && (!soonest || first[1].expires_at < soonest[1].expires_at)) soonest = first;
  return soonest?.[0];
}

export function memoryStore({
  max_sessions,
  max_per_address,
  onEvent = () => {},
  clock = steadyClock,
  shelves = emptyShelves(),
  warm = WARM,
}: StoreOptions & { clock?: Clock; shelves?: Shelves; warm?: number }): Store {
  const { one_message, engaged, tombstones, addresses } = shelves;
  const time = neverBackwards(clock);
  let closed = false;

  const entryOf = (key: string) => engaged.get(key) ?? one_message.get(key);
  const size = () => one_message.size() + engaged.size() + tombstones.size;

  function open() {
    if (closed) throw new Error('the session store is closed');
  }

  const { outbox, ...effects } = memoryOutbox({
    time,
    open,
    onDropped: () => onEvent({ type: 'effects_dropped' }),
  });

  /** The entries of the last `warm` commits, as a ring; those that left their shelf are empty. */
  const recent: Entry[] = [];
  let turns = 0;

  /** Other content for an entry on a shelf. */
  function hold(entry: Entry, content: Entry['content']) {
    shelves.weight += weightOf(content) - weightOf(entry.content);
    entry.content = content;
  }

  function keepWarm(entry: Entry) {
    const place = turns++ % warm;
    const oldest = recent[place];
    recent[place] = entry;
    if (oldest && !Buffer.isBuffer(oldest.content)) {
      hold(oldest, pack({ ...oldest.content, seen: pressed(oldest.content.seen) }));
    }
  }

  function remove(key: string): boolean {
    const entry = entryOf(key);
    addresses.remove(entry?.address, key);
    if (entry) hold(entry, GONE);
    return engaged.delete(key) || one_message.delete(key) || tombstones.delete(key);
  }

  function put(key: string, entry: Entry, oneMessage: boolean, idle_ms: number) {
    remove(key);
    (oneMessage ? one_message : engaged).put(key, entry, idle_ms);
    addresses.add(entry.address, key);
    shelves.weight += weightOf(entry.content);
    keepWarm(entry);
  }

  function evict(key: string, why: 'full' | 'address') {
    remove(key);
    onEvent({ type: 'evicted', why });
  }

  function tellExpired(sessions: number) {
    if (sessions > 0) onEvent({ type: 'expired', sessions });
  }

  /** Room for one more: what has expired, an old tombstone, then the one-message session that ends soonest. */
  function makeRoom(now: number, { tombstone = false } = {}): boolean {
    if (size() < max_sessions) return true;
    if (sweepExpired(1, now) > 0) return true;
    const [grave] = tombstones;
    // A flood of deletes pushes out its own tombstones and nobody's session.
    if (grave && (tombstone || grave[1].expires_at - TOMBSTONE_MS + TOMBSTONE_NEEDED_MS <= now)) {
      return remove(grave[0]);
    }
    const soonest = endsSoonest(one_message);
    if (soonest === undefined) return false;
    evict(soonest, 'full');
    return true;
  }

  /** Room for one more of this address, at nobody else's cost. */
  function makeRoomAt(address: string | undefined, now: number): boolean {
    if (addresses.count(address) < max_per_address) return true;
    for (const key of addresses.keysOf(address)) {
      const expired = !isLive(entryOf(key)?.expires_at ?? 0, now);
      if (expired) {
        remove(key);
        tellExpired(1);
      } else if (one_message.has(key)) evict(key, 'address');
      else continue;
      return true;
    }
    return false;
  }

  function sweepExpired(max: number, now: number): number {
    let removed = 0;
    const removeEnded = (entries: Iterable<[string, Standing]>) => {
      for (const [key, { expires_at }] of entries) {
        if (removed === max || isLive(expires_at, now)) return;
        remove(key);
        removed++;
      }
    };
    for (const lifetime of [...one_message.ending(), ...engaged.ending()]) removeEnded(lifetime);
    tellExpired(removed);
    removeEnded(tombstones);
    return removed;
  }

  return {
    async load(key) {
      open();
      const now = time();
      const entry = entryOf(key);
      if (!entry) return { now, expired: false, expected: stampOf(tombstones.get(key) ?? NOTHING) };
      const expected = stampOf(entry);
      if (!isLive(entry.expires_at, now)) return { now, expired: true, expected };
      const { created_at, expires_at } = entry;
      return { now, expired: false, expected, record: { ...contentOf(entry), created_at, expires_at } };
    },

    // No await between the check and the write: one commit is one step of this process.
    async commit(key, expected: Expected, next: NextRecord, ttl: TimeToLive, caused) {
      open();
      const now = time();
      if (tooLarge(next)) return { ok: false, why: 'too_large' };
      const standing = entryOf(key) ?? tombstones.get(key);
      const allowed = verdict(standing, expected, next, now);
      if (!allowed.ok) return allowed;

      const earlier = entryOf(key);
      const continues = earlier?.epoch === next.epoch;
      const address = continues ? earlier.address : next.address;
      if (!continues) {
        if (!makeRoomAt(address, now)) return { ok: false, why: 'address_full' };
        if (!standing && !makeRoom(now)) return { ok: false, why: 'full' };
      }
      const created_at = continues ? earlier.created_at : now;
      const { epoch, version, schema, state, seen } = next;
      const entry: Entry = {
        epoch,
        version,
        deletions: expected.deletions,
        created_at,
        expires_at: expiryOf(created_at, now, ttl),
        content: { epoch, version, schema, state, seen: [...seen] },
        address,
      };
      if (earlier && !continues) tellExpired(1);
      put(key, entry, next.one_message, ttl.idle_ms);
      effects.write(epoch, caused, now);
      return { ok: true };
    },

    async delete(key) {
      open();
      const now = time();
      const entry = entryOf(key);
      const standing = entry ?? tombstones.get(key);
      const deletions = (standing?.deletions ?? 0) + 1;
      if (!standing && !makeRoom(now, { tombstone: true })) return false;
      remove(key);
      tombstones.set(key, { epoch: null, version: 0, deletions, expires_at: now + TOMBSTONE_MS });
      return entry !== undefined && isLive(entry.expires_at, now);
    },

    async sweep(max) {
      open();
      return sweepExpired(max, time());
    },

    async holds() {
      open();
      return {
        sessions: one_message.size() + engaged.size(),
        tombstones: tombstones.size,
        bytes: shelves.weight,
      };
    },

    async close() {
      closed = true;
      shelves.weight = 0;
      for (const shelf of [one_message, engaged, tombstones, addresses]) shelf.clear();
      recent.length = 0;
      effects.clear();
    },

    outbox,
  };
}
