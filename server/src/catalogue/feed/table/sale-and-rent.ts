// Sale and rent in one register: a column of letters that its heading explains, "R/S", and a column for the rent beside one
// for the price.
import type { SheetField } from '../../../languages/sheet.ts';
import { areaUnitIn } from '../readers/area.ts';
import { readPurpose } from '../readers/closed.ts';
import { readMoney } from '../readers/money.ts';
import { acceptedShare } from './accepts.ts';
import { purposesIn } from './both-ways.ts';
import { RENT, TAKEN } from './by-cells.ts';
import { isOfOthers, wordScore } from './heading.ts';
import type { Looked } from './looked.ts';

export function saleAndRent(
  columns: Looked[],
  rows: readonly (readonly string[])[],
  taken: Set<SheetField>,
): string[] {
  return [...byLetters(columns, taken), ...rentBesidePrice(columns, rows)];
}

/** "R/S" over "R" and "S", "Sale / Rent" over either. */
function byLetters(columns: Looked[], taken: Set<SheetField>): string[] {
  const column = columns.find(({ heading, filled }) => {
    const named = heading.whole.map((word) => readPurpose(word));
    return (
      named.length > 1 &&
      named.includes('buy') &&
      named.includes('rent') &&
      !named.includes(undefined) &&
      filled.length > 0 &&
      filled.every((cell) => purposesIn(cell).size > 0)
    );
  });
  if (!column) return [];
  column.field = 'purpose';
  column.score = TAKEN;
  taken.add('purpose');
  return [`"${column.column}" says whether a home is for sale or to let: ${column.cells.join(' · ')}.`];
}

/** Rows have one of the two: what has a rent alone is to let. */
function rentBesidePrice(columns: Looked[], rows: readonly (readonly string[])[]): string[] {
  const isSum = (cell: string) => ['amount', 'on_request'].includes(readMoney(cell)?.kind ?? '');
  const heads = (one: Looked) => one.heading.words.some((word) => RENT.has(word));
  // "Rent psf" is of a foot.
  const rent = columns.findIndex(
    (one) =>
      heads(one) && !areaUnitIn(one.heading.whole.join(' ')) && acceptedShare('price', one.filled) >= 0.9,
  );
  if (rent < 0) return [];
  const sale = columns.findIndex(
    (one, at) =>
      at !== rent &&
      !heads(one) &&
      !isOfOthers(one.heading) &&
      one.filled.some(isSum) &&
      (wordScore(one.heading, 'price') >= 0.75 ||
        (wordScore(one.heading, 'price') === 0 &&
          /\b(?:cr|crs|crores?|lakhs?|lacs?|l)\b/.test(one.heading.hints))),
  );
  const has = (row: readonly string[], at: number) => isSum(row[at] ?? '');
  const either = rows.filter((row) => has(row, rent) !== has(row, sale));
  if (sale < 0 || !either.some((row) => has(row, rent)) || !either.some((row) => has(row, sale))) return [];
  const column = columns[rent] as Looked;
  column.field = 'price';
  column.monthly = true;
  column.score = TAKEN;
  return [
    `What has a "${column.column}" and no "${columns[sale]?.column}" is taken as to let: ${column.cells.join(' · ')}.`,
  ];
}
