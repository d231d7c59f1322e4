// What takes a home off, wherever a sheet says it: under the price, in a second status, in a note.
import { expect, test } from 'vitest';
import { loadHomes } from '../load.ts';

const load = (...rows: string[]) =>
  loadHomes({ source: 'sheet', text: rows.join('\n'), now: Date.UTC(2026, 10, 15) });

test('"SOLD" in place of a price takes the home off, and the column stays the price', () => {
  const { listings, report } = load(
    'Ref,Place,BHK,Quote',
    'a,Hebbal,2,84.5 L nego',
    'b,Hebbal,2,SOLD',
    'c,Hennur,3,"1,20,00,000"',
    'd,Hennur,3,HOLD - director',
  );
  expect(listings).toMatchObject([
    { id: 'a', price: 8_450_000 },
    { id: 'c', price: 12_000_000 },
  ]);
  expect(report.left_out).toMatchObject([
    { reason: 'says it is not on offer', value: 'SOLD' },
    { value: 'HOLD - director' },
  ]);
});

test('of two columns of status either takes the home off, and the map keeps both', () => {
  const rows = [
    'Ref,Place,BHK,Price,Availability Status,Listing Status,Block note',
    'a,Hebbal,2,84.5 L,Ready To Move,Active,',
    'b,Hebbal,2,90 L,Ready To Move,Expired,',
    'c,Hebbal,2,91 L,Under Construction,Active,HOLD till Friday',
  ];
  const { listings, report } = load(...rows);
  expect(listings).toMatchObject([{ id: 'a', possession: 'ready' }]);
  expect(report.guess?.said).toEqual([
    '"Listing Status" takes a home off where it says so: Expired.',
    '"Block note" takes a home off where it says so: HOLD till Friday.',
  ]);
  const columns = { source: 'map.json', text: JSON.stringify(report.guess?.map) };
  expect(loadHomes({ source: 'sheet', text: rows.join('\n'), columns }).listings).toHaveLength(1);
});

test('a home to let is gone when it is let; one for sale that is rented out is not', () => {
  const { listings } = load(
    'Ref,For,Place,BHK,Price,Notes',
    'a,Rent,Hebbal,2,24000,let out on 20/11',
    'b,Rent,Hebbal,2,25000,no pets',
    'c,Sale,Hebbal,2,84.5 L,Rented out till March',
  );
  expect(listings.map(({ id }) => id)).toEqual(['b', 'c']);
});

test.each(['Sold', 'Sold?', 'Booked (Y/N)', 'Is it sold'])(
  'under "%s" yes takes a home off, and no does not',
  (heading) => {
    const rows = [
      `Ref,Place,BHK,Price,${heading}`,
      'a,Hebbal,2,84.5 L,Yes',
      'b,Hebbal,2,80 L,No',
      'c,Hebbal,2,81 L,',
      'd,Hebbal,2,82 L,Sold on 12 Nov',
    ];
    const { listings, report } = load(...rows);
    expect(listings.map(({ id }) => id)).toEqual(['b', 'c']);
    const columns = { source: 'map.json', text: JSON.stringify(report.guess?.map) };
    expect(loadHomes({ source: 'sheet', text: rows.join('\n'), columns }).listings).toHaveLength(2);
  },
);

test('"bika ya nahi" asks the same', () => {
  const { listings } = load(
    'Makan/Flat,Ilaka,Kamre,Keemat,Bika ya nahi',
    'Makan,Raj Nagar,2,45 lakh,Nahi',
    'Flat,Raj Nagar,2,46 lakh,Bik gaya',
    'Flat,Raj Nagar,3,56 lakh,Haan',
  );
  expect(listings).toMatchObject([{ type: 'house', locality: 'Raj Nagar', bhk: 2, price: 4_500_000 }]);
});

test('"true" and "false" under a heading of something else take nothing off; under "is_active" they do', () => {
  const { listings } = load(
    'ref,locality_name,bhk_count,price,is_verified,is_active,floor_num,total_floor',
    'a,Kondapur,2,8450000,false,true,3,14',
    'b,Kondapur,3,9450000,true,false,4,14',
  );
  expect(listings).toMatchObject([{ id: 'a', bhk: 2, floor: 3, total_floors: 14 }]);
});

test('a home to let that is occupied is gone; a home for sale is not', () => {
  const rows = ['a,Hebbal,2,30000,Yes', 'b,Hebbal,2,32000,No'];
  expect(load('Ref,Place,BHK,Monthly Rent,Occupied?', ...rows).listings.map(({ id }) => id)).toEqual(['b']);
  expect(
    load('Ref,Place,BHK,Price,Occupied?', ...rows.map((row) => row.replace('000,', '00000,'))).listings,
  ).toHaveLength(2);
});

test('"Live?" says which are on offer; "All inclusive" alone is the price beside "Basic"', () => {
  const { listings } = load(
    'Ref,Place,BHK,Basic,All inclusive,Live?',
    'a,Hebbal,2,"78,00,000","84,50,000",Yes',
    'b,Hebbal,2,"80,00,000","86,50,000",No',
  );
  expect(listings).toMatchObject([{ id: 'a', price: 8_450_000 }]);
});

