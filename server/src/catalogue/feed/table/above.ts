// Above a table, or between two parts of it: lines that say something of every row below, "Location: Jakkur", "SOLD UNITS".
import type { SheetField } from '../../../languages/sheet.ts';
import { readOffer } from '../readers/offer.ts';
import { isBlank } from '../readers/text.ts';
import { acceptedShare } from './accepts.ts';
import { reraNumbersIn, reraOfAll, saidFreely } from './free-line.ts';
import { headingOf, wordScore } from './heading.ts';
import { type Titled, titled } from './title.ts';

const SHARED: readonly SheetField[] = [
  'project',
  'developer',
  'locality',
  'address',
  'city',
  'rera_id',
  'possession',
  'possession_date',
];
export const OF_A_PART: ReadonlySet<string> = new Set(SHARED);
const SURE = 0.95;

/** What stands above the headings and has no column of its own. */
export function aboveTable(
  rows: readonly (readonly string[])[],
  taken: ReadonlySet<SheetField>,
  /** How many the rows name themselves: a list of several is of no one project. */
  places = 0,
  /** Lines under the table. */
  below: readonly (readonly string[])[] = [],
): { constants: Record<string, string>; said: string[] } {
  const constants: Record<string, string> = {};
  for (const row of rows)
    for (const [field, value] of Object.entries(sharedBy(row)))
      if (!taken.has(field as SheetField)) constants[field] ??= value;
  if (constants.rera_id !== undefined && reraNumbersIn([[constants.rera_id]]).length > 1)
    delete constants.rera_id;
  if (places < 2) {
    const free = Object.assign(
      { rera_id: reraOfAll([...rows, ...below]) },
      ...rows.map((row) => saidFreely(row)),
    );
    for (const field of ['rera_id', 'possession'] as const)
      if (
        free[field] !== undefined &&
        !taken.has(field) &&
        !(field === 'possession' && taken.has('possession_date'))
      )
        constants[field] ??= free[field];
    if (reraNumbersIn([...rows, ...below]).length > 1) delete constants.rera_id;
  }
  // A list of several places may be of one city.
  for (const [field, value] of Object.entries(titled(rows)))
    if (
      value !== undefined &&
      (places < 2 || field === 'city') &&
      !taken.has(field as SheetField) &&
      !IMPLIED.some((other) => stands(field, other, taken, constants))
    )
      constants[field] ??= value;
  // Of a city alone nothing else of the place is told.
  if (
    constants.city !== undefined &&
    ![...taken, ...Object.keys(constants)].some((field) => PLACES.has(field))
  )
    constants.locality = constants.city;
  const said = Object.entries(constants).map(
    ([field, value]) =>
      `Every row has the ${field.replaceAll('_', ' ')} that stands above the table: ${value}.`,
  );
  return { constants, said };
}

const PLACES = new Set<string>(['locality', 'address']);
/** A name of the home, or an address, says what a title would. */
const IMPLIED = [
  ['project', 'name'],
  ['locality', 'address'],
] as const;
const stands = (
  field: string,
  [one, other]: (typeof IMPLIED)[number],
  taken: ReadonlySet<SheetField>,
  constants: Record<string, string>,
) => field === one && (taken.has(other) || constants[other] !== undefined);

/** "Project: Maple Grove | Location: Jakkur, Bengaluru", in one cell or in two beside each other. */
export function sharedBy(cells: readonly string[]): Partial<Record<SheetField, string>> {
  const found: Partial<Record<SheetField, string>> = {};
  const filled = cells.filter((cell) => cell !== '');
  for (const [at, cell] of filled.entries())
    for (const part of cell.split(
      /\s*(?:[|;\n]|,(?=\s*[\p{L} ]{2,30}:)|\s(?=\s*\p{Lu}[\p{L}\p{M}]{2,20}(?: [\p{L}\p{M}]{2,12})?:\s))\s*/u,
    )) {
      const [, name, value] = part.match(/^([^:]{2,40}?)\s*(?::|\s[-–]\s)\s*(.*)$/su) ?? [];
      const told = value || (value === '' && part === cell ? filled[at + 1] : undefined);
      const field = name && told && !isBlank(told) ? fieldNamed(name, told) : undefined;
      if (field && told && !found[field]) found[field] = told;
    }
  return found;
}

/** "SAMPLE COURT - BANER, PUNE" between two parts: the project of the rows below, where it also says its place. */
export function partTitled(row: readonly string[]): Titled {
  const said = titled([row]);
  return said.project !== undefined && said.locality !== undefined ? said : {};
}

/** A line that is of what follows, whole: "Project:" beside "Maple Grove". */
export const isAbout = (cells: readonly string[]): boolean => {
  const [first = '', second, third] = cells.filter((cell) => cell !== '');
  return (
    /:$/.test(first) && second !== undefined && third === undefined && Object.keys(sharedBy(cells)).length > 0
  );
};

function fieldNamed(name: string, value: string): SheetField | undefined {
  const heading = headingOf(name);
  return SHARED.find((field) => wordScore(heading, field) >= SURE && acceptedShare(field, [value]) === 1);
}

/** "SOLD UNITS" over the rows that follow. */
export const saysOff = (cells: readonly string[]): boolean => {
  const [only, another] = cells.filter((cell) => cell !== '');
  return only !== undefined && another === undefined && readOffer(only) === 'off';
};
