import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CatalogueError } from './catalogue-error.ts';
import type { ColumnMap } from './formats/column-map.ts';
import type { HomeInput } from './home.ts';
import { countByReason, loadHomes } from './load.ts';

const load = (text: string, source = 'homes.json') => loadHomes({ source, text });
const json = (value: unknown) => load(JSON.stringify(value));
const csv = (text: string, map: Partial<ColumnMap> & Pick<ColumnMap, 'columns'>) =>
  loadHomes({ source: 'homes.csv', text, columns: { source: 'map.json', text: JSON.stringify(map) } });

function refused(run: () => unknown): { fault: string; message: string } {
  try {
    run();
  } catch (error) {
    if (error instanceof CatalogueError) return { fault: error.fault, message: error.message };
    throw error;
  }
  throw new Error('was not refused');
}

test.each([
  ['IN', '98450 12345', '919845012345'],
  ['AE', '050 123 4567', '971501234567'],
  ['AE', '+91 98450 12345', '919845012345'],
])('a number without a code is of the site’s country: in %s %s is %s', (country, phone, whole) => {
  const home = { id: '1', locality: 'Marina', bhk: 2, contact: { phone } };
  const { listings } = loadHomes({ source: 'feed', text: JSON.stringify([home]), country });
  expect(listings[0]?.contact).toEqual({ phone: whole });
});

