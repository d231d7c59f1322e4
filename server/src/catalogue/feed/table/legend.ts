// A legend: lines that say what letters in a column stand for, "A = Available", under the table or in a tab of their own.
import { cellWords } from '../../../languages/sheets.ts';
import { readBasis } from '../readers/closed.ts';
import { lastSaid, readOffer } from '../readers/offer.ts';
import { fold } from '../readers/text.ts';

type Cells = { cells: string[] };
export type Meanings = ReadonlyMap<string, string>;

/** "A = Available", "S: Sold"; several beside each other, each up to the next letter. */
const MEANS =
  /(?<![\p{L}\p{M}])(\p{L}{1,3})\s*[=:–-]\s*(\p{L}(?:(?!\s+\p{L}{1,3}\s*[=:–-])[\p{L} ]){2,24})/gu;
const CODE = /^\p{L}{1,3}\*?$/u;
const MOSTLY = 0.8;
const PART = new Set(cellWords('part_of_project').map(fold));

/** Letters with their words, where two of them at least are of an offer. */
export function meaningsIn(rows: readonly Cells[]): Meanings {
  const lines = rows.flatMap(({ cells }) => {
    const line = cells.filter(Boolean).join(', ');
    const signs = [...line.matchAll(MEANS)].map(
      ([, letter = '', word = '']) => [letter.toLowerCase(), word.trim()] as const,
    );
    return known(signs.length > 1 ? signs : byStrokes(line));
  });
  return new Map([...known(byRows(rows)), ...lines]);
}

const known = (signs: readonly (readonly [string, string])[]) => {
  const said = signs.filter(([, word]) => readOffer(word) !== undefined);
  return said.length > 1 && said.length * 2 > signs.length ? signs : [];
};

/** "A" beside "available", a row for each. */
const byRows = (rows: readonly Cells[]): (readonly [string, string])[] =>
  rows.flatMap(({ cells }) => {
    const [code = '', word = '', another] = cells.filter(Boolean);
    return another === undefined && CODE.test(code) && /\p{L}{3}/u.test(word)
      ? [[code.toLowerCase(), word] as const]
      : [];
  });

/** "A avl / B bkd / A* booking cancelled, available again": a letter, then its word. */
function byStrokes(line: string): (readonly [string, string])[] {
  const parts = line
    .split(/\s*[/;|,]\s*(?=\p{L}{1,2}\*?\s)/u)
    .map((part) => part.match(/^(\p{L}{1,2}\*?)\s+(\S.*)$/u));
  return parts.length > 1 && parts.every(Boolean)
    ? parts.map(
        (part) =>
          [part?.[1]?.toLowerCase() ?? '', lastSaid(part?.[2]?.replace(/\([^()]*\)/g, ' ') ?? '')] as const,
      )
    : [];
}

/** Under a column nearly all of whose cells are such letters; those of a wing are names. */
export function spelledOut<T extends Cells>(rows: readonly T[], meanings: Meanings): T[] {
  if (meanings.size === 0) return [...rows];
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const coded = Array.from({ length: width }, (_, at) => {
    const below = rows.flatMap(({ cells }) => (cells[at] ? [cells[at] as string] : []));
    const codes = below.filter((cell) => meanings.has(cell.toLowerCase())).length;
    // Its heading, a title and the line that explains it are no letters.
    return codes > 1 && codes >= (below.length - 3) * MOSTLY && !below.some((cell) => PART.has(fold(cell)));
  });
  return rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell, at) => (coded[at] ? (meanings.get(cell.toLowerCase()) ?? cell) : cell)),
  }));
}

/** "(CP) = carpet" over a table: "860 (CP)" in it is "860 (carpet)". */
export function withBases<T extends Cells>(rows: readonly T[]): T[] {
  const signs = rows.flatMap(({ cells }) =>
    cells.flatMap((cell) =>
      [...cell.matchAll(BASIS_SIGN)].flatMap(([, sign = '', word = '']) =>
        readBasis(word) ? [[sign, word] as const] : [],
      ),
    ),
  );
  if (signs.length === 0) return [...rows];
  return rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) =>
      signs.reduce(
        (said, [sign, word]) =>
          said.replace(
            new RegExp(`^([\\d,.]+\\s*)\\(${sign}\\)|(?<=/[\\d,.]+\\s*)\\(${sign}\\)`, 'u'),
            `$1(${word})`,
          ),
        cell,
      ),
    ),
  }));
}
const BASIS_SIGN = /\((\p{L}{1,4})\)\s*=\s*(\p{L}+)/gu;
