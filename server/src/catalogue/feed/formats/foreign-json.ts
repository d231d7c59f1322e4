// JSON with names of its own: the list of homes in it, wherever it stands, as a table to be guessed.
import type { SheetField } from '../../../languages/sheet.ts';
import { COLUMN_FIELDS } from '../home.ts';
import { type AreaReading, readArea } from '../readers/area.ts';
import { headsGone } from '../table/by-cells.ts';
import { BASES, headingOf, wordScore } from '../table/heading.ts';

export type Fields = Record<string, unknown>;
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An export with names of its own, wherever its list stands in it, as a table to be guessed; undefined for our names. */
export function foreignTable(text: string): string | undefined {
  let whole: unknown;
  try {
    whole = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (isFields(whole) && isNative(whole)) return undefined;
  const rows = listIn(whole, 3).flatMap(unitsWithin);
  const sample = rows.slice(0, 20);
  return sample.length === 0 || sample.some(isOurs) ? undefined : tableOf(rows, basisOfAll(whole));
}

/** Homes with names of their own as a table to be guessed; `basis`: of all areas that name none. */
export function tableOf(rows: readonly Fields[], basis?: AreaReading['basis']): string {
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
  if (basis)
    for (const row of flat)
      if (row.area && !readArea(row.area)?.basis && row.area_basis === undefined) row.area_basis = basis;
  const headers = [...new Set(flat.flatMap((row) => Object.keys(row)))];
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  return [headers, ...flat.map((row) => headers.map((name) => row[name] ?? ''))]
    .map((cells) => cells.map(quoted).join('\t'))
    .join('\n');
}

/** `"area_unit": "sqft_carpet"` beside the list: on which basis all areas of it are. */
function basisOfAll(whole: unknown): AreaReading['basis'] {
  if (!isFields(whole)) return undefined;
  const said = Object.entries(whole).flatMap(([name, value]) => {
    const heading = headingOf(name);
    const isOfAreas = ['area_unit', 'area_basis'].some(
      (field) => wordScore(heading, field as SheetField) >= 0.95,
    );
    return isOfAreas && typeof value === 'string'
      ? (readArea(`1000 ${value.replaceAll('_', ' ')}`)?.basis ?? [])
      : [];
  });
  const [only, another] = new Set(said);
  return another === undefined ? only : undefined;
}

/** By the names of its lists; projects whose homes are no `units` are an export of another make. */
function isNative({ homes, projects, locality }: Fields): boolean {
  if ((homes ?? locality) !== undefined) return true;
  const isOther = (one: unknown) =>
    isFields(one) && (one.units === undefined || placedWithin(one)) && unitsIn(one, DEEPEST) !== undefined;
  return (
    projects !== undefined && !(Array.isArray(projects) && projects.length > 0 && projects.every(isOther))
  );
}

/** `{ location: { area: "Wakad" } }`: our own format has the place beside the name. */
const placedWithin = (project: Fields): boolean =>
  project.locality === undefined &&
  project.address === undefined &&
  Object.values(project).some(
    (value) =>
      isFields(value) &&
      Object.keys(value).some((name) =>
        (['locality', 'city'] as const).some((field) => wordScore(headingOf(name), field) >= 0.95),
      ),
  );

/** Within another these say nothing by themselves: the address of a "rera" is not the home's. */
const OF_ITS_OWNER = new Set(
  'id,name,title,url,link,value,unit,status,date,type,code,number,phone,email,min,max'.split(','),
);

const lastOf = (path: string) => path.slice(path.lastIndexOf(' ') + 1);

/** A home as our own format has it: its place is text, and most of its names are ours. */
function isOurs(row: Fields): boolean {
  const names = Object.keys(row);
  const place = ['locality', 'address'].some((name) => typeof row[name] === 'string');
  return place && names.filter((name) => COLUMN_FIELDS.has(name)).length * 2 >= names.length;
}

/** A project with its flats in a list of its own: each flat, with what the project says. */
function unitsWithin(row: Fields): Fields[] {
  const units = unitsIn(row, DEEPEST);
  if (!units) return [row];
  const { name, list, shared } = units;
  const title = Object.keys(shared).find((key) => wordScore(headingOf(key), 'name') >= 0.95);
  const project =
    title === undefined || shared.project !== undefined ? {} : { project: shared[title], [title]: undefined };
  // The number of the project is not that of each of its flats.
  const own = Object.fromEntries(
    Object.entries(shared).filter(([key]) => list.length < 2 || wordScore(headingOf(key), 'id') < 0.95),
  );
  return list.map((unit) => {
    const free = Object.entries(unit).filter(([key]) => !(key in shared));
    const both = Object.entries(unit).filter(([key]) => key in shared);
    return {
      ...own,
      ...project,
      ...Object.fromEntries(free),
      ...(both.length > 0 ? { [name]: Object.fromEntries(both) } : {}),
    };
  });
}

const DEEPEST = 3;

/** The list of flats, also within what else is said of the project, and the rest without it. */
function unitsIn(row: Fields, depth: number): { name: string; list: Fields[]; shared: Fields } | undefined {
  for (const [name, value] of Object.entries(row)) {
    const { [name]: _, ...rest } = row;
    if (Array.isArray(value) && value.length > 0 && value.every(isUnit))
      return { name, list: value, shared: rest };
    const within = isFields(value) && depth > 1 ? unitsIn(value, depth - 1) : undefined;
    if (within) return { ...within, shared: { ...rest, [name]: within.shared } };
  }
  return undefined;
}

/** What it costs, or whether it is sold, stands beside what it is. */
function isUnit(value: unknown): value is Fields {
  if (!isFields(value)) return false;
  // "price": null beside others that have one.
  const headings = [...flatten(value).map(([path]) => lastOf(path)), ...Object.keys(value)].map(headingOf);
  const has = (field: SheetField) => headings.some((heading) => wordScore(heading, field) >= 0.95);
  return (
    (has('price') || has('rate') || headings.some((heading) => headsGone(heading))) &&
    (['bhk', 'configuration', 'unit_no', 'area', ...BASES] as const).some(has)
  );
}

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
    const measured = isFields(value) ? (spanIn(value) ?? inOneText(value)) : undefined;
    if (measured !== undefined) return [[path, measured]];
    if (isFields(value)) return flatten(value, path);
    const told = Array.isArray(value) ? toldInPairs(value) : undefined;
    if (told) return flatten(told, path);
    if (Array.isArray(value)) return [[path, value.flatMap(textIn).join(', ')]];
    return value === null || value === undefined ? [] : [[path, String(value)]];
  });
}

