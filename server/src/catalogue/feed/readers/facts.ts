// Facts in one text: "2BHK 1200 sqft East facing 85L". Only a text that is little else is read so, and a fact only where
// the text has one of its kind: prose may speak of another home, a park or a deposit.
import { cellWords, FILLER, headersOf, VETO } from '../../../languages/sheets.ts';
import { AREA_UNITS } from '../../area-units.ts';
import { NUMBER } from './amount.ts';
import { readArea } from './area.ts';
import { readFacing, readFurnishing, readPurpose, readType } from './closed.ts';
import { readMoney } from './money.ts';
import { readPossession } from './offer.ts';
import { placeIn } from './place.ts';
import { readRooms } from './rooms.ts';
import { anyOf, fold, whole } from './text.ts';

/** Fields of a sheet → their texts, as the readers of a home take them. */
export type Facts = Record<string, string>;

const any = (...kinds: Parameters<typeof cellWords>[0][]) =>
  anyOf(kinds.flatMap(cellWords).sort((a, b) => b.length - a.length));
const TO = `\\s*(?:-|${whole(any('to'))})\\s*`;
const SIGN = '(?:₹|(?<!\\p{L})(?:rs|inr)\\b\\.?)\\s*';
const SCALE = `\\s*(?:${any('lakh', 'crore')})(?![\\p{L}\\p{M}])\\.?`;
const THOUSAND = `\\s*(?:${any('thousand')})(?![\\p{L}\\p{M}])`;
const PER = `\\s*(?:/-)?\\s*(?:/|${whole(any('per'))})\\s*`;
const AREA_UNIT = `(?:${any(...AREA_UNITS)})(?![\\p{L}\\p{M}])\\.?`;
const BASIS = `(?:${any('super_built_up', 'built_up', 'carpet', 'plot')})(?![\\p{L}\\p{M}])`;
const SUM = `(?:${SIGN})?${NUMBER}(?:${SCALE}|${THOUSAND})?(?![\\p{L}\\d])`;
/** "price on call": "call" alone may ask for anything. */
const ON_REQUEST = anyOf(cellWords('on_request').filter((phrase) => /\s/.test(phrase) && isOfPrice(phrase)));
const GONE = new Set(cellWords('gone').map(fold));

type Find = { fields(said: string): Facts | undefined; pattern: RegExp };

const one = (field: string, reads: (said: string) => boolean) => (said: string) =>
  reads(said) ? { [field]: said } : undefined;
const isAmount = (said: string) => readMoney(said)?.kind === 'amount';
const fromDigit = (said: string) => said.slice(said.search(/[₹\d]/));
function isOfPrice(phrase: string): boolean {
  return headersOf('price').some((word) => phrase.split(' ').includes(word));
}

/** In this order: what is found goes from the text. */
const FINDS: readonly Find[] = [
  {
    pattern: new RegExp(`${whole(anyOf(headersOf('deposit')))}[\\s:-]*${SUM}`, 'gu'),
    fields: (said) => ({ deposit: fromDigit(said) }),
  },
  {
    pattern: new RegExp(
      `(?:${SIGN})?${NUMBER}(?:${TO}${NUMBER})?${PER}${AREA_UNIT}|${NUMBER}\\s*psf\\b`,
      'gu',
    ),
    fields: one('rate', (said) => readMoney(said)?.kind === 'rate'),
  },
  {
    pattern: new RegExp(
      `(?:${SIGN})?${NUMBER}(?:${SCALE})?(?:${TO}(?:${SIGN})?${NUMBER})?(?:${SCALE})(?:\\s*(?:${any('onwards')})(?![\\p{L}])|\\s*\\+(?!\\s*\\d))?|${SIGN}${NUMBER}(?:\\s*/-)?(?:${PER}(?:${any('month')})(?![\\p{L}]))?|${NUMBER}(?:${THOUSAND})?(?:\\s*/-)?\\s*(?:${PER}(?:${any('month')})|p\\.?m\\.?)(?![\\p{L}])`,
      'gu',
    ),
    fields: one('price', isAmount),
  },
  {
    pattern: new RegExp(`${whole(any('rent'))}[\\s:-]*${SUM}`, 'gu'),
    fields: (said) => (isAmount(fromDigit(said)) ? { price: fromDigit(said), purpose: 'rent' } : undefined),
  },
  { pattern: new RegExp(whole(ON_REQUEST), 'gu'), fields: (said) => ({ asked_price: said }) },
  {
    pattern: new RegExp(`(?:${SIGN})?${NUMBER}${THOUSAND}(?!\\s*(?:${AREA_UNIT}))`, 'gu'),
    fields: (said) => ({ of_a_month: said }),
  },
  {
    pattern: new RegExp(
      `(?:${BASIS}[\\s:-]*)?${NUMBER}(?:${TO}${NUMBER})?\\s*${AREA_UNIT}(?:\\s*\\(?${BASIS}(?!\\s*[:-]?\\s*\\d)\\)?)?|${NUMBER}\\s*${BASIS}(?!\\s*[:-]?\\s*\\d)|${BASIS}[\\s:-]*${NUMBER}(?![\\p{L}\\d])|\\b\\d{2,3}\\s*[x×*]\\s*\\d{2,3}\\b`,
      'gu',
    ),
    fields(said) {
      const area = readArea(said);
      return area && area.from >= 100 ? { [area.basis ? `${area.basis}_area` : 'area']: said } : undefined;
    },
  },
  {
    pattern: new RegExp(
      `\\d{1,2}(?:\\.5)?\\s*(?:${any('bhk', 'rk')})(?![\\p{L}\\p{M}])(?:\\s*\\+\\s*\\d\\s*t\\b)?`,
      'gu',
    ),
    fields: one('bhk', (said) => readRooms(said)?.bhk.length === 1),
  },
  {
    pattern: /\b(?:\d{1,2}(?:st|nd|rd|th)|ground)\s+floor\b(?:\s+(?:out )?of\s+\d{1,3}\b)?/gu,
    fields: (said) => ({ floor: said }),
  },
];

