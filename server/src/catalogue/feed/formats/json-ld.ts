// schema.org JSON-LD: listings as property sites publish them for search engines; one object, a list, or a @graph.
// What schema.org has no word for (RERA, possession, the basis of an area) is read from additionalProperty.

import { STATED_FIELDS } from '../../../facts/index.ts';
import { AMENITY_FIELDS } from '../../amenities.ts';
import { type Feed, type Format, MalformedFeed, type Row } from './format.ts';

type Node = Record<string, unknown>;
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];
const first = (value: unknown): unknown => list(value)[0];
const nodeOf = (value: unknown): Node => {
  const node = first(value);
  return isNode(node) ? node : {};
};
const typesOf = (node: Node): string[] =>
  list(node['@type']).map((type) => String(type).replace(/^.*[/:]/, ''));

/** What a listing may be an offer of, and our word for it where there is one. */
const KINDS: Record<string, string | undefined> = {
  Apartment: 'apartment',
  House: 'house',
  SingleFamilyResidence: 'house',
  Accommodation: undefined,
  Residence: undefined,
  Product: undefined,
  Place: undefined,
};

export const jsonLd: Format = {
  name: 'json-ld',
  fits: ({ head, columns }) => columns === undefined && /"@(context|graph|type)"\s*:/.test(head),
  read(text): Feed {
    let whole: unknown;
    try {
      whole = JSON.parse(text);
    } catch (cause) {
      throw new MalformedFeed(`is not JSON: ${cause instanceof Error ? cause.message : cause}`, { cause });
    }
    const rows = list(whole)
      .flatMap(listingsIn)
      .map((node, at): Row => ({ row: at + 1, home: home(node) }));
    if (rows.length === 0) throw new MalformedFeed('has no RealEstateListing, nor a home with an offer');
    return { rows };
  },
};

/** Lists and graphs are opened; a home with an offer is a listing too. */
function listingsIn(value: unknown): Node[] {
  if (!isNode(value)) return [];
  if (Array.isArray(value['@graph'])) return value['@graph'].flatMap(listingsIn);
  if (value.itemListElement !== undefined)
    return list(value.itemListElement).flatMap((entry) =>
      listingsIn(isNode(entry) ? (entry.item ?? entry) : entry),
    );
  const types = typesOf(value);
  if (types.includes('RealEstateListing')) return [value];
  return types.some((type) => type in KINDS) && value.offers !== undefined ? [value] : [];
}

function home(node: Node): Record<string, unknown> {
  const offer = nodeOf(node.offers ?? nodeOf(node.mainEntity).offers);
  const about =
    [node.mainEntity, node.about, offer.itemOffered].map(nodeOf).find((part) => '@type' in part) ?? node;
  const price = nodeOf(offer.priceSpecification);
  const currency = offer.priceCurrency ?? price.priceCurrency;
  // A price of a unit is said as the rate or the rent that it is.
  const each = perUnit(price);
  const amount = (value: unknown) => (value === undefined ? undefined : `${value}${each}`);
  const address = nodeOf(about.address ?? node.address);
  const geo = { ...nodeOf(about.geo ?? node.geo) };
  const facts = factsOf([node, about, offer]);
  const area = areaOf(nodeOf(about.floorSize), facts);
  return {
    ...Object.fromEntries(
      [...STATED_FIELDS, ...AMENITY_FIELDS.map(({ field }) => field)].map((field) => [
        field,
        facts.get(field.replaceAll('_', '')),
      ]),
    ),
    id: identifierOf(node),
    // https://schema.org/SoldOut, or the word alone.
    status: offer.availability,
    name: node.name ?? about.name,
    description: node.description ?? about.description,
    purpose: /lease|rent/i.test(`${typesOf(offer)} ${offer.businessFunction ?? ''}`) ? 'rent' : 'buy',
    type:
      facts.get('type') ??
      typesOf(about)
        .map((type) => KINDS[type])
        .find(Boolean),
    bhk: facts.get('bhk') ?? roomsOf(about),
    bathrooms: quantity(about.numberOfBathroomsTotal ?? about.numberOfFullBathrooms),
    price: amount(offer.price ?? price.price ?? offer.lowPrice ?? price.minPrice),
    price_max: offer.price === undefined ? amount(offer.highPrice ?? price.maxPrice) : undefined,
    currency,
    ...area,
    locality: facts.get('locality') ?? address.addressLocality,
    city: facts.get('city'),
    country: nameOf(address.addressCountry),
    lat: geo.latitude ?? about.latitude,
    lng: geo.longitude ?? about.longitude,
    amenities: amenitiesOf(about.amenityFeature),
    floor: quantity(about.floorLevel),
    possession: facts.get('possession'),
    possession_date: facts.get('possessiondate'),
    rera_id: facts.get('rera') ?? facts.get('reraid') ?? facts.get('reranumber'),
    project: facts.get('project'),
    facing: facts.get('facing'),
    furnishing: facts.get('furnishing'),
    sample: facts.has('sample') ? true : undefined,
    images: imagesOf(node.image ?? about.photo ?? about.image),
    url: node.url ?? about.url,
    tour_url: about.tourBookingPage,
    floor_plan_url: nodeOf(about.accommodationFloorPlan).layoutImage,
    updated: node.dateModified ?? node.datePosted,
  };
}

