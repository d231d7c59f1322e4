// Facts in one text: "2BHK 1200 sqft East facing 85L". Only a text that is little else is read so, and a fact only where
// the text has one of its kind: prose may speak of another home, a park or a deposit.
import { cellWords, FILLER, VETO } from '../../../languages/sheets.ts';
import { AREA_UNITS } from '../../area-units.ts';
import { NUMBER } from './amount.ts';
import { readArea } from './area.ts';
import { readFacing, readFurnishing, readPurpose, readType } from './closed.ts';
import { readMoney } from './money.ts';
import { readPossession } from './offer.ts';
import { readRooms } from './rooms.ts';
import { anyOf, fold, whole } from './text.ts';

/** Fields of a sheet → their texts, as the readers of a home take them. */
export type Facts = Record<string, string>;

const any = (...kinds: Parameters<typeof cellWords>[0][]) =>
  anyOf(kinds.flatMap(cellWords).sort((a, b) => b.length - a.length));
const TO = `\\s*(?:-|${whole(any('to'))})\\s*`;
const SIGN = '(?:₹|(?<!\\p{L})(?:rs|inr)\\b\\.?)\\s*';
const SCALE = `\\s*(?:${any('lakh', 'crore')})(?![\\p{L}\\p{M}])\\.?`;
const PER = `\\s*(?:/-)?\\s*(?:/|${whole(any('per'))})\\s*`;
const AREA_UNIT = `(?:${any(...AREA_UNITS)})(?![\\p{L}\\p{M}])\\.?`;
const BASIS = `(?:${any('super_built_up', 'built_up', 'carpet')})(?![\\p{L}\\p{M}])`;

type Find = { fields(said: string): Facts | undefined; pattern: RegExp };

const one = (field: string, reads: (said: string) => boolean) => (said: string) =>
  reads(said) ? { [field]: said } : undefined;
const isAmount = (said: string) => readMoney(said)?.kind === 'amount';

/** In this order: what is found goes from the text. */
const FINDS: readonly Find[] = [
  {
    pattern: new RegExp(
      `(?:${SIGN})?${NUMBER}(?:${TO}${NUMBER})?${PER}${AREA_UNIT}|${NUMBER}\\s*psf\\b`,
      'gu',
    ),
    fields: one('rate', (said) => readMoney(said)?.kind === 'rate'),
  },
  {
    pattern: new RegExp(
      `(?:${SIGN})?${NUMBER}(?:${SCALE})?(?:${TO}(?:${SIGN})?${NUMBER})?(?:${SCALE})(?:\\s*(?:${any('onwards')})(?![\\p{L}])|\\s*\\+(?!\\s*\\d))?|${SIGN}${NUMBER}(?:\\s*/-)?(?:${PER}(?:${any('month')})(?![\\p{L}]))?|${NUMBER}(?:\\s*/-)?\\s*(?:${PER}(?:${any('month')})|p\\.?m\\.?)(?![\\p{L}])`,
      'gu',
    ),
    fields: one('price', isAmount),
  },
  {
    pattern: new RegExp(
      `(?:${BASIS}[\\s:-]*)?${NUMBER}(?:${TO}${NUMBER})?\\s*${AREA_UNIT}(?:\\s*\\(?${BASIS}\\)?)?|\\b\\d{2,3}\\s*[x×*]\\s*\\d{2,3}\\b`,
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
    pattern: /\b(?:\d{1,2}(?:st|nd|rd|th)|ground)\s+floor\b/gu,
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
  { field: 'furnishing', reads: (said) => readFurnishing(said) !== undefined },
  { field: 'purpose', reads: (said) => said.includes(' ') && readPurpose(said) !== undefined },
  {
    field: 'possession',
    reads: (said) =>
      said.length > 4 && /^[^\d]+$/.test(said) && readPossession(said)?.possession !== undefined,
  },
  { field: 'type', reads: (said) => readType(said) !== undefined },
];
const MOST_WORDS = 4;
const LEAST_FACTS = 2;
/** These words say nothing between facts. */
const SILENT = new Set([
  ...FILLER,
  ...(['around_amount', 'and', 'to', 'per', 'sale'] as const).flatMap(cellWords),
]);

const OF_OTHERS = new Set(VETO);

/** Undefined for a text that is something else, or no more than one fact. */
export function readFacts(value: unknown): Facts | undefined {
  if (typeof value !== 'string' || value.length > 200) return undefined;
  const found = new Map<string, string[]>();
  const add = (facts: Facts) => {
    for (const [field, said] of Object.entries(facts)) found.set(field, [...(found.get(field) ?? []), said]);
  };
  let text = fold(value);
  for (const { pattern, fields } of FINDS)
    text = text.replace(pattern, (said) => {
      const facts = fields(said.trim());
      if (!facts) return said;
      add(facts);
      return ' , ';
    });
  const pieces = text.split(/[,;|\n()]+|\s-\s/).map((piece) => piece.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
  const left = pieces.flatMap((words) => restOf(words, add)).filter((word) => !SILENT.has(word));
  // A sum beside a word for something else, "deposit 2 lakh", may be that.
  if (left.some((word) => OF_OTHERS.has(word))) found.delete('price');
  const facts = [...found].flatMap(([field, said]) =>
    new Set(said).size === 1 ? [[field, said[0] ?? ''] as const] : [],
  );
  return found.size >= LEAST_FACTS && left.length <= found.size ? Object.fromEntries(facts) : undefined;
}

/** The words of a piece that are of no fact; a direction alone between commas is one. */
function restOf(words: readonly string[], add: (facts: Facts) => void): string[] {
  if (words.length > 0 && words.length < 3 && readFacing(words.join(' '))) {
    add({ facing: words.join(' ') });
    return [];
  }
  const rest: string[] = [];
  for (let at = 0; at < words.length; ) {
    const size = sizeOfFact(words, at, add);
    if (size === 0) rest.push(words[at] ?? '');
    at += Math.max(size, 1);
  }
  return rest;
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
