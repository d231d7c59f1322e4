// A phrase book: phrases looked up beside the lexicon, so that they take no word away from it.
import type { Language } from '../contract.ts';
import { lazily } from '../lazily.ts';
import { wordIn } from './lexicon.ts';
import type { Token } from './normalise.ts';
import { choicesOf, GAP, type Part, partsOf } from './phrase-parts.ts';
import { reader } from './table-words.ts';

/** What a phrase means, and which entry of the book it is. */
type Entry<Meaning> = { meaning: Meaning; nth: number };
type Node<Meaning> = { next: Map<string, Node<Meaning>>; entries: Entry<Meaning>[] };
/** A phrase with choices in it; they are not spelled out: five of six words each would be thousands of phrases. */
type Pattern<Meaning> = { parts: readonly Part[]; entry: Entry<Meaning> };
type Book<Meaning> = {
  root: Node<Meaning>;
  /** By each word that they may start with. */
  patterns: Map<string, Pattern<Meaning>[]>;
};

/** Tokens [from, to) that are one phrase. */
export type Phrase<Meaning> = { from: number; to: number; meanings: readonly Meaning[] };

/** Words that a gap may stand for. */
const MOST_BETWEEN = 4;

const wordsIn = reader(wordIn);

/**
 * Phrases of a language separated by commas, with what they mean → finds the longest from where each starts, none over a
 * break or into `skip`. "(a|b) c" is "a c" and "b c", "(a|) b" also "b"; "…" is up to four words: "talk … person".
 */
export function phraseBook<Meaning>(
  entries: Iterable<readonly [phrases: string, meaning: Meaning, language: Language]>,
) {
  const book = lazily(() => {
    const made: Book<Meaning> = { root: leaf(), patterns: new Map() };
    let nth = 0;
    for (const [phrases, meaning, language] of entries)
      for (const phrase of phrases.split(',')) {
        const parts = partsOf(phrase, (part) => wordsIn(part, language));
        learn(made, parts, { meaning, nth: nth++ });
      }
    return made;
  });
  return (tokens: readonly Token[], skip: Uint8Array): Phrase<Meaning>[] => {
    const found: Phrase<Meaning>[] = [];
    for (let from = 0; from < tokens.length; from++) {
      const phrase = longest(book(), tokens, from, skip);
      if (phrase) found.push(phrase);
    }
    return found;
  };
}

const leaf = <Meaning>(): Node<Meaning> => ({ next: new Map(), entries: [] });

function learn<Meaning>(
  { root, patterns }: Book<Meaning>,
  parts: readonly Part[],
  entry: Entry<Meaning>,
): void {
  if (parts.some((part) => part !== GAP && part.length > 1)) {
    const pattern = { parts, entry };
    for (const word of choicesOf(parts)) {
      const others = patterns.get(word);
      if (others) others.push(pattern);
      else patterns.set(word, [pattern]);
    }
    return;
  }
  const phrase = parts.flatMap((part) => (part === GAP ? [GAP] : (part[0] ?? [])));
  if (phrase.length === 0) return;
  let node = root;
  for (const word of phrase) {
    let next = node.next.get(word);
    if (!next) {
      next = leaf();
      node.next.set(word, next);
    }
    node = next;
  }
  if (!node.entries.some(({ meaning }) => meaning === entry.meaning)) node.entries.push(entry);
}

function longest<Meaning>(
  { root, patterns }: Book<Meaning>,
  tokens: readonly Token[],
  from: number,
  skip: Uint8Array,
): Phrase<Meaning> | undefined {
  let to = 0;
  let entries: readonly Entry<Meaning>[] = [];
  const step = (start: Node<Meaning>, begin: number): void => {
    let node: Node<Meaning> | undefined = start;
    for (let at = begin; at < tokens.length && !skip[at]; at++) {
      const token = tokens[at] as Token;
      if (at > from && token.breaks) return;
      node = node.next.get(token.text);
      if (!node) return;
      if (node.entries.length > 0 && at + 1 > to) {
        to = at + 1;
        entries = node.entries;
      }
      const beyond = node.next.get(GAP);
      if (beyond) leap(beyond, at + 1);
    }
  };
  const leap = (beyond: Node<Meaning>, begin: number): void => {
    for (let at = begin; at <= begin + MOST_BETWEEN && at < tokens.length; at++) {
      if (tokens[at]?.breaks) return;
      if (beyond.next.has((tokens[at] as Token).text)) step(beyond, at);
    }
  };
  step(root, from);
  for (const { parts, entry } of patterns.get(tokens[from]?.text ?? '') ?? []) {
    const end = endOf(parts, tokens, from, skip);
    if (end === 0 || end < to) continue;
    entries = end > to ? [entry] : [...entries, entry];
    to = end;
  }
  if (to === 0) return undefined;
  const meanings = [...entries].sort((a, b) => a.nth - b.nth).map(({ meaning }) => meaning);
  return { from, to, meanings: [...new Set(meanings)] };
}

/** Where the longest phrase of this pattern ends that starts at a token; 0 where none does. */
function endOf(parts: readonly Part[], tokens: readonly Token[], from: number, skip: Uint8Array): number {
  const fits = (word: string, at: number): boolean =>
    tokens[at]?.text === word && !skip[at] && (at === from || !tokens[at]?.breaks);
  // A phrase ends in a word: `open`, it would end in a gap.
  const reach = (part: number, at: number, open: boolean): number => {
    const next = parts[part];
    if (next === undefined) return open || at === from ? 0 : at;
    let furthest = 0;
    if (next === GAP) {
      for (let end = at; end <= at + MOST_BETWEEN && end < tokens.length && !tokens[end]?.breaks; end++)
        furthest = Math.max(furthest, reach(part + 1, end, true));
      return furthest;
    }
    for (const words of next)
      if (words.every((word, i) => fits(word, at + i)))
        furthest = Math.max(furthest, reach(part + 1, at + words.length, open && words.length === 0));
    return furthest;
  };
  return reach(0, from, false);
}
