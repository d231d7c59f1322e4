// A note with a title: "Sampleville 2bhk rent" over "950 sqft", "rent 26,000 dep 1 lac": the homes that it tells of.
import { cellWords, headersOf, PLACE_SHORT, SHORT, termWords } from '../../../../languages/sheets.ts';
import { AREA_UNITS } from '../../../area-units.ts';
import { NUMBER } from '../../readers/amount.ts';
import { readPurpose, readType } from '../../readers/closed.ts';
import { readMoney } from '../../readers/money.ts';
import { readPossession, saysGone } from '../../readers/offer.ts';
import { placeInFull } from '../../readers/place-in-full.ts';
import { anyOf, fold, whole } from '../../readers/text.ts';
import { isWithheld } from '../../readers/withheld.ts';

export const FIELDS = [
  'Locality',
  'Project',
  'Unit No',
  'BHK',
  'Type',
  'Size',
  'Floor',
  'Deposit',
  'Purpose',
  'Price',
  'Rate',
  'Possession',
  'Status',
] as const;
type Note = Partial<Record<(typeof FIELDS)[number], string>>;

const words = (...kinds: Parameters<typeof cellWords>[0][]) =>
  anyOf(
    kinds
      .flatMap(cellWords)
      .map(fold)
      .sort((a, b) => b.length - a.length),
  );
const ENDS = '(?![\\p{L}\\p{M}\\d])';
const UNIT = `(?:${words(...AREA_UNITS)})`;
const BASIS = `(?:${words('super_built_up', 'built_up', 'carpet')})`;
const SCALE = `(?:${words('lakh', 'crore')})`;
const BHK = new RegExp(`(?<!\\d)\\d{1,2}(?:\\.5)?\\s*(?:${words('bhk', 'rk')})${ENDS}`, 'u');
const TYPES = new RegExp(
  whole(
    anyOf(
      (['plot', 'row_house', 'house', 'villa', 'commercial', 'apartment', 'penthouse'] as const)
        .flatMap((type) => [type.replace('_', ' '), ...termWords('type', type).map(fold)])
        .filter((word) => word.length > 2)
        .sort((a, b) => b.length - a.length),
    ),
  ),
  'u',
);
const AREA = new RegExp(
  `${BASIS}\\s*[:-]?\\s*\\d[\\d,]{2,}|(?<!\\d)\\d[\\d,]{2,}\\s*(?:${UNIT}\\s*)?${BASIS}${ENDS}|(?<!\\d)\\d[\\d,]{2,}\\s*${UNIT}${ENDS}`,
  'gu',
);
const RATE = new RegExp(`(${NUMBER})\\s*(?:/|${words('per')})\\s*${UNIT}${ENDS}`, 'u');
const SUM = new RegExp(`(?<![\\d.])${NUMBER}\\s*${SCALE}${ENDS}`, 'gu');
const RENT = new RegExp(
  `^(?:${words('rent')})\\s*[:-]?\\s*(${NUMBER}(?:\\s*(?:${words('thousand')}))?)${ENDS}`,
  'u',
);
const DEPOSIT = new RegExp(
  `${whole(anyOf([...headersOf('deposit'), ...[...SHORT].flatMap(([short, said]) => (said[0] === 'deposit' ? [short] : []))]))}\\.?\\s*[:-]?\\s*(${NUMBER}\\s*(?:${words('lakh', 'crore', 'thousand')})?)${ENDS}`,
  'u',
);
const FLOOR = new RegExp(`(\\d{1,2})(?:st|nd|rd|th)\\s*(?:${words('floor_word')})${ENDS}`, 'u');
const WANTED = new RegExp(`^(?:${words('wanted')})(?![\\p{L}\\p{M}])`, 'u');
/** "Sample Residency A-902", "Sample Centre, office 305". */
const DOOR = /^(.{3,40}?)(?:\s*,\s*\p{L}+|)\s+(\p{L}{0,2}-?\d{2,5})$/u;
/** "C-304 = 71L". */
const EACH = new RegExp(`^(\\p{L}{0,2}-?\\d{1,5})\\s*[=:]\\s*(${NUMBER}\\s*${SCALE})$`, 'u');
const PURPOSE = new RegExp(whole(words('sale', 'rent')), 'gu');
const PLACE_WORDS = new Set(PLACE_SHORT.values());
const PART = new RegExp(`\\s+(?:${words('part_of_project')})\\.?\\s*\\d+$`, 'iu');

