// Where the SQLite file is: for this user's eyes only, on a disk of this machine, and still there.
import { chmodSync, statfsSync, statSync } from 'node:fs';
import type { StoreOptions } from './store.ts';
import { StoreTrouble } from './trouble.ts';

export type Place = {
  /** Throws when the file that was opened is no longer the one at its path: a later start would find nothing of it. */
  check(): void;
};

/** File systems that other machines may write to, by their `f_type` (statfs(2)). */
const NETWORK = new Map([
  [0x6969, 'NFS'],
  [0x517b, 'SMB'],
  [0xff534d42, 'CIFS'],
  [0xfe534d42, 'SMB2'],
]);

export function placeOf(file: string, onStart: NonNullable<StoreOptions['onStart']>): Place {
  if (file === ':memory:') return { check() {} };
  chmodSync(file, 0o600);
  const network = NETWORK.get(statfsSync(file).type);
  if (network !== undefined)
    onStart({
      note: `SESSIONS is on a network disk (${network}), which can damage a SQLite file: use a local one.`,
    });
  const { ino, dev } = statSync(file);
  return {
    check() {
      const now = statSync(file, { throwIfNoEntry: false });
      if (now?.ino === ino && now.dev === dev) return;
      throw new StoreTrouble('the file was removed or replaced under the server; restart it', {
        code: 'FILE_GONE',
        transient: false,
      });
    },
  };
}
