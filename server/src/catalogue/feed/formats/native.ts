// The native format: JSON with `homes` or `projects`, a bare list of homes, or one home a line (NDJSON).
import * as z from 'zod';
import { HomeInput } from '../home.ts';
import { remembered } from '../readers/remember.ts';
import { fold } from '../readers/text.ts';
import { headingOf, wordScore } from '../table/heading.ts';
import type { ColumnMap } from './column-map.ts';
import { csv, reader } from './csv.ts';
import { type Feed, type Format, MalformedFeed, type Row } from './format.ts';

/**
 * A project with its units. Any field of a home may stand on the project, the unit, or both: the unit's counts.
 * A project's `name` is the `project` of its units, and the name of those that have none of their own.
 */
const Project = z.looseObject({
  ...HomeInput.partial().shape,
  units: z.array(z.looseObject(HomeInput.partial().shape)),
});

/** The whole file. `homes` and `projects` may stand side by side. */
export const NativeCatalogue = z.object({
  /** ISO date the facts were true: "2026-11-01". Without it the newest `updated`, else the file's date. */
  date: z.string().optional(),
  /** True: every home is invented and marked "Sample". */
  sample: z.boolean().optional(),
  homes: z.array(HomeInput).optional(),
  projects: z.array(Project).optional(),
});
export type NativeCatalogue = z.input<typeof NativeCatalogue>;

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const native: Format = {
  name: 'json',
  fits: ({ head }) => /^\s*[[{]/.test(head),
  read(text, columns) {
    const foreign = columns ? undefined : foreignTable(text);
    if (foreign) return csv.read(foreign);
    const feed = readWhole(text);
    return { ...feed, rows: feed.rows.map(columns ? mapped(columns) : withCurrency) };
  },
};

/** An export with names of its own, wherever its list stands in it, as a table to be guessed; undefined for our names. */
function foreignTable(text: string): string | undefined {
  let whole: unknown;
  try {
    whole = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (isFields(whole) && (whole.homes ?? whole.projects ?? whole.locality) !== undefined) return undefined;
  const rows = listIn(whole, 3);
  const sample = rows.slice(0, 20);
  if (sample.length === 0 || sample.some((row) => 'locality' in row || 'address' in row)) return undefined;
  const paths = new Set(rows.flatMap((row) => flatten(row).map(([path]) => path)));
  const lasts = [...paths].map(lastOf);
  // A name within another stands for itself where no other ends so.
  const called = (path: string) =>
    OF_ITS_OWNER.has(lastOf(path).toLowerCase()) || lasts.filter((last) => last === lastOf(path)).length > 1
      ? path
      : lastOf(path);
  const names = new Map([...paths].map((path) => [path, called(path)]));
  const flat = rows.map((row) =>
    Object.fromEntries(flatten(row).map(([path, cell]) => [names.get(path) ?? path, cell])),
  );
  const headers = [...new Set(flat.flatMap((row) => Object.keys(row)))];
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  return [headers, ...flat.map((row) => headers.map((name) => row[name] ?? ''))]
    .map((cells) => cells.map(quoted).join('\t'))
    .join('\n');
}

/** Within another these say nothing by themselves: the address of a "rera" is not the home's. */
const OF_ITS_OWNER = new Set(
  'id,name,title,url,link,value,unit,status,date,type,code,number,phone,email,min,max'.split(','),
);

const lastOf = (path: string) => path.slice(path.lastIndexOf(' ') + 1);

/** The longest list of objects, at most `depth` names down. */
function listIn(value: unknown, depth: number): Fields[] {
  if (Array.isArray(value)) return value.every(isFields) ? value : [];
  if (!isFields(value) || depth === 0) return [];
  return Object.values(value)
    .map((inner) => listIn(inner, depth - 1))
    .reduce((longest, list) => (list.length > longest.length ? list : longest), []);
}

/** `{ location: { area: "Wakad" } }` → "location area": Wakad. Lists of words are one cell. */
function flatten(row: Fields, above = ''): [string, string][] {
  return Object.entries(row).flatMap(([name, value]): [string, string][] => {
    const path = above ? `${above} ${name}` : name;
    const measured = isFields(value) ? inOneText(value) : undefined;
    if (measured !== undefined) return [[path, measured]];
    if (isFields(value)) return flatten(value, path);
    if (Array.isArray(value)) return [[path, value.flatMap(textIn).join(', ')]];
    return value === null || value === undefined ? [] : [[path, String(value)]];
  });
}

/** What changes the meaning of a price is known by any of its names: "priceCurrency". */
function withCurrency(row: Row): Row {
  if (!row.home || row.home.currency !== undefined) return row;
  const named = Object.keys(row.home).find(namesCurrency);
  if (named === undefined) return row;
  const { [named]: currency, ...home } = row.home;
  return { ...row, home: { ...home, currency } };
}

const namesCurrency = remembered((name) => wordScore(headingOf(String(name)), 'currency') === 1);

/** `{ value: 69, unit: "sqm" }`, `{ amount: 8450000, currency: "INR" }`: a number with what it is of. */
function inOneText(value: Fields): string | undefined {
  const [number, of] = [
    value.value ?? value.amount ?? value.size,
    value.unit ?? value.units ?? value.unitText ?? value.currency,
  ];
  return (typeof number === 'number' || typeof number === 'string') && typeof of === 'string'
    ? `${number} ${of}`
    : undefined;
}

/** Of a list of things that have an address or a name, those. */
function textIn(one: unknown): string[] {
  if (!isFields(one))
    return one === null || one === undefined || typeof one === 'object' ? [] : [String(one)];
  const said = one.url ?? one.src ?? one.href ?? one.name;
  return typeof said === 'string' ? [said] : [];
}

/** The names of a home read through a map, as the columns of a sheet are. */
function mapped(columns: ColumnMap): (row: Row) => Row {
  const toHome = reader(columns);
  return (row) => {
    if (!row.home) return row;
    const cells = Object.entries(row.home).map(([name, value]) => [
      fold(name),
      value === null || value === undefined
        ? ''
        : typeof value === 'object'
          ? JSON.stringify(value)
          : String(value),
    ]);
    return { ...row, home: toHome(Object.fromEntries(cells)) };
  };
}

function readWhole(text: string): Feed {
  let whole: unknown;
  try {
    whole = JSON.parse(text);
  } catch (cause) {
    const lines = readLines(text);
    if (lines) return { rows: lines };
    throw new MalformedFeed(`is not JSON: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
  if (Array.isArray(whole)) return { rows: whole.map(toRow) };
  if (!isFields(whole)) throw new MalformedFeed('is JSON, but neither a list nor an object of homes');
  if (!Array.isArray(whole.homes) && !Array.isArray(whole.projects)) {
    if ('price' in whole || 'locality' in whole) return { rows: [toRow(whole, 0)] };
    throw new MalformedFeed('has neither "homes" nor "projects"');
  }
  const rows = [
    ...(Array.isArray(whole.homes) ? whole.homes.map(toRow) : []),
    ...(Array.isArray(whole.projects) ? whole.projects.flatMap(unitsOf) : []),
  ];
  return {
    rows: rows.map((row, at) => ({ ...row, row: at + 1 })),
    date: typeof whole.date === 'string' ? whole.date : undefined,
    sample: whole.sample === true,
  };
}

function toRow(home: unknown, at: number): Row {
  return isFields(home)
    ? { row: at + 1, home }
    : { row: at + 1, fault: { field: '', reason: 'is not an object' } };
}

function unitsOf(project: unknown, at: number): Row[] {
  const where = `projects[${at}]`;
  if (isFields(project) && !Array.isArray(project.units) && Array.isArray(project.configurations))
    return [{ row: 0, at: where, home: { ...project, project: project.project ?? project.name } }];
  if (!isFields(project) || !Array.isArray(project.units))
    return [{ row: 0, at: where, fault: { field: 'units', reason: 'is not a list' } }];
  const { units, ...shared } = project;
  return project.units.map((unit, n): Row => {
    const place = `${where}.units[${n}]`;
    if (!isFields(unit)) return { row: 0, at: place, fault: { field: '', reason: 'is not an object' } };
    const id = unit.id ?? (shared.id === undefined ? undefined : `${shared.id}-${n + 1}`);
    return { row: 0, at: place, home: { ...shared, project: shared.project ?? shared.name, ...unit, id } };
  });
}

/** One JSON object a line; empty lines are skipped. `undefined` when the first line is not an object by itself. */
function readLines(text: string): Row[] | undefined {
  const rows: Row[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    try {
      rows.push(toRow(JSON.parse(line), at));
    } catch {
      if (rows.length === 0) return undefined;
      rows.push({ row: at + 1, fault: { field: '', reason: 'is not JSON' } });
    }
  }
  return rows.length > 0 ? rows : undefined;
}
