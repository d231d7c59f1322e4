// A line over a table that says on which basis the sizes of each type are.
import { expect, test } from 'vitest';
import { loadHomes } from '../load.ts';

const load = (...rows: string[]) =>
  loadHomes({ source: 'sheet', text: rows.join('\n'), now: Date.UTC(2026, 10, 15) });

test.each([
  [
    'Area in sq yd. Flat / shop = super built-up, bungalow = plot',
    'Flat',
    'Shop',
    '4 BHK Bungalow',
    'Size (var)',
  ],
  [
    'क्षेत्रफल वार में (1 वार = 9 वर्ग फुट)। फ्लैट / दुकान = सुपर बिल्टअप, बंगला = प्लॉट',
    '3 BHK फ्लैट',
    'दुकान',
    '4 BHK बंगला',
    'वार',
  ],
])('“%s”', (line, flat, shop, house, size) => {
  const { listings, report } = load(
    line,
    `Project;Locality;Kind;Unit;${size};Price`,
    `Sample One;Gota;${flat};B-402;200;82.5 L`,
    `Sample One;Gota;${shop};G-06;40;61 L`,
    `Sample Two;Shela;${house};11;240;2.65 Cr`,
    'Sample Three;Shela;;12;250;2.7 Cr',
  );
  expect(listings.map(({ area, area_basis }) => [area, area_basis])).toEqual([
    [1800, 'super_built_up'],
    [360, 'super_built_up'],
    [2160, 'plot'],
    [2250, undefined],
  ]);
  expect(report.guess?.questions).toEqual([]);
});

test('a size that is 30x40 in another column is the plot’s, of a house on it too', () => {
  const { listings, report } = load(
    'Sample Layout - Bogadi - Mysuru',
    'Site;Measure;Sq ft;Facing;Price;Remarks',
    '12;30x40;1200;East;29 L;',
    '21;40x60;2400;North;56 L;corner',
    '31;odd;1865;South;41 L;',
    '40;30x40;1200;North;78 L;2 BHK duplex house on it, building 1450 sqft',
  );
  expect(listings.map(({ area, area_basis }) => [area, area_basis])).toEqual([
    [1200, 'plot'],
    [2400, 'plot'],
    [1865, 'plot'],
    [1200, 'plot'],
  ]);
  expect(report.guess?.questions).toEqual([]);
});

test('flats among sites keep their own size', () => {
  const { listings } = load(
    'Locality;Home;Sq ft;Price',
    'Bogadi;2 BHK flat Sample Court;1080;48 L',
    'Bogadi;30x40 site;1200;29 L',
    'Bogadi;40x60 site;2400;58 L',
    'Bogadi;3 BHK flat Sample Court;1420;66 L',
    'Bogadi;3 BHK flat Sample Rise;1510;71 L',
  );
  expect(listings.filter(({ bhk }) => bhk !== undefined).map(({ area_basis }) => area_basis)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
