// The demo's files: what the server reads at start without CATALOGUE and SITE.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { native } from '../src/catalogue/feed/formats/native.ts';
import { readHome } from '../src/catalogue/feed/read-home.ts';
import { LANGUAGE_CODES } from '../src/contract.ts';
import { parseSite } from '../src/site/site.ts';

const read = (file: string) => readFileSync(new URL(`../demo/${file}`, import.meta.url), 'utf8');

test('every home of the demo catalogue is read whole, as a sample, without a fault or a warning', () => {
  const feed = native.read(read('catalogue.json'));
  expect(feed.rows.length).toBeGreaterThanOrEqual(120);
  for (const row of feed.rows) {
    const { home, faults, warnings } = readHome(row.home ?? {}, { sample: feed.sample });
    expect({ at: row.at, faults, warnings }).toEqual({ at: row.at, faults: [], warnings: [] });
    expect(home?.sample).toBe(true);
  }
});

test('the demo site greets in every language, and its numbers reach nobody', () => {
  const site = parseSite(read('site.json'));
  expect(Object.keys(site.greeting)).toEqual([...LANGUAGE_CODES]);
  expect(site.phone?.replace(/\D/g, '')).toBe('910000000000');
  expect(site.whatsapp).toBe('910000000000');
  expect(site.phone_base).toMatch(/^\/demo\/contact\/\?/);
  expect(site.whatsapp_base).toMatch(/^\/demo\/contact\/\?/);
});
