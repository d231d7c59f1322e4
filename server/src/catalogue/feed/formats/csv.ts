// Tables: the owner's spreadsheet as delimited text, read through a column map, or by a guess that is printed as one.
import { fold, isBlank } from '../readers/text.ts';
import { isAbout, OF_A_PART, partTitled, saysOff, sharedBy } from '../table/above.ts';
import { commonGround } from '../table/common-ground.ts';
import { type NumberOfPart, reraNumbersIn, saidFreely } from '../table/free-line.ts';
import { readGrid } from '../table/grid.ts';
import { guess } from '../table/guess.ts';
import { headingsFor } from '../table/header-row.ts';
import { isHeadings } from '../table/headings-again.ts';
import { asList } from '../table/shapes/index.ts';
import { tellsNothing } from '../table/tells-nothing.ts';
import { isSum, isTotal } from '../table/total.ts';
import type { ColumnMap } from './column-map.ts';
import { BadColumns, type Format, MalformedFeed, type Row } from './format.ts';
import { delimiterName, mapOf, quote, report, whyNotUsable, withoutParts } from './guessed-map.ts';
import { type Cells, reader } from './map-reader.ts';

/** Of one project, in a sheet with merged cells: said once, for the rows below it too. */
const SHARED = [
  'project',
  'name',
  'developer',
  'locality',
  'address',
  'city',
  'zone',
  'rera_id',
  'possession',
  'possession_date',
  'type',
  'status',
];

export const csv: Format = {
  name: 'csv',
  fits: () => true,
  read(text, columns) {
    const { rows: lines, delimiter } = readGrid(text, columns?.delimiter);
    const { rows: grid, said } = asList(lines, columns && Object.keys(columns.columns));
    const cells = grid.map((row) => row.cells);
    if (!columns && said.length === 0 && !cells.some((row) => row.length > 1))
      throw new MalformedFeed('is neither a table nor JSON nor XML');
    const guessed = columns ? undefined : guess(cells);
    guessed?.said.unshift(...said);
    const map = columns ?? mapOf(guessed as NonNullable<typeof guessed>, delimiter);
    const { at: header, headers } = guessed
      ? { at: guessed.header, headers: guessed.headers }
      : headingsFor(cells, Object.keys(map.columns));
    const missing = Object.keys(map.columns).filter(
      (column) => !headers.some((one) => fold(one) === fold(column)),
    );
    if (missing.length > 0)
      throw new BadColumns(
        `has no column ${missing.map(quote).join(', ')} (it has ${headers.join(', ')}${delimiter === ',' ? '' : `; columns are parted by ${delimiterName(delimiter)}`})`,
      );
    if (guessed && !guessed.usable) throw new BadColumns(whyNotUsable(guessed, delimiter));
    const toHome = reader(map);
    const rows: Row[] = [];
    let above: Record<string, unknown> = {};
    let carried = 0;
    let placed = 0;
    const placeLeads = guessed !== undefined && leadsWithPlace(guessed.columns);
    let notes = 0;
    let off = false;
    let last = 0;
    /** What the lines over this part of the table say of it. */
    const numbers = reraNumbersIn(cells.slice(0, header));
    let part = columns ? aboutAll(cells.slice(0, header)) : firstPart(cells[header - 1], numbers);
    let inPart = false;
    for (const { line, at, cells: row } of grid.slice(header + 1)) {
      const filled = row.filter((cell) => cell !== '').length;
      if (isHeadings(row, headers)) continue;
      const place = {
        row: rows.length + 1,
        ...(at ? { at } : line === rows.length + 2 ? {} : { at: `line ${line}` }),
      };
      const before = last;
      last = line;
      if (isAbout(row)) {
        part = inPart ? { ...part, ...sharedBy(row) } : sharedBy(row);
        inPart = true;
        continue;
      }
      inPart = false;
      if (
        guessed &&
        (filled === 1 || (isTotal(row) && filled * 2 < headers.length) || isSum(row)) &&
        headers.length > 3
      ) {
        notes++;
        const shared = { ...partTitled(row), ...saidFreely(row, numbers), ...sharedBy(row) };
        if (Object.keys(shared).length > 0) part = shared;
        off = saysOff(row);
        // A line of its own behind a blank one: what stood above is not carried on.
        if (line > before + 1) above = {};
        continue;
      }
      if (row.slice(headers.length).some((cell) => cell !== '')) {
        rows.push({
          ...place,
          fault: { field: '', reason: `has ${row.length} columns, not ${headers.length}` },
        });
        continue;
      }
      if (columns && row.length < headers.length && row.length < 2) {
        rows.push({
          ...place,
          fault: { field: '', reason: `has ${row.length} columns, not ${headers.length}` },
        });
        continue;
      }
      const named: Cells = {};
      for (const [n, name] of headers.entries()) named[fold(name)] = row[n] ?? '';
      const own = toHome(named);
      if (guessed && tellsNothing(own, map.constants)) {
        notes++;
        continue;
      }
      const home = ofPart(own, map.constants, part);
      if (guessed && carries(home, above)) {
        for (const field of SHARED)
          if (isBlank(home[field]) && above[field] !== undefined) home[field] = above[field];
        carried++;
      } else if (placeLeads && carriesPlace(home, above)) {
        for (const field of PLACE) if (above[field] !== undefined) home[field] ??= above[field];
        if (isBlank(home.locality)) home.locality = above.locality;
        placed++;
      }
      if (off && isBlank(home.status)) home.status = 'sold';
      above = home;
      const unread = guessed?.columns
        .flatMap(({ field }, at) => (field === undefined ? [row[at] ?? ''] : []))
        .join('\t');
      rows.push({ ...place, ...(unread ? { unread } : {}), home });
    }
    const common = guessed ? commonGround(rows) : new Set<Row>();
    return {
      rows: rows.map((row) => (common.has(row) ? withoutHome(row) : row)),
      date: map.date,
      ...(guessed
        ? { guess: report(guessed, part ? withoutParts(map) : map, { carried, placed, notes }) }
        : {}),
    };
  },
};

