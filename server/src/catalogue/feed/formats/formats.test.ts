import { describe, expect, test } from 'vitest';
import { loadHomes } from '../load.ts';

const load = (text: string, source: string) => loadHomes({ source, text });

describe('the Meta home-listings feed', () => {
  const golden = {
    id: 'HL-1',
    name: '2 BHK in Whitefield',
    purpose: 'buy',
    type: 'apartment',
    bhk: 2,
    bathrooms: 2,
    price: 7_500_000,
    area: 1054.86,
    locality: 'Whitefield',
    city: 'Bengaluru',
    lat: 12.97,
    lng: 77.75,
    url: 'https://example.com/homes/1',
    images: [{ url: 'https://example.com/1.jpg', alt: 'Front' }],
    contact: { phone: '919845012345' },
  };
  const names =
    'home_listing_id,name,availability,address.city,neighborhood[0],latitude,longitude,price,property_type,num_beds,num_baths,area_size,area_unit,image[0].url,image[0].tag[0],url,agent_phone';
  const cells =
    'HL-1,2 BHK in Whitefield,for_sale,Bangalore,white field,12.97,77.75,7500000 INR,apartment,2,2,98,sqm,https://example.com/1.jpg,Front,https://example.com/homes/1,98450 12345';

  test('is read from flattened columns, commas or tabs', () => {
    expect(load(`${names}\n${cells}\n`, 'feed.csv').listings).toMatchObject([golden]);
    const tabs = `${names}\n${cells}\n`.replaceAll(',', '\t');
    const { listings, report } = load(tabs, 'feed.tsv');
    expect(listings).toMatchObject([golden]);
    expect(report.format).toBe('meta-home-listings');
  });

  test('is read from columns that hold JSON', () => {
    const text = [
      'home_listing_id,name,availability,address,neighborhood,image,price',
      'HL-2,Plot,for_sale,"{""city"":""Bangalore""}","[""Hebbal""]","[{""url"":""https://example.com/2.jpg""}]",5000000 INR',
    ].join('\n');
    expect(load(text, 'feed.csv').listings).toMatchObject([
      { id: 'HL-2', locality: 'Hebbal', city: 'Bengaluru', images: [{ url: 'https://example.com/2.jpg' }] },
    ]);
  });

  test('is read from XML, entities and all', () => {
    const { listings, report } = load(
      `<?xml version="1.0" encoding="UTF-8"?>
      <listings><title>Homes</title>
        <listing>
          <home_listing_id>HL-3</home_listing_id><name>Asha &amp; Sons Villa</name>
          <availability>for_rent</availability>
          <address format="simple"><component name="addr1">1 Road</component><component name="city">Bengaluru</component></address>
          <neighborhood>Hebbal</neighborhood><neighborhood>North</neighborhood>
          <image><url>https://example.com/3.jpg</url><tag>Garden</tag></image>
          <price>45000 INR</price><num_beds>3</num_beds>
        </listing>
        <listing><home_listing_id>HL-4</home_listing_id><availability>recently_sold</availability><price>1 INR</price></listing>
      </listings>`,
      'https://example.com/feed.xml',
    );
    expect(listings).toMatchObject([
      {
        id: 'HL-3',
        name: 'Asha & Sons Villa',
        purpose: 'rent',
        price: 45_000,
        bhk: 3,
        locality: 'Hebbal',
        city: 'Bengaluru',
        images: [{ url: 'https://example.com/3.jpg', alt: 'Garden' }],
      },
    ]);
    expect(report.left_out).toEqual([
      { row: 2, field: 'availability', reason: 'says it is not on offer', value: 'recently_sold' },
    ]);
  });

  test('what is off the market is not offered, whatever kind of offer it was', () => {
    const rows = [
      'home_listing_id,availability,listing_type,neighborhood[0],price,area_size,area_unit,property_type',
      'a,off_market,for_rent_by_agent,Hebbal,30000 INR,90,sq_m,builder_floor',
      'b,for_rent,for_rent_by_agent,Hebbal,30000 INR,90,sq_m,builder_floor',
    ];
    expect(load(rows.join('\n'), 'x.csv').listings).toMatchObject([
      { id: 'b', purpose: 'rent', area: 968.75, type: 'builder_floor' },
    ]);
  });

  test('leaves out a price in another currency', () => {
    const text =
      'home_listing_id,availability,neighborhood[0],price\na,for_sale,Hebbal,1 USD\nb,for_sale,Hebbal,5000000 INR\n';
    expect(load(text, 'feed.csv').report.left_out).toMatchObject([{ row: 1, field: 'price' }]);
  });
});

