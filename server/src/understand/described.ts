// Homes by description: "the marathahalli 2bhk", "84.5 wala", "the one for 67 lakhs in electronic city you showed before".
// What is said of the home is read by the same extractors as a wish; it points where it fits a home that was shown.
import type { NameMatch } from '../filters/hear/name.ts';
import type { PlaceMatch } from '../places/place.ts';
import { nthOf, type Ordinal } from './counted-among.ts';
import { isLink, meansWord, type Phrase, phraseAt } from './described-phrase.ts';
import { descriptionOf } from './description.ts';
import type { Context } from './draft.ts';
import { ownerBefore } from './grammar/parties.ts';
import type { Span } from './lexicon.ts';
import { ownsWhatIsAsked } from './own-papers.ts';
import { type Description, foundAt, offeredAt, shownAs, writtenAt } from './points.ts';
import { hasSpan, meaningOf, means, type Reading, spanFrom, wordsOf } from './reading.ts';
import type { FilterChange, Reference } from './understanding.ts';
import { unitAt } from './unit-said.ts';
import { readWhen } from './when.ts';

export type Described = {
  from: number;
  to: number;
  reference: Reference & { kind: 'like' | 'name' };
  /** The token of the number that is counted among them: "the first Hebbal one". */
  counted?: number;
  /** Those whose numbers are joined to it: "the second and third Hebbal ones". */
  along?: Described[];
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
    if (described) found.push(described, ...(described.along ?? []));
    // "Builtup of 706 flat": none is told by all of it, one by the number in it.
    for (let inner = at + 1; !described && inner < phrase.to; inner++) {
      const unit = unitAt(given, inner, found.at(-1)?.to);
      if (unit) found.push(unit);
    }
    at = (described ?? phrase).to - 1;
  }
  return found;
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
  const told = ofTheirs(descriptionOf(given, phrase), given, from);
  if (!told) return undefined;
  const { said, ids: fitting } = shownAs(told, context.session.memory, context.catalogue);
  const ids = earlier ? asSought(fitting, said, context) : fitting;
  const exact = isExact(said);
  const words = wordsOf(reading, from, to);
  // "Bellandur mane deposit eshtu?", "chandapura plot ka khata kya hai?": where nothing is wanted, one of those shown is meant.
  if (asked && said.filters.locality) {
    const meant = ids.length > 0 ? ids : foundAt(said, context);
    if (meant.length > 0 && meant.length <= MOST_ASKED_OF)
      return { from, to, reference: { kind: 'name', name: words, listing_ids: [...meant], words } };
  }
  if (ids.length === 0) {
    const standing = one || (definite && exact) ? offeredAt(said, context) : [];
    // "85 lakh wala flat chahiye" wants one at that.
    // "Is the 84.5 lakh flat in Whitefield still there?", before any was shown.
    const meant = definite || earlier || isAskedOf(given, from, to);
    const told = one || (exact && noun && meant && saysPrice(reading, from, to));
    const elsewhere = standing.length === 0 && told && !hasSpan(reading, 'ask', 'want');
    const offered = elsewhere ? writtenAt(said, context) : standing;
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
  // "The Hebbal one" of two compared stays that one, though other words of the message make a new list.
  const bound = ids.length === 1 && !isPlural(reading, from, to) && !hasSpan(reading, 'refer', 'both');
  return { from, to, reference: { kind: 'like', ...said, ...(bound && { ids: [...ids] }), words } };
}

/** "Mum's 60 lakh flat": one such as is looked for for her. */
function ofTheirs(
  told: Description | undefined,
  { reading, context }: Describing,
  from: number,
): Description | undefined {
  const { parties = [] } = context.session.memory;
  const owner = told && parties.length > 0 ? ownerBefore(reading, from) : undefined;
  const theirs = parties.find(({ party }) => party === owner)?.filters;
  if (!told || !theirs) return told;
  const { bhk, type, locality } = theirs;
  return {
    ...told,
    filters: { ...(bhk && { bhk }), ...(type && { type }), ...(locality && { locality }), ...told.filters },
  };
}

/** "The earlier Hebbal home", of two shown there, while one bedroom is looked for: the one that has one. */
function asSought(
  ids: readonly string[],
  { filters }: Description,
  { session, catalogue }: Context,
): readonly string[] {
  const { bhk, type } = session.current_filters;
  if (ids.length < 2 || filters.bhk) return ids;
  const sought = { ...(bhk && { bhk }), ...(!filters.type && type && { type }) };
  const fits = ids.filter((id) => {
    const home = catalogue.byId(id);
    return home && catalogue.explain(home, sought).broken.length === 0;
  });
  return fits.length > 0 ? fits : ids;
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
  reading.spans.some((span) => means(span, 'ask', 'show') && !isVisit(reading, span)) ||
  hasSpan(reading, 'ask', 'want');

/** "Kadugodi wala Saturday ko dekhna hai": to be seen on a day. */
const isVisit = (reading: Reading, span: Span): boolean =>
  meaningOf(span, 'visit') !== undefined && readWhen(reading, false)?.day !== undefined;

/** "under 80 lakh wala" bounds; it tells no home. */
function isLimit(reading: Reading, at: number): boolean {
  const limit = meaningOf(spanFrom(reading, at), 'limit');
  return limit !== undefined && limit !== 'exact' && limit !== 'to' && !isLink(reading, at);
}

/** "The 84.5 lakh flat": a number in it is surely what a home costs, and no budget. */
export const saysPrice = ({ tokens }: Reading, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ role }) => (role?.shares.get('price') ?? 0) >= PRICED);
const PRICED = 0.8;

/** Said by a figure of its own, which few homes share. */
const isExact = ({ figures }: Description): boolean => (figures ?? []).length > 0;
