// Markers: the phrases that tell what a clause does ("who said", "too small", "my office"), looked up beside the lexicon,
// so that they take no word away from it.
import { ACT_CUES, type ActCue } from '../../languages/acts.ts';
import { LANGUAGES } from '../../languages/index.ts';
import { wordIn } from '../lexicon.ts';
import { type Token, words } from '../normalise.ts';

/** Tokens [from, to) that are one such phrase. */
export type Marker = { cue: ActCue; from: number; to: number };

type Node = { next: Map<string, Node>; cues: ActCue[] };

const root: Node = { next: new Map(), cues: [] };
for (const { code, acts } of Object.values(LANGUAGES))
  for (const cue of ACT_CUES)
    for (const phrase of acts[cue].split(','))
      learn(
        words(phrase).map((word) => wordIn(word, code)),
        cue,
      );

function learn(phrase: readonly string[], cue: ActCue): void {
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

/** The markers among these tokens, the longest from where each starts; none goes over a break or into `skip`. */
export function readMarkers(tokens: readonly Token[], skip: Uint8Array): Marker[] {
  const found: Marker[] = [];
  for (let from = 0; from < tokens.length; from++) {
    let node: Node | undefined = root;
    let longest: { node: Node; to: number } | undefined;
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
}
