// The price among several sums: "Base Price" beside "All Incl.". What a buyer pays is told, or nothing is and the owner asked.
import type { SheetField } from '../../../languages/sheet.ts';
import { cellWords } from '../../../languages/sheets.ts';
import { numberOf } from '../readers/amount.ts';
import { areaUnitIn } from '../readers/area.ts';
import { readMoney, SCALE } from '../readers/money.ts';
import { fold } from '../readers/text.ts';
import type { GuessedColumn } from './guess.ts';
import { type Heading, isOfOthers, scoreOf, within, wordsIn } from './heading.ts';
import { unitOf } from './money-unit.ts';

type Column = GuessedColumn & { heading: Heading };

/** Sums for the same home lie so close together; its charges, deposit and rate do not. */
const [LEAST, MOST] = [0.6, 1.8];
const MOST_ROWS_WITHOUT = 0.2;

const phrasesOf = (kind: Parameters<typeof cellWords>[0]) =>
  cellWords(kind).map((phrase) => wordsIn(fold(phrase)));
const WHOLE = phrasesOf('whole_sum');
const PART = phrasesOf('part_sum');
const AGREED = phrasesOf('agreed_sum');
const OF_STATE = phrasesOf('state_charges');
const EXCLUDING = phrasesOf('excluding');
const says = ({ whole }: Heading, phrases: string[][]) =>
  phrases.some((phrase) => within(whole, phrase) >= 0);

const holdsTaxes = (heading: Heading) => says(heading, OF_STATE) && !says(heading, EXCLUDING);

/** "All Incl. Price" without what it holds: "price". */
export function withoutWholeSum(heading: Heading): Heading {
  const phrase = WHOLE.find((one) => within(heading.words, one) >= 0 && one.length < heading.words.length);
  if (!phrase) return heading;
  const at = within(heading.words, phrase);
  return { ...heading, words: [...heading.words.slice(0, at), ...heading.words.slice(at + phrase.length)] };
}

/** Changes which column is the price, or takes the field from it. */
export function choosePrice(
  columns: Column[],
  rows: readonly (readonly string[])[],
): { said: string[]; questions: string[] } {
  const price = columns.findIndex(({ field, monthly }) => field === 'price' && !monthly);
  const held = columns[price];
  if (!held) return { said: [], questions: [] };
  const rivals = columns.filter(
    (column, at) => !column.field && isSumBeside(column, { price, held: held.heading, at, rows }),
  );
  const whole = [held, ...rivals].filter(({ heading }) => says(heading, WHOLE) && !says(heading, PART));
  const agreed = [held, ...rivals].filter(({ heading }) => says(heading, AGREED));
  const withTaxes = whole.length > 0 && whole.every(({ heading }) => holdsTaxes(heading));
  // "Agreement value" beside "All incl. (stamp duty, registration)": what is paid to the state is no price of the home.
  const [paid, other] = withTaxes && agreed.length === 1 ? agreed : whole;
  const part = says(held.heading, PART);
  if (paid === held && !other) return { said: [], questions: [] };
  // "Price" beside "Guidance value": its own heading is enough, where none says that it holds everything.
  if (whole.length === 0 && (rivals.length === 0 || (!part && scoreOf(held.heading.words, 'price') === 1)))
    return part
      ? { said: [`"${held.column}" is taken as the price, by its name without all charges.`], questions: [] }
      : { said: [], questions: [] };
  const { field: _, ...before } = held;
  held.field = undefined;
  if (!paid || other)
    return {
      said: [],
      questions: [
        `Which does a buyer pay: ${[held, ...rivals].map(({ column, cells }) => `"${column}" (${cells.join(' · ')})`).join(' or ')}? No price is told until the map says so.`,
      ],
    };
  paid.field = 'price';
  paid.score = before.score;
  return {
    said: [
      `"${paid.column}" is taken as the price; "${held.column}" is a part of it: ${paid.cells.join(' · ')}.`,
    ],
    questions: [],
  };
}

/** "Starting price" without its end in another column. */
export function beginsThere(columns: Column[], taken: ReadonlySet<SheetField>): void {
  const price = columns.find(({ field, monthly }) => field === 'price' && !monthly);
  if (price && !taken.has('price_max') && price.heading.words.some((word) => LEAST_WORDS.has(word)))
    price.onwards = true;
}
const LEAST_WORDS = new Set(
  [...cellWords('least'), ...cellWords('onwards')].filter((word) => !/\s/.test(word)),
);

/** Whether it holds money of about the price's size, row by row. */
function isSumBeside(
  { column, heading }: Column,
  {
    price,
    held,
    at,
    rows,
  }: { price: number; held: Heading; at: number; rows: readonly (readonly string[])[] },
): boolean {
  if (areaUnitIn(column) !== undefined || (isOfOthers(heading) && !says(heading, WHOLE))) return false;
  const of = (n: number, { hints }: Heading) => {
    const filled = rows.map((row) => row[n] ?? '');
    const unit = unitOf({ field: 'price', filled: filled.filter((cell) => sumIn(cell)), hints });
    return { filled, scale: typeof unit === 'object' ? SCALE[unit.unit] : 1 };
  };
  const [paid, beside] = [of(price, held), of(at, heading)];
  const pairs = rows.flatMap((_, n) => {
    const [one, two] = [sumIn(paid.filled[n] ?? ''), sumIn(beside.filled[n] ?? '')];
    const amount = (sum: { amount: number; named: boolean }, scale: number) =>
      sum.amount * (sum.named ? 1 : scale);
    return one && two
      ? [{ share: amount(two, beside.scale) / amount(one, paid.scale), named: two.named }]
      : [];
  });
  if (pairs.length === 0 || pairs.length < rows.length * (1 - MOST_ROWS_WITHOUT) - 1) return false;
  if (!pairs.every(({ share }) => share >= LEAST && share <= MOST)) return false;
  // A bare number may be of anything: its heading must speak of money then.
  return (
    pairs.some(({ named }) => named) ||
    says(heading, WHOLE) ||
    says(heading, PART) ||
    scoreOf(heading.words, 'price') > 0
  );
}

function sumIn(cell: string): { amount: number; named: boolean } | undefined {
  const bare = cell.replace(/[₹\s*]/g, '');
  if (/^\d[\d,]*(?:\.\d+)?$/.test(bare)) {
    const amount = numberOf(bare);
    return amount > 0 ? { amount, named: false } : undefined;
  }
  const money = readMoney(cell);
  return money?.kind === 'amount' && money.from > 0 ? { amount: money.from, named: true } : undefined;
}
