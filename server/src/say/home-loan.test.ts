import { expect, test } from 'vitest';
import { emi } from '../conversation/loan.ts';
import type { Site } from '../site/site.ts';
import { looking, nth } from '../turn/testing.ts';
import { catalogueOf, HOMES, SITE } from '../turn/testing-homes.ts';

const opened = (site: Site = SITE, change: object = {}) =>
  looking({ site, catalogue: catalogueOf(HOMES.map((home) => ({ ...home, ...change }))) }).mean({
    intents: ['project_detail'],
    references: [nth(1)],
  }).reply;

test('the loan of a home is reckoned by the site’s rate, as the answer to a question is', () => {
  const { home, cards } = opened();
  const { price = 0 } = HOMES.find(({ id }) => id === cards[0]?.id) ?? {};
  const { times, shares, time, source } = home?.loan ?? { times: [], shares: [], time: 0, source: '' };
  expect(times).toEqual(['10 years', '15 years', '20 years', '30 years']);
  expect(times[time]).toBe('20 years');
  expect(shares.map(({ share }) => share)).toEqual(['10 %', '20 %', '30 %', '40 %']);
  const monthly = emi(price * 0.8, 8.5, 180).toLocaleString('en-IN');
  expect(shares[1]?.emi[1]).toBe(`₹${monthly} a month`);
  expect(source).toContain('The rate 8.5 % is this site’s, as of 1 Nov 2026');
});

test('an owner’s own time stands among the others', () => {
  const loan = { rate: 9, months: 300, date: '2026-11-01' };
  const told = opened({ ...SITE, loan }).home?.loan;
  expect(told?.times[told.time]).toBe('25 years');
  expect(told?.times).toHaveLength(4);
});

test('no rate is invented, and no price', () => {
  const { loan: _none, ...silent } = SITE;
  expect(opened(silent).home?.loan).toBeUndefined();
  expect(opened(SITE, { price_onwards: true }).home?.loan).toBeUndefined();
  expect(opened(SITE, { price_max: 99_000_000 }).home?.loan).toBeUndefined();
});
