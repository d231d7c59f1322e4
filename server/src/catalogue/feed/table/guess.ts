// Guessing: which column of an owner's sheet is which field. Words of the heading and the cells under it decide together.
import type { SheetField } from '../../../languages/sheet.ts';
import type { AreaUnit } from '../../area-units.ts';
import { readArea } from '../readers/area.ts';
import type { MoneyUnit } from '../readers/money.ts';
import { aboveTable, isAbout, partTitled } from './above.ts';
import {
  AREAS,
  named,
  paidByCells,
  RENT,
  saidByCells,
  soldByAnswer,
  TAKEN,
  takenAlone,
  takenOffByCells,
  unitColumns,
} from './by-cells.ts';
import { basisSaid } from './free-line.ts';
import { giveWay, placeBefore } from './give-way.ts';
import { headingsOf, MOST_COLUMNS, unique } from './header-row.ts';
import { BASES } from './heading.ts';
import { inWords } from './in-words.ts';
import { looked, unitIn } from './looked.ts';
import { unitAbove, unitOf } from './money-unit.ts';
import { beginsThere, choosePrice } from './price-column.ts';
import { saleAndRent } from './sale-and-rent.ts';
import { MONEY, scoresOf } from './scores.ts';
import { basisInHeading, chargedArea, isPerFoot, ofOneType, plotBySides, rateBesidePrice } from './settle.ts';
import { severalInOne } from './several.ts';
import { isTotal } from './total.ts';

export type GuessedColumn = {
  column: string;
  field?: SheetField;
  /** 0 to 1: words × cells. */
  score: number;
  /** Three cells, as they stand. */
  cells: string[];
  unit?: MoneyUnit | AreaUnit;
  /** What its cells tell of a home beside its field: "2BHK 1200 sqft 85L". */
  facts?: string[];
  /** Some of its cells take a home off: "HOLD"; or "yes" does, under "Sold?". */
  off?: true | 'yes';
  /** Its sums begin there: "Starting price". */
  onwards?: true;
  /** Its sums are rents, of homes that have no price: "Rent" beside "Quote". */
  monthly?: true;
  /** Its cells have a part for each of these: "3 / 4" under "Beds / Baths". */
  parts?: SheetField[];
};

export type Guess = {
  /** Which of the rows heads the others. */
  header: number;
  headers: string[];
  /** Whether homes can be offered from it at all. */
  usable: boolean;
  columns: GuessedColumn[];
  /** What the owner should say, the most telling first; never more than three. */
  questions: string[];
  /** What every row is, by the headings (homes to let) or by what stands above them. */
  constants: Record<string, string>;
  /** What was decided without being sure, said in the report. */
  said: string[];
};

const MOST_QUESTIONS = 3;
const SAMPLE = 200;

