// Kept: "did you keep our 1.5 crore limit?" asks whether a wish stands, and changes nothing.
import { FIELDS } from '../../filters/index.ts';
import type { Understanding } from '../understanding.ts';
import type { Clause } from './clauses.ts';

export const asksKept = ({ markers }: Clause) => markers.some(({ cue }) => cue === 'kept');

/** `wished`: the clause read as a wish; undefined where it names none, or a home. */
export function kept(wished: Understanding): Understanding | undefined {
  const asked = wished.changes.filter((change) => change.op === 'set' || change.op === 'add');
  if (!asked.some(({ filter }) => !FIELDS[filter].soft)) return undefined;
  if (wished.references.some(({ kind }) => kind !== 'it' && kind !== 'all')) return undefined;
  return {
    ...wished,
    kept: asked,
    changes: [],
    references: [],
    facts: [],
    objections: [],
    intents: ['repeat'],
  };
}
