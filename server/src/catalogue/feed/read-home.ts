// Reading a home: one row of fields → a listing, or why it is not one. Never throws. A field that cannot be read costs
// the field; the home is left out only where it cannot be offered without it.
import type * as z from 'zod';
import { factsStatedAs, type StatedField } from '../../facts/index.ts';
import { wholeNumber } from '../../phone.ts';
import { readAmenities } from '../amenities.ts';
import type { AllowedFields, Listing } from '../listing.ts';
import { HomeInput } from './home.ts';
import { kindAlone, readConfigurationsOf, spreadArea, spreadPrice } from './read-configurations.ts';
import { notRupees } from './read-currency.ts';
import { amountOf, areaOf, priceOf, type Warn } from './read-price.ts';
import { ALLOWED } from './readers/allowed.ts';
import { purposeIn } from './readers/closed.ts';
import type { Money } from './readers/money.ts';
import { readPossession, saysGone, saysLet, takesOff } from './readers/offer.ts';
import { isBlank } from './readers/text.ts';
import { isWithheld } from './readers/withheld.ts';
import { withoutAbsent } from './without-absent.ts';

/** What is wrong with one field. `value` is what stood there, shortened. */
export type FieldFault = { field: string; reason: string; value?: string };

export type HomeReading = {
  /** Absent when a fault makes the home unfit to be shown. Has no `id` where the feed gave none. */
  home?: Omit<Listing, 'id'> & { id?: string };
  faults: FieldFault[];
  /** Left out of the home, which is served without them. */
  warnings: FieldFault[];
};

/** What changes the meaning of the whole home: unread, it is not offered. */
const ESSENTIAL = new Set(['locality', 'purpose', 'status', 'currency']);

export type ReadOptions = {
  /** Of the whole file. */
  sample?: boolean;
  /** "2026-11", by which "ready" may contradict a date. */
  month?: string;
  /** ISO 3166, of the site: completes phone numbers without a code. */
  country?: string;
};

/** Never throws: what cannot be read is a warning, or a fault where no home can be offered without it. */
export function readHome(
  input: Record<string, unknown>,
  { sample = false, month = '0000-00', country = 'IN' }: ReadOptions = {},
): HomeReading {
  const faults: FieldFault[] = [];
  const warnings: FieldFault[] = [];
  const warn = (field: string, reason: string) =>
    warnings.push({ field, reason, value: shorten(input[field]) });
  const read = readFields(input, faults, warnings);
  const { price, price_max, rate, area, area_max, bhk, ...row } = read;
  if (
    row.locality === undefined &&
    row.address === undefined &&
    !faults.some(({ field }) => field === 'locality')
  )
    faults.push({ field: 'locality', reason: 'is missing' });
  if (row.status === 'off')
    faults.push({ field: 'status', reason: 'says it is not on offer', value: shorten(input.status) });

  const gone = saidGone(input, row.purpose === 'rent');
  if (gone) faults.push({ field: gone, reason: 'says it is not on offer', value: shorten(input[gone]) });

  const link = (field: string, value: unknown) => {
    const url = readLink(value);
    if (!isBlank(value) && url === undefined) warn(field, 'is not a link');
    return url;
  };
  const foreign = notRupees(read, input);
  if (foreign) faults.push({ ...foreign, value: shorten(foreign.value) });
  const { status: _s, currency: _c, country: _n, configurations: given, address, area_basis, ...rest } = row;
  const { possession, possession_date, ...plain } = rest;
  const rent =
    row.purpose === 'rent' ||
    (row.purpose === undefined && (isMonthly(price) || purposeIn(input.status) === 'rent'));
  const kinds = readConfigurationsOf({ given, rooms: bhk?.bhk ?? [], input, warn, faults, readHome });
  if (kinds?.length === 0)
    faults.push({ field: 'configurations', reason: 'has no kind of home that is on offer' });
  const several = kinds && kinds.length > 1 ? kinds : undefined;
  const size =
    spreadArea(several) ??
    areaOf(area, area_max, area_basis ?? (row.type === 'plot' ? 'plot' : undefined), warn);
  const cost = spreadPrice(several) ?? priceOf({ price, most: price_max, rate, size, rent }, warn);
  // What is of the kinds each was no fault of the whole.
  if (several)
    drop(warnings, [...(several[0]?.area ? ['area'] : []), ...(several[0]?.price ? ['price'] : [])]);
  const when = possessionOf({
    possession: possession ?? readPossession(input.status),
    possession_date,
    month,
    warn,
  });
  const home: NonNullable<HomeReading['home']> = {
    ...plain,
    name: row.name ?? row.project,
    purpose: rent ? 'rent' : 'buy',
    type: row.type ?? typeAfter(bhk?.rest),
    bhk: several ? undefined : bhk?.bhk[0],
    bathrooms: row.bathrooms ?? bhk?.bathrooms,
    ...cost,
    ...size,
    ...(several ? { configurations: several } : {}),
    ...(several || !kinds?.[0] ? {} : kindAlone(kinds[0])),
    locality: row.locality ?? address ?? '',
    ...when,
    ...amenitiesIn(row.amenities, row),
    ...sumsOf(row, warn),
    rera_url: link('rera_url', row.rera_url),
    images: readImages(row.images, (value) => link('images', value)),
    url: link('url', row.url),
    ...linksOf(row, link),
    map_url: link('map_url', row.map_url),
    tour_url: link('tour_url', row.tour_url),
    contact: readContact(row.contact, country, warnings),
    sample: row.sample ?? sample,
  };
  contradictions(home, warn);
  if (!OF_A_HOME.some((field) => home[field] !== undefined))
    faults.push({ field: 'price', reason: 'is missing, and so is all that tells what is offered' });
  return faults.length > 0 ? { faults, warnings } : { home: withoutAbsent(home), faults, warnings };
}

