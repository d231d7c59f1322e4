// The lexicon: the cues of every language as one trie of words, built when the program starts.
import { packs } from '../languages/cues.ts';
import type { Cues } from './cues.ts';
import { words, type Token } from './normalise.ts';

/** What a phrase can mean: { kind: 'limit', value: 'max' }. A phrase may mean several things. */
export type Meaning = { kind: keyof Cues; value: string; language: string };

type Node = { next: Map<string, Node>; meanings?: Meaning[] };

const root: Node = { next: new Map() };
const vocabulary = new Set<string>();

for (const [language, cues] of Object.entries(packs)) {
  for (const [kind, table] of Object.entries(cues) as [keyof Cues, Record<string, string>][]) {
    for (const [value, phrases] of Object.entries(table)) {
      for (const phrase of phrases.split(',')) learn(words(phrase), { kind, value, language });
    }
  }
}

function learn(phrase: readonly string[], meaning: Meaning): void {
  if (phrase.length === 0) return;
  let node = root;
  for (const word of phrase) {
    vocabulary.add(word);
    let next = node.next.get(word);
    if (!next) node.next.set(word, (next = { next: new Map() }));
    node = next;
  }
  const meanings = (node.meanings ??= []);
  if (!meanings.some((other) => other.kind === meaning.kind && other.value === meaning.value)) meanings.push(meaning);
}

/** Whether some cue is written with this word: no place and no name is to be guessed from it. */
export const isKnown = (word: string) => vocabulary.has(word);