/** `[{ key: "_x_price", value: "84 L" }, …]`: a name and what it is, without what all names begin with. */
function toldInPairs(list: readonly unknown[]): Fields | undefined {
  const pairs = list.flatMap((one) => {
    if (!isFields(one)) return [];
    const [key, value] = [one.key ?? one.meta_key ?? one.name, one.value ?? one.meta_value];
    return typeof key === 'string' && typeof value !== 'object' ? [[key, value] as const] : [];
  });
  if (pairs.length < 2 || pairs.length < list.length) return undefined;
  const begins = pairs.map(([key]) => key.match(/^_*[a-z]+_(?=[a-z])/i)?.[0]);
  const shared = begins.find(
    (begin) => begin && begins.filter((other) => other === begin).length * 2 > pairs.length,
  );
  return Object.fromEntries(
    pairs.map(([key, value]) => [shared && key.startsWith(shared) ? key.slice(shared.length) : key, value]),
  );
}

/** `{ min: 645, max: 690 }`: "645 - 690"; without its end, "645 onwards"; zeros say nothing. */
function spanIn(value: Fields): string | undefined {
  const { min, max, basis = '', ...rest } = value;
  const isEnd = (end: unknown) => typeof end === 'number' || end === null || end === undefined;
  if (!('min' in value && 'max' in value) || Object.keys(rest).length > 0 || !isEnd(min) || !isEnd(max))
    return undefined;
  if (!min && !max) return '';
  const said = !max ? `${min} onwards` : !min || min === max ? `${max}` : `${min} - ${max}`;
  return `${said} ${basis}`.trim();
}

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
