// The native format: JSON with `homes` or `projects`, a bare list of homes, or one home a line (NDJSON).
import * as z from 'zod';
import { HomeInput } from '../home.ts';
import { remembered } from '../readers/remember.ts';
import { fold } from '../readers/text.ts';
import { headingOf, wordScore } from '../table/heading.ts';
import type { ColumnMap } from './column-map.ts';
import { csv } from './csv.ts';
import { type Fields, foreignTable, isFields } from './foreign-json.ts';
import { type Feed, type Format, MalformedFeed, type Row } from './format.ts';
import { reader } from './map-reader.ts';

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

/** What changes the meaning of a price is known by any of its names: "priceCurrency". */
function withCurrency(row: Row): Row {
  if (!row.home || row.home.currency !== undefined) return row;
  const named = Object.keys(row.home).find(namesCurrency);
  if (named === undefined) return row;
  const { [named]: currency, ...home } = row.home;
  return { ...row, home: { ...home, currency } };
}

const namesCurrency = remembered((name) => wordScore(headingOf(String(name)), 'currency') === 1);

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
    return {
      row: 0,
      at: place,
      home: { ...shared, project: shared.project ?? shared.name, ...ofProject(shared, unit), ...unit, id },
    };
  });
}

/** A unit that tells of itself keeps what is told of the project. */
const ofProject = ({ description }: Fields, unit: Fields): Fields =>
  description !== undefined && unit.description !== undefined ? { project_description: description } : {};

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