describe('our own format', () => {
  test('reads what people write into one home', () => {
    const home: HomeInput = {
      id: 7,
      name: 'Honge Court, A-304',
      project: 'Honge Court',
      type: 'flat',
      bhk: '2 BHK',
      price: '₹80 - 95 L',
      area: '98 sq m',
      area_basis: 'carpet',
      locality: 'white field',
      possession: 'Ready To Move',
      amenities: 'Gymnasium, Swimming  Pool;Lift(s)|CCTV, gym',
      images: ['/a.svg', { url: 'https://example.com/b.jpg', alt: 'From outside' }],
      contact: { phone: '98450 12345', email: 'asha@example.com' },
    };
    const { listings, report } = json([home]);
    expect(report).toMatchObject({ rows: 1, served: 1, left_out: [], warnings: [] });
    expect(listings).toEqual([
      {
        id: '7',
        name: 'Honge Court, A-304',
        project: 'Honge Court',
        purpose: 'buy',
        type: 'apartment',
        bhk: 2,
        price: 8_000_000,
        price_max: 9_500_000,
        area: 1054.86,
        area_basis: 'carpet',
        locality: 'Whitefield',
        zone: 'East Bangalore',
        city: 'Bengaluru',
        possession: 'ready',
        amenities: ['gym', 'swimming pool', 'lift', 'cctv'],
        images: [{ url: '/a.svg' }, { url: 'https://example.com/b.jpg', alt: 'From outside' }],
        contact: { phone: '919845012345', email: 'asha@example.com' },
        sample: false,
      },
    ]);
  });

  test('gives a project’s fields to its units, and lets the unit’s own stand before them', () => {
    const { listings, date, sample } = json({
      date: '2026-11-01',
      sample: true,
      projects: [
        {
          id: 'honge',
          name: 'Honge Court',
          locality: 'Whitefield',
          area_basis: 'carpet',
          units: [
            { bhk: 2, area: 742, price: 8_450_000 },
            {
              id: 'top',
              name: 'Honge Court, A-1102',
              bhk: 3,
              area: '1,100',
              area_basis: 'built_up',
              price: 12_000_000,
            },
          ],
        },
      ],
    });
    expect({ date, sample }).toEqual({ date: '2026-11-01', sample: true });
    expect(listings).toMatchObject([
      { id: 'honge-1', name: 'Honge Court', project: 'Honge Court', area: 742, area_basis: 'carpet' },
      { id: 'top', name: 'Honge Court, A-1102', project: 'Honge Court', area: 1100, area_basis: 'built_up' },
    ]);
  });

  test('reads one home a line, and goes on after a line that is none', () => {
    const { listings, report } = load(
      '{"price": 5000000, "locality": "Hebbal"}\n\n{"price": \n{"price": 6000000, "locality": "Hebbal"}\n',
      'homes.ndjson',
    );
    expect(listings.map(({ price }) => price)).toEqual([5_000_000, 6_000_000]);
    expect(report.left_out).toEqual([{ row: 3, field: '', reason: 'is not JSON' }]);
  });

  test('leaves a home out that cannot be offered, saying which, what and why, and serves the rest', () => {
    const good = { price: 5_000_000, locality: 'Hebbal' };
    const { listings, report } = json([
      good,
      { ...good, locality: ' ' },
      { ...good, status: 'Sold' },
      { ...good, status: 'who knows' },
      { ...good, purpose: 'swap' },
      { ...good, price: '100,000 USD' },
      'a home',
    ]);
    expect(listings).toHaveLength(1);
    expect(report.left_out).toEqual([
      { row: 2, field: 'locality', reason: 'is missing' },
      { row: 3, field: 'status', reason: 'says it is not on offer', value: 'Sold' },
      { row: 4, field: 'status', reason: 'says nothing of whether it is on offer', value: 'who knows' },
      { row: 5, field: 'purpose', reason: 'is neither buy nor rent', value: 'swap' },
      { row: 6, field: 'price', reason: 'is not in rupees', value: '100,000 USD' },
      { row: 7, field: '', reason: 'is not an object' },
    ]);
    expect(countByReason(report.left_out)).toHaveLength(6);
  });

  test('serves a home without a field that cannot be read, and says so', () => {
    const good = { price: 5_000_000, locality: 'Hebbal' };
    const wrong: [string, object][] = [
      ['bhk', { bhk: 43 }],
      ['area', { area: 11 }],
      ['possession', { possession: 'eventually' }],
      ['lng', { lat: 12.9 }],
      ['rera_id', { rera_id: 'Applied for, soon' }],
      ['floor', { floor: 12, total_floors: 4 }],
      ['possession', { possession: 'ready', possession_date: '2031' }],
      ['price_max', { price_max: 4_000_000 }],
    ];
    const { listings, report } = json(wrong.map(([, field]) => ({ ...good, ...field })));
    expect(report.left_out).toEqual([]);
    expect(report.warnings.map(({ field, row }) => [field, row])).toEqual(
      wrong.map(([field], at) => [field, at + 1]),
    );
    for (const listing of listings)
      expect(Object.keys(listing).sort()).toEqual(Object.keys(listings[0] ?? {}).sort());
  });

  test('serves a home without a link that could run code, and says so', () => {
    const { listings, report } = json([
      {
        price: 5_000_000,
        locality: 'Hebbal',
        url: 'javascript:alert(1)',
        tour_url: '//evil.example/x',
        images: ['data:text/html,x', '/ok.jpg'],
        prce: 1,
      },
    ]);
    expect(listings[0]).not.toHaveProperty('url');
    expect(listings[0]).not.toHaveProperty('tour_url');
    expect(listings[0]?.images).toEqual([{ url: '/ok.jpg' }]);
    expect(report.warnings.map(({ field, reason }) => `${field} ${reason}`)).toEqual([
      'images is not a link',
      'url is not a link',
      'tour_url is not a link',
      'prce is not a field we know',
    ]);
  });

  test('counts exact duplicates and refuses an id used twice', () => {
    const { report } = json([
      { id: 'a', price: 1_000_000, locality: 'Hebbal' },
      { locality: 'Hebbal', price: 1_000_000, id: 'a' },
      { id: 'a', price: 2_000_000, locality: 'Hebbal' },
    ]);
    expect(report).toMatchObject({
      served: 1,
      duplicates: 1,
      duplicate_rows: [{ row: 2, same_as: 1 }],
      left_out: [{ row: 3, field: 'id', reason: 'is used by an earlier row', value: 'row 1' }],
    });
  });
});

