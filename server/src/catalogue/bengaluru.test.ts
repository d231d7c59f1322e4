// The real listings: read from beside the repository where they are, skipped with a printed reason where not.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildCatalogue } from './build.ts';
import type { Catalogue } from './catalogue.ts';
import { countByReason, type LoadedHomes, loadHomes } from './feed/load.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const source = path.resolve(root, '../shared/data/bengaluru-house-prices.csv');
const map = path.join(root, 'server/catalogue-maps/bengaluru-house-prices.json');
const present = existsSync(source);
if (!present) console.warn(`SKIPPED: the real Bengaluru listings are not at ${source}`);

describe.skipIf(!present)('13,320 real rows', () => {
  let loaded: LoadedHomes;
  let catalogue: Catalogue;
  beforeAll(() => {
    const columns = { source: map, text: readFileSync(map, 'utf8') };
    loaded = loadHomes({ source, text: readFileSync(source, 'utf8'), columns });
    catalogue = buildCatalogue(loaded.listings);
  });

  test('serve every home that can be sold, and account for every row that is not', () => {
    const { rows, served, duplicates, left_out } = loaded.report;
    expect(rows).toBe(13_320);
    expect(served).toBeGreaterThanOrEqual(12_700);
    expect(served + duplicates + left_out.length).toBe(rows);
    expect(countByReason(left_out)).toEqual([{ reason: 'locality is missing', count: 1 }]);
  });

  test('mean what the columns mean', () => {
    const byProject = (project: string) => catalogue.listings.find((listing) => listing.project === project);
    expect(byProject('Coomee')).toMatchObject({
      locality: 'Electronic City Phase 2',
      bhk: 2,
      price: 3_907_000,
      area: 1056,
      area_basis: 'super_built_up',
      possession_date: '2019-12',
      bathrooms: 2,
      balconies: 1,
    });
    const plot = catalogue.listings.find((home) => home.project === 'Theanmp' && home.price === 12_000_000);
    expect(plot).toMatchObject({
      bhk: 4,
      area_basis: 'plot',
      type: 'house',
      possession: 'ready',
    });
    expect(catalogue.listings.some(({ bhk }) => bhk === 0.5)).toBe(true);
    expect(catalogue.listings.some(({ area, area_max }) => area === 1133 && area_max === 1384)).toBe(true);
    expect(catalogue.listings.filter(({ type }) => type === 'plot').length).toBeGreaterThan(10);
  });

  test('are neither ready nor upcoming where they were due years ago', () => {
    const late = catalogue.listings.filter(({ possession_date: due }) => due === '2018-12');
    expect(late.length).toBeGreaterThan(200);
    for (const home of late)
      expect(catalogue.explain(home, { possession: 'ready' }).unstated).toEqual(['possession']);
    expect(catalogue.count({ possession: 'under_construction' })).toBe(0);
  });

  test('find a place under its name, whatever a row called it', () => {
    const spellings = new Set(loaded.listings.map(({ locality }) => locality));
    for (const odd of ['Electronic City Phase II', 'Whitefield,', 'J P Nagar', 'white field', 'Jayanagar,'])
      expect(spellings).not.toContain(odd);
    expect(catalogue.count({ bhk: [2], locality: ['Whitefield'] })).toBeGreaterThan(200);
    const phases = catalogue.count({ locality: ['Electronic City Phase 2'] });
    expect(phases).toBeGreaterThan(100);
    expect(catalogue.count({ locality: ['Electronic City'] })).toBeGreaterThan(phases + 200);
  });
});
