// Totals: the sum under a list, "Sub total", "Total Wing C", is no home of it.
import { cellWords } from '../../../languages/sheets.ts';
import { anyOf, fold } from '../readers/text.ts';

const TOTAL = new RegExp(`^(?:${anyOf(cellWords('total').map(fold))})(?![\\p{L}\\p{M}])`, 'u');

/** By its first cell; a project may be called so, and has a whole row then. */
export const isTotal = (row: readonly string[]): boolean =>
  TOTAL.test(fold(row.find((cell) => cell !== '') ?? ''));
