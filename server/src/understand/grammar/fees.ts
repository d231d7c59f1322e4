// Fees: "the deposit is too much": a fee is complained of, and no price.
import { statedAmount } from '../../catalogue/amounts.ts';
import { type Fact, ON_TOP, PAID_ONCE } from '../../facts/index.ts';
import type { Context } from '../draft.ts';
import { tokenise } from '../normalise.ts';
import { SCALES } from '../points.ts';
import type { Understanding } from '../understanding.ts';

/** "The deposit is too much", "1.9 lakh is a lot", "1.9 is too much" of a home that takes it: the fees complained of, and no price. */
export function feesOf({ facts, changes, text }: Understanding, { session, catalogue }: Context): Fact[] {
  const named = facts.filter((fact) => FEES.has(fact));
  if (named.length > 0) return named;
  const homes = session.memory.focus.flatMap((id) => catalogue.byId(id) ?? []);
  const said = changes.flatMap((change) =>
    change.op === 'set' && change.filter.startsWith('budget') && 'value' in change
      ? [Number(change.value)]
      : [],
  );
  const bare = tokenise(text).flatMap(({ value }) => (value === undefined ? [] : [value]));
  const written = bare.flatMap((value) => SCALES.map((scale) => Math.round(value * scale)));
  const amounts = new Set([...said, ...written]);
  // The price itself, and not what is paid beside it.
  if (homes.some(({ price }) => price !== undefined && amounts.has(price))) return [];
  return PAID_ONCE.filter((fee) => homes.some((home) => amounts.has(statedAmount(fee, home) ?? Number.NaN)));
}
const FEES = new Set(ON_TOP);

/** They are told once more, and whether they can be less. */
export const ofFees = (said: Understanding, fees: readonly Fact[]): Understanding => ({
  ...said,
  facts: [...new Set<Fact>([...fees, 'negotiation'])],
  changes: [],
  unclear_amounts: [],
  objections: [],
  intents: ['price_query'],
});
