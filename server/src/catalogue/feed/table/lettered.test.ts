// Parts of a statement, each behind a letter, with its rows numbered through.
import { expect, test } from 'vitest';
import { loadHomes } from '../load.ts';

test('a line behind a letter is of the rows below it, and sums over them are counted as the edge says', () => {
  const { listings } = loadHomes({
    source: 'sheet',
    text: [
      'Statement of unsold stock,,,,,(Rs. in lakhs)',
      'Sr,Particulars,Saleable area (sft),Cost to date,Selling price fixed,Remarks',
      'A,"Sample Vista, Hebbal (PRM/KA/RERA/1251/309/PR/210101/001111) - completed",,,,',
      '1,"Flat G1, 2 BHK",940,37.10,51.70,',
      '2,"Flat F2, 2 BHK",965,38.10,54.25,',
      ',Sub total A,1905,75.20,105.95,',
      'B,"Sample Square (commercial), Hennur - under construction",,,,',
      '3,"Office 201, 2nd floor",720,46.80,8.40,',
      '4,"Office 305, 3rd floor",1150,74.75,109.25,Agreement dt 12.10.2026',
      ',Grand total,3775,196.75,283.60,',
      ',Car parks unallotted,,,3.50,',
      ',For Sample & Associates,,,,Place: Bengaluru',
    ].join('\n'),
    now: Date.UTC(2026, 10, 30),
  });
  expect(listings).toMatchObject([
    { project: 'Sample Vista', locality: 'Hebbal', price: 5_170_000, area: 940, possession: 'ready' },
    { project: 'Sample Vista', rera_id: 'PRM/KA/RERA/1251/309/PR/210101/001111', price: 5_425_000 },
    { project: 'Sample Square', locality: 'Hennur', price: 840_000, possession: 'under_construction' },
  ]);
});
