// Places: localities, zones, cities and landmarks. "whitefield or hoodi", "not in HSR", "near the airport", "North Bangalore".

import { wordSet } from '../../languages/words.ts';
import { lazily } from '../../lazily.ts';
import type { Place, PlaceMatch, Places } from '../../places/place.ts';
import { PLAIN_WORDS } from '../../places/plain-words.ts';
import { choosesNearest } from '../../understand/choosing.ts';
import { type Draft, isAlso, type Negation, negated, remove } from '../../understand/draft.ts';
import { peopleAt } from '../../understand/household.ts';
import { isKnown, speltToo, wordMeans } from '../../understand/lexicon.ts';
import type { Token } from '../../understand/normalise.ts';
import {
  hasSpan,
  isFree,
  meaningOf,
  means,
  type Reading,
  spanBefore,
  spanFrom,
  take,
  wordsOf,
} from '../../understand/reading.ts';
import { standOf } from './refused.ts';

/** Places named in these tokens. A word that some cue is written with is no misspelt place. */
export function findPlaces(tokens: readonly Token[], { context }: Pick<Draft, 'context'>): PlaceMatch[] {
  const texts = tokens.map((token) => token.text);
  const { places } = context.catalogue;
  const matches = places.match(texts, isKnown);
  if (matches.length === 0) return matches;
  return matches
    .map((match) => roadOf(match, tokens, places) ?? match)
    .flatMap((match) => {
      const comma = match.place.kind === 'landmark' ? commaIn(tokens, match) : undefined;
      if (comma === undefined) return [match];
      // "Whitefield, metro ke paas" is no Whitefield Metro, though "JP Nagar, 7th Phase" is one place.
      return [...matchPart(places, texts, match.from, comma), ...matchPart(places, texts, comma, match.to)];
    })
    .filter(({ how, place, from, to }) => {
      // "bola tha na" is no Thane: words that mean something joined to a name of one word.
      if (to - from > 1 && place.homes === 0 && !place.name.includes(' ') && allKnown(texts, from, to))
        return false;
      if (how === 'spelling') return !anyOf(from, to, (at) => isKnown(texts[at] as string));
      // "market" alone is no KR Market, and "hi" no place, whoever lists them so.
      return (
        to - from > 1 ||
        place.kind === 'city' ||
        !isKnown(texts[from] as string) ||
        (how === 'alias' && isAmongPlaces(texts, from, matches))
      );
    });
}

/** "EC and Whitefield", "EC inda Bellandur", "EC mein": short for a place; "OC and EC in Whitefield" are papers. */
function isAmongPlaces(texts: readonly string[], at: number, matches: readonly PlaceMatch[]): boolean {
  const isInside = (word: string) =>
    wordMeans(word, 'time', 'within') && !wordMeans(word, 'place', 'in_after');
  const joined = (from: number, to: number) =>
    to >= from && to - from <= 1 && !texts.slice(from, to).some(isInside);
  return (
    wordMeans(texts[at + 1] ?? '', 'place', 'in_after') ||
    matches.some(({ from, to }) => joined(at + 1, from) || joined(to, at))
  );
}

const ROAD = wordSet('road');

/** Where the words of a road end that stand from here on; here where there are none. */
function endOfRoad(tokens: readonly Token[], from: number): number {
  let to = from;
  while (tokens[to] && !tokens[to]?.breaks && ROAD.has(tokens[to]?.text ?? '')) to++;
  return to;
}

/** "Mysuru main road" is the road and no city, where it is known by that name. */
function roadOf(match: PlaceMatch, tokens: readonly Token[], places: Places): PlaceMatch | undefined {
  const to = endOfRoad(tokens, match.to);
  if (to === match.to || match.place.kind !== 'city') return undefined;
  const words = [...tokens.slice(match.from, match.to).map(({ text }) => text), 'road'];
  const [road] = places.match(words);
  return road?.to === words.length && road.from === 0 && road.place.kind !== 'city'
    ? { ...road, how: 'alias', from: match.from, to }
    : undefined;
}

