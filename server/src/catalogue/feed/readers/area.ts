// Areas of a feed: "1,150–1,700 sq ft", "111 sq.m (carpet)", "30x40". Square feet.

import { cellWords } from '../../../languages/sheets.ts';
import { AREA_UNITS, type AreaUnit, SQUARE_FEET } from '../../area-units.ts';
import { NUMBER, numberOf, type Span, spanOf } from './amount.ts';
import { anyOf, fold, whole } from './text.ts';

export type AreaReading = Span & { basis?: 'carpet' | 'built_up' | 'super_built_up' | 'plot' };

const UNITS = AREA_UNITS;
const key = (word: string) => word.replace(/[\s.-]/g, '');
const SCALES = new Map(
  UNITS.flatMap((unit) => cellWords(unit).map((word) => [key(word), SQUARE_FEET[unit]] as const)),
);
const UNIT = anyOf(UNITS.flatMap(cellWords).sort((a, b) => b.length - a.length));
const BASES = (['super_built_up', 'built_up', 'carpet', 'plot'] as const).map(
  (basis) => [basis, new RegExp(whole(anyOf(cellWords(basis))), 'gu')] as const,
);
const ONWARDS = new RegExp(
  `${whole(anyOf([...cellWords('onwards'), ...cellWords('around_amount')]))}|\\+\\s*$`,
  'gu',
);
const AGAIN = new RegExp(`(?<=\\d\\s*(?:${UNIT})\\.?\\s*)[(/].*$`, 'u');
const ONE = `(${NUMBER})\\s*(${UNIT})?(?![\\p{L}\\p{M}])\\.?`;
const AREA = new RegExp(`^${ONE}$`, 'u');
const RANGE = new RegExp(`^${ONE}\\s*(?:-|${whole(anyOf(cellWords('to')))})\\s*${ONE}$`, 'u');
/** Feet by feet: the sides of a plot. */
const SIDES =
  /^(\d{2,3}(?:\.\d+)?)\s*(?:ft|feet|')?\s*[x×*]\s*(\d{2,3}(?:\.\d+)?)\s*(?:ft|feet|'|sq\s*\.?ft|sqft)?\.?$/u;

/** The unit that a heading names: "Carpet (sq.m)" → sqm. */
export function areaUnitIn(heading: string): AreaUnit | undefined {
  const words = fold(heading);
  return UNITS.find((unit) => new RegExp(whole(anyOf(cellWords(unit))), 'u').test(words));
}

/** "sq m", "Square Feet": a cell that says in what another is measured. */
export const isAreaUnit = (cell: string): boolean =>
  !/\d{2}/.test(cell) && readArea(`1000 ${cell}`) !== undefined && areaUnitIn(cell) !== undefined;

/** Undefined for what is not an area. A number alone is square feet. */
export function readArea(value: unknown): AreaReading | undefined {
  if (typeof value === 'number') return spanOf(value);
  if (typeof value !== 'string') return undefined;
  if (/^\d{1,9}(?:\.\d+)?$/.test(value)) return spanOf(Number(value));
  let text = fold(value).replace(/²/g, '2');
  const each = severalBases(text);
  if (each) return each;
  let basis: AreaReading['basis'];
  for (const [name, words] of BASES) {
    const left = text.replace(words, ' ');
    // "2 acres of land" is a plot's area; a bare word with no number left is not one.
    if (left !== text && basis === undefined) basis = name;
    text = left;
  }
  text = text
    // The same once more in another unit: "1200 sqft (111 sqm)", "1200 sqft / 111 sqm".
    .replace(AGAIN, '')
    .replace(ONWARDS, ' ')
    .replace(/\(\s*\)|[:~*]|^[\s\-,]+|[\s\-,]+$/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\((.*)\)$/, '$1');
  const span = readSpan(text);
  if (!span) return undefined;
  const sides = SIDES.test(text);
  return basis || sides ? { ...span, basis: basis ?? 'plot' } : span;
}

/** "300 sq yd plot / 3,200 sq ft built-up": the home's own size before its plot's. */
function severalBases(text: string): AreaReading | undefined {
  if (!/[/|;+]/.test(text)) return undefined;
  const parts = text.split(/\s*[/|;+]\s*/).map((part) => readArea(part));
  if (parts.some((part) => part?.basis === undefined)) return undefined;
  return ORDER.flatMap((basis) => parts.find((part) => part?.basis === basis) ?? [])[0];
}
const ORDER = ['carpet', 'super_built_up', 'built_up', 'plot'] as const;

function readSpan(text: string): Span | undefined {
  const one = text.match(AREA);
  if (one) return spanOf(squareFeet(one[1], one[2]));
  const sides = text.match(SIDES);
  if (sides) return spanOf(Math.round(Number(sides[1]) * Number(sides[2]) * 100) / 100);
  const both = text.match(RANGE);
  if (!both) return undefined;
  return spanOf(squareFeet(both[1], both[2] ?? both[4]), squareFeet(both[3], both[4]));
}

function squareFeet(number: string | undefined, unit: string | undefined): number {
  const scale = unit === undefined ? 1 : (SCALES.get(key(unit)) ?? Number.NaN);
  return Math.round(numberOf(number ?? '') * scale * 100) / 100;
}
