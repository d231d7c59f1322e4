// Meta's home-listings feed (Advantage+ catalogue ads for real estate): CSV, TSV or XML, with its published field names.
// Nested fields come flattened ("address.city", "image[0].url"), as JSON in one cell, or as XML elements.
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { FieldFault } from '../read-home.ts';
import { readGrid } from '../table/grid.ts';
import { type Feed, type Format, MalformedFeed, type Row } from './format.ts';

/** "address.city" → text; lists count: "image[0].url". */
type Flat = Map<string, string>;

export const meta: Format = {
  name: 'meta-home-listings',
  fits: ({ head, columns }) =>
    columns === undefined &&
    (/\bhome_listing_id\b/.test(head) || /^\s*(<\?xml[^>]*>\s*)?<listings\b/.test(head)),
  read(text): Feed {
    const listings = text.trimStart().startsWith('<') ? readXml(text) : readCells(text);
    return { rows: listings.map((flat, at): Row => ({ row: at + 1, ...home(flat) })) };
  },
};

function readCells(text: string): Flat[] {
  const [head, ...rows] = readGrid(text).rows;
  return rows.map(({ cells }) => {
    const flat: Flat = new Map();
    for (const [n, header] of (head?.cells ?? []).entries()) {
      const cell = cells[n];
      if (cell) flatten(header, asJson(cell) ?? cell, flat);
    }
    return flat;
  });
}

function asJson(cell: string): unknown {
  if (!/^[[{]/.test(cell)) return undefined;
  try {
    return JSON.parse(cell);
  } catch {
    return undefined;
  }
}

const LISTS = new Set(['listing', 'image', 'neighborhood', 'tag', 'component']);

function readXml(text: string): Flat[] {
  const valid = XMLValidator.validate(text);
  if (valid !== true) throw new MalformedFeed(`is not XML: ${valid.err.msg} (line ${valid.err.line})`);
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    parseAttributeValue: false,
    isArray: (name) => LISTS.has(name),
  });
  const listings = parser.parse(text)?.listings?.listing;
  if (!Array.isArray(listings)) throw new MalformedFeed('has no <listings> with a <listing>');
  return listings.map((listing: unknown) => {
    const flat: Flat = new Map();
    flatten('', listing, flat);
    // <address><component name="city">…: the name is an attribute, the value the text.
    for (let n = 0; flat.has(`address.component[${n}].@name`); n++) {
      const value = flat.get(`address.component[${n}].#text`);
      if (value) flat.set(`address.${flat.get(`address.component[${n}].@name`)}`, value);
    }
    return flat;
  });
}

function flatten(path: string, value: unknown, into: Flat): void {
  if (Array.isArray(value)) for (const [n, one] of value.entries()) flatten(`${path}[${n}]`, one, into);
  else if (typeof value === 'object' && value !== null)
    for (const [key, one] of Object.entries(value)) flatten(path ? `${path}.${key}` : key, one, into);
  else if (value !== undefined && value !== null && value !== '') into.set(path, String(value).trim());
}

const OFFERED: Record<string, 'buy' | 'rent'> = { for_sale: 'buy', available_soon: 'buy', for_rent: 'rent' };
const TYPES: Record<string, string> = {
  apartment: 'apartment',
  condo: 'apartment',
  house: 'house',
  land: 'plot',
  townhouse: 'row_house',
};

function home(flat: Flat): { home: Record<string, unknown> } | { fault: FieldFault } {
  const at = (path: string) => flat.get(path);
  const availability = at('availability')?.toLowerCase().replaceAll(' ', '_') ?? 'for_sale';
  const offered = OFFERED[availability];
  const purpose = at('listing_type')?.startsWith('for_rent') ? 'rent' : offered;
  if (!offered || !purpose)
    return { fault: { field: 'availability', reason: 'says it is not on offer', value: availability } };
  const size = at('area_size');
  const contact = { phone: at('agent_phone'), email: at('agent_email') };
  return {
    home: {
      id: at('home_listing_id'),
      name: at('name'),
      description: at('description'),
      purpose,
      type: TYPES[at('property_type')?.toLowerCase() ?? ''] ?? at('property_type')?.replaceAll('_', ' '),
      bhk: at('num_beds'),
      bathrooms: at('num_baths'),
      price: at('price') ?? at('min_price'),
      price_max: at('price') ? undefined : at('max_price'),
      area: size && `${size} ${at('area_unit')?.replaceAll('_', ' ') ?? ''}`.trim(),
      locality: at('neighborhood[0]') ?? at('neighborhood') ?? at('address.city'),
      city: at('address.city'),
      country: at('address.country'),
      currency: at('currency'),
      lat: at('latitude'),
      lng: at('longitude'),
      furnishing: at('furnish_type'),
      url: at('url'),
      images: imagesOf(flat),
      contact: contact.phone || contact.email ? contact : undefined,
    },
  };
}

function imagesOf(flat: Flat): { url: string; alt?: string }[] | undefined {
  const images: { url: string; alt?: string }[] = [];
  for (let n = 0; n < 20; n++) {
    const url = flat.get(`image[${n}].url`) ?? flat.get(`image[${n}]`);
    if (url) images.push({ url, alt: flat.get(`image[${n}].tag[0]`) });
  }
  return images.length > 0 ? images : undefined;
}
