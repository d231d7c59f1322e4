// Homes by description: "the marathahalli 2bhk", "84.5 wala", "the one for 67 lakhs in electronic city you showed before".
// What is said of the home is read by the same extractors as a wish; it points where it fits a home that was shown.
import type { NameMatch } from '../filters/hear/name.ts';
import type { PlaceMatch } from '../places/place.ts';
import { nthOf, type Ordinal } from './counted-among.ts';
import { descriptionOf, isOne } from './description.ts';
import type { Context } from './draft.ts';
import { wordMeans } from './lexicon.ts';
import { isNth, readNumber } from './numbers.ts';
import { pointsAtNothing } from './of-any.ts';
import { ownsWhatIsAsked } from './own-papers.ts';
import { type Description, foundAt, offeredAt, shownAs } from './points.ts';
import { hasSpan, meaningOf, means, type Reading, spanFrom, wordsOf } from './reading.ts';
import { DESCRIBED_BY } from './told-by.ts';
import type { FilterChange, Reference } from './understanding.ts';
import { unitAt } from './unit-said.ts';

export type Described = {
  from: number;
  to: number;
  reference: Reference & { kind: 'like' | 'name' };
  /** The token of the number that is counted among them: "the first Hebbal one". */
  counted?: number;
};

/** What there is to read a description with. */
export type Describing = {
  reading: Reading;
  context: Context;
  /** Places and names found, which are values whatever their words are. */
  places: readonly PlaceMatch[];
  named: readonly NameMatch[];
  /** Numbers said of homes. */
  ordinals: readonly Ordinal[];
  /** Something is asked besides what the words of facts ask: a topic. */
  asks: boolean;
  /** What tokens [from, to) wish for, read by themselves. */
  wishesIn(from: number, to: number): FilterChange[];
};

/** Every description of a home shown; each takes its words, so that they wish for nothing. */
export function readDescribed(given: Describing): Described[] {
  const { reading } = given;
  const found: Described[] = [];
  for (let at = 0; at < reading.tokens.length; at++) {
    const unit = unitAt(given, at, found.at(-1)?.to);
    if (unit) {
      found.push(unit);
      continue;
    }
    const phrase = phraseAt(given, at);
    if (!phrase) continue;
    // "Is the 74 lakh flat on the ground floor?": what follows the home may be asked of it.
    const described = [...phrase.ends]
      .reverse()
      .reduce<Described | undefined>(
        (known, end) => known ?? settle(given, { ...phrase, ...end }),
        undefined,
      );
    if (described) found.push(described);
    // "Builtup of 706 flat": none is told by all of it, one by the number in it.
    for (let inner = at + 1; !described && inner < phrase.to; inner++) {
      const unit = unitAt(given, inner, found.at(-1)?.to);
      if (unit) found.push(unit);
    }
    at = (described ?? phrase).to - 1;
  }
  return found;
}