function commaIn(tokens: readonly Token[], { from, to }: PlaceMatch): number | undefined {
  for (let at = from + 1; at < to; at++) if (tokens[at]?.breaks) return at;
  return undefined;
}

function matchPart(places: Places, texts: readonly string[], from: number, to: number): PlaceMatch[] {
  const found = places.match(texts.slice(from, to), isKnown);
  return found.map((match) => ({ ...match, from: match.from + from, to: match.to + from }));
}

function anyOf(from: number, to: number, test: (at: number) => boolean): boolean {
  for (let at = from; at < to; at++) if (test(at)) return true;
  return false;
}

const allKnown = (texts: readonly string[], from: number, to: number): boolean =>
  !anyOf(from, to, (at) => !isKnown(texts[at] as string));

type Named = { name: string; from: number; to: number; not: Negation | 'drop'; also: boolean };

export function places(draft: Draft, matches: readonly PlaceMatch[]): void {
  const localities: Named[] = [];
  const landmarksNamed: Named[] = [];
  const away: Away[] = [];
  for (const match of matches) {
    const { place, from, to } = match;
    const words = wordsOf(draft.reading, from, to);
    if (match.how === 'spelling' && match.rivals.length > 0) {
      draft.doubtful.push({
        said: words,
        candidates: [place, ...match.rivals].slice(0, 3).map(({ name }) => name),
      });
    } else if (place.homes === 0 && isOfHere(place, draft) && asksDistance(draft.reading)) {
      draft.distances_to.push(place.name);
    } else if (isElsewhere(place, draft)) {
      // "Chennai highway" is a road here.
      const end = endOfRoad(draft.reading.tokens, to);
      const origin = place.kind === 'city' && end === to && hasOrigin(draft.reading.tokens, from, to);
      if (origin) draft.origin = true;
      else if (!comesFrom(draft.reading, from, end) && !negated(draft.reading, from, end)) {
        const said = wordsOf(draft.reading, from, end);
        away.push({
          from,
          to: end,
          absent:
            end === to
              ? { name: place.name, city: place.kind === 'city', words }
              : { name: titleCase(said), city: false, words: said },
        });
      }
      if (end > to) take(draft.reading, to, end);
    } else {
      if (match.how === 'spelling') draft.corrected.push({ said: words, taken: place.name });
      if (asksDistance(draft.reading)) {
        draft.distances_to.push(place.name);
        take(draft.reading, from, to);
        continue;
      }
      if (comesFrom(draft.reading, from, to)) {
        take(draft.reading, from, to);
        continue;
      }
      const carried = carriesOn(draft.reading, localities.at(-1), from);
      const not = notOf(draft, from, to, carried);
      const named: Named = { name: place.name, from, to, not, also: isAlso(draft.reading, from, to) };
      if (place.kind === 'locality' && !worksThere(draft.reading, from)) localities.push(named);
      else {
        wish(draft, place.kind, named);
        if (place.kind === 'landmark') landmarksNamed.push(named);
      }
    }
    take(draft.reading, from, to);
  }
  draft.absent.push(...away.filter((one) => isWishedFor(one, localities, draft)).map(({ absent }) => absent));
  // "Hebbal KR Puram nahi": both.
  for (let at = localities.length - 1; at > 0; at--) {
    const [one, next] = [localities[at - 1] as Named, localities[at] as Named];
    if (next.not === 'not' && !one.not && next.from === one.to && !draft.reading.tokens[next.from]?.breaks)
      one.not = 'not';
  }
  const left = eitherNear(draft, localities, landmarksNamed);
  setLocalities(draft, left);
  replaceFar(draft, left);
}

type Away = { from: number; to: number; absent: Draft['absent'][number] };