describe('schema.org JSON-LD', () => {
  const listing = {
    '@type': 'RealEstateListing',
    identifier: 'a-304',
    name: 'Honge Court, A-304',
    url: '/homes/a-304/',
    datePosted: '2026-11-15',
    image: ['/a.svg', { '@type': 'ImageObject', contentUrl: '/b.svg', caption: 'From outside' }],
    offers: { '@type': 'Offer', price: 8_450_000, priceCurrency: 'INR' },
    mainEntity: {
      '@type': 'Apartment',
      numberOfBedrooms: 2,
      accommodationCategory: '2.5 BHK',
      numberOfBathroomsTotal: 2,
      floorSize: { '@type': 'QuantitativeValue', value: 81, unitCode: 'MTK' },
      address: { addressLocality: 'Whitefield' },
      geo: { latitude: 12.97, longitude: '77.75' },
      amenityFeature: [
        { name: 'Gym', value: true },
        { name: 'Lift', value: false },
      ],
    },
    additionalProperty: [
      { '@type': 'PropertyValue', name: 'RERA', value: 'SAMPLE-001' },
      { propertyID: 'possessionDate', value: '2027-06' },
      { name: 'Possession', value: 'under_construction' },
    ],
  };

  test('gives a listing its facts, and those schema.org has no word for', () => {
    const { listings, report } = load(
      JSON.stringify({ '@context': 'https://schema.org', '@graph': [listing] }),
      'l.json',
    );
    expect(report.format).toBe('json-ld');
    expect(listings).toEqual([
      {
        id: 'a-304',
        name: 'Honge Court, A-304',
        purpose: 'buy',
        type: 'apartment',
        bhk: 2.5,
        bathrooms: 2,
        price: 8_450_000,
        area: 871.88,
        locality: 'Whitefield',
        zone: 'East Bangalore',
        city: 'Bengaluru',
        lat: 12.97,
        lng: 77.75,
        amenities: ['gym'],
        possession: 'under_construction',
        possession_date: '2027-06',
        rera_id: 'SAMPLE-001',
        images: [{ url: '/a.svg' }, { url: '/b.svg', alt: 'From outside' }],
        url: '/homes/a-304/',
        updated: '2026-11-15',
        sample: false,
      },
    ]);
  });

  test('takes the stated basis of an area before the open floor size', () => {
    const carpet = {
      ...listing,
      additionalProperty: [{ name: 'Carpet area', value: 742, unitText: 'sq ft' }],
    };
    expect(load(JSON.stringify([{ '@context': 'x' }, carpet]), 'l.json').listings).toMatchObject([
      { area: 742, area_basis: 'carpet' },
    ]);
  });

  test('reads lists, offers to let, ranges of price, and a home that carries its own offer', () => {
    const house = {
      '@type': ['Product', 'House'],
      '@id': 'https://example.com/#2',
      offers: { '@type': 'AggregateOffer', lowPrice: '8000000', highPrice: 9_500_000, priceCurrency: 'INR' },
      address: { addressLocality: 'Hebbal' },
    };
    const let_ = {
      ...listing,
      identifier: 'r',
      offers: { businessFunction: 'http://purl.org/goodrelations/v1#LeaseOut', price: 30_000 },
    };
    const items = {
      '@context': 'x',
      '@type': 'ItemList',
      itemListElement: [{ '@type': 'ListItem', item: house }, let_],
    };
    expect(load(JSON.stringify(items), 'l.json').listings).toMatchObject([
      { id: 'https://example.com/#2', type: 'house', price: 8_000_000, price_max: 9_500_000 },
      { id: 'r', purpose: 'rent', price: 30_000 },
    ]);
  });
});

