// Totals: the sum under a list, "Sub total", "Total Wing C", is no home of it.
import { cellWords, headersOf } from '../../../languages/sheets.ts';
import { areaUnitIn, readArea } from '../readers/area.ts';
import { readType } from '../readers/closed.ts';
import { readMoney } from '../readers/money.ts';
import { readOffer } from '../readers/offer.ts';
import { readRooms } from '../readers/rooms.ts';
import { anyOf, fold } from '../readers/text.ts';

const TOTAL = new RegExp(`^(?:${anyOf(cellWords('total').map(fold))})(?![\\p{L}\\p{M}])`, 'u');

/** By its first cell; a project may be called so, and has a whole row then. */
export const isTotal = (row: readonly string[]): boolean =>
  TOTAL.test(fold(row.find((cell) => cell !== '') ?? '')) || isCount(row);

/** With sums and counts ("5 nos", "3 avl") behind it and nothing else, under most of the headings too. */
export const isSum = (row: readonly string[]): boolean =>
  isTotal(row) &&
  row
    .filter((cell) => cell !== '')
    .slice(1)
    .every((cell) => /^[\d.,\s₹-]+$/.test(cell) || isCounted(cell));
/** No "3 BHK", "98 lakh" or "1200 sqft" of a project called so. */
const isCounted = (cell: string): boolean =>
  /^\d{1,4}\s+\p{L}[\p{L}\p{M}]*\.?$/u.test(cell) &&
  readRooms(cell) === undefined &&
  readMoney(cell)?.kind !== 'amount' &&
  readArea(cell)?.basis === undefined &&
  areaUnitIn(fold(cell)) === undefined;

/** "Available plots" beside "6". */
function isCount(row: readonly string[]): boolean {
  const [what = '', count = '', another] = row.filter((cell) => cell !== '');
  if (another !== undefined || !/^\d{1,4}$/.test(fold(count)) || /\d/.test(what)) return false;
  const words = fold(what).split(/\s+/);
  const isKind = (word: string) => readType(word.replace(/s$/, '')) !== undefined || OF_HOMES.has(word);
  return words.some((word) => readOffer(word)) && words.every((word) => readOffer(word) || isKind(word));
}
const OF_HOMES = new Set(headersOf('unit_no').map(fold));
