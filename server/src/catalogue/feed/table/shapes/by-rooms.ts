// By rooms: "2 BHK Price", "2 BHK Size", "3 BHK Price" as columns of one project: its kinds of home, as one cell each row.
import type { SheetField } from '../../../../languages/sheet.ts';
import { cellWords, SHEET_FIELDS } from '../../../../languages/sheets.ts';
import type { AreaUnit } from '../../../area-units.ts';
import { type AreaReading, areaUnitIn, readArea } from '../../readers/area.ts';
import type { MoneyUnit } from '../../readers/money.ts';
import { readMoney } from '../../readers/money.ts';
import { saysGone } from '../../readers/offer.ts';
import { anyOf, fold, isBlank } from '../../readers/text.ts';
import { basisSaid } from '../free-line.ts';
import { merged } from '../header-row.ts';
import { headingOf, wordScore } from '../heading.ts';
import { unitOf } from '../money-unit.ts';
import type { Line, Shape } from './shape.ts';
import { sizesAndSums } from './size-and-sum.ts';

const HEADER_WITHIN = 20;
const SAMPLE = 200;
const SURE = 0.7;
const MOSTLY = 0.6;
const ROOMS = new RegExp(
  `(\\d{1,2}(?:\\.5)?)\\s*[-_]?\\s*(?:${anyOf(cellWords('bhk'))})(?![\\p{L}\\p{M}])`,
  'u',
);
const BASES = {
  carpet_area: 'carpet',
  built_up_area: 'built up',
  super_built_up_area: 'super built up',
} as const;
const OF_A_KIND = ['price', 'rate', 'area', ...(Object.keys(BASES) as (keyof typeof BASES)[])] as const;
type Field = (typeof OF_A_KIND)[number] | 'size_and_sum';
type KindColumn = { at: number; kind: string; field: Field; unit?: MoneyUnit | AreaUnit };

export const byRooms: Shape = (rows) => {
  const found = rows
    .slice(0, HEADER_WITHIN)
    .flatMap(({ cells }, at) => [
      ...headed(rows, at, at, cells),
      ...headed(rows, at, at + 1, together(cells, rows[at + 1]?.cells ?? [])),
    ]);
  // "2 BHK" over "Size" and "Price" says more than "2 BHK" alone; a title over the headings says nothing of them.
  const [best] = found.sort(
    (a, b) => b.columns.length - a.columns.length || a.last - a.at - (b.last - b.at) || a.at - b.at,
  );
  if (!best) return undefined;
  const { at, last, names, columns } = best;
  const basis = basisSaid(rows.slice(0, at).map(({ cells }) => cells));
  const others = names.flatMap((_, n) => (columns.some((column) => column.at === n) ? [] : [n]));
  const head = rows[last] as Line;
  return {
    rows: [
      ...rows.slice(0, at),
      { ...head, cells: [...others.map((n) => names[n] ?? ''), 'Configurations'] },
      ...rows.slice(last + 1).map((line) => ({
        ...line,
        cells: [...others.map((n) => line.cells[n] ?? ''), kindsIn(line.cells, columns, basis)],
      })),
    ],
    said: `${columns.map(({ at }) => `"${names[at]}"`).join(', ')} are read as kinds of home of one project a row.`,
  };
};

type Headed = { at: number; last: number; names: readonly string[]; columns: KindColumn[] };

function headed(rows: readonly Line[], at: number, last: number, names: readonly string[]): Headed[] {
  const columns = kindColumns(names, rows.slice(last + 1, last + 1 + SAMPLE));
  return columns && namesOthers(names, columns) ? [{ at, last, names, columns }] : [];
}

/** "2 BHK" over "Size" and "Price". */
const together = (upper: readonly string[], lower: readonly string[]): string[] => {
  const { cells, groups } = merged(upper, lower);
  return cells.map((cell, at) => (ROOMS.test(fold(groups[at] ?? '')) ? `${groups[at]} ${cell}` : cell));
};

