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

test('a site’s own export: spans, a basis for all areas, drafts, stock words, plots and offices among the kinds', () => {
  const span = (min: number, max: number | null) => ({ min, max });
  const place = (area: string) => ({ area, city: 'Pune', state: 'MH' });
  const homes = load({
    site: 'sample.example',
    area_unit: 'sqft_carpet',
    projects: [
      {
        id: 1,
        title: 'Sample Greens',
        location: place('Wakad'),
        status: 'ready_to_move',
        possession_date: null,
        published: true,
        configurations: [
          {
            sku: 'G-2',
            label: '2 BHK Comfort',
            beds: 2,
            area: span(700, 740),
            price: span(6_800_000, 7_400_000),
            stock: 'few_left',
          },
          {
            sku: 'G-3',
            label: '3 BHK Grand',
            beds: 3,
            area: span(980, 980),
            price: span(9_600_000, 9_600_000),
            stock: 'sold_out',
          },
        ],
      },
      {
        id: 2,
        title: 'Sample Meadows',
        location: place('Talegaon'),
        status: 'under_construction',
        possession_date: '2027-12-31',
        published: true,
        configurations: [
          {
            sku: 'M-1',
            label: '1 BHK',
            beds: 1,
            area: span(430, 430),
            price: span(4_100_000, null),
            price_text: '₹41 L onwards',
            stock: 'available',
          },
          {
            sku: 'M-2',
            label: '2 BHK Garden Home',
            beds: 2,
            area: span(690, 690),
            price: null,
            price_text: 'Price on request',
            stock: 'available',
          },
          {
            sku: 'M-P',
            label: 'NA Plot',
            beds: null,
            area: { ...span(1100, 2150), basis: 'plot' },
            price: span(3_400_000, 6_600_000),
            rate_psf: 3100,
            stock: 'available',
          },
        ],
      },
      {
        id: 3,
        title: 'Sample One',
        location: place('Baner'),
        status: 'ready_to_move',
        possession_date: null,
        published: true,
        configurations: [
          {
            sku: 'O-L',
            label: 'Office (lease)',
            beds: null,
            for: 'lease',
            area: span(650, 2400),
            rent_psf_month: 95,
            price: null,
            stock: 'available',
          },
          {
            sku: 'O-S',
            label: 'Showroom',
            beds: null,
            for: 'lease',
            area: span(1800, 1800),
            rent_psf_month: 160,
            price: null,
            stock: 'leased',
          },
        ],
      },
      {
        id: 4,
        title: 'Sample Sky',
        location: place('Aundh'),
        status: 'upcoming',
        possession_date: null,
        published: false,
        configurations: [
          { sku: 'S-3', label: '3 BHK', beds: 3, area: span(0, 0), price: span(0, 0), stock: 'available' },
        ],
      },
    ],
    testimonials: [{ name: 'A. Sample', text: 'We booked our 3 BHK for 92 L', stars: 5 }],
  });
  expect(homes).toMatchObject([
    {
      project: 'Sample Greens',
      locality: 'Wakad',
      bhk: 2,
      area: 700,
      area_max: 740,
      area_basis: 'carpet',
      price: 6_800_000,
      price_max: 7_400_000,
      possession: 'ready',
    },
    { project: 'Sample Meadows', bhk: 1, price: 4_100_000, price_onwards: true, possession_date: '2027-12' },
    { project: 'Sample Meadows', bhk: 2, area: 690 },
    {
      project: 'Sample Meadows',
      type: 'plot',
      area: 1100,
      area_max: 2150,
      area_basis: 'plot',
      price: 3_400_000,
    },
    { project: 'Sample One', type: 'commercial', purpose: 'rent', area: 650, area_max: 2400 },
  ]);
  expect(homes[2]?.price).toBeUndefined();
  expect(homes[4]?.price).toBeUndefined();
});

test("a site's own projects with units: the place within, a rate of the project, plots without a price of their own", () => {
  const place = (area: string) => ({ area, city: 'Bengaluru' });
  const homes = load({
    site: 'sample.example',
    projects: [
      {
        id: 1,
        title: 'Sample Vana',
        published: true,
        category: 'Apartments',
        location: place('Hebbal'),
        units: [
          { label: '2 BHK', sba: '1,180 – 1,245 sq.ft', price_from: 8_950_000, sold_out: false },
          { label: '3 BHK', sba: '1,890 sq.ft', price_from: 14_600_000, sold_out: true },
        ],
      },
      {
        id: 2,
        title: 'Sample Tota',
        published: true,
        category: 'Plots',
        location: place('Yelahanka'),
        rate_per_sqft: 2650,
        units: [
          { label: '30x40', plot_area: 1200, sold_out: false },
          { label: '40x60', plot_area: 2400, sold_out: true },
        ],
      },
      {
        id: 3,
        title: 'Sample Draft',
        published: false,
        category: 'Apartments',
        location: place('Jakkur'),
        units: [{ label: '2 BHK', sba: '1,120 sq.ft', price_from: 7_400_000, sold_out: false }],
      },
    ],
  });
  expect(homes).toMatchObject([
    {
      project: 'Sample Vana',
      locality: 'Hebbal',
      bhk: 2,
      price: 8_950_000,
      price_onwards: true,
      area_max: 1245,
    },
    { project: 'Sample Tota', locality: 'Yelahanka', type: 'plot', area: 1200, price: 3_180_000 },
  ]);
  expect(homes).toHaveLength(2);
});
