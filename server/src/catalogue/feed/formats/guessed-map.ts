// A guessed map: what was guessed of a sheet as a column map, what the report says of it, and why a sheet is not usable.
import { OF_A_PART } from '../table/above.ts';
import { YES_IS_SOLD } from '../table/by-cells.ts';
import type { Guess } from '../table/guess.ts';
import type { ColumnMap } from './column-map.ts';
import type { GuessedMap } from './format.ts';

/** A map has one value for all rows: what the parts say differently is not put there. */
export function withoutParts({ constants = {}, ...map }: ColumnMap): ColumnMap {
  const left = Object.entries(constants).filter(([field]) => !OF_A_PART.has(field));
  return left.length > 0 ? { ...map, constants: Object.fromEntries(left) } : map;
}

export function mapOf({ columns, constants }: Guess, delimiter: string): ColumnMap {
  const read = columns.flatMap(
    ({
      column,
      field,
      unit,
      facts,
      off,
      parts,
      onwards,
      monthly,
    }): [string, ColumnMap['columns'][string]][] => {
      if (off === 'yes') return [[column, { field: 'taken_off', values: YES_IS_SOLD }]];
      if (off) return [[column, 'taken_off']];
      if (parts) return [[column, parts.map((one, at) => ({ field: one, part: at + 1 }))]];
      if (facts) return [[column, [...(field ? [{ field }] : []), { field: 'facts' }]]];
      if (field === undefined) return [];
      const said = {
        ...(unit && unit !== 'rupees' && (unit !== 'sqft' || field === 'price') ? { unit } : {}),
        ...(onwards ? { onwards } : {}),
        ...(monthly ? { monthly } : {}),
      };
      return [[column, Object.keys(said).length > 0 ? { field, ...said } : field]];
    },
  );
  return {
    ...(delimiter === ',' ? {} : { delimiter }),
    ...(Object.keys(constants).length > 0 ? { constants } : {}),
    columns: Object.fromEntries(read),
  };
}

export function report(
  { columns, questions, said }: Guess,
  map: ColumnMap,
  { carried, placed, notes }: { carried: number; placed: number; notes: number },
): GuessedMap {
  return {
    map,
    columns: columns
      .filter(({ field, cells }) => field !== undefined || cells.length > 0)
      .map(({ column, field, cells }) => ({ column, cells, ...(field ? { field } : {}) })),
    questions,
    said: [
      ...said,
      ...(carried > 0
        ? [`${carried} rows name no project and no place: both are taken from the row above.`]
        : []),
      ...(placed > 0 ? [`${placed} rows name no place below one that does: it is taken from there.`] : []),
      ...(notes > 0
        ? [`${notes} rows with one cell alone, with totals or with remarks alone are taken as notes.`]
        : []),
    ],
  };
}

export function whyNotUsable({ headers, columns, questions }: Guess, delimiter: string): string {
  const read = columns.flatMap(({ column, field }) => (field ? [`"${column}" as ${field}`] : []));
  const parted = delimiter === ',' ? '' : ` (parted by ${delimiterName(delimiter)})`;
  return `has the columns ${headers.join(', ')}${parted}; ${read.length > 0 ? `read were ${read.join(', ')}, but` : 'none was known:'} a place (locality) and a price, BHK or area are needed. Name them so, or give a column map; what is the same for every row goes there too: "constants": { "locality": "…", "project": "…" }${questions.length > 0 ? `. ${questions.join(' ')}` : ''}`;
}

export const delimiterName = (delimiter: string) => (delimiter === '\t' ? 'tabs' : `"${delimiter}"`);

export const quote = (text: string) => `"${text}"`;