function kindColumns(names: readonly string[], below: readonly Line[]): KindColumn[] | undefined {
  const columns = names.flatMap((name, at): KindColumn[] => {
    const heading = fold(name);
    const said = heading.match(ROOMS);
    if (!said) return [];
    const cells = below.flatMap(({ cells }) => (isBlank(cells[at]) ? [] : [cells[at] as string]));
    const rest = heading
      .replace(said[0], ' ')
      .replace(/^[\s\-_:]+/, '')
      .trim();
    const field = fieldOf(rest, cells);
    return field ? [{ at, kind: `${said[1]} BHK`, field }] : [];
  });
  if (new Set(columns.map(({ kind }) => kind)).size < 2) return undefined;
  const all = (field: Field) =>
    columns
      .filter((column) => column.field === field)
      .flatMap(({ at }) => below.map(({ cells }) => cells[at] ?? ''));
  const sum = unitOf({
    field: 'price',
    filled: all('price').filter((cell) => !isBlank(cell)),
    hints: fold(
      columns
        .filter(({ field }) => field === 'price')
        .map(({ at }) => names[at])
        .join(' '),
    ),
  });
  // Sums of which no one can tell the unit are not told.
  const told = columns.filter(({ field }) => field !== 'price' || sum !== 'unclear');
  return told.map((column) => {
    const unit =
      column.field === 'price'
        ? typeof sum === 'object'
          ? sum.unit
          : undefined
        : areaUnitIn(fold(names[column.at] ?? ''));
    return unit ? { ...column, unit } : column;
  });
}

/** By the words beside the rooms, else by the cells: "2 BHK" alone may head prices or sizes. */
function fieldOf(rest: string, cells: readonly string[]): Field | undefined {
  if (cells.length === 0) return undefined;
  const mostly = (fits: (cell: string) => boolean) => cells.filter(fits).length >= cells.length * MOSTLY;
  const isSum = (cell: string) => {
    const money = readMoney(cell);
    return money?.kind === 'amount' || money?.kind === 'on_request' || saysGone(cell);
  };
  const isSize = (cell: string) => (readArea(cell)?.from ?? 0) >= 100;
  const heading = headingOf(rest);
  const named = OF_A_KIND.map((field) => ({ field, score: wordScore(heading, field) })).sort(
    (a, b) => b.score - a.score,
  )[0];
  if (named && named.score >= SURE)
    return mostly(named.field === 'price' || named.field === 'rate' ? isSum : isSize)
      ? named.field
      : undefined;
  if (rest !== '') return undefined;
  if (mostly((cell) => sizesAndSums(cell) !== undefined || saysGone(cell)) && cells.some(sizesAndSums))
    return 'size_and_sum';
  const isNamedSum = (cell: string) => {
    const money = readMoney(cell);
    return money?.kind === 'amount' ? money.unit === true || money.from >= 500_000 : isSum(cell);
  };
  if (mostly(isNamedSum)) return 'price';
  return mostly((cell) => isSize(cell) && !/^\d{1,2}$/.test(cell)) ? 'area' : undefined;
}

/** Beside the kinds the row says of what project, or where. */
function namesOthers(names: readonly string[], columns: readonly KindColumn[]): boolean {
  const fields: readonly SheetField[] = ['project', 'name', 'locality', 'address', 'developer'];
  return names.some((name, at) => {
    if (name === '' || columns.some((column) => column.at === at)) return false;
    const heading = headingOf(name);
    const best = SHEET_FIELDS.find((field) => wordScore(heading, field) >= 0.95);
    return best !== undefined && fields.some((field) => wordScore(heading, field) >= 0.95);
  });
}

/** "{2 BHK | 1265 sqft | 98 lakh}, {3 BHK | …}". */
function kindsIn(
  cells: readonly string[],
  columns: readonly KindColumn[],
  basis: AreaReading['basis'],
): string {
  const kinds = [...new Set(columns.map(({ kind }) => kind))];
  return kinds
    .flatMap((kind) => {
      const own = columns.filter((column) => column.kind === kind && !isBlank(cells[column.at]));
      if (own.length === 0 || own.some(({ at }) => saysGone(cells[at]))) return [];
      if (own.some(({ field }) => field === 'size_and_sum'))
        return own.flatMap(({ at, unit }) =>
          (sizesAndSums(cells[at] ?? '') ?? []).map(({ size, sum }) => {
            const sized = told(size, { field: 'area', ...(unit ? { unit } : {}) });
            return `{${kind} | ${sized}${basis ? ` ${basis.replaceAll('_', ' ')}` : ''} | ${sum}}`;
          }),
        );
      return [`{${[kind, ...own.map((column) => told(cells[column.at] ?? '', column))].join(' | ')}}`];
    })
    .join(', ');
}

function told(cell: string, { field, unit }: Pick<KindColumn, 'field' | 'unit'>): string {
  const bare = /^[₹\s]*\d[\d,]*(?:\.\d+)?(?:\s*-\s*\d[\d,]*(?:\.\d+)?)?\s*\*?$/.test(fold(cell));
  const named = bare && unit && unit !== 'rupees' ? `${cell} ${unit}` : cell;
  if (field === 'price') return named;
  if (field === 'rate') return readMoney(cell)?.kind === 'rate' ? cell : `${cell} / sqft`;
  const sized = bare && !unit ? `${cell} sqft` : named;
  return field in BASES ? `${sized} ${BASES[field as keyof typeof BASES]}` : sized;
}
