// Offer: "will they give it for 40?", "99 ka 90 me final karwao": an amount that is offered for a home shown, not looked for.
import type { Context } from '../draft.ts';
import { SCALES } from '../points.ts';
import type { FilterChange, Reference, Understanding } from '../understanding.ts';
import { isAmount } from './priced.ts';

/** Nobody offers less of what is asked. */
const LEAST = 0.5;

/** How far an amount may lie from the price that it says back. */
const NEAR = 0.002;

/** What is said, with its amount as an offer; unchanged where no home spoken of could be meant by it. */
export function offered(
  said: Understanding,
  { session, catalogue }: Context,
  numbers: readonly number[] = [],
): Understanding {
  // Each with what it can mean, in rupees.
  const amounts = amountsOf(said).map((value) => [value]);
  const scaled = numbers.map((value) => SCALES.map((scale) => Math.round(value * scale)));
  const own = said.loan?.down_payment;
  const figures =
    amounts.length > 0 ? amounts : scaled.filter((values) => own === undefined || !values.includes(own));
  // "Would they give it for 10 lakh less?" moves no budget.
  if (figures.length === 0) return withoutShifts(said);
  const { focus, seen = [] } = session.memory;
  const price = (id: string) => catalogue.byId(id)?.price ?? 0;
  const costs = (id: string) => (value: number) => Math.abs(value - price(id)) <= value * NEAR;
  const saidBack = figures.map((values) => seen.filter((id) => values.some(costs(id))));
  // "99 ka 90 me": the home that costs the one is offered the other.
  const pointed = saidBack.flat();
  const named = namedIn(said, seen, catalogue);
  const wishes = said.changes.some((change) => !isAmount(change) && !isPurpose(change));
  if (wishes && pointed.length + named.length + said.references.length === 0) return said;
  const pool = [pointed, named, focus, seen].find((ids) => ids.length > 0) ?? [];
  const fits = (amount: number) => (id: string) => amount < price(id) && amount >= price(id) * LEAST;
  const offers = figures.filter((_, at) => saidBack[at]?.length === 0).flat();
  for (const offer of offers.toSorted((a, b) => b - a)) {
    const [home, other] = pool.filter(fits(offer));
    if (!home) continue;
    const listing_ids = [home];
    const points = pointed.length + named.length > 0 || focus.length === 0;
    const references: Reference[] =
      said.references.some(({ kind }) => kind !== 'it') || !points || other
        ? said.references
        : [{ kind: 'name', name: catalogue.byId(home)?.name ?? home, listing_ids, words: said.text }];
    return {
      ...said,
      changes: [],
      unclear_amounts: [],
      objections: [],
      intents: ['price_query'],
      facts: ['negotiation'],
      references,
      offer,
    };
  }
  return said;
}

/** The homes shown of a project that is named. */
const namedIn = (
  { changes }: Understanding,
  seen: readonly string[],
  catalogue: Context['catalogue'],
): string[] =>
  changes.flatMap((change) =>
    change.op === 'set' && change.filter === 'project'
      ? (catalogue.byName(change.value)?.ids ?? []).filter((id) => seen.includes(id))
      : [],
  );

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
