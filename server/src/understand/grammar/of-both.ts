// Of both: once two have searches, what is said of one and then "and hers too", or an amount for each without a word of size: "show
// gated ones. and mum's too, under 90L", "80 tak. dost 40".
import type { Party } from '../../languages/parties.ts';
import { wordMeans } from '../lexicon.ts';
import type { Prepared } from '../prepare.ts';
import { type Kind, meaningOf, type Reading } from '../reading.ts';
import { type PartyNamed, partiesOfTwo } from './parties.ts';
import type { TwoWishes } from './two-wishes.ts';
import { hasAmount, type Search } from './which-search.ts';

/** The two wishes; `searches`: the present one first. */
export function ofBoth(
  { text, tokens }: Prepared,
  reading: Reading,
  known: readonly Party[],
  searches: readonly Search[],
): TwoWishes | undefined {
  const [present, other, more] = searches;
  if (!present || !other || more) return undefined;
  const named = partiesOfTwo(reading, known).filter(({ speaker }) => !speaker);
  // "70 tak. didi 50", where hers is the present search: what stands before is of the other.
  const [theirs] = named;
  if (!theirs || named.some(({ party }) => party !== theirs.party)) return undefined;
  const [left, right] = theirs.party === present.party ? [other, present] : [present, other];
  if (theirs.party !== right.party) return undefined;
  const from = stretchStart(reading, theirs.from);
  if (from === 0) return undefined;
  const words = (begin: number, end: number) =>
    end > begin ? text.slice(tokens[begin]?.from, tokens[end - 1]?.to) : '';
  const mine = words(0, from);
  const [first, second] = [bareAmount(reading, 0, from), bareAmount(reading, from, tokens.length)];
  // "80 tak. dost 40".
  if (first !== undefined && second !== undefined && isAmountAlone(reading, from, theirs))
    return {
      first: withRupees(mine, 0, reading, first),
      second: String(rupeesOf(reading, second)),
      party: left.party,
      other: right.party,
    };
  if (left !== present) return undefined;
  // "… and mum's too, under 90L": what was wished is wished for her as well, and the rest for her alone.
  const also = tokens.slice(from).some(({ text }) => wordMeans(text, 'also'));
  if (!also || !says(reading, 0, from)) return undefined;
  const rest = words(Math.max(theirs.to, afterAlso(reading, theirs.to)), tokens.length);
  return {
    first: mine,
    second: rest === '' ? mine : `${mine}, ${rest}`,
    party: present.party,
    other: other.party,
  };
}

/** Where the stretch begins that this token is in: behind a pause. */
function stretchStart({ tokens }: Reading, at: number): number {
  let from = at;
  while (from > 0 && !tokens[from]?.breaks) from--;
  return from;
}

/** "Too" behind a name is no word of the wish. */
function afterAlso({ tokens }: Reading, at: number): number {
  let to = at;
  while (to < tokens.length && wordMeans(tokens[to]?.text ?? '', 'also')) to++;
  return to;
}

/** The one number there, where no word says of what it is. */
function bareAmount(reading: Reading, from: number, to: number): number | undefined {
  const { tokens, at } = reading;
  const [one, other] = tokens.flatMap(({ value }, token) =>
    token >= from && token < to && value !== undefined ? [token] : [],
  );
  if (one === undefined || other !== undefined) return undefined;
  const value = tokens[one]?.value ?? 0;
  const alone = !UNITS.some((kind) => meaningOf(at[one + 1], kind) !== undefined);
  return value >= 10 && (alone || hasAmount(reading, from, to)) ? one : undefined;
}
const UNITS: readonly Kind[] = ['room', 'area_unit', 'loan'];

/** Who it is for and the amount, and nothing else. */
const isAmountAlone = ({ tokens, taken }: Reading, from: number, theirs: PartyNamed): boolean =>
  tokens.length - from <= theirs.to - theirs.from + 4 && !taken.subarray(from, tokens.length).includes(1);

/** Of a number without a word of size: what homes for sale cost is told in lakhs. */
export function rupeesOf({ tokens, at }: Reading, token: number): number {
  const value = tokens[token]?.value ?? 0;
  const scale = meaningOf(at[token + 1], 'scale');
  if (scale !== undefined) return value * 10 ** Number(scale);
  return value < LEAST ? value * LAKH : value;
}
const LEAST = 5000;
const LAKH = 100_000;

/** The words with the amount in rupees. */
function withRupees(words: string, from: number, reading: Reading, token: number): string {
  const start = reading.tokens[from]?.from ?? 0;
  const one = reading.tokens[token];
  if (!one || meaningOf(reading.at[token + 1], 'scale') !== undefined) return words;
  return `${words.slice(0, one.from - start)}${rupeesOf(reading, token)}${words.slice(one.to - start)}`;
}

const says = ({ spans, taken }: Reading, from: number, to: number): boolean =>
  taken.subarray(from, to).includes(1) ||
  spans.some(
    (span) =>
      span.from >= from && span.to <= to && WISHED.some((kind) => meaningOf(span, kind) !== undefined),
  );
const WISHED: readonly Kind[] = [
  'amenity',
  'room',
  'type',
  'furnishing',
  'facing',
  'possession',
  'scale',
  'area_unit',
];
