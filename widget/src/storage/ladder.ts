// Ladder: localStorage or sessionStorage where the browser lets us, else this page's memory. Never throws.

export type KeyValue = {
  get(key: string): string | null;
  set(key: string, value: string): void;
  remove(key: string): void;
  keys(): string[];
  /** Consent given: what memory holds goes to the browser. */
  release(): void;
};

/**
 * `open` reads `window.localStorage` anew each time: in a sandbox the getter itself throws.
 * While `held`, nothing is written to the browser and nothing is read from it.
 */
export function ladder(open: () => Storage, held = false): KeyValue {
  const memory = new Map<string, string>();
  const set = (key: string, value: string) => {
    memory.set(key, value);
    if (held) return;
    try {
      open().setItem(key, value);
      memory.delete(key);
    } catch {
      // Refused or full: memory keeps it for this page.
    }
  };
  return {
    get(key) {
      if (memory.has(key)) return memory.get(key) as string;
      if (held) return null;
      try {
        return open().getItem(key);
      } catch {
        return null;
      }
    },
    set,
    remove(key) {
      memory.delete(key);
      try {
        if (!held) open().removeItem(key);
      } catch {
        // Nothing was stored then.
      }
    },
    keys() {
      const own = [...memory.keys()];
      try {
        return held ? own : own.concat(Object.keys(open()));
      } catch {
        return own;
      }
    },
    release() {
      held = false;
      for (const [key, value] of memory) set(key, value);
    },
  };
}

/** A stored value that `check` accepts, else undefined: garbage and other versions count as absent. */
export function readJson<T>(
  store: KeyValue,
  key: string,
  check: (value: unknown) => value is T,
): T | undefined {
  try {
    const value: unknown = JSON.parse(store.get(key) ?? '');
    return check(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
