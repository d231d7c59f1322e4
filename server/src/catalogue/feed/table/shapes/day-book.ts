// A day book: no headings; each entry has its day, a number, a line in words and a sum, and perhaps what became of it. What a
// client wants is no home; a later note, or an entry that names the number again, changes the price or takes the home off.
import { cellWords } from '../../../../languages/sheets.ts';
import { readMoney } from '../../readers/money.ts';
import { readMonth } from '../../readers/month.ts';
import { saysGone } from '../../readers/offer.ts';
import { anyOf, fold, whole } from '../../readers/text.ts';
import { isWithheld } from '../../readers/withheld.ts';
import { unitOf } from '../money-unit.ts';
import { type Entry, entryIn } from './day-book-entry.ts';
import { filledIn, type Line, type Shape } from './shape.ts';

const LEAST = 4;
const MOSTLY = 0.8;
const TOLD = 0.5;
const HEADINGS = [
  'Ref',
  'Locality',
  'Project',
  'BHK',
  'Type',
  'Size',
  'Floor',
  'Facing',
  'Khata',
  'Deposit',
  'Purpose',
  'Price',
  'Status',
] as const;

const DAY = /^\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?$/;
const REF = /^[\p{L}]{0,3}-?\d{1,5}\p{L}?$/u;
const CHANGED = new RegExp(whole(anyOf(cellWords('price_changed'))), 'u');
const WANTED = new RegExp(`^(?:${anyOf(cellWords('wanted'))})(?![\\p{L}\\p{M}])`, 'u');
const PHONE = /(?:\+?91[\s-]?)?[06-9]\d{4}[\s-]?\d{5}/g;

type Told = { line: number; ref: string; sum: string; note: string; entry: Entry; off: boolean };

export const dayBook: Shape = (rows) => {
  const body = rows.filter(({ cells }) => filledIn(cells) > 1);
  if (body.length < LEAST || !body.every(({ cells }) => cells.length > 2)) return undefined;
  const days = body.filter(({ cells }) => DAY.test(cells[0] ?? '') && readMonth(cells[0]) !== undefined);
  // A row of headings makes a list of it.
  if (days[0] !== body[0] || days.length < body.length * MOSTLY) return undefined;
  const width = Math.max(...body.map(({ cells }) => cells.length));
  const text = Array.from({ length: width }, (_, n) => n).find(
    (n) => body.filter(({ cells }) => entryIn(cells[n] ?? '')).length >= body.length * TOLD,
  );
  if (text === undefined || text < 1) return undefined;
  const told: Told[] = [];
  for (const { line, cells } of body) {
    const said = cells[text] ?? '';
    const ref = cells.slice(1, text).find((cell) => REF.test(cell)) ?? '';
    const after = cells.slice(text + 1).map((cell) => cell.replace(PHONE, ' ').trim());
    const sum = after[0] && isSum(after[0]) ? after[0] : '';
    const note = after
      .slice(sum ? 1 : 0)
      .filter(Boolean)
      .join(', ');
    if (WANTED.test(fold(said))) continue;
    const entry = entryIn(said, told.at(-1)?.entry);
    const before = told.find((one) => one.ref !== '' && names(said, one.ref));
    if (!ref && before) {
      if (isOff(said) || isOff(note)) before.off = true;
      else if (sum && CHANGED.test(fold(said))) before.sum = sum;
      continue;
    }
    if (!entry) continue;
    told.push({ line, ref, sum, note, entry, off: isOff(note) || isOff(said) });
  }
  const bare = told.flatMap(({ sum, entry }) => (sum && entry.purpose !== 'rent' ? [sum] : []));
  const unit = unitOf({ field: 'price', filled: bare, hints: '' });
  const scale = typeof unit === 'object' && unit.unit !== 'rupees' ? ` ${unit.unit}` : '';
  const priced = ({ sum, note, entry }: Told): string => {
    const last = changedIn(note, sum);
    if (last === undefined || !/^[\d.,]+$/.test(last)) return last ?? '';
    if (entry.purpose === 'rent') return `${last} per month`;
    return unit === 'unclear' ? '' : `${last}${scale}`;
  };
  return {
    rows: [
      { line: rows[0]?.line ?? 1, cells: [...HEADINGS] },
      ...told.map((one): Line => {
        const { locality, project, bhk, type, area, floor, facing, khata, deposit, purpose } = one.entry;
        return {
          line: one.line,
          cells: [
            one.ref,
            locality,
            project,
            bhk,
            type,
            area,
            floor,
            facing,
            khata,
            deposit,
            purpose,
            priced(one),
            one.off ? 'sold' : '',
          ].map((cell) => cell ?? ''),
        };
      }),
    ],
    said: `Each line is read as an entry of a day book${scale ? `, its bare sums as${scale}` : ''}: ${told.length} of ${body.length} tell of a home.`,
  };
};

const isSum = (cell: string): boolean => readMoney(cell) !== undefined;
const isOff = (note: string): boolean => saysGone(note.slice(0, 40)) || isWithheld(note, true);

/** "ref 105 party reduced". */
const names = (said: string, ref: string): boolean =>
  fold(said)
    .split(/[^\p{L}\p{N}-]+/u)
    .slice(0, 4)
    .includes(fold(ref));

/** "21/11 owner says 185 final": the one number of a note that says so. Undefined where the two cannot be of one home. */
function changedIn(note: string, sum: string): string | undefined {
  const text = fold(note).replace(/\d{1,2}\/\d{1,2}(?:\/\d{2,4})?/g, ' ');
  const numbers = text.match(/\d[\d.,]*(?:\s*\p{L}+)?/gu) ?? [];
  if (!CHANGED.test(text) || numbers.length === 0) return sum;
  const [only, another] = numbers.map((one) => (namesUnit(one) ? one : (one.match(/^[\d.,]+/)?.[0] ?? '')));
  const [is, was] = [amountOf(only ?? ''), amountOf(sum)];
  if (!only || another !== undefined || !is || !was) return undefined;
  return is >= was * 0.6 && is <= was * 1.4 ? only : undefined;
}
const namesUnit = (cell: string): boolean => {
  const money = readMoney(cell);
  return money?.kind === 'amount' && money.unit === true;
};
const amountOf = (cell: string): number | undefined => {
  const money = readMoney(cell);
  return money?.kind === 'amount' ? money.from : undefined;
};
