// A project a row, with a part of each cell for each of its kinds.
import { expect, test } from 'vitest';
import { loadHomes } from '../load.ts';

const load = (...rows: string[]) =>
  loadHomes({ source: 'sheet', text: rows.join('\n'), now: Date.UTC(2026, 10, 15) }).listings;

test('sizes and prices of several kinds, what has no rooms, and the beginning of every number', () => {
  const homes = load(
    'Sample Buildcon Vadodara - running sites\t\t\t\t\t',
    'Site\tWhere\tWhat\tSBU sq ft\tPrice (box price, lac)\tRERA (PR/GJ/VADODARA/...)',
    'Sample Aangan\tGotri\t2 & 3 BHK flats\t1,180 / 1,565\t38.5 / 54\tRAA11820',
    'Sample Solitaire\tBhayli\t4 BHK flats (2 per floor)\t2,890\t129 onw.\tRAA13055',
    'Sample Villa\tSevasi\t4 BHK villas\t2,450–2,700\t165–198\tRAA12611',
    'Sample Plaza\tAlkapuri\tShops GF / offices 1–4 fl\t210–640 / 380–1,150\task Meena 98250 00001\tRAA11377',
    'Sample Kunj\tGotri\t1 & 2 BHK\t610 / 890\tfull sold\tRAA10948',
    'Sample Greens\tAnkhol\tPlots\t1,350 & 1,800 (plot)\tRs 2,100 / sq ft\tRAA13240',
  );
  expect(homes).toMatchObject([
    {
      rera_id: 'PR/GJ/VADODARA/RAA11820',
      configurations: [
        { bhk: 2, area: 1180, price: 3_850_000 },
        { bhk: 3, area: 1565, price: 5_400_000 },
      ],
    },
    { bhk: 4, price: 12_900_000, price_onwards: true },
    { bhk: 4, price: 16_500_000, price_max: 19_800_000, area: 2450, area_max: 2700 },
    { type: 'commercial', area: 210, area_max: 640 },
    { type: 'commercial', area: 380, area_max: 1150 },
    { type: 'plot', area: 1350, price: 2_835_000 },
    { type: 'plot', area: 1800, price: 3_780_000 },
  ]);
  expect(homes).toHaveLength(7);
});

test('so in crore, with strokes under the carpet area', () => {
  const homes = load(
    'Project,Area name,Kinds offered,Carpet sq ft,Price in Cr',
    'Sample One,Baner,"2, 3 BHK",720 / 1010,0.92 / 1.31',
    'Sample Two,Aundh,3 BHK,1100,1.45 onwards',
    'Sample Three,Wakad,Offices,400 / 900,on request',
  );
  expect(homes).toMatchObject([
    {
      configurations: [
        { bhk: 2, area: 720, price: 9_200_000 },
        { bhk: 3, area: 1010, price: 13_100_000 },
      ],
    },
    { price: 14_500_000, price_onwards: true },
    { type: 'commercial', area: 400 },
    { type: 'commercial', area: 900 },
  ]);
});