/** Words that belong together: values of a home, and what shows that one home is meant by them. */
type Phrase = {
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

function phraseAt(given: Describing, from: number): Phrase | undefined {
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
  while (at < reading.tokens.length) {
    const value = valueAt(given, at);
    // After a comma only what tells more of the same home goes on: "the whitefield one, 71.5 lakh, dec 2027".
    if (at > from && reading.tokens[at]?.breaks && !(phrase.one && value)) break;
    const span = spanFrom(reading, at);
    const end = value ?? span?.to ?? at + 1;
    const place = given.places.some((one) => one.from === at);
    // "The HSR flat from Hebbal": it stands in one of them.
    if (place && placed) break;
    placed ||= place;
    if (value) {
      phrase.values++;
      if (meaningOf(span, 'type') || meaningOf(span, 'room')) phrase.noun = true;
    } else if (span && isOne(reading, at, end)) {
      phrase.definite ||= meansWord(reading, at, 'refer', 'that');
      // "one 2 bhk" counts; "pehle wala Hebbal" was shown before.
      if (phrase.values === 0 && !phrase.definite && !phrase.earlier) break;
      // "खरीदने वाले": those to buy.
      phrase.one ||= phrase.values > 1 || meaningOf(reading.at[from], 'purpose') === undefined;
    } else if (means(span, 'point', 'earlier') || (phrase.values === 0 && means(span, 'point', 'before')))
      phrase.earlier = true;
    else if (span && means(span, 'refer', 'that') && !pointsAtNothing(reading, span)) {
      if (phrase.values > 0) break;
      phrase.definite = true;
      at = end;
      continue;
    } else if (phrase.values > 0 && meaningOf(span, 'home')) phrase.noun = true;
    else if (at > from && isLink(reading, at)) {
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

const meansWord = ({ tokens }: Reading, at: number, kind: string, value: string): boolean =>
  wordMeans(tokens[at]?.text ?? '', kind, value);

/** "for", "in", "ka", "ನಲ್ಲಿ": nothing of its own between two values. */
function isLink(reading: Reading, at: number): boolean {
  const span = spanFrom(reading, at);
  return (
    means(span, 'place', 'in') ||
    means(span, 'place', 'in_after') ||
    // "The Whitefield one costing 1.29 cr".
    means(span, 'limit', 'exact') ||
    meaningOf(span, 'filler') !== undefined
  );
}

/** The phrase as a reference, where it points at a home shown and was not said to wish for one. */
function settle(given: Describing, phrase: Phrase): Described | undefined {
  const { reading, context, named } = given;
  const { from, to, definite, one, noun, earlier } = phrase;
  const nth = nthOf(given, phrase);
  if (nth) return nth;
  const alone = isAlone(reading, from, to);
  const names = named.some((name) => name.kind === 'project' && name.from >= from && name.to <= to);
  if (!(one || earlier || noun || definite || alone || names)) return undefined;
  const asked = (noun || one) && !phrase.within && isAskedOf(given, from, to);
  for (let at = Math.max(from - 1, 0); at < to; at++) if (isLimit(reading, at)) return undefined;
  const told = descriptionOf(given, phrase);
  if (!told) return undefined;
  const { said, ids } = shownAs(told, context.session.memory, context.catalogue);
  const exact = isExact(said);
  const words = wordsOf(reading, from, to);
  // "Bellandur mane deposit eshtu?", "chandapura plot ka khata kya hai?": where nothing is wanted, one of those shown is meant.
  if (asked && said.filters.locality) {
    const meant = ids.length > 0 ? ids : foundAt(said, context);
    if (meant.length > 0 && meant.length <= MOST_ASKED_OF)
      return { from, to, reference: { kind: 'name', name: words, listing_ids: meant, words } };
  }
  if (ids.length === 0) {
    const offered = one || (definite && exact) ? offeredAt(said, context) : [];
    return offered.length > 0
      ? { from, to, reference: { kind: 'name', name: words, listing_ids: offered, words } }
      : undefined;
  }
  // "Plot ka naksha chahiye": what is wanted is of the one shown, and no plot.
  if (noun && ids.length === 1 && ownsWhatIsAsked(reading, from, to))
    return { from, to, reference: { kind: 'like', ...said, words } };
  // "2bhk wala dikhao" wants to be shown such homes; "the 72 lakh one dikhao" is one of those on screen.
  if (wantsHomes(reading) && !(earlier || (one && (definite || exact)))) return undefined;
  // "Show me the ones ready to move": of such a kind, not those four.
  if (wantsHomes(reading) && !earlier && !exact && isPlural(reading, from, to)) return undefined;
  // "Nahi, marathahalli 42k": a place and a price that one home shown has, to the rupee.
  const priced =
    alone && said.filters.locality !== undefined && ids.length === 1 && costs(ids, said, context);
  // "Lakeside 1120": a name and the figure of one home of it.
  const byFigure = said.ids !== undefined && exact && ids.length === 1;
  // "72 lakh flat", "the whitefield 2bhk"; not "a flat in whitefield".
  // "Compare the site in Hebbal with …", in the words of a place and a kind: the one of them that was shown.
  const [shown] = ids;
  if (shown !== undefined && noun && !one && said.filters.locality?.length === 1 && setsApart(given)) {
    const words = wordsOf(reading, from, to);
    return { from, to, reference: { kind: 'name', name: words, listing_ids: [shown], words } };
  }
  if (!priced && !byFigure && !one && !earlier && !(exact && noun) && !(definite && ids.length === 1))
    return undefined;
  if (!earlier && !definite && !exact && ids.length > 1) return undefined;
  for (const name of named)
    if (name.from >= from && name.to <= to && name.kind !== 'project') return undefined;
  return { from, to, reference: { kind: 'like', ...said, words } };
}

/** Homes of one description that are answered for together. */
const MOST_ASKED_OF = 3;

/** Something is asked beside these words, and nothing is to be shown: "is there a home in Hebbal?" asks for no more than one. */
function isAskedOf({ reading, asks }: Describing, from: number, to: number): boolean {
  if (hasSpan(reading, 'room', 'bhk') || hasSpan(reading, 'home', 'few')) return false;
  if (asks) return true;
  if (wantsHomes(reading)) return false;
  const questions = reading.text.includes('?') || hasSpan(reading, 'ask');
  return reading.spans.some(
    (span) =>
      (span.to <= from || span.from >= to) &&
      (meaningOf(span, 'fact') !== undefined ||
        means(span, 'ask', 'how_far') ||
        (questions && (meaningOf(span, 'amenity') ?? meaningOf(span, 'landmark')) !== undefined)),
  );
}

/** "The Hebbal site and the Kadugodi site", or one of them where homes are compared. */
const setsApart = ({ reading, places }: Describing): boolean =>
  hasSpan(reading, 'intent', 'compare') ||
  (places.length > 1 && places.every(({ to }) => meaningOf(reading.at[to], 'type') !== undefined));

/** Nothing but a yes, a no or fillers stands around it. */
function isAlone({ at, tokens }: Reading, from: number, to: number): boolean {
  for (let token = 0; token < tokens.length; token++) {
    if (token >= from && token < to) continue;
    const span = at[token];
    if (!meaningOf(span, 'filler') && !means(span, 'intent', 'deny') && !means(span, 'intent', 'affirm'))
      return false;
  }
  return true;
}

function costs([id]: readonly string[], { figures = [] }: Description, { catalogue }: Context): boolean {
  const price = id === undefined ? undefined : catalogue.byId(id)?.price;
  return figures.length === 1 && figures.some(({ as, value }) => as === 'price' && value === price);
}

function isPlural(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (meansWord(reading, at, 'home', 'few')) return true;
  return false;
}

const wantsHomes = (reading: Reading): boolean =>
  hasSpan(reading, 'ask', 'show') || hasSpan(reading, 'ask', 'want');

/** "under 80 lakh wala" bounds; it tells no home. */
function isLimit(reading: Reading, at: number): boolean {
  const limit = meaningOf(spanFrom(reading, at), 'limit');
  return limit !== undefined && limit !== 'exact' && limit !== 'to' && !isLink(reading, at);
}

/** Said by a figure of its own, which few homes share. */
const isExact = ({ figures }: Description): boolean => (figures ?? []).length > 0;
