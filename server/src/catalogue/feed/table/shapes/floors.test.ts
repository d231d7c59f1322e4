// A chart of a tower whose columns are told line by line above it.
import { expect, test } from 'vitest';
import { loadHomes } from '../../load.ts';

const chart = (note: string) =>
  loadHomes({
    source: 'sheet',
    text: [
      '"SAMPLE RESIDENCY, SHELA, AHMEDABAD - BLOCK B",,',
      'RERA PR/GJ/AHMEDABAD/SANAND/AUDA/RAA99999/060924,,',
      'Possession,June 2027,',
      ',,',
      'Floor,Flat 01,Flat 02',
      'Type,3 BHK,2 BHK',
      'Super b/up (sq yd),185,135',
      'Box price (lac),78.5,57',
      '7th,V,B',
      '6th,B,V',
      '5th,LO,V',
      '1st - 4th,full sold,full sold',
      '"V = vacant   B = booked   LO = land owner share, not for sale",,',
      `"${note}",,`,
    ].join('\n'),
    now: Date.UTC(2026, 10, 30),
  }).listings;

test('letters that a line explains, type, size and price over each column, and what a note adds on one floor', () => {
  const shared = { project: 'SAMPLE RESIDENCY', city: 'Ahmedabad', possession_date: '2027-06' };
  const homes = chart('7th floor (top): 2 lac extra');
  expect(homes).toMatchObject([
    { ...shared, name: 'SAMPLE RESIDENCY, B-701', floor: 7, bhk: 3, price: 8_050_000, area: 1665 },
    { ...shared, name: 'SAMPLE RESIDENCY, B-602', floor: 6, bhk: 2, price: 5_700_000, area: 1215 },
    { ...shared, name: 'SAMPLE RESIDENCY, B-502', floor: 5, area_basis: 'super_built_up' },
  ]);
  expect(homes).toHaveLength(3);
});

test('a note that nobody can reckon with leaves that floor without a price', () => {
  const homes = chart('7th floor: terrace right 3 to 5 lac as per view');
  expect(homes.map(({ price }) => price)).toEqual([undefined, 5_700_000, 5_700_000]);
});
