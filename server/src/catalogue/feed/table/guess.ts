// Guessing: which column of an owner's sheet is which field. Words of the heading and the cells under it decide together.
import type { SheetField } from '../../../languages/sheet.ts';
import { cellWords, FILLER, headersOf, SHEET_FIELDS, VETO } from '../../../languages/sheets.ts';
import { type AreaUnit, areaUnitIn } from '../readers/area.ts';
import { type MoneyUnit, readMoney } from '../readers/money.ts';
import { readOffer } from '../readers/offer.ts';
import { anyOf, fold, isBlank, whole } from '../readers/text.ts';
import { acceptedShare } from './accepts.ts';

export type GuessedColumn = {
  column: string;
  field?: SheetField;
  /** 0 to 1: words × cells. */
  score: number;
  /** Three cells, as they stand. */
  cells: string[];
  unit?: MoneyUnit | AreaUnit;
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
  /** What every row is, by the headings: homes to let. */
  constants?: Record<string, string>;
  /** What was decided without being sure, said in the report. */
  said: string[];
};

/** Taken from here on; asked about from the second. */
const TAKEN = 0.7;
const ASKED = 0.45;
const MOST_QUESTIONS = 3;
const HEADER_WITHIN = 20;
const SAMPLE = 200;

type Heading = { words: string[] /** With its unit: "total sqft". */; whole: string[]; hints: string };