/** "My son is in Dubai, a flat in Hebbal": beside a place of here another city is where somebody is, unless either will do. */
function isWishedFor({ from, to, absent }: Away, localities: readonly Named[], { reading }: Draft): boolean {
  if (absent.city && isWhereabouts(reading, from, to)) return false;
  const here = localities.filter(({ not }) => !not);
  if (!absent.city || here.length === 0) return true;
  const { tokens } = reading;
  return here.some((one) => {
    const [end, begin] = [Math.min(one.to, to), Math.max(one.from, from)];
    const between = tokens.slice(end, begin);
    const apart = here.some((other) => other.from >= end && other.to <= begin);
    const broken = tokens.slice(end, begin + 1).some(({ breaks }) => breaks);
    return !apart && !broken && between.some(({ text }) => EITHER.has(text));
  });
}

/** "Mera beta America mein hai, 2bhk chahiye", "nanu Dubai nalli idini": between two breaks somebody is there, and nothing is wanted. */
function isWhereabouts({ tokens, spans }: Reading, at: number, end: number): boolean {
  let [from, to] = [at, end];
  while (from > 0 && !tokens[from]?.breaks) from--;
  while (to < tokens.length && !tokens[to]?.breaks) to++;
  const wished = spans.some(
    (span) =>
      span.from >= from &&
      span.to <= to &&
      (WISHES.some((kind) => meaningOf(span, kind) !== undefined) ||
        means(span, 'ask', 'show') ||
        means(span, 'ask', 'want') ||
        means(span, 'drop', 'any')),
  );
  return !wished && tokens.slice(from, to).some(({ text }) => someone().has(text));
}
const WISHES = ['home', 'type', 'room', 'purpose', 'scale', 'shift'] as const;
const someone = lazily(() => speltToo(wordSet('someone')));

const EITHER = wordSet('either');

/** "Near Whitefield or Manyata": near either of them will do. The localities that are wished for as such. */
function eitherNear(
  draft: Draft,
  localities: readonly Named[],
  landmarks: readonly Named[],
): readonly Named[] {
  const { tokens } = draft.reading;
  const joined = (a: Named, b: Named) => {
    const between = tokens.slice(Math.min(a.to, b.to), Math.max(a.from, b.from));
    return !a.not && !b.not && between.length <= MOST_BETWEEN && between.some(({ text }) => EITHER.has(text));
  };
  const either = localities.filter((one) => landmarks.some((landmark) => joined(one, landmark)));
  for (const { name, from, to } of either) addNear(draft, name, from, to);
  return localities.filter((one) => !either.includes(one));
}
/** "Whitefield or near the Manyata". */
const MOST_BETWEEN = 3;

/** Farther apart than this a landmark and a locality are no one wish, km. */
const FAR = 8;

/** "2bhk in HSR", then "near Manyata": a place across the city replaces the one asked for before it. */
function replaceFar({ context, changes }: Draft, localities: readonly Named[]): void {
  const { catalogue, session } = context;
  const { locality, near } = session.current_filters;
  const isFar = (a: string, b: string) => {
    const [from, to] = [catalogue.places.byName(a), catalogue.places.byName(b)];
    const km = from && to && catalogue.distance(from, to);
    return km !== undefined && km > FAR;
  };
  const close = changes.find((change) => change.op === 'set' && change.filter === 'near');
  if (close?.op === 'set' && close.filter === 'near' && locality && localities.length === 0) {
    if (close.value.every((landmark) => locality.every((name) => isFar(landmark, name))))
      changes.push({ op: 'remove', filter: 'locality', words: close.words });
  }
  const moved = changes.find((change) => change.op === 'set' && change.filter === 'locality');
  if (moved?.op !== 'set' || moved.filter !== 'locality' || !near || close) return;
  for (const landmark of near) {
    if (moved.value.every((name) => isFar(landmark, name)))
      changes.push({ op: 'remove', filter: 'near', value: landmark, words: moved.words });
  }
}

