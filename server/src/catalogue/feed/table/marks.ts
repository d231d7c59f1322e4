// Marks: what a cell says by a sign of its own: "do" and '"' for the cell above, "A" where a line has "A = Available".
import { cellWords } from '../../../languages/sheets.ts';
import { readOffer } from '../readers/offer.ts';
import { fold } from '../readers/text.ts';
import type { Line } from './shapes/shape.ts';

const DITTO = new Set(cellWords('ditto').map(fold));
/** "do", "do - next door". */
const isDitto = (cell: string) =>
  cell.length <= LONGEST_DITTO &&
  (/^(?:["”“〃″]|''|,,)+$/.test(cell) ||
    DITTO.has(bare(cell)) ||
    DITTO.has(bare(cell.split(/\s+[-–—]\s+|,\s/)[0] ?? '')));
const LONGEST_DITTO = 24;
const bare = (cell: string) => fold(cell).replace(/^[\s\-.]+|[\s\-.]+$/g, '');
/** "A = Available", "S: Sold". */
const MEANS = /(?<![\p{L}\p{M}])(\p{L}{1,3})\s*[=:–-]\s*(\p{L}[\p{L} ]{2,24})/gu;
const MOSTLY = 0.8;

/** Each cell as it would be written in full. */
export function inFull(rows: readonly Line[]): Line[] {
  return withMeanings(withAbove(rows));
}

function withAbove(rows: readonly Line[]): Line[] {
  const above: string[] = [];
  return rows.map((row) => {
    if (!row.cells.some(isDitto)) {
      for (const [at, cell] of row.cells.entries()) above[at] = cell;
      return row;
    }
    const cells = row.cells.map((cell, at) => (isDitto(cell) ? (above[at] ?? '') : cell));
    for (const [at, cell] of cells.entries()) above[at] = cell;
    return { ...row, cells };
  });
}

/** "A avl / B bkd / A* booking cancelled, available again": a letter, then its word. */
function byStrokes(line: string): (readonly [string, string])[] {
  const parts = line
    .split(/\s*[/;|,]\s*(?=\p{L}{1,2}\*?\s)/u)
    .map((part) => part.match(/^(\p{L}{1,2}\*?)\s+(\S.*)$/u));
  return parts.length > 1 && parts.every(Boolean)
    ? parts.map((part) => [part?.[1]?.toLowerCase() ?? '', lastSaid(part?.[2] ?? '')] as const)
    : [];
}

/** "hold (bank)" is a hold; of "booking cancelled 19/11, available again" the last is so. */
const lastSaid = (word: string): string =>
  word
    .replace(/\([^()]*\)/g, ' ')
    .split(/\s*,\s*/)
    .map((one) => one.replace(AGAIN, '').trim())
    .findLast((one) => readOffer(one) !== undefined) ?? word;
const AGAIN = / (?:again|now)$/;

/** Under a column nearly all of whose cells are such letters. */
function withMeanings(rows: readonly Line[]): Line[] {
  const meanings = new Map(
    rows.flatMap(({ cells }) => {
      const line = cells.filter(Boolean).join(', ');
      const signs = [...line.matchAll(MEANS)].map(
        ([, letter = '', word = '']) => [letter.toLowerCase(), word.trim()] as const,
      );
      const said = signs.length > 1 ? signs : byStrokes(line);
      const known = said.filter(([, word]) => readOffer(word) !== undefined);
      return known.length > 1 && known.length * 2 > said.length ? said : [];
    }),
  );
  if (meanings.size === 0) return [...rows];
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const coded = Array.from({ length: width }, (_, at) => {
    const below = rows.flatMap(({ cells }) => (cells[at] ? [cells[at] as string] : []));
    const codes = below.filter((cell) => meanings.has(cell.toLowerCase())).length;
    // Its heading, a title and the line that explains it are no letters.
    return codes > 1 && codes >= (below.length - 3) * MOSTLY;
  });
  return rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell, at) => (coded[at] ? (meanings.get(cell.toLowerCase()) ?? cell) : cell)),
  }));
}
