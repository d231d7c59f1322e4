// Offices to let: headings in two lines, the rent of a square foot, a building named once over its floors.
import { expect, test } from 'vitest';
import { loadHomes } from '../load.ts';

const load = (...rows: string[]) =>
  loadHomes({ source: 'sheet', text: rows.join('\n'), now: Date.UTC(2026, 10, 30) }).listings;

test('units under the headings say that a rent is of a square foot; one for sale alone has the price of its remark', () => {
  const homes = load(
    'COMMERCIAL STOCK - BENGALURU,,,,,,,',
    'Sl,Bldg,Area,Flr,Chargeable,Rent,CAM,Avl,Comments',
    ',,,,(SBA sft),(Rs/sft/m),(Rs/sft/m),,',
    '1,Sample Towers,Hebbal,4,6200,85,14,Imm,',
    '2,,,GF,2150,120,14,Imm,bank / retail pref.',
    '3,Other Chambers,Koramangala 5th Blk,2,3400,on request,12,15-Dec-26,',
    '4,Third Arcade,Jayanagar 4th T Blk,1,1250,,,Imm,"SALE only, 1.65 Cr. Tenant paying 92,000 till Mar-28"',
  );
  expect(homes).toMatchObject([
    { name: 'Sample Towers', floor: 4, purpose: 'rent', price: 527_000, area_basis: 'super_built_up' },
    { name: 'Sample Towers', floor: 0, purpose: 'rent', price: 258_000, possession: 'ready' },
    { locality: 'Koramangala 5th Block', purpose: 'rent', possession_date: '2026-12' },
    { locality: 'Jayanagar 4th T Block', purpose: 'buy', price: 16_500_000 },
  ]);
  expect(homes[2]).not.toHaveProperty('price');
  expect(homes[3]).not.toHaveProperty('possession');
});

test('"Rent (Rs/sft/m)" is of a square foot too', () => {
  const homes = load(
    'Bldg,Locality,Chargeable (SBA sft),Rent (Rs/sft/m),Avl',
    'Sample Towers,Hebbal,6200,85,immediate',
    'Other Towers,Hebbal,2150,120,immediate',
  );
  expect(homes.map(({ price }) => price)).toEqual([527_000, 258_000]);
});

test('a sum for the whole beside it is the price', () => {
  const homes = load(
    'Site,Locality,Sq Ft,ದರ (ರೂ/ಚ.ಅಡಿ),ಒಟ್ಟು ಬೆಲೆ,Avl',
    '1,Hebbal,1200,2450,"29,40,000",3 months',
    '2,Hebbal,2400,2350,"59,22,000",Imm',
  );
  expect(homes.map(({ price }) => price)).toEqual([2_940_000, 5_922_000]);
});