/** "not in Whitefield or Hebbal": both. "Whitefield nahi, Hebbal" takes away one. */
function carriesOn(reading: Reading, last: Named | undefined, from: number): Named['not'] {
  const joiner = spanBefore(reading, from);
  if (!last?.not || joiner?.from !== last.to || !means(joiner, 'limit', 'to')) return undefined;
  return reading.tokens[last.to]?.breaks ? undefined : last.not;
}

const isElsewhere = (place: Place, draft: Draft) =>
  place.homes === 0 && (place.kind !== 'landmark' || !isOfHere(place, draft));

/** Of a city that the catalogue covers, whether or not homes are there. */
const isOfHere = ({ city }: Place, { context }: Draft) => context.catalogue.cities.includes(city ?? '');

/** "how far is Whitefield?" asks of the homes spoken of; "homes within 5 km of Whitefield" does not. */
const asksDistance = (reading: Reading) =>
  (hasSpan(reading, 'ask', 'how_far') || hasSpan(reading, 'place', 'distance') || choosesNearest(reading)) &&
  // "How far is the Hebbal plot from there?": not those words that tell a home.
  !reading.spans.some(
    (span) =>
      isFree(reading, span.from, span.to) &&
      (meaningOf(span, 'home') !== undefined ||
        meaningOf(span, 'type') !== undefined ||
        means(span, 'room', 'bhk')),
  );

function notOf({ reading }: Draft, from: number, to: number, carried: Named['not']): Named['not'] {
  if (isDropped(reading, from)) return 'drop';
  const stand = standOf(reading, to);
  if (stand === 'yes') return undefined;
  return stand ?? carried ?? (isAnswer(reading, from) ? undefined : negated(reading, from, to));
}

/** "No, it is Hebbal or Hoodi": a no that opens the message, with more than fillers between, answers us. */
function isAnswer(reading: Reading, from: number): boolean {
  const first = spanFrom(reading, 0);
  if (!first || first.to >= from || meaningOf(first, 'intent') !== 'deny' || first.to - first.from > 1)
    return false;
  let words = 0;
  for (let at = first.to; at < from; at++) {
    const span = reading.at[at];
    if (reading.tokens[at]?.breaks || meaningOf(span, 'negation')) return false;
    if (!span || !(meaningOf(span, 'place') || meaningOf(span, 'home') || meaningOf(span, 'also'))) words++;
  }
  return words > 0;
}

/** "remove Whitefield". */
const isDropped = (reading: Reading, from: number) => means(spanBefore(reading, from), 'drop', 'remove');

/** "I work in Whitefield": near it will do. */
function worksThere(reading: Reading, from: number): boolean {
  return means(spanBefore(reading, from), 'place', 'work');
}

/** "moving from Pune", "Pune se aa raha hoon": where the visitor is, not where the home should be. */
function comesFrom(reading: Reading, from: number, to: number): boolean {
  return (
    means(spanBefore(reading, from), 'place', 'from') || means(spanFrom(reading, to), 'place', 'from_after')
  );
}

const ORIGIN = wordSet('origin');

/** "From Delhi originally", "Delhi se hoon", "Delhi inda": nobody asks for homes from another city. */
const hasOrigin = (tokens: readonly Token[], from: number, to: number): boolean =>
  (ORIGIN.has(tokens[from - 1]?.text ?? '') && !tokens[from]?.breaks) ||
  tokens.slice(from + 1, to).some(({ text }) => ORIGIN.has(text)) ||
  (ORIGIN.has(tokens[to]?.text ?? '') && !tokens[to]?.breaks);

function wish(draft: Draft, kind: Place['kind'], { name, from, to, not }: Named): void {
  const words = wordsOf(draft.reading, from, to);
  const filter = kind === 'zone' || kind === 'city' ? kind : 'near';
  if (not) draft.changes.push({ op: 'remove', filter, ...(filter === 'near' && { value: name }), words });
  else if (filter === 'near') addNear(draft, name, from, to);
  else {
    draft.changes.push({ op: 'set', filter, value: name, words });
    // A zone is wider than the localities asked for before it.
    if (kind === 'zone' && draft.context.session.current_filters.locality)
      remove(draft, 'locality', from, to);
  }
}

