// Lazily: what is made when it is first asked for, and once: tables that a process may never look at.

/** Gives what `make` gives, which runs at the first call only. */
export function lazily<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
