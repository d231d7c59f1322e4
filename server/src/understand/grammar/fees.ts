// Fees: "the deposit is too much": a fee is complained of, and no price.
import type { Fact } from '../../languages/facts.ts';
import type { Context } from '../draft.ts';
import type { Understanding } from '../understanding.ts';

/** "The deposit is too much", "1.9 lakh is a lot" of a home that takes it: the fees that are complained of, and no price. */
export function feesOf({ facts, changes }: Understanding, { session, catalogue }: Context): Fact[] {
  const named = facts.filter((fact) => FEES.has(fact));
  if (named.length > 0) return named;
  const deposits = session.memory.focus.map((id) => catalogue.byId(id)?.deposit);
  const amounts = changes.filter((change) => change.op === 'set' && change.filter.startsWith('budget'));
  return amounts.some((change) => 'value' in change && deposits.includes(Number(change.value)))
    ? ['deposit']
    : [];
}
const FEES = new Set<Fact>(['deposit', 'maintenance']);

/** They are told once more, and whether they can be less. */
export const ofFees = (said: Understanding, fees: readonly Fact[]): Understanding => ({
  ...said,
  facts: [...new Set<Fact>([...fees, 'negotiation'])],
  changes: [],
  unclear_amounts: [],
  objections: [],
  intents: ['price_query'],
});
