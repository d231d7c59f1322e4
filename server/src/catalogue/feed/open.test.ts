import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CatalogueError } from './catalogue-error.ts';
import { loadApart } from './load-apart.ts';
import { loadHere } from './load-here.ts';
import { type OpenCatalogue, type OpenOptions, openCatalogue } from './open.ts';
import { feedAddress } from './source.ts';

let folder: string;
let file: string;
const opened: OpenCatalogue[] = [];

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'veranda-catalogue-'));
  file = path.join(folder, 'homes.json');
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((catalogue) => catalogue.close()));
  await rm(folder, { recursive: true });
});

const homes = (count: number, price = 5_000_000) =>
  JSON.stringify(
    Array.from({ length: count }, (_, n) => ({ bhk: 1 + (n % 4), floor: n, price, locality: 'Hebbal' })),
  );

async function open(options: Partial<OpenOptions> = {}): Promise<OpenCatalogue> {
  // A worker learns five languages anew each time: one test has it, the others read in this thread.
  const catalogue = await openCatalogue({ source: file, pollMs: 60_000, load: loadHere, ...options });
  opened.push(catalogue);
  return catalogue;
}

describe('an open catalogue', () => {
  test('brings in a changed file by itself, and keeps the ids of homes whose price changed', async () => {
    await writeFile(file, homes(10));
    const catalogue = await open({ pollMs: 10, load: loadApart });
    const before = catalogue.current();
    await writeFile(file, homes(10, 6_000_000));
    await vi.waitFor(() => expect(catalogue.current()).not.toBe(before), { timeout: 10_000 });
    const after = catalogue.current();
    expect(before.listings[0]?.price).toBe(5_000_000);
    expect(after.listings[0]?.price).toBe(6_000_000);
    expect(after.listings.map(({ id }) => id)).toEqual(before.listings.map(({ id }) => id));
    expect(after.version).not.toBe(before.version);
  });

  test('is read again when the site moves to another country', async () => {
    await writeFile(
      file,
      JSON.stringify([{ id: 'a', bhk: 2, locality: 'Marina', contact: { phone: '050 123 4567' } }]),
    );
    let country = 'IN';
    const catalogue = await open({ country: () => country });
    const [before] = catalogue.current().listings;
    country = 'AE';
    await catalogue.refresh();
    expect([before?.contact, catalogue.current().listings[0]?.contact]).toEqual([
      undefined,
      { phone: '971501234567' },
    ]);
  });

  test('is the same catalogue when the file is only touched', async () => {
    await writeFile(file, homes(10));
    const catalogue = await open();
    const before = catalogue.current();
    await utimes(file, new Date(), new Date(0));
    await catalogue.refresh();
    expect(catalogue.current()).toBe(before);
  });

  test.each([
    ['broken', () => writeFile(file, '[{"price": '), 'is not JSON'],
    ['empty', () => writeFile(file, ''), 'the file is empty'],
    ['gone', () => rm(file), 'there is no such file'],
    ['under half its size', () => writeFile(file, homes(4)), 'has 4 homes, under half of 10'],
  ])('keeps the last good homes when the file is %s, says so once, and recovers', async (_, harm, why) => {
    await writeFile(file, homes(10));
    const log = { info: vi.fn(), warn: vi.fn() };
    const catalogue = await open({ log });
    await harm();
    await catalogue.refresh();
    await catalogue.refresh();
    expect(catalogue.current().listings).toHaveLength(10);
    expect(catalogue.trouble()).toContain(why);
    expect(log.warn).toHaveBeenCalledTimes(1);
    await writeFile(file, homes(5));
    await catalogue.refresh();
    expect(catalogue.trouble()).toBeUndefined();
    expect(catalogue.current().listings).toHaveLength(5);
  });

  test('lets possession dates pass when a month ends, with the same file', async () => {
    await writeFile(
      file,
      JSON.stringify(
        ['2026-11', '2029'].map((possession_date) => ({
          price: 5_000_000,
          locality: 'Hebbal',
          possession_date,
        })),
      ),
    );
    let now = Date.UTC(2026, 10, 30);
    const catalogue = await open({ now: () => now });
    expect(catalogue.current().count({ possession: 'under_construction' })).toBe(2);
    now = Date.UTC(2026, 11, 1);
    await catalogue.refresh();
    const found = catalogue.current().find({ possession: 'under_construction' });
    expect({ total: found.total, unstated: found.unstated_total() }).toEqual({ total: 1, unstated: 1 });
  });

  test.each([
    ['unreadable', () => path.join(folder, 'none.json')],
    ['unreadable', () => folder],
    ['unreadable', () => 'http://example.com/homes.json'],
    ['unreadable', () => 'ftp://example.com/homes.json'],
    ['empty', () => file],
  ])('does not start where its source is %s', async (fault, source) => {
    await writeFile(file, '');
    const error = await open({ source: source() }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(CatalogueError);
    expect(error).toMatchObject({ fault, source: source() });
  });

  test('is read over the network, asking only whether there is something new', async () => {
    let body = homes(10);
    let sent = 0;
    const server = createServer((request, response) => {
      const etag = `"${body.length}"`;
      const known = request.headers['if-none-match'] === etag;
      if (!known) sent++;
      response.writeHead(known ? 304 : 200, { etag, 'last-modified': 'Sun, 01 Nov 2026 10:00:00 GMT' });
      response.end(known ? undefined : body);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    try {
      const source = `http://127.0.0.1:${(server.address() as AddressInfo).port}/homes.json`;
      const catalogue = await open({ source });
      expect(catalogue.current().date).toBe('2026-11-01');
      await catalogue.refresh();
      expect(sent).toBe(1);
      body = homes(12);
      await catalogue.refresh();
      expect(catalogue.current().listings).toHaveLength(12);
    } finally {
      server.close();
    }
  });

  test.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateSync],
  ] as const)('reads what is sent as %s, and says what cannot be unpacked', async (encoding, pack) => {
    let sent: Uint8Array = pack(homes(10));
    const server = createServer((_, response) => {
      response.writeHead(200, { 'content-encoding': encoding }).end(sent);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    try {
      const source = `http://127.0.0.1:${(server.address() as AddressInfo).port}/homes`;
      const catalogue = await open({ source });
      expect(catalogue.current().listings).toHaveLength(10);
      sent = new TextEncoder().encode('not packed at all');
      await expect(open({ source })).rejects.toThrow(CatalogueError);
    } finally {
      server.close();
    }
  });

  test('reads several sources as one, and leaves out what the owner has hidden', async () => {
    const other = path.join(folder, 'other.csv');
    await writeFile(file, JSON.stringify([{ id: 'a', bhk: 2, price: 5_000_000, locality: 'Hebbal' }]));
    await writeFile(other, 'ref no;price (lakhs);location\nb;61.5;Yelahanka\nc;72;Yelahanka\na;80;Hebbal\n');
    const catalogue = await open({ source: `${file} ${other}` });
    expect(catalogue.current().listings.map(({ id, price }) => [id, price])).toEqual([
      ['a', 5_000_000],
      ['b', 6_150_000],
      ['c', 7_200_000],
    ]);
    expect(catalogue.report().left_out).toMatchObject([{ field: 'id', at: 'other.csv, row 3' }]);
    await writeFile(`${file}.hidden`, 'b\n');
    await catalogue.refresh();
    expect(catalogue.current().byId('b')).toBeUndefined();
    expect(catalogue.current().listings).toHaveLength(2);
    await rm(`${file}.hidden`);
  });

  test('a home without an id of its own is hidden by the one made for it, beside whichever file it stands in', async () => {
    const other = path.join(folder, 'other.csv');
    await writeFile(file, homes(1));
    await writeFile(other, 'bhk,price (lakhs),location\n2,61.5,Yelahanka\n3,72,Yelahanka\n');
    const catalogue = await open({ source: `${file} ${other}` });
    const [first, second] = catalogue.current().listings.filter(({ locality }) => locality === 'Yelahanka');
    await writeFile(`${other}.hidden`, `${first?.id}\n${second?.id}\n`);
    await catalogue.refresh();
    expect(catalogue.trouble()).toBeUndefined();
    expect(catalogue.current().listings.map(({ locality }) => locality)).toEqual(['Hebbal']);
  });

  test('is tried again by itself after it could not be read', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'performance'] });
    try {
      await writeFile(file, homes(3));
      let slow = false;
      const catalogue = await open({
        pollMs: 2000,
        load: (options) =>
          slow
            ? Promise.reject(new CatalogueError('malformed', file, 'took over 20 s to read'))
            : loadHere(options),
      });
      slow = true;
      await writeFile(file, homes(4));
      const passes = async (ms: number) => {
        for (let at = 0; at < ms; at += 2000) {
          vi.advanceTimersByTime(2000);
          await new Promise((done) => setTimeout(done, 30));
        }
      };
      await passes(6000);
      expect(catalogue.trouble()).toContain('took over');
      slow = false;
      await passes(40_000);
      expect(catalogue.trouble()).toBeUndefined();
      expect(catalogue.current().listings).toHaveLength(4);
    } finally {
      vi.useRealTimers();
    }
  });

  test('does not follow an address into a private network, nor to anything but https', async () => {
    const server = createServer((request, response) => {
      const to =
        request.url === '/inside' ? 'https://10.0.0.1/homes.json' : 'http://homes.example/homes.json';
      response.writeHead(302, { location: to }).end();
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    try {
      const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      await expect(open({ source: `${at}/inside` })).rejects.toThrow('private address');
      await expect(open({ source: `${at}/plain` })).rejects.toThrow('not https');
      await expect(open({ source: 'https://192.168.1.1/homes.json' })).rejects.toThrow('private address');
    } finally {
      server.close();
    }
  });
});

test.each([
  [
    'https://docs.google.com/spreadsheets/d/1AbC-d_9/edit#gid=77',
    'https://docs.google.com/spreadsheets/d/1AbC-d_9/export?format=csv&gid=77',
  ],
  [
    'https://docs.google.com/spreadsheets/d/1AbC-d_9/edit?usp=sharing',
    'https://docs.google.com/spreadsheets/d/1AbC-d_9/export?format=csv',
  ],
  [
    'https://docs.google.com/spreadsheets/d/e/2PACX-1/pubhtml?gid=5&single=true',
    'https://docs.google.com/spreadsheets/d/e/2PACX-1/pub?output=csv&gid=5',
  ],
  ['https://homes.example/feed', 'https://homes.example/feed'],
])('the sheet at %s is fetched as CSV', (link, address) => {
  expect(feedAddress(link)).toBe(address);
});
