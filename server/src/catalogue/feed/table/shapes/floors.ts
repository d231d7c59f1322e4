// Floor by floor: a chart of a tower, a line for each floor and a column for each flat or type, "SOLD", "Available" or a
// price where they cross; what a column is of stands above it.
import { cellWords, SHEET_FIELDS } from '../../../../languages/sheets.ts';
import { readArea } from '../../readers/area.ts';
import { readConfigurations } from '../../readers/configurations.ts';
import { readFloor } from '../../readers/floor.ts';
import { readMoney } from '../../readers/money.ts';
import { readOffer } from '../../readers/offer.ts';
import { readRooms } from '../../readers/rooms.ts';
import { anyOf, fold, isBlank, whole } from '../../readers/text.ts';
import { numbersBelow, partNamed } from '../free-line.ts';
import { headingOf, wordScore } from '../heading.ts';
import { meaningsIn } from '../legend.ts';
import { extrasByFloor, withExtra } from './floor-extras.ts';
import { filledIn, type Line, type Shape } from './shape.ts';

const MOST_ROWS = 400;
const LEAST_FLOORS = 3;
const MOSTLY = 0.7;

export const floors: Shape = (written) => {
  if (written.length > MOST_ROWS) return undefined;
  const rows = spelledByFloor(written);
  const first = rows.findIndex(isFloorLine);
  const chart = rows.slice(Math.max(first, 0)).filter(isFloorLine);
  // A floor of no homes ("parking") and notes below take nothing from a chart.
  const others = rows
    .slice(Math.max(first, 0))
    .filter(
      (row) => filledIn(row.cells) > 1 && !isFloorLine(row) && floorOf(row.cells[0] ?? '') === undefined,
    );
  if (first < 1 || chart.length < LEAST_FLOORS || chart.length < (chart.length + others.length) * MOSTLY)
    return undefined;
  // One value beside its name is of the whole chart: "Possession" beside "June 2027".
  const least = Math.min(2, Math.max(...chart.map(({ cells }) => filledIn(cells.slice(1)))));
  const heads = rows
    .slice(0, first)
    .filter(({ cells }) => filledIn(cells.slice(1)) >= least && cells.length > 2);
  const columns = columnsOf(heads, chart);
  const told = columns.filter(({ says }) => says.size > 0);
  if (told.length < 2 || !told.every(({ says }) => says.has('Configuration'))) return undefined;
  const above = rows
    .slice(0, first)
    .filter((row) => !heads.includes(row))
    .map(inOneCell);
  const part = partNamed(above.map(({ cells }) => cells.join(' ')).join(' '));
  const extras = extrasByFloor(rows.slice(first));
  const names = [...new Set(told.flatMap(({ says }) => [...says.keys()]))];
  const priced = chart.some(({ cells }) => cells.slice(1).some(isSum));
  const price =
    scaleIn(rows.slice(0, first)) === undefined ? 'Price' : `Price (in ${scaleIn(rows.slice(0, first))})`;
  return {
    rows: [
      ...above,
      ...numbersBelow(rows.slice(first)),
      { line: rows[first]?.line ?? 1, cells: ['Floor', ...names, 'Status', ...(priced ? [price] : [])] },
      ...chart.flatMap(({ line, cells }) =>
        told.flatMap(({ at, says }): Line[] => {
          const cell = cells[at] ?? '';
          if (isBlank(cell)) return [];
          const floor = String(floorOf(cells[0] ?? ''));
          const own = names.map((name) =>
            name === 'Unit No'
              ? unitNo(floor, says.get(name), part)
              : withExtra(name, says.get(name) ?? '', extras.get(Number(floor))),
          );
          return [
            {
              line,
              cells: [floor, ...own, isSum(cell) ? '' : cell, ...(priced ? [isSum(cell) ? cell : ''] : [])],
            },
          ];
        }),
      ),
    ],
    said: `The sheet is read floor by floor: each of its ${told.length} columns is a home on every floor where it says something.`,
  };
};

