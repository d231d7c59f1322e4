// Workbooks of several tabs: every tab with homes is read, and each that is not is named with why.
import { expect, test } from 'vitest';
import { textsOf } from './content.ts';
import { loadHomes } from './load.ts';
import { type TestTab, workbook, zip } from './workbook.test-support.ts';

const HEAD = ['Ref', 'Project', 'Location', 'BHK', 'Price'];
const homes = (...refs: string[]): TestTab['rows'] => [
  HEAD,
  ...refs.map((ref) => [ref, 'Tunga Court', 'Hebbal', '2 BHK', '84.5 L']),
];

async function load(...tabs: TestTab[]) {
  const texts = await textsOf([{ source: 'homes.xlsx', bytes: zip(workbook(tabs)) }]);
  const { listings, report } = loadHomes({ source: 'homes.xlsx', ...texts, now: Date.UTC(2026, 10, 15) });
  const left = (report.tabs_left_out ?? []).map(({ tab, reason }) => `${tab} ${reason}`);
  return { listings, report, ids: listings.map(({ id }) => id), left };
}

test('every tab that has homes is read, whatever its columns, and a row is told with its tab', async () => {
  const { ids, left, report } = await load(
    { name: 'Notes', rows: [['Call before ten'], ['Ask for Asha']] },
    { name: 'Tower A', rows: homes('a-1', 'a-2') },
    {
      name: 'Villas',
      rows: [
        ['Code', 'Place', 'Bedrooms', 'Cost'],
        ['v-1', 'Hennur', '4', '2.1 Cr'],
        ['v-2', '', '4', '2.2 Cr'],
        ['a-1', 'Hennur', '3', '1.2 Cr'],
      ],
    },
  );
  expect(ids).toEqual(['a-1', 'a-2', 'v-1', 'v-2']);
  expect(left).toEqual(['Notes has no row of headings with a place, a kind of home and a price or area']);
  expect(report.left_out).toMatchObject([{ at: 'homes.xlsx, tab "Villas", row 3', field: 'id' }]);
  expect(report.guess?.columns.map(({ field }) => field)).toContain('locality');
});

test('tabs of what is sold, old, hidden, or of average prices are named and not served', async () => {
  const { ids, left } = await load(
    { name: 'Available', rows: homes('a-1') },
    { name: 'Sold units', rows: homes('s-1') },
    { name: 'Copy of Available', rows: homes('c-1') },
    { name: 'Working', rows: homes('h-1'), state: 'hidden' },
    {
      name: 'Market',
      rows: [
        ['Locality', 'Price'],
        ['Hebbal', '92 L'],
        ['Hennur', '81 L'],
      ],
    },
  );
  expect(ids).toEqual(['a-1']);
  expect(left).toEqual([
    'Sold units says by its name that it is not on offer',
    'Copy of Available says by its name that it is not on offer',
    'Working is hidden',
    expect.stringMatching(/^Market has no row/),
  ]);
});

test('letters of the status are explained by a tab of their own, and those of a wing are names', async () => {
  const head = ['Wing', 'Flat', 'Locality', 'Type', 'Price', 'St'];
  const { listings } = await load(
    {
      name: 'Homes',
      rows: [
        head,
        ['A', '101', 'Hebbal', '2 BHK', '81 L', 'A'],
        ['A', '102', 'Hebbal', '2 BHK', '82 L', 'B'],
        ['B', '103', 'Hebbal', '2 BHK', '83 L', 'M'],
        ['B', '104', 'Hebbal', '2 BHK', '84 L', 'A'],
      ],
    },
    {
      name: 'codes',
      rows: [
        ['A', 'available'],
        ['B', 'booked'],
        ['M', 'management hold, do not quote'],
      ],
    },
  );
  expect(listings.map(({ price }) => price)).toEqual([8_100_000, 8_400_000]);
});

