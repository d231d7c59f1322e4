// A telephone's notes as a table: a title and a text of several lines.
import { expect, test } from 'vitest';
import { loadHomes } from '../../load.ts';

const load = (...notes: [string, string][]) =>
  loadHomes({
    source: 'sheet',
    text: [
      '"created","title","body"',
      ...notes.map(([title, body], n) => `"0${n + 1}-11-2026 10:42","${title}","${body}"`),
    ].join('\n'),
    now: Date.UTC(2026, 10, 30),
  }).listings;

test('the title says what and where, the lines what it costs; wishes, bills and cards are no homes', () => {
  const homes = load(
    ['CARD', 'Sample Estate, Erandwane, Pune 4\nRent | Resale | Shops\n90000 12345'],
    ['Kothrud 2bhk rent', 'Sample colony, 2nd flr no lift\n950 sqft\nrent 26,000 dep 1 lac\nno pets'],
    ['3bhk sale Baner', 'Sample Residency B-702, 7th flr\ncarpet 1120\nasking 1.45cr slightly neg'],
    ['client Sample', 'wants 2bhk Baner / Balewadi\nbudget 80L max\ncall sunday'],
    ['Aundh 1bhk rent', '560 sqft furnished\nrent 19k dep 60k\n--- GAYA 20/11'],
    ['Wakad office', 'Sample Centre, office 305\n420 carpet\nsale 48L\nabhi tenant hai 24k bhada'],
    ['Hinjewadi 2bhk 2 nos', 'Sample Meadows ph 1, C wing\nC-304 = 71L\nC-1104 = 74L\ndono 1015 SBA, ready'],
    ['Talegaon NA plot sale', '3000 sqft\n1850 per sqft\nclear title'],
    ['Viman Nagar 2bhk sale', 'Sample Court, 3rd flr\n88L\nmalik ne rakh liya, ab nahi dena'],
    ['light bill', 'office 2,340\ndue 30th'],
  );
  expect(homes).toMatchObject([
    { locality: 'Kothrud', bhk: 2, purpose: 'rent', price: 26_000, deposit: 100_000, floor: 2, area: 950 },
    { locality: 'Baner', project: 'Sample Residency', price: 14_500_000, area_basis: 'carpet', floor: 7 },
    { project: 'Sample Centre', type: 'commercial', purpose: 'buy', price: 4_800_000, area: 420 },
    { name: 'Sample Meadows, C-304', bhk: 2, price: 7_100_000, area: 1015, possession: 'ready' },
    { name: 'Sample Meadows, C-1104', price: 7_400_000 },
    { locality: 'Talegaon', type: 'plot', area: 3000, price: 5_550_000 },
  ]);
  expect(homes).toHaveLength(6);
  expect(homes[0]).not.toHaveProperty('project');
});

test('two sums or two sizes are neither told, and a sector with its number is no building', () => {
  const homes = load(
    ['Baner 2bhk sale', 'Sector 12\n92L, last 88L\n1040 SBA'],
    ['Wakad 3bhk sale', '1.2 cr\n1400 SBA or 1380 SBA'],
    ['Aundh 2bhk sale', '84L\n1010 SBA'],
  );
  expect(homes).toMatchObject([
    { locality: 'Baner', area: 1040 },
    { locality: 'Wakad', price: 12_000_000 },
    { locality: 'Aundh', price: 8_400_000 },
  ]);
  expect(homes[0]).not.toHaveProperty('price');
  expect(homes[0]).not.toHaveProperty('project');
  expect(homes[1]).not.toHaveProperty('area');
});