const isSum = (cell: string) => readOffer(cell) === undefined && readMoney(cell)?.kind === 'amount';

const floorWord = new RegExp(whole(anyOf(['floor', 'flr', 'level'])), 'u');
const floorOf = (cell: string): number | undefined =>
  readFloor(
    fold(cell)
      .replace(floorWord, ' ')
      .replace(/[\s:.-]+/g, ' ')
      .trim(),
  );

function isFloorLine({ cells }: Line): boolean {
  const [floor = '', ...others] = cells;
  const filled = others.filter((cell) => cell !== '');
  return (
    floor !== '' &&
    floorOf(floor) !== undefined &&
    filled.length > 0 &&
    filled.every((cell) => readOffer(cell) !== undefined || isSum(cell) || isBlank(cell))
  );
}

/** What the lines above say of each column, by a heading that a list would have. */
function columnsOf(
  heads: readonly Line[],
  chart: readonly Line[],
): { at: number; says: Map<string, string> }[] {
  const width = Math.max(0, ...chart.map(({ cells }) => cells.length));
  return Array.from({ length: Math.max(0, width - 1) }, (_, n) => {
    const says = new Map<string, string>();
    for (const { cells } of heads) {
      const cell = cells[n + 1] ?? '';
      if (isBlank(cell)) continue;
      const name = cells[0] ?? '';
      const stack = best(name, 'floor') ? cell.match(/^\p{L}*[\s-]*(\d{1,2})$/u)?.[1] : undefined;
      if (stack) says.set('Unit No', stack);
      else if (readRooms(cell) && /\p{L}/u.test(cell) && readConfigurations(cell))
        says.set('Configuration', cell);
      else if (isKnown(name) && !says.has(nameOf(name))) says.set(nameOf(name), cell);
      else if (/^\p{L}?-?\d{1,3}$/u.test(cell)) says.set('Unit No', cell);
      else if (/\D/.test(cell) && (readArea(cell)?.from ?? 0) >= 100) says.set('Area', cell);
    }
    return { at: n + 1, says };
  });
}

const best = (name: string, field: (typeof SHEET_FIELDS)[number]) => wordScore(headingOf(name), field) >= 0.9;
const isKnown = (name: string) => name !== '' && SHEET_FIELDS.some((field) => best(name, field));
const nameOf = (name: string) => (best(name, 'unit_no') ? 'Unit No' : name);

/** Flat 03 of the 12th floor is 1203, B-1203 in block B. */
const unitNo = (floor: string, stack = '', part = '') =>
  /^\d{1,2}$/.test(stack) ? `${part && `${part.toUpperCase()}-`}${floor}${stack.padStart(2, '0')}` : stack;

const inOneCell = (row: Line): Line => {
  const [name = '', value, another] = row.cells.filter(Boolean);
  return value && another === undefined && isKnown(name) ? { ...row, cells: [`${name}: ${value}`] } : row;
};

/** Letters that a line explains, "V = vacant", on the lines of floors. */
function spelledByFloor(rows: readonly Line[]): readonly Line[] {
  const meanings = meaningsIn(rows);
  if (meanings.size === 0) return rows;
  return rows.map((row) =>
    floorOf(row.cells[0] ?? '') === undefined
      ? row
      : {
          ...row,
          cells: row.cells.map((cell, at) => (at > 0 && meanings.get(cell.toLowerCase())) || cell),
        },
  );
}

const SCALES = (['crore', 'lakh'] as const).map(
  (scale) =>
    [scale, new RegExp(whole(anyOf(cellWords(scale).filter((word) => word.length > 3))), 'u')] as const,
);
function scaleIn(lines: readonly Line[]): string | undefined {
  const text = fold(lines.flatMap(({ cells }) => cells).join(' '));
  return SCALES.find(([, words]) => words.test(text))?.[0];
}
