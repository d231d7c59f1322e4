// What a feed format is: a way from a file's text to rows of home fields. Checking the fields is not its work.
import type { FieldFault } from '../read-home.ts';
import type { ColumnMap } from './column-map.ts';

/** One home as the feed has it, or why it could not even be taken apart. `row` counts from 1, headers left out. */
export type Row = {
  row: number;
  /** "projects[2].units[0]" */
  at?: string;
  /** What stands in columns that are not read: rows that differ there are no duplicates. */
  unread?: string;
} & ({ home: Record<string, unknown>; fault?: undefined } | { home?: undefined; fault: FieldFault });

/** What a sheet without a map was read as. */
export type GuessedMap = {
  /** The guess as a map, to be kept and edited. */
  map: ColumnMap;
  columns: { column: string; field?: string; cells: string[] }[];
  /** For the owner to answer, at most three. */
  questions: string[];
  /** What was decided without being sure. */
  said: string[];
};

export type Feed = {
  rows: Row[];
  guess?: GuessedMap;
  /** ISO date, where the feed says it. */
  date?: string;
  sample?: boolean;
};

export type Format = {
  name: string;
  /** By the first 2,000 characters: what a file is stands in it, not in its name. The first that fits reads it. */
  fits(source: { head: string; columns?: ColumnMap }): boolean;
  /** @throws MalformedFeed when the whole text cannot be read, BadColumns when the map does not fit it. */
  read(text: string, columns?: ColumnMap): Feed;
};

export class MalformedFeed extends Error {
  override readonly name = 'MalformedFeed';
}

/** The column map does not fit the file. */
export class BadColumns extends Error {
  override readonly name = 'BadColumns';
}
