// Charts of offers: blocks of floors × columns, each under its own heads ("Floor | 01 (East) | 02 (North)"), where a cell says
// all of a home, "3BHK/1540/1.02Cr", and what is none of them ("SOLD", "Gym") is no offer.
import { readFacing } from '../../readers/closed.ts';
import { readFloor } from '../../readers/floor.ts';
import { readOffer } from '../../readers/offer.ts';
import { fold } from '../../readers/text.ts';
import { offersIn } from '../composite.ts';
import { partNamed } from '../free-line.ts';
import { headingOf, wordScore } from '../heading.ts';
import { filledIn, type Line, type Shape } from './shape.ts';

const MOST_ROWS = 400;
const LEAST_OFFERS = 2;
const LEAST_FLOORS = 2;
const HEADINGS = ['Floor', 'Unit No', 'Facing', 'BHK', 'Type', 'Area', 'Price', 'Status'];
/** "01 (East)", "Flat 2 - North". */
const STACK = /^\D{0,12}?(\d{1,3})\b\s*[-–(]?\s*(\p{L}[\p{L}\s-]*)?\)?$/u;

export const charts: Shape = (rows) => {
  if (rows.length > MOST_ROWS) return undefined;
  const others: Line[] = [];
  const homes: Line[] = [];
  let [blocks, floors, offers] = [0, 0, 0];
  let head: readonly string[] | undefined;
  let part: string | undefined;
  for (const row of rows) {
    const { cells, line } = row;
    if (isHead(cells)) {
      head = cells;
      blocks++;
      continue;
    }
    const floor = head && filledIn(cells) > 1 ? floorOf(cells[0] ?? '') : undefined;
    if (!head || floor === undefined) {
      if (filledIn(cells) > 1 && head) return undefined;
      head = undefined;
      const own = cells.find((cell) => cell !== '') ?? '';
      part = own.length <= LONGEST_TITLE ? (partNamed(own)?.toUpperCase() ?? part) : part;
      others.push(row);
      continue;
    }
    floors++;
    for (const [at, cell] of cells.entries()) {
      if (at === 0 || cell === '') continue;
      const [offer, another] = offersIn(cell) ?? [];
      const isOff = readOffer(cell) === 'off';
      if (!isOff && (!offer || another)) continue;
      const { number, facing } = stackOf(head[at] ?? '');
      const unit =
        number && floor >= 0 ? `${part ? `${part} ` : ''}${floor || 'G'}${number.padStart(2, '0')}` : '';
      if (offer && !isOff) offers++;
      const said = isOff
        ? ['', '', '', '', cell]
        : [offer?.rooms, offer?.type, offer?.area, offer?.price, ''];
      homes.push({ line, cells: [String(floor), unit, facing, ...said.map((one) => one ?? '')] });
    }
  }
  if (blocks < 1 || floors < LEAST_FLOORS || offers < LEAST_OFFERS) return undefined;
  const first = homes[0]?.line ?? 1;
  return {
    rows: [
      ...others.filter(({ line }) => line < first),
      { line: first, cells: HEADINGS },
      ...homes,
      ...others.filter(({ line }) => line >= first),
    ],
    said: `The sheet is read as a chart of floors and columns: ${offers} cells say what a home is.`,
  };
};

const LONGEST_TITLE = 80;

/** "Floor" over the floors, and beside it what each column is. */
const isHead = (cells: readonly string[]): boolean => {
  const [first = '', ...rest] = cells;
  const filled = rest.filter((cell) => cell !== '');
  return (
    wordScore(headingOf(first), 'floor') >= 0.9 &&
    filled.length > 0 &&
    filled.every((cell) => STACK.test(cell))
  );
};

function stackOf(head: string): { number?: string; facing: string } {
  const [, number, said] = head.match(STACK) ?? [];
  return { ...(number ? { number } : {}), facing: said && readFacing(said) ? said : '' };
}

const floorOf = (cell: string): number | undefined =>
  readFloor(
    fold(cell)
      .replace(/\b(?:floor|flr|level)\b/g, ' ')
      .trim(),
  );
