// Size and sum in one cell, "1540/1.22Cr", and perhaps two kinds of home in it, "1475/1.06 Cr, 1620/1.17 Cr".
import { readArea } from '../../readers/area.ts';
import { readMoney } from '../../readers/money.ts';
import { saysGone } from '../../readers/offer.ts';

/** `sum`: an amount with its unit, or that it is told on request. */
export type SizeAndSum = { size: string; sum: string };

const SEVERAL = /\s*[;\n&]\s*|\s*,\s+/;
const PARTS = /\s*[/@|]\s*|\s+[-–—]\s+/;
const LAST_BRACKET = /\s*\(([^()]*)\)\s*$/;
const SMALLEST = 100;

/** Without what a bracket says is off, "1725/1.38Cr (HOLD)"; undefined for a cell of something else. */
export function sizesAndSums(cell: string): SizeAndSum[] | undefined {
  const parts = cell.split(SEVERAL).filter(Boolean);
  const read = parts.map((part) => {
    const [size = '', sum = '', another] = part.replace(LAST_BRACKET, '').split(PARTS);
    const money = readMoney(sum);
    const isSum = money?.kind === 'on_request' || (money?.kind === 'amount' && money.unit === true);
    if (!isSum || another !== undefined || (readArea(size)?.from ?? 0) < SMALLEST) return undefined;
    return { size, sum, off: saysGone(part.match(LAST_BRACKET)?.[1]) };
  });
  if (read.length === 0 || read.some((one) => one === undefined)) return undefined;
  return read.flatMap((one) => (one && !one.off ? [{ size: one.size, sum: one.sum }] : []));
}
