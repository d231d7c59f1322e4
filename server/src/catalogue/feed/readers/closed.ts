// Closed lists of a feed: purpose, type, furnishing, facing, basis of area, in the words owners use.
import {
  AREA_BASES,
  type AreaBasis,
  FACINGS,
  type Filters,
  FURNISHINGS,
  PROPERTY_TYPES,
  type PropertyType,
} from '../../../contract.ts';
import { LANGUAGES } from '../../../languages/index.ts';
import { cellWords, termWords } from '../../../languages/sheets.ts';
import { fold } from './text.ts';

const bare = (value: unknown) =>
  fold(String(value))
    .replace(/^https?:\/\/schema\.org\//, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

/** By the word itself, then by the words that visitors use for it, in every language. */
function closed<T extends string>(
  values: readonly T[],
  kind: 'type' | 'furnishing' | 'facing',
): (value: unknown) => T | undefined {
  const known = new Map<string, T>();
  for (const { cues } of Object.values(LANGUAGES))
    for (const [value, phrases] of Object.entries(cues[kind] ?? {}))
      if (values.includes(value as T))
        for (const phrase of phrases.split(',')) known.set(bare(phrase), value as T);
  for (const value of values)
    for (const word of [value, ...termWords(kind, value)]) known.set(bare(word), value);
  known.delete('');
  return (value) => known.get(bare(value));
}

const purposes = new Map([
  ...cellWords('sale_in_short').map((word) => [word, 'buy'] as const),
  ...cellWords('rent_in_short').map((word) => [word, 'rent'] as const),
  ...cellWords('sale').map((word) => [bare(word), 'buy'] as const),
  ...cellWords('rent').map((word) => [bare(word), 'rent'] as const),
]);
/** "Rent/Lease" says one thing twice; "Sale / Rent" says none. */
export const readPurpose = (value: unknown): 'buy' | 'rent' | undefined => {
  const whole = purposes.get(bare(value));
  if (whole || !String(value).includes('/')) return whole;
  const [one, ...others] = String(value)
    .split('/')
    .map((part) => purposes.get(bare(part)));
  return others.every((other) => other === one) ? one : undefined;
};

/** "for-rent" under the status says for what it is offered. */
export function purposeIn(status: unknown): 'buy' | 'rent' | undefined {
  if (typeof status !== 'string') return undefined;
  const [only, another] = new Set(status.split(/[,;|]/).flatMap((part) => readPurpose(part) ?? []));
  return another === undefined ? only : undefined;
}

/** "4 BHK Villa" is read by its rooms; here the word alone. */
export const readType = closed<PropertyType>(PROPERTY_TYPES, 'type');
/** "Shops GF", "Plots": by its first word, whatever stands behind it. */
export const typeOf = (text: string): PropertyType | undefined => {
  const [first = ''] = text.trim().split(/[\s,(]+/);
  return readType(text) ?? readType(text.replace(/s$/i, '')) ?? readType(first.replace(/s$/i, ''));
};
export const readFurnishing = closed<NonNullable<Filters['furnishing']>>(FURNISHINGS, 'furnishing');

const facings = closed<NonNullable<Filters['facing']>>(FACINGS, 'facing');
export const readFacing = (value: unknown): NonNullable<Filters['facing']> | undefined =>
  facings(value) ?? facings(bare(value).replace(/\s*(facing|face|side)$/, ''));

const bases = new Map(
  (['carpet', 'built_up', 'super_built_up', 'plot'] as const).flatMap((basis) =>
    cellWords(basis).map((word) => [bare(word), basis] as const),
  ),
);
export const readBasis = (value: unknown): AreaBasis | undefined => {
  const said = bare(value);
  return (
    AREA_BASES.find((basis) => bare(basis) === said) ??
    bases.get(said.replace(/ area$/, '')) ??
    bases.get(said)
  );
};
