// A home as owners write it: the native shape, friendly to what people put in files, checked field by field.
// Every format ends here, so a price or an area is read by one rule whatever the file was.
import * as z from 'zod';
import {
  APPROVALS,
  AREA_BASES,
  FACINGS,
  FURNISHINGS,
  KHATAS,
  POSSESSIONS,
  PROPERTY_TYPES,
} from '../../contract.ts';
import { readArea, readBhk, readMoney, readMonth, type Span } from './units.ts';

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

export const isBlank = (value: unknown) =>
  value === null || value === undefined || value === '' || value === 'NA';
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (isBlank(value) ? undefined : value), schema.optional());

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

/** Some of a closed list, however they are parted and whatever is said around them: "A & E khata", "BDA, bank approved". */
const someOf = <const T extends readonly [string, ...string[]]>(values: T, around: RegExp, message: string) =>
  optional(
    z.preprocess(
      (value) => {
        const said = (Array.isArray(value) ? value.join(',') : String(value)).toLowerCase();
        const each = said.replace(around, ',').split(/[^\p{L}]+/u);
        return [...new Set(each.filter((word) => word !== ''))];
      },
      z.array(z.enum(values, message)).min(1, message),
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
  /** 'a', 'b', 'e', also "A khata", "A & E". */
  khata: someOf(KHATAS, /\b(kh?ath?a|and)\b/g, 'is not a khata we know'),
  /** 'bda', 'bbmp', 'bmrda', 'biaapa', 'dtcp', 'panchayat', 'bank'; also "BDA approved, bank approved". */
  approved_by: someOf(
    APPROVALS,
    /\b(approved|approval|approvals|by|and|loan|gram)\b/g,
    'is not an approval we know',
  ),
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
