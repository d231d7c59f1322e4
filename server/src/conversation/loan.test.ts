import { expect, test } from 'vitest';
import { affordable, emi } from './loan.ts';

test('₹60 lakh at 8.5 % over 240 months is ₹52,069 a month', () => {
  expect(emi(6_000_000, 8.5, 240)).toBe(52_069);
});

test('without interest the loan is spread evenly', () => {
  expect(emi(6_000_000, 0, 240)).toBe(25_000);
  expect(affordable(25_000, 0, 240)).toBe(6_000_000);
});

test('a single month pays it all, with that month’s interest', () => {
  expect(emi(1_200_000, 12, 1)).toBe(1_212_000);
});

test('what an instalment carries and what a loan costs are each other’s inverse', () => {
  for (const [rate, months] of [
    [7, 120],
    [8.5, 240],
    [11.25, 360],
  ] as const) {
    const instalment = emi(7_500_000, rate, months);
    // Half a rupee of rounding in the instalment, times what a rupee a month is worth.
    expect(Math.abs(affordable(instalment, rate, months) - 7_500_000)).toBeLessThan(100);
  }
});
