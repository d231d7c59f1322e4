// Accepting: whether the cells under a heading look like what it says, as the readers of the fields see them.
import { factsStatedAs, type StatedField } from '../../../facts/index.ts';
import type { AmenityField } from '../../../languages/en/amenities.ts';
import type { SheetField } from '../../../languages/sheet.ts';
import { cellWords } from '../../../languages/sheets.ts';
import { ALLOWED } from '../readers/allowed.ts';
import { isAreaUnit, readArea } from '../readers/area.ts';
import { readFacing, readFurnishing, readPurpose, readType } from '../readers/closed.ts';
import { readConfigurations } from '../readers/configurations.ts';
import { readCurrency } from '../readers/currency.ts';
import { readFloor } from '../readers/floor.ts';
import { isMoneyUnit, readMoney } from '../readers/money.ts';
import { readMonth } from '../readers/month.ts';
import { readOffer, readPossession, saysGone } from '../readers/offer.ts';
import { readRooms } from '../readers/rooms.ts';
import { anyOf, fold } from '../readers/text.ts';

const NONE = new Set(cellWords('none'));
const BHK = new RegExp(
  `\\d\\s*(?:${anyOf(cellWords('bhk').filter((word) => word.length > 2))})(?![\\p{L}\\p{M}])`,
  'u',
);
const LEGAL = new Set(cellWords('legal_title').map(fold));

type Accept = (cell: string) => boolean;

/** "38.5 / 54" beside "2 & 3 BHK": a cell for several kinds of home. */
const each =
  (accept: Accept): Accept =>
  (cell) => {
    if (accept(cell)) return true;
    const parts = cell.split(/\s*[/&;|]\s*/);
    return parts.length > 1 && parts.every(accept);
  };
const money: Accept = each((cell) => {
  const read = readMoney(cell);
  return read !== undefined && read.kind !== 'rate';
});
const area: Accept = each((cell) => (readArea(cell)?.from ?? 0) >= 100);
const count = (most: number): Accept => {
  return (cell) => /^\d{1,3}(?:\.0+)?(?:\s*\p{L}+)?$/u.test(cell) && Number.parseFloat(cell) <= most;
};
const words: Accept = (cell) => /[\p{L}\p{M}]{2}/u.test(cell) && !readMonth(cell) && !isLink(cell);
const isLink: Accept = (cell) => /^(https?:\/\/|www\.|\/)\S+$/i.test(cell);
const short: Accept = (cell) => words(cell) && cell.length <= 80;
const degrees = (most: number): Accept => {
  return (cell) => /^-?\d{1,3}\.\d+$/.test(cell) && Math.abs(Number(cell)) <= most;
};
/** "455 sqft" is no place; "Sector 62" is. */
const isSize: Accept = (cell) => /^\W*\d/.test(cell) && (readArea(cell) ?? readMoney(cell)) !== undefined;
/** "Incl.", "extra", "6 months": words in place of a sum. */
const sumOrWords: Accept = (cell) =>
  money(cell) || (/^\p{L}[^\d]*$|^\d{1,2} \p{L}+$/u.test(cell) && cell.length <= 20);
const any: Accept = () => true;
/** "2", "yes" and "no": a number, or whether there is one. */
const countOrNone: Accept = (cell) => /^\d\b/.test(cell) || /^yes$/i.test(cell) || NONE.has(fold(cell));

/** By what each fact holds. */
const STATED = Object.fromEntries<Accept>([
  ...factsStatedAs('money').map(({ stated }) => [stated.field, sumOrWords] as const),
  ...factsStatedAs('count').map(
    ({ stated }) => [stated.field, stated.none ? countOrNone : count(30)] as const,
  ),
  ...factsStatedAs('text').map(({ stated }) => [stated.field, stated.cells === 'any' ? any : short] as const),
  ...factsStatedAs('link').map(({ stated }) => [stated.field, isLink] as const),
]) as Record<StatedField, Accept>;

const AMENITIES = Object.fromEntries<Accept>(
  ALLOWED.map(({ field, reads }) => [field, (cell) => reads(cell) !== undefined]),
) as Record<AmenityField, Accept>;

const ACCEPTS: Record<SheetField, Accept> = {
  ...STATED,
  ...AMENITIES,
  id: (cell) => /^[\w./#-]{1,60}$/.test(cell),
  unit_no: (cell) => cell.length <= 20 && /\d/.test(cell) && !readRooms(cell)?.rest && !BHK.test(fold(cell)),
  // "2 BHK flat in Kothrud" is a title; "2 BHK" is not.
  name: (cell) =>
    short(cell) &&
    (!readRooms(cell) || cell.split(' ').length > 3) &&
    !readType(cell) &&
    !LEGAL.has(fold(cell)),
  project: (cell) => short(cell) && !readRooms(cell),
  purpose: (cell) => readPurpose(cell) !== undefined,
  type: (cell) => readType(cell) !== undefined,
  configuration: (cell) => (readConfigurations(cell)?.length ?? 0) > 0 && /\p{L}/u.test(cell),
  bhk: (cell) => readRooms(cell) !== undefined && !/\b(sq|sft)/i.test(cell),
  price: money,
  price_max: money,
  rate: (cell) => {
    const read = readMoney(cell);
    return read?.kind === 'rate' || (read?.kind === 'amount' && read.from >= 500 && read.from <= 100_000);
  },
  area,
  area_max: area,
  carpet_area: area,
  built_up_area: area,
  super_built_up_area: area,
  plot_area: area,
  currency: (cell) => readCurrency(cell) !== undefined,
  area_basis: words,
  locality: (cell) => words(cell) && !readRooms(cell) && !isSize(cell) && cell.length <= 120,
  address: words,
  city: short,
  zone: short,
  country: short,
  lat: degrees(90),
  lng: degrees(180),
  status: (cell) => readOffer(cell) !== undefined || (readPossession(cell)?.possession && true) === true,
  possession: (cell) => readPossession(cell) !== undefined,
  possession_date: (cell) => readPossession(cell) !== undefined,
  rera_id: (cell) =>
    /\d/.test(cell) &&
    (/[/-]/.test(cell) || /[a-z]{2}|^[a-z]\d{6,}$/i.test(cell)) &&
    cell.length >= 6 &&
    !isLink(cell),
  rera_url: isLink,
  amenities: words,
  furnishing: (cell) => readFurnishing(cell) !== undefined,
  facing: (cell) => readFacing(cell) !== undefined,
  floor: (cell) =>
    readFloor(cell) !== undefined || (/^(\d{1,2}|g)(st|nd|rd|th|round|f)?\b/i.test(cell) && cell.length < 20),
  total_floors: count(200),
  khata: (cell) => /^(a|b|e)\b/i.test(cell),
  approved_by: words,
  units_left: count(10_000),
  towers: count(500),
  price_unit: isMoneyUnit,
  area_unit: isAreaUnit,
  plot_unit: isAreaUnit,
  description: (cell) => words(cell),
  images: isLink,
  url: isLink,
  map_url: isLink,
  tour_url: isLink,
  updated: (cell) => readMonth(cell) !== undefined,
  row_number: (cell) => /^\d+\.?$/.test(cell),
};

/** How many of the cells read as this field: 0 to 1. A column without a filled cell says nothing. */
export function acceptedShare(field: SheetField, cells: readonly string[]): number {
  // "SOLD" in place of a price says nothing of the column.
  const told = field === 'status' ? cells : cells.filter((cell) => !saysGone(cell));
  if (told.length === 0) return 0;
  const accept = ACCEPTS[field];
  return told.filter((cell) => accept(cell)).length / told.length;
}
