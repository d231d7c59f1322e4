// The unit of a column of money: rupees, lakh or crore.
import { factsStatedAs } from '../../../facts/index.ts';
import type { SheetField } from '../../../languages/sheet.ts';
import { cellWords, FILLER, headersOf } from '../../../languages/sheets.ts';
import { numberOf } from '../readers/amount.ts';
import { type MoneyUnit, readMoney } from '../readers/money.ts';
import { anyOf, fold, whole } from '../readers/text.ts';
import { wordsIn } from './heading.ts';

const UNIT_WORDS = {
  crore: new RegExp(whole(anyOf(cellWords('crore'))), 'u'),
  lakh: new RegExp(whole(anyOf(cellWords('lakh'))), 'u'),
};

/** The unit of a column's bare numbers: from the heading, else from the numbers themselves; undefined where none is bare. */
export function unitOf({
  field,
  filled,
  hints,
}: {
  field?: SheetField;
  filled: string[];
  /** What its heading says of the unit. */
  hints: string;
}): { unit: MoneyUnit; sure: boolean } | 'unclear' | undefined {
  const bare = filled.flatMap((cell) => {
    const money = readMoney(cell);
    return money?.kind === 'amount' && !money.unit && !money.per_month
      ? [money.from, ...(money.to === undefined ? [] : [money.to])]
      : [];
  });
  // What is read as rupees loses its paise: numbers of lakh and crore are looked at as they stand.
  const numbers =
    bare.length === 0
      ? []
      : filled
          .map(fold)
          .flatMap((cell) => (/^[\d.,]+$/.test(cell.replace(/[₹\s*]/g, '')) ? [numberOf(cell)] : []))
          .filter((n) => n > 0);
  const said = (['crore', 'lakh'] as const).find((unit) => UNIT_WORDS[unit].test(hints));
  if (said) return { unit: said, sure: true };
  if (
    bare.length === 0 ||
    field === 'rate' ||
    factsStatedAs('money').some(({ stated }) => stated.field === field)
  )
    return undefined;
  const sorted = (numbers.length > 0 ? numbers : bare).sort((a, b) => a - b);
  const low = sorted[Math.floor(sorted.length * 0.05)] ?? 0;
  const high = sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0;
  if (low >= 1000) return { unit: 'rupees', sure: true };
  if (high < 1000 && low >= 12) return { unit: 'lakh', sure: false };
  if (high <= 12 && low >= 0.15) return { unit: 'crore', sure: false };
  return 'unclear';
}

/** "(Rs. in lakhs)" over a table, at its edge: what its bare sums are counted in. */
export function unitAbove(rows: readonly (readonly string[])[]): 'lakh' | 'crore' | undefined {
  const said = rows.flat().flatMap((cell) => {
    const text = fold(cell);
    const unit = (['lakh', 'crore'] as const).find((one) => UNIT_WORDS[one].test(text));
    return unit && text.length <= LONGEST && wordsIn(text).every((word) => OF_SUMS.has(word)) ? [unit] : [];
  });
  const [only, another] = new Set(said);
  return another === undefined ? only : undefined;
}
const LONGEST = 40;
const OF_SUMS = new Set([
  ...['lakh', 'crore', 'rupees'].flatMap((kind) => cellWords(kind as 'lakh')),
  ...FILLER,
  ...headersOf('price').flatMap((word) => [word, `${word}s`]),
]);
