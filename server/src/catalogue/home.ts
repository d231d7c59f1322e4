// A home as owners write it: the native shape, friendly to what people put in files, checked field by field.
// Every format ends here, so a price or an area is read by one rule whatever the file was.
import * as z from 'zod';
import { AREA_BASES, FACINGS, FURNISHINGS, POSSESSIONS, PROPERTY_TYPES } from '../contract.ts';
import { readAmenities } from './amenities.ts';
import type { Listing } from './listing.ts';
import { readArea, readBhk, readMoney, readMonth, readPhone, type Span } from './units.ts';

/** Words that owners use for our closed lists; keys are lower case with single spaces. */
const SAME_AS: Record<string, string> = {
  sale: 'buy',
  sell: 'buy',
  resale: 'buy',
  for_sale: 'buy',
  lease: 'rent',
  let: 'rent',
  'to let': 'rent',
  for_rent: 'rent',
  flat: 'apartment',
  condo: 'apartment',
  'independent house': 'house',
  bungalow: 'villa',
  land: 'plot',
  site: 'plot',
  townhouse: 'row_house',
  rowhouse: 'row_house',
  'independent floor': 'builder_floor',
  'farm house': 'farmhouse',
  office: 'commercial',
  shop: 'commercial',
  'ready to move': 'ready',
  ready_to_move: 'ready',
  'immediate possession': 'ready',
  immediate: 'ready',
  upcoming: 'under_construction',
  'semi furnished': 'semi_furnished',
  'semi-furnished': 'semi_furnished',
  'fully furnished': 'furnished',
};

const blank = (value: unknown) => value === null || value === undefined || value === '' || value === 'NA';
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (blank(value) ? undefined : value), schema.optional());

/** Text of any printable kind; markup is text too, and is shown as such. */
const text = (max: number) =>
  optional(
    z.coerce
      .string()
      .transform((value) => value.replace(/\s+/g, ' ').trim())
      .pipe(z.string().max(max, `is longer than ${max} characters`))
      .transform((value) => value || undefined),
  );

const oneOf = <const T extends readonly [string, ...string[]]>(values: T, message: string) =>
  optional(
    z.preprocess(
      (value) => {
        const word = String(value).trim().toLowerCase().replace(/\s+/g, ' ');
        const known = SAME_AS[word] ?? word.replace(/[\s-]/g, '_');
        return known;
      },
      z.enum(values, message),
    ),
  );

const read = <T>(reader: (value: unknown) => T | undefined, message: string) =>
  optional(
    z.unknown().transform((value, context) => {
      const found = reader(value);
      if (found === undefined) context.addIssue({ code: 'custom', message });
      return found as T;
    }),
  );

const number = (min: number, max: number, whole = false) =>
  optional(
    z.preprocess(
      (value) => (typeof value === 'string' ? Number(value.replaceAll(',', '')) : value),
      (whole ? z.int('is not a whole number') : z.number('is not a number'))
        .min(min, `is under ${min}`)
        .max(max, `is over ${max}`),
    ),
  );

/** A list, or one text with commas, semicolons or bars between. */
const words = optional(
  z.preprocess(
    (value) => (typeof value === 'string' ? value.split(/[,;|]/) : value),
    z.array(z.coerce.string(), 'is not a list').max(100, 'has more than 100 entries'),
  ),
);

const span = (reader: (value: unknown) => Span | undefined, message: string) => read(reader, message);
const isoDate = optional(z.coerce.string().regex(/^\d{4}-\d\d-\d\d(T.*)?$/, 'is not an ISO date'));

/**
 * One home. Only `price` and `locality` are needed; what is absent is "not stated", never guessed.
 * Inside a project (`projects[].units[]`) a field of the unit stands before the same field of the project.
 */
