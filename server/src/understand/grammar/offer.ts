// Offer: "will they give it for 40?", "99 ka 90 me final karwao": an amount that is offered for a home shown, not looked for.
import type { Context } from '../draft.ts';
import type { FilterChange, Reference, Understanding } from '../understanding.ts';
import { isAmount } from './priced.ts';

/** Nobody offers less of what is asked. */
const LEAST = 0.5;

/** What is said, with its amount as an offer; unchanged where no home spoken of could be meant by it. */
export function offered(said: Understanding, { session, catalogue }: Context): Understanding {
  const amounts = amountsOf(said);
  // "Would they give it for 10 lakh less?" moves no budget.
  if (amounts.length === 0) return withoutShifts(said);
  const { focus, seen = [] } = session.memory;
  const price = (id: string) => catalogue.byId(id)?.price ?? 0;
  const fits = (amount: number) => (id: string) => amount < price(id) && amount >= price(id) * LEAST;
  // "99 ka 90 me": the home that costs the one is offered the other.
  const pool = focus.length > 0 ? focus : seen;
  for (const amount of amounts.toSorted((a, b) => a - b)) {
    const homes = pool.filter(fits(amount));
    const named = said.references.length > 0;
    const [home, other] = homes.filter((id) => amounts.length === 1 || amounts.includes(price(id)));
    if (!home) continue;
    const references: Reference[] = named
      ? said.references
      : focus.length === 0 && !other
        ? [{ kind: 'name', name: catalogue.byId(home)?.name ?? home, listing_ids: [home], words: said.text }]
        : [];
    return {
      ...said,
      changes: said.changes.filter((change) => !isAmount(change) && !isPurpose(change)),
      unclear_amounts: [],
      objections: [],
      intents: ['price_query'],
      facts: ['negotiation'],
      references,
      offer: amount,
    };
  }
  return said;
}

const withoutShifts = (said: Understanding): Understanding => {
  const changes = said.changes.filter((change) => !(change.op === 'shift' && change.measure === 'price'));
  return changes.length === said.changes.length
    ? said
    : {
        ...said,
        changes,
        facts: said.facts.includes('negotiation') ? said.facts : [...said.facts, 'negotiation'],
        intents: [...said.intents.filter((intent) => intent !== 'search'), 'price_query'],
      };
};

/** Rupees, as read or as each may be meant. */
function amountsOf({ changes, unclear_amounts }: Understanding): number[] {
  const amounts = changes.filter(isAmount);
  // "For 85" is read as a little less to a little more: the middle is meant.
  const read = [...new Set(amounts.map(({ words }) => words))].map((said) => {
    const values = amounts.filter(({ words }) => words === said).map(({ value }) => value);
    return Math.round(values.reduce((sum, value) => sum + value, 0) / values.length);
  });
  const meant = unclear_amounts.flatMap(({ readings }) =>
    readings.flatMap(({ filters }) => filters.budget_max ?? filters.budget_min ?? []),
  );
  return [...new Set([...read, ...meant])];
}

const isPurpose = (change: FilterChange) => change.op === 'set' && change.filter === 'purpose';
