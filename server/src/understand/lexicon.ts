// The lexicon: the cues of every language as one trie of words, built when the first is looked up.

import type { Language } from '../contract.ts';
import type { Cues } from '../languages/cues.ts';
import { LANGUAGES } from '../languages/index.ts';
import { scriptOf } from '../languages/scripts.ts';
import { lazily } from '../lazily.ts';
import type { Token } from './normalise.ts';
import { languageHeard, soundsLike } from './sounds.ts';
import { spokenKey, spokenKeys } from './spoken.ts';
import { tableWords } from './table-words.ts';

/** What a phrase can mean: { kind: 'limit', value: 'max' }. One phrase may mean several things. */
export type Meaning = { kind: keyof Cues; value: string };

/** Tokens [from, to) that are one phrase. */
export type Span = { from: number; to: number; meanings: readonly Meaning[]; kinds: Kinds };

/** A set of kinds of phrase, a bit each; two numbers, because a small integer has 31 bits and there are more kinds. */
export type Kinds = { low: number; high: number };

type Node = { next: Map<string, Node>; meanings: Meaning[]; kinds: Kinds };

const bits = new Map<keyof Cues, number>();

/** Puts a kind into a set. */
export function addKind(kinds: Kinds, kind: keyof Cues): void {
  const bit = bits.get(kind) ?? bits.size;
  bits.set(kind, bit);
  if (bit < 31) kinds.low |= 1 << bit;
  else kinds.high |= 1 << (bit - 31);
}

export function hasKind({ low, high }: Kinds, kind: keyof Cues): boolean {
  const bit = bits.get(kind) ?? 62;
  return ((bit < 31 ? low >> bit : high >> (bit - 31)) & 1) === 1;
}

const leaf = (): Node => ({ next: new Map(), meanings: [], kinds: { low: 0, high: 0 } });

const ALL = Object.values(LANGUAGES);
const wordsIn = (...tables: Record<string, string>[]) => tables.flatMap(Object.values).flatMap(tableWords);

type Lexicon = {
  root: Node;
  /** Every word of every cue, and every spelling of one, with the spelling it is known by. */
  known: Map<string, string>;
  /** The first of the words that are one word as spoken, by their key. */
  spoken: Map<string, string>;
  /** Of those, the words that only a language has which is heard by its sound. */
  heard: Set<string>;
};

const lexicon = lazily((): Lexicon => {
  const built: Lexicon = { root: leaf(), known: new Map(), spoken: new Map(), heard: new Set() };
  const { known, heard } = built;
  const own = new Map(ALL.map(({ code, cues }) => [code, new Set(wordsIn(...Object.values(cues)))]));
  learnSpellings(built, own);
  learnBorrowed(built, own);
  for (const { cues } of ALL) {
    for (const [kind, table] of Object.entries(cues) as [keyof Cues, Record<string, string>][]) {
      for (const [value, phrases] of Object.entries(table)) {
        for (const phrase of phrases.split(',')) learn(built, tableWords(phrase), { kind, value });
      }
    }
  }
  // Topics, areas, acts, whose a home is, the site and feelings are looked up beside it; their words are words all the same, no misspelt ones and no names.
  // What is heard by its sound is known by it.
  for (const { topics, areas, glossary, acts, parties, sameAs } of ALL) {
    // "Nandu", "hers": what says it in one word.
    const whose = `${parties.self}, ${parties.other}`
      .split(',')
      .filter((phrase) => !phrase.trim().includes(' '));
    for (const said of wordsIn(topics, areas, glossary, { whose: whose.join() }, ...(sameAs ? [] : [acts])))
      enter(said, sameAs);
  }
  // After all others, so that none of them is spelt another way for it.
  for (const { site, feelings, grievances, sameAs } of ALL)
    for (const said of wordsIn(site, feelings, grievances)) if (!known.has(said)) enter(said, sameAs);
  // "दुसरे" is "दूसरे", which is "दूसरा".
  for (const [said, word] of known) {
    const key = spokenKey(said);
    if (key && !built.spoken.has(key)) built.spoken.set(key, word);
  }
  return built;

  function enter(said: string, sameAs: unknown) {
    if (sameAs && !known.has(said)) heard.add(said);
    else if (!sameAs) heard.delete(said);
    known.set(said, wordOf(built, said));
  }
});

/** Words of each language's cues, as they are written there. */
type Own = ReadonlyMap<Language, ReadonlySet<string>>;

function learnSpellings({ known }: Lexicon, own: Own): void {
  for (const { code, script, spelling } of ALL) {
    for (const [word, variants] of Object.entries(spelling)) {
      const [one = word] = tableWords(word);
      // What stands for a word in another script is heard by its sound, where its language is spoken.
      if (scriptOf(one) !== script) continue;
      // Another language's word is no misspelling of this one's: "yr" is a year and no "yaar".
      const isTheirs = (variant: string) =>
        ALL.some((other) => other.code !== code && own.get(other.code)?.has(variant));
      for (const variant of tableWords(variants))
        if (variant !== one && !isTheirs(variant)) known.set(variant, one);
    }
  }
}

/** A word taken from English means what it means there, and phrases with it are heard in both scripts. */
function learnBorrowed({ known, spoken }: Lexicon, own: Own): void {
  // "ಕಾಲು" is a quarter, and no way to say "call".
  const counted = new Set(
    ALL.flatMap(({ cues }) => wordsIn(cues.number ?? {}, cues.fraction ?? {})).map(spokenKey),
  );
  for (const { borrowed } of ALL) {
    for (const [written, english] of Object.entries(borrowed)) {
      const [word, more] = tableWords(written);
      const theirs = english.toLowerCase();
      if (!word || more || !own.get('en')?.has(theirs)) continue;
      known.set(word, theirs);
      const key = spokenKey(word);
      if (key && !counted.has(key)) spoken.set(key, theirs);
    }
  }
}