export function guess(rows: readonly (readonly string[])[]): Guess {
  const header = headerRow(rows);
  const headers = unique(rows[header] ?? []);
  const body = sample(rows.slice(header + 1).filter((cells) => cells.filter(Boolean).length > 1));
  const columns = headers.map(
    (column, at): GuessedColumn & { filled: string[]; measured: string[]; heading: Heading } => {
      const filled = body.map((cells) => cells[at] ?? '').filter((cell) => !isBlank(cell));
      const unit = areaUnitIn(column);
      const measured = unit
        ? filled.map((cell) => (/^[\d.,]+$/.test(cell) ? `${cell} ${unit}` : cell))
        : filled;
      return {
        column,
        score: 0,
        cells: [...new Set(filled)].slice(0, 3),
        filled,
        measured,
        heading: headingOf(column),
      };
    },
  );
  const scores = columns.flatMap((column, at) =>
    column.filled.length === 0 && !isOwnName(column.column)
      ? []
      : SHEET_FIELDS.flatMap((field) => {
          const words = wordScore(column.heading, field);
          if (words === 0) return [];
          const share =
            field === 'status' && column.filled.some((cell) => readOffer(cell) === 'off')
              ? 1
              : acceptedShare(field, AREAS.has(field) ? column.measured : column.filled);
          const score = isOwnName(column.column, field) ? ownScore(share) : words * (0.4 + 0.6 * share);
          return score >= ASKED ? [{ at, field, score, order: SHEET_FIELDS.indexOf(field) }] : [];
        }),
  );
  scores.sort((a, b) => b.score - a.score || a.order - b.order);
  const taken = new Set<SheetField>();
  const doubtful: string[] = [];
  for (const { at, field, score } of scores) {
    const column = columns[at];
    if (!column || column.field || taken.has(field)) continue;
    if (score >= TAKEN) {
      column.field = field;
      column.score = score;
      taken.add(field);
    } else if (column.score === 0) {
      column.score = score;
      doubtful.push(
        `Is the column "${column.column}" (${column.cells.join(' · ')}) the ${named(field)} of a home?`,
      );
    }
  }
  const said: string[] = [];
  const questions: string[] = [];
  for (const column of columns) {
    if (AREAS.has(column.field as SheetField)) column.unit = areaUnitIn(column.column);
    if (!MONEY.has(column.field as SheetField)) continue;
    const unit = unitOf(column);
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
  if (taken.has('area') && !BASES.some((field) => taken.has(field)) && !taken.has('area_basis')) {
    const column = columns.find(({ field }) => field === 'area');
    if (column && !/carpet|built|saleable|plot/i.test(column.filled.join(' ')))
      questions.push(
        `Is "${column.column}" the carpet, built-up or super built-up area? Until the map says so ("constants": { "area_basis": … }) no basis is told.`,
      );
  }
  const price = columns.find(({ field }) => field === 'price');
  const toLet = !taken.has('purpose') && price?.heading.words.some((word) => RENT.has(word));
  if (toLet) said.push(`Every row is taken as to let: the price stands under "${price?.column}".`);
  const fields = new Set(columns.flatMap(({ field }) => field ?? []));
  return {
    header,
    headers,
    usable: isUsable(fields),
    columns: columns.map(({ filled: _f, measured: _m, heading: _h, ...column }) => column),
    ...(toLet ? { constants: { purpose: 'rent' } } : {}),
    questions: [...questions, ...doubtful].slice(0, MOST_QUESTIONS),
    said,
  };
}

const AREAS = new Set<SheetField>([
  'area',
  'area_max',
  'carpet_area',
  'built_up_area',
  'super_built_up_area',
  'plot_area',
]);
const MONEY = new Set<SheetField>(['price', 'price_max', 'rate', 'maintenance', 'deposit']);
const BASES: readonly SheetField[] = ['carpet_area', 'built_up_area', 'super_built_up_area', 'plot_area'];
const named = (field: SheetField) => field.replaceAll('_', ' ');

/** A home is somewhere, and something is known of what it costs or is. */
function isUsable(fields: ReadonlySet<SheetField>): boolean {
  const where = fields.has('locality') || fields.has('address');
  const what = ['price', 'rate', 'bhk', 'configuration', 'area', ...BASES] as const;
  return where && what.some((field) => fields.has(field as SheetField));
}

/** The row of the first twenty with most headings in it. Numbers are no headings. */
function headerRow(rows: readonly (readonly string[])[]): number {
  let best = { at: 0, score: 0 };
  for (const [at, cells] of rows.slice(0, HEADER_WITHIN).entries()) {
    const known = cells.filter((cell) => cell !== '' && isHeading(cell)).length;
    const numbers = cells.filter((cell) => /^[₹\s\d.,%-]+$/.test(cell) && /\d/.test(cell)).length;
    if (known - numbers > best.score) best = { at, score: known - numbers };
  }
  return best.at;
}

const headingCache = new Map<string, boolean>();
function isHeading(cell: string): boolean {
  if (cell.length > 60) return false;
  const known = headingCache.get(cell);
  if (known !== undefined) return known;
  const heading = headingOf(cell);
  const is = SHEET_FIELDS.some((field) => wordScore(heading, field) >= 0.6);
  if (headingCache.size < 10_000) headingCache.set(cell, is);
  return is;
}

/** "Price (in Lakhs)" → words "price", hints "in lakhs". */
function headingOf(column: string): Heading {
  const folded = fold(column)
    .replaceAll('_', ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2');
  const hints: string[] = [];
  const text = folded
    .replace(/[([{]([^)\]}]*)[)\]}]?/g, (_, inside: string) => {
      hints.push(inside);
      return ' ';
    })
    .replace(HINTS, (said) => {
      hints.push(said);
      return ' ';
    });
  return { words: wordsIn(text), whole: wordsIn(folded), hints: hints.join(' ') };
}

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

const HINTS =
  /\bin\s+(?:rs|inr|rupees|lakhs?|lacs?|crores?|crs?|sq\.?\s*ft|sft|sqft)\b\.?|₹|\b(?:rs|inr)\b\.?|(?<=\w[\s/]+)(?:lakhs?|lacs?|crores?|crs?|(?<!(?:per|\/)\s*)(?:sq\.?\s*ft|sqft|sft|sq\.?\s*m(?:tr)?s?))\.?$/g;

const phrases = new Map<SheetField, string[][]>();
function phrasesOf(field: SheetField): string[][] {
  let known = phrases.get(field);
  if (!known) {
    known = [field.replaceAll('_', ' '), ...headersOf(field)].map(
      (phrase) => fold(phrase).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [],
    );
    phrases.set(field, known);
  }
  return known;
}
const RENT = new Set(cellWords('rent').map(fold));
const VETOES = VETO.map((phrase) => fold(phrase).split(' '));

