// Floor extras: what a note below a chart adds to the price of one floor, "7th floor (top): 2 lac extra". Where the note cannot
// be read so, that floor has no price.
import { cellWords } from '../../../../languages/sheets.ts';
import { NUMBER } from '../../readers/amount.ts';
import { readMoney } from '../../readers/money.ts';
import { anyOf, fold } from '../../readers/text.ts';
import { headingOf, wordScore } from '../heading.ts';
import { filledIn, type Line } from './shape.ts';

/** Rupees; 'unsure' for a sum that nobody can add. */
export type Extra = number | 'unsure';

const OF_A_FLOOR = new RegExp(
  `^(\\d{1,3})(?:st|nd|rd|th)?\\s*(?:${anyOf(cellWords('floor_word'))})\\.?(?![\\p{L}\\p{M}])\\s*(?:\\([^()]*\\))?\\s*[:=–-]?\\s*(.*)$`,
  'u',
);
const ADDED = new RegExp(
  `^\\+?\\s*(${NUMBER}\\s*(?:${anyOf([...cellWords('lakh'), ...cellWords('crore'), ...cellWords('thousand')])}))\\.?\\s*(?:${anyOf(cellWords('excluding').map(fold))})$`,
  'u',
);

export function extrasByFloor(rows: readonly Line[]): Map<number, Extra> {
  return new Map(
    rows.flatMap(({ cells }): [number, Extra][] => {
      const [, floor, said = ''] =
        filledIn(cells) === 1 ? (fold(cells.find(Boolean) ?? '').match(OF_A_FLOOR) ?? []) : [];
      if (!floor || !/\d/.test(said)) return [];
      const money = readMoney(said.match(ADDED)?.[1]);
      return [[Number(floor), money?.kind === 'amount' && money.to === undefined ? money.from : 'unsure']];
    }),
  );
}

/** The value under a heading of a price, in the unit of that heading. */
export function withExtra(name: string, value: string, extra: Extra | undefined): string {
  const heading = headingOf(name);
  if (extra === undefined || !['price', 'rate'].some((field) => wordScore(heading, field as 'price') >= 0.9))
    return value;
  const unit = SCALES.find(([, words]) => words.test(heading.hints));
  const sum = unit ? Number(value.replaceAll(',', '')) * unit[0] : Number(value.replaceAll(',', ''));
  if (extra === 'unsure' || !Number.isFinite(sum) || sum < LEAST_PRICE) return '';
  return String((sum + extra) / (unit?.[0] ?? 1));
}
const LEAST_PRICE = 100_000;
const SCALES = (
  [
    [10_000_000, 'crore'],
    [100_000, 'lakh'],
  ] as const
).map(
  ([scale, kind]) =>
    [scale, new RegExp(`(?<![\\p{L}])(?:${anyOf(cellWords(kind))})(?![\\p{L}\\p{M}])`, 'u')] as const,
);
