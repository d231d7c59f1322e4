// A phrase book: phrases looked up beside the lexicon, so that they take no word away from it.
import type { Language } from '../contract.ts';
import { lazily } from '../lazily.ts';
import { wordIn } from './lexicon.ts';
import { type Token, words } from './normalise.ts';

type Node<Meaning> = { next: Map<string, Node<Meaning>>; meanings: Meaning[] };

/** Tokens [from, to) that are one phrase. */
export type Phrase<Meaning> = { from: number; to: number; meanings: readonly Meaning[] };

/** In a phrase "…" stands for up to so many words: "talk … person". */
const GAP = '…';
const MOST_BETWEEN = 4;

/** "(a|b) c" stands for "a c" and "b c"; one of them may be empty: "(a|) b". */
function spelledOut(phrase: string): string[] {
  const group = /\(([^()]*)\)/.exec(phrase);
  if (!group) return [phrase];
  const [whole, choices = ''] = group;
  return choices.split('|').flatMap((one) => spelledOut(phrase.replace(whole, one)));
}

/** Phrases of a language separated by commas, with what they mean → finds the longest from where each starts, none over a break or into `skip`. */
export function phraseBook<Meaning>(
  entries: Iterable<readonly [phrases: string, meaning: Meaning, language: Language]>,
) {
  const root = lazily(() => {
    const root: Node<Meaning> = { next: new Map(), meanings: [] };
    for (const [phrases, meaning, language] of entries)
      for (const phrase of phrases.split(',').flatMap(spelledOut))
        learn(
          root,
          phrase
            .split(GAP)
            .flatMap((part, at) => [
              ...(at > 0 ? [GAP] : []),
              ...words(part).map((word) => wordIn(word, language)),
            ]),
          meaning,
        );
    return root;
  });
  return (tokens: readonly Token[], skip: Uint8Array): Phrase<Meaning>[] => {
    const found: Phrase<Meaning>[] = [];
    for (let from = 0; from < tokens.length; from++) {
      const phrase = longest(root(), tokens, from, skip);
      if (phrase) found.push(phrase);
    }
    return found;
  };
}

function learn<Meaning>(root: Node<Meaning>, phrase: readonly string[], meaning: Meaning): void {
  if (phrase.length === 0) return;
  let node = root;
  for (const word of phrase) {
    let next = node.next.get(word);
    if (!next) {
      next = { next: new Map(), meanings: [] };
      node.next.set(word, next);
    }
    node = next;
  }
  if (!node.meanings.includes(meaning)) node.meanings.push(meaning);
}

function longest<Meaning>(
  root: Node<Meaning>,
  tokens: readonly Token[],
  from: number,
  skip: Uint8Array,
): Phrase<Meaning> | undefined {
  let found: Phrase<Meaning> | undefined;
  const step = (start: Node<Meaning>, begin: number): void => {
    let node: Node<Meaning> | undefined = start;
    for (let at = begin; at < tokens.length && !skip[at]; at++) {
      const token = tokens[at] as Token;
      if (at > from && token.breaks) return;
      node = node.next.get(token.text);
      if (!node) return;
      if (node.meanings.length > 0 && at + 1 > (found?.to ?? 0))
        found = { from, to: at + 1, meanings: node.meanings };
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
  return found;
}