/** "5" under "Deposit (months)", "4" a square foot are no sums. Rupees. */
const sumsOf = (row: Pick<Fields, StatedField<'money'>>, warn: Warn) =>
  Object.fromEntries(
    factsStatedAs('money').map(({ stated: { field } }) => [field, sumOf(field, row[field], warn)]),
  ) as Record<StatedField<'money'>, number | undefined>;

function sumOf(field: string, money: Money | undefined, warn: Warn): number | undefined {
  const amount = amountOf(money)?.from;
  if (amount === undefined || amount === 0 || amount >= SMALLEST_SUM) return amount;
  warn(field, `is under ₹${SMALLEST_SUM}`);
  return undefined;
}
const SMALLEST_SUM = 100;

/** "HOLD - director" stands where there is room for it, "SOLD" in place of a price. */
function saidGone(input: Record<string, unknown>, toLet: boolean): string | undefined {
  const note = String(input.description ?? '');
  if (isWithheld(note, toLet) || (note.length < 40 && (takesOff(note) || (toLet && saysLet(note)))))
    return 'description';
  return ['price', 'price_max', 'rate', 'possession', 'possession_date', 'bhk'].find((field) =>
    saysGone(input[field]),
  );
}

/** A place alone is no offer. */
const OF_A_HOME = ['price', 'bhk', 'area', 'type', 'name', 'configurations'] as const;

type Fields = z.output<typeof HomeInput>;
const FIELDS = Object.entries(HomeInput.shape);

const linksOf = (
  row: Pick<Fields, StatedField<'link'>>,
  link: (field: string, value: unknown) => string | undefined,
) =>
  Object.fromEntries(
    factsStatedAs('link').map(({ stated: { field } }) => [field, link(field, row[field])]),
  ) as Record<StatedField<'link'>, string | undefined>;

/** "No pets" among them denies what has a field of its own, unless that field says otherwise, and names nothing that is there. */
function amenitiesIn(words: readonly string[] | undefined, row: AllowedFields) {
  if (!words) return {};
  const denied = ALLOWED.filter(({ denies }) => words.some(denies));
  const left = words.filter((word) => !denied.some(({ denies }) => denies(word)));
  const allowed: AllowedFields = Object.fromEntries(denied.map(({ field }) => [field, row[field] ?? false]));
  return { ...allowed, amenities: readAmenities(left) };
}

