// A column looked at: its heading, what stands over that, and the cells under it.
import type { SheetField } from '../../../languages/sheet.ts';
import type { AreaUnit } from '../../area-units.ts';
import { areaUnitIn } from '../readers/area.ts';
import { fold, isBlank } from '../readers/text.ts';
import type { GuessedColumn } from './guess.ts';
import { type Heading, headingOf, wordScore } from './heading.ts';
import { withoutWholeSum } from './price-column.ts';

/** "carpetAreaSqm" too, and what stands over it. */
export const unitIn = ({ whole }: Heading, group: Heading | undefined): AreaUnit | undefined =>
  areaUnitIn(whole.join(' ')) ?? areaUnitIn(group?.whole.join(' ') ?? '');

export type Looked = GuessedColumn & {
  filled: string[];
  /** Bare numbers with the unit that the heading names. */
  measured: string[];
  heading: Heading;
  /** What stands over several headings, and the heading with it. */
  group?: Heading;
  named?: Heading;
};

export function looked(
  column: string,
  over: string | undefined,
  body: readonly (readonly string[])[],
  at: number,
): Looked {
  const filled = body.map((cells) => cells[at] ?? '').filter((cell) => !isBlank(cell));
  const group = over && over !== column ? over : undefined;
  const unit = unitIn(headingOf(column), group ? headingOf(group) : undefined);
  return {
    column,
    score: 0,
    cells: [...new Set(filled)].slice(0, 3),
    filled,
    measured: unit ? filled.map((cell) => (/^[\d.,]+$/.test(fold(cell)) ? `${cell} ${unit}` : cell)) : filled,
    heading: headingOf(column),
    ...(group ? { group: headingOf(group), named: headingOf(`${group} ${column}`) } : {}),
  };
}

/** By the heading together with what stands over it, where that leaves little doubt. */
export function inGroup(heading: Heading, field: SheetField): number {
  const score = Math.max(
    wordScore(heading, field),
    field === 'price' ? wordScore(withoutWholeSum(heading), field) : 0,
  );
  return score >= 0.9 ? score * 0.85 : 0;
}
