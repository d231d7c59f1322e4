// The lexicon: the cues of every language as one trie of words, built when the program starts.
import { languageCues } from '../languages/cues.ts';
import type { Cues } from './cues.ts';
import { type Token, words } from './normalise.ts';

/** What a phrase can mean: { kind: 'limit', value: 'max' }. One phrase may mean several things. */
export type Meaning = { kind: keyof Cues; value: string };

/** Tokens [from, to) that are one phrase. */
export type Span = { from: number; to: number; meanings: readonly Meaning[] };

type Node = { next: Map<string, Node>; meanings?: Meaning[] };

const root: Node = { next: new Map() };
const known = new Set<string>();

for (const cues of Object.values(languageCues)) {
  for (const [kind, table] of Object.entries(cues) as [keyof Cues, Record<string, string>][]) {
    for (const [value, phrases] of Object.entries(table)) {
      for (const phrase of phrases.split(',')) learn(words(phrase), { kind, value });
    }
  }
}

function learn(phrase: readonly string[], meaning: Meaning): void {
  if (phrase.length === 0) return;
  let node = root;
  for (const word of phrase) {
    known.add(word);
    let next = node.next.get(word);
    if (!next) {
      next = { next: new Map() };
      node.next.set(word, next);
    }
    node = next;
  }
  node.meanings ??= [];
  const learnt = node.meanings.some((other) => other.kind === meaning.kind && other.value === meaning.value);
  if (!learnt) node.meanings.push(meaning);
}

/** Whether some cue is written with this word: then no place and no name is guessed from it. */
export const isKnown = (word: string) => known.has(word);

/** Every word of every cue. */
export const vocabulary = (): Iterable<string> => known;

/** What a word means on its own. */
export const meaningsOf = (word: string): readonly Meaning[] => root.next.get(word)?.meanings ?? [];

/** The phrases of these tokens, each the longest from where it starts; no phrase goes over a comma or into `skip`. */
export function scan(tokens: readonly Token[], skip: Uint8Array): Span[] {
  const spans: Span[] = [];
  let from = 0;
  while (from < tokens.length) {
    const span = skip[from] ? undefined : longest(tokens, from, skip);
    if (span) spans.push(span);
    from = span ? span.to : from + 1;
  }
  return spans;
}

function longest(tokens: readonly Token[], from: number, skip: Uint8Array): Span | undefined {
  let node: Node | undefined = root;
  let found: Span | undefined;
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (skip[at] || (at > from && token.breaks)) break;
    node = node.next.get(token.text);
    if (!node) break;
    if (node.meanings) found = { from, to: at + 1, meanings: node.meanings };
  }
  return found;
}
