// Reach: "within 5 km of Hebbal", "between Hebbal and Hosur Road": the localities that lie so, in place of those named.
import type { AreaWord } from '../languages/areas.ts';
import { LANGUAGES } from '../languages/index.ts';
import { wordSet } from '../languages/words.ts';
import type { Place } from '../places/place.ts';
import { withAround } from './around.ts';
import { type Context, isFine } from './draft.ts';
import type { Token } from './normalise.ts';
import { phraseBook } from './phrase-book.ts';
import { hasSpan, type Reading } from './reading.ts';
import { AROUND } from './topics.ts';
import type { FilterChange, Understanding } from './understanding.ts';

const WORDS = ['between', 'kilometre'] as const satisfies readonly AreaWord[];
const find = phraseBook(
  Object.values(LANGUAGES).flatMap(({ code, areas }) =>
    WORDS.map((word) => [areas[word] ?? '', word, code] as const),
  ),
);

/** Km said in numbers, and at which token: "6 km". */
export const kilometresIn = (tokens: readonly Token[], skip: Uint8Array): { km: number; at: number }[] =>
  find(tokens, skip).flatMap(({ from, meanings }) => {
    const km = tokens[from - 1]?.value;
    return meanings[0] === 'kilometre' && km !== undefined && km > 0 && km <= FARTHEST
      ? [{ km, at: from - 1 }]
      : [];
  });

/** As many as a filter may hold. */
const MOST = 10;
/** A way over a place between two others is at most so much longer than the straight one. */
const DETOUR = 1.3;
/** Km; so near is the place itself. */
const NEAREST = 2;
/** Km; wider is the city. */
const FARTHEST = 50;

/** What is said, its places widened where that is said. `skip` are places and names. */
export function withReach(
  said: Understanding,
  reading: Reading,
  { tokens, skip, context }: { tokens: readonly Token[]; skip: Uint8Array; context: Context },
): Understanding {
  const found = find(tokens, skip);
  if (found.length === 0)
    return fartherToo(said, reading, context) ?? withAround(said, reading, context.session.current_filters);
  if (said.area || hasSpan(reading, 'ask', 'how_far')) return said;
  // "Schools in 3 km?": so far from a home, and no wider search.
  if (said.changes.length === 0 && said.topics.some((topic) => AROUND.has(topic))) return said;
  const placed = said.changes.findIndex(isPlaced);
  const change = said.changes[placed];
  // "And schools in 3 km?": how near those are to be.
  if (!change && said.topics.length > 0) return said;
  // "9 km is fine", of the home in talk: how far that one is, and no wider search.
  const fine = !hasSpan(reading, 'limit') && reading.spans.some((span) => isFine(reading, span));
  if (!change && fine && context.session.memory.focus.length === 1) return said;
  const { locality, near } = context.session.current_filters;
  const standing = (locality ?? near)?.slice(0, 1);
  const named = change && isPlaced(change) ? change.value : standing;
  const ends = (named ?? []).flatMap((name) => context.catalogue.places.byName(name) ?? []);
  const [first, second] = ends;
  if (!first) return said;
  const unit = found.find(({ meanings }) => meanings[0] === 'kilometre');
  const km = unit && tokens[unit.from - 1]?.value;
  const value =
    km !== undefined && km > NEAREST && km <= FARTHEST && ends.length === 1
      ? within(first, km, context)
      : second && ends.length === 2 && found.some(({ meanings }) => meanings[0] === 'between')
        ? between(first, second, context)
        : [];
  if (value.length === 0) return said;
  const words = change ? change.words : String(km);
  const reached: FilterChange = { op: 'set', filter: 'locality', value, words };
  const others = said.changes.filter((_, at) => at !== placed);
  const searching = said.intents.filter((intent) => intent !== 'not_understood' && intent !== 'search');
  const left: FilterChange[] = !change && !locality && near ? [{ op: 'remove', filter: 'near', words }] : [];
  return {
    ...said,
    changes: [...others, ...left, reached],
    intents: ['search', ...searching],
    unclear_amounts: [],
  };
}

/** "A bit further away is fine", "thoda door bhi chalega": around the place it is looked in, then beyond that. */
function fartherToo(said: Understanding, reading: Reading, context: Context): Understanding | undefined {
  const { near, locality } = context.session.current_filters;
  const farther =
    reading.tokens.some(({ text }) => FARTHER.has(text)) &&
    // "My office is far away, ok".
    !reading.tokens.some(({ text }) => OFFICE.has(text));
  const accepted = hasSpan(reading, 'also') || hasSpan(reading, 'intent', 'affirm');
  if (!farther || !accepted || said.changes.some(({ op }) => op !== 'shift') || said.facts.length > 0)
    return undefined;
  if (hasSpan(reading, 'negation') || hasSpan(reading, 'ask', 'how_far') || said.topics.length > 0)
    return undefined;
  const words = said.text;
  const centres = near?.flatMap((name) => context.catalogue.places.byName(name) ?? []) ?? [];
  const wide = [...new Set(centres.flatMap((place) => within(place, BEYOND, context)))].slice(0, MOST);
  const changes: FilterChange[] = locality
    ? [
        { op: 'remove', filter: 'locality', words },
        { op: 'set', filter: 'near', value: [...locality], words },
      ]
    : wide.length > 0
      ? [
          { op: 'remove', filter: 'near', words },
          { op: 'set', filter: 'locality', value: wide, words },
        ]
      : [];
  if (changes.length === 0) return undefined;
  const { talk: _talk, ...rest } = said;
  return { ...rest, changes, objections: [], references: [], intents: ['search'] };
}
const FARTHER = wordSet('farther');
const OFFICE = wordSet('office');
/** Km; beyond what lies near. */
const BEYOND = 12;

type Placed = FilterChange & { op: 'set'; filter: 'locality' | 'near' };
const isPlaced = (change: FilterChange): change is Placed =>
  change.op === 'set' && (change.filter === 'locality' || change.filter === 'near');

function within(place: Place, km: number, { catalogue }: Context): string[] {
  const near = catalogue.places.nearest(place, MOST * 3).filter((one) => one.km <= km);
  const own = place.kind === 'locality' && place.homes > 0 ? [place.name] : [];
  return [...own, ...near.map((one) => one.place.name)].slice(0, MOST);
}

function between(from: Place, to: Place, { catalogue }: Context): string[] {
  const straight = catalogue.distance(from, to);
  if (straight === undefined) return [];
  return catalogue.places.localities
    .flatMap((place) => {
      const [a, b] = [catalogue.distance(from, place), catalogue.distance(place, to)];
      return a === undefined || b === undefined || a + b > straight * DETOUR
        ? []
        : [{ place, way: a + b, a }];
    })
    .sort((a, b) => a.way - b.way)
    .slice(0, MOST)
    .sort((a, b) => a.a - b.a)
    .map(({ place }) => place.name);
}
