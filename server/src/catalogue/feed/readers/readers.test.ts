// The readers of a feed: values first, then what must be none; and what we format ourselves is read back.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../decode.ts';
import { readArea } from './area.ts';
import { readConfigurations } from './configurations.ts';
import { readMoney } from './money.ts';
import { readMonth } from './month.ts';
import { readOffer, readPossession } from './offer.ts';
import { readRooms } from './rooms.ts';
import { isBlank, readText, wholeSentences } from './text.ts';

describe('money', () => {
  const amount = (from: number, to?: number) => ({ kind: 'amount', from, ...(to ? { to } : {}) });
  test.each<[unknown, object | undefined]>([
    ['₹85 L', amount(8_500_000)],
    ['1.2 Cr', amount(12_000_000)],
    ['Rs. 85,00,000', amount(8_500_000)],
    ['7500000 INR', amount(7_500_000)],
    ['80 - 95 lakh', amount(8_000_000, 9_500_000)],
    ['90 lakh to 1.1 crore', amount(9_000_000, 11_000_000)],
    ['1.35 Cr*', amount(13_500_000)],
    ['1 Cr 25 Lakh', amount(12_500_000)],
    ['85 lakhs + GST (all incl.)', amount(8_500_000)],
    ['80,00,000/-', amount(8_000_000)],
    ['1.25E+07', amount(12_500_000)],
    ['80 Lac onwards', { ...amount(8_000_000), onwards: true }],
    ['Starting at ₹ 45 L', { ...amount(4_500_000), onwards: true }],
    ['25k', amount(25_000)],
    [32_500, amount(32_500)],
    ['Rs 25,000 / month', { ...amount(25_000), per_month: true }],
    ['85 लाख से शुरू', { ...amount(8_500_000), onwards: true }],
    ['1.1 ಕೋಟಿ', amount(11_000_000)],
    ['₹7.2 k/sq.ft', { kind: 'rate', from: 7200 }],
    ['Rs. 6,499/- per sqft', { kind: 'rate', from: 6499 }],
    ['Price on Request', { kind: 'on_request' }],
    ['USD 120,000', { kind: 'foreign' }],
    ['95 - 80 lakh', undefined],
    ['Oct-90', undefined],
    ['4500 per sq yd', { kind: 'rate', from: 500 }],
    ['₹22,000 / sq.yd', { kind: 'rate', from: 2444.44444444 }],
    ['2 BHK', undefined],
    ['', undefined],
  ])('of %j', (text, expected) => {
    expect(readMoney(text)).toEqual(
      expected && (expected as { unit?: true; kind: string }).kind === 'amount'
        ? expect.objectContaining(expected)
        : expected,
    );
  });

  test('that is bare is taken in the unit of its column', () => {
    expect(readMoney('39.07', 'lakh')).toEqual(amount(3_907_000));
    expect(readMoney('39.07 Cr', 'lakh')).toMatchObject(amount(390_700_000));
  });

  test('is read back however it was written', () => {
    const ways = [
      (n: number) => `₹${(n / 1e5).toFixed(2)} L`,
      (n: number) => `${(n / 1e7).toFixed(7)} Cr*`,
      (n: number) => `Rs. ${n.toLocaleString('en-IN')}/-`,
      (n: number) => `INR ${n}.00`,
      (n: number) => `${n / 1e5} Lakhs onwards`,
      (n: number) => n.toExponential(),
    ];
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 90_000 }), fc.constantFrom(...ways), (thousands, write) => {
        const money = readMoney(write(thousands * 1000));
        expect(money).toMatchObject({ kind: 'amount', from: thousands * 1000 });
      }),
    );
  });
});

