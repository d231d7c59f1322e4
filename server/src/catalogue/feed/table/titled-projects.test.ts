// Lines over a table that each tell of one of its projects.
import { expect, test } from 'vitest';
import { loadHomes } from '../load.ts';

test('what a line above the table tells of a project is of its rows, and of no others', () => {
  const { listings } = loadHomes({
    source: 'sheet',
    text: [
      '"SAMPLE FOUNDATIONS, CHENNAI",,,,,,',
      '"Sample Mullai - Medavakkam, TN/29/Building/0999/2024, handover Aug-27",,,,,,',
      '"Sample Marutham - Pallikaranai, TN/29/Building/0888/2023, CC obtd 14.03.26, ready",,,,,,',
      'Project,Blk,Flat,BHK,SBA,Total,Status',
      'Sample Mullai,A,A-1,2,1060,"75,08,000",Avl',
      ',,A-2,3,1395,"98,55,000",Avl',
      ',,Sub total,,,"1,73,63,000",',
      'Sample Marutham,,V-1,3,1850,"1,45,00,000",Avl',
      ',,V-2,3,1850,"1,42,00,000",Avl',
    ].join('\n'),
    now: Date.UTC(2026, 10, 30),
  });
  const first = {
    project: 'Sample Mullai',
    locality: 'Medavakkam',
    city: 'Chennai',
    rera_id: 'TN/29/Building/0999/2024',
    possession_date: '2027-08',
  };
  const second = { project: 'Sample Marutham', locality: 'Pallikaranai', possession: 'ready' };
  expect(listings).toMatchObject([first, first, second, second]);
  expect(listings).toHaveLength(4);
});
