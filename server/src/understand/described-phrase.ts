// The phrase of a home described: which words belong together, "the marathahalli 2bhk", and what shows that one home is meant.
import { wordSet } from '../languages/words.ts';
import type { PlaceMatch } from '../places/place.ts';
import type { AmountRole } from './amount-role.ts';
import type { Describing } from './described.ts';
import { isOne } from './description.ts';
import { wordMeans } from './lexicon.ts';
import { joins } from './numbered.ts';
import { isNth, readNumber } from './numbers.ts';
import { pointsAtNothing } from './of-any.ts';
import { meaningOf, means, type Reading, spanFrom } from './reading.ts';
import { DESCRIBED_BY } from './told-by.ts';

/** Words that belong together: values of a home, and what shows that one home is meant by them. */
export type Phrase = {
  from: number;
  to: number;
  values: number;
  /** "the", "that", "wo". */
  definite: boolean;
  /** "one", "wala". */
  one: boolean;
  /** "flat", "ghar". */
  noun: boolean;
  /** "you showed". */
  earlier: boolean;
  /** "flat in Hebbal", "Hebbal mein ghar": a place that some home may be in. */
  within: boolean;
  /** Where it may end, once it has a head: how far the words tell the home is not known before it is found. */
  ends: Pick<Phrase, 'to' | 'one' | 'noun' | 'earlier'>[];
};

export function phraseAt(given: Describing, from: number): Phrase | undefined {
  const { reading } = given;
  const phrase: Phrase = {
    from,
    to: from,
    values: 0,
    definite: false,
    one: false,
    noun: false,
    earlier: false,
    within: false,
    ends: [],
  };
  let at = from;
  let within = false;
  let placed = false;
  let called = false;
  while (at < reading.tokens.length) {
    const value = valueAt(given, at);
    // After a comma only what tells more of the same home goes on: "the whitefield one, 71.5 lakh, dec 2027".
    if (at > from && reading.tokens[at]?.breaks && !(phrase.one && value)) break;
    // "The 79 one, 20 lakh own, rest loan", "78 wala 70 me".
    if (phrase.one && tellsElse(reading, at)) break;
    const span = spanFrom(reading, at);
    const end = value ?? span?.to ?? at + 1;
    const there = given.places.find((one) => one.from === at);
    const place = there !== undefined;
    // "The HSR flat from Hebbal": it stands in one of them.
    if (place && placed) break;
    placed ||= place;
    // "Lakeside is 47 and Hillside 80" are two.
    const name = given.named.some((one) => one.from === at && one.kind === 'project');
    if (name && called) break;
    called ||= name;
    if (value) {
      phrase.values++;
      // "ಕಾಡುಗೋಡಿಯದು": the one of that place, written as one word.
      if (there && isOneOf(given, there)) phrase.one = phrase.definite = true;
      if (meaningOf(span, 'type') || meaningOf(span, 'room')) phrase.noun = true;
    } else if (span && isOne(reading, at, end)) {
      phrase.definite ||= meansWord(reading, at, 'refer', 'that');
      // "one 2 bhk" counts; "pehle wala Hebbal" was shown before.
      if (phrase.values === 0 && !phrase.definite && !phrase.earlier) break;
      // "खरीदने वाले": those to buy.
      phrase.one ||= phrase.values > 1 || meaningOf(reading.at[from], 'purpose') === undefined;
    } else if (means(span, 'point', 'earlier') || (phrase.values === 0 && means(span, 'point', 'before')))
      phrase.earlier = true;
    else if (at === from && isFirstOfPlace(given, at)) {
      // "Pehle wala Hebbal ka ghar", "the first Hebbal one": shown before.
      phrase.earlier = true;
      at = spanFrom(reading, end)?.to ?? end;
      continue;
    } else if (span && means(span, 'refer', 'that') && !pointsAtNothing(reading, span)) {
      if (phrase.values > 0) break;
      phrase.definite = true;
      at = end;
      continue;
    } else if (phrase.values > 0 && meaningOf(span, 'home')) phrase.noun = true;
    else if (at > from && isLink(reading, at)) {
      // "The Hebbal one and this one".
      if (phrase.one && joins(reading, at)) break;
      within ||= means(span, 'place', 'in') || means(span, 'place', 'in_after');
      at = end;
      continue;
    } else break;
    at = end;
    phrase.to = at;
    phrase.within ||= within;
    const { one, noun, earlier } = phrase;
    phrase.ends.push({ to: at, one, noun, earlier });
  }
  return phrase.values === 0 ? undefined : phrase;
}

/** "First" with its "wala", if it has one, right before a place. */
function isFirstOfPlace({ reading, places }: Describing, at: number): boolean {
  if (!wordMeans(reading.tokens[at]?.text ?? '', 'ordinal', '1')) return false;
  const next = spanFrom(reading, at + 1);
  return (
    means(next, 'point', 'one') &&
    places.some(({ from, place }) => from === next?.to && place.kind !== 'landmark')
  );
}

/** A number that is surely of a loan, or offered, and of no home. */
function tellsElse({ tokens }: Reading, at: number): boolean {
  const { role } = tokens[at] ?? {};
  return role !== undefined && role.share >= SURE && OF_NO_HOME.has(role.role);
}
const SURE = 0.6;
const OF_NO_HOME = new Set<AmountRole>(['own', 'loan', 'emi', 'income', 'term', 'percent', 'offer']);

/** The ending is no part of the name. */
function isOneOf({ reading, context }: Describing, { place, to }: PlaceMatch): boolean {
  const text = reading.tokens[to - 1]?.text ?? '';
  return ONTO.some((ending) => {
    const stem = text.endsWith(ending) ? text.slice(0, -ending.length) : '';
    return stem !== '' && context.catalogue.places.match([stem]).some((one) => one.place.name === place.name);
  });
}
const ONTO = [...wordSet('one_onto')];

/** Where the value that starts here ends: a place, a name, or a phrase that some filter is read from. */
function valueAt({ reading, places, named }: Describing, at: number): number | undefined {
  const place = places.find(({ from }) => from === at);
  // "The Devanahalli plot airport se kitna dur?" is asked of the way to it.
  if (place?.place.kind === 'landmark') return undefined;
  const proper = place ?? named.find(({ from }) => from === at);
  if (proper) return proper.to;
  if (reading.taken[at]) return undefined;
  const number = readNumber(reading, at);
  // "the marathahalli one": a number word that stands for a home.
  if (number && !(isOne(reading, at, number.to) && number.value === 1)) return number.to;
  const span = spanFrom(reading, at);
  // "The 5th floor one".
  const nth = meaningOf(span, 'ordinal') !== undefined || isNth(reading.tokens[at]?.text ?? '');
  const floor = nth && !reading.tokens[at + 1]?.breaks ? spanFrom(reading, at + 1) : undefined;
  if (means(floor, 'room', 'floor')) return floor?.to;
  return span && DESCRIBED_BY.some((kind) => meaningOf(span, kind) !== undefined) ? span.to : undefined;
}

export const meansWord = ({ tokens }: Reading, at: number, kind: string, value: string): boolean =>
  wordMeans(tokens[at]?.text ?? '', kind, value);

/** "for", "in", "ka", "ನಲ್ಲಿ": nothing of its own between two values. */
export function isLink(reading: Reading, at: number): boolean {
  const span = spanFrom(reading, at);
  return (
    means(span, 'place', 'in') ||
    means(span, 'place', 'in_after') ||
    // "The Whitefield one costing 1.29 cr".
    means(span, 'limit', 'exact') ||
    meaningOf(span, 'filler') !== undefined
  );
}
