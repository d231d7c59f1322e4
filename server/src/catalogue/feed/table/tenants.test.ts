// Tenants: who lives in a home is no offer, "VACANT" is one.
import { expect, test } from 'vitest';
import { loadHomes } from '../load.ts';

const load = (...rows: string[]) =>
  loadHomes({ source: 'rents.csv', text: rows.join('\n'), now: Date.UTC(2026, 10, 15) });
const HEAD = 'Sl,Place,Portion,Monthly rent,Advance,Present tenant';

test('of a register of rents the vacant ones are on offer', () => {
  const { listings, report } = load(
    HEAD,
    '1,Hebbal,2BHK,28000,200000,VACANT',
    '2,Hebbal,2BHK,29000,200000,Sample (a bank)',
    '3,Hennur,1BHK,11500,60000,Vacant',
    '4,Hennur,1BHK,12000,60000,Mr Sample',
  );
  expect(listings.map(({ price }) => price)).toEqual([28_000, 11_500]);
  expect(report.guess?.said.join()).toContain('"Present tenant" tells which homes are let');
});

test('names alone say nothing of what is on offer', () => {
  const { listings } = load(HEAD, '1,Hebbal,2BHK,28000,200000,Sample', '2,Hennur,1BHK,11500,60000,Sample');
  expect(listings).toHaveLength(2);
});
