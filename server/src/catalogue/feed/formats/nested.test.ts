// Exports in JSON: homes within projects, and several kinds within a home.
import { expect, test } from 'vitest';
import { loadHomes } from '../load.ts';

const load = (value: unknown) =>
  loadHomes({ source: 'export.json', text: JSON.stringify(value), now: Date.UTC(2026, 10, 15) }).listings;

test('a list deep within, each flat with what its project says', () => {
  const homes = load({
    generator: 'x',
    data: {
      items: [
        {
          id: 7,
          title: 'Sample Heights',
          location: { area: 'Wakad', city: 'Pune' },
          approvals: { rera: 'P52100012345' },
          details: {
            configurations: [
              { type: '2 BHK', carpet: 720, price: 8_400_000 },
              { type: '3 BHK', carpet: 1010, price: 12_100_000 },
            ],
          },
        },
        {
          id: 8,
          title: 'Sample Arc',
          location: { area: 'Baner', city: 'Pune' },
          approvals: { rera: 'P52100054321' },
          details: { configurations: [{ type: '2 BHK', carpet: 700, price: 9_000_000 }] },
        },
      ],
    },
  });
  expect(homes).toMatchObject([
    { project: 'Sample Heights', locality: 'Wakad', bhk: 2, area: 720, rera_id: 'P52100012345' },
    { project: 'Sample Heights', locality: 'Wakad', bhk: 3, price: 12_100_000 },
    { project: 'Sample Arc', locality: 'Baner', bhk: 2, rera_id: 'P52100054321' },
  ]);
});

test('several kinds in one post, with what stands behind its price', () => {
  const terms = (status: string) => ({
    property_status: [status],
    property_area: ['besa'],
    property_city: ['nagpur'],
  });
  const homes = load({
    posts: [
      {
        ID: 1,
        post_title: 'Sample Vistas',
        terms: terms('for-sale'),
        meta: {
          bedrooms: '2,3',
          fave_price: '4690000',
          price_postfix: 'onwards',
          size: '610-905',
          size_unit: 'sq ft carpet',
        },
      },
      {
        ID: 2,
        post_title: 'Sample flat',
        terms: terms('for-rent'),
        meta: {
          bedrooms: '2',
          fave_price: '23000',
          price_postfix: '/month',
          size: '950',
          size_unit: 'sq ft',
        },
      },
    ],
  });
  expect(homes).toMatchObject([
    {
      configurations: [{ bhk: 2 }, { bhk: 3 }],
      price: 4_690_000,
      price_onwards: true,
      area: 610,
      area_max: 905,
    },
    { purpose: 'rent', bhk: 2, price: 23_000 },
  ]);
});

test('what is told in pairs of a key and a value, its price counted in a field beside it', () => {
  const pairs = (...told: [string, string][]) => told.map(([key, value]) => ({ key: `_zz_${key}`, value }));
  const homes = load({
    posts: [
      {
        id: 1,
        post_title: 'Sample Court',
        place: 'Hebbal',
        meta: pairs(['price', '1.65'], ['price_after', 'Crore'], ['beds', '3'], ['ribbon', '']),
      },
      {
        id: 2,
        post_title: 'Sample Nest',
        place: 'Hebbal',
        meta: pairs(['price', '28000'], ['price_after', 'per month'], ['beds', '2'], ['ribbon', '']),
      },
      {
        id: 3,
        post_title: 'Sample Park',
        place: 'Hebbal',
        meta: pairs(['price', '0'], ['price_after', 'Price on call'], ['beds', '4'], ['ribbon', '']),
      },
      {
        id: 4,
        post_title: 'Sample Gate',
        place: 'Hebbal',
        meta: pairs(['price', '1.7'], ['price_after', 'Crore'], ['beds', '4'], ['ribbon', 'Sold Out']),
      },
    ],
  });
  expect(homes).toMatchObject([
    { price: 16_500_000, bhk: 3 },
    { price: 28_000, purpose: 'rent', bhk: 2 },
    { bhk: 4 },
  ]);
  expect(homes[2]?.price).toBeUndefined();
});
