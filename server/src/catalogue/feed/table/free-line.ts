// A free line, over a table, between its parts or under it: the RERA numbers it tells, each of the part that stands before it,
// and when its homes are ready: "TOWER B - poss. Dec 2027", "RERA: Wing A P501… / Wing B P502…".
import type { SheetField } from '../../../languages/sheet.ts';
import { cellWords, headersOf, SHORT } from '../../../languages/sheets.ts';
import type { AreaReading } from '../readers/area.ts';
import { readMonth } from '../readers/month.ts';
import { readPossession } from '../readers/offer.ts';
import { anyOf, fold, whole } from '../readers/text.ts';

type Shared = Partial<Record<SheetField, string>>;

const LONGEST = 200;
const NUMBERS =
  /(?<![\p{L}\d/])(?:(?:\p{Lu}-)?\p{Lu}{2,4}(?:\/[\p{Lu}\p{Ll}\d .-]{1,30}?){2,6}\/(?:\d{4,}|\p{Lu}{1,3}\d{3,})(?:\/\d{4,6})?|P\d{11}|\p{Lu}{3,12}\d{5,})(?![\p{L}\d/])/gu;
const PART = `${whole(anyOf(cellWords('part_of_project')))}[\\s.-]*([\\p{L}]?\\d{0,2})(?![\\p{L}\\p{M}\\d])`;
const DUE = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${anyOf(
    [
      ...headersOf('possession_date'),
      ...[...SHORT].flatMap(([short, said]) => (said[0] === 'possession' ? [short] : [])),
    ].filter((word) => /^\p{L}{4,}$/u.test(word) && !['available'].includes(word)),
  )})[.:\\s-]+(.{4,24})$`,
  'u',
);

/** One line of words, not a row of a table. */
const lineOf = (cells: readonly string[]): string | undefined => {
  const [line, another] = [...new Set(cells.filter((cell) => cell !== ''))];
  return line && another === undefined && line.length <= LONGEST ? line : undefined;
};

/** "a" of "Tower A". */
export const partNamed = (text: string): string | undefined =>
  [...fold(text).matchAll(new RegExp(PART, 'gu'))].at(-1)?.[1] || undefined;

export type NumberOfPart = { id: string; part?: string };

export function reraNumbersIn(rows: readonly (readonly string[])[]): NumberOfPart[] {
  return rows.flatMap((row) => {
    const line = row.filter(Boolean).join(' ');
    if (line.length > LONGEST) return [];
    let from = 0;
    return [...line.matchAll(NUMBERS)].map((found) => {
      const part = partNamed(line.slice(from, found.index));
      from = found.index + found[0].length;
      return { id: found[0].trim(), ...(part ? { part } : {}) };
    });
  });
}

/** "All areas are super area in sft": on which basis, where lines say one. */
export function basisSaid(rows: readonly (readonly string[])[]): AreaReading['basis'] {
  const clauses = rows.flatMap((row) =>
    fold(lineOf(row) ?? '').split(/\.\s+(?!ft|feet|m|yd)|[;|]|(?<=\d\s*)\(|\)$/),
  );
  const said = clauses.flatMap((line) => {
    return /\d/.test(line) || !OF_AREAS.test(line)
      ? []
      : (BASES.find(([, words]) => words.test(line))?.[0] ?? []);
  });
  const [only, another] = new Set(said);
  return another === undefined ? only : undefined;
}
const OF_AREAS = new RegExp(
  `${whole(anyOf(headersOf('area').filter((word) => /^[\p{L}\p{M}]{4,}$/u.test(word))))}|areas`,
  'u',
);
const BASES = (['super_built_up', 'built_up', 'carpet'] as const).map(
  (basis) =>
    [basis, new RegExp(whole(anyOf(cellWords(basis).filter((word) => word.length > 2))), 'u')] as const,
);

/** Notes of one cell under a table that tell such a number. */
export const numbersBelow = <T extends { cells: string[] }>(rows: readonly T[]): T[] =>
  rows.filter(({ cells }) => lineOf(cells) !== undefined && reraNumbersIn([cells]).length > 0);

/** The one number that all have; undefined where parts have their own. */
export function reraOfAll(rows: readonly (readonly string[])[]): string | undefined {
  const [only, another] = [...new Set(reraNumbersIn(rows).map(({ id }) => id))];
  return another === undefined ? only : undefined;
}

/** What a line says of the rows under it. `numbers`: of parts, as another line lists them. */
export function saidFreely(cells: readonly string[], numbers: readonly NumberOfPart[] = []): Shared {
  const line = lineOf(cells);
  if (!line) return {};
  const own = reraNumbersIn([cells]);
  const named = partNamed(line);
  const rera =
    own.length === 1
      ? own[0]?.id
      : own.length === 0 && named && numbers.find(({ part }) => part === named)?.id;
  const when = dueIn(line.replace(NUMBERS, ' '));
  return { ...(rera ? { rera_id: rera } : {}), ...(when ? { possession: when } : {}) };
}

function dueIn(line: string): string | undefined {
  for (const clause of line.split(/[,;|()]|\s[-–—]\s/)) {
    const text = fold(clause);
    const due = text.match(DUE)?.[1];
    if (due && readMonth(due)) return due;
    if (text.length > 4 && readPossession(text)?.possession && !/\d/.test(text)) return text;
  }
  return undefined;
}
