// Sizes apart: what homes of each size cost, side by side; the search stays as it is, and each size can be looked at.
import type { Filters } from '../contract.ts';
import { chipParts } from '../say/phrases.ts';
import type { Answer, Scene } from '../turn/scene.ts';
import { priceSpan } from './price-span.ts';
import { join } from './search.ts';

export function sizesApart(scene: Scene, sizes: readonly number[]): Answer {
  const { session, catalogue, say, facts } = scene;
  const { budget_min, budget_max, bhk, bhk_min, ...wishes } = session.current_filters;
  const purposes = wishes.purpose
    ? [wishes.purpose]
    : (['buy', 'rent'] as const).filter((one) => catalogue.purposes.has(one));
  const told: string[] = [];
  const suggestions: NonNullable<Answer['suggestions']> = [];
  for (const purpose of purposes)
    for (const size of sizes) {
      const filters: Filters = { ...wishes, purpose, bhk: [size] };
      const span = priceSpan(filters, scene);
      if (span === undefined) continue;
      told.push(span);
      const n = catalogue.count(filters);
      const [rooms] = chipParts({ bhk: [size] }, scene);
      const label = say.suggest.counted(rooms?.label ?? '', n);
      facts.counts.push(n);
      facts.filters.push(filters);
      if (purpose === purposes[0]) suggestions.push({ label, action: { type: 'apply', filters, label } });
    }
  return { session, text: join(told), suggestions };
}
