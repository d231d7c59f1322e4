// Finding places in a message: exactly, by another spelling, then by a near one. Each word is looked at a bounded
// number of times, so the work grows with the message and not with the number of places.
import { foldMarks, inFull, keyText, placeKey } from './key.ts';
import { foldName, type PlaceEntry, type PlaceList } from './list.ts';
import type { Place, PlaceMatch, Places } from './place.ts';
import { PLAIN_WORDS } from './plain-words.ts';
import { editDistance, nearestNames, reach, spellingIndex } from './spelling.ts';

const MOST_WORDS = 6;
const MOST_MISSPELT_WORDS = 3;
/** Unknown words of one message that are tried for spelling; a long message is mostly not places. */
const MOST_GUESSES = 60;

/** Endings of Kannada place words ("in", "to", "from", "the one of", "of"), and what the name may get back of its own end for them. */
const KANNADA_ENDINGS: readonly (readonly [written: string, ...restored: string[]])[] = [
  ...[
    'ನಲ್ಲಿ',
    'ದಲ್ಲಿ',
    'ಯಲ್ಲಿ',
    'ವಲ್ಲಿ',
    'ಲ್ಲಿ',
    'ಕ್ಕೆ',
    'ನಿಂದ',
    'ದಿಂದ',
    'ಯಿಂದ',
    'ಗೆ',
    'ಯದು',
    'ದ್ದು',
    'ದು',
    'ದ',
    'ನ',
    'ಯ',
  ].map((written) => [written, ''] as const),
  ['ಿಗೆ', 'ು', '್'],
  ['ಿನ', 'ು', '್'],
  // "ವೈಟ್‌ಫೀಲ್ಡು": a borrowed name as it is spoken.
  ['ು', '್'],
];

/** The same as they are typed in Roman letters, the longest first: "whitefieldalli", "jp nagaradalli", "hebbaldinda". */
const ROMAN_ENDINGS =
  'adalli dalli nalli yalli valli alli adinda dinda ninda yinda inda akke addu yadu kke du'.split(' ');
/** A shorter word is a name and an ending only by chance. */
const SHORTEST_WITH_ENDING = 7;

type Known = { entry: PlaceEntry; how: PlaceMatch['how'] };
type Window = { known: Known; from: number; to: number };

export function openPlaces(list: PlaceList): Places {
  const byKey = indexKeys(list.entries);
  const begun = beginningsOf(byKey);
  const spellings = spellingIndex([...byKey].flatMap(([key, known]) => (guessed(key, known) ? [key] : [])));
  const localities = list.entries
    .map(({ place }) => place)
    .filter((place) => place.kind === 'locality' && place.homes > 0)
    .sort((a, b) => b.homes - a.homes || a.name.localeCompare(b.name));
  const neighbours = new Map<string, { place: Place; km: number }[]>();

  return {
    localities,
    byName: (name) => list.byName.get(foldName(name))?.place,
    closest: list.closest,
    partOf({ name }, part) {
      const { key } = list.byName.get(foldName(name)) ?? {};
      const found = key && byKey.get(keyText({ base: key.base, parts: [part] }))?.entry.place;
      return found && found.homes > 0 ? found : undefined;
    },
    partsOf: (name) => list.covers(name).filter((part) => part !== name),
    match(tokens, ordinary = () => false) {
      const words = tokens.map((token) => inFull(foldMarks(token)));
      const matches = findExact(words, byKey, begun);
      const taken = new Uint8Array(words.length);
      for (const { from, to } of matches) taken.fill(1, from, to);
      const unsure = (word: string, at: number) => taken[at] === 0 && !ordinary(word);
      const misspelt = findMisspelt(words, unsure, byKey, spellings);
      return misspelt.length === 0 ? matches : [...matches, ...misspelt].sort((a, b) => a.from - b.from);
    },
    nearest(place, limit) {
      let near = neighbours.get(place.name);
      if (!near) {
        near = localities
          .flatMap((other) => {
            const km = other.name === place.name ? undefined : list.closest(place.name, other)?.km;
            return km === undefined ? [] : [{ place: other, km }];
          })
          .sort((a, b) => a.km - b.km);
        neighbours.set(place.name, near);
      }
      return near.slice(0, limit);
    },
  };
}

/** Short names of places elsewhere are near too many words ("prune", "panel") to be guessed. */
function guessed(key: string, { entry: { place, known } }: Known): boolean {
  return !key.includes('#') && (known || place.homes > 0 || key.length >= 8);
}

/** Every beginning of a key, and what is known where it ends there: words that begin none need not be joined on. */
type Begun = ReadonlyMap<string, Known | undefined>;

function beginningsOf(byKey: ReadonlyMap<string, Known>): Begun {
  const begun = new Map<string, Known | undefined>();
  for (const key of byKey.keys()) {
    for (let to = 1; to < key.length; to++) {
      const beginning = key.slice(0, to);
      begun.set(beginning, byKey.get(beginning));
    }
  }
  for (const [key, known] of byKey) begun.set(key, known);
  return begun;
}

/** Where two places share a spelling: the one with homes, then the one a gazetteer knows, then the one so named. */
function indexKeys(entries: readonly PlaceEntry[]): Map<string, Known> {
  const byKey = new Map<string, Known>();
  const rank = ({ entry, how }: Known) =>
    (entry.place.homes > 0 ? 4 : 0) + (entry.known ? 2 : 0) + (how === 'exact' ? 1 : 0);
  for (const entry of entries) {
    if (entry.hidden) continue;
    const own = new Set([keyText(entry.key), entry.whole]);
    for (const key of new Set([...own, ...entry.aliases])) {
      const known: Known = {
        entry,
        how: own.has(key) ? 'exact' : isMisspelt(key, entry) ? 'spelling' : 'alias',
      };
      const before = byKey.get(key);
      if (!before || rank(known) > rank(before)) byKey.set(key, known);
    }
  }
  return byKey;
}

