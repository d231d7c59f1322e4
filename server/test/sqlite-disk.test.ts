// The disk under a SQLite file: removed, full, read-only, another user's. It is noticed, named, and costs nothing kept.
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { OPTIONS, request } from '../src/book/conformance.ts';
import { openBook } from '../src/book/open.ts';
import { engage, say } from '../src/stores/conformance/subject.ts';
import { UNBOUNDED } from '../src/stores/record.ts';
import { sqliteStore } from '../src/stores/sqlite.ts';
import { asNobody } from './postgres.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'veranda-disk-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const file = () => path.join(folder, 'sessions.db');

test('a file that is removed under the server is noticed: nothing more is taken or read', async () => {
  const store = sqliteStore(file(), UNBOUNDED);
  await engage(store, 'ada');
  const { expected } = await store.load('ada');
  renameSync(file(), `${file()}.aside`);
  const gone = { name: 'StoreTrouble', code: 'FILE_GONE', transient: false };
  await expect(store.load('ada')).rejects.toMatchObject(gone);
  await expect(say(store, 'ben')).rejects.toMatchObject(gone);
  await expect(store.delete('readyz')).rejects.toMatchObject(gone);
  writeFileSync(file(), 'another file');
  await expect(store.load('ada')).rejects.toMatchObject(gone);
  renameSync(`${file()}.aside`, file());
  expect((await store.load('ada')).expected).toEqual(expected);
  await store.close();
});

test('the file of the book is noticed in the same way, and a request is never kept in the void', async () => {
  const book = await bookAt(file());
  const kept = await book.ask(request());
  renameSync(file(), `${file()}.aside`);
  const gone = { name: 'StoreTrouble', code: 'FILE_GONE', transient: false };
  await expect(book.ask(request())).rejects.toMatchObject(gone);
  await expect(book.leads({ most: 9 })).rejects.toMatchObject(gone);
  renameSync(`${file()}.aside`, file());
  expect(kept.ok && (await book.lead(kept.visit.lead))?.visits).toHaveLength(1);
  await book.close();
});

async function bookAt(file: string) {
  const book = await openBook(`sqlite:${file}`, OPTIONS);
  if (!book) throw new Error('no book');
  return book;
}

const mounts = asNobody.uid !== undefined && canMount();
function canMount(): boolean {
  const probe = mkdtempSync(path.join(os.tmpdir(), 'veranda-mount-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', probe]).status === 0;
  if (mounted) execFileSync('umount', [probe]);
  else console.warn('skipped: this user may not mount a disk that is small or read-only');
  rmSync(probe, { recursive: true });
  return mounted;
}

/** A disk of 512 kB at a folder of the test. */
function onSmallDisk(work: (disk: string) => Promise<void>) {
  const disk = path.join(folder, 'disk');
  mkdirSync(disk);
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=512k', 'tmpfs', disk]);
  return work(disk).finally(() => execFileSync('umount', ['-l', disk]));
}

test.skipIf(!mounts)(
  'a full disk loses nothing that was answered, and serves again when there is room',
  async () => {
    await onSmallDisk(async (disk) => {
      const store = sqliteStore(path.join(disk, 'sessions.db'), UNBOUNDED);
      await engage(store, 'ada');
      const ballast = path.join(disk, 'ballast');
      writeFileSync(ballast, '');
      const kept: string[] = [];
      const fill = async () => {
        for (let i = 0; i < 200; i++) {
          await say(store, `visitor-${i}`, 'x'.repeat(20_000));
          kept.push(`visitor-${i}`);
        }
      };
      await expect(fill()).rejects.toMatchObject({ name: 'StoreTrouble', message: 'the disk is full' });
      expect(kept.length).toBeGreaterThan(2);
      expect((await store.load('ada')).record?.version).toBe(2);
      for (const key of kept) expect((await store.load(key)).record?.version, key).toBe(1);
      execFileSync('mount', ['-o', 'remount,size=4m', disk]);
      expect(await say(store, 'ada', 'third')).toEqual({ ok: true });
      await store.close();
    });
  },
);

test.skipIf(!mounts)(
  'a full disk takes no request, loses none, and takes them again when there is room',
  async () => {
    await onSmallDisk(async (disk) => {
      const book = await bookAt(path.join(disk, 'book.db'));
      const kept: string[] = [];
      const fill = async () => {
        for (let i = 0; i < 200; i++) {
          const asked = await book.ask(request({ note: 'x'.repeat(20_000) }));
          if (asked.ok) kept.push(asked.visit.lead);
        }
      };
      await expect(fill()).rejects.toMatchObject({ name: 'StoreTrouble', message: 'the disk is full' });
      expect(kept.length).toBeGreaterThan(2);
      for (const id of kept) expect((await book.lead(id))?.visits).toHaveLength(1);
      execFileSync('mount', ['-o', 'remount,size=4m', disk]);
      expect(await book.ask(request())).toMatchObject({ ok: true });
      await book.close();
    });
  },
);

test.skipIf(!mounts)('a disk that turns read-only is named, and what is kept can still be read', async () => {
  await onSmallDisk(async (disk) => {
    const database = path.join(disk, 'sessions.db');
    const store = sqliteStore(database, UNBOUNDED);
    await engage(store, 'ada');
    await store.close();
    execFileSync('mount', ['-o', 'remount,ro', disk]);
    const named = /takes no writes|can be read and not written|cannot be opened/;
    expect(() => sqliteStore(database, UNBOUNDED)).toThrow(named);
    await expect(bookAt(database)).rejects.toThrow(named);
  });
});

/** The store opened by a user who may do nothing else: what it says. */
function openedByNobody(): string {
  const module = pathToFileURL(path.join(import.meta.dirname, '../src/stores/sqlite.ts')).href;
  const script = `
    const { sqliteStore } = await import(${JSON.stringify(module)});
    try { await sqliteStore(${JSON.stringify(file())}, { max_sessions: 9, max_per_address: 9 }).close(); console.log('opened'); }
    catch (error) { console.log(error.name, error.message); }`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    ...asNobody,
    cwd: os.tmpdir(),
    encoding: 'utf8',
  });
  return stdout.trim() || stderr;
}

const reads = asNobody.uid !== undefined && mayRead();
/** Whether that user may read this tree at all. */
function mayRead(): boolean {
  const may = spawnSync(
    process.execPath,
    ['-e', `require('fs').readFileSync(${JSON.stringify(import.meta.filename)})`],
    {
      ...asNobody,
      cwd: os.tmpdir(),
    },
  );
  if (may.status !== 0) console.warn('skipped: another user may not read these files');
  return may.status === 0;
}

test.skipIf(!reads)('a file of another user, and a folder that may not be written, are named', async () => {
  await sqliteStore(file(), UNBOUNDED).close();
  chmodSync(folder, 0o777);
  chmodSync(file(), 0o666);
  expect(openedByNobody()).toBe('StoreTrouble the file belongs to another user');
  chmodSync(file(), 0o600);
  expect(openedByNobody()).toMatch(/^StoreTrouble .*(cannot be opened|may not use)/);
  chownSync(file(), asNobody.uid ?? 0, asNobody.gid ?? 0);
  expect(openedByNobody()).toBe('opened');
  chmodSync(folder, 0o555);
  expect(openedByNobody()).toMatch(/^StoreTrouble .*(cannot be opened|can be read and not written)/);
  chmodSync(folder, 0o755);
});
