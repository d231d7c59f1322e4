// Measured to: what a distance is asked to, where another clause of the message names it.
import type { Understanding } from '../understanding.ts';
import type { Spoken } from './together.ts';

/** "My office is in Domlur. How far is the first one?": to where the message told of. */
export function measuredTo(said: Understanding, others: readonly Spoken[]): Understanding {
  const asked = others.flatMap(({ said: { facts, about } }) =>
    facts.includes('distance') && about?.landmark !== undefined ? [about.landmark] : [],
  );
  // "I asked about the metro. How far is the first one?"
  const [place] =
    said.facts.includes('distance') && asked.length > 0 ? asked : others.flatMap(({ anchors }) => anchors);
  if (place === undefined || said.about?.landmark !== undefined) return said;
  const about = { ...said.about, landmark: place };
  if (said.facts.includes('distance')) return { ...said, about };
  const nearer =
    said.references.some(
      (reference) => reference.kind === 'superlative' && reference.measure === 'distance',
    ) || said.changes.some((change) => change.op === 'shift' && change.measure === 'distance');
  if (!nearer) return said;
  const references = said.references.filter(({ kind }) => kind !== 'superlative');
  const { words } = said.references[0] ?? { words: '' };
  return {
    ...said,
    about,
    facts: ['distance'],
    intents: ['project_detail'],
    changes: [],
    references: references.length > 0 ? references : [{ kind: 'all', words }],
  };
}
