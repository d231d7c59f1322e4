// Guessing: which column of an owner's sheet is which field. Words of the heading and the cells under it decide together.
import type { SheetField } from '../../../languages/sheet.ts';
import { cellWords, FILLER, headersOf, SHEET_FIELDS, termWords, VETO } from '../../../languages/sheets.ts';
import { type AreaUnit, areaUnitIn } from '../readers/area.ts';
import { readConfigurations } from '../readers/configurations.ts';
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
/** Columns that are looked at: no sheet of homes has more, and a broken file may have millions. */
const MOST_COLUMNS = 400;

type Heading = {
  words: string[];
  /** With its unit: "total sqft". */
  whole: string[];
  /** "Locality / Landmark": either of them. */
  parts: string[][];
  hints: string;
};

export function guess(rows: readonly (readonly string[])[]): Guess {
  const header = headerRow(rows);
  const headers = unique(rows[header] ?? []);
  const body = sample(rows.slice(header + 1).filter((cells) => cells.filter(Boolean).length > 1));
  const columns = headers
    .slice(0, MOST_COLUMNS)
    .map((column, at): GuessedColumn & { filled: string[]; measured: string[]; heading: Heading } => {
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
    });
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
  const said = [...takenAlone(columns, scores, taken), ...saidByCells(columns, taken)];
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
  const plots = ofPlots(columns, taken);
  if (plots) said.push(plots);
  basisInHeading(columns, taken);
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
    ...(toLet || plots
      ? { constants: { ...(toLet && { purpose: 'rent' }), ...(plots && { type: 'plot' }) } }
      : {}),
    questions: [
      ...questions,
      ...doubtful.flatMap(({ at, question }) => (columns[at]?.field ? [] : question)),
    ].slice(0, MOST_QUESTIONS),
    said,
  };
}

type Column = GuessedColumn & { filled: string[] };
type Score = { at: number; field: SheetField; score: number };

/** Two columns of one field, one of which may be another: "Layout" beside "Place" is the project, not a second place. */
function giveWay(columns: Column[], scores: readonly Score[], taken: Set<SheetField>): void {
  for (const { at, field, score } of scores) {
    const column = columns[at];
    if (!column || column.field || score < TAKEN) continue;
    const holder = columns.findIndex((other) => other.field === field);
    const other = scores.find(
      (one) => one.at === holder && one.score >= TAKEN && one.field !== field && !taken.has(one.field),
    );
    const before = columns[holder];
    if (!other || !before) continue;
    before.field = other.field;
    taken.add(other.field);
    column.field = field;
    column.score = score;
  }
}

/** What no home can do without, where one column alone may be it: taken, and said. */
function takenAlone(columns: Column[], scores: readonly Score[], taken: Set<SheetField>): string[] {
  return NEEDED.flatMap((field) => {
    if (taken.has(field) || (field === 'locality' && taken.has('address'))) return [];
    const likely = scores.filter((one) => one.field === field && !columns[one.at]?.field);
    const [only, second] = likely;
    const column = only && columns[only.at];
    if (!column || second || only.score < LIKELY) return [];
    if (acceptedShare(field, column.filled) < 0.9) return [];
    column.field = field;
    column.score = only.score;
    taken.add(field);
    return [`"${column.column}" is taken as the ${named(field)}: ${column.cells.join(' · ')}.`];
  });
}
const NEEDED = ['price', 'locality'] as const;
const LIKELY = 0.55;

/** Cells that leave no doubt whatever stands above them: sold or not; rooms with their area or price. */
function saidByCells(columns: Column[], taken: Set<SheetField>): string[] {
  const take = (field: SheetField, fits: (cell: string) => boolean, some: (cell: string) => boolean) => {
    const column = columns.find(
      (one) => !one.field && one.filled.length > 1 && one.filled.every(fits) && one.filled.some(some),
    );
    if (!column) return [];
    column.field = field;
    column.score = TAKEN;
    taken.add(field);
    return [
      `"${column.column}" is taken as the ${named(field)} by what stands in it: ${column.cells.join(' · ')}.`,
    ];
  };
  return [
    ...(taken.has('status')
      ? []
      : take(
          'status',
          (cell) => readOffer(cell) !== undefined,
          (cell) => /\p{L}{4}/u.test(cell) && readOffer(cell) === 'off',
        )),
    ...(taken.has('configuration') || taken.has('bhk') ? [] : take('configuration', isKind, isKind)),
  ];
}

