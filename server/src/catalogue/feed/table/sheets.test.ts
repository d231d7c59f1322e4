// Sheets as owners keep them: every shape, in every encoding and with every delimiter, gives the same homes.
import { describe, expect, test } from 'vitest';
import { decode } from '../decode.ts';
import { loadHomes } from '../load.ts';
import { SHAPED } from './shapes.test-support.ts';
import { SHEETS, type Sheet } from './sheets.test-support.ts';

const NOW = Date.UTC(2026, 10, 15);

const text = ({ rows }: Sheet, delimiter: string) =>
  rows
    .map((cells) =>
      cells
        .map((cell) =>
          new RegExp(`[${delimiter}"\n]`).test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell,
        )
        .join(delimiter),
    )
    .join('\r\n');

const bytes = {
  'UTF-8': (said: string) => Buffer.from(said, 'utf8'),
  'UTF-8 with its mark': (said: string) => Buffer.from(`\ufeff${said}`, 'utf8'),
  'UTF-16': (said: string) => Buffer.from(`\ufeff${said}`, 'utf16le'),
  'UTF-16 big-endian': (said: string) => Buffer.from(`\ufeff${said}`, 'utf16le').swap16(),
};
const load = (sheet: Buffer) => loadHomes({ source: 'sheet', text: decode(sheet).text, now: NOW });

describe.each([...SHEETS, ...SHAPED])('$name', (sheet) => {
  const read = load(bytes['UTF-8'](text(sheet, ',')));

  test('gives its homes, and no more', () => {
    expect(read.listings).toMatchObject(sheet.homes);
  });

  test('asks at most three questions', () => {
    expect(read.report.guess?.questions.length).toBeLessThanOrEqual(3);
  });

  test('gives the same homes in every encoding', () => {
    for (const [encoding, write] of Object.entries(bytes))
      expect(load(write(text(sheet, ';'))).listings, encoding).toEqual(read.listings);
  });

  test.each([',', '\t', '|'])('gives the same homes with %j between', (delimiter) => {
    if (delimiter !== ',')
      expect(load(bytes['UTF-8'](text(sheet, delimiter))).listings).toEqual(read.listings);
    const said = `sep=${delimiter}\r\n${text(sheet, delimiter)}`;
    expect(load(bytes['UTF-8'](said)).listings, 'sep=').toEqual(read.listings);
  });

  test('gives the same homes through the map that the guess is printed as', () => {
    const columns = { source: 'map.json', text: JSON.stringify(read.report.guess?.map) };
    const { listings } = loadHomes({ source: 'sheet', text: text(sheet, ','), columns, now: NOW });
    const merged = sheet.rows.some((row) => row[0] === '' && row.filter(Boolean).length > 2);
    // A map is what the owner declares: merged cells are not filled in.
    if (!merged)
      expect(listings.map(({ id: _, ...home }) => home)).toEqual(
        read.listings.map(({ id: _, ...home }) => home),
      );
  });
});

test('messages of several lines, and a numbered list with commas, are homes; what they name beside one is not shown', () => {
  const messages = `Hi all, new listings

*2 BHK for sale*
Location: Hebbal, Bengaluru
Carpet: 720 sqft
Price: 92 Lakh
Floor: 5/11

*3 BHK for sale*
Location: Jakkur, Bengaluru
Carpet: 1010 sqft
Price: 1.48 Cr
`;
  expect(load(Buffer.from(messages)).listings).toMatchObject([
    {
      bhk: 2,
      locality: 'Hebbal',
      area: 720,
      area_basis: 'carpet',
      price: 9_200_000,
      floor: 5,
      total_floors: 11,
    },
    { bhk: 3, locality: 'Jakkur', area: 1010, price: 14_800_000 },
  ]);
  const list = `Available for sale - Hebbal & around (Bengaluru)
1) 3bhk, Hebbal, 1750 sft, east facing, 1.35cr
2) 2 BHK resale Jakkur 1190 sq ft 88 lacs with car parking
3) 2bhk rent Yelahanka 35k semi furnished family only
4) 3 bhk Hebbal new flat 1.28 Cr - booked
5) 2.5 bhk Jakkur 1180 sft 92 L, Srinivas 9848012345
Contact: Srinivas 9848012345
`;
  const { listings } = load(Buffer.from(list));
  expect(listings).toMatchObject([
    { bhk: 3, locality: 'Hebbal', area: 1750, facing: 'east', price: 13_500_000, purpose: 'buy' },
    { bhk: 2, locality: 'Jakkur', price: 8_800_000 },
    { bhk: 2, locality: 'Yelahanka', price: 35_000, purpose: 'rent' },
    { bhk: 2.5, locality: 'Jakkur', price: 9_200_000 },
  ]);
  expect(JSON.stringify(listings)).not.toMatch(/Srinivas|98480/);
});

test.each([
  ['Basic Price (Lakh)', 'Loaded Cost (Lakh)', ['62.5', '84', '88'], ['70.2', '93.4', '97.1']],
  ['BSP Total', 'Cost to Company', ['62.5 L', '84 L', '88 L'], ['70.2 L', '93.4 L', '97.1 L']],
  ['Total Price', 'Grand Total', ['1.62 Cr', '1.84 Cr', '1.98 Cr'], ['1.70 Cr', '1.93 Cr', '2.1 Cr']],
])('of "%s" and "%s" none is told as the price; the owner is asked which', (one, two, first, second) => {
  const rows = first.map((sum, at) => `a-${at},2,${sum},${second[at]},Hebbal`);
  const { listings, report } = load(Buffer.from(`Ref,BHK,${one},${two},Locality\n${rows.join('\n')}\n`));
  expect(listings.map(({ id, price }) => [id, price])).toEqual([
    ['a-0', undefined],
    ['a-1', undefined],
    ['a-2', undefined],
  ]);
  expect(report.guess?.questions).toEqual([expect.stringMatching(/^Which does a buyer pay: /)]);
});

