// A home as owners write it: the native shape, friendly to what people put in files, checked field by field.
// Every format ends here, so a price or an area is read by one rule whatever the file was.
import * as z from 'zod';
import { APPROVALS, KHATAS } from '../../contract.ts';
import { factsStatedAs, type StatedField } from '../../facts/index.ts';
import type { AmenityField } from '../../languages/en/amenities.ts';
import { cellWords } from '../../languages/sheets.ts';
import { ALLOWED } from './readers/allowed.ts';
import type { Span } from './readers/amount.ts';
import { readArea } from './readers/area.ts';
import { readBasis, readFacing, readFurnishing, readPurpose, readType } from './readers/closed.ts';
import { readCurrency } from './readers/currency.ts';
import { readFloor } from './readers/floor.ts';
import { readMoney } from './readers/money.ts';
import { readMonth } from './readers/month.ts';
import { readOffer, readPossession } from './readers/offer.ts';
import { remembered } from './readers/remember.ts';
import { readRooms } from './readers/rooms.ts';
import { fold, isBlank, isBroken, readText, wholeSentences } from './readers/text.ts';

const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (isBlank(value) ? undefined : value), schema.optional());

/** Text of any printable kind; markup is text too, and is shown as such. */
const text = (max: number) =>
  optional(
    z.coerce
      .string()
      .refine((value) => !isBroken(value), 'has letters that were lost when the file was saved')
      .transform(readText)
      .pipe(z.string().max(max, `is longer than ${max} characters`))
      .transform((value) => value || undefined),
  );

const read = <T>(reader: (value: unknown) => T | undefined, message: string) => {
  const reading = remembered(reader);
  return optional(
    z.unknown().transform((value, context) => {
      const found = reading(value);
      if (found === undefined) context.addIssue({ code: 'custom', message });
      return found as T;
    }),
  );
};

const NONE: ReadonlySet<string> = new Set(cellWords('none'));
const number = (min: number, max: number) =>
  optional(
    z.preprocess(
      (value) => (typeof value === 'string' ? Number(value.replaceAll(',', '')) : value),
      z.number('is not a number').min(min, `is under ${min}`).max(max, `is over ${max}`),
    ),
  );

/** "3", "3.0", "3 nos": a whole number, whatever word stands behind it. */
const count = (min: number, max: number, none?: ReadonlySet<string>) =>
  optional(
    z.preprocess(
      (value) => {
        if (typeof value !== 'string') return value;
        if (none?.has(fold(value))) return 0;
        const said = value.trim().match(/^(-?\d+)(?:\.0+)?(?:\s*(?:st|nd|rd|th)?\b[\s\p{L}.()]*)?$/iu);
        return said ? Number(said[1]) : Number.NaN;
      },
      z.int('is not a whole number').min(min, `is under ${min}`).max(max, `is over ${max}`),
    ),
  );

/** "₹7,200/sq ft", or a number alone. */
function readRate(value: unknown): Span | undefined {
  const read = readMoney(value);
  if (read?.kind === 'rate') return { from: read.from, ...(read.to ? { to: read.to } : {}) };
  return read?.kind === 'amount' && read.from >= 500 && read.from <= 200_000
    ? { from: read.from }
    : undefined;
}

