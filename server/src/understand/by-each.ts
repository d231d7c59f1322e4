// By each: one of the homes shown is asked for by a fact that is told of every one, the first of them first.
import { isRanked } from '../languages/facts.ts';
import { choosesOne } from './choosing.ts';
import type { Reading } from './reading.ts';
import type { Reference, Understanding } from './understanding.ts';

/** "The lowest per sq ft", "the nearest to Hebbal" is told by that of each, not by the price or the place looked in. */
export function byEach(
  { facts, references }: Pick<Understanding, 'facts'> & { references: Reference[] },
  to: string | undefined,
  reading: Reading,
): Reference[] {
  const byWay = facts.includes('distance') && to !== undefined;
  if (!byWay && !facts.some(isRanked)) return references;
  const which = choosesOne(reading);
  return references.map((reference): Reference => {
    const { words } = reference;
    if (reference.kind === 'all') return which ? { ...reference, most: true } : reference;
    if (reference.kind !== 'superlative') return reference;
    if (reference.measure === 'distance' ? !byWay : reference.measure !== 'price') return reference;
    return { kind: 'all', ...(reference.ever && { ever: true }), most: true, words };
  });
}
