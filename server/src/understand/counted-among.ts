// Counted among: "the first Indiranagar one", "hebbal ka teesra wala": a number among the homes shown that a description fits.
import type { Found } from './denied.ts';
import type { Described, Describing } from './described.ts';
import { descriptionOf } from './description.ts';
import type { Context } from './draft.ts';
import { type Span, wordMeans } from './lexicon.ts';
import { joins } from './numbered.ts';
import { type Description, fittingOfEach } from './points.ts';
import { meaningOf, type Reading, wordsOf } from './reading.ts';

/** A number that was said of a home, at tokens [at, to). `home`: it can be of nothing else: "the first one", "second". */
export type Ordinal = { at: number; to: number; n: number; home: boolean };

/** The number right before or behind the description, with at most a filler between: "hebbal ka teesra". */
function ordinalBeside(
  reading: Reading,
  { from, to }: Pick<Span, 'from' | 'to'>,
  ordinals: readonly Ordinal[],
): Ordinal | undefined {
  return ordinals.find((one) => joined(reading, one.to, from) || joined(reading, to, one.at));
}

function joined(reading: Reading, end: number, start: number): boolean {
  const { tokens, at } = reading;
  if (start < end || start - end > MOST_BETWEEN) return false;
  for (let token = end; token <= start; token++) {
    if (tokens[token]?.breaks) return false;
    // "Number 2 and the Whitefield one" are two.
    if (token < start && joins(reading, token)) return false;
    if (token < start && !meaningOf(at[token], 'filler') && !meaningOf(at[token], 'place')) return false;
  }
  return true;
}
const MOST_BETWEEN = 2;

/** The card of that number, where it fits; else the home of that number among those that fit, of the latest list of so many. */
function nthShown(
  told: Description,
  n: number,
  { session: { memory }, catalogue }: Context,
): string | undefined {
  const fitting = fittingOfEach(told, { ...memory, focus: [] }, catalogue);
  const card = memory.seen?.[n - 1];
  if (card !== undefined && fitting.some((ids) => ids.includes(card))) return card;
  return n < 1 ? undefined : fitting.find((ids) => ids.length >= n)?.[n - 1];
}

/** "The second and third": the numbers joined to this one, itself among them, in the order said. */
function joinedTo(reading: Reading, ordinal: Ordinal, ordinals: readonly Ordinal[]): Ordinal[] {
  const group = [ordinal];
  const isNext = ({ to }: Ordinal, { at }: Ordinal) =>
    (at === to + 1 && joins(reading, to)) || (at === to && /^,\s*$/.test(reading.tokens[at]?.gap ?? ''));
  for (const one of ordinals.toReversed()) {
    const [first] = group;
    if (first && isNext(one, first)) group.unshift(one);
  }
  for (const one of ordinals) {
    const last = group.at(-1);
    if (last && isNext(last, one)) group.push(one);
  }
  return group;
}

/** "Pehle wala Indiranagar": one of the homes shown there, though another list is on screen; with it those joined to it. */
export function nthOf(
  given: Describing,
  phrase: Parameters<typeof descriptionOf>[1] & { one: boolean },
): (Described & { along: Described[] }) | undefined {
  const { reading, context, ordinals, named } = given;
  const { from, to } = phrase;
  const ordinal = ordinalBeside(reading, phrase, ordinals);
  const one = phrase.one || wordMeans(reading.tokens[to - 1]?.text ?? '', 'refer', 'one');
  if (!ordinal || named.some((name) => name.from >= from && name.to <= to)) return undefined;
  const group = joinedTo(reading, ordinal, ordinals);
  if (!one && !group.some(({ home }) => home)) return undefined;
  const told = descriptionOf(given, phrase);
  // "The floor of the first one" tells nothing of it.
  const tells = told && (Object.keys(told.filters).length > 0 || told.figures || told.ids);
  const counted = (n: number, words: string) => {
    const id = tells && nthShown(told, n, context);
    return id === undefined ? undefined : { kind: 'name' as const, name: words, listing_ids: [id], words };
  };
  const reference = counted(
    ordinal.n,
    wordsOf(reading, Math.min(from, ordinal.at), Math.max(to, ordinal.to)),
  );
  if (!reference) return undefined;
  const along = group.flatMap((other): Described[] => {
    const { at, to } = other;
    const reference = other === ordinal ? undefined : counted(other.n, wordsOf(reading, at, to));
    return reference ? [{ from: at, to, counted: at, reference }] : [];
  });
  return { from, to, counted: ordinal.at, reference, along };
}

/** A number as what is described may be counted by it. */
export function numberOf({ tokens }: Reading, { at, to, reference }: Found): Ordinal[] {
  if (reference.kind !== 'ordinal') return [];
  const last = tokens[to - 1]?.text ?? '';
  // "First show me Hebbal": how it is to be done.
  const home =
    reference.n !== 1 ||
    wordMeans(last, 'refer', 'one') ||
    wordMeans(last, 'home', 'one') ||
    wordMeans(last, 'type');
  return [{ at, to, n: reference.n, home }];
}

/** "पहले जो … तीसरा वाला था": "earlier", before what is counted. */
export const isBefore = (reading: Reading, one: Found, counted: number): boolean =>
  one.at < counted &&
  !/\d/.test(one.reference.words) &&
  numberOf(reading, one).some(({ n, home }) => n === 1 && !home);

/** "The first one you showed in Hebbal", "Hebbal alli torisida modala mane": a number right beside homes shown before. */
export const countsAmong = ({ tokens }: Reading, { at, to, reference }: Found, of: Described): boolean =>
  reference.kind === 'ordinal' &&
  of.reference.kind === 'like' &&
  of.reference.earlier === true &&
  ((to === of.from && !tokens[to]?.breaks) || (at === of.to && !tokens[at]?.breaks));
