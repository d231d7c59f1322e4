// Common ground: the park and the civic site of a layout, listed among its plots with their size alone.
import { isBlank } from '../readers/text.ts';

type Listed = { home?: Record<string, unknown> | undefined };
const MOSTLY = 0.7;
const LEAST_ROWS = 4;

/** Rows that have neither a number nor a price, where the others have both. */
export function commonGround<T extends Listed>(rows: readonly T[]): ReadonlySet<T> {
  const listed = rows.filter(({ home }) => home !== undefined && !isBlank(home.unit_no));
  const isPriced = ({ home }: T) => !isBlank(home?.price) || !isBlank(home?.rate);
  const isNumbered = ({ home }: T) => /\d/.test(String(home?.unit_no));
  const both = listed.filter((row) => isPriced(row) && isNumbered(row)).length;
  if (listed.length < LEAST_ROWS || both < listed.length * MOSTLY) return new Set();
  return new Set(listed.filter((row) => !isPriced(row) && !isNumbered(row)));
}
