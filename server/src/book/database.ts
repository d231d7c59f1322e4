// A database: the little that the book asks of SQLite and PostgreSQL alike. Statements are written once, with values
// apart from text.

export type Statement = { parts: readonly string[]; values: readonly Value[] };
export type Value = string | number | null;
export type Row = Record<string, string | number | null>;

/** sql`select * from lead where id = ${id}`: what stands in braces is always a value, never text. */
export const sql = (parts: TemplateStringsArray, ...values: Value[]): Statement => ({ parts, values });

export type Query = (statement: Statement) => Promise<Row[]>;

export type Database = {
  /** All or nothing; a transaction that another one overtook is run again. */
  transaction<T>(work: (query: Query) => Promise<T>): Promise<T>;
  /** One statement by itself. */
  query: Query;
  /**
   * ms since 1970, UTC, by the one clock that all processes share. Asked over the transaction's own `query`: one that
   * waited for a second connection could wait for itself.
   */
  now(query: Query): Promise<number>;
  /** What follows a `select` whose rows nobody else may take meanwhile. */
  skipLocked: string;
  /** Until the transaction ends nobody else books: seats are counted, so two must not count at once. */
  bookAlone(query: Query): Promise<void>;
  close(): Promise<void>;
};

/** A statement with a fixed end that is no value. */
export const ending = ({ parts, values }: Statement, end: string): Statement => ({
  parts: [...parts.slice(0, -1), `${parts.at(-1)} ${end}`],
  values,
});
