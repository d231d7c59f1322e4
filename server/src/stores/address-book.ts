// Address book: which sessions each address began, oldest access first. Almost all addresses have one, so that one is
// kept bare: a Set for each would weigh a tenth of a session.

export type AddressBook = {
  add(address: string | undefined, key: string): void;
  remove(address: string | undefined, key: string): void;
  /** Oldest access first. */
  keysOf(address: string | undefined): Iterable<string>;
  count(address: string | undefined): number;
  clear(): void;
};

export function addressBook(): AddressBook {
  const book = new Map<string, string | Set<string>>();
  return {
    add(address, key) {
      if (address === undefined) return;
      const keys = book.get(address);
      if (keys === undefined) book.set(address, key);
      else if (typeof keys === 'string') book.set(address, new Set([keys, key]));
      else keys.add(key);
    },
    remove(address, key) {
      if (address === undefined) return;
      const keys = book.get(address);
      if (keys === key) book.delete(address);
      else if (typeof keys === 'object' && keys.delete(key) && keys.size === 0) book.delete(address);
    },
    *keysOf(address) {
      const keys = address === undefined ? undefined : book.get(address);
      if (typeof keys === 'string') yield keys;
      else if (keys) yield* keys;
    },
    count(address) {
      const keys = address === undefined ? undefined : book.get(address);
      return typeof keys === 'string' ? 1 : (keys?.size ?? 0);
    },
    clear: () => book.clear(),
  };
}