test('a tab of homes to let says so by its name, and the report says it', async () => {
  const { listings, report } = await load(
    { name: 'For Sale', rows: homes('a-1') },
    { name: 'For Rent', rows: [HEAD, ['r-1', 'Tunga Court', 'Hebbal', '2 BHK', '32,000']] },
  );
  expect(listings).toMatchObject([
    { id: 'a-1', purpose: 'buy', price: 8_450_000 },
    { id: 'r-1', purpose: 'rent', price: 32_000 },
  ]);
  expect(report.guess?.said).toContain(
    'homes.xlsx, tab "For Rent": Every row is taken as to let, by the name of the tab "For Rent".',
  );
});

test('a file of one tab is read whatever it is called', async () => {
  const { ids, left, report } = await load({ name: 'Old', rows: homes('a-1') });
  expect([ids, left, report.source]).toEqual([['a-1'], [], 'homes.xlsx']);
});

test.each([
  ['[$$-409]#,##0', undefined],
  ['&quot;$&quot;#,##0', undefined],
  ['[$AED] #,##0', undefined],
  ['[$₹-4009] #,##0', 8_450_000],
  ['#,##0', 8_450_000],
])('the number 8450000 shown as %s is %s rupees', async (format, price) => {
  const rows: TestTab['rows'] = [
    HEAD,
    ['a', 'Tunga Court', 'Hebbal', '2 BHK', { money: 8_450_000 }],
    ['b', 'Tunga Court', 'Hebbal', '3 BHK', '1.2 Cr'],
  ];
  const bytes = zip(workbook([{ name: 'Homes', rows }], false, format));
  const { listings } = loadHomes({
    source: 'homes.xlsx',
    ...(await textsOf([{ source: 'homes.xlsx', bytes }])),
  });
  expect(listings.find(({ id }) => id === 'a')?.price).toBe(price);
  expect(listings.map(({ id }) => id)).toEqual(price ? ['a', 'b'] : ['b']);
});

test('a tab under the name of a project that another tab places is at that place, without its number and date', async () => {
  const { listings, left } = await load(
    {
      name: 'Flats',
      rows: [
        ['SAMPLE RESIDENCY, SHELA, AHMEDABAD'],
        ['RERA PR/GJ/AHMEDABAD/SANAND/AUDA/RAA99999/060924'],
        ['Flat', 'BHK', 'Carpet sq ft', 'Amount', 'Status'],
        ['A-1', '2', '742', '8450000', 'Vacant'],
        ['A-2', '3', '942', '9450000', 'Vacant'],
      ],
    },
    {
      name: 'Shops',
      rows: [
        ['SAMPLE RESIDENCY - SHOPS (road side, ready)'],
        ['Shop', 'Floor', 'Carpet sq ft', 'Amount', 'Status'],
        ['S-3', 'GF', '310', '3565000', 'Vacant'],
        ['S-4', 'GF', '310', '3565000', 'Sold'],
      ],
    },
  );
  expect(left).toEqual([]);
  expect(listings[2]).toMatchObject({
    project: 'SAMPLE RESIDENCY',
    locality: listings[0]?.locality,
    city: 'Ahmedabad',
    floor: 0,
    price: 3_565_000,
    area: 310,
    possession: 'ready',
  });
  expect(listings[2]).not.toHaveProperty('rera_id');
  expect(listings).toHaveLength(3);
});

test('a cell merged downwards stands beside each of its rows, whatever column it is in', async () => {
  const { listings } = await load({
    name: 'Rentals',
    merged: ['B2:B4'],
    rows: [
      ['Date', 'Area', 'Building', 'Config', 'Rent pm'],
      ['1 Nov', 'Baner', 'Sample Nest', '2bhk', '32000'],
      ['2 Nov', '', 'Sample County', '3bhk', '52000'],
      ['3 Nov', '', 'Sample Arcade', '1bhk', '21000'],
      ['4 Nov', 'Wakad', 'Sample Palms', '2bhk', '27500'],
    ],
  });
  expect(listings.map(({ locality }) => locality)).toEqual(['Baner', 'Baner', 'Baner', 'Wakad']);
});

test('a tab of what was given out is left out', async () => {
  const { ids, left } = await load(
    { name: 'Available', rows: homes('a-1') },
    { name: 'Given out', rows: homes('g-1') },
  );
  expect(ids).toEqual(['a-1']);
  expect(left).toEqual(['Given out says by its name that it is not on offer']);
});
