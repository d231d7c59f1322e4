// What only sheets have: units in a column of their own, land of a project, units that are left, flats within a project.
import { expect, test } from 'vitest';
import { loadHomes } from './load.ts';
import { readSheetFields } from './sheet-fields.ts';

const load = (...rows: string[]) =>
  loadHomes({ source: 'sheet', text: rows.join('\n'), now: Date.UTC(2026, 10, 15) });

test('a unit in the column behind is of the number before it, row by row', () => {
  const { listings } = load(
    'Ref,Place,BHK,Price,Unit,Size,UOM,fave_property_land,fave_property_land_postfix',
    'a,Hebbal,2,85,Lac,110,sq m,,',
    'b,Hennur,3,1.2,Cr,1450,sqft,,',
    'c,Hennur,,95,Lac,,,242,sq yd',
  );
  expect(listings).toMatchObject([
    { id: 'a', price: 8_500_000, area: 1184.03 },
    { id: 'b', price: 12_000_000, area: 1450 },
    { id: 'c', price: 9_500_000, area: 2178, area_basis: 'plot' },
  ]);
});

test('the land a project stands on is no home’s area, and nothing is reckoned where the price is on request', () => {
  const { listings } = load(
    'Project,Place,Unit Mix,Size Range (sft),Starting Price,Rate psf,Land Area,Units Left',
    'Aster One,Varthur,2 & 3 BHK,1015 - 1615,Price on request,7200,7 acres,12',
    'Aster Two,Varthur,3 BHK,,₹95 L onwards,7200,7 acres,3',
    'Aster Three,Varthur,3 BHK,1400 - 1500,₹95 L onwards,7200,7 acres,0',
  );
  expect(listings).toMatchObject([
    { name: 'Aster One', area: 1015, area_max: 1615 },
    { name: 'Aster Two', price: 9_500_000 },
  ]);
  expect(listings[0]).not.toHaveProperty('price');
  expect(listings[1]).not.toHaveProperty('area');
});

test('a villa with its own size and its plot’s is told by its own', () => {
  const { listings } = load(
    'Ref,Place,Type,BHK,Price,Size,Plot Area',
    'v,Hebbal,Villa,4,2.1 Cr,2850,2400',
    'p,Hebbal,Plot,,95 L,,2400',
  );
  expect(listings).toMatchObject([{ area: 2850 }, { area: 2400, area_basis: 'plot' }]);
});

test('flats in a list within each project are homes with what the project says', () => {
  const inventory = [1, 2].map((k) => ({
    name: `Enclave ${k}`,
    reraNumber: `P521000200${k}0`,
    address: { locality: 'Kharadi', city: 'Pune' },
    nearby: [{ name: 'School', distance: 2 }],
    flats: [
      {
        unitId: `${k}-1`,
        bhkType: '2 BHK',
        carpet: { value: 742, unit: 'sqft' },
        price: { value: 8_450_000, currency: 'INR' },
        unitStatus: 'available',
      },
      {
        unitId: `${k}-2`,
        bhkType: '3 BHK',
        carpet: { value: 1012, unit: 'sqft' },
        price: { value: 12_000_000, currency: 'INR' },
        unitStatus: 'blocked',
      },
    ],
  }));
  expect(load(JSON.stringify({ inventory })).listings).toMatchObject([
    {
      id: '1-1',
      project: 'Enclave 1',
      locality: 'Kharadi',
      bhk: 2,
      area: 742,
      price: 8_450_000,
      rera_id: 'P52100020010',
    },
    { id: '2-1', project: 'Enclave 2', rera_id: 'P52100020020' },
  ]);
});

test('a size that the text has on another basis is told on none', () => {
  const of = (description: string) =>
    readSheetFields({ built_up_area: '1850', description, locality: 'Hebbal' }).area_basis;
  expect(of('Office of 1,850 sqft super area')).toBeUndefined();
  expect(of('Office of 1850 sqft built up')).toBe('built_up');
  expect(of('Office beside one of 900 sqft carpet')).toBe('built_up');
});