/** 1 exact, 0.95 with words that add nothing, 0.75 less 0.15 for each that does, 0 where one makes it another thing. */
function wordScore({ words, whole }: Heading, field: SheetField): number {
  // "Sq Ft" alone heads an area, and so does "total sqft".
  return Math.max(scoreOf(words, field), whole.length === words.length ? 0 : scoreOf(whole, field));
}

function scoreOf(words: readonly string[], field: SheetField): number {
  const text = words.join(' ');
  let best = 0;
  for (const phrase of phrasesOf(field)) {
    if (phrase.length === 0) continue;
    if (phrase.join(' ') === text || phrase.join('') === words.join('')) return 1;
    const at = within(words, phrase);
    if (at < 0) continue;
    const others = [...words.slice(0, at), ...words.slice(at + phrase.length)];
    if (VETOES.some((veto) => within(others, veto) >= 0)) continue;
    const foreign = others.filter((word) => !FILLER.has(word)).length;
    best = Math.max(best, foreign === 0 ? 0.95 : 0.75 - 0.15 * foreign);
  }
  return best;
}

function within(words: readonly string[], phrase: readonly string[]): number {
  return words.findIndex((_, at) => phrase.every((word, n) => words[at + n] === word));
}

/** Our own name for a field is meant, unless the cells are all of another field. */
const ownScore = (share: number) => (share > 0 ? 1 : TAKEN);

const isOwnName = (column: string, field?: SheetField) =>
  field === undefined
    ? SHEET_FIELDS.includes(column.toLowerCase() as SheetField)
    : column.toLowerCase() === field && field.includes('_') === column.includes('_');

const UNIT_WORDS = {
  crore: new RegExp(whole(anyOf(cellWords('crore'))), 'u'),
  lakh: new RegExp(whole(anyOf(cellWords('lakh'))), 'u'),
};

/** The unit of a column's bare numbers: from the heading, else from the numbers themselves; undefined where none is bare. */
function unitOf({
  field,
  filled,
  heading,
}: {
  field?: SheetField;
  filled: string[];
  heading: Heading;
}): { unit: MoneyUnit; sure: boolean } | 'unclear' | undefined {
  const bare = filled.flatMap((cell) => {
    const money = readMoney(cell);
    return money?.kind === 'amount' && !money.unit
      ? [money.from, ...(money.to === undefined ? [] : [money.to])]
      : [];
  });
  // What is read as rupees loses its paise: numbers of lakh and crore are looked at as they stand.
  const numbers =
    bare.length === 0
      ? []
      : filled
          .flatMap((cell) =>
            /^[\d.,]+$/.test(cell.replace(/[₹\s*]/g, '')) ? [Number(cell.replace(/[₹\s*,]/g, ''))] : [],
          )
          .filter((n) => n > 0);
  const said = (['crore', 'lakh'] as const).find((unit) => UNIT_WORDS[unit].test(heading.hints));
  if (said) return { unit: said, sure: true };
  if (bare.length === 0 || field === 'rate' || field === 'maintenance' || field === 'deposit')
    return undefined;
  const sorted = (numbers.length > 0 ? numbers : bare).sort((a, b) => a - b);
  const low = sorted[Math.floor(sorted.length * 0.05)] ?? 0;
  const high = sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0;
  if (low >= 1000) return { unit: 'rupees', sure: true };
  if (high < 1000 && low >= 12) return { unit: 'lakh', sure: false };
  if (high <= 12 && low >= 0.15) return { unit: 'crore', sure: false };
  return 'unclear';
}

/** Headings of one name are told apart by number; a column without one by its letter. */
function unique(cells: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return cells.map((cell, at) => {
    const name = cell.replace(/\s+/g, ' ').trim() || `column ${at + 1}`;
    const n = (seen.get(name) ?? 0) + 1;
    seen.set(name, n);
    return n === 1 ? name : `${name} (${n})`;
  });
}

/** Rows from all over the sheet. */
function sample<T>(rows: readonly T[]): T[] {
  if (rows.length <= SAMPLE) return [...rows];
  return Array.from({ length: SAMPLE }, (_, n) => rows[Math.floor((n * rows.length) / SAMPLE)] as T);
}
