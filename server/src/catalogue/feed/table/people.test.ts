import { expect, test } from 'vitest';
import { loadHomes } from '../load.ts';

const load = (...rows: string[]) =>
  loadHomes({ source: 'sheet', text: rows.join('\n'), now: Date.UTC(2026, 10, 15) }).listings;

test('beside telephone numbers a "Name" is a person’s', () => {
  const [home] = load(
    'Place;BHK;Price;Name;Ph',
    'Aundh;2;84 L;Rao;90000 11111',
    'Baner;3;1.2 Cr;Sen;90000 11112',
  );
  expect(home).not.toHaveProperty('name');
  expect(load('Place;BHK;Price;Name', 'Aundh;2;84 L;Sample Nest', 'Baner;3;1.2 Cr;Sample Arc')).toMatchObject(
    [{ name: 'Sample Nest' }, { name: 'Sample Arc' }],
  );
});

test('a line under the table says on which basis its areas are', () => {
  const homes = load(
    'Place;BHK;Price;Area',
    'Aundh;2;84 L;1042',
    'Baner;3;1.2 Cr;1512',
    ';;all areas are super area in sft;',
  );
  expect(homes).toMatchObject([
    { area: 1042, area_basis: 'super_built_up' },
    { area_basis: 'super_built_up' },
  ]);
});
