// With upkeep: an instalment and the maintenance of its home as one sum a month, where both are asked.
import { statedAmount } from '../catalogue/amounts.ts';
import type { Listing } from '../catalogue/listing.ts';
import { IN_A_MONTH } from '../facts/index.ts';
import { exactMoney } from '../say/money.ts';
import type { Scene } from '../turn/scene.ts';
import { calledOf } from './called.ts';

/** "All in": for each home of an instalment; undefined where upkeep is not asked about or stated of none. `monthly` in rupees. */
export function withUpkeep(
  scene: Scene,
  paid: readonly { home: Listing; monthly: number }[],
): string | undefined {
  const { whole, say, facts } = scene;
  if (!IN_A_MONTH.some((fact) => whole.facts.includes(fact))) return undefined;
  const homes = paid.map(({ home }) => home);
  const parts = paid.flatMap(({ home, monthly }) => {
    const upkeep = IN_A_MONTH.flatMap((fact) => statedAmount(fact, home) ?? []);
    if (upkeep.length === 0) return [];
    const sum = upkeep.reduce((all, one) => all + one, monthly);
    facts.rupees.push(sum);
    facts.listings.add(home);
    return say.detail.lines.of(calledOf(home, homes, scene), exactMoney(sum));
  });
  return parts.length > 0 ? say.loan.withUpkeep(parts) : undefined;
}
