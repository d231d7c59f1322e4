// Lines above a table and between its parts say what no column says; each is of the rows below it alone.
import { expect, test } from 'vitest';
import { loadHomes } from '../load.ts';

const load = (...rows: string[]) =>
  loadHomes({ source: 'sheet', text: rows.join('\n'), now: Date.UTC(2026, 10, 15) });
const HEAD = 'Unit,BHK,Carpet (sq.ft),Price,Status';

test('a price list with its project and place in the title', () => {
  const { listings, report } = load(
    'PRICE LIST,,,,',
    'Project: Maple Grove | Location: Jakkur,,RERA No:,PRM/KA/RERA/1251/309/PR/120226/001234,',
    HEAD,
    'A-101,2,742,84.5 L,',
    'A-102,3,1012,1.2 Cr,',
  );
  const shared = {
    project: 'Maple Grove',
    locality: 'Jakkur',
    rera_id: 'PRM/KA/RERA/1251/309/PR/120226/001234',
  };
  expect(listings).toMatchObject([
    { name: 'Maple Grove, A-101', price: 8_450_000, ...shared },
    { name: 'Maple Grove, A-102', ...shared },
  ]);
  expect(report.guess?.map.constants).toEqual(shared);
});

test('names that stand in a line, commas between', () => {
  const { listings } = load(
    'SAMPLE DEVELOPERS PVT. LTD.,,,,',
    '"Project: Maple Grove Phase-3, Location: Bagalur, Bengaluru North",,,,',
    HEAD,
    'A-101,2,742,84.5 L,',
    'A-102,2,742,85 L,',
  );
  expect(listings[0]).toMatchObject({ project: 'Maple Grove Phase-3', locality: 'Bagalur' });
});

test('each part has its own line; nothing of one part is told of another', () => {
  const { listings, report } = load(
    'Project: Maple Grove,Location: Jakkur,RERA: PRM/KA/RERA/1251/309,,',
    HEAD,
    'A-101,2,742,84.5 L,',
    'Project: Cedar Row | Location: Hennur,,,,',
    'B-101,3,1012,1.2 Cr,',
    'SOLD UNITS,,,,',
    'B-102,3,1012,1.2 Cr,',
    'AVAILABLE UNITS,,,,',
    'B-103,3,1012,1.3 Cr,',
  );
  expect(listings).toMatchObject([
    { name: 'Maple Grove, A-101', locality: 'Jakkur', rera_id: 'PRM/KA/RERA/1251/309' },
    { name: 'Cedar Row, B-101', locality: 'Hennur' },
    { name: 'Cedar Row, B-103', locality: 'Hennur' },
  ]);
  expect(listings[1]).not.toHaveProperty('rera_id');
  expect(report.left_out).toMatchObject([{ field: 'status', reason: 'says it is not on offer' }]);
  expect(report.guess?.map.constants).toBeUndefined();
});

test('a title that names no field says nothing', () => {
  expect(() => load('Hebbal homes: call us,,,,', HEAD, 'A-101,2,742,84.5 L,')).toThrow('a place (locality)');
});