/** By words of the text, the longest first; the readers are of closed lists. */
const WORDS: readonly { field: string; reads(said: string): boolean }[] = [
  {
    field: 'facing',
    reads: (said) =>
      / fac(?:ing|e)$|^facing /.test(said) && readFacing(said.replace(/^facing /, '')) !== undefined,
  },
  // "No" and "f" are answers under a heading; here they are of something else.
  { field: 'furnishing', reads: (said) => said.length > 4 && readFurnishing(said) !== undefined },
  { field: 'purpose', reads: (said) => said.includes(' ') && readPurpose(said) !== undefined },
  {
    field: 'possession',
    reads: (said) =>
      said.length > 4 && /^[^\d]+$/.test(said) && readPossession(said)?.possession !== undefined,
  },
  { field: 'type', reads: (said) => readType(said) !== undefined },
  { field: 'status', reads: (said) => GONE.has(said) },
];
const MOST_WORDS = 4;
const LEAST_FACTS = 2;
/** Prose has these too. */
const BESIDE = new Set(['locality', 'city', 'status', 'deposit', 'asked_price', 'of_a_month']);
/** These words say nothing between facts. */
const SILENT = new Set([
  ...FILLER,
  ...(['area', 'price', 'unit_no'] as const).flatMap(headersOf).filter((phrase) => !/\s/.test(phrase)),
  ...(['around_amount', 'and', 'to', 'per', 'sale'] as const).flatMap(cellWords),
]);

/** "Flat No 203" counts nothing. */
/** "1) …", "• …" of a list. */
const NUMBERED = /^(?:\(?\d{1,3}(?:\)|[.:](?=\s))|[-•*▪►✅🏠]+)\s*(?=\S)/u;
const DOOR = /\bno\b\.?\s*[a-z]?-?\d+\b/gu;
const RENT = new Set(cellWords('rent').map(fold));
const OF_OTHERS = new Set(VETO);
const PHONE = /^(?:91)?[6-9]\d{9}$/;

/** Undefined for a text that is something else, or no more than one fact. */
export function readFacts(value: unknown): Facts | undefined {
  if (typeof value !== 'string' || value.length > 200) return undefined;
  const found = new Map<string, string[]>();
  const add = (facts: Facts) => {
    for (const [field, said] of Object.entries(facts)) found.set(field, [...(found.get(field) ?? []), said]);
  };
  let text = fold(value).replace(NUMBERED, '').replace(DOOR, ' , ');
  for (const { pattern, fields } of FINDS)
    text = text.replace(pattern, (said) => {
      const facts = fields(said.trim());
      if (!facts) return said;
      add(facts);
      return ' , ';
    });
  const pieces = text.split(/[,;|\n()]+|\s-\s/).map((piece) => piece.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
  const runs = pieces.flatMap((words) => restOf(words, add));
  const place = placeIn(runs, value);
  if (place) {
    add({ locality: place.locality });
    if (place.city) add({ city: place.city });
  }
  const silent = (word: string) => SILENT.has(word) || PHONE.test(word);
  const rest = runs.flat().filter((word) => !silent(word));
  const left = rest.slice(place?.words ?? 0);
  // A sum beside a word for something else, "deposit 2 lakh", may be that.
  if (rest.some((word) => OF_OTHERS.has(word))) found.delete('price');
  const telling = [...found.keys()].filter((field) => !BESIDE.has(field)).length;
  if (telling < LEAST_FACTS || left.length > telling) return undefined;
  const { asked_price, of_a_month, ...facts } = Object.fromEntries(
    [...found].flatMap(([field, said]) => (new Set(said).size === 1 ? [[field, said[0] ?? '']] : [])),
  );
  // "2bhk rent Kondapur 35k": thousands are a rent where one is spoken of; lakhs are none.
  const toLet = facts.purpose
    ? readPurpose(facts.purpose) === 'rent'
    : facts.price === undefined && runs.flat().some((word) => RENT.has(word));
  const price = facts.price ?? (toLet ? of_a_month : undefined) ?? asked_price;
  return { ...facts, ...(price ? { price } : {}), ...(toLet && !facts.purpose ? { purpose: 'rent' } : {}) };
}

/** Runs of words of a piece that are of no fact; a direction alone between commas is one. */
function restOf(words: readonly string[], add: (facts: Facts) => void): string[][] {
  if (words.length > 0 && words.length < 3 && readFacing(words.join(' '))) {
    add({ facing: words.join(' ') });
    return [];
  }
  const runs: string[][] = [[]];
  for (let at = 0; at < words.length; ) {
    const size = sizeOfFact(words, at, add);
    if (size === 0) runs.at(-1)?.push(words[at] ?? '');
    else runs.push([]);
    at += Math.max(size, 1);
  }
  return runs.filter((run) => run.length > 0);
}

function sizeOfFact(words: readonly string[], at: number, add: (facts: Facts) => void): number {
  for (let size = Math.min(MOST_WORDS, words.length - at); size > 0; size--) {
    const said = words.slice(at, at + size).join(' ');
    const known = WORDS.find(({ reads }) => reads(said));
    if (!known) continue;
    add({ [known.field]: said });
    return size;
  }
  return 0;
}