/** A list, or one text with commas, semicolons or bars between. */
const words = optional(
  z.preprocess(
    (value) => (typeof value === 'string' ? readText(value).split(/[,;|\n]/) : value),
    z.array(z.coerce.string().transform(readText), 'is not a list').max(100, 'has more than 100 entries'),
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

/** "1st Jan", "15 Dec": from when, in a year that is not said. */
const isDay = (value: unknown): boolean =>
  typeof value === 'string' && /^\W*\d/.test(value) && readMonth(`${value} 2026`) !== undefined;

const money = read(readMoney, 'is not an amount of money');
const area = read(readArea, 'is not an area');
const updated = read((value) => {
  const iso = String(value).match(/^\d{4}-\d\d-\d\d/)?.[0];
  return iso ?? undefined;
}, 'is not an ISO date');

/** "PRM/KA/RERA/1251/…": a number stands in it. "Applied", "Yes" name none. */
const reraId = read((value) => {
  const said = readText(String(value));
  return said.length >= 5 && said.length <= 200 && /\d{3}/.test(said) && !isBroken(said) ? said : undefined;
}, 'is not a registration number');

const floor = read(readFloor, 'is not a floor');

const link = z.unknown().optional();

/** What one field states of a fact: `facts/`. */
type StatedShape = { [F in StatedField<'money'>]: typeof money } & {
  [F in StatedField<'count'>]: ReturnType<typeof count>;
} & { [F in StatedField<'text'>]: ReturnType<typeof text> } & { [F in StatedField<'link'>]: typeof link };
const STATED = Object.fromEntries<StatedShape[StatedField]>([
  ...factsStatedAs('money').map(({ stated }) => [stated.field, money] as const),
  ...factsStatedAs('count').map(
    ({ stated: { field, most, none } }) => [field, count(0, most, none ? NONE : undefined)] as const,
  ),
  ...factsStatedAs('text').map(({ stated: { field, most } }) => [field, text(most)] as const),
  ...factsStatedAs('link').map(({ stated }) => [stated.field, link] as const),
]) as StatedShape;

const prose = optional(
  z.coerce
    .string()
    .refine((value) => !isBroken(value), 'has letters that were lost when the file was saved')
    .transform((value) => wholeSentences(readText(value), 5000) || undefined),
);

/** Whether an amenity is there or allowed: "yes", "no pets". */
const allowed = (reads: (value: unknown) => boolean | undefined) =>
  read(reads, 'does not say whether it is there');
const AMENITIES = Object.fromEntries(ALLOWED.map(({ field, reads }) => [field, allowed(reads)])) as {
  [F in AmenityField]: ReturnType<typeof allowed>;
};

/**
 * One home. Only `locality` is needed; what is absent is "not stated", never guessed.
 * Inside a project (`projects[].units[]`) a field of the unit stands before the same field of the project.
 */
export const HomeInput = z.object({
  ...STATED,
  ...AMENITIES,
  /**
   * Of a project: the kinds of home in it, each with its own `bhk`, `price`, `area`, …; or as one text,
   * "2 BHK - 1150 sqft - 85 L; 3 BHK - 1450 sqft - 1.1 Cr".
   */
  configurations: z.unknown().optional(),
  /** Rupees a square foot. Never a price; one is reckoned from it where the area is not the carpet's. */
  rate: read(readRate, 'is not a rate'),
  /** Your own reference, stable for the life of the home. Without it one is made from the row (not from its price). */
  id: text(200),
  /** "Lakeside Residency", or of one home in it: "Lakeside Residency, B-304". */
  name: text(200),
  project: text(200),
  /** 'buy' (default), also "sale", "resale"; 'rent', also "lease", "to let". */
  purpose: read(readPurpose, 'is neither buy nor rent'),
  /** 'apartment' (also "flat"), 'villa', 'house', 'plot', 'penthouse', 'studio', 'row_house', 'builder_floor', 'farmhouse', 'commercial'. */
  type: read(readType, 'is not a type of home we know'),
  /** 2, "2 BHK", "2.5", "4 Bedroom", "1 RK" (0.5), "3 BHK + 2T", "4 BHK Villa". */
  bhk: read(readRooms, 'is not a number of rooms'),
  /** Rupees: 8500000, "₹85 L", "1.2 Cr", "80 - 95 lakh", "on request". A month's rent where `purpose` is rent. */
  price: money,
  price_max: money,
  /** Of all sums of the home. Rupees alone are served: "INR"; what is in "USD" is left out, never converted. */
  currency: read(readCurrency, 'is not a currency we know'),
  /** Square feet: 1056, "1133 - 1384", "98 sq m". */
  area,
  area_max: area,
  /** 'carpet', 'built_up', 'super_built_up', 'plot'. Areas are never compared across it. */
  area_basis: read(readBasis, 'is not a basis of area we know'),
  /** "Whitefield". Spellings are put right through the gazetteer of the city. A whole address may stand here. */
  locality: text(300),
  /** Where it stands, in more words; it is found by each part. */
  address: text(300),
  city: text(80),
  /** "North Bangalore". */
  zone: text(80),
  /** "IN". In any other one, a price that does not say so is not taken as rupees. */
  country: text(80),
  lat: number(-90, 90),
  lng: number(-180, 180),
  /** Whether it is on offer: "available", "sold", "booked", "on hold". What is not is left out. */
  status: z
    .unknown()
    .transform((value, context): 'on' | 'off' | undefined => {
      if (value === undefined || value === null || value === '') return undefined;
      // "Pending" is blank elsewhere; as a status it says that the home is not on offer.
      const said = readOffer(value) ?? (readPossession(value) || isDay(value) ? 'on' : undefined);
      if (said === undefined && !isBlank(value))
        context.addIssue({ code: 'custom', message: 'says nothing of whether it is on offer' });
      return said;
    })
    .optional(),
  /** 'ready' (also "Ready To Move"), 'under_construction', 'new_launch', a date, or both in one text. */
  possession: read(readPossession, 'is not a state of possession we know'),
  /** "2027-12", "Dec 2027", "31/12/2027", "Q4 2027". */
  possession_date: read(readPossession, 'is not a month or year'),
  rera_id: reraId,
  rera_url: link,
  /** ["gym", "swimming pool"] or "gym, swimming pool"; an empty list says there are none. */
  amenities: words,
  furnishing: read(readFurnishing, 'is not a state of furnishing we know'),
  facing: read(readFacing, 'is not one of the eight directions'),
  /** 'a', 'b', 'e', also "A khata", "A & E". */
  khata: someOf(KHATAS, /\b(kh?ath?a|and)\b/g, 'is not a khata we know'),
  /** 'bda', 'bbmp', 'bmrda', 'biaapa', 'dtcp', 'panchayat', 'bank'; also "BDA approved, bank approved". */
  approved_by: someOf(
    APPROVALS,
    /\b(approved|approval|approvals|by|and|loan|gram)\b/g,
    'is not an approval we know',
  ),
  /** 0 is the ground floor. */
  floor,
  total_floors: count(0, 200),
  description: prose,
  /** Of a unit with a description of its own: the project's. */
  project_description: prose,
  /** URLs, or objects with `url` and `alt`; one URL alone is a list of one. */
  images: z.unknown().optional(),
  /** Page of the home. Links are https (http too) or paths of your own site ("/homes/12"). */
  url: link,
  map_url: link,
  tour_url: link,
  /** Of this home's own agent: `{ phone, whatsapp, email, url }`. */
  contact: z.unknown().optional(),
  /** ISO date this home was last changed. */
  updated,
  /** Invented, for showing only; every card then says "Sample". */
  sample: optional(z.stringbool().or(z.boolean())),
});
export type HomeInput = z.input<typeof HomeInput>;
export const HOME_FIELDS: ReadonlySet<string> = new Set(Object.keys(HomeInput.shape));

/** What a sheet's column may be beside a field of a home: see `readSheetFields`. */
export const SHEET_ONLY = [
  'unit_no',
  'configuration',
  'carpet_area',
  'built_up_area',
  'super_built_up_area',
  'plot_area',
  'price_unit',
  'area_unit',
  'plot_unit',
  'units_left',
  'towers',
  'row_number',
  'facts',
  'taken_off',
] as const;
export const COLUMN_FIELDS: ReadonlySet<string> = new Set([...HOME_FIELDS, ...SHEET_ONLY]);
