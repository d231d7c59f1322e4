// A project and its place in one column.
import { expect, test } from 'vitest';
import { loadHomes } from '../load.ts';

const load = (text: string) => loadHomes({ source: 'sheet', text, now: Date.UTC(2026, 10, 15) }).listings;

test('a merged cell with the project, its place and its number, over several units', () => {
  const homes = load(
    [
      'SAMPLE BUILDERS - STOCK (CHENNAI)\t\t\t\t',
      'Project\tUnit\tBHK\tSBA\tGross',
      '"Lotus Court, Velachery\nTN/29/Building/0512/2024"\tA-1\t2\t1025\t6860000',
      '\tA-2\t3\t1390\t9196000',
      'Sub total\t2\t\t2415\t',
      '"Palm Grove, Tambaram\nTN/35/Building/0277/2023"\tB-1\t2\t930\t5315000',
    ].join('\n'),
  );
  expect(homes).toMatchObject([
    { project: 'Lotus Court', locality: 'Velachery', rera_id: 'TN/29/Building/0512/2024', price: 6_860_000 },
    { project: 'Lotus Court', locality: 'Velachery', rera_id: 'TN/29/Building/0512/2024' },
    { project: 'Palm Grove', locality: 'Tambaram', rera_id: 'TN/35/Building/0277/2023' },
  ]);
});

test('names with a place and its city; a wing is no place', () => {
  const head = 'Society;BHK;Carpet (sqft);Price';
  expect(
    load(`${head}\nSample Nest – Aundh, Pune;2;742;84 L\nSample Arc – Baner, Pune;3;1012;1.2 Cr`),
  ).toMatchObject([
    { project: 'Sample Nest', locality: 'Aundh', city: 'Pune' },
    { project: 'Sample Arc', locality: 'Baner', city: 'Pune' },
  ]);
  expect(() =>
    load(`${head}\nSample Nest – Tower A;2;742;84 L\nSample Nest – Tower B;3;1012;1.2 Cr`),
  ).toThrow();
});
