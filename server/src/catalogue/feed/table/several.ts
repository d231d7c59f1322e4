// Several fields in one column: "Beds / Baths" over "3 / 4". The heading names each, and each cell has as many parts.
import type { SheetField } from '../../../languages/sheet.ts';
import { SHEET_FIELDS } from '../../../languages/sheets.ts';
import { acceptedShare } from './accepts.ts';
import { type Column, named } from './by-cells.ts';
import { type Heading, scoreOf } from './heading.ts';

const MOSTLY = 0.9;
const SURE = 0.95;
export const partsOfCell = (cell: string): string[] => cell.split(/\s*[/|]\s*/);

/** Takes such columns out of the guess and says how they are read. */
export function severalInOne(columns: (Column & { heading: Heading })[], taken: Set<SheetField>): string[] {
  return columns.flatMap((column) => {
    const names = column.heading.parts;
    const cut = column.filled.map(partsOfCell).filter((parts) => parts.length === names.length);
    if (names.length < 2 || cut.length === 0 || cut.length < column.filled.length * MOSTLY) return [];
    const fields = names.map((words, at) =>
      SHEET_FIELDS.find(
        (field) =>
          !(taken.has(field) && column.field !== field) &&
          scoreOf(words, field) >= SURE &&
          acceptedShare(
            field,
            cut.map((parts) => parts[at] ?? ''),
          ) >= MOSTLY,
      ),
    );
    const each = fields.flatMap((field) => field ?? []);
    if (each.length < names.length || new Set(each).size < each.length) return [];
    if (column.field) taken.delete(column.field);
    column.parts = each;
    column.field = each[0];
    for (const field of each) taken.add(field);
    return [`"${column.column}" is read as ${each.map(named).join(' and ')}: ${column.cells.join(' · ')}.`];
  });
}