function addNear(draft: Draft, name: string, from: number, to: number): void {
  const words = wordsOf(draft.reading, from, to);
  const earlier = draft.changes.find((change) => change.op === 'set' && change.filter === 'near');
  if (earlier?.op === 'set' && earlier.filter === 'near') {
    if (!earlier.value.includes(name) && earlier.value.length < 10) earlier.value.push(name);
  } else draft.changes.push({ op: 'set', filter: 'near', value: [name], words });
}

function setLocalities(draft: Draft, named: readonly Named[]): void {
  const out = named.filter(({ not }) => not);
  const wanted = named.filter(({ not }) => !not);
  for (const { name, from, to, not } of out) {
    const words = wordsOf(draft.reading, from, to);
    if (not !== 'drop') draft.changes.push({ op: 'add', filter: 'exclude_locality', value: [name], words });
    if (not === 'drop' || draft.context.session.current_filters.locality?.includes(name)) {
      draft.changes.push({ op: 'remove', filter: 'locality', value: name, words });
    }
  }
  const [first] = wanted;
  const last = wanted.at(-1);
  if (!first || !last) return;
  const value = [...new Set(wanted.map(({ name }) => name))].slice(0, 10);
  const words = wordsOf(draft.reading, first.from, last.to);
  const also =
    wanted.some(({ also }) => also) && draft.context.session.current_filters.locality !== undefined;
  draft.changes.push({ op: also ? 'add' : 'set', filter: 'locality', value, words });
  if (draft.context.session.current_filters.zone) remove(draft, 'zone', first.from, first.to);
}

/** Kinds of landmark: "near a metro station", "school nearby". */
export function landmarks(draft: Draft): void {
  const { reading } = draft;
  let nearUntil = -1;
  for (const span of reading.spans) {
    const value = meaningOf(span, 'landmark') ?? meaningOf(span, 'amenity');
    if (!value || !isFree(reading, span.from, span.to) || negated(reading, span.from, span.to)) continue;
    // "near a gym or a park": both are near.
    const chained =
      nearUntil >= 0 && span.from - nearUntil <= 2 && means(spanBefore(reading, span.from), 'limit', 'to');
    const near =
      chained ||
      means(nearBefore(reading, span.from), 'place', 'near') ||
      isDistance(reading, span.from) ||
      (isNearby(reading, span.to) && (meaningOf(span, 'landmark') || !isNumber(reading, span.to)));
    if (!near) continue;
    addNear(draft, value, span.from, span.to);
    take(reading, span.from, span.to);
    nearUntil = span.to;
  }
}

const isNumber = (reading: Reading, at: number) => reading.tokens[at]?.value !== undefined;

/** "near the good schools". */
function nearBefore(reading: Reading, from: number) {
  const span = spanBefore(reading, from);
  const skipped = span && (meaningOf(span, 'filler') || meaningOf(span, 'home')) && !meaningOf(span, 'place');
  return skipped ? spanBefore(reading, span.from) : span;
}

const DISTANCES = wordSet('distance');

/** "800m of the metro", "5 minutes to a school". */
function isDistance(reading: Reading, to: number): boolean {
  let at = to - 1;
  for (let steps = 0; steps < 2 && at > 0 && isJoining(reading, at); steps++) at--;
  return at < to - 1 && isUnitOfWay(reading, at) && reading.tokens[at - 1]?.value !== undefined;
}

const isJoining = (reading: Reading, at: number) => {
  const span = reading.at[at];
  return (
    !span ||
    meaningOf(span, 'filler') ||
    meaningOf(span, 'place') ||
    meaningOf(span, 'marker') ||
    means(span, 'limit', 'to')
  );
};

const isUnitOfWay = (reading: Reading, at: number) =>
  reading.tokens[at]?.text === 'm' || DISTANCES.has(reading.tokens[at]?.text ?? '');

