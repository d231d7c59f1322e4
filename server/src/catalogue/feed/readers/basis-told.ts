// The basis that a text tells of a size: "1850 sqft super area".
import type { AreaBasis } from '../../../contract.ts';
import { cellWords } from '../../../languages/sheets.ts';
import { NUMBER, numberOf } from './amount.ts';
import { anyOf, fold } from './text.ts';

const TOLD = (['super_built_up', 'built_up', 'carpet'] as const).map(
  (basis) =>
    [
      basis,
      new RegExp(
        `(${NUMBER})\\s*(?:${anyOf(cellWords('sqft'))})\\.?\\s*(?:${anyOf(cellWords(basis).filter((word) => word.length > 2))})(?![\\p{L}\\p{M}])`,
        'gu',
      ),
    ] as const,
);

/** Whether the text has this very size on another basis than that. */
export const toldOtherwise = (text: unknown, size: number, stated: AreaBasis): boolean =>
  typeof text === 'string' &&
  TOLD.some(
    ([basis, words]) =>
      basis !== stated &&
      [...fold(text).matchAll(words)].some(([, number = '']) => numberOf(number) === size),
  );
