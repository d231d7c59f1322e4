// Shelf: entries of the memory store, in the order in which they end. An entry ends so long after its last commit, so
// among those of one lifetime the order of commits is that order; lifetimes stand side by side. One whose end is set by
// its creation may end a little before its place says, and is then found later by as much as its lifetime at most.

export type Shelf<Entry> = {
  get(key: string): Entry | undefined;
  has(key: string): boolean;
  /** Last among those that live `idle_ms` from a commit on. The key must stand nowhere on the shelf. */
  put(key: string, entry: Entry, idle_ms: number): void;
  delete(key: string): boolean;
  /** Of each lifetime, the entry that ends soonest, and so on while it is deleted. */
  ending(): Iterable<Iterable<[key: string, Entry]>>;
  entries(): Iterable<[key: string, Entry]>;
  size(): number;
  clear(): void;
};

export function shelf<Entry>(): Shelf<Entry> {
  // As many as there are settings for it: sessions, and what waits aside.
  const lifetimes = new Map<number, Map<string, Entry>>();

  return {
    get(key) {
      for (const entries of lifetimes.values()) {
        const entry = entries.get(key);
        if (entry !== undefined) return entry;
      }
      return undefined;
    },
    has(key) {
      for (const entries of lifetimes.values()) if (entries.has(key)) return true;
      return false;
    },
    put(key, entry, idle_ms) {
      const entries = lifetimes.get(idle_ms) ?? new Map<string, Entry>();
      entries.set(key, entry);
      lifetimes.set(idle_ms, entries);
    },
    delete(key) {
      for (const [idle_ms, entries] of lifetimes) {
        if (!entries.delete(key)) continue;
        if (entries.size === 0) lifetimes.delete(idle_ms);
        return true;
      }
      return false;
    },
    ending: () => [...lifetimes.values()],
    *entries() {
      for (const entries of lifetimes.values()) yield* entries;
    },
    size() {
      let size = 0;
      for (const entries of lifetimes.values()) size += entries.size;
      return size;
    },
    clear: () => lifetimes.clear(),
  };
}
