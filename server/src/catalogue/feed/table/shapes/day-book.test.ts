// A day book: no headings, a day, a number and a line in words for each entry, and later what became of it.
import { expect, test } from 'vitest';
import { loadHomes } from '../../load.ts';

const load = (...rows: string[]) =>
  loadHomes({ source: 'sheet', text: rows.join('\n'), now: Date.UTC(2026, 10, 28) });

test('entries are homes; what is wanted is none, and later notes change a price or take a home off', () => {
  const { listings, report } = load(
    '"3/11/26","201","Jayanagar 3 Blk 3bhk flat 1500 sba 2nd flr, lift, A khata - Mr Sample","180","98450 00001","20/11 owner says 172 final"',
    '"3/11/26","202","WANTED 2bhk on rent Banashankari, family of 4","upto 25k","98450 00002",""',
    '"4/11/26","203","JP Nagar 7 Ph 2bhk flat 1100 sba 1st flr","92","98450 00003","sold 16/11 thro Sample"',
    '"5/11/26","204","RENT BTM 2 Stg 2bhk 950 sft GF semi furn, veg family only, dep 2L","28k","98450 00004","free 1/12"',
    '"7/11/26","205","Site 30x40 Kengeri Satellite Town, BDA, east facing","1.08 cr","98450 00005",""',
    '"9/11/26","206","RENT Indiranagar shop 420 sft GF, dep 10 months","65k","98450 00006","given 19/11"',
    '"12/11/26","208","Basavanagudi old indep house 4bhk on 40x60 site, bua 3000","","98450 00007","price only in person, on request"',
    '"14/11/26","209","Sample Serenity, Kanakapura Rd, 3bhk resale 1485 sba 9th flr OC yes 2 cp","132","98450 00008","loan ok"',
    '"14/11/26","209A","same bldg same owner one more 2bhk 1145 sba 4th flr","98","98450 00008",""',
    '"18/11/26","210","RENT Malleswaram 15th Cr 1bhk 600 sft 2nd flr no lift, dep 1L","17500","98450 00009","vacant"',
    '"20/11/26","","ref 205 party reduced","1.02 cr","98450 00005",""',
    '"22/11/26","212","HSR Sec 2 3bhk builder flr 1800 sft","240","98450 00010","on hold till the owner comes back from abroad"',
    '"24/11/26","","office light bill paid","1840","",""',
  );
  expect(listings).toMatchObject([
    {
      id: '201',
      locality: 'Jayanagar 3rd Block',
      bhk: 3,
      area: 1500,
      area_basis: 'super_built_up',
      floor: 2,
      price: 17_200_000,
    },
    { id: '204', purpose: 'rent', bhk: 2, area: 950, floor: 0, price: 28_000, deposit: 200_000 },
    {
      id: '205',
      type: 'plot',
      locality: 'Kengeri Satellite Town',
      area: 1200,
      facing: 'east',
      price: 10_200_000,
    },
    { id: '208', type: 'house', bhk: 4, locality: 'Basavanagudi', area: 3000, area_basis: 'built_up' },
    {
      id: '209',
      project: 'Sample Serenity',
      locality: 'Kanakapura Road',
      area: 1485,
      price: 13_200_000,
      floor: 9,
    },
    {
      id: '209A',
      project: 'Sample Serenity',
      locality: 'Kanakapura Road',
      bhk: 2,
      area: 1145,
      price: 9_800_000,
    },
    { id: '210', purpose: 'rent', locality: 'Malleswaram 15th Cross', price: 17_500, deposit: 100_000 },
  ]);
  expect(listings[3]?.price).toBeUndefined();
  expect(report.guess?.said[0]).toMatch(/^Each line is read as an entry of a day book/);
});
