// A row that tells nothing of a home: a second caller for the flat above it, a remark.
import { isBlank } from '../readers/text.ts';

const BESIDE = new Set(['description', 'row_number', 'status', 'taken_off', 'updated']);

export const tellsNothing = (
  home: Readonly<Record<string, unknown>>,
  constants: Readonly<Record<string, unknown>> = {},
): boolean =>
  Object.entries(home).every(([field, value]) => isBlank(value) || field in constants || BESIDE.has(field));
