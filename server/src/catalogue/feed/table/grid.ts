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
  refuseEndlessLine(text);
  const between = delimiter ?? said ?? likeliest(text);
  return {
    rows: cut(text.replace(NOTHING, ''), between).map(({ line, cells }) => ({ line: line + skipped, cells })),
    delimiter: between,
  };
}

/** Lines of commas alone, as a sheet that was once longer is saved; cut one by one they take minutes. */
const NOTHING = /^[,;\t|]{2,}(?=\r?$)/gm;

/** A row is no shorter than the lines it stands in: 100 MB of commas are refused before they are cut. */
function refuseEndlessLine(text: string): void {
  const newline = text.includes('\n') ? '\n' : '\r';
  for (let from = 0; text.length - from > LONGEST_ROW; ) {
    const next = text.indexOf(newline, from);
    if ((next < 0 ? text.length : next) - from > LONGEST_ROW)
      throw new MalformedFeed(
        `is not a table: a line of it has over ${LONGEST_ROW.toLocaleString('en')} characters`,
      );
    from = next + 1;
  }
}

/** "sep=;" is how Excel is told the delimiter. */
function separatorLine(whole: string): { text: string; said?: string; skipped: number } {
  const text = whole.replace(/^\ufeff/, '');
  const line = text.match(/^"?sep=(.)"?[^\S\n]*\r?\n/i);
  return line ? { text: text.slice(line[0].length), said: line[1], skipped: 1 } : { text, skipped: 0 };
}

/** Rows with something in them. `line` counts the blank ones too. */
function cut(text: string, delimiter: string, rows?: number): Grid['rows'] {
  let line = 0;
  const lines: number[] = [];
  try {
    const records = parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: LONGEST_ROW,
      // Here, so that a file of blank rows is never held whole.
      on_record(cells: string[]) {
        line++;
        if (!cells.some((cell) => cell !== '' && cell.trim() !== '')) return null;
        lines.push(line);
        return cells.map(clean);
      },
      ...(rows === undefined ? {} : { to: rows }),
    }) as string[][];
    return records.map((cells, at) => ({ line: lines[at] ?? 0, cells }));
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
  let rows: Grid['rows'];
  try {
    rows = cut(head, delimiter, LOOK_AT);
  } catch {
    return 0;
  }
  const widths = rows.map(({ cells }) => cells.length);
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [width, times] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0];
  return width < 2 ? 0 : (times / widths.length) * Math.log2(width);
}

const clean = (cell: string) => (cell === '' ? '' : tidied(cell));

const tidied = (cell: string) =>
  cell
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
