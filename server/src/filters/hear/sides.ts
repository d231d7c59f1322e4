// Sides: "south side", "in the north or west", "दक्षिण तरफ", "dakshina bhagadalli": the zones of the catalogue that lie there.
import { wordSet } from '../../languages/words.ts';
import type { Place, PlaceMatch, Places } from '../../places/place.ts';
import { type Draft, remove } from '../../understand/draft.ts';
import { wordMeans } from '../../understand/lexicon.ts';
import type { Token } from '../../understand/normalise.ts';
import { wordsOf } from '../../understand/reading.ts';
import type { Named } from './wished-places.ts';

const SIDES = (['north', 'south', 'east', 'west', 'centre'] as const).map((side) => wordSet(side));
const SIDE = wordSet('side');
const INSIDE = [...wordSet('inside_ends')];
const ARTICLE = wordSet('article');
const OF_PLACE = wordSet('of_place');
const EITHER = wordSet('either');
const OF = wordSet('of_home');

type Stretch = { from: number; to: number; zone: Place };

/** The zones that sides of the city stand for, but what is a name or tells where a door looks: "South End", "south facing". */
export function sidesOf(
  tokens: readonly Token[],
  places: Places,
  named: readonly PlaceMatch[],
): readonly PlaceMatch[] {
  const found: Stretch[] = [];
  for (const [at, { text }] of tokens.entries()) {
    const side = SIDES.findIndex((words) => words.has(text));
    if (side < 0 || named.some(({ from, to }) => from <= at && to > at) || isFacing(tokens, at)) continue;
    const zone = zonesOf(places)[side];
    if (zone) found.push({ from: at, to: at + 1, zone });
  }
  const ends = found.map((one) => endOf(one, tokens, named));
  // "South or west side": what is said of the last is said of each.
  const placed = ends.map((end, at) => end !== undefined || isInside(found[at] as Stretch, tokens));
  const joined = (at: number) => isJoined(tokens, found[at], found[at + 1]);
  for (let at = found.length - 2; at >= 0; at--) placed[at] ||= (placed[at + 1] ?? false) && joined(at);
  for (let at = 1; at < found.length; at++) placed[at] ||= (placed[at - 1] ?? false) && joined(at - 1);
  return found.flatMap(({ from, to, zone }, at) =>
    placed[at] ? [{ place: zone, from, to: ends[at] ?? to, how: 'alias' as const, rivals: [] }] : [],
  );
}

/** "South facing", "south side facing", "north, east or south facing". */
function isFacing(tokens: readonly Token[], at: number): boolean {
  let next = at + 1;
  while (isNext(tokens[next])) next++;
  const behind = tokens[next];
  return behind !== undefined && !behind.breaks && wordMeans(behind.text, 'fact', 'facing');
}

/** What may stand between a side and what faces it. */
const isNext = (token: Token | undefined): boolean =>
  token !== undefined &&
  (EITHER.has(token.text) || SIDE.has(token.text) || SIDES.some((side) => side.has(token.text)));

/** Behind "side", or the city itself: "dakshina bengaluru", "south of the city". */
function endOf({ to }: Stretch, tokens: readonly Token[], named: readonly PlaceMatch[]): number | undefined {
  if (tokens[to]?.breaks) return undefined;
  const city = named.find(({ from, place }) => from === to && place.kind === 'city');
  if (city) return city.to;
  // "Paschim ki taraf".
  const at = OF.has(tokens[to]?.text ?? '') && !tokens[to + 1]?.breaks ? to + 1 : to;
  if (!SIDE.has(tokens[at]?.text ?? '')) return undefined;
  return at + 1;
}

/** "In the south", "south mein", "ದಕ್ಷಿಣದಲ್ಲಿ". */
function isInside({ from, to }: Stretch, tokens: readonly Token[]): boolean {
  const word = (at: number) => tokens[at]?.text ?? '';
  if (INSIDE.some((ending) => word(from).endsWith(ending))) return true;
  const behind = !tokens[to]?.breaks && wordMeans(word(to), 'place', 'in_after');
  const begin = ARTICLE.has(word(from - 1)) ? from - 1 : from;
  const before = begin > 0 && !tokens[from]?.breaks && wordMeans(word(begin - 1), 'place', 'in');
  const ends = to >= tokens.length || tokens[to]?.breaks || EITHER.has(word(to)) || OF_PLACE.has(word(to));
  return behind || (before && ends === true);
}

/** Nothing stands between two but that either will do. */
function isJoined(tokens: readonly Token[], one: Stretch | undefined, next: Stretch | undefined): boolean {
  if (!one || !next) return false;
  const between = tokens.slice(one.to, next.from).filter(({ text }) => !SIDE.has(text));
  return (
    between.length <= 1 && between.every(({ text }) => EITHER.has(text) || wordMeans(text, 'limit', 'to'))
  );
}

/** The zones of a catalogue in the order of `SIDES`, by the one side that each is called after. */
function zonesOf(places: Places): readonly (Place | undefined)[] {
  const known = zones.get(places);
  if (known) return known;
  const all = allZones(places)
    .flatMap((name) => places.byName(name) ?? [])
    .filter(({ kind }) => kind === 'zone');
  const words = ({ name }: Place) => name.toLowerCase().split(/[\s-]+/);
  const found = SIDES.map((side) =>
    all.find(
      (zone) =>
        words(zone).filter((word) => SIDES.some((any) => any.has(word))).length === 1 &&
        words(zone).some((word) => side.has(word)),
    ),
  );
  zones.set(places, found);
  return found;
}
const zones = new WeakMap<Places, readonly (Place | undefined)[]>();

/** One zone is looked in; of two, in none of the others: "south or west". One that is not wanted is ruled out. */
export function setZones(draft: Draft, named: readonly Named[]): void {
  const { places } = draft.context.catalogue;
  const { current_filters } = draft.context.session;
  const ruleOut = (names: readonly string[], words: string) =>
    draft.changes.push({ op: 'add', filter: 'exclude', value: names.map((name) => `zone:${name}`), words });
  for (const { name, from, to, not } of named) {
    if (!not) continue;
    remove(draft, 'zone', from, to);
    if (not !== 'drop') ruleOut([name], wordsOf(draft.reading, from, to));
  }
  const wished = named.filter(({ not }) => !not);
  const [first, last] = [wished[0], wished.at(-1)];
  if (!first || !last) return;
  const names = new Set(wished.map(({ name }) => name));
  const words = wordsOf(draft.reading, first.from, last.to);
  // A zone is wider than the localities asked for before it.
  if (current_filters.locality) remove(draft, 'locality', first.from, last.to);
  if (names.size === 1) draft.changes.push({ op: 'set', filter: 'zone', value: first.name, words });
  else {
    if (current_filters.zone) remove(draft, 'zone', first.from, last.to);
    const others = allZones(places).filter((name) => !names.has(name));
    if (others.length > 0) ruleOut(others, words);
  }
}

const allZones = (places: Places): string[] =>
  [...new Set(places.localities.flatMap(({ zone }) => zone ?? []))].sort();
