import { expect, test } from 'vitest';
import { readArea, readBhk, readMoney, readMonth, readPhone } from './units.ts';

test.each<[unknown, ReturnType<typeof readMoney>]>([
  ['₹85 L', { from: 8_500_000 }],
  ['1.2 Cr', { from: 12_000_000 }],
  ['Rs. 85,00,000', { from: 8_500_000 }],
  ['7500000 INR', { from: 7_500_000 }],
  ['80 - 95 lakh', { from: 8_000_000, to: 9_500_000 }],
  ['90 lakh to 1.1 crore', { from: 9_000_000, to: 11_000_000 }],
  ['1.35 Cr*', { from: 13_500_000 }],
  ['25k', { from: 25_000 }],
  [32_500, { from: 32_500 }],
  ['call for price', undefined],
  ['95 - 80 lakh', undefined],
  ['7500000 USD', undefined],
  ['', undefined],
])('reads the money in %j', (text, expected) => {
  expect(readMoney(text)).toEqual(expected);
});

test('takes a bare number in the unit of its column', () => {
  expect(readMoney(39.07, 'lakh')).toEqual({ from: 3_907_000 });
});

test.each<[unknown, ReturnType<typeof readArea>]>([
  ['1056', { from: 1056 }],
  ['1,056 sq. ft.', { from: 1056 }],
  ['1133 - 1384', { from: 1133, to: 1384 }],
  ['34.46Sq. Meter', { from: 370.92 }],
  ['81 MTK', { from: 871.88 }],
  ['100 - 120 sq m', { from: 1076.39, to: 1291.67 }],
  ['300Sq. Yards', { from: 2700 }],
  ['2Acres', { from: 87_120 }],
  ['5 Guntha', { from: 5445 }],
  ['24 Cents', { from: 10_454.4 }],
  ['1Grounds', { from: 2400 }],
  ['3 parsecs', undefined],
  ['big', undefined],
])('reads the area in %j', (text, expected) => {
  expect(readArea(text)).toEqual(expected);
});

test.each([
  ['2 BHK', 2],
  ['4 Bedroom', 4],
  ['2.5', 2.5],
  ['1 RK', 0.5],
  ['Studio', 0.5],
  ['3BHK+2T', 3],
  [3, 3],
  ['many', undefined],
  ['2 BHK or 3', undefined],
])('reads the rooms in %j', (text, expected) => {
  expect(readBhk(text)).toBe(expected);
});

test.each([
  ['2027-06', undefined, '2027-06'],
  ['2027-06-30', undefined, '2027-06'],
  ['Dec 2027', undefined, '2027-12'],
  ['September, 2027', undefined, '2027-09'],
  ['Q2 2027', undefined, '2027-06'],
  [2028, undefined, '2028'],
  ['18-Dec', 'YY-MMM', '2018-12'],
  ['Dec-18', 'MMM-YY', '2018-12'],
  ['18-Dec', undefined, undefined],
  ['2027-13', undefined, undefined],
  ['soon', undefined, undefined],
] as const)('reads the month in %j (%s)', (text, short, expected) => {
  expect(readMonth(text, short)).toBe(expected);
});

test.each([
  ['+91 98450-12345', '919845012345'],
  ['98450 12345', '919845012345'],
  ['080 4123 4567', '918041234567'],
  ['12', undefined],
])('reads the number of %j', (text, expected) => {
  expect(readPhone(text)).toBe(expected);
});