describe('areas', () => {
  test.each<[unknown, object | undefined]>([
    ['1056', { from: 1056 }],
    ['1,056 sq. ft.', { from: 1056 }],
    ['1133 - 1384', { from: 1133, to: 1384 }],
    ['1,150–1,700 sq ft', { from: 1150, to: 1700 }],
    ['34.46Sq. Meter', { from: 370.92 }],
    ['81 MTK', { from: 871.88 }],
    ['100 - 120 sq m', { from: 1076.39, to: 1291.67 }],
    ['300Sq. Yards', { from: 2700 }],
    ['2Acres', { from: 87_120 }],
    ['5 Guntha', { from: 5445 }],
    ['24 Cents', { from: 10_454.4 }],
    ['1Grounds', { from: 2400 }],
    ['1200 sqft (111 sqm)', { from: 1200 }],
    ['Carpet: 742 sq ft', { from: 742, basis: 'carpet' }],
    ['1180 SBA', { from: 1180, basis: 'super_built_up' }],
    ['30 X 40 ft', { from: 1200, basis: 'plot' }],
    ['3 parsecs', undefined],
    ['big', undefined],
    ['Whitefield', undefined],
  ])('of %j', (text, expected) => {
    expect(readArea(text)).toEqual(expected);
  });

  test('are read back however they were written', () => {
    const ways = [
      (n: number) => `${n.toLocaleString('en-IN')} Sq.Ft`,
      (n: number) => `${n} sft (carpet)`,
      (n: number) => `SBA: ${n}`,
      (n: number) => `${n} sqft onwards`,
      (n: number) => `${n / 9} sq yds`,
    ];
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 99_999 }), fc.constantFrom(...ways), (size, write) => {
        expect(readArea(write(size))?.from).toBeCloseTo(size, 1);
      }),
    );
  });
});

describe('months', () => {
  test.each([
    ['2027-06', '2027-06'],
    ['2027-06-30', '2027-06'],
    ['2027-12-31 00:00:00', '2027-12'],
    ['31/12/2027', '2027-12'],
    ['12/31/2027', '2027-12'],
    ['05/06/2027', '2027-06'],
    ['31.12.27', '2027-12'],
    ['12/2027', '2027-12'],
    ['Dec 2027', '2027-12'],
    ['Dec-27', '2027-12'],
    ['September, 2027', '2027-09'],
    ['31st Dec 2027', '2027-12'],
    ['Dec 31, 2027', '2027-12'],
    ['by March 2029 (RERA)', '2029-03'],
    ['Q2 2027', '2027-06'],
    ['4Q 2028', '2028-12'],
    ['Q4 FY28', '2028-03'],
    ['Q1 FY 2027-28', '2027-06'],
    ['H2 2027', '2027-12'],
    ['End of 2027', '2027'],
    ['दिसंबर 2027', '2027-12'],
    [45_992, '2025-12'],
    ['46752', '2027-12'],
    [2028, '2028'],
    ['3-Feb', undefined],
    ['18-Dec', undefined],
    ['2027-13', undefined],
    ['560066', undefined],
    ['soon', undefined],
    ['Ready', undefined],
  ])('of %j', (text, expected) => {
    expect(readMonth(text)).toBe(expected);
  });

  test('of two digits are read as the map says', () => {
    expect(readMonth('18-Dec', 'YY-MMM')).toBe('2018-12');
    expect(readMonth('Dec-18', 'MMM-YY')).toBe('2018-12');
  });

  test('are read back however they were written', () => {
    const names = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
    const pad = (n: number) => String(n).padStart(2, '0');
    const ways = [
      (y: number, m: number) => `${y}-${pad(m)}`,
      (y: number, m: number) => `28/${pad(m)}/${y}`,
      (y: number, m: number) => `28.${m}.${y}`,
      (y: number, m: number) => `${names[m - 1]}-${pad(y % 100)}`,
      (y: number, m: number) => `${names[m - 1]} ${y}`,
      (y: number, m: number) => `28-${names[m - 1]}-${y}`,
      (y: number, m: number) => String(Date.UTC(y, m - 1, 28) / 86_400_000 + 25_569),
      (y: number, m: number) => `${y}-${pad(m)}-28T00:00:00.000Z`,
    ];
    fc.assert(
      fc.property(
        fc.integer({ min: 2010, max: 2045 }),
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom(...ways),
        (year, month, write) => {
          expect(readMonth(write(year, month))).toBe(`${year}-${pad(month)}`);
        },
      ),
    );
  });
});

test.each<[unknown, object | undefined]>([
  ['2 BHK', { bhk: [2] }],
  ['4 Bedroom', { bhk: [4] }],
  ['2.5', { bhk: [2.5] }],
  ['1 RK', { bhk: [0.5] }],
  ['Studio', { bhk: [0.5] }],
  ['3 BHK + 2T', { bhk: [3], bathrooms: 2 }],
  ['4 BHK Villa', { bhk: [4], rest: 'villa' }],
  ['2, 3 & 4 BHK', { bhk: [2, 3, 4] }],
  ['2 to 4 BHK', { bhk: [2, 3, 4] }],
  ['2BHK & 3BHK', { bhk: [2, 3] }],
  ['२ बीएचके', { bhk: [2] }],
  [3, { bhk: [3] }],
  ['many', undefined],
  ['3-Feb', undefined],
  ['2 Acres', undefined],
  ['3rd floor', undefined],
  ['1200 sqft', undefined],
])('reads the rooms in %j', (text, expected) => {
  expect(readRooms(text)).toEqual(expected);
});

