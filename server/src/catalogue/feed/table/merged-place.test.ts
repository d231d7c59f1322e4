// A place once for the homes below it, and what a line over the table says of the sizes.
import { expect, test } from 'vitest';
import { loadHomes } from '../load.ts';

test('the place of a merged cell holds for the homes below; signs of a basis are explained over the table', () => {
  const { listings } = loadHomes({
    source: 'sheet',
    now: Date.UTC(2026, 10, 15),
    text: [
      'Sample Consultants - Chennai',
      'All sizes SBA unless (CP) = carpet',
      'Area;Bldg;BHK/Sft/Price;Flr;Remarks',
      'Adyar;Sample Flats;3BHK/1540/2.31Cr;2 of 3;',
      ';Sample Apts;2BHK/945/1.28Cr;1 of 3;tenant till Jan',
      'Mylapore;Sample Nivas;2BHK/860 (CP)/1.18Cr;GF of 4;',
      ';Indep house;4BHK/2,900 (BUA)/on req.;G+1;',
    ].join('\n'),
  });
  expect(listings).toMatchObject([
    { locality: 'Adyar', name: 'Sample Flats', area: 1540, area_basis: 'super_built_up' },
    { locality: 'Adyar', name: 'Sample Apts', area: 945, price: 12_800_000 },
    { locality: 'Mylapore', area: 860, area_basis: 'carpet', price: 11_800_000 },
    { locality: 'Mylapore', bhk: 4, area: 2900, area_basis: 'built_up' },
  ]);
  expect(listings[3]?.price).toBeUndefined();
});