/** "metro nearby", "metro ke paas", "school 2km away", "metro walking distance". */
function isNearby(reading: Reading, to: number): boolean {
  const next = spanFrom(reading, to);
  if (means(next, 'place', 'near_after')) return true;
  return isNumber(reading, to) && isUnitOfWay(reading, to + 1);
}

/** A name after "in" or "near" that nothing here knows: "2bhk in Xanadu" is said to be absent. */
export function unknownPlaces(draft: Draft): void {
  const { reading } = draft;
  if (draft.absent.length > 0) return;
  const asks = asksForHomes(reading);
  const people = peopleAt(reading.tokens);
  for (let at = 0; at < reading.tokens.length; at++) {
    const unknown = endOfUnknown(reading, at);
    if (unknown === at) continue;
    const to = endOfRoad(reading.tokens, unknown);
    // "On a tar road" names none.
    const isRoad = to > unknown && wordsOf(reading, at, unknown).length >= SHORTEST_ROAD;
    const before = spanBefore(reading, at);
    const after = spanFrom(reading, to);
    if (isNoName(reading, at, to) || isWhereabouts(reading, at, to)) continue;
    if (people.subarray(at, to).includes(1)) continue;
    const prepared = means(before, 'place', 'in') || means(before, 'place', 'near');
    const postposed = means(after, 'place', 'near_after') || means(after, 'place', 'in_after');
    const named = asks && ((prepared && !reading.tokens[at]?.breaks) || postposed || isRoad);
    if (named || isBesidePlace(draft, at)) {
      const words = wordsOf(reading, at, to);
      draft.absent.push({ name: titleCase(words), city: false, words });
      take(reading, at, to);
      return;
    }
    at = to - 1;
  }
}

/** "A farther area", "50 sav", "बनाने में": what is counted, one of many, or something done. */
function isNoName({ tokens }: Reading, from: number, to: number): boolean {
  const before = tokens[from]?.breaks ? undefined : tokens[from - 1];
  if (before && (before.value !== undefined || INDEFINITE.has(before.text))) return true;
  const { text = '' } = tokens[to - 1] ?? {};
  return to - from === 1 && DOING.some((ending) => text.length > ending.length + 2 && text.endsWith(ending));
}
const INDEFINITE = wordSet('indefinite');
const DOING = [...wordSet('doing')];

const SHORTEST_ROAD = 5;

/** "Whitefield or Xanadu": beside a place that is wished for. */
function isBesidePlace({ reading, changes }: Draft, at: number): boolean {
  const joiner = spanBefore(reading, at);
  if (!joiner || joiner.from === 0 || joiner.to - joiner.from > 1 || !means(joiner, 'limit', 'to'))
    return false;
  const last = wordsOf(reading, joiner.from - 1, joiner.from);
  return changes.some(
    (change) =>
      (change.op === 'set' || change.op === 'add') &&
      (change.filter === 'locality' || change.filter === 'near') &&
      change.words.endsWith(last),
  );
}

const asksForHomes = (reading: Reading) =>
  hasSpan(reading, 'home') ||
  hasSpan(reading, 'type') ||
  hasSpan(reading, 'room', 'bhk') ||
  hasSpan(reading, 'purpose') ||
  hasSpan(reading, 'ask', 'show') ||
  hasSpan(reading, 'ask', 'want');

function endOfUnknown(reading: Reading, from: number): number {
  let to = from;
  while (
    to < reading.tokens.length &&
    to - from < 3 &&
    isUnknown(reading, to) &&
    (to === from || !reading.tokens[to]?.breaks)
  )
    to++;
  return to;
}

export function isUnknown(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (!token || token.value !== undefined || !isFree(reading, at, at + 1) || reading.at[at]) return false;
  return token.text.length >= 3 && !isKnown(token.text) && !PLAIN_WORDS.has(token.text);
}

const titleCase = (words: string) => words.replace(/(^|\s)\p{Ll}/gu, (start) => start.toUpperCase());