/** "Plot No" beside no rooms and no type: the sheet is of land. */
function ofPlots(columns: (Column & { heading: Heading })[], taken: Set<SheetField>): string | undefined {
  const numbered = columns.find(
    ({ field, heading }) => field === 'unit_no' && PLOT.has(heading.words[0] ?? ''),
  );
  if (!numbered || (['type', 'bhk', 'configuration'] as const).some((field) => taken.has(field)))
    return undefined;
  const size = columns.find(({ field }) => field === 'area');
  if (size) settle(size, 'plot_area', taken);
  return `Every row is taken as a plot: each has its "${numbered.column}".`;
}
const PLOT = new Set(['plot', ...termWords('type', 'plot')]);

/** "Sizes (SBA)" says on which basis. */
function basisInHeading(columns: (Column & { heading: Heading })[], taken: Set<SheetField>): void {
  for (const column of columns) {
    if (column.field !== 'area') continue;
    const basis = BASES.find(
      (field) => !taken.has(field) && scoreOf(wordsIn(column.heading.hints), field) >= 0.95,
    );
    if (basis) settle(column, basis, taken);
  }
}

function settle(column: Column, field: SheetField, taken: Set<SheetField>): void {
  if (column.field) taken.delete(column.field);
  column.field = field;
  taken.add(field);
}

/** "2 BHK - 645 sq ft": rooms, and what they measure or cost. */
const isKind = (cell: string): boolean => {
  const [kind] = readConfigurations(cell) ?? [];
  return kind !== undefined && (kind.area ?? kind.price ?? kind.rate) !== undefined;
};

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
  for (const [at, row] of rows.slice(0, HEADER_WITHIN).entries()) {
    const cells = row.slice(0, MOST_COLUMNS);
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
  const folded = fold(column.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
    .replaceAll('_', ' ')
    .replace(MONTHLY, ' ');
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
  return { words: wordsIn(text), whole: wordsIn(folded), parts: partsOf(text), hints: hints.join(' ') };
}

/** The names a heading gives by turns; none where a stroke says "per", as in "Rate / Sq Yd". */
function partsOf(text: string): string[][] {
  const parts = text.split('/').map(wordsIn);
  const isMeasure = (words: string[]) =>
    words.length === 0 || areaUnitIn(words.join(' ')) !== undefined || MEASURES.has(words.join(' '));
  const isOther = (words: string[]) => VETOES.some((veto) => within(words, veto) >= 0);
  return parts.length < 2 || parts.some((words) => isMeasure(words) || isOther(words)) ? [] : parts;
}

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

const HINTS =
  /\bin\s+(?:rs|inr|rupees|lakhs?|lacs?|crores?|crs?|sq\.?\s*ft|sft|sqft)\b\.?|₹|\b(?:rs|inr)\b\.?|(?<=\w[\s/]+)(?:lakhs?|lacs?|crores?|crs?|(?<!(?:per|\/)\s*)(?:sq\.?\s*ft|sqft|sft|sq\.?\s*m(?:tr)?s?))\.?$/g;

/** "Rent p.m." says no more than "Rent". */
const MONTHLY = /(?<=\S\s*)\bp\.\s?m\.?(?=\s|$)/gu;
const MEASURES = new Set(['month', 'per'].flatMap((kind) => cellWords(kind as 'month' | 'per')).map(fold));

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
function wordScore({ words, whole, parts }: Heading, field: SheetField): number {
  return Math.max(
    scoreOf(words, field),
    // "Sq Ft" alone heads an area, and so does "total sqft".
    whole.length === words.length ? 0 : scoreOf(whole, field),
    ...parts.map((part) => scoreOf(part, field) * 0.95),
  );
}

/** Words that alone head this field, or any area where it is one: in a longer heading they say nothing else. */
const own = new Map<SheetField, Set<string>>();
function ownWords(field: SheetField): Set<string> {
  const known = own.get(field);
  if (known) return known;
  const phrases = [...phrasesOf(field), ...(BASES.includes(field) ? phrasesOf('area') : [])];
  const words = new Set(phrases.flatMap((phrase) => (phrase.length === 1 ? phrase : [])));
  own.set(field, words);
  return words;
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
    const foreign = others.filter((word) => !FILLER.has(word) && !ownWords(field).has(word)).length;
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