/** Only what the row holds is looked at: most rows hold a third of the fields. */
function readFields(input: Record<string, unknown>, faults: FieldFault[], warnings: FieldFault[]): Fields {
  const values: Record<string, unknown> = {};
  for (const [field, schema] of FIELDS) {
    if (isBlank(input[field]) && field !== 'status') continue;
    const read = schema.safeParse(input[field]);
    if (read.success) values[field] = read.data;
    else
      (ESSENTIAL.has(field) ? faults : warnings).push({
        field,
        reason: read.error.issues[0]?.message ?? 'cannot be read',
        value: shorten(input[field]),
      });
  }
  return values as Fields;
}

const isMonthly = (money: Money | undefined) => money?.kind === 'amount' && money.per_month === true;

/** "Ready" with a date that is yet to come is neither: which of the two is a slip cannot be known. */
function possessionOf({
  possession,
  possession_date,
  month,
  warn,
}: Pick<Fields, 'possession' | 'possession_date'> & { month: string; warn: Warn }): Pick<
  Listing,
  'possession' | 'possession_date'
> {
  const state = possession?.possession ?? possession_date?.possession;
  const date = possession_date?.date ?? possession?.date;
  if (state === 'ready' && date !== undefined && `${date}-12`.slice(0, 7) > month && month !== '0000-00') {
    warn('possession', 'is ready, yet its date is to come: neither is told');
    return {};
  }
  return { possession: state, possession_date: date };
}

/** What cannot both be true is not told. */
function contradictions(home: NonNullable<HomeReading['home']>, warn: Warn): void {
  if ((home.lat === undefined) !== (home.lng === undefined)) {
    warn(home.lat === undefined ? 'lat' : 'lng', 'is missing beside the other');
    home.lat = undefined;
    home.lng = undefined;
  }
  if (home.lat === 0 && home.lng === 0) {
    warn('lat', 'is zero, which is in the sea');
    home.lat = undefined;
    home.lng = undefined;
  }
  if (home.floor !== undefined && home.total_floors !== undefined && home.floor > home.total_floors) {
    warn('floor', 'is over the number of floors: neither is told');
    home.floor = undefined;
    home.total_floors = undefined;
  }
  if (home.type === 'plot' && home.bhk !== undefined) {
    warn('bhk', 'is stated of a plot');
    home.bhk = undefined;
  }
}

/** "4 BHK Villa": the word behind the rooms. */
function typeAfter(rest: string | undefined): Listing['type'] {
  if (rest === undefined) return undefined;
  for (const word of [rest, ...rest.split(/[\s,]+/)]) {
    const read = HomeInput.shape.type.safeParse(word);
    if (read.success && read.data) return read.data;
  }
  return undefined;
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
  const several = typeof value === 'string' ? value.split(/[\s,;|]+(?=https?:|\/)/) : value;
  const images = (Array.isArray(several) ? several : [several]).flatMap((image) => {
    const given = typeof image === 'object' && image !== null ? image : { url: image };
    const url = link('url' in given ? given.url : undefined);
    if (url === undefined) return [];
    const alt = 'alt' in given && typeof given.alt === 'string' ? given.alt.trim().slice(0, 300) : '';
    return [alt ? { url, alt } : { url }];
  });
  return images.length > 0 ? images.slice(0, 30) : undefined;
}

function readContact(value: unknown, country: string, warnings: FieldFault[]): Listing['contact'] {
  if (typeof value !== 'object' || value === null) return undefined;
  const given = value as Record<string, unknown>;
  const email = (text: unknown) =>
    /^[^\s@<>"]+@[^\s@<>"]+\.[a-z]{2,}$/i.test(String(text)) ? String(text) : undefined;
  const number = (text: unknown) => wholeNumber(String(text), country);
  const readers = { phone: number, whatsapp: number, email, url: readLink };
  const contact: Record<string, string> = {};
  for (const [field, reader] of Object.entries(readers)) {
    if (isBlank(given[field])) continue;
    const found = reader(given[field]);
    if (found) contact[field] = found;
    else warnings.push({ field: `contact.${field}`, reason: 'cannot be read', value: shorten(given[field]) });
  }
  return Object.keys(contact).length > 0 ? contact : undefined;
}

function shorten(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** Warnings of these fields are taken back. */
function drop(warnings: FieldFault[], fields: readonly string[]): void {
  for (let at = warnings.length - 1; at >= 0; at--)
    if (fields.includes(warnings[at]?.field ?? '')) warnings.splice(at, 1);
}
