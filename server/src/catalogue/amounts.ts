// Amounts: what a listing states for a fact in one number: rupees, or how many.
import { type Fact, factsStatedAs, type StatedField } from '../facts/index.ts';
import type { Listing } from './listing.ts';

const FIELDS = new Map<Fact, StatedField<'money' | 'count'>>(
  [...factsStatedAs('money'), ...factsStatedAs('count')].map(({ name, stated }) => [name, stated.field]),
);

/** Undefined where it is not stated, or in no number of its own. */
export function statedAmount(fact: Fact, home: Listing): number | undefined {
  const field = FIELDS.get(fact);
  return field && home[field];
}
