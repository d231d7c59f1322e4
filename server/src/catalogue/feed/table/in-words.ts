// In words: a column whose cells tell several facts of a home at once, where no columns of their own do.
import type { SheetField } from '../../../languages/sheet.ts';
import { type Facts, readFacts } from '../readers/facts.ts';
import type { GuessedColumn } from './guess.ts';

type Column = GuessedColumn & { filled: string[] };

/** Of the cells under it. */
const MOSTLY = 0.5;
/** Where one of these has no column, it is looked for; each may stand in several. */
const LOOKED_FOR: readonly (readonly SheetField[])[] = [
  ['bhk', 'configuration'],
  ['area', 'carpet_area', 'built_up_area', 'super_built_up_area', 'plot_area'],
  ['price', 'rate'],
  ['locality', 'address'],
];
const MAY_HOLD = new Set<SheetField | undefined>([undefined, 'description', 'name', 'project']);

/** Marks at most one column. */
export function inWords(columns: Column[], taken: ReadonlySet<SheetField>): string[] {
  const missing = LOOKED_FOR.filter((fields) => !fields.some((field) => taken.has(field)));
  if (missing.length === 0) return [];
  for (const column of columns) {
    if (!MAY_HOLD.has(column.field)) continue;
    const told = column.filled.flatMap((cell): Facts[] => {
      const facts = readFacts(cell);
      return facts ? [facts] : [];
    });
    const tells = (fields: readonly SheetField[]) =>
      told.some((facts) => fields.some((field) => facts[field] !== undefined));
    if (told.length === 0 || told.length < column.filled.length * MOSTLY || !missing.some(tells)) continue;
    const fields = [...new Set(told.flatMap((facts) => Object.keys(facts)))].filter(
      (field) => !taken.has(field as SheetField),
    );
    column.facts = fields;
    // A sheet of nothing else is the owner's notes: what they name beside a home is not shown.
    if (columns.length === 1) column.field = undefined;
    return [
      `"${column.column}" also tells ${fields.map((field) => field.replaceAll('_', ' ')).join(', ')} where no other column does: ${column.cells.join(' · ')}.`,
    ];
  }
  return [];
}