test.each([
  ['Price', 'Guidance Value', 8_400_000],
  ['Guidance Value', 'Price', 9_100_000],
  ['Sale Price', 'Loan Amount', 8_400_000],
  ['Agreement Value', 'On Road Price', 9_100_000],
  ['Cost', 'Grand Total (with charges)', 9_100_000],
])('of "%s" and "%s" the price is %d', (one, two, price) => {
  const { listings } = load(
    Buffer.from(`Ref,BHK,${one},${two},Locality\na-1,2,84 L,91 L,Hebbal\na-2,3,1.1 Cr,1.2 Cr,Hebbal\n`),
  );
  expect(listings[0]).toMatchObject({ id: 'a-1', price });
});

test.each([';', '\t'])(
  'decimal commas, parted by %j, are decimals in lakh, crore and square metres',
  (between) => {
    const rows = [
      ['Ref', 'Project', 'Where', 'BHK', 'Built-up area m2', 'Price (Crore)'],
      ['d-1', 'Sample Court', 'Hebbal', '2', '108,7', '1,49'],
      ['d-2', 'Sample Rise', 'Hennur', '3', '142,5', '2,1'],
    ];
    const { listings } = load(Buffer.from(rows.map((row) => row.join(between)).join('\n')));
    expect(listings).toMatchObject([
      { id: 'd-1', price: 14_900_000, area: 1170.04, area_basis: 'built_up' },
      { id: 'd-2', price: 21_000_000, area: 1533.86, area_basis: 'built_up' },
    ]);
  },
);

test.each(['All Incl. Price', 'Total Cost (all inclusive)', 'Price all in'])(
  '"%s" beside a rate is the price',
  (heading) => {
    const { listings, report } = load(
      Buffer.from(
        `Project,Place,Type,Carpet,Rate / sq.ft,${heading}\nSample Row,Hebbal,2 BHK,770,7200,8320000\nSample Row,Hebbal,3 BHK,1050,7200,11200000\n`,
      ),
    );
    expect(listings.map(({ price }) => price)).toEqual([8_320_000, 11_200_000]);
    expect(report.guess?.questions).toEqual([]);
  },
);

test('sums in lakh under a heading that says nothing are the price, where nothing else may be', () => {
  const rows = ['Ref,Place,BHK,Quote,Old quote', 'a,Hebbal,2,84.5 L,80 L', 'b,Hennur,3,1.2 Cr,1.1 Cr'];
  const { listings, report } = load(Buffer.from(rows.join('\n')));
  expect(listings.map(({ price }) => price)).toEqual([8_450_000, 12_000_000]);
  expect(report.guess?.said).toEqual([expect.stringMatching(/^"Quote" is taken as the price/)]);
  const two = load(
    Buffer.from('Ref,Place,BHK,Quote,Other\na,Hebbal,2,84.5 L,90 L\nb,Hennur,3,1.2 Cr,1.3 Cr\n'),
  );
  expect(two.listings.map(({ price }) => price)).toEqual([undefined, undefined]);
});

test('rows that differ only where nothing is read are no duplicates', () => {
  const rows = ['Place,BHK,Price,Mystery', 'Hebbal,2,84.5 L,x1', 'Hebbal,2,84.5 L,x2', 'Hebbal,2,84.5 L,x2'];
  const { listings, report } = load(Buffer.from(rows.join('\n')));
  expect([listings.length, report.duplicates]).toEqual([2, 1]);
});

test('Windows-1252 is read as what it is', () => {
  const sheet = Buffer.from('name,price,locality\nCaf\xe9 Court \x96 Phase 2,8450000,Hebbal\n', 'latin1');
  expect(load(sheet).listings[0]).toMatchObject({ name: 'Café Court – Phase 2' });
});

test('letters that were lost before us cost the field, and are said', () => {
  const { listings, report } = load(Buffer.from('name,price,locality\nCaf\ufffd Court,8450000,Hebbal\n'));
  expect(listings[0]).not.toHaveProperty('name');
  expect(report.warnings).toMatchObject([{ field: 'name', row: 1 }]);
});

test('digits of any script are in the unit of their heading', () => {
  const rows = ['कॉलोनी,प्रकार,क्षेत्रफल (वर्ग गज),कीमत (लाख)', 'साकेत,प्लॉट,१२५,४५', 'गोमती,मकान,150,62'];
  expect(load(Buffer.from(rows.join('\n'))).listings).toMatchObject([
    { type: 'plot', area: 1125, area_basis: 'plot', price: 4_500_000 },
    { type: 'house', area: 1350, price: 6_200_000 },
  ]);
});

test('a heading "Title" over what the deed is names no home; "Rent/Lease" says one thing, "3.0 BHK" three rooms', () => {
  const rows = [
    'Title,Villa,Village,Rooms,For,Rent',
    'Clear,Casa Sample,Moira,3.0 BHK,Rent/Lease,45000',
    'Clear,Casa Other,Moira,2.5 BHK,Rent/Lease,35000',
  ];
  expect(load(Buffer.from(rows.join('\n'))).listings).toMatchObject([
    { name: 'Casa Sample', bhk: 3, purpose: 'rent', price: 45_000 },
    { name: 'Casa Other', bhk: 2.5 },
  ]);
});
