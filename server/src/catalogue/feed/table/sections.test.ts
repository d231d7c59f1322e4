// Parts of a table, each under the name of its project.
import { expect, test } from 'vitest';
import { loadHomes } from '../load.ts';

const load = (...rows: string[]) =>
  loadHomes({ source: 'sheet', text: rows.join('\n'), now: Date.UTC(2026, 10, 15) }).listings;

test('a line with a project and its place is of the rows below it', () => {
  const homes = load(
    'Unit,Type,Carpet,Price,Status',
    'SAMPLE COURT - BANER PUNE,,,,',
    '101,2 BHK,742,84 L,A',
    '102,2 BHK,742,85 L,B',
    '"Sample Arc, Wakad, Pune",,,,',
    '201,3 BHK,1012,1.1 Cr,A',
    '202,3 BHK,1012,1.12 Cr,S',
    'A: available  B: booked  S: sold,,,,',
  );
  expect(homes).toMatchObject([
    { project: 'SAMPLE COURT', city: 'Pune', price: 8_400_000 },
    { project: 'Sample Arc', locality: 'Wakad', city: 'Pune', price: 11_000_000 },
  ]);
  expect(homes[0]?.locality).toMatch(/^Baner$/i);
  expect(homes).toHaveLength(2);
});

test('"Sold out" in place of how many are left', () => {
  const homes = load(
    'Project,Locality,BHK,Price,Units Available',
    'Sample Zen,Baner,3,1.2 Cr,4',
    'Sample Ray,Baner,2,84 L,Sold out',
  );
  expect(homes).toMatchObject([{ project: 'Sample Zen' }]);
  expect(homes).toHaveLength(1);
});

test('parts with headings of their own: project, place and number are of the rows of each alone', () => {
  const homes = load(
    '"Sample Properties, Mansarovar, Jaipur - 9000012345",,,,',
    '',
    '"Sample Vihar, Ajmer Road - approved - RERA RAJ/P/2025/1234",,,,',
    'Plot No,Sq Yd,Rate / Sq Yd,Facing,Status',
    'A-1,150,28000,East,Available',
    '',
    '"Sample Nagar, Tonk Road - society patta",,,,',
    'Plot No,Sq Yd,Rate / Sq Yd,Facing,Status',
    '7,200,20000,North,Available',
    '',
    'Houses,,,,',
    'Sector 5,120,,East,Available',
    'Available plots,,2,,',
  );
  expect(homes).toMatchObject([
    {
      project: 'Sample Vihar',
      locality: 'Ajmer Road',
      city: 'Jaipur',
      rera_id: 'RAJ/P/2025/1234',
      price: 4_200_000,
    },
    { project: 'Sample Nagar', locality: 'Tonk Road', city: 'Jaipur' },
  ]);
  expect(homes[1]?.rera_id).toBeUndefined();
  expect(homes).toHaveLength(2);
});

test('so under headings in Hindi', () => {
  const homes = load(
    '"नमूना बाग, अजमेर रोड - RERA RAJ/P/2024/5678",,,',
    'प्लॉट,गज,दर/गज,स्थिति',
    'B-2,100,30000,खाली',
    'B-3,100,30000,बिक गया',
    '',
    '"नमूना कुंज, सांगानेर",,,',
    'प्लॉट,गज,दर/गज,स्थिति',
    '12,125,16000,खाली',
  );
  expect(homes).toMatchObject([
    { project: 'नमूना बाग', locality: 'अजमेर रोड', rera_id: 'RAJ/P/2024/5678' },
    { project: 'नमूना कुंज', locality: 'सांगानेर' },
  ]);
  expect(homes[1]?.rera_id).toBeUndefined();
});

test('a name in two scripts is told in Latin letters, with the place behind it', () => {
  const homes = load(
    'ಮಾದರಿ ಲೇಔಟ್ಸ್,,,,',
    '',
    '"ಮಾದರಿ ಬಡಾವಣೆ (Sample Layout) - Ilavala, Mysuru - MUDA",,,,',
    'Site No,Sq Ft,Rate / Sq Ft,Facing,Status',
    '12,1200,1950,East,Available',
    '',
    '"ಎರಡನೇ ಬಡಾವಣೆ (Second Layout) - Bogadi, Mysuru - MUDA",,,,',
    'Site No,Sq Ft,Rate / Sq Ft,Facing,Status',
    '4,1200,3200,North,Available',
  );
  expect(homes).toMatchObject([
    { project: 'Sample Layout', locality: 'Ilavala', city: 'Mysuru' },
    { project: 'Second Layout', locality: 'Bogadi', city: 'Mysuru' },
  ]);
});
