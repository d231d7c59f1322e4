// Places: localities, zones, cities and landmarks. "whitefield or hoodi", "not in HSR", "near the airport", "North Bangalore".
import { wordSet } from '../../languages/words.ts';
import type { Place, PlaceMatch } from '../../places/place.ts';
import { choosesNearest } from '../../understand/choosing.ts';
import { type Draft, isAlso, negated, remove } from '../../understand/draft.ts';
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
import { addNear, eitherNear } from './either-near.ts';
import { endOfLandmark, endOfRoad, titleCase } from './place-names.ts';
import { standOf } from './refused.ts';
import { takesWhatFollows } from './removed.ts';
import { setZones } from './sides.ts';
import { comesFrom, hasOrigin, isWhereabouts, worksThere } from './whereabouts.ts';
import { type Named, onlyLast, withCompared, withoutSaidOfShown, withoutWhole } from './wished-places.ts';

export function places(draft: Draft, matches: readonly PlaceMatch[]): void {
  const localities: Named[] = [];
  const landmarksNamed: Named[] = [];
  const zones: Named[] = [];
  const away: Away[] = [];
  for (const match of matches) {
    const { place, from, to } = match;
    const words = wordsOf(draft.reading, from, to);
    if (match.untold) {
      draft.absent.push({ name: place.name, city: false, words, part: true });
      take(draft.reading, from, to);
      continue;
    }
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
        // "How far from Hebbal flyover": the way to Hebbal tells nothing of it.
        const end = place.kind === 'locality' ? endOfLandmark(draft.reading.tokens, to) : to;
        draft.distances_to.push(end > to ? titleCase(wordsOf(draft.reading, from, end)) : place.name);
        take(draft.reading, from, end);
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
      else if (place.kind === 'zone') zones.push(named);
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
  const left = eitherNear(
    draft,
    withoutSaidOfShown(draft, onlyLast(draft.reading, withCompared(draft.reading, localities))),
    landmarksNamed,
  );
  setZones(draft, zones);
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

const EITHER = wordSet('either');

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
export const asksDistance = (reading: Reading) =>
  (hasSpan(reading, 'ask', 'how_far') ||
    hasSpan(reading, 'place', 'distance') ||
    choosesNearest(reading) ||
    asksIfNear(reading)) &&
  // "How far is the Hebbal plot from there?": not those words that tell a home; "not the homes, how many km?" tells none.
  !reading.spans.some(
    (span) =>
      isFree(reading, span.from, span.to) &&
      !negated(reading, span.from, span.to) &&
      (meaningOf(span, 'home') !== undefined ||
        meaningOf(span, 'type') !== undefined ||
        means(span, 'room', 'bhk')),
  );

/** "Is the second one far from Hebbal?", "1st one has gym? near Manyata": of a home that is pointed at, and nothing is wished. */
const asksIfNear = (reading: Reading): boolean =>
  (hasSpan(reading, 'refer', 'it') || hasSpan(reading, 'ordinal')) &&
  (hasSpan(reading, 'ask', 'is') || /\?\s*$/u.test(reading.text)) &&
  ['show', 'want'].every((word) => !hasSpan(reading, 'ask', word)) &&
  (hasSpan(reading, 'negation', 'except') ||
    hasSpan(reading, 'too', 'location') ||
    hasSpan(reading, 'place', 'near') ||
    hasSpan(reading, 'place', 'near_after'));

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
const isDropped = (reading: Reading, from: number) => takesWhatFollows(spanBefore(reading, from));

function wish(draft: Draft, kind: Place['kind'], { name, from, to, not }: Named): void {
  const words = wordsOf(draft.reading, from, to);
  const filter = kind === 'city' ? kind : 'near';
  if (not) draft.changes.push({ op: 'remove', filter, ...(filter === 'near' && { value: name }), words });
  else if (filter === 'near') addNear(draft, name, from, to);
  else {
    draft.changes.push({ op: 'set', filter, value: name, words });
    if (isAllOf(draft.reading, from, to)) for (const one of WITHIN) removeHeld(draft, one, words);
  }
}

/** "Whole Bangalore", "all over Bangalore", "poore Bangalore mein": in any of its areas. */
const isAllOf = ({ tokens }: Reading, from: number, to: number): boolean =>
  tokens.slice(Math.max(0, from - 2), to + 1).some(({ text }) => WHOLE.has(text));
const WHOLE = wordSet('whole');
const WITHIN = ['locality', 'near', 'zone'] as const;

function removeHeld({ changes, context }: Draft, filter: (typeof WITHIN)[number], words: string): void {
  if (context.session.current_filters[filter] !== undefined) changes.push({ op: 'remove', filter, words });
}

function setLocalities(draft: Draft, named: readonly Named[]): void {
  const out = named.filter(({ not }) => not);
  const wanted = withoutWhole(draft, named);
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
    draft.context.session.current_filters.locality !== undefined &&
    inRows(wanted, draft.reading).some(([from, to]) => isAlso(draft.reading, from, to));
  draft.changes.push({ op: also ? 'add' : 'set', filter: 'locality', value, words });
  if (draft.context.session.current_filters.zone) remove(draft, 'zone', first.from, first.to);
}

/** From where to where places stand that one word joins: "Hebbal aur Hoodi" are wished together, and beside nothing else. */
function inRows(named: readonly Named[], { tokens, at }: Reading): [number, number][] {
  const rows: [number, number][] = [];
  for (const { from, to } of named) {
    const row = rows.at(-1);
    const joined =
      row &&
      from - row[1] <= MOST_BETWEEN &&
      !tokens.slice(row[1], from + 1).some(({ breaks }) => breaks) &&
      at.slice(row[1], from).some((span) => means(span, 'limit', 'to'));
    if (row && joined) row[1] = to;
    else rows.push([from, to]);
  }
  return rows;
}
/** Tokens: "Hebbal mein ya phir Hoodi". */
const MOST_BETWEEN = 3;