describe('ids made from rows', () => {
  const row = fc.record({
    price: fc.integer({ min: 1, max: 9 }).map((n) => n * 1_000_000),
    locality: fc.constantFrom('Hebbal', 'Whitefield'),
    bhk: fc.constantFrom(1, 2),
  });

  test('are unique, the same at every reading, and not touched by another price', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (rows) => {
        const ids = json(rows).listings.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(json(rows).listings.map(({ id }) => id)).toEqual(ids);
        const unlike = rows.map((one, at) => ({ ...one, price: one.price + at + 1 }));
        const served = json(unlike).listings.map(({ id }) => id);
        expect(served.slice(0, 1)).toEqual(ids.slice(0, 1));
        if (ids.length === rows.length) expect(served).toEqual(ids);
      }),
    );
  });
});

describe('CSV', () => {
  test('is read by its headers where they are our names', () => {
    const { listings } = load('price,locality,bhk,note\n"85,00,000",Hebbal,2 BHK,x\n', 'homes.csv');
    expect(listings[0]).toMatchObject({ price: 8_500_000, locality: 'Hebbal', bhk: 2 });
  });

  test('is read by a map: units, values, dates, constants and rules', () => {
    const { listings, report } = csv(
      'cost,place,kind,due\n39.07,Hebbal,Plot  Area,18-Dec\n50,Hebbal,,Ready\n7\n',
      {
        constants: { purpose: 'buy', city: 'Bengaluru' },
        columns: {
          cost: { field: 'price', unit: 'lakh' },
          place: 'locality',
          kind: { field: 'area_basis', values: { 'Plot Area': 'plot' } },
          due: [
            { field: 'possession', values: { ready: 'ready' }, only_values: true },
            { field: 'possession_date', date: 'YY-MMM', values: { ready: null } },
          ],
        },
        rules: [{ when: { kind: '/plot/' }, set: { type: 'house' } }],
      },
    );
    expect(listings).toMatchObject([
      { price: 3_907_000, area_basis: 'plot', type: 'house', possession_date: '2018-12' },
      { price: 5_000_000, possession: 'ready' },
    ]);
    expect(listings[1]).not.toHaveProperty('type');
    expect(report.left_out).toEqual([{ row: 3, field: '', reason: 'has 1 columns, not 4' }]);
  });
});

describe('the whole file', () => {
  test.each([
    ['empty', '', 'homes.json', 'the file is empty'],
    ['empty', '[]', 'homes.json', 'no row can be served'],
    ['empty', '[{"locality": "Hebbal"}]', 'homes.json', '1 of 1 rows say "price is missing'],
    ['malformed', '{"homes": [', 'homes.json', 'is not JSON'],
    ['malformed', '{"houses": []}', 'homes.json', 'has neither "homes" nor "projects"'],
    ['malformed', 'hello', 'homes.txt', 'is neither a table nor JSON nor XML'],
    ['malformed', '<listings><listing>', 'feed.xml', 'is not XML'],
    ['bad_columns', 'a,b\n1,2\n', 'homes.csv', 'has the columns a, b'],
  ])('is refused as %s where it is %j', (fault, text, source, said) => {
    const error = refused(() => load(text, source));
    expect(error.fault).toBe(fault);
    expect(error.message).toContain(said);
  });

  test('is refused with a map that is wrong or does not fit, naming both files', () => {
    const broken = refused(() =>
      loadHomes({ source: 'homes.csv', text: 'a\n1\n', columns: { source: 'map.json', text: '{' } }),
    );
    expect(broken).toEqual({
      fault: 'bad_columns',
      message: 'Catalogue map.json: the column map is not JSON',
    });
    const unknown = refused(() => csv('a\n1\n', { columns: { a: 'prize' } }));
    expect(unknown.message).toContain('is not a field of a home');
    const missing = refused(() => csv('a\n1\n', { columns: { cost: 'price' } }));
    expect(missing.message).toBe(
      'Catalogue homes.csv: does not fit the column map map.json: it has no column "cost" (it has a)',
    );
  });
});