export function homesInNote(title: string, body: string): Note[] {
  const lines = body
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const said = fold(title);
  if ([said, ...lines.map(fold)].some((line) => WANTED.test(line))) return [];
  const named = (pattern: RegExp) => said.match(pattern)?.[0] ?? '';
  const rooms = named(BHK) || (lines.map(fold).join('\n').match(BHK)?.[0] ?? '');
  const type = named(TYPES);
  const purposes = [title, ...lines].flatMap((line) => purposeIn(line));
  const locality = placeOf(title);
  if ((!rooms && !readType(type)) || !locality || !(named(BHK) || type)) return [];
  const [told, against] = new Set(purposes);
  const sums = lines.flatMap((line) => sumsIn(line));
  const purpose = against ? undefined : (told ?? (sums.length > 0 ? 'buy' : undefined));
  if (!purpose) return [];
  const toLet = purpose === 'rent';
  const off = lines.some((line) => {
    const bare = line.replace(/^[\s\-–—*•]+/, '');
    return saysGone(bare) || isWithheld(bare, toLet);
  });
  const [first = ''] = lines;
  const each = lines.flatMap((line) => {
    const [, unit = '', sum = ''] = fold(line).match(EACH) ?? [];
    return unit ? [{ unit: unit.toUpperCase(), sum }] : [];
  });
  const pieces = first.split(/\s*,\s*/);
  const door = [first, pieces.slice(0, 2).join(', '), pieces[0] ?? ''].flatMap((text) => {
    const [, name = '', unit = ''] = text.match(DOOR) ?? [];
    // "Sector 12" is no building.
    const isPlace = placeInFull(`x ${name}`)
      .split(' ')
      .some((word) => PLACE_WORDS.has(word));
    return name && unit && !isPlace ? [{ name: name.replace(/,.*$/, ''), unit }] : [];
  })[0];
  const project =
    door?.name ?? (each.length > 0 ? placeInFull(pieces[0] ?? '').replace(PART, '') : undefined);
  const low = lines.map(fold);
  const shared: Note = {
    Locality: locality,
    Project: project ?? '',
    'Unit No': door?.unit ?? '',
    BHK: rooms,
    Type: rooms && readType(type) === 'plot' ? '' : type,
    Size: only(low.flatMap((line) => line.replace(RATE, ' ').match(AREA) ?? [])),
    Floor: only(low.flatMap((line) => line.match(FLOOR)?.[1] ?? [])),
    Deposit: toLet ? only(low.flatMap((line) => line.match(DEPOSIT)?.[1] ?? [])) : '',
    Purpose: purpose,
    Possession: only(
      low
        .flatMap((line) => line.split(/\s*,\s*/))
        .filter((one) => !/\d/.test(one) && readPossession(one)?.possession),
    ),
    Status: off ? 'sold' : '',
  };
  if (each.length > 0) return each.map(({ unit, sum }) => ({ ...shared, 'Unit No': unit, Price: sum }));
  const rents = low.flatMap((line) => line.match(RENT)?.[1] ?? []);
  const rates = toLet ? [] : low.flatMap((line) => line.match(RATE)?.[1] ?? []);
  return [
    {
      ...shared,
      Price: toLet ? perMonth(only(rents)) : only(sums),
      Rate: only(rates) && `${only(rates)} per sqft`,
    },
  ];
}

/** The one that is said; nothing where lines say two. */
const only = (found: readonly string[]): string => {
  const [one = '', another] = new Set(found);
  return another === undefined ? one : '';
};

const perMonth = (sum: string): string => (sum ? `${sum} per month` : '');

/** Sums with their unit, none of a deposit or of the rent that a tenant pays. */
function sumsIn(line: string): string[] {
  const text = fold(line).replace(DEPOSIT, ' ');
  return EACH.test(text) ? [] : (text.match(SUM) ?? []).filter((sum) => readMoney(sum)?.kind === 'amount');
}

/** "Sampleville 2bhk rent", "rent 26,000": a word of the title, or the first of a line. */
function purposeIn(line: string): ('buy' | 'rent')[] {
  const parts = fold(line).split(/[^\p{L}\p{M}\d]+/u);
  const found = [parts[0], parts.at(-1)].flatMap((word) =>
    word && word.length > 2 ? (readPurpose(word) ?? []) : [],
  );
  return found.slice(0, 1);
}

/** What a title has beside rooms, type and purpose: the first name with a capital. */
function placeOf(title: string): string | undefined {
  const away = (said: string) => '|'.repeat(said.length);
  const bare = fold(title).replace(BHK, away).replace(TYPES, away).replace(PURPOSE, away);
  return [...bare.matchAll(/[^|]+/gu)]
    .map(({ index, 0: { length } }) =>
      title
        .slice(index, index + length)
        .replace(/\s+\p{Lu}{2}\s*$/u, '')
        .trim(),
    )
    .filter((name) => /^[\p{Lu}\p{Lo}][^\d]*[\p{L}\p{M}]{2}/u.test(name))
    .map(placeInFull)[0];
}
