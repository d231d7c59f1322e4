// Names: projects, developers and units, whole or in part. "2bhk in Lake Verandah", "by Sunrise Homes", "G3-1202".

import type { Catalogue } from '../../catalogue/catalogue.ts';
import { wordSet } from '../../languages/words.ts';
import { PLAIN_WORDS } from '../../places/plain-words.ts';
import { isCue, isKnown, meaningsOf } from '../../understand/lexicon.ts';
import { type Token, words } from '../../understand/normalise.ts';
import { languageHeard } from '../../understand/sounds.ts';
import { asNamed, type NameWords, nameWords } from './name-words.ts';
import { unitAlone, withUnit } from './units.ts';

export type NameMatch =
  /** `unit`: one home of it, no filter. */
  | { kind: 'project'; name: string; listing_ids: string[]; unit: boolean; from: number; to: number }
  | { kind: 'developer'; name: string; from: number; to: number };

type Entry = { kind: NameMatch['kind']; name: string; words: string[] };

type Index = {
  /** By the first word of the name. */
  first: Map<string, Entry[]>;
  /** Projects by each word of theirs: half a name will do where only one has it. */
  any: Map<string, Entry[]>;
  /** Of projects. */
  words: NameWords;
};

const indexes = new WeakMap<Catalogue, Index>();

/** Unknown words of one message that are looked up as half a name. */
const MOST_GUESSES = 40;

/** Every project or developer named in these tokens, none overlapping; `skip` are places. */
export function findNames(typed: readonly Token[], skip: Uint8Array, catalogue: Catalogue): NameMatch[] {
  const index = indexOf(catalogue);
  const tokens = asNamed(typed, index.words);
  const found: NameMatch[] = [];
  let guesses = 0;
  for (let from = 0; from < tokens.length; from++) {
    if (skip[from]) continue;
    const whole = wholeName(tokens, from, skip, index);
    if (whole) {
      const { entry } = whole;
      const to = from + whole.length;
      if (entry.kind === 'developer') found.push({ kind: 'developer', name: entry.name, from, to });
      else {
        found.push(
          withUnit(
            { name: entry.name, ids: catalogue.byName(entry.name)?.ids ?? [], from, to },
            tokens,
            skip,
            catalogue,
          ),
        );
      }
      from = (found.at(-1)?.to ?? to) - 1;
      continue;
    }
    const unit = unitAlone(tokens, from, skip, catalogue);
    if (unit) {
      found.push(unit);
      from = unit.to - 1;
      continue;
    }
    const text = tokens[from]?.text ?? '';
    if (
      text.length < 4 ||
      isOfLanguage(tokens, from, skip) ||
      PLAIN_WORDS.has(text) ||
      beginsWithDigit(text) ||
      guesses++ >= MOST_GUESSES
    )
      continue;
    const half = halfName(text, index);
    const part = catalogue.byName(half?.name ?? text);
    if (!part || isOtherName(part.name, tokens[from + 1])) continue;
    // "Ade mane": a house, and no Bili Mane Park.
    if (languageHeard(text) !== undefined && words(part.name)[0] !== text) continue;
    const named = withUnit({ ...part, from, to: from + 1 }, tokens, skip, catalogue);
    found.push(named);
    from = named.to - 1;
  }
  return found;
}

/** The project with this word; of several the one that begins with it: "Mallige" is Mallige Avenue, not Kadu Mallige. */
function halfName(word: string, { any }: Index): Entry | undefined {
  const having = any.get(word) ?? [];
  const [only, other] = having.length > 1 ? having.filter(({ words }) => words[0] === word) : having;
  return other ? undefined : only;
}

/** A word that is known; one that only sounds like a word of a language, where another word is of that language too. */
function isOfLanguage(tokens: readonly Token[], at: number, skip: Uint8Array): boolean {
  const text = tokens[at]?.text ?? '';
  if (isCue(text)) return true;
  const language = languageHeard(text);
  return (
    language !== undefined &&
    tokens.some((one, n) => n !== at && !skip[n] && one.text !== text && languageHeard(one.text) === language)
  );
}

