import { expect, test } from 'vitest';
import { loadHomes } from '../load.ts';

const load = (...rows: string[]) =>
  loadHomes({ source: 'sheet', text: rows.join('\n'), now: Date.UTC(2026, 10, 15) }).listings;

test('rooms, size and price in one cell; two homes in it, each on its floor', () => {
  const homes = load(
    'Building;Locality;Deal;Floor',
    'Sample One;Hebbal;2BHK/1080/78L;4th',
    'Sample One;Hebbal;3BHK/1540/call;9th',
    'Sample Two;Hennur;3BHK/1750/1.45Cr & 4BHK/2300/1.95Cr;12th & 16th',
    'Sample Two;Hennur;1BHK/560/15.5K pm;1st',
    'Sample Mall;Hennur;Shop/320/85L;GF',
  );
  expect(homes).toMatchObject([
    { bhk: 2, area: 1080, price: 7_800_000, floor: 4 },
    { bhk: 3, area: 1540, floor: 9 },
    { bhk: 3, area: 1750, price: 14_500_000, floor: 12 },
    { bhk: 4, area: 2300, price: 19_500_000, floor: 16 },
    { bhk: 1, purpose: 'rent', price: 15_500 },
    { type: 'commercial', area: 320, price: 8_500_000, floor: 0 },
  ]);
  expect(homes[1]).not.toHaveProperty('price');
});

test('the name of a unit says what it is', () => {
  const homes = load(
    'Locality;Plot No;Size;Price',
    'Hebbal;Plot 12;30x40;64 L',
    'Hebbal;House 14 (3BHK);30x40;1.4 Cr',
  );
  expect(homes).toMatchObject([{ type: 'plot' }, { type: 'house', bhk: 3 }]);
});
