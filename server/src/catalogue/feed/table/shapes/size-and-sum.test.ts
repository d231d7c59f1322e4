// A project a row, and under each number of rooms its size and its price.
import { expect, test } from 'vitest';
import { loadHomes } from '../../load.ts';

test('size and price under "2 BHK" and "3 BHK" are kinds of the project, on the basis that the title says', () => {
  const { listings } = loadHomes({
    source: 'sheet',
    text: [
      'नमूना एडवाइज़र्स - भाव सूची नवंबर 2026 (साइज़ sq ft सुपर एरिया / कुल भाव)|||||',
      'परियोजना|सेक्टर|2 BHK|3 BHK|4 BHK|कब्ज़ा',
      'Sample Heights|Sector 150, Noida|1150/92L|1540/1.22Cr|-|दिसंबर 2027',
      'Sample Greens|Sector 137, Noida|1085/78 L|1475/1.06 Cr, 1620/1.17 Cr|2250/1.68Cr|तैयार',
      'Sample Court|Sector 76, Noida|SOLD OUT|1595/1.29Cr|-|तैयार',
      'Sample Terrace|Sector 168, Noida|-|1725/1.38Cr (HOLD)|2480/भाव पूछें|मार्च 2029',
    ].join('\n'),
    now: Date.UTC(2026, 10, 30),
  });
  const basis = { area_basis: 'super_built_up' };
  expect(listings).toMatchObject([
    {
      project: 'Sample Heights',
      possession_date: '2027-12',
      configurations: [
        { bhk: 2, area: 1150, price: 9_200_000, ...basis },
        { bhk: 3, area: 1540, price: 12_200_000, ...basis },
      ],
    },
    {
      possession: 'ready',
      configurations: [
        { bhk: 2, price: 7_800_000 },
        { bhk: 3, area: 1475, price: 10_600_000 },
        { bhk: 3, area: 1620, price: 11_700_000 },
        { bhk: 4, price: 16_800_000 },
      ],
    },
    { bhk: 3, area: 1595, price: 12_900_000, ...basis },
    { bhk: 4, area: 2480, ...basis },
  ]);
  expect(listings[3]).not.toHaveProperty('price');
});
