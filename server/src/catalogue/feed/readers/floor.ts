// Floors of a feed: 'G', "G/24" and "भूतल" are 0; "3rd of 10", "3/10" and "३" are 3.
import { cellWords } from '../../../languages/sheets.ts';
import { fold } from './text.ts';

const NAMED = new Map(
  (['ground_floor', 'first_floor', 'second_floor', 'third_floor'] as const).flatMap((kind, floor) =>
    cellWords(kind).map((word) => [fold(word), floor] as const),
  ),
);
const [LOWEST, HIGHEST] = [-5, 200];

export function readFloor(value: unknown): number | undefined {
  const floor = typeof value === 'number' ? value : numberIn(fold(String(value)));
  return Number.isInteger(floor) && floor >= LOWEST && floor <= HIGHEST ? floor : undefined;
}

function numberIn(text: string): number {
  const said = text.replace(/\s*(?:out of|of|\/)\s*\d+$/, '');
  const named = NAMED.get(said.replace(/\s*\+(?!\s*\d).*$/, ''));
  if (named !== undefined) return named;
  const found = said.match(/^(-?\d{1,3})(?:\.0+)?(?:st|nd|rd|th)?(?:\s*floor)?$/);
  return found ? Number(found[1]) : Number.NaN;
}
