// What the pages say to machines, as schema.org JSON-LD. A home's page is about exactly one RealEstateListing.
import type { Home } from './catalogue.ts';
import { rooms } from './words.ts';

const BASIS = {
  carpet: 'Carpet area',
  built_up: 'Built-up area',
  super_built_up: 'Super built-up area',
  plot: 'Plot area',
} as const;
const KIND: Partial<Record<Home['type'], string>> = {
  apartment: 'Apartment',
  penthouse: 'Apartment',
  studio: 'Apartment',
  builder_floor: 'Apartment',
  villa: 'SingleFamilyResidence',
  house: 'SingleFamilyResidence',
  row_house: 'House',
};

const property = (name: string, value: string | number | undefined, unitText?: string) =>
  value === undefined ? [] : [{ '@type': 'PropertyValue', name, value, ...(unitText && { unitText }) }];

export function listingLd(home: Home): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'RealEstateListing',
    identifier: home.id,
    name: home.name,
    url: home.url,
    description: home.description,
    image: home.images.map((image) => image.url),
    datePosted: home.updated,
    offers: {
      '@type': home.purpose === 'rent' ? 'OfferForLease' : 'OfferForPurchase',
      price: home.price,
      priceCurrency: 'INR',
      ...(home.purpose === 'rent' && {
        priceSpecification: {
          '@type': 'UnitPriceSpecification',
          price: home.price,
          priceCurrency: 'INR',
          unitCode: 'MON',
        },
      }),
      seller: { '@type': 'RealEstateAgent', name: 'Neem & Laterite' },
    },
    mainEntity: {
      '@type': KIND[home.type] ?? 'Place',
      name: home.name,
      ...(home.bhk !== undefined && {
        numberOfBedrooms: Math.floor(home.bhk),
        accommodationCategory: rooms(home),
      }),
      ...(home.bathrooms !== undefined && { numberOfBathroomsTotal: home.bathrooms }),
      ...(home.type !== 'plot' && {
        floorSize: { '@type': 'QuantitativeValue', value: home.area, unitCode: 'FTK' },
      }),
      address: {
        '@type': 'PostalAddress',
        addressLocality: home.locality,
        addressRegion: 'Karnataka',
        addressCountry: 'IN',
      },
      geo: { '@type': 'GeoCoordinates', latitude: home.lat, longitude: home.lng },
      amenityFeature: home.amenities.map((name) => ({
        '@type': 'LocationFeatureSpecification',
        name,
        value: true,
      })),
    },
    additionalProperty: [
      ...property(BASIS[home.area_basis], home.area, 'sq ft'),
      ...property('RERA', home.rera_id),
      ...property('Possession', home.possession),
      ...property('Possession date', home.possession_date),
      ...property('Developer', home.developer),
      ...property('Sample', 'Invented home; not for sale'),
    ],
  };
}

/** Home › Localities › Whitefield. */
export const breadcrumbLd = (trail: readonly { name: string; url: string }[]): object => ({
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: trail.map(({ name, url }, at) => ({
    '@type': 'ListItem',
    position: at + 1,
    name,
    item: url,
  })),
});
