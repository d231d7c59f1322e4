// Chosen of a pair: "I need more space, so the bigger one": of two homes just spoken of together one is chosen, and none is looked for.
import type { Act } from '../heard.ts';
import type { FilterChange, Reference } from '../understanding.ts';

/** The acts, a wish for more of what one of `together` homes is chosen by taken as the reason for it. */
export function chosenOfPair(acts: readonly Act[], together: number): Act[] {
  if (together < 2) return [...acts];
  const chosen = acts.flatMap(({ understanding }) => understanding.references.filter(isChosen));
  if (chosen.length === 0) return [...acts];
  const left = acts.map((act) => withoutReason(act, chosen));
  const says = (act: Act) =>
    act.understanding.references.length +
      act.understanding.intents.length +
      act.understanding.changes.length >
    0;
  return left.filter((act, at) => act === acts[at] || says(act));
}

type Chosen = Reference & { kind: 'superlative' };
const isChosen = (one: Reference): one is Chosen =>
  one.kind === 'superlative' && !one.list && !one.ever && !one.found;

function withoutReason(act: Act, chosen: readonly Chosen[]): Act {
  const { understanding } = act;
  const isReason = (change: FilterChange) =>
    change.op === 'shift' &&
    chosen.some(({ measure, direction }) => change.measure === measure && change.direction === direction);
  const changes = understanding.changes.filter((change) => !isReason(change));
  if (changes.length === understanding.changes.length) return act;
  const points = understanding.references.length > 0;
  const intents = understanding.intents.flatMap((intent) =>
    intent !== 'search' || changes.length > 0 ? [intent] : points ? (['project_detail'] as const) : [],
  );
  return {
    ...act,
    ...(points && changes.length === 0 && { kind: 'point' as const }),
    why: [...act.why, { rule: 'the reason for choosing one of those spoken of', words: act.words }],
    understanding: { ...understanding, changes, intents: [...new Set(intents)] },
  };
}
