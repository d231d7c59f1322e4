// A SQLite file: for this user's eyes only, on a disk of this machine, with a log of changes, and still there.
import { chmodSync, statfsSync, statSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { StoreOptions } from './store.ts';
import { StoreTrouble, sqliteTrouble } from './trouble.ts';

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
    onStart({ note: `The file ${path.basename(file)} ${where}, which can damage it: use a local one.` });
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

export type FileOptions = {
  /** How long to wait for another process's write, ms. */
  busy_ms: number;
  pragmas: string;
  migrate(db: DatabaseSync): void;
  onStart: NonNullable<StoreOptions['onStart']>;
};

/** A file with a log of changes and its tables up to date. Throws `StoreTrouble`. */
export function openedFile(
  file: string,
  { busy_ms, pragmas, migrate, onStart }: FileOptions,
): { db: DatabaseSync; place: Place } {
  let db: DatabaseSync | undefined;
  try {
    db = new DatabaseSync(file, { timeout: busy_ms });
    const opened = db;
    // First of all: the files beside it are made with its rights.
    const place = placeOf(file, onStart);
    patiently(busy_ms, () => keepLog(opened, file));
    opened.exec(pragmas);
    patiently(busy_ms, () => migrate(opened));
    return { db: opened, place };
  } catch (error) {
    db?.close();
    throw sqliteTrouble(error);
  }
}

function keepLog(db: DatabaseSync, file: string) {
  const { journal_mode } = db.prepare('pragma journal_mode = wal').get() as { journal_mode: string };
  if (journal_mode === 'wal' || file === ':memory:') return;
  throw new StoreTrouble('the disk cannot hold a write-ahead log (a network disk?)', {
    code: 'NO_WAL',
    transient: false,
  });
}

/** Switching to WAL does not wait for other processes by itself: try for as long as a write would. */
function patiently(busy_ms: number, work: () => void) {
  const until = Date.now() + busy_ms;
  for (;;) {
    try {
      return work();
    } catch (error) {
      const busy = error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY;
      if (!busy || Date.now() > until) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}
const SQLITE_BUSY = 5;
