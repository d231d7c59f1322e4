// Why none: whether any home that is looked for is in a place, and what is closest to it; the search stays as it was.
import type { Filters } from '../contract.ts';
import { offer } from '../conversation/agenda.ts';
import { searchFor } from '../say/offers.ts';
import { describe } from '../say/phrases.ts';
import type { Scene } from '../turn/scene.ts';
import type { AreaAnswer } from './area-said.ts';
import { priceSpan } from './price-span.ts';
import { elsewhere, join } from './search.ts';

export function whyNone({ locality }: Filters, scene: Scene): AreaAnswer {
  const { session, say, catalogue, facts } = scene;
  const { zone: _zone, near: _near, exclude_locality: _without, ...standing } = session.current_filters;
  const filters: Filters = { ...standing, ...(locality && { locality }) };
  facts.filters.push(filters);
  const n = catalogue.count(filters);
  const purposes = filters.purpose ? [filters.purpose] : (['buy', 'rent'] as const);
  const there = purposes.flatMap((purpose) => priceSpan({ ...filters, purpose }, scene) ?? []);
  if (there.length > 0) return { session, text: join(there), suggestions: [searchFor(filters, n, scene)] };
  const close = elsewhere(filters, scene);
  const [best] = close;
  return {
    session: best ? offer(session, [{ label: best.text, filters: best.filters, said: true }]) : session,
    text: join([
      say.search.none(describe(filters, scene)),
      close.length > 0 && say.search.close(close.map(({ text }) => text)),
    ]),
    suggestions: close.map(({ text: label, filters: wanted }) => {
      facts.filters.push(wanted);
      return { label, action: { type: 'apply', filters: wanted, label } };
    }),
  };
}
