// Settling: what a heading says of the whole sheet or of its own column: every row a plot, the basis of a size.
import type { SheetField } from '../../../languages/sheet.ts';
import { cellWords, termWords } from '../../../languages/sheets.ts';
import { areaUnitIn, isAreaUnit, readArea } from '../readers/area.ts';
import { anyOf, fold } from '../readers/text.ts';
import type { Column } from './by-cells.ts';
import { BASES, type Heading, scoreOf, wordsIn } from './heading.ts';

/** "Plot No" beside no rooms and no type: the sheet is of land; "Villa" over names: of villas; "Shop": of shops. */
export function ofOneType(
  columns: (Column & { heading: Heading })[],
  taken: Set<SheetField>,
): { type: (typeof TYPED)[number]; said: string } | undefined {
  if (taken.has('type')) return undefined;
  for (const column of columns) {
    if (column.field !== 'unit_no' && column.field !== 'name') continue;
    const type = TYPED.find((one) => NAMED_SO[one].has(column.heading.words[0] ?? ''));
    if (!type || (type !== 'villa' && (taken.has('bhk') || taken.has('configuration')))) continue;
    // "Shop / Flat No" heads either.
    if (type === 'commercial' && column.heading.parts.length > 0) continue;
    const size = type === 'plot' && !taken.has('plot_area') && columns.find(({ field }) => field === 'area');
    if (size) settle(size, 'plot_area', taken);
    return { type, said: `Every row is taken as a ${type}: each has its "${column.column}".` };
  }
  return undefined;
}
const TYPED = ['plot', 'villa', 'commercial'] as const;
const NAMED_SO = {
  plot: new Set(['plot', ...termWords('type', 'plot')]),
  villa: new Set(['villa', ...termWords('type', 'villa')]),
  commercial: new Set(termWords('type', 'commercial')),
};

/** "Sizes (SBA)" says on which basis. */
export function basisInHeading(columns: (Column & { heading: Heading })[], taken: Set<SheetField>): void {
  for (const column of columns) {
    // "Size (gaj)" names a unit, not what is measured.
    if (column.field !== 'area' || isAreaUnit(column.heading.hints)) continue;
    const basis = BASES.find(
      (field) => !taken.has(field) && scoreOf(wordsIn(column.heading.hints), field) >= 0.95,
    );
    if (basis) settle(column, basis, taken);
  }
}

/** "Rate (Rs/sft/month)" over a column of bare numbers, "Rent (Rs/sft/m)": each is of a square foot. */
export const isPerFoot = ({ heading, group }: { heading: Heading; group?: Heading }): boolean =>
  PER_FOOT.test(heading.hints) ||
  (group !== undefined && areaUnitIn(group.whole.join(' ')) === 'sqft' && scoreOf(group.words, 'rate') > 0);
const PER_FOOT = new RegExp(`\\bper (?:${anyOf(cellWords('sqft'))})(?![\\p{L}\\p{M}])`, 'u');

/** "Rate (Rs/sft)" beside "Total price": a sum for the whole is the price. */
export function rateBesidePrice(columns: (Column & { heading: Heading })[], taken: Set<SheetField>): void {
  const rate = columns.find(({ field, monthly }) => field === 'price' && !monthly);
  if (!rate || taken.has('rate') || !isPerFoot(rate)) return;
  const price = columns.find(
    (one) => !one.field && !isPerFoot(one) && scoreOf(one.heading.words, 'price') >= 0.75,
  );
  if (!price) return;
  settle(rate, 'rate', taken);
  settle(price, 'price', taken);
}

/** Paid by the "Chargeable" square foot: the area that is told is that one, and not the carpet's beside it. */
export function chargedArea(columns: (Column & { heading: Heading })[], taken: Set<SheetField>): string[] {
  const charged = columns.find(
    ({ field, heading }) =>
      field === 'super_built_up_area' && heading.words.some((word) => CHARGED.has(word)),
  );
  const carpet = columns.find(({ field }) => field === 'carpet_area');
  if (!charged || !carpet) return [];
  carpet.field = undefined;
  taken.delete('carpet_area');
  return [
    `The area is that of "${charged.column}", by which the rent or price is reckoned, not "${carpet.column}".`,
  ];
}
const CHARGED = new Set(cellWords('charged_area').map(fold));

/** "1200" beside "30x40", in a column of sides: the size is the plot's. */
export function plotBySides(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  taken: Set<SheetField>,
): string[] {
  const at = columns.findIndex(({ field }) => field === 'area');
  const size = columns[at];
  if (!size || taken.has('plot_area')) return [];
  const isSides = (cell: string) => /\d\s*[x×]\s*\d/i.test(cell) && readArea(cell)?.basis === 'plot';
  const beside = columns.findIndex(
    (column, n) => n !== at && column.filled.filter(isSides).length > column.filled.length / 2,
  );
  const both = rows.filter((row) => row[at] && isSides(row[beside] ?? ''));
  const same = both.filter((row) => readArea(row[at])?.from === readArea(row[beside])?.from);
  const sized = rows.filter((row) => row[at]);
  if (same.length < LEAST_SAME || same.length < both.length * MOSTLY || both.length * 2 < sized.length)
    return [];
  settle(size, 'plot_area', taken);
  return [`"${size.column}" is taken as the size of the plot: it is that of "${columns[beside]?.column}".`];
}
const [LEAST_SAME, MOSTLY] = [2, 0.9];

function settle(column: Column, field: SheetField, taken: Set<SheetField>): void {
  if (column.field) taken.delete(column.field);
  column.field = field;
  taken.add(field);
}
