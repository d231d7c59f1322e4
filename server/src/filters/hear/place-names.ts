// Place names: the places that words name, and the roads that are called after one. "EC and Whitefield", "Mysuru main road".
import { wordSet } from '../../languages/words.ts';
import type { PlaceMatch, Places } from '../../places/place.ts';
import type { Draft } from '../../understand/draft.ts';
import { isKnown, wordMeans } from '../../understand/lexicon.ts';
import type { Token } from '../../understand/normalise.ts';
import { sidesOf } from './sides.ts';

/** Places named in these tokens. A word that some cue is written with is no misspelt place. */
export function findPlaces(tokens: readonly Token[], { context }: Pick<Draft, 'context'>): PlaceMatch[] {
  const texts = tokens.map((token) => token.text);
  const { places } = context.catalogue;
  const matches = places.match(texts, isKnown);
  const sides = sidesOf(tokens, places, matches);
  const named = matches.filter((one) => !sides.some(({ from, to }) => one.from >= from && one.to <= to));
  return named.length === 0
    ? [...sides]
    : [...sides, ...namedIn(tokens, texts, named, places)].sort((a, b) => a.from - b.from);
}

function namedIn(
  tokens: readonly Token[],
  texts: readonly string[],
  matches: readonly PlaceMatch[],
  places: Places,
): PlaceMatch[] {
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
      if (how === 'spelling')
        return !anyOf(from, to, (at) => isKnown(texts[at] as string)) && !isOfPerson(tokens, from, to);
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

/** "My name is Manjunath", "Manjunath nan hesaru": what is nearly a place is then the person's own name. */
function isOfPerson(tokens: readonly Token[], from: number, to: number): boolean {
  const says = (at: number) => wordMeans(tokens[at]?.text ?? '', 'name', 'before');
  const before = !tokens[from]?.breaks && (says(from - 1) || (says(from - 2) && !tokens[from - 1]?.breaks));
  const after = !tokens[to]?.breaks && (says(to) || (says(to + 1) && !tokens[to + 1]?.breaks));
  return before || after;
}

const ROAD = wordSet('road');
const LANDMARK = wordSet('landmark');

/** Where the name ends of what stands in a place and is called after it: "Hebbal flyover". */
export const endOfLandmark = (tokens: readonly Token[], to: number): number =>
  LANDMARK.has(tokens[to]?.text ?? '') && !tokens[to]?.breaks ? to + 1 : to;

/** Where the words of a road end that stand from here on; here where there are none. */
export function endOfRoad(tokens: readonly Token[], from: number): number {
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

export const titleCase = (words: string) => words.replace(/(^|\s)\p{Ll}/gu, (start) => start.toUpperCase());
