// Marks: what a cell says by a sign of its own: "do" and '"' for the cell above, a letter that the legend explains.
import { cellWords } from '../../../languages/sheets.ts';
import { fold } from '../readers/text.ts';
import { meaningsIn, spelledOut, withBases } from './legend.ts';
import type { Line } from './shapes/shape.ts';

const DITTO = new Set(cellWords('ditto').map(fold));
/** "do", "do - next door". */
const isDitto = (said: string) => {
  const cell = said.replace(BRACKET, '');
  return isDittoAlone(cell === '' ? said : cell);
};
const BRACKET = /\s*\([^()]*\)\s*$/u;
const isDittoAlone = (cell: string) =>
  cell.length <= LONGEST_DITTO &&
  (/^(?:["”“〃″]|''|,,)+$/.test(cell) ||
    DITTO.has(bare(cell)) ||
    DITTO.has(bare(cell.split(/\s+[-–—]\s+|,\s/)[0] ?? '')));
const LONGEST_DITTO = 24;
const bare = (cell: string) => fold(cell).replace(/^[\s\-.]+|[\s\-.]+$/g, '');

/** Each cell as it would be written in full. */
export function inFull(rows: readonly Line[]): Line[] {
  const written = withAbove(rows);
  return withBases(spelledOut(written, meaningsIn(written)));
}

function withAbove(rows: readonly Line[]): Line[] {
  const above: string[] = [];
  return rows.map((row) => {
    if (!row.cells.some(isDitto)) {
      for (const [at, cell] of row.cells.entries()) above[at] = cell;
      return row;
    }
    const cells = row.cells.map((cell, at) => {
      if (!isDitto(cell)) {
        above[at] = cell;
        return cell;
      }
      // "do. (4B & 6B)": what the bracket adds is of this row alone.
      const added = cell.match(BRACKET)?.[0].trim();
      return `${above[at] ?? ''}${added && above[at] ? ` ${added}` : ''}`;
    });
    return { ...row, cells };
  });
}
