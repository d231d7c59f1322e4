// Tenants: a column that names who lives in each home, "VACANT" where nobody does: it says which of them are on offer.
import { cellWords } from '../../../languages/sheets.ts';
import { readOffer } from '../readers/offer.ts';
import { anyOf, fold, whole } from '../readers/text.ts';
import { headingsOf } from './header-row.ts';
import { headingOf, wordScore } from './heading.ts';
import type { Line } from './shapes/shape.ts';

const LIVES = new RegExp(whole(`(?:${anyOf(cellWords('let_now'))})s?`), 'u');
/** So many are vacant, for it to be such a column. */
const LEAST = 2;

/** The same table with a status instead; undefined where a column of its own says it, or none names tenants. */
export function tenants(rows: readonly Line[]): { rows: Line[]; said: string } | undefined {
  const { at, cells } = headingsOf(rows.map((row) => row.cells));
  if (cells.some((cell) => cell !== '' && wordScore(headingOf(cell), 'status') >= 0.95)) return undefined;
  const body = rows.slice(at + 1).filter((row) => row.cells.filter(Boolean).length > 1);
  const column = cells.findIndex((cell, n) => {
    if (!LIVES.test(fold(cell))) return false;
    const said = body.flatMap((row) => row.cells[n] || []);
    const vacant = said.filter((one) => readOffer(one) === 'on');
    return vacant.length >= LEAST && vacant.length < said.length;
  });
  if (column < 0) return undefined;
  const status = (cell: string) => (cell === '' || readOffer(cell) === 'on' ? cell : 'Occupied');
  return {
    rows: rows.map((row, n) => {
      if (n < at || row.cells[column] === undefined || row.cells.filter(Boolean).length < 2) return row;
      return { ...row, cells: row.cells.with(column, n === at ? 'Status' : status(row.cells[column])) };
    }),
    said: `"${cells[column]}" tells which homes are let: those where it names somebody.`,
  };
}
