// Fits: "of these the biggest ready to move one", "ready to move mein sabse sasta": what the homes must be that one is chosen from.
import type { FilterName, Filters } from '../contract.ts';
import type { FilterChange, Reference } from './understanding.ts';

/** The references, with what the message `text` says in one breath with a superlative, of `changes` that were no wish. */
export const withFits = (
  references: readonly Reference[],
  changes: readonly FilterChange[],
  text: string,
): Reference[] => {
  const kind = references.find(isKind);
  const others = kind ? references.filter((one) => one !== kind) : references;
  // "The biggest ready to move one": told by its kind alone, it is no home beside.
  if (kind && others.length === 1 && others[0]?.kind === 'superlative')
    return [{ ...others[0], fits: kind.filters }];
  return references.map((one) => {
    if (one.kind !== 'superlative' || one.list) return one;
    const fits: Filters = {};
    for (const change of changes)
      if (
        (change.op === 'set' || change.op === 'add') &&
        FITTING.has(change.filter) &&
        change.filter !== one.measure &&
        inOneBreath(text, one.words, change.words)
      )
        Object.assign(fits, { [change.filter]: change.value });
    return Object.keys(fits).length > 0 ? { ...one, fits } : one;
  });
};

const isKind = (one: Reference): one is Reference & { kind: 'like' } =>
  one.kind === 'like' &&
  !one.figures &&
  one.n === undefined &&
  Object.keys(one.filters).every((filter) => FITTING.has(filter as FilterName));

const FITTING = new Set<FilterName>(['possession', 'furnishing', 'bhk', 'type']);

/** "Which is the cheapest, is it furnished?" asks twice. */
function inOneBreath(text: string, ...words: readonly string[]): boolean {
  const at = words.map((one) => text.toLowerCase().indexOf(one.toLowerCase()));
  if (at.some((one) => one < 0)) return false;
  return !/[,.;?!।]/.test(text.slice(Math.min(...at), Math.max(...at)));
}