/** The spelling that a word of a cue goes by: that of the first which is spoken alike. */
function wordOf({ known, spoken }: Lexicon, said: string): string {
  const one = known.get(said);
  if (one) return one;
  const key = spokenKey(said);
  if (!key) return said;
  const first = spoken.get(key) ?? said;
  spoken.set(key, first);
  return first;
}

function learn(lexicon: Lexicon, phrase: readonly string[], meaning: Meaning): void {
  if (phrase.length === 0) return;
  let node = lexicon.root;
  for (const said of phrase) {
    const word = wordOf(lexicon, said);
    lexicon.known.set(word, word);
    lexicon.known.set(said, word);
    let next = node.next.get(word);
    if (!next) {
      next = leaf();
      node.next.set(word, next);
    }
    node = next;
  }
  const learnt = node.meanings.some((other) => other.kind === meaning.kind && other.value === meaning.value);
  if (learnt) return;
  node.meanings.push(meaning);
  addKind(node.kinds, meaning.kind);
}

/** The cue's word that this one is a spoken form of. */
function spokenAs(said: string): string | undefined {
  for (const key of spokenKeys(said)) {
    const word = lexicon().spoken.get(key);
    if (word) return word;
  }
  return undefined;
}

/** Whether some cue is written so, letter by letter. */
export const isCue = (word: string) => lexicon().known.has(word);

/** Whether a cue that tells no language by its sound is written so. */
export const isSilentCue = (word: string) => isCue(word) && !lexicon().heard.has(word);

/** Whether some cue is written with this word, or with one that sounds like it: then no place and no name is guessed from it. */
export const isKnown = (word: string) => lexicon().known.has(word) || languageHeard(word) !== undefined;

/** The spelling that the cues have of a word, where they know it. */
export const spelt = (word: string): string | undefined => lexicon().known.get(word);

/** A word as the cues have it, where it is typed in this language: by its sound, its spelling, how it is spoken, else as it stands. */
export function wordIn(text: string, language: Language): string {
  const heard = soundsLike(text, language) ?? text;
  return spelt(heard) ?? spokenAs(heard) ?? heard;
}

/** These words, and as the cues spell them: tokens stand as either. */
export const speltToo = (said: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...said].flatMap((word) => [word, spelt(word) ?? word]));

/** Every word of every cue. */
export const vocabulary = (): Iterable<string> => lexicon().known.keys();

/** What a word means on its own. */
export const meaningsOf = (word: string): readonly Meaning[] =>
  lexicon().root.next.get(spelt(word) ?? word)?.meanings ?? [];

/** Whether a word on its own has a meaning of this kind, and this value where one is given. */
export const wordMeans = (word: string, kind: string, value?: string): boolean =>
  meaningsOf(word).some(
    (meaning) => meaning.kind === kind && (value === undefined || meaning.value === value),
  );

/** What these words mean as one phrase. */
export function meaningsOfPhrase(phrase: readonly string[]): readonly Meaning[] {
  let node: Node | undefined = lexicon().root;
  for (const word of phrase) node = node?.next.get(spelt(word) ?? word);
  return node?.meanings ?? [];
}

/** The phrases of these tokens, each the longest from where it starts; no phrase goes over a comma or into `skip`. */
export function scan(tokens: readonly Token[], skip: Uint8Array): Span[] {
  const spans: Span[] = [];
  let from = 0;
  while (from < tokens.length) {
    const first = skip[from] ? undefined : longest(tokens, from, skip);
    const second = first?.to === from + 2 && !skip[from + 1] ? longest(tokens, from + 1, skip) : undefined;
    // "और कम से कम": "at least" is meant, though "and less" comes first.
    const limits =
      second &&
      second.to > from + 2 &&
      second.meanings.some(({ kind, value }) => kind === 'limit' && value === 'min');
    const span = limits ? alone(tokens[from]?.text ?? '', from) : beforeLimit(first, tokens, skip);
    if (span) spans.push(span);
    from = span ? span.to : from + 1;
  }
  return spans;
}

/** "Show me around 50 lakh": the last word of what is asked for goes with the number behind it. */
function beforeLimit(span: Span | undefined, tokens: readonly Token[], skip: Uint8Array): Span | undefined {
  if (!span || span.to - span.from < 2 || !span.meanings.every(({ kind }) => kind === 'intent')) return span;
  const number = tokens[span.to];
  const last = span.to - 1;
  // "Show me around 11 am": an hour is none of it.
  const limits =
    number?.value !== undefined &&
    !number.breaks &&
    wordMeans(tokens[last]?.text ?? '', 'limit') &&
    !wordMeans(tokens[span.to + 1]?.text ?? '', 'when');
  return limits ? longest(tokens.slice(0, last), span.from, skip) : span;
}

/** The phrase that one word is by itself. */
function alone(text: string, from: number): Span | undefined {
  const node = lexicon().root.next.get(text);
  return node && node.meanings.length > 0
    ? { from, to: from + 1, meanings: node.meanings, kinds: node.kinds }
    : undefined;
}

function longest(tokens: readonly Token[], from: number, skip: Uint8Array): Span | undefined {
  let node: Node | undefined = lexicon().root;
  let found: Span | undefined;
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (skip[at] || (at > from && token.breaks)) break;
    node = node.next.get(token.text);
    if (!node) break;
    if (node.meanings.length > 0) found = { from, to: at + 1, meanings: node.meanings, kinds: node.kinds };
  }
  return found;
}