/** A number, or one with letters after it: no token has its digits elsewhere. */
const beginsWithDigit = (text: string) => text.charCodeAt(0) <= 0x39;

/** "Emerald Heights" is not half of "Emerald Grove". */
function isOtherName(name: string, next: Token | undefined): boolean {
  return next !== undefined && !next.breaks && ENDINGS.has(next.text) && !words(name).includes(next.text);
}

function wholeName(tokens: readonly Token[], from: number, skip: Uint8Array, { first }: Index) {
  const entries = first.get(tokens[from]?.text ?? '');
  if (!entries) return undefined;
  let best: { entry: Entry; length: number } | undefined;
  for (const entry of entries) {
    const { length } = entry.words;
    if (
      length <= (best?.length ?? 0) ||
      !entry.words.every((word, n) => !skip[from + n] && tokens[from + n]?.text === word)
    )
      continue;
    // One plain word is no name in a sentence: a developer called "Homes".
    if (length === 1 && isKnown(entry.words[0] as string)) continue;
    best = { entry, length };
  }
  return best;
}

function indexOf(catalogue: Catalogue): Index {
  const known = indexes.get(catalogue);
  if (known) return known;
  const names = catalogue.projects.map((name) => words(name));
  const index: Index = { first: new Map(), any: new Map(), words: nameWords(names) };
  const put = (map: Map<string, Entry[]>, word: string, entry: Entry) => {
    const entries = map.get(word);
    if (entries) entries.push(entry);
    else map.set(word, [entry]);
  };
  const enter = (kind: Entry['kind'], name: string) => {
    const entry = { kind, name, words: words(name) };
    if (entry.words[0]) put(index.first, entry.words[0], entry);
    if (kind === 'project') for (const word of new Set(entry.words)) put(index.any, word, entry);
  };
  for (const name of catalogue.projects) enter('project', name);
  for (const name of catalogue.developers) enter('developer', name);
  indexes.set(catalogue, index);
  return index;
}

/** Developers known all over India: with them, an unknown name is a project's that this site does not list. */
const BRANDS = new Set(
  'brigade prestige sobha godrej puravankara purva embassy lodha dlf mahindra tata shriram salarpuria sattva mantri assetz adarsh nitesh confident birla provident sumadhura casagrand kolte shapoorji oberoi hiranandani raheja dsr vaishnavi'.split(
    ' ',
  ),
);

/** What projects are called last. */
const ENDINGS = wordSet('project_end');

/** A project's name that this catalogue does not have, from the words nothing else is known of: "ABC Residency". */
export function unlistedName(
  tokens: readonly Token[],
  taken: Uint8Array,
  typed: string,
): { from: number; to: number } | undefined {
  for (let at = 0; at < tokens.length; at++) {
    const text = tokens[at]?.text ?? '';
    if (taken[at]) continue;
    const next = tokens[at + 1];
    if (BRANDS.has(text))
      return { from: at, to: next && !taken[at + 1] && !isKnown(next.text) ? at + 2 : at + 1 };
    const previous = tokens[at - 1];
    const ending = tokens[at];
    if (!ending || !ENDINGS.has(text) || !previous || taken[at - 1] || ending.breaks) continue;
    if (isNamed(previous, ending, typed)) return { from: at - 1, to: at + 1 };
  }
  return undefined;
}

/** "Green Vista", "Nerale Gardens"; not "number of towers", "with lush gardens". */
function isNamed(word: Token, ending: Token, typed: string): boolean {
  // "Frightened of heights".
  if (meaningsOf(word.text).some(({ kind }) => SMALL.has(kind))) return false;
  if (!isKnown(ending.text)) return true;
  if (isKnown(word.text)) return false;
  const isFeature = meaningsOf(ending.text).some(({ kind }) => kind === 'amenity');
  return !isFeature || (isCapital(typed[word.from]) && isCapital(typed[ending.from]));
}

/** Words around a thing that begin no name. */
const SMALL = new Set<string>(['filler', 'marker', 'place', 'limit', 'negation']);

const isCapital = (char = '') => char !== char.toLowerCase();