test('a stage of the sale takes a home off, whatever else stands in its column', () => {
  const { listings } = load(
    'Ref,Place,BHK,Price,Stage',
    'a,Hebbal,2,84 L,Negotiation',
    'b,Hebbal,3,1.2 Cr,Closed',
    'c,Hennur,2,76 L,Open',
  );
  expect(listings.map(({ id }) => id)).toEqual(['a', 'c']);
});

test('without a price and with one still to be decided, no home is offered yet', () => {
  const { listings } = load(
    'Ref,Place,BHK,Price,Notes',
    'a,Hebbal,2,84.5 L,papers to come next week',
    'b,Hebbal,2,,"papers to come, then rate"',
    'c,Hebbal,2,,owner abroad',
    'd,Hebbal,2,,ಮಾಲೀಕರು ಇನ್ನೂ ಹೇಳಿಲ್ಲ',
    'e,Hebbal,2,,दाम अभी तय नहीं',
  );
  expect(listings.map(({ id }) => id)).toEqual(['a', 'c']);
});

test.each([
  "Partner's own use",
  'STOP SALE till 15 Dec, price revision',
  'Agreement dt 12.10.2026, Mr. Sample',
  'Full amt recd, regn pending',
  'PAUSED BY ADVERTISER',
])('a remark takes the home off: %s', (remark) => {
  const { listings } = load(
    'Ref,Place,BHK,Price,Remarks',
    `a,Hebbal,2,84 L,"${remark}"`,
    'b,Hebbal,2,85 L,ideal for own use',
    'c,Hebbal,2,86 L,agreement value 80 L',
  );
  expect(listings.map(({ id }) => id)).toEqual(['b', 'c']);
});

test('a booking that was given up leaves the home on offer again', () => {
  const { listings } = load(
    'Ref,Place,BHK,Price,Status',
    'a,Hebbal,2,84 L,"booking cancelled, vacant again"',
    'b,Hebbal,2,85 L,booked',
    'c,Hebbal,2,86 L,"बुकिंग रद्द, फिर से खाली"',
  );
  expect(listings.map(({ id }) => id)).toEqual(['a', 'c']);
});

test('the park and the civic site of a layout are no plots of it', () => {
  const { listings } = load(
    'Site no,Locality,Sq ft,Price,Facing',
    '1,Hebbal,1200,25 L,East',
    '2,Hebbal,1200,26 L,East',
    '3,Hebbal,1500,33 L,West',
    '4,Hebbal,1500,34 L,West',
    'Park,Hebbal,8800,,',
    'Total,,14200,118,',
  );
  expect(listings.map(({ price }) => price)).toEqual([2_500_000, 2_600_000, 3_300_000, 3_400_000]);
});

test('headings that come again with a word changed head no home', () => {
  const { listings } = load(
    'Block,Locality,Type,Size (sq ft),Price',
    'A,Hebbal,2 BHK,1100,84 L',
    'B,Hebbal,3 BHK,1400,99 L',
    'Unit,Locality,Type,Size,Price',
    ',,,(sq ft),(Rs)',
    'S 1,Hebbal,Shop,300,40 L',
  );
  expect(listings.map(({ price }) => price)).toEqual([8_400_000, 9_900_000, 4_000_000]);
});

test('a second caller for the flat above is no home', () => {
  const { listings } = load(
    '"Sample Kunj, Baner, Pune"',
    'Flat,Type,Area sq ft,Price,Status,Customer,Remark',
    'A-1,2BHK,1085,42 L,available,Sample,wants loan',
    ',,,,,Another,"same flat, wife to see"',
    'A-2,3BHK,1460,58 L,available,,',
  );
  expect(listings.map(({ price }) => price)).toEqual([4_200_000, 5_800_000]);
});

test('a status behind which a bracket says more, a letter of intent and a refuge floor are no offer; a buyer who left is', () => {
  const { listings } = load(
    'Flat No,Place,BHK,Price,Avl,Remarks',
    'A-1,Hebbal,2,84.5 L,Immd,',
    'A-2,Hebbal,2,85 L,Leased (a bank),',
    'A-3,Hebbal,2,86 L,Under LOI,',
    'A-4,Hebbal,2,87 L,RTM,client cancelled 12/11; open again',
    '8th floor,Hebbal,refuge area - no homes,,,',
    'A-5,Hebbal,2,88 L,1/1/27,',
    'A-6,Hebbal,2,89 L,15 Dec,',
  );
  expect(listings.map(({ name }) => name)).toEqual(['A-1', 'A-4', 'A-5', 'A-6']);
});

test('papers that keep a home from sale take it off, and a sum with counts is no home', () => {
  const { listings } = load(
    'Flat No,Place,BHK,Price,Status,Facing,Remarks',
    'A-1,Hebbal,2,84 L,Avl,East,papers with bank',
    'A-2,Hebbal,2,85 L,Avl,East,"deed with bank, no sale till release"',
    'Total A,2 nos,,169.00,2 avl,,',
    'A-3,Hebbal,3,98 L,Avl,East,',
  );
  expect(listings.map(({ name }) => name)).toEqual(['A-1', 'A-3']);
});
