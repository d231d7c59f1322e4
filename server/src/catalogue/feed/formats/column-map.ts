// A column map: which column of a sheet, or which name of a JSON home, is which field, declared, with named readings and no code.
import * as z from 'zod';
import { AREA_UNITS } from '../../area-units.ts';
import { COLUMN_FIELDS } from '../home.ts';
import { MONEY_UNITS } from '../readers/money.ts';

const field = z.string().refine((name) => COLUMN_FIELDS.has(name), 'is not a field of a home');
const constant = z.union([z.string(), z.number(), z.boolean()]);

/** How the text of one column becomes one field. */
const Reading = z.strictObject({
  field,
  /** Unit of bare numbers in a column of money, or of areas. */
  unit: z.enum([...MONEY_UNITS, ...AREA_UNITS]).optional(),
  /** Order of two-digit dates: "18-Dec" under "YY-MMM" is December 2018. */
  date: z.enum(['YY-MMM', 'MMM-YY']).optional(),
  /** Exact texts (spaces and case aside) and what they mean; null is "not stated". Others are read as they are. */
  values: z.record(z.string(), constant.nullable()).optional(),
  /** Of a cell with several, "3 / 4": the first, the second, … */
  part: z.int().min(1).max(9).optional(),
  /** A sum begins there: "Starting price". */
  onwards: z.boolean().optional(),
  /** A rent, of homes that have no price in another column. */
  monthly: z.boolean().optional(),
  /** Where `values` does not list the text, skip it instead of reading it. */
  only_values: z.boolean().optional(),
});

export const ColumnMap = z.strictObject({
  /** For people. */
  about: z.string().optional(),
  /** Found in the file without it. */
  delimiter: z.string().length(1).optional(),
  date: z.string().optional(),
  /** Fields that every row has. */
  constants: z.record(field, constant).optional(),
  /** Column name → field, or one or more readings. */
  columns: z
    .record(z.string(), z.union([field, Reading, z.array(Reading)]))
    .refine((columns) => Object.keys(columns).length > 0, 'is empty'),
  /** Read in order after the columns, the first that fits a field sets it: "" is an empty cell, /…/ a pattern. */
  rules: z
    .array(z.strictObject({ when: z.record(z.string(), z.string()), set: z.record(field, constant) }))
    .optional(),
});
export type ColumnMap = z.infer<typeof ColumnMap>;
export type ColumnReading = z.infer<typeof Reading>;
