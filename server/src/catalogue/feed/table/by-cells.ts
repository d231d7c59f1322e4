// By cells: columns whose heading is not sure, or says nothing, and whose cells leave no doubt.
import type { SheetField } from '../../../languages/sheet.ts';
import { cellWords, FILLER, headersOf } from '../../../languages/sheets.ts';
import { isAreaUnit } from '../readers/area.ts';
import { readPurpose, readType, typeOf } from '../readers/closed.ts';
import { readConfigurations } from '../readers/configurations.ts';
import { isMoneyUnit, readMoney } from '../readers/money.ts';
import { readOffer, readPossession, saysGone, takesOff } from '../readers/offer.ts';
import { readRooms } from '../readers/rooms.ts';
import { anyOf, fold, isBlank, whole } from '../readers/text.ts';
import { isWithheld } from '../readers/withheld.ts';
import { acceptedShare } from './accepts.ts';
import { reraNumbersIn } from './free-line.ts';
import type { GuessedColumn } from './guess.ts';
import { type Heading, headingOf, isOfOthers, wordScore } from './heading.ts';

export type Column = GuessedColumn & { filled: string[] };
export type Score = { at: number; field: SheetField; score: number };

/** A column is taken from here on. */
export const TAKEN = 0.7;
const LIKELY = 0.55;
const NEEDED = ['price', 'locality'] as const;
export const AREAS = new Set<SheetField>([
  'area',
  'area_max',
  'carpet_area',
  'built_up_area',
  'super_built_up_area',
  'plot_area',
]);
export const named = (field: SheetField) => field.replaceAll('_', ' ');

/** What no home can do without, where one column alone may be it: taken, and said. */
export function takenAlone(columns: Column[], scores: readonly Score[], taken: Set<SheetField>): string[] {
  return NEEDED.flatMap((field) => {
    if (taken.has(field) || (field === 'locality' && taken.has('address'))) return [];
    const likely = scores.filter((one) => one.field === field && !columns[one.at]?.field);
    const [only, second] = likely;
    const column = only && columns[only.at];
    if (!column || second || only.score < LIKELY) return [];
    if (acceptedShare(field, column.filled) < 0.9) return [];
    if (field === 'price' && !column.filled.some(isSum)) return [];
    column.field = field;
    column.score = only.score;
    taken.add(field);
    return [`"${column.column}" is taken as the ${named(field)}: ${column.cells.join(' · ')}.`];
  });
}

/** Bare small numbers under a heading that is not sure may count anything. */
const isSum = (cell: string) => {
  const money = readMoney(cell);
  return (
    money?.kind === 'foreign' || (money?.kind === 'amount' && (money.unit === true || money.from >= 1000))
  );
};
/** Cells that leave no doubt whatever stands above them: sold or not; rooms with their area or price. */
export function saidByCells(columns: Column[], taken: Set<SheetField>): string[] {
  // "Office" beside rooms says where the key is.
  const fits = (cell: string) =>
    !(taken.has('bhk') || taken.has('configuration')) || readType(cell) !== 'commercial';
  const take = (field: SheetField, fits: (cell: string) => boolean, some: (cell: string) => boolean) => {
    const column = columns.find(
      (one) =>
        !one.field && !one.off && one.filled.length > 1 && one.filled.every(fits) && one.filled.some(some),
    );
    if (!column) return [];
    column.field = field;
    column.score = TAKEN;
    taken.add(field);
    return [
      `"${column.column}" is taken as the ${named(field)} by what stands in it: ${column.cells.join(' · ')}.`,
    ];
  };
  return [
    ...(taken.has('status')
      ? []
      : take(
          'status',
          (cell) => readOffer(cell) !== undefined && !isAnswer(cell),
          (cell) => /\p{L}{3}/u.test(cell) && readOffer(cell) === 'off',
        )),
    ...(taken.has('purpose') ? [] : take('purpose', isPurpose, (cell) => readPurpose(cell) === 'rent')),
    ...(taken.has('type') ? [] : take('type', (cell) => isType(cell) && fits(cell), isType)),
    ...(taken.has('possession') || taken.has('possession_date') || taken.has('status')
      ? []
      : take('possession', isStage, isStage)),
    ...(taken.has('configuration') || taken.has('bhk') ? [] : take('configuration', isKind, isKind)),
    ...(taken.has('configuration') || taken.has('bhk')
      ? []
      : take('configuration', isRoomsOrType, isNamedRooms)),
    ...(taken.has('rera_id')
      ? []
      : take('rera_id', isNumberOrBlank, (cell) => reraNumbersIn([[cell]]).length === 1)),
  ];
}

