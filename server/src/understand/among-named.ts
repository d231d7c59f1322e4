// Among named: "which is bigger and which is higher up, the first or the second?" asks how big and how high each of them is.
import type { Fact } from '../facts/index.ts';
import { choosesOne } from './choosing.ts';
import { meaningsOf } from './lexicon.ts';
import { hasSpan, type Reading } from './reading.ts';
import type { Reference } from './understanding.ts';

type Superlative = Reference & { kind: 'superlative' };

/** The homes that are named, and what is asked of each; undefined where one is chosen out of all that are shown. */
export function amongNamed(
  references: readonly Reference[],
  reading: Reading,
): { references: Reference[]; facts: Fact[] } | undefined {
  const best = references.filter((one): one is Superlative => one.kind === 'superlative');
  const named = references.filter(({ kind }) => NAMING.has(kind));
  const measures: string[] = best.map(({ measure }) => measure);
  // "Is the second cheaper than the first?"
  if (named.length > 1 && (hasSpan(reading, 'ask') || reading.text.includes('?')))
    measures.push(...reading.tokens.flatMap(({ text }) => measureOf(text)));
  const facts = [...new Set(measures)].filter(isFact);
  const asks = best.every(({ among }) => among !== undefined) || choosesOne(reading);
  if (facts.length === 0 || !asks || best.some(({ list }) => list) || hasSpan(reading, 'intent', 'compare'))
    return undefined;
  const others = references.filter((one) => one.kind !== 'superlative' && one.kind !== 'it');
  if (named.length > 1) return { references: others, facts };
  const two = best.find(({ among }) => among === 2);
  // "Which of the two Lakesides is cheaper?"
  return named.length === 1 && two
    ? { references: [...named, { kind: 'all', n: 2, words: two.words }], facts }
    : undefined;
}

const NAMING = new Set<Reference['kind']>(['ordinal', 'like', 'name', 'listed']);

/** "Cheaper" → price. */
const measureOf = (word: string): string[] =>
  meaningsOf(word).flatMap(({ kind, value }) => (kind === 'shift' ? (value.split('_')[0] ?? []) : []));

const FACTS = ['price', 'area', 'floor', 'possession'] as const satisfies readonly Fact[];
const isFact = (measure: string): measure is (typeof FACTS)[number] =>
  (FACTS as readonly string[]).includes(measure);
