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
  [0x01021997, '9p'],
  [0x00c36400, 'Ceph'],
  [0x5346414f, 'AFS'],
  [0x0bd00bd0, 'Lustre'],
  [0x01161970, 'GFS2'],
  [0x7461636f, 'OCFS2'],
]);
/** Of sshfs, Gluster and S3 mounts, and of some local ones. */
const FUSE = 0x65735546;

/** `statfs` gives the type of the disk. */
export function placeOf(
  file: string,
  onStart: NonNullable<StoreOptions['onStart']>,
  statfs: (file: string) => { type: number } = statfsSync,
): Place {
  if (file === ':memory:') return { check() {} };
  chmodSync(file, 0o600);
  const { type } = statfs(file);
  const network = NETWORK.get(type);
  const where = network ? `is on a network disk (${network})` : 'may be on a network disk (FUSE)';
  if (network !== undefined || type === FUSE)
    onStart({ note: `The file of the sessions ${where}, which can damage it: use a local one.` });
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
