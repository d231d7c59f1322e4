// Why none: "why nothing in Jayanagar?", "Jayanagar mein kuch kyun nahi": it is asked whether there is any, and nothing changes.
import { type Understanding, WISHLESS } from '../understanding.ts';
import type { Clause } from './clauses.ts';

export function whyNone({ markers, none }: Clause, said: Understanding): Understanding | undefined {
  const why = markers.some(({ cue }) => cue === 'why') && !markers.some(({ cue }) => cue === 'dispute');
  if (!why || !none || said.changes.length === 0 || said.references.length > 0) return undefined;
  const places = said.changes.map((change) =>
    change.op !== 'shift' && LOCALITIES.has(change.filter) ? [change.value].flat().map(String) : undefined,
  );
  const locality = [...new Set(places.flatMap((names) => names ?? []))];
  if (places.includes(undefined) || locality.length === 0) return undefined;
  return {
    ...said,
    ...WISHLESS,
    talk: undefined,
    off_topic: false,
    area: { ask: 'about', filters: { locality }, none: true },
    intents: ['area_query'],
  };
}
const LOCALITIES = new Set<string>(['locality', 'exclude_locality']);
