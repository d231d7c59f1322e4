// By cells alone: a closed list leaves no doubt whatever stands above it.
import { expect, test } from 'vitest';
import { loadHomes } from '../load.ts';

const load = (...rows: string[]) =>
  loadHomes({ source: 'sheet', text: rows.join('\n'), now: Date.UTC(2026, 10, 15) });

test('homes to let are to let under any heading', () => {
  const { listings } = load(
    'Ref,Address,Asset,Offering,Carpet,Monthly Rental',
    'a,"3rd Floor, Door No. 8-2-293, Hyderabad 500033",Office Space,Lease,742,54000',
    'b,"2nd Floor, Door No. 8-2-294, Hyderabad 500033",Apartment,Lease,1012,68000',
  );
  expect(listings).toMatchObject([
    { purpose: 'rent', type: 'commercial', price: 54_000, locality: 'Hyderabad' },
    { purpose: 'rent', type: 'apartment', price: 68_000 },
  ]);
});

test('a rent a square foot alone says that homes are to let', () => {
  const { listings } = load('Ref,Place,Carpet,Rent psf', 'a,Hebbal,742,55', 'b,Hebbal,1012,60');
  expect(listings).toMatchObject([{ purpose: 'rent' }, { purpose: 'rent' }]);
  expect(listings[0]).not.toHaveProperty('price');
});
