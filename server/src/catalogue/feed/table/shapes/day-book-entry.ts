// An entry of a day book, "RENT BTM 2 Stg 2bhk 950 sft GF, dep 2L": what its words tell of a home. The place stands before the
// first fact, behind the name of a building where there are two.
import { cellWords, headersOf, termWords } from '../../../../languages/sheets.ts';
import { AREA_UNITS } from '../../../area-units.ts';
import { readArea } from '../../readers/area.ts';
import { readFacing, readType } from '../../readers/closed.ts';
import { readMoney } from '../../readers/money.ts';
import { isKnownLocality } from '../../readers/place.ts';
import { placeInFull } from '../../readers/place-in-full.ts';
import { readRooms } from '../../readers/rooms.ts';
import { anyOf, fold, whole } from '../../readers/text.ts';

type Field =
  | 'locality'
  | 'project'
  | 'bhk'
  | 'type'
  | 'area'
  | 'floor'
  | 'facing'
  | 'khata'
  | 'deposit'
  | 'purpose';
export type Entry = Partial<Record<Field, string>>;

const words = (...kinds: Parameters<typeof cellWords>[0][]) =>
  anyOf(kinds.flatMap(cellWords).filter((word) => word.length > 1));
const FLOOR = anyOf(cellWords('floor_word'));
const BASIS = `(?:${words('super_built_up', 'built_up', 'carpet')})`;
const UNIT = `(?:${words(...AREA_UNITS)})`;
const TYPES = anyOf(
  (['apartment', 'house', 'plot', 'villa', 'commercial', 'builder_floor', 'row_house', 'penthouse'] as const)
    .flatMap((type) => [type.replace('_', ' '), ...termWords('type', type)])
    .filter((word) => word.length > 2)
    .sort((a, b) => b.length - a.length),
);
/** What is found goes from the text; the first place where something is found ends the names. */
const FINDS: readonly [Field, RegExp, (said: string) => boolean][] = [
  [
    'deposit',
    new RegExp(whole(`(?:${anyOf(headersOf('deposit'))})\\s*[:-]?\\s*[\\d.,]+\\s*\\p{L}*`), 'iu'),
    () => true,
  ],
  [
    'bhk',
    new RegExp(`\\d{1,2}(?:\\.5)?\\s*(?:${words('bhk', 'rk')})(?![\\p{L}\\p{M}])`, 'iu'),
    (said) => readRooms(said) !== undefined,
  ],
  [
    'floor',
    new RegExp(whole(`\\d{1,2}(?:st|nd|rd|th)\\s*(?:${FLOOR})|gf|ground (?:${FLOOR})`), 'iu'),
    () => true,
  ],
  [
    'area',
    new RegExp(
      `(?:${BASIS}\\s*\\d[\\d,]{2,}|\\d[\\d,]{2,}\\s*(?:${UNIT}\\s*)?${BASIS}|\\d[\\d,]{2,}\\s*${UNIT})(?![\\p{L}\\p{M}])`,
      'iu',
    ),
    (said) => readArea(said) !== undefined,
  ],
  ['facing', new RegExp(whole('\\p{L}+ facing'), 'iu'), (said) => readFacing(said) !== undefined],
  ['khata', new RegExp(whole(`[abe] (?:${anyOf(headersOf('khata'))})`), 'iu'), () => true],
  ['type', new RegExp(whole(TYPES), 'iu'), () => true],
];
const MONTHS = new RegExp(anyOf(cellWords('month').filter((word) => word.length > 2)), 'iu');
const SIDES = /\b\d{2,3}\s*[x×]\s*\d{2,3}\b/i;
const RENT = new RegExp(`^(?:${anyOf(cellWords('rent'))})(?![\\p{L}\\p{M}])[\\s:-]*`, 'iu');
const SAME = new RegExp(`^(?:${anyOf(cellWords('same_building'))})(?![\\p{L}\\p{M}])`, 'iu');

/** Undefined for a line that tells of no home. `before`: the entry above, for "same bldg". */
export function entryIn(line: string, before?: Entry): Entry | undefined {
  const entry: Entry = RENT.test(line) ? { purpose: 'rent' } : {};
  let text = line.replace(RENT, '');
  let first = text.length;
  const take = (field: Field, pattern: RegExp, fits: (said: string) => boolean) => {
    const found = text.match(pattern);
    if (!found || !fits(found[0])) return;
    entry[field] ??=
      field === 'deposit'
        ? found[0].slice(found[0].search(/\d/))
        : field === 'floor'
          ? (found[0].match(/^\d+/)?.[0] ?? found[0])
          : found[0];
    first = Math.min(first, found.index ?? first);
    text = text.replace(found[0], ' '.repeat(found[0].length));
  };
  for (const [field, pattern, fits] of FINDS) take(field, pattern, fits);
  if (
    entry.deposit &&
    !(
      readMoney(entry.deposit)?.kind === 'amount' &&
      /\p{L}/u.test(entry.deposit) &&
      !MONTHS.test(entry.deposit)
    )
  )
    entry.deposit = undefined;
  const sides = text.match(SIDES)?.[0];
  if (sides) {
    first = Math.min(first, text.indexOf(sides));
    text = text.replace(sides, ' '.repeat(sides.length));
    // Of a house the land is not its size.
    if (!entry.area && (readType(entry.type) === 'plot' || !entry.bhk)) entry.area = sides;
  }
  if (!entry.bhk && !entry.area) return undefined;
  if (entry.bhk && readType(entry.type) === 'plot') entry.type = undefined;
  if (SAME.test(fold(line).replace(RENT, ''))) return { ...entry, ...pick(before) };
  const names = namesIn(text.slice(0, first));
  const [one, other, another] = names.length > 0 ? names : namesIn(text.slice(first).split(',')[0] ?? '');
  if (!one || another !== undefined) return entry;
  if (!other) return { ...entry, locality: placeInFull(one) };
  return isKnownLocality(one) && !isKnownLocality(other)
    ? { ...entry, project: other, locality: placeInFull(one) }
    : { ...entry, project: one, locality: placeInFull(other) };
}

const pick = ({ locality, project }: Entry = {}): Entry => ({
  ...(locality ? { locality } : {}),
  ...(project ? { project } : {}),
});

/** Parts with a capital, without what is said of them in small letters. */
const namesIn = (text: string): string[] =>
  text
    .split(/\s*,\s*/)
    .map((part) =>
      part
        .trim()
        .replace(/(?:\s+\p{Ll}[\p{Ll}\p{M}]*)+$/u, '')
        .replace(/\s+/g, ' '),
    )
    .filter((part) => /^[\p{Lu}\p{Lo}]/u.test(part) && /[\p{L}\p{M}]{3}/u.test(part) && part.length <= 60);