export function guess(rows: readonly (readonly string[])[]): Guess {
  const { at: header, cells: names, groups } = headingsOf(rows);
  const headers = unique(names);
  const body = sample(
    rows
      .slice(header + 1)
      .filter(
        (cells) =>
          headers.length === 1 || (cells.filter(Boolean).length > 1 && !isAbout(cells) && !isTotal(cells)),
      ),
  );
  const columns = headers.slice(0, MOST_COLUMNS).map((column, at) => looked(column, groups[at], body, at));
  const scores = scoresOf(columns);
  scores.sort((a, b) => b.score - a.score || a.order - b.order);
  const taken = new Set<SheetField>();
  const both = saleAndRent(columns, body, taken);
  const doubtful: { at: number; question: string }[] = [];
  for (const { at, field, score } of scores) {
    const column = columns[at];
    if (!column || column.field || taken.has(field)) continue;
    if (score >= TAKEN) {
      column.field = field;
      column.score = score;
      taken.add(field);
    } else if (column.score === 0) {
      column.score = score;
      doubtful.push({
        at,
        question: `Is the column "${column.column}" (${column.cells.join(' · ')}) the ${named(field)} of a home?`,
      });
    }
  }
  giveWay(columns, scores, taken);
  placeBefore(columns, scores, taken);
  const said = [
    ...both,
    ...severalInOne(columns, taken),
    ...takenAlone(columns, scores, taken),
    ...soldByAnswer(columns),
    ...saidByCells(columns, taken),
    ...paidByCells(columns, taken),
    ...inWords(columns, taken),
  ];
  unitColumns(columns, taken);
  rateBesidePrice(columns, taken);
  const paid = choosePrice(columns, body);
  said.push(...paid.said);
  const questions = [...paid.questions];
  beginsThere(columns, taken);
  const counted = unitAbove(rows.slice(0, header));
  for (const column of columns) {
    const { group } = column;
    // Another unit than the square foot: "Rate (per sq yd)".
    if (column.field === 'rate' && unitIn(column.heading, group) !== 'sqft')
      column.unit = unitIn(column.heading, group);
    if (AREAS.has(column.field as SheetField)) {
      column.unit = unitIn(column.heading, group);
      if (!column.unit && OTHER_UNIT.test(column.heading.whole.join(' '))) {
        questions.push(
          `In what unit is "${column.column}" (${column.cells.join(' · ')})? It is not read until the map says so.`,
        );
        if (column.field) taken.delete(column.field);
        column.field = undefined;
      }
    }
    if (!MONEY.has(column.field as SheetField)) continue;
    if (column.field === 'price' && taken.has('price_unit')) continue;
    // "Rate (Rs/sft/month)" over "Rent", or behind it.
    if (column.field === 'price' && isPerFoot(column)) {
      column.unit = 'sqft';
      said.push(...chargedArea(columns, taken));
      continue;
    }
    const own = unitOf({ ...column, hints: `${column.heading.hints} ${group?.hints ?? ''}` });
    const unit = counted && (own === 'unclear' || own?.sure === false) ? { unit: counted, sure: true } : own;
    if (unit === 'unclear') {
      questions.push(
        `Are the numbers in "${column.column}" (${column.cells.join(' · ')}) rupees, lakh or crore? The column is not read until the map says so.`,
      );
      column.field = undefined;
    } else if (unit) {
      column.unit = unit.unit;
      if (!unit.sure)
        said.push(
          `Bare numbers in "${column.column}" are read as ${unit.unit}: ${column.cells.join(' · ')}.`,
        );
    }
  }
  said.push(...takenOffByCells(columns, (at) => rows.slice(header + 1).map((cells) => cells[at] ?? '')));
  const typed = ofOneType(columns, taken);
  if (typed) said.push(typed.said);
  basisInHeading(columns, taken);
  said.push(...plotBySides(columns, body, taken));
  const basis = basisSaid([...rows.slice(0, header), ...linesBelow(rows)]);
  if (taken.has('area') && !BASES.some((field) => taken.has(field)) && !taken.has('area_basis')) {
    const column = columns.find(({ field }) => field === 'area');
    if (
      column &&
      !basis &&
      !/carpet|built|saleable|plot/i.test(column.filled.join(' ')) &&
      !column.filled.some((cell) => readArea(cell)?.basis)
    )
      questions.push(
        `Is "${column.column}" the carpet, built-up or super built-up area? Until the map says so ("constants": { "area_basis": … }) no basis is told.`,
      );
  }
  // "Sample Vanam - Mokila, Hyderabad" over the table: "Tulip (4BHK Duplex)" in it tells no place.
  const { project, locality } = aboveTable(rows.slice(0, header), taken).constants;
  if (project && locality)
    for (const column of columns)
      if (column.facts) column.facts = column.facts.filter((fact) => fact !== 'locality');
  const shared = aboveTable(
    rows.slice(0, header),
    new Set([...taken, ...columns.flatMap(({ facts = [] }) => facts as SheetField[])]),
    new Set(columns.find(({ field }) => field === 'locality' || field === 'address')?.filled).size,
    linesBelow(rows),
  );
  said.push(...shared.said);
  const price = columns.find(({ field, monthly }) => field === 'price' && !monthly);
  // A sheet with "Rent psf" and no price is no sheet of homes for sale.
  const rent = (price ? [price] : columns).find(({ heading }) =>
    heading.words.some((word) => RENT.has(word)),
  );
  const toLet = !taken.has('purpose') && rent;
  if (toLet) said.push(`Every row is taken as to let: it has "${rent.column}".`);
  const fields = new Set<string>([
    ...columns.flatMap(({ field, facts = [], parts = [] }) => [
      ...(field ? [field] : []),
      ...facts,
      ...parts,
    ]),
    ...Object.keys(shared.constants),
    ...rows.slice(header + 1).flatMap((row) => Object.keys(partTitled(row))),
  ]);
  return {
    header,
    headers,
    usable: isUsable(fields),
    columns: columns.map(
      ({ filled: _f, measured: _m, heading: _h, group: _g, named: _n, ...column }) => column,
    ),
    constants: {
      ...shared.constants,
      ...(toLet && { purpose: 'rent' }),
      ...(basis && taken.has('area') && !taken.has('area_basis') && { area_basis: basis }),
      ...(typed && { type: typed.type }),
    },
    questions: [
      ...questions,
      ...doubtful.flatMap(({ at, question }) => (columns[at]?.field ? [] : question)),
    ].slice(0, MOST_QUESTIONS),
    said,
  };
}

/** Lines of one cell under the last row of the table. */
function linesBelow(rows: readonly (readonly string[])[]): (readonly string[])[] {
  const last = rows.findLastIndex((row) => row.filter(Boolean).length > 1);
  return rows.slice(last + 1);
}

/** A home is somewhere, and something is known of what it costs or is. */
function isUsable(fields: ReadonlySet<string>): boolean {
  const where = fields.has('locality') || fields.has('address');
  const what = ['price', 'rate', 'bhk', 'configuration', 'area', ...BASES] as const;
  return where && what.some((field) => fields.has(field));
}

/** "Sq. X": a unit, and none that we know. */
const OTHER_UNIT = /\bsq\.? ?\p{L}/u;
/** Rows from all over the sheet. */
function sample<T>(rows: readonly T[]): T[] {
  if (rows.length <= SAMPLE) return [...rows];
  return Array.from({ length: SAMPLE }, (_, n) => rows[Math.floor((n * rows.length) / SAMPLE)] as T);
}
