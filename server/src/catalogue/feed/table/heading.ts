// A heading: the words over a column, and how far they name a field.
import type { SheetField } from '../../../languages/sheet.ts';
import { ALONE, cellWords, FILLER, headersOf, SHEET_FIELDS, SHORT, VETO } from '../../../languages/sheets.ts';
import { editDistance } from '../../../places/spelling.ts';
import { AREA_UNITS } from '../../area-units.ts';
import { areaUnitIn } from '../readers/area.ts';
import { foreignIn } from '../readers/currency.ts';
import { anyOf, fold, whole } from '../readers/text.ts';

/** The areas whose heading says on which basis. */
export const BASES: readonly SheetField[] = [
  'carpet_area',
  'built_up_area',
  'super_built_up_area',
  'plot_area',
];

export type Heading = {
  words: string[];
  /** With its unit: "total sqft". */
  whole: string[];
  /** "Locality / Landmark": either of them. */
  parts: string[][];
  hints: string;
  /** "Price (USD)": money of another country. */
  foreign?: string;
};

/** "Price (in Lakhs)" → words "price", hints "in lakhs". */
export function headingOf(column: string): Heading {
  const folded = fold(column.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
    .replaceAll('_', ' ')
    .replace(PER_AREA, ' per ')
    .replace(MONTHLY, ' ')
    .replace(FILLED, ' ')
    .replace(PER_ONE, ' per ');
  const hints: string[] = [];
  const foreign = foreignIn(folded);
  const text = folded
    .replace(foreign ?? /(?!)/, ' ')
    .replace(/[([{]([^)\]}]*)[)\]}]?/g, (_, inside: string) => {
      hints.push(inside);
      return ' ';
    })
    .replace(UNIT_LAST, (said) => {
      hints.push(said);
      return ' ';
    })
    .replace(HINTS, (said) => {
      hints.push(said);
      return ' ';
    });
  return {
    words: wordsIn(text).map(spelled),
    whole: wordsIn(folded).map(spelled),
    parts: partsOf(text),
    hints: hints.join(' '),
    ...(foreign ? { foreign } : {}),
  };
}

/** The names a heading gives by turns; none where a stroke says "per", as in "Rate / Sq Yd". */
function partsOf(text: string): string[][] {
  const parts = text.split('/').map(wordsIn);
  const isMeasure = (words: string[]) =>
    words.length === 0 || areaUnitIn(words.join(' ')) !== undefined || MEASURES.has(words.join(' '));
  const isOther = (words: string[]) => VETOES.some((veto) => within(words, veto) >= 0);
  return parts.length < 2 || parts.some((words) => isMeasure(words) || isOther(words)) ? [] : parts;
}

export const wordsIn = (text: string): string[] =>
  (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).flatMap((word) => SHORT.get(word) ?? word);

/** "Loction" as it is meant: the one word of headings that is a letter away from a word that no heading has. */
const meant = new Map<string, string>();
function spelled(word: string): string {
  if (word.length < SHORTEST_MISSPELT || VOCABULARY.has(word) || !/^[a-z]+$/.test(word)) return word;
  const known = meant.get(word);
  if (known !== undefined) return known;
  const near = [...VOCABULARY].filter(
    (one) => one[0] === word[0] && Math.abs(one.length - word.length) <= 1 && editDistance(one, word, 1) <= 1,
  );
  const is = near.length === 1 ? (near[0] as string) : word;
  if (meant.size < 10_000) meant.set(word, is);
  return is;
}
const SHORTEST_MISSPELT = 5;
const VOCABULARY: ReadonlySet<string> = new Set(
  [...SHEET_FIELDS.flatMap(headersOf), ...FILLER, ...VETO, ...SHORT.keys()]
    .flatMap((phrase) => phrase.split(/\s+/))
    .filter((word) => word.length >= SHORTEST_MISSPELT - 1),
);

const HINTS =
  /\bin\s+(?:rs|inr|rupees|lakhs?|lacs?|crores?|crs?|sq\.?\s*ft|sft|sqft)\b\.?|₹|\b(?:rs|inr)\b\.?|(?<=\w[\s/]+)(?:lakhs?|lacs?|crores?|crs?|(?<!(?:per|\/)\s*)(?:sq\.?\s*ft|sqft|sft|sq\.?\s*m(?:tr)?s?|m2|m²))\.?$/g;

/** "क्षेत्रफल वर्ग फुट": the unit stands last, and no rate before it. */
const UNIT_LAST = new RegExp(
  `(?<=\\S\\s+)(?<!(?:${anyOf([...cellWords('per'), 'per'])})\\s+)(?:${anyOf(AREA_UNITS.flatMap(cellWords).filter((word) => /[^ -~]/.test(word)))})$`,
  'u',
);

/** "Base Price/Sft" is a rate. */
const PER_AREA = new RegExp(`/\\s*(?=(?:${anyOf(AREA_UNITS.flatMap(cellWords))})(?![\\p{L}\\p{M}]))`, 'gu');

/** "Carpet area as per RERA". */
const FILLED = new RegExp(whole(anyOf([...FILLER].filter((phrase) => phrase.includes(' ')))), 'gu');

/** "Rent / bed" is of one bed; "Beds / Baths" are two things. */
const PER_ONE = new RegExp(
  `(?<=${whole(anyOf(headersOf('price')))}.*?)\\s*/\\s*(?=${whole(anyOf(cellWords('each_one')))}\\s*$)`,
  'gu',
);

