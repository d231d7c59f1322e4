// CSV: the owner's spreadsheet, read through a column map, or as it is where its headers are our field names.
import { parse } from 'csv-parse/sync';
import { HOME_FIELDS } from '../home.ts';
import { readMoney, readMonth } from '../units.ts';
import type { ColumnMap, ColumnReading } from './column-map.ts';
import { BadColumns, type Format, MalformedFeed, type Row } from './format.ts';

type Cells = Record<string, string>;

export const csv: Format = {
  name: 'csv',
  fits: ({ name, columns }) => columns !== undefined || /\.csv$/i.test(name),
  read(text, columns) {
    const { headers, records } = readTable(text, columns?.delimiter ?? ',');
    const map = columns ?? identity(headers);
    const missing = Object.keys(map.columns).filter((column) => !headers.includes(column));
    if (missing.length > 0)
      throw new BadColumns(`has no column ${missing.map(quote).join(', ')} (it has ${headers.join(', ')})`);
    const toHome = reader(map);
    const rows = records.map((cells, at): Row => {
      const row = at + 1;
      if (cells.length !== headers.length)
        return { row, fault: { field: '', reason: `has ${cells.length} columns, not ${headers.length}` } };
      const named: Cells = {};
      for (const [n, header] of headers.entries()) named[header] = clean(cells[n] ?? '');
      return { row, home: toHome(named) };
    });
    return { rows, date: map.date };
  },
};

/** Header names and cells of a delimited text. @throws MalformedFeed */
export function readTable(text: string, delimiter: string): { headers: string[]; records: string[][] } {
  try {
    const [head, ...records] = parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    }) as string[][];
    return { headers: (head ?? []).map(clean), records };
  } catch (cause) {
    throw new MalformedFeed(`is not a table: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}

function identity(headers: string[]): ColumnMap {
  const known = headers.filter((header) => HOME_FIELDS.has(header));
  if (!known.includes('price') || !known.includes('locality'))
    throw new BadColumns(
      `has the columns ${headers.join(', ')}; name them price, locality, … or give a column map`,
    );
  return { columns: Object.fromEntries(known.map((header) => [header, header])) };
}

/** The map, prepared once: cells of a row → fields of a home. */
function reader(map: ColumnMap): (cells: Cells) => Record<string, unknown> {
  const readings = Object.entries(map.columns).flatMap(([column, given]) => {
    const list = typeof given === 'string' ? [{ field: given }] : Array.isArray(given) ? given : [given];
    return list.map((reading) => ({ column, read: cellReader(reading), field: reading.field }));
  });
  const rules = (map.rules ?? []).map(({ when, set }) => ({ set, fits: condition(when) }));
  return (cells) => {
    const home: Record<string, unknown> = { ...map.constants };
    for (const { column, field, read } of readings) {
      const value = read(cells[column] ?? '');
      if (value !== undefined) home[field] = value;
    }
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

/** What a reader cannot take is passed on as text, so that the fault shows what stood in the file. */
function cellReader(reading: Partial<ColumnReading>): (cell: string) => unknown {
  const values = new Map(
    Object.entries(reading.values ?? {}).map(([text, value]) => [fold(text), value ?? undefined]),
  );
  return (cell) => {
    if (cell === '') return undefined;
    if (values.has(fold(cell))) return values.get(fold(cell));
    if (reading.only_values) return undefined;
    if (reading.unit) {
      const money = readMoney(/^[\d.,]+$/.test(cell) ? Number(cell.replaceAll(',', '')) : cell, reading.unit);
      return money ? `${money.from}${money.to === undefined ? '' : ` - ${money.to}`}` : cell;
    }
    if (reading.date) return readMonth(cell, reading.date) ?? cell;
    return cell;
  };
}

function condition(when: Record<string, string>): (cells: Cells) => boolean {
  const tests = Object.entries(when).map(([column, wanted]) => {
    const pattern = wanted.match(/^\/(.+)\/$/)?.[1];
    if (pattern === undefined) return (cells: Cells) => fold(cells[column] ?? '') === fold(wanted);
    const expression = new RegExp(pattern, 'i');
    return (cells: Cells) => expression.test(cells[column] ?? '');
  });
  return (cells) => tests.every((test) => test(cells));
}

const clean = (cell: string) => cell.replace(/\s+/g, ' ').trim();
const fold = (text: string) => clean(text).toLowerCase();
const quote = (text: string) => `"${text}"`;
