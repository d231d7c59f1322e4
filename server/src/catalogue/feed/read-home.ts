// Reading a home: one row of fields → a listing, or what is wrong with it. Never throws.
import type * as z from 'zod';
import { readAmenities } from '../amenities.ts';
import type { Listing } from '../listing.ts';
import { HomeInput, isBlank } from './home.ts';
import { readPhone } from './units.ts';

/** What is wrong with one field. `value` is what stood there, shortened. */
export type FieldFault = { field: string; reason: string; value?: string };

export type HomeReading = {
  /** Absent when a fault makes the home unfit to be shown. Has no `id` where the feed gave none. */
  home?: Omit<Listing, 'id'> & { id?: string };
  faults: FieldFault[];
  /** Left out of the home, which is served without them. */
  warnings: FieldFault[];
};

/** Below this nothing that people live in is sold; a slip of unit or column. Square feet. */
const SMALLEST_AREA = 100;

/** Never throws: what cannot be read is a fault (the home is left out) or, for links and contacts, a warning. */
export function readHome(input: Record<string, unknown>, sampleFile = false): HomeReading {
  const faults: FieldFault[] = [];
  const warnings: FieldFault[] = [];
  for (const field of ['price', 'locality']) {
    if (isBlank(input[field]) || String(input[field]).trim() === '')
      faults.push({ field, reason: 'is missing' });
  }
  const { price, price_max, area, area_max, maintenance, deposit, ...row } = readFields(input, faults);
  if (faults.length > 0) return { faults, warnings };

  const link = (field: string, value: unknown) => {
    const url = readLink(value);
    if (!isBlank(value) && url === undefined)
      warnings.push({ field, reason: 'is not a link', value: shorten(value) });
    return url;
  };
  const home: NonNullable<HomeReading['home']> = {
    ...row,
    name: row.name ?? row.project,
    purpose: row.purpose ?? 'buy',
    price: price?.from ?? 0,
    price_max: price_max?.from ?? price?.to,
    area: area?.from,
    area_max: area_max?.from ?? area?.to,
    locality: row.locality ?? '',
    amenities: row.amenities && readAmenities(row.amenities),
    maintenance: maintenance?.from,
    deposit: deposit?.from,
    rera_url: link('rera_url', row.rera_url),
    images: readImages(row.images, (value) => link('images', value)),
    url: link('url', row.url),
    floor_plan_url: link('floor_plan_url', row.floor_plan_url),
    brochure_url: link('brochure_url', row.brochure_url),
    map_url: link('map_url', row.map_url),
    tour_url: link('tour_url', row.tour_url),
    contact: readContact(row.contact, warnings),
    updated: row.updated?.slice(0, 10),
    sample: row.sample ?? sampleFile,
  };
  if (home.price < 1) faults.push({ field: 'price', reason: 'is zero', value: shorten(input.price) });
  if (home.price > 100_000_000_000) faults.push({ field: 'price', reason: 'is over ₹10,000 crore' });
  if (home.price_max !== undefined && home.price_max < home.price)
    faults.push({ field: 'price_max', reason: 'is under price' });
  if (home.area !== undefined && home.area < SMALLEST_AREA)
    faults.push({ field: 'area', reason: `is under ${SMALLEST_AREA} sq ft`, value: shorten(input.area) });
  if (home.area_max !== undefined && home.area !== undefined && home.area_max < home.area)
    faults.push({ field: 'area_max', reason: 'is under area' });
  if ((home.lat === undefined) !== (home.lng === undefined))
    faults.push({ field: home.lat === undefined ? 'lat' : 'lng', reason: 'is missing beside the other' });
  return faults.length > 0 ? { faults, warnings } : { home: withoutAbsent(home), faults, warnings };
}

const FIELDS = Object.entries(HomeInput.shape);

/** Only what the row holds is looked at: most rows hold a third of the fields. */
function readFields(input: Record<string, unknown>, faults: FieldFault[]): z.output<typeof HomeInput> {
  const values: Record<string, unknown> = {};
  for (const [field, schema] of FIELDS) {
    if (isBlank(input[field]) || faults.some((fault) => fault.field === field)) continue;
    const read = schema.safeParse(input[field]);
    if (read.success) values[field] = read.data;
    else
      faults.push({
        field,
        reason: read.error.issues[0]?.message ?? 'cannot be read',
        value: shorten(input[field]),
      });
  }
  return values as z.output<typeof HomeInput>;
}

/** An absolute web address or a path of the owner's own site; anything that could run code is none. */
function readLink(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const link = value.trim();
  if (link.length > 2000) return undefined;
  if (/^https?:\/\/[^\s]+$/i.test(link)) return URL.canParse(link) ? link : undefined;
  return /^\/(?![/\\])[^\s]*$/.test(link) ? link : undefined;
}

function readImages(value: unknown, link: (value: unknown) => string | undefined): Listing['images'] {
  if (isBlank(value)) return undefined;
  const images = (Array.isArray(value) ? value : [value]).flatMap((image) => {
    const given = typeof image === 'object' && image !== null ? image : { url: image };
    const url = link('url' in given ? given.url : undefined);
    if (url === undefined) return [];
    const alt = 'alt' in given && typeof given.alt === 'string' ? given.alt.trim().slice(0, 300) : '';
    return [alt ? { url, alt } : { url }];
  });
  return images.length > 0 ? images.slice(0, 30) : undefined;
}

function readContact(value: unknown, warnings: FieldFault[]): Listing['contact'] {
  if (typeof value !== 'object' || value === null) return undefined;
  const given = value as Record<string, unknown>;
  const email = (text: unknown) =>
    /^[^\s@<>"]+@[^\s@<>"]+\.[a-z]{2,}$/i.test(String(text)) ? String(text) : undefined;
  const readers = { phone: readPhone, whatsapp: readPhone, email, url: readLink };
  const contact: Record<string, string> = {};
  for (const [field, reader] of Object.entries(readers)) {
    if (isBlank(given[field])) continue;
    const found = reader(given[field]);
    if (found) contact[field] = found;
    else warnings.push({ field: `contact.${field}`, reason: 'cannot be read', value: shorten(given[field]) });
  }
  return Object.keys(contact).length > 0 ? contact : undefined;
}

function withoutAbsent<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, held]) => held !== undefined)) as T;
}

function shorten(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
