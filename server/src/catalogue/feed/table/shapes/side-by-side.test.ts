// Homes beside each other, and a chart of floors, with what stands under them.
import { expect, test } from 'vitest';
import { loadHomes } from '../../load.ts';

const load = (...rows: string[]) =>
  loadHomes({ source: 'sheet', text: rows.join('\n'), now: Date.UTC(2026, 10, 15) }).listings;

test('a column for each home under an empty corner, with lines of other things between', () => {
  const homes = load(
    'SAMPLE GLADES - Sarjapur Road Bengaluru;;;',
    ';Villa 2;Villa 5;Villa 9',
    'Beds;3 BHK;4 BHK;3 BHK',
    'Caretaker;Ravi;Suma;Ravi',
    'BUA (sft);2180;3350;2200',
    'Facing;East;North;West',
    'Ask (Cr);2.35;3.6;',
    'Rent;;;80000',
    'Keys;office;guard;office',
    'Gate;1;1;2',
    'Status;available;agreement done 6-Nov;to let',
    'RERA PRM/KA/RERA/1251/446/PR/120226/001234. Call the office;;;',
  );
  expect(homes).toMatchObject([
    { name: 'SAMPLE GLADES, Villa 2', bhk: 3, price: 23_500_000, type: 'villa', purpose: 'buy' },
    { name: 'SAMPLE GLADES, Villa 9', price: 80_000, purpose: 'rent' },
  ]);
  expect(homes[0]?.rera_id).toBe('PRM/KA/RERA/1251/446/PR/120226/001234');
  expect(homes).toHaveLength(2);
});

test('floors of no homes and notes under a chart', () => {
  const homes = load(
    'SAMPLE TOWERS - SHELA, AHMEDABAD;;;',
    'RERA PR/GJ/AHMEDABAD/SANAND/RAA13999/2025     Possession March 2029;;;',
    'Flat no. on floor;1;2;3',
    'Type;3BHK;2BHK;3BHK',
    'SBUA (sq ft);1890;1305;1845',
    'Floor 4;99.5;SOLD;97.5',
    'Floor 3;98.5;68.5;SOLD',
    'Floor 2;HOLD;67.5;landlord',
    'Floor 1;gym and library;;',
    'Stilt;parking;;',
    'Figures are lakhs, all in.;;;',
  );
  expect(
    homes.map(({ name, price, floor, rera_id, possession_date }) => [
      name,
      price,
      floor,
      rera_id,
      possession_date,
    ]),
  ).toEqual(
    [
      ['401', 9_950_000, 4],
      ['403', 9_750_000, 4],
      ['301', 9_850_000, 3],
      ['302', 6_850_000, 3],
      ['202', 6_750_000, 2],
    ].map(([unit, price, floor]) => [
      `SAMPLE TOWERS, ${unit}`,
      price,
      floor,
      'PR/GJ/AHMEDABAD/SANAND/RAA13999/2025',
      '2029-03',
    ]),
  );
});

test('headings that stand again before the next home', () => {
  const homes = load(
    'Home 1;;Home 2;',
    'Project;Sample Dew;Project;Sample Fern',
    'Location;Kothrud;Location;Aundh',
    'BHK;2;BHK;3',
    'Price;92 L;Price;1.4 Cr',
  );
  expect(homes).toMatchObject([{ project: 'Sample Dew' }, { project: 'Sample Fern' }]);
  expect(homes).toHaveLength(2);
});