/** "Sold?", "Booked (Y/N)": a heading under which "yes" takes a home off. */
export const headsGone = ({ words }: Heading, toLet = false): boolean => {
  const said = words.filter((word) => !FILLER.has(word)).join(' ');
  return GONE.has(said) || (toLet && GONE_LET.has(said));
};
const GONE_LET = new Set(cellWords('gone_let').map(fold));
const GONE = new Set(cellWords('gone').map(fold));
const YES = cellWords('yes').map(fold);
export const RENT: ReadonlySet<string> = new Set(cellWords('rent').map(fold));
const NO = cellWords('no').map(fold);
const ANSWERS = new Set([...YES, ...NO]);
export const isAnswer = (cell: string): boolean => ANSWERS.has(fold(cell));
/** As the map has it. */
export const YES_IS_SOLD: Readonly<Record<string, string | null>> = Object.fromEntries([
  ...YES.map((yes) => [yes, 'sold'] as const),
  ...NO.map((no) => [no, null] as const),
]);

export function soldByAnswer(columns: (Column & { heading: Heading })[]): string[] {
  const toLet = columns.some(
    ({ field, heading }) => field === 'price' && heading.words.some((word) => RENT.has(word)),
  );
  return columns.flatMap((column) => {
    if (column.field || !headsGone(column.heading, toLet) || !column.filled.some(isAnswer)) return [];
    column.off = 'yes';
    return [`"${column.column}" takes a home off where it says yes.`];
  });
}

/** Beside the status, or without one: columns some of whose cells take a home off, "Listing Status", a block note. */
export function takenOffByCells(
  columns: (Column & { heading: Heading })[],
  all: (at: number) => readonly string[],
): string[] {
  return columns.flatMap((column, at) => {
    if (column.field || column.facts || column.off) return [];
    const cells = all(at).filter((cell) => cell !== '' && cell.length <= LONGEST_REMARK);
    // "Stage" may be of the building or of the sale: "Closed" beside "Negotiation".
    const headsStatus =
      wordScore(column.heading, 'status') >= 0.6 || wordScore(column.heading, 'possession') >= 0.6;
    const isStatus =
      cells.length > 0 && cells.every((cell) => readOffer(cell) !== undefined && !isAnswer(cell));
    const off = cells.find(
      isStatus || headsStatus ? takesOff : (cell) => saysGone(cell) || isWithheld(cell, true),
    );
    if (off === undefined) return [];
    column.off = true;
    return [`"${column.column}" takes a home off where it says so: ${off}.`];
  });
}

const LONGEST_REMARK = 80;

const isPurpose = (cell: string) => /\p{L}{4}/u.test(cell) && readPurpose(cell) !== undefined;
const isType = (cell: string) => /\p{L}{4}/u.test(cell) && readType(cell) !== undefined;
const isNamedRooms = (cell: string) =>
  /\p{L}{2}/u.test(cell) && cell.length <= 40 && BHK.test(fold(cell)) && readRooms(cell) !== undefined;
const BHK = new RegExp(`\\d\\s*(?:${anyOf(cellWords('bhk'))})(?![\\p{L}\\p{M}])`, 'u');
/** "Offices" among the rooms of other projects. */
const isRoomsOrType = (cell: string) => isNamedRooms(cell) || typeOf(cell) !== undefined;
const isNumberOrBlank = (cell: string) =>
  isBlank(cell) || (reraNumbersIn([[cell]]).length === 1 && !/\s\p{Ll}/u.test(cell));
