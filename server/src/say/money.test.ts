import { expect, test } from 'vitest';
import type { Language } from '../contract.ts';
import { LANGUAGES } from '../languages/index.ts';
import {
  area,
  asWritten,
  bhk,
  day,
  exactMoney,
  grouped,
  kilometres,
  money,
  moneyRange,
  price,
  yearMonth,
} from './money.ts';

const units = (code: Language) => LANGUAGES[code].replies.units;
const [en, hi, kn, hinglish] = [units('en'), units('hi'), units('kn'), units('hi-Latn')];

test.each([
  [12_500_000, '₹1.25 Cr'],
  [8_000_000, '₹80 L'],
  [950_000, '₹9.5 L'],
  [6_425_000, '₹64.25 L'],
  [32_000, '₹32,000'],
  [100_000, '₹1 L'],
  [99_999, '₹99,999'],
  [10_000_000, '₹1 Cr'],
  [9_999_999, '₹1 Cr'],
  [0, '₹0'],
])('%d rupees read %s', (rupees, text) => expect(money(rupees, en)).toBe(text));

test('lakh and crore are written in each language', () => {
  expect(money(8_000_000, hi)).toBe('₹80 लाख');
  expect(money(12_500_000, hi)).toBe('₹1.25 करोड़');
  expect(money(8_000_000, kn)).toBe('₹80 ಲಕ್ಷ');
  expect(money(12_500_000, kn)).toBe('₹1.25 ಕೋಟಿ');
  expect(money(8_000_000, hinglish)).toBe('₹80 lakh');
});

test('a limit is rounded to its own side', () => {
  expect(money(5_499_999, en)).toBe('₹55 L');
  expect(money(5_499_999, en, Math.floor)).toBe('₹54.99 L');
  expect(money(5_500_001, en, Math.ceil)).toBe('₹55.01 L');
});

test('an amount to the precision it is written in', () => {
  expect(asWritten(3_455_500, Math.ceil)).toBe(3_456_000);
  expect(asWritten(11_250_000, Math.ceil)).toBe(11_300_000);
  expect(asWritten(31_999, Math.ceil)).toBe(31_999);
});

test('a rent is said to be by the month', () => {
  const home = { price: 32_000, purpose: 'rent' as const };
  expect(price(home, en)).toBe('₹32,000 a month');
  expect(price(home, hi)).toBe('₹32,000 महीना');
  expect(price(home, kn)).toBe('ತಿಂಗಳಿಗೆ ₹32,000');
});

test('digits are grouped the Indian way', () => {
  expect(['1', '12', '123', '1234', '1234567', '123456789'].map((n) => grouped(Number(n)))).toEqual([
    '1',
    '12',
    '123',
    '1,234',
    '12,34,567',
    '12,34,56,789',
  ]);
  expect(exactMoney(52_069)).toBe('₹52,069');
});

test('ranges, areas, rooms, dates and distances', () => {
  expect(moneyRange(6_400_000, 6_800_000, en)).toBe('₹64 L–₹68 L');
  expect(moneyRange(6_400_000, 6_400_000, en)).toBe('₹64 L');
  expect(area({ area: 1249, area_max: 1310, area_basis: 'carpet' }, en)).toBe('1,249–1,310 sq ft carpet');
  expect(area({ area: 980 }, hi)).toBe('980 वर्ग फ़ुट');
  expect([0.5, 1, 2.5].map(bhk)).toEqual(['1 RK', '1 BHK', '2.5 BHK']);
  expect(yearMonth('2027-12', en)).toBe('Dec 2027');
  expect(yearMonth('2027', en)).toBe('2027');
  expect(day('2026-11-02', en)).toBe('2 Nov 2026');
  expect([0.1, 2.4, 4.9, 7.6].map((km) => kilometres(km, en))).toEqual(['0.5 km', '2.5 km', '5 km', '8 km']);
});
