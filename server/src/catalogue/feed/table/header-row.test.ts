// Headings in two rows: a wide one over several, as merged cells are saved.
import { expect, test } from 'vitest';
import { loadHomes } from '../load.ts';

const NOW = Date.UTC(2026, 10, 15);
const load = (...rows: string[]) => loadHomes({ source: 'sheet', text: rows.join('\n'), now: NOW });

test('what stands over a heading says its unit, and what it is where it says too little itself', () => {
  const { listings, report } = load(
    'Location: Jakkur,,,,,,',
    ',,Area (sq.m),,Price (Rs. Lacs),,',
    'Unit,Type,Carpet,Saleable,BSP,All-incl.,Status',
    'A-101,2 BHK,69,98,72.4,84.5,Open',
    'A-102,3 BHK,94,131,101,118,Hold',
  );
  expect(listings).toMatchObject([
    { bhk: 2, area: 742.71, area_basis: 'carpet', price: 8_450_000, locality: 'Jakkur' },
  ]);
  expect(report.guess?.map.columns).toMatchObject({ Carpet: { field: 'carpet_area', unit: 'sqm' } });
});

test('a second row of headings belongs to the first; a map finds the two as well', () => {
  const rows = [
    'Project,Location,Type,Area (sq ft),,Price (Lakhs),,Status',
    ',,,Carpet,Saleable,Base,All incl.,',
    'Maple Grove,Jakkur,2 BHK,742,1050,72.4,84.5,Open',
    'Maple Grove,Jakkur,3 BHK,1012,1410,101,118,Sold',
  ];
  const { listings, report } = load(...rows);
  const homes = [{ project: 'Maple Grove', bhk: 2, area: 742, area_basis: 'carpet', price: 8_450_000 }];
  expect(listings).toMatchObject(homes);
  const columns = { source: 'map.json', text: JSON.stringify(report.guess?.map) };
  expect(loadHomes({ source: 'sheet', text: rows.join('\n'), columns, now: NOW }).listings).toMatchObject(
    homes,
  );
});

test('the ends of a range under one heading', () => {
  const { listings } = load(
    'Project,Location,Type,Carpet (Sq.ft),,Price (Cr.),,Floors',
    ',,,Min,Max,Min,Max,',
    'Maple Grove,Jakkur,2 BHK,742,790,0.84,0.92,G+12',
    ',,3 BHK,1012,1060,1.2,1.31,',
  );
  expect(listings).toMatchObject([
    { bhk: 2, area: 742, area_max: 790, area_basis: 'carpet', price: 8_400_000, price_max: 9_200_000 },
    { bhk: 3, area: 1012, area_max: 1060, price: 12_000_000, price_max: 13_100_000 },
  ]);
});

test('a title is no heading of the columns below it', () => {
  const { listings } = load(
    'PRICE LIST,,,',
    'Place,BHK,Units,Price',
    'Hebbal,2,84,84.5 L',
    'Hennur,3,60,1.2 Cr',
  );
  expect(listings.map(({ price }) => price)).toEqual([8_450_000, 12_000_000]);
});