const isStage = (cell: string) => /\p{L}{5}/u.test(cell) && readPossession(cell)?.possession !== undefined;
/** "2 BHK - 645 sq ft": rooms, and what they measure or cost. */
const isKind = (cell: string): boolean => {
  const [kind] = readConfigurations(cell) ?? [];
  return kind !== undefined && (kind.area ?? kind.price ?? kind.rate) !== undefined;
};

/** Sums in lakh or crore under the one heading that may be of them, where none is known as the price: "Quote". */
export function paidByCells(columns: (Column & { heading: Heading })[], taken: Set<SheetField>): string[] {
  if (taken.has('price')) return [];
  const [only, another] = columns.filter(
    ({ field, filled, heading }) =>
      !field &&
      filled.length > 1 &&
      !isOfOthers(heading) &&
      filled.some((cell) => !saysGone(cell)) &&
      filled.every((cell) => isNamedSum(cell, heading) || saysGone(cell)),
  );
  if (!only || another) return [];
  only.field = 'price';
  only.score = TAKEN;
  taken.add('price');
  return [`"${only.column}" is taken as the price by what stands in it: ${only.cells.join(' · ')}.`];
}

/** "Gross", over sums that homes are sold for. */
const WHOLE_SUM = new Set(cellWords('whole_sum').map(fold));
const LEAST_PRICE = 500_000;

function isNamedSum(cell: string, { hints, words }: Heading): boolean {
  const money = readMoney(cell);
  if (money?.kind === 'on_request') return true;
  return (
    money?.kind === 'amount' &&
    (money.unit === true ||
      IN_LAKHS.test(cell) ||
      SCALES.test(hints) ||
      (WHOLE_SUM.has(words.join(' ')) && money.from >= LEAST_PRICE))
  );
}
/** Grouped as sums alone are: "1,93,00,000". */
const IN_LAKHS = /^\D*\d{1,3},\d\d,\d{3}\D*$|^\D*\d{1,3},\d\d,\d\d,\d{3}\D*$/;
const SCALES = new RegExp(whole(anyOf([...cellWords('lakh'), ...cellWords('crore')])), 'u');

/** A column of units alone, right behind an area or a price (or before it), says what that is measured in. */
export function unitColumns(columns: Column[], taken: Set<SheetField>): void {
  for (const [at, column] of columns.entries()) {
    if (column.field || column.filled.length === 0) continue;
    const beside = (fields: ReadonlySet<SheetField>) =>
      [columns[at - 1], columns[at + 1]].find((other) => other?.field && fields.has(other.field))?.field;
    const area = column.filled.every(isAreaUnit) ? beside(AREAS) : undefined;
    const field = area
      ? area === 'plot_area'
        ? 'plot_unit'
        : 'area_unit'
      : column.filled.every(isBesidePrice) &&
          column.filled.some((cell) => readMoney(cell)?.kind !== 'on_request') &&
          (beside(PRICE) ?? headsPrice(column.column))
        ? 'price_unit'
        : undefined;
    if (!field || taken.has(field)) continue;
    column.field = field;
    column.score = TAKEN;
    taken.add(field);
  }
}
/** "Crore", "Lac per month", "Price on call". */
const isBesidePrice = (cell: string) =>
  isMoneyUnit(cell) || isPriceTail(cell) || readMoney(cell)?.kind === 'on_request';
/** "/month", "onwards", "/ sq ft" under "price_postfix". */
function isPriceTail(cell: string): boolean {
  const money = /\d/.test(cell) ? undefined : readMoney(`1000 ${cell}`);
  return money?.kind === 'rate' || (money?.kind === 'amount' && Boolean(money.per_month ?? money.onwards));
}
const headsPrice = (column: string) => headingOf(column).words.some((word) => PRICED.has(word));
const PRICED = new Set(headersOf('price').filter((word) => !/\s/.test(word)));
const PRICE = new Set<SheetField>(['price']);
