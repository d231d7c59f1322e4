// Scores: how far each column of a sheet may be each field: the words of its heading × the cells under it.
import { factsStatedAs } from '../../../facts/index.ts';
import type { SheetField } from '../../../languages/sheet.ts';
import { SHEET_FIELDS } from '../../../languages/sheets.ts';
import { readOffer } from '../readers/offer.ts';
import { acceptedShare } from './accepts.ts';
import { AREAS, headsGone, isAnswer, type Score, TAKEN } from './by-cells.ts';
import { wordScore } from './heading.ts';
import { inGroup, type Looked } from './looked.ts';
import { ofPeople } from './people.ts';
import { withoutWholeSum } from './price-column.ts';

/** Asked about from here on, taken from `TAKEN`. */
const ASKED = 0.45;
/** Dollars give way to the same in rupees. */
const FOREIGN = 0.9;
export const MONEY = new Set<SheetField>([
  'price',
  'price_max',
  'rate',
  ...factsStatedAs('money').map(({ stated }) => stated.field),
]);

export function scoresOf(columns: readonly Looked[]): (Score & { order: number })[] {
  const people = ofPeople(columns);
  return columns.flatMap((column, at) =>
    column.filled.length === 0 && !isOwnName(column.column)
      ? []
      : SHEET_FIELDS.flatMap((field) => {
          const words = Math.max(
            wordScore(column.heading, field),
            // Below a heading that says nothing else.
            field === 'price' ? wordScore(withoutWholeSum(column.heading), field) * 0.95 : 0,
            column.named ? inGroup(column.named, field) : 0,
          );
          if (
            words === 0 ||
            (field === 'name' && people.has(column)) ||
            (field === 'status' && headsGone(column.heading) && column.filled.some(isAnswer))
          )
            return [];
          const share =
            field === 'status' && column.filled.some((cell) => readOffer(cell) === 'off')
              ? 1
              : acceptedShare(field, AREAS.has(field) ? column.measured : column.filled);
          const own = isOwnName(column.column, field) ? ownScore(share) : words * (0.4 + 0.6 * share);
          const score =
            column.heading.foreign && MONEY.has(field) ? (field === 'price' ? own * FOREIGN : 0) : own;
          return score >= ASKED ? [{ at, field, score, order: SHEET_FIELDS.indexOf(field) }] : [];
        }),
  );
}

/** Our own name for a field is meant, unless the cells are all of another field. */
const ownScore = (share: number) => (share > 0 ? 1 : TAKEN);

const isOwnName = (column: string, field?: SheetField) =>
  field === undefined
    ? SHEET_FIELDS.includes(column.toLowerCase() as SheetField)
    : column.toLowerCase() === field && field.includes('_') === column.includes('_');
