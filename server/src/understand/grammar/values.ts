// Values: the kinds of phrase that say what a home is to be like, and what stands beside one.
import { type Kind, meaningOf, type Reading } from '../reading.ts';
import type { Marker } from './markers.ts';

/** Kinds of phrase that say what a home is to be like. */
export const VALUES: readonly Kind[] = [
  'room',
  'type',
  'scale',
  'area_unit',
  'amenity',
  'purpose',
  'possession',
  'furnishing',
  'facing',
  'floor',
  'shift',
  'drop',
  'budget',
];

/** "Ground floor scares me", "afraid of the top floor"; fear of what is no value complains of no home. */
export function touchesValue({ at, taken }: Reading, from: number, to: number, by: Marker): boolean {
  const isOne = (token: number) =>
    taken[token] === 1 || VALUES.some((kind) => meaningOf(at[token], kind) !== undefined);
  for (let step = 1; step <= MOST_BETWEEN; step++)
    for (const token of [by.from - step, by.to - 1 + step])
      if (token >= from && token < to && isOne(token)) return true;
  return false;
}
/** Tokens. */
const MOST_BETWEEN = 3;
