// Either purpose: "35 lakh to buy or 15k to rent". Both are searched with the amount that is theirs; one list is shown.
import type { Filters } from '../contract.ts';
import { describe } from '../say/phrases.ts';
import type { Scene } from '../turn/scene.ts';
import { purposeOfAmount } from '../understand/money.ts';

export type EitherPurpose = { shown: Filters; other: Filters };

/** The first that was said, unless only the other finds anything. Undefined where one purpose is wished for. */
export function eitherPurpose({ whole, session, catalogue }: Scene): EitherPurpose | undefined {
  const amounts = whole.changes.flatMap((change) =>
    change.op === 'set' && change.filter === 'budget_max' ? [change.value] : [],
  );
  const [first, second] = amounts.map((budget_max): Filters => {
    const { budget_min: _, ...rest } = session.current_filters;
    return { ...rest, purpose: purposeOfAmount(budget_max), budget_max };
  });
  if (!first || !second || amounts.length > 2 || first.purpose === second.purpose) return undefined;
  const turned = catalogue.count(first) === 0 && catalogue.count(second) > 0;
  return turned ? { shown: second, other: first } : { shown: first, other: second };
}

/** The other, with how many it finds, and its button. */
export function otherPurpose({ other }: EitherPurpose, scene: Scene) {
  const { say, facts, catalogue } = scene;
  const n = catalogue.count(other);
  facts.filters.push(other);
  facts.counts.push(n);
  const wanted = describe(other, scene);
  const label = say.suggest.counted(wanted, n);
  return n > 0
    ? {
        text: say.search.found(n, wanted),
        suggestions: [{ label, action: { type: 'apply' as const, filters: other, label } }],
      }
    : { text: say.search.none(wanted), suggestions: [] };
}