/** "Rent p.m." says no more than "Rent". */
const MONTHLY = /(?<=\S\s*)\bp\.\s?m\.?(?=\s|$)/gu;
const MEASURES = new Set(['month', 'per'].flatMap((kind) => cellWords(kind as 'month' | 'per')).map(fold));

const phrases = new Map<SheetField, string[][]>();
function phrasesOf(field: SheetField): string[][] {
  let known = phrases.get(field);
  if (!known) {
    known = [field.replaceAll('_', ' '), ...headersOf(field)].map((phrase) => wordsIn(fold(phrase)));
    phrases.set(field, known);
  }
  return known;
}
const VETOES = VETO.map((phrase) => wordsIn(fold(phrase)));

/** Whether a word of it makes another thing of whatever stands below: "old price", "loan". */
export const isOfOthers = ({ words }: Heading): boolean => VETOES.some((veto) => within(words, veto) >= 0);

/** 1 exact, 0.95 with words that add nothing, 0.75 less 0.15 for each that does, 0 where one makes it another thing. */
export function wordScore({ words, whole, parts }: Heading, field: SheetField): number {
  return Math.max(
    scoreOf(field === 'rate' ? perFoot(words) : words, field),
    isMeasured({ words, whole }, field) ? 0.95 : 0,
    endScore(words, field),
    // "Sq Ft" alone heads an area, and so does "total sqft".
    whole.length === words.length ? 0 : scoreOf(whole, field),
    ...parts.map((part) => scoreOf(part, field) * 0.95),
    // "Property Types".
    words.some((word) => VETO.includes(word)) ? 0 : scoreOf(words.map(singular), field) * 0.98,
  );
}

/** "Rate per sq yd" is a rate as one of the square foot is. */
const perFoot = (words: readonly string[]): string[] =>
  words.join(' ').replace(PER_UNIT, 'per sqft').split(' ');
const PER_UNIT = new RegExp(`\\bper (?:${anyOf(AREA_UNITS.flatMap(cellWords))})(?![\\p{L}\\p{M}])`, 'u');

/** "Carpet Area Max" is the upper end of an area, "Price Min" the price. */
function endScore(words: readonly string[], field: SheetField): number {
  const of = (ends: ReadonlySet<string>, fields: readonly SheetField[]) => {
    // "Price to" and "Max price"; "cost to company" is none.
    const rest = ends.has(words.at(-1) ?? '')
      ? words.slice(0, -1)
      : ends.has(words[0] ?? '')
        ? words.slice(1)
        : [];
    return rest.length === 0 ? 0 : Math.max(...fields.map((one) => scoreOf(rest, one))) * 0.97;
  };
  if (field === 'price_max') return of(MOST, ['price']);
  if (field === 'area_max') return of(MOST, ['area', ...BASES]);
  return field === 'price' || field === 'area' || BASES.includes(field) ? of(LEAST, [field]) : 0;
}
const LEAST = new Set(cellWords('least'));
const MOST = new Set(cellWords('most'));

/** "Plot (m²)": a word for what is measured, and its unit. */
const isMeasured = ({ words, whole }: Pick<Heading, 'words' | 'whole'>, field: SheetField): boolean =>
  BASES.includes(field) &&
  whole.length > words.length &&
  basisWords(field).has(words.join(' ')) &&
  areaUnitIn(whole.join(' ')) !== undefined;

const basisWordsOf = new Map<SheetField, Set<string>>();
function basisWords(field: SheetField): Set<string> {
  const known =
    basisWordsOf.get(field) ?? new Set(cellWords(field.replace(/_area$/, '') as 'plot').map(fold));
  basisWordsOf.set(field, known);
  return known;
}

const singular = (word: string) =>
  word.replace(/ies$/, 'y').replace(/(?<=(?:tus|ss|x))es$|(?<=[^iusy])s$/, '');

/** Words that alone head this field, or any area where it is one: in a longer heading they say nothing else. */
const own = new Map<SheetField, Set<string>>();
function ownWords(field: SheetField): Set<string> {
  const known = own.get(field);
  if (known) return known;
  const phrases = [...phrasesOf(field), ...(BASES.includes(field) ? phrasesOf('area') : [])];
  const words = new Set(phrases.flatMap((phrase) => (phrase.length === 1 ? phrase : [])));
  own.set(field, words);
  return words;
}

export function scoreOf(words: readonly string[], field: SheetField): number {
  const text = words.join(' ');
  let best = 0;
  for (const phrase of phrasesOf(field)) {
    if (phrase.length === 0) continue;
    if (phrase.join(' ') === text || phrase.join('') === words.join('')) return 1;
    const at = within(words, phrase);
    if (at < 0) continue;
    const others = [...words.slice(0, at), ...words.slice(at + phrase.length)];
    if (VETOES.some((veto) => within(others, veto) >= 0)) continue;
    const foreign = others.filter((word) => !FILLER.has(word) && !ownWords(field).has(word)).length;
    if (foreign > 0 && phrase.length === 1 && ALONE.has(phrase[0] ?? '')) continue;
    // "Where is the property?" asks for a place.
    const asks = at === 0 && FILLER.has(phrase[0] ?? '') ? 0.02 : 0;
    best = Math.max(best, foreign === 0 ? 0.95 + asks : 0.75 - 0.15 * foreign);
  }
  return best;
}

export function within(words: readonly string[], phrase: readonly string[]): number {
  return words.findIndex((_, at) => phrase.every((word, n) => words[at + n] === word));
}
