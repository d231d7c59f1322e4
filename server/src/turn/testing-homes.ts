// For tests: a small catalogue of invented homes, a site with an office, and one that nobody can be reached through.
import { buildCatalogue } from '../catalogue/build.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Listing } from '../catalogue/listing.ts';
import { BUILT_IN_SITE, type Site } from '../site/site.ts';

/** Monday 23 November 2026, 11:00 in Bengaluru. */
export const MONDAY = Date.UTC(2026, 10, 23, 5, 30);

export const SITE: Site = {
  ...BUILT_IN_SITE,
  name: 'Acme Homes',
  url: 'https://acme.example',
  greeting: {},
  languages: ['en', 'hi-Latn', 'hi', 'kn', 'kn-Latn'],
  phone: '+91 80 4000 0000',
  whatsapp: '918040000000',
  email: 'hello@acme.example',
  hours: {
    time_zone: 'Asia/Kolkata',
    days: { mon: ['10:00', '19:00'], tue: ['10:00', '19:00'], sat: ['10:00', '17:00'], sun: null },
    holidays: ['2026-11-24'],
  },
  loan: { rate: 8.5, months: 240, date: '2026-11-01' },
  answers: [],
};

/** A site that nobody can be reached through. */
export const NOBODY: Site = {
  ...BUILT_IN_SITE,
  name: 'Acme Homes',
  greeting: {},
  languages: ['en', 'hi-Latn', 'hi', 'kn', 'kn-Latn'],
};

export function home(fields: Partial<Listing> & Pick<Listing, 'id' | 'price'>): Listing {
  return {
    purpose: 'buy',
    type: 'apartment',
    bhk: 2,
    locality: 'Whitefield',
    city: 'Bengaluru',
    zone: 'East Bangalore',
    sample: false,
    ...fields,
  };
}

const LAKH = 100_000;

export const HOMES: Listing[] = [
  home({
    id: 'lake-a',
    name: 'Lakeside Court, A-1',
    project: 'Lakeside Court',
    developer: 'Lakeside Builders',
    price: 55 * LAKH,
    area: 980,
    area_basis: 'carpet',
    possession: 'ready',
    rera_id: 'PRM/KA/RERA/0001',
    amenities: ['gym', 'swimming pool'],
    furnishing: 'semi_furnished',
    floor: 3,
    total_floors: 9,
    parking: 1,
    maintenance: 3200,
    lat: 12.9698,
    lng: 77.7499,
    url: '/homes/lake-a/',
    images: [{ url: '/pictures/lake-a.svg' }],
    brochure_url: 'https://acme.example/lake-a.pdf',
  }),
  home({
    id: 'lake-b',
    name: 'Lakeside Court, B-2',
    project: 'Lakeside Court',
    developer: 'Lakeside Builders',
    price: 62 * LAKH,
    area: 1120,
    area_basis: 'carpet',
    possession: 'under_construction',
    possession_date: '2028-06',
    rera_id: 'PRM/KA/RERA/0001',
    amenities: ['gym'],
    facing: 'east',
    floor: 5,
    total_floors: 9,
    url: '/homes/lake-b/',
  }),
  home({
    id: 'palm',
    name: 'Palm Grove',
    price: 71 * LAKH,
    area: 1180,
    area_basis: 'super_built_up',
    possession: 'ready',
    amenities: ['gym'],
    url: '/homes/palm/',
  }),
  home({
    id: 'orchid',
    name: 'Orchid Heights',
    price: 84 * LAKH,
    area: 1240,
    area_basis: 'carpet',
    possession: 'under_construction',
    possession_date: '2027-12',
    url: '/homes/orchid/',
  }),
  home({
    id: 'cedar',
    name: 'Cedar Park',
    price: 96 * LAKH,
    area: 1300,
    area_basis: 'carpet',
    possession: 'ready',
    amenities: ['swimming pool'],
    url: '/homes/cedar/',
  }),
  home({
    id: 'maple',
    name: 'Maple Row',
    price: 112 * LAKH,
    area: 1410,
    area_basis: 'carpet',
    possession_date: '2018-12',
    url: '/homes/maple/',
  }),
  home({
    id: 'lake-3',
    name: 'Lakeside Court, C-3',
    project: 'Lakeside Court',
    bhk: 3,
    price: 125 * LAKH,
    area: 1560,
    area_basis: 'carpet',
    possession: 'ready',
    url: '/homes/lake-3/',
  }),
  home({
    id: 'teak-3',
    name: 'Teak Towers',
    bhk: 3,
    price: 98 * LAKH,
    area: 1490,
    area_basis: 'carpet',
    possession: 'ready',
    url: '/homes/teak-3/',
  }),
  home({
    id: 'kadu-a',
    name: 'Banyan Homes',
    locality: 'Kadugodi',
    price: 48 * LAKH,
    area: 940,
    area_basis: 'carpet',
    possession: 'ready',
    url: '/homes/kadu-a/',
  }),
  home({
    id: 'kadu-b',
    name: 'Neem Residency',
    locality: 'Kadugodi',
    price: 52 * LAKH,
    area: 1010,
    area_basis: 'carpet',
    possession: 'ready',
    url: '/homes/kadu-b/',
  }),
  home({
    id: 'hebbal',
    name: 'Hill View',
    locality: 'Hebbal',
    zone: 'North Bangalore',
    price: 88 * LAKH,
    area: 1200,
    area_basis: 'carpet',
    possession: 'ready',
    url: '/homes/hebbal/',
  }),
  home({
    id: 'villa',
    name: 'Jasmine Villas',
    type: 'villa',
    bhk: 4,
    locality: 'Sarjapur Road',
    price: 245 * LAKH,
    area: 2900,
    area_basis: 'built_up',
    possession: 'ready',
    url: '/homes/villa/',
  }),
  home({ id: 'plain', locality: 'Hebbal', zone: 'North Bangalore', price: 64 * LAKH }),
];

export const RENTED = home({
  id: 'rented',
  name: 'Fern Court',
  purpose: 'rent',
  price: 32_000,
  deposit: 2 * LAKH,
  area: 900,
  area_basis: 'carpet',
  furnishing: 'furnished',
  url: '/homes/rented/',
});

const built = new WeakMap<readonly Listing[], Catalogue>();

/** Of one list there is one: what is learnt of its places and names is learnt once. */
export function catalogueOf(homes: readonly Listing[] = HOMES): Catalogue {
  const catalogue = built.get(homes) ?? buildCatalogue(homes, { now: MONDAY, date: '2026-11-20' });
  built.set(homes, catalogue);
  return catalogue;
}
