// Headings again: a row between two parts of a table that says what the headings say, or in what they are counted.
import { fold } from '../readers/text.ts';

const MOSTLY = 0.6;
const LEAST = 3;

/** "Unit, Type, S.B.A., Floor, Price" under "Block, Type, S.B.A. (sq. yd.), Floor, Price", and "(sq. yd.)", "(Rs.)" under that. */
export function isHeadings(row: readonly string[], headers: readonly string[]): boolean {
  const filled = row.filter((cell) => cell !== '');
  if (filled.length > 0 && filled.every((cell) => /^\([^()\d]{1,15}\)$/.test(cell))) return true;
  const same = row.map((cell, at) => {
    const [said, heading] = [fold(cell), fold(headers[at] ?? '')];
    return said !== '' && (said === heading || (said.length > 2 && heading.startsWith(`${said} (`)));
  });
  const count = same.filter(Boolean).length;
  return count === filled.length || (count >= LEAST && count >= filled.length * MOSTLY);
}
