// Grids: delimited text → rows of cells, whatever the delimiter. Blank rows go; each row knows where it stood.
import { parse } from 'csv-parse/sync';
import { MalformedFeed } from '../formats/format.ts';

export type Grid = {
  /** Cells as they stand, tidied. `line` counts from 1, as a spreadsheet numbers its rows. */
  rows: { line: number; cells: string[] }[];
  delimiter: string;
};

const DELIMITERS = [',', ';', '\t', '|'];
/** Enough to see how wide a table is. */
const LOOK_AT = 40;
/** Characters of one row; beyond it there is no table. */
const LONGEST_ROW = 1_000_000;

/** `delimiter`: as a column map has it; found without. @throws MalformedFeed */
export function readGrid(whole: string, delimiter?: string): Grid {
  const { text, said, skipped } = separatorLine(whole);
  const between = delimiter ?? said ?? likeliest(text);
  const rows = cut(text, between).flatMap((cells, at) =>
    cells.some((cell) => cell !== '') ? [{ line: at + 1 + skipped, cells }] : [],
  );
  return { rows, delimiter: between };
}

/** "sep=;" is how Excel is told the delimiter. */
function separatorLine(whole: string): { text: string; said?: string; skipped: number } {
  const text = whole.replace(/^\ufeff/, '');
  const line = text.match(/^"?sep=(.)"?[^\S\n]*\r?\n/i);
  return line ? { text: text.slice(line[0].length), said: line[1], skipped: 1 } : { text, skipped: 0 };
}

function cut(text: string, delimiter: string, rows?: number): string[][] {
  try {
    const records = parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: LONGEST_ROW,
      ...(rows === undefined ? {} : { to: rows }),
    }) as string[][];
    return records.map((cells) => cells.map(clean));
  } catch (cause) {
    throw new MalformedFeed(`is not a table: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}

/** The delimiter that cuts most of the first rows to one width, and to the widest. */
function likeliest(text: string): string {
  const head = text.slice(0, 200_000);
  let best = { delimiter: ',', score: 0 };
  for (const delimiter of DELIMITERS) {
    if (!head.includes(delimiter)) continue;
    const score = evenness(head, delimiter);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

function evenness(head: string, delimiter: string): number {
  let rows: string[][];
  try {
    rows = cut(head, delimiter, LOOK_AT);
  } catch {
    return 0;
  }
  const widths = rows.filter((cells) => cells.some((cell) => cell !== '')).map((cells) => cells.length);
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [width, times] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0];
  return width < 2 ? 0 : (times / widths.length) * Math.log2(width);
}

const clean = (cell: string) =>
  cell
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