export const HomeInput = z.object({
  /** Your own reference, stable for the life of the home. Without it one is made from the row (not from its price). */
  id: text(200),
  /** "Lakeside Residency", or of one home in it: "Lakeside Residency, B-304". */
  name: text(200),
  project: text(200),
  developer: text(200),
  /** 'buy' (default), also "sale", "resale"; 'rent', also "lease", "to let". */
  purpose: oneOf(['buy', 'rent'], 'is neither buy nor rent'),
  /** 'apartment' (also "flat"), 'villa', 'house', 'plot', 'penthouse', 'studio', 'row_house', 'builder_floor', 'farmhouse', 'commercial'. */
  type: oneOf(PROPERTY_TYPES, 'is not a type of home we know'),
  /** 2, "2 BHK", "2.5", "4 Bedroom", "1 RK" (0.5). */
  bhk: read(readBhk, 'is not a number of rooms').pipe(
    z
      .number()
      .min(0.5, 'is under 0.5')
      .max(20, 'is over 20')
      .multipleOf(0.5, 'is not a half or whole')
      .optional(),
  ),
  bathrooms: number(0, 60, true),
  balconies: number(0, 60, true),
  /** Rupees: 8500000, "₹85 L", "1.2 Cr", "80 - 95 lakh". A month's rent where `purpose` is rent. */
  price: span(readMoney, 'is not an amount of money'),
  price_max: span(readMoney, 'is not an amount of money'),
  /** Square feet: 1056, "1133 - 1384", "98 sq m". */
  area: span(readArea, 'is not an area'),
  area_max: span(readArea, 'is not an area'),
  /** 'carpet', 'built_up', 'super_built_up', 'plot'. Areas are never compared across it. */
  area_basis: oneOf(AREA_BASES, 'is not a basis of area we know'),
  /** "Whitefield". Spellings are put right through the gazetteer of the city. */
  locality: text(120),
  city: text(80),
  /** "North Bangalore". */
  zone: text(80),
  lat: number(-90, 90),
  lng: number(-180, 180),
  /** 'ready' (also "Ready To Move"), 'under_construction', 'new_launch'. */
  possession: oneOf(POSSESSIONS, 'is not a state of possession we know'),
  /** "2027-12", "Dec 2027", "2027", "Q4 2027". */
  possession_date: read((value) => readMonth(value), 'is not a month or year'),
  rera_id: text(120),
  rera_url: z.unknown().optional(),
  /** ["gym", "swimming pool"] or "gym, swimming pool"; an empty list says there are none. */
  amenities: words,
  furnishing: oneOf(FURNISHINGS, 'is not a state of furnishing we know'),
  facing: oneOf(FACINGS, 'is not one of the eight directions'),
  /** 0 is the ground floor. */
  floor: number(-5, 200, true),
  total_floors: number(0, 200, true),
  /** Car places. */
  parking: number(0, 50, true),
  /** Rupees a month. */
  maintenance: span(readMoney, 'is not an amount of money'),
  /** Rupees. */
  deposit: span(readMoney, 'is not an amount of money'),
  /** As you say it: "none", "one month". */
  brokerage: text(120),
  description: text(5000),
  /** URLs, or objects with `url` and `alt`; one URL alone is a list of one. */
  images: z.unknown().optional(),
  /** Page of the home. Links are https (http too) or paths of your own site ("/homes/12"). */
  url: z.unknown().optional(),
  floor_plan_url: z.unknown().optional(),
  brochure_url: z.unknown().optional(),
  map_url: z.unknown().optional(),
  tour_url: z.unknown().optional(),
  /** Of this home's own agent: `{ phone, whatsapp, email, url }`. */
  contact: z.unknown().optional(),
  /** ISO date this home was last changed. */
  updated: isoDate,
  /** Invented, for showing only; every card then says "Sample". */
  sample: optional(z.stringbool().or(z.boolean())),
});
export type HomeInput = z.input<typeof HomeInput>;
export const HOME_FIELDS: ReadonlySet<string> = new Set(Object.keys(HomeInput.shape));

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
    if (blank(input[field]) || String(input[field]).trim() === '')
      faults.push({ field, reason: 'is missing' });
  }
  const { price, price_max, area, area_max, maintenance, deposit, ...row } = readFields(input, faults);
  if (faults.length > 0) return { faults, warnings };

  const link = (field: string, value: unknown) => {
    const url = readLink(value);
    if (!blank(value) && url === undefined)
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
    if (blank(input[field]) || faults.some((fault) => fault.field === field)) continue;
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
  if (blank(value)) return undefined;
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
    if (blank(given[field])) continue;
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