/** A gazetteer lists common misspellings too: "whitfeild" is put right, and said to be; "HSR" is another name. */
function isMisspelt(key: string, { whole, place }: PlaceEntry): boolean {
  const most = reach(whole.length);
  return place.kind === 'locality' && /^[a-z]+$/.test(key) && editDistance(key, whole, most) <= most;
}

function findExact(words: readonly string[], byKey: Map<string, Known>, begun: Begun): PlaceMatch[] {
  const matches: PlaceMatch[] = [];
  for (let from = 0; from < words.length; from++) {
    const found = longestAt(words, from, byKey, begun);
    if (!found) continue;
    const whole = withParts(found, words, matches.at(-1)?.to ?? 0, byKey);
    const { place } = whole.known.entry;
    matches.push({ place, from: whole.from, to: whole.to, how: whole.known.how, rivals: [] });
    from = whole.to - 1;
  }
  return matches;
}

function longestAt(
  words: readonly string[],
  from: number,
  byKey: Map<string, Known>,
  begun: Begun,
): Window | undefined {
  let best: Window | undefined;
  let joined = words[from] as string;
  for (let to = from + 1; ; to++) {
    const known = begun.get(joined);
    const found = known ?? withoutEnding(joined, byKey);
    if (found) best = { known: found, from, to };
    if (to === words.length || to - from === MOST_WORDS || (!known && !begun.has(joined))) break;
    joined += words[to];
  }
  return best && /^\d+$/.test(words[from] as string) ? undefined : best;
}

function withoutEnding(word: string, byKey: Map<string, Known>): Known | undefined {
  const last = word.charCodeAt(word.length - 1);
  if (last < 128) return withoutRomanEnding(word, byKey);
  if (last < 0x0c80 || last > 0x0cff) return undefined;
  for (const [written, ...restored] of KANNADA_ENDINGS) {
    if (!word.endsWith(written)) continue;
    for (const end of restored) {
      const known = byKey.get(word.slice(0, -written.length) + end);
      if (known) return known;
    }
  }
  return undefined;
}

function withoutRomanEnding(word: string, byKey: Map<string, Known>): Known | undefined {
  if (word.length < SHORTEST_WITH_ENDING || !/(?:lli|nda|kke|du)$/.test(word)) return undefined;
  for (const ending of ROMAN_ENDINGS) {
    const known = word.endsWith(ending) ? byKey.get(word.slice(0, -ending.length)) : undefined;
    if (known) return known;
  }
  return undefined;
}

/** "jp nagar" with "7th phase" before or after it, where that phase is a place of its own. */
function withParts(found: Window, words: readonly string[], free: number, byKey: Map<string, Known>): Window {
  const { key } = found.known.entry;
  const after = placeKey(words.slice(found.to, found.to + 2));
  const before = found.from - 2 >= free ? placeKey(words.slice(found.from - 2, found.from)) : undefined;
  for (const [side, from, to] of [
    [after, found.from, found.to + 2],
    [before, found.from - 2, found.to],
  ] as const) {
    if (side?.base !== '' || side.parts.length === 0) continue;
    const known = byKey.get(keyText({ base: key.base, parts: [...key.parts, ...side.parts].sort() }));
    if (known) return { known: { entry: known.entry, how: found.known.how }, from, to };
  }
  return found;
}

function findMisspelt(
  words: readonly string[],
  unsure: (word: string, at: number) => boolean,
  byKey: Map<string, Known>,
  spellings: ReturnType<typeof spellingIndex>,
): PlaceMatch[] {
  const matches: PlaceMatch[] = [];
  let guesses = 0;
  for (let from = 0; from < words.length && guesses < MOST_GUESSES; from++) {
    const first = words[from] as string;
    if (!unsure(first, from) || !guessable(first)) continue;
    guesses++;
    let best: { names: string[]; distance: number; to: number } | undefined;
    let joined = '';
    for (let to = from + 1; to <= words.length && to - from <= MOST_MISSPELT_WORDS; to++) {
      const word = words[to - 1] as string;
      if (to > from + 1 && (!unsure(word, to - 1) || /^\d/.test(word))) break;
      joined += word;
      const near = nearestNames(joined, spellings);
      if (near.names.length > 0 && (!best || near.distance <= best.distance)) best = { ...near, to };
    }
    const places = best ? distinct(best.names.flatMap((name) => byKey.get(name) ?? [])) : [];
    const [entry, ...others] = places;
    if (!best || !entry) continue;
    const known: Known = { entry, how: 'alias' };
    const whole = withParts({ known, from, to: best.to }, words, matches.at(-1)?.to ?? 0, byKey);
    matches.push({
      place: whole.known.entry.place,
      from: whole.from,
      to: whole.to,
      how: 'spelling',
      rivals: others.map(({ place }) => place),
    });
    from = whole.to - 1;
  }
  return matches;
}

/** A number, a short word or a plain one is what it is. */
const guessable = (word: string) => word.length >= 4 && !/\d/.test(word) && !PLAIN_WORDS.has(word);

/** Different places, without those that have no homes here where another has, the largest first. */
function distinct(known: Known[]): PlaceEntry[] {
  const entries = [...new Set(known.map(({ entry }) => entry))].sort((a, b) => b.place.homes - a.place.homes);
  return entries[0]?.place.homes ? entries.filter(({ place }) => place.homes > 0) : entries;
}
