// A finder: phrases of one kind looked up beside the lexicon, so that they take no word away from it.
import { LANGUAGES } from '../languages/index.ts';
import type { LanguageData } from '../languages/language.ts';
import { wordIn } from './lexicon.ts';
import { type Token, words } from './normalise.ts';

/** Tokens [from, to) that are one such phrase. */
export type Found<Cue> = { cue: Cue; from: number; to: number };

type Node<Cue> = { next: Map<string, Node<Cue>>; cues: Cue[] };

/** `of`: the phrases of each cue in a language, separated by commas. */
export function finderOf<Cue extends string>(of: (language: LanguageData) => Readonly<Record<Cue, string>>) {
  const root: Node<Cue> = { next: new Map(), cues: [] };
  for (const language of Object.values(LANGUAGES))
    for (const [cue, phrases] of Object.entries(of(language)) as [Cue, string][])
      for (const phrase of phrases.split(','))
        learn(
          root,
          words(phrase).map((word) => wordIn(word, language.code)),
          cue,
        );

  /** Those among these tokens, the longest from where each starts; none goes over a break or into `skip`. */
  return (tokens: readonly Token[], skip: Uint8Array): Found<Cue>[] => {
    const found: Found<Cue>[] = [];
    for (let from = 0; from < tokens.length; from++) {
      let node: Node<Cue> | undefined = root;
      let longest: { node: Node<Cue>; to: number } | undefined;
      for (let at = from; at < tokens.length && !skip[at]; at++) {
        const token = tokens[at] as Token;
        if (at > from && token.breaks) break;
        node = node.next.get(token.text);
        if (!node) break;
        if (node.cues.length > 0) longest = { node, to: at + 1 };
      }
      if (longest) for (const cue of longest.node.cues) found.push({ cue, from, to: longest.to });
    }
    return found;
  };
}

function learn<Cue>(root: Node<Cue>, phrase: readonly string[], cue: Cue): void {
  if (phrase.length === 0) return;
  let node = root;
  for (const word of phrase) {
    let next = node.next.get(word);
    if (!next) {
      next = { next: new Map(), cues: [] };
      node.next.set(word, next);
    }
    node = next;
  }
  if (!node.cues.includes(cue)) node.cues.push(cue);
}
