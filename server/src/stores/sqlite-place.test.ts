// The place of the SQLite file: what the start says of its disk.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { placeOf } from './sqlite-place.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'veranda-place-'));
const file = path.join(folder, 'sessions.db');
writeFileSync(file, '');
afterAll(() => rmSync(folder, { recursive: true }));

function said(type: number): string[] {
  const notes: string[] = [];
  placeOf(
    file,
    (word) => void notes.push('note' in word ? word.note : ''),
    () => ({ type }),
  );
  return notes;
}

test.for([
  [0x6969, 'is on a network disk (NFS)'],
  [0xff534d42, 'is on a network disk (CIFS)'],
  [0xfe534d42, 'is on a network disk (SMB2)'],
  [0x01021997, 'is on a network disk (9p)'],
  [0x65735546, 'may be on a network disk (FUSE)'],
] as const)('a disk of type 0x%x is named at the start', ([type, words]) => {
  expect(said(type)).toEqual([`The file sessions.db ${words}, which can damage it: use a local one.`]);
});

/** ext4, XFS, Btrfs, tmpfs, ZFS, overlay: of this machine, a container's own among them. */
test.for([0xef53, 0x58465342, 0x9123683e, 0x01021994, 0x2fc12fc1, 0x794c7630])(
  'a disk of type 0x%x is local, and nothing is said',
  (type) => {
    expect(said(type)).toEqual([]);
  },
);
