// Both ways: a home that is for sale or to let, "R or S" beside "38k / 98L", "42 L or rent 28k pm" under the price, as a row
// for each. What says both and has no two sums is left as it stands.
import { cellWords } from '../../../languages/sheets.ts';
import { readPurpose } from '../readers/closed.ts';
import { readMoney } from '../readers/money.ts';
import { anyOf, fold, whole } from '../readers/text.ts';
import { headingsOf } from './header-row.ts';
import { headingOf, wordScore } from './heading.ts';
import type { Line } from './shapes/shape.ts';

const AND = `\\s*(?:[/|,&+]|${whole(anyOf(cellWords('and')))})\\s*`;
const EITHER = new RegExp(AND, 'iu');
const RENT = anyOf(cellWords('rent'));
/** "42 – or rent 28k pm". */
const OR_RENT = new RegExp(
  `^(.*?\\d.*?)[\\s–—,;/-]*${whole(anyOf(cellWords('and')))}\\s*(${whole(RENT)}.*)$`,
  'iu',
);
/** "rent 9k, dep 2 m". */
const RENT_AND_MORE = new RegExp(`^(${whole(RENT)}[\\s:-]*[^,;]*\\d[^,;]*)[,;].*$`, 'iu');

/** What a cell names: "R", "R or S". Nothing where a part of it names neither. */
export function purposesIn(cell: string): ReadonlySet<'buy' | 'rent'> {
  const whole = readPurpose(cell);
  const parts = whole ? [whole] : cell.split(EITHER).map((part) => readPurpose(part));
  return new Set(parts.includes(undefined) ? [] : parts.flatMap((one) => one ?? []));
}

export function bothWays(rows: readonly Line[]): { rows: Line[]; said: string } | undefined {
  const { at, cells } = headingsOf(rows.map((row) => row.cells));
  const headings = cells.map(headingOf);
  const find = (fits: (heading: ReturnType<typeof headingOf>) => boolean) =>
    headings.findIndex((heading, n) => cells[n] !== '' && fits(heading));
  const price = find((heading) => wordScore(heading, 'price') >= 0.75);
  if (price < 0) return undefined;
  const purpose = find(
    (heading) =>
      wordScore(heading, 'purpose') >= 0.9 ||
      (heading.whole.length > 1 && purposesIn(heading.whole.join('/')).size === 2),
  );
  const id = find((heading) => wordScore(heading, 'id') >= 0.9);
  const deposit = find((heading) => wordScore(heading, 'deposit') >= 0.9);
  let parted: string | undefined;
  const made = rows.flatMap((row, n): Line[] => {
    const cell = row.cells[price] ?? '';
    if (n <= at || cell === '') return [row];
    const told = purpose >= 0 ? purposesIn(row.cells[purpose] ?? '') : new Set();
    const sums = cell.match(OR_RENT)?.slice(1) ?? (told.size === 2 ? cell.split(EITHER) : []);
    const two = told.size === 1 ? undefined : saleAndRentOf(sums);
    const bare = cell.match(RENT_AND_MORE)?.[1];
    if (!two) return [bare && !readMoney(cell) ? { ...row, cells: row.cells.with(price, bare) } : row];
    parted ??= cell;
    const own = (sum: string, says: 'buy' | 'rent') =>
      row.cells.map((one, i) =>
        i === price
          ? sum
          : i === purpose
            ? (cellWords(says === 'buy' ? 'sale' : 'rent')[0] ?? one)
            : i === id && says === 'rent' && one !== ''
              ? `${one}-rent`
              : i === deposit && says === 'buy'
                ? ''
                : one,
      );
    return [
      { ...row, cells: own(two.sale, 'buy') },
      { ...row, cells: own(two.rent, 'rent') },
    ];
  });
  if (parted === undefined)
    return made.some((row, n) => row !== rows[n]) ? { rows: made, said: '' } : undefined;
  return { rows: made, said: `A home for sale or to let is read as two offers: ${parted}.` };
}

/** The lesser of two sums is the rent. */
function saleAndRentOf(sums: readonly string[]): { sale: string; rent: string } | undefined {
  const [one, other, another] = sums;
  if (!one || !other || another !== undefined) return undefined;
  const [first, second] = [one, other].map((sum) => readMoney(sum));
  if (first?.kind !== 'amount' || second?.kind !== 'amount') return undefined;
  if (second.per_month) return { sale: one, rent: other };
  // A bare number may be of lakhs.
  if (!first.unit || !second.unit || first.from === second.from) return undefined;
  const rent = first.from < second.from ? one : other;
  return { sale: rent === one ? other : one, rent: `${fold(rent)} per month` };
}