/** A text, or a thing with a name. */
const nameOf = (value: unknown): unknown => (isNode(value) ? (value.name ?? value.identifier) : first(value));

/** UN/CEFACT codes and words of what a price is for: FTK a square foot, MON a month. */
function perUnit(price: Node): string {
  const unit = String(
    price.unitCode ?? price.unitText ?? nodeOf(price.referenceQuantity).unitCode ?? '',
  ).trim();
  if (unit === '' || /^(c62|ea|unit|home)$/i.test(unit)) return '';
  return /^(mon|month)$/i.test(unit) ? ' per month' : ` per ${/^ftk$/i.test(unit) ? 'sqft' : unit}`;
}

function identifierOf(node: Node): unknown {
  const identifier = first(node.identifier);
  return (isNode(identifier) ? identifier.value : identifier) ?? node['@id'] ?? node.url;
}

/** additionalProperty by name or propertyID, letters alone: "Possession date" is possessiondate. */
function factsOf(nodes: readonly Node[]): Map<string, unknown> {
  const facts = new Map<string, unknown>();
  for (const entry of nodes.flatMap((node) => list(node.additionalProperty))) {
    if (!isNode(entry)) continue;
    const name = String(entry.propertyID ?? entry.name ?? '')
      .toLowerCase()
      .replace(/[^a-z]/g, '');
    if (name && entry.value !== undefined && !facts.has(name)) facts.set(name, quantity(entry));
  }
  return facts;
}

/** A number, a QuantitativeValue, or text. */
function quantity(value: unknown): unknown {
  const one = first(value);
  return isNode(one) ? (one.value ?? one.minValue) : one;
}

/** "2 BHK" of the category before the number of bedrooms: it knows of 2.5 and of 1 RK. */
function roomsOf(about: Node): unknown {
  const category = String(about.accommodationCategory ?? '');
  return /\b(bhk|rk)\b/i.test(category) ? category : quantity(about.numberOfBedrooms);
}

const BASES = {
  carpet: 'carpetarea',
  super_built_up: 'superbuiltuparea',
  built_up: 'builtuparea',
  plot: 'plotarea',
};

/** A stated basis says more than floorSize, which schema.org leaves open. */
function areaOf(size: Node, facts: Map<string, unknown>): Record<string, unknown> {
  for (const [area_basis, name] of Object.entries(BASES)) {
    if (facts.has(name)) return { area: facts.get(name), area_basis };
  }
  const unit = size.unitCode ?? size.unitText ?? '';
  const amount = (value: unknown) => (value === undefined ? undefined : `${value} ${unit}`.trim());
  return { area: amount(size.value ?? size.minValue), area_max: amount(size.maxValue) };
}

function amenitiesOf(features: unknown): string[] | undefined {
  const names = list(features).flatMap((feature) => {
    if (!isNode(feature)) return [String(feature)];
    return feature.value === false || feature.name === undefined ? [] : [String(feature.name)];
  });
  return features === undefined ? undefined : names;
}

function imagesOf(images: unknown): unknown[] | undefined {
  return images === undefined
    ? undefined
    : list(images).map((image) =>
        isNode(image) ? { url: image.contentUrl ?? image.url, alt: image.caption ?? image.name } : image,
      );
}
