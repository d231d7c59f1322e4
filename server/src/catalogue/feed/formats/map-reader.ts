// A column map at work: the cells of a row → the fields of a home.
import { cellWords } from '../../../languages/sheets.ts';
import { AREA_UNITS, type AreaUnit } from '../../area-units.ts';
import { readArea } from '../readers/area.ts';
import { type MoneyUnit, readMoney } from '../readers/money.ts';
import { readMonth } from '../readers/month.ts';
import { takesOff } from '../readers/offer.ts';
import { anyOf, fold } from '../readers/text.ts';
import { readUnitName } from '../readers/unit-name.ts';
import { headingOf } from '../table/heading.ts';
import { partsOfCell } from '../table/several.ts';
import type { ColumnMap, ColumnReading } from './column-map.ts';

/** By the folded heading they stand under. */
export type Cells = Record<string, string>;

const SUMS = new Set(['price', 'price_max', 'rate']);

/** The map, prepared once: cells of a row, by folded heading → fields of a home. */
export function reader(map: ColumnMap): (cells: Cells) => Record<string, unknown> {
  const readings = Object.entries(map.columns).flatMap(([column, given]) => {
    const list = typeof given === 'string' ? [{ field: given }] : Array.isArray(given) ? given : [given];
    return list.map((reading) => ({
      column: fold(column),
      reading,
      read: cellReader(reading),
      field: reading.field,
      // "Price (USD)": what stands under it is that, whatever the cells leave out.
      foreign: SUMS.has(reading.field) ? headingOf(column).foreign : undefined,
    }));
  });
  const rules = (map.rules ?? []).map(({ when, set }) => ({ set, fits: condition(when) }));
  return (cells) => {
    const home: Record<string, unknown> = { ...map.constants };
    for (const { column, field, read, foreign, reading } of readings) {
      const value = read(cells[column] ?? '');
      if (field === 'taken_off' && takesOff(home[field])) continue;
      if (reading.monthly && home[field] !== undefined) continue;
      if (value !== undefined) home[field] = value;
      if (value !== undefined && foreign) home.currency = `in ${foreign}`;
    }
    // "All sizes SBA unless …": what the cell itself says goes before.
    if (map.constants?.area_basis !== undefined && readArea(home.area)?.basis) delete home.area_basis;
    // Every row is a plot by the heading; "House 12" among them is none.
    if (map.constants?.type !== undefined && home.type === map.constants.type)
      home.type = readUnitName(home.unit_no).type ?? home.type;
    const ruled = new Set<string>();
    for (const { set, fits } of rules) {
      if (!fits(cells)) continue;
      for (const [field, value] of Object.entries(set)) {
        if (!ruled.has(field)) home[field] = value;
        ruled.add(field);
      }
    }
    return home;
  };
}

/** Bare numbers with their unit; of a cell with several ("0.92 / 1.21") each. What says its own unit is left alone. */
function inUnit(cell: string, unit: MoneyUnit | AreaUnit, between = ' '): string {
  if (readMoney(cell)?.kind === 'rate') return cell;
  const parts = cell.split(/(\s*[/;|&]\s*|\s+[-–—]\s+|(?<=\d)[-–—](?=\d))/);
  return parts
    .map((part) => {
      // "१२५" too.
      const said = fold(part);
      const [, number, tail = ''] = said.match(BARE) ?? [];
      return number
        ? `${number.replace(/[₹*\s]/g, '')}${between}${UNIT_WORDS[unit]}${tail && ` ${tail}`}`
        : part;
    })
    .join('');
}

/** "129", "129 onw.". */
const BARE = new RegExp(
  `^([₹\\s]*\\d[\\d,]*(?:\\.\\d+)?\\s*\\*?)(?:\\s+(${anyOf(cellWords('onwards'))})\\.?)?$`,
  'u',
);

/** A sum of a square foot. */
const isOfArea = (field: string | undefined): boolean => field === 'rate' || field === 'price';
const isAreaUnitName = (unit: string): boolean => AREA_UNITS.some((one) => one === unit);

/** As the readers know them. */
const UNIT_WORDS: Record<MoneyUnit | AreaUnit, string> = {
  rupees: '',
  thousand: 'thousand',
  lakh: 'lakh',
  crore: 'crore',
  sqft: 'sqft',
  sqm: 'sqm',
  sqyd: 'sqyd',
  acre: 'acre',
  hectare: 'hectare',
  cent: 'cent',
  guntha: 'guntha',
  ground: 'ground',
  perch: 'perch',
};

/** What a reader cannot take is passed on as text, so that the fault shows what stood in the file. */
function cellReader(reading: Partial<ColumnReading>): (cell: string) => unknown {
  const values = new Map(
    Object.entries(reading.values ?? {}).map(([text, value]) => [fold(text), value ?? undefined]),
  );
  const { field, unit, date, part, onwards, monthly } = reading;
  return (cell) => {
    if (cell === '') return undefined;
    if (part !== undefined) {
      const cut = partsOfCell(cell);
      return cut.length < 2 ? undefined : cut[part - 1] || undefined;
    }
    if (values.has(fold(cell))) return values.get(fold(cell));
    if (reading.only_values) return undefined;
    const said = unit ? inUnit(cell, unit, isOfArea(field) && isAreaUnitName(unit) ? ' per ' : ' ') : cell;
    if (onwards) return isOneSum(said) ? `${said} ${ONWARDS}` : said;
    if (monthly) return isOneSum(said) ? `${said} ${PER_MONTH}` : said;
    if (unit) return said;
    if (date) return readMonth(cell, date) ?? cell;
    return cell;
  };
}

const isOneSum = (cell: string): boolean => {
  const money = readMoney(cell);
  return money?.kind === 'amount' && money.to === undefined && !money.onwards;
};
const ONWARDS = 'onwards';
const PER_MONTH = 'per month';

function condition(when: Record<string, string>): (cells: Cells) => boolean {
  const tests = Object.entries(when).map(([column, wanted]) => {
    const name = fold(column);
    const pattern = wanted.match(/^\/(.+)\/$/)?.[1];
    if (pattern === undefined) return (cells: Cells) => fold(cells[name] ?? '') === fold(wanted);
    const expression = new RegExp(pattern, 'i');
    return (cells: Cells) => expression.test(cells[name] ?? '');
  });
  return (cells) => tests.every((test) => test(cells));
}