test.each([
  [
    '{2BHK, 1200 - 1280, 1.1 Cr*}, {3 BHK + 2T, 1500, 1.4 Cr}',
    [
      { bhk: 2, area: '1200 - 1280', price: '1.1 cr*' },
      { bhk: 3, area: '1500', price: '1.4 cr' },
    ],
  ],
  [
    '2 BHK - 1150 sqft - 85 L; 3 BHK – 1450 sqft – 1.1 Cr',
    [
      { bhk: 2, area: '1150 sqft', price: '85 l' },
      { bhk: 3, area: '1450 sqft', price: '1.1 cr' },
    ],
  ],
  ['2, 3 BHK', [{ bhk: 2 }, { bhk: 3 }]],
  ['2 BHK: 1180 sft @ 7,200 per sft', [{ bhk: 2, area: '1180 sft', rate: '7,200 per sft' }]],
])('reads the configurations in %j', (text, expected) => {
  expect(readConfigurations(text)).toMatchObject(expected);
});

test.each([
  ['Available', 'on'],
  ['https://schema.org/InStock', 'on'],
  ['SOLD', 'off'],
  ['sold - registered', 'off'],
  ['On Hold', 'off'],
  ['Pending', 'off'],
  ['Ready', undefined],
  ['3 left', 'on'],
  ['0 units left', 'off'],
  ['three', undefined],
  ['AVL', 'on'],
  ['BKD', 'off'],
  ['HLD', 'off'],
  ['BHK', undefined],
  ['sft', undefined],
  ['NRI', undefined],
])('reads the offer in %j', (text, expected) => {
  expect(readOffer(text)).toBe(expected);
});

test.each([
  ['Ready to Move', { possession: 'ready' }],
  ['Ready (OC received)', { possession: 'ready' }],
  ['Under Construction - Dec 2027', { possession: 'under_construction', date: '2027-12' }],
  ['31/12/2027', { date: '2027-12' }],
  ['Sold', undefined],
])('reads the possession in %j', (text, expected) => {
  expect(readPossession(text)).toEqual(expected);
});

test('text is decoded once: entities, hard spaces, marks', () => {
  expect(readText('Lotus&#8217;s Court &#8211; Phase 2 &amp; Club&nbsp;A')).toBe(
    'Lotus’s Court – Phase 2 & Club A',
  );
  for (const nothing of ['NA', 'n/a', '-', '—', '#REF!', 'TBD', 'Pending', ' '])
    expect(isBlank(nothing), nothing).toBe(true);
  for (const something of ['0', 'None', '[]', 'Nagar']) expect(isBlank(something), something).toBe(false);
});

test('a long text ends at the end of a sentence', () => {
  expect(wholeSentences('One. Two is here. Three is cut', 20)).toBe('One. Two is here.');
});

test('bytes of any encoding are read back', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'Café – “2 BHK”,₹\n'), minLength: 4 }), (text) => {
      const said = `id,name\n${text}`;
      expect(decode(Buffer.from(said, 'utf8')).text).toBe(said);
      expect(decode(Buffer.from(`\ufeff${said}`, 'utf16le')).text).toBe(said);
      expect(decode(Buffer.from(`\ufeff${said}`, 'utf16le').swap16()).text).toBe(said);
    }),
  );
});

describe('commas in numbers', () => {
  test.each([
    ['1,49 Cr', 14_900_000],
    ['84,5 L', 8_450_000],
    ['1,25,00,000', 12_500_000],
    ['12,500,000', 12_500_000],
    ['8,450', 8450],
  ])('%s is %d rupees', (text, from) => {
    expect(readMoney(text)).toMatchObject({ kind: 'amount', from });
  });

  test.each(['12,50,00', '1,25,0'])('%s is parted in no way that is written: nothing is read', (text) => {
    expect(readMoney(text)).toBeUndefined();
  });
});
