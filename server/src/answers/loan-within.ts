// Within a loan: the homes that cost no more than what can be paid, as a search that is offered.
import type { Filters } from '../contract.ts';
import { chipParts } from '../say/phrases.ts';
import type { Scene } from '../turn/scene.ts';

/** The standing wishes within this budget; where they find nothing, the rooms alone, then the budget alone. */
export function within(
  budget: number,
  { session, catalogue, facts }: Scene,
): { filters: Filters; n: number } {
  const { budget_min, ...rest } = session.current_filters;
  const limit = { purpose: 'buy' as const, budget_max: budget };
  const tries: Filters[] = [
    { ...rest, ...(budget_min !== undefined && budget_min < budget && { budget_min }), ...limit },
    { ...(rest.bhk && { bhk: rest.bhk }), ...limit },
    limit,
  ];
  const counted = tries.map((filters) => ({ filters, n: catalogue.count(filters) }));
  const best = counted.find(({ n }) => n > 0) ?? { filters: limit, n: 0 };
  facts.filters.push(best.filters);
  return best;
}

/** Of what stands only the budget is new; where the rest gives way, what is left of it is said too. */
export function budgetChip(filters: Filters, scene: Scene): string {
  const { bhk, budget_max } = filters;
  const left =
    Object.keys(scene.session.current_filters).length > Object.keys(filters).length ? bhk : undefined;
  const parts = chipParts(
    { ...(left && { bhk: left }), ...(budget_max !== undefined && { budget_max }) },
    scene,
  );
  return parts.map(({ label }) => label).join(', ');
}