const withoutHome = ({ home: _, ...row }: Row): Row => ({
  ...row,
  fault: { field: 'price', reason: 'is missing, and so is a number, which the other rows have' },
});

/** Lines over the first headings, where a map says nothing of them. */
function aboutAll(rows: readonly (readonly string[])[]): Record<string, unknown> | undefined {
  const said = rows.filter(isAbout).map(sharedBy);
  return said.length > 0 ? Object.assign({}, ...said) : undefined;
}

const OF_EACH_PART = new Set(['rera_id', 'possession', 'possession_date']);

/** What stands right over the headings, where parts have their own numbers. */
function firstPart(
  row: readonly string[] | undefined,
  numbers: readonly NumberOfPart[],
): Record<string, unknown> | undefined {
  const said = row && numbers.length > 1 ? saidFreely(row, numbers) : {};
  return Object.keys(said).length > 0 ? said : undefined;
}

/** What stands over a part of the table is of it alone, and so is what stood over another. */
function ofPart(
  home: Record<string, unknown>,
  above: ColumnMap['constants'],
  part: Record<string, unknown> | undefined,
): Record<string, unknown> {
  if (!part) return home;
  // A part of the same project is at the same place.
  const isElsewhere = ['project', 'locality', 'address'].some((field) => field in part);
  const own = Object.entries(home).filter(
    ([field]) =>
      !(OF_A_PART.has(field) && above && field in above && (isElsewhere || OF_EACH_PART.has(field))),
  );
  return { ...part, ...Object.fromEntries(own) };
}

const PLACE = ['city', 'zone'] as const;
const BEFORE_PLACE = new Set(['row_number', 'id', 'updated']);

/** The place stands before the name of a home: once for several, and blank below it. */
function leadsWithPlace(columns: readonly { field?: string }[]): boolean {
  const at = columns.findIndex(({ field }) => field === 'locality');
  const name = columns.findIndex(({ field }) => field === 'name' || field === 'project');
  return at >= 0 && name > at && columns.slice(0, at).every(({ field }) => BEFORE_PLACE.has(field ?? ''));
}

const carriesPlace = (home: Record<string, unknown>, above: Record<string, unknown>): boolean =>
  isBlank(home.locality) && isBlank(home.address) && !isBlank(above.locality);

/** A row that names neither project nor place, below one that does, is of the project above it. */
function carries(home: Record<string, unknown>, above: Record<string, unknown>): boolean {
  if (!isBlank(home.project) || !isBlank(home.name) || !isBlank(home.locality) || !isBlank(home.address))
    return false;
  return above.locality !== undefined || above.address !== undefined;
}