test('what a JSON-LD offer says decides whether and how it is offered', () => {
  const offer = (name: string, offers: object) => ({
    '@type': 'Apartment',
    name,
    address: { addressLocality: 'Hebbal' },
    floorSize: { value: 1000, unitCode: 'FTK' },
    numberOfBedrooms: 2,
    offers: { '@type': 'Offer', priceCurrency: 'INR', ...offers },
  });
  const graph = [
    offer('On offer', { price: 8_450_000, availability: 'https://schema.org/InStock' }),
    offer('Launching', { price: 8_450_000, availability: 'https://schema.org/PreSale' }),
    offer('Sold', { price: 8_450_000, availability: 'https://schema.org/SoldOut' }),
    offer('Puzzling', { price: 8_450_000, availability: 'https://schema.org/Whatever' }),
    offer('By the foot', { priceSpecification: { price: 7200, unitCode: 'FTK' } }),
    offer('In dollars', { price: 100_000, priceCurrency: 'USD' }),
  ];
  const text = JSON.stringify({ '@context': 'https://schema.org', '@graph': graph });
  const { listings, report } = load(text, 'feed');
  expect(listings.map(({ name, price, price_rate }) => [name, price, price_rate])).toEqual([
    ['On offer', 8_450_000, undefined],
    ['Launching', 8_450_000, undefined],
    ['By the foot', 7_200_000, 7200],
  ]);
  expect(report.left_out.map(({ field, reason }) => `${field} ${reason}`)).toEqual([
    'status says it is not on offer',
    'status says nothing of whether it is on offer',
    'price is not in rupees',
  ]);
});

describe('JSON with names of its own', () => {
  const units = [
    {
      unitId: 'KO-1',
      projectName: 'Sample Backwater',
      location: { area: 'Kakkanad', city: 'Kochi', latitude: 10.01, longitude: 76.35 },
      unitType: '2 BHK Apartment',
      carpetAreaSqft: 912,
      totalPrice: 7_450_000,
      availability: 'Available',
      amenities: ['Gym', 'Swimming Pool'],
    },
    {
      unitId: 'KO-2',
      projectName: 'Sample Backwater',
      location: { area: 'Vyttila', city: 'Kochi', latitude: 9.97, longitude: 76.32 },
      unitType: '3 BHK Apartment',
      carpetAreaSqft: 1240,
      totalPrice: 9_900_000,
      availability: 'Sold',
      amenities: [],
    },
  ];

  test('is guessed as a sheet is, wherever its list stands', () => {
    const { listings, report } = load(JSON.stringify({ data: { units }, generated: '2026-11-20' }), 'x.json');
    expect(report.format).toBe('json');
    expect(report.guess?.questions).toEqual([]);
    expect(listings).toMatchObject([
      {
        id: 'KO-1',
        project: 'Sample Backwater',
        locality: 'Kakkanad',
        city: 'Kochi',
        bhk: 2,
        area: 912,
        area_basis: 'carpet',
        price: 7_450_000,
        amenities: ['gym', 'swimming pool'],
      },
    ]);
  });

  test('a name within another keeps its owner, and a number its unit', () => {
    const property = {
      reference: 'J-1',
      pricing: { amount: { value: 9_100_000, currency: 'INR' }, bookingAmount: 200_000 },
      specs: { bedrooms: 3, carpetArea: { value: 96, unit: 'sqm' } },
      location: { locality: 'Baner', city: 'Pune' },
      developer: { name: 'Sample Group', phone: '020 4000 0000' },
      possession: { status: 'UNDER_CONSTRUCTION', date: '2028-12-31' },
      rera: { id: 'P52100010001', url: 'https://rera.example' },
      media: { images: [{ url: 'https://homes.example/1.jpg' }] },
    };
    const { listings } = load(
      JSON.stringify({ data: { properties: [property, { ...property, reference: 'J-2' }] } }),
      'x.json',
    );
    expect(listings[0]).toMatchObject({
      id: 'J-1',
      price: 9_100_000,
      area: 1033.34,
      area_basis: 'carpet',
      developer: 'Sample Group',
      possession: 'under_construction',
      possession_date: '2028-12',
      rera_id: 'P52100010001',
      rera_url: 'https://rera.example',
      images: [{ url: 'https://homes.example/1.jpg' }],
    });
    expect(listings[0]).not.toHaveProperty('url');
  });
});
