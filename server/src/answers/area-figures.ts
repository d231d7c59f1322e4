// The figures of areas: how many homes, from what to what, typically how much, by size.
import { areaFigures, sizesOf } from '../catalogue/areas.ts';
import type { Filters, Suggestion } from '../contract.ts';
import { areaWords } from '../languages/of-plots.ts';
import { inAskedUnit } from '../say/land.ts';
import { exactMoney, money, bhk as rooms } from '../say/money.ts';
import { searchFor } from '../say/offers.ts';
import type { Scene } from '../turn/scene.ts';
import { type AreaAnswer, asked, capital, headOf, none, type Purpose } from './area-said.ts';
import { awayFromWork } from './areas-apart.ts';
import { join } from './search.ts';

/** Places named in one reply. */
export const MOST = 4;

/** For sale, and to rent, unless one of them was said. */
export const purposesOf = (filters: Filters, { session, catalogue }: Scene): Purpose[] => {
  const said = filters.purpose ?? session.current_filters.purpose;
  return said ? [said] : (['buy', 'rent'] as const).filter((purpose) => catalogue.purposes.has(purpose));
};

/** With the kind of home that is looked for, where the place has any of it. */
function withWishes(filters: Filters & { purpose: Purpose }, { session, catalogue }: Scene) {
  const { bhk, type, purpose } = session.current_filters;
  if (purpose !== undefined && purpose !== filters.purpose) return filters;
  const wished = { ...(bhk && { bhk }), ...(type && { type }), ...filters };
  return catalogue.count(wished) > 0 ? wished : filters;
}

/** One sentence for each purpose that has any. */
export function figures(filters: Filters, scene: Scene, how?: 'about' | 'brief'): AreaAnswer {
  const { say } = scene;
  const sentences: string[] = [];
  const suggestions: Suggestion[] = [];
  for (const purpose of purposesOf(filters, scene)) {
    const wanted = withWishes({ ...filters, purpose }, scene);
    const told = tell(wanted, capital(headOf(wanted, scene)), scene);
    if (!told) continue;
    sentences.push(told.text);
    const sizes = wanted.bhk || purpose === 'rent' || how === 'brief' ? undefined : bySize(wanted, scene);
    if (sizes) sentences.push(sizes);
    suggestions.push(searchFor(wanted, told.n, scene));
  }
  if (sentences.length === 0) return none(filters, scene);
  const place = filters.locality?.length === 1 ? filters.locality[0] : undefined;
  const far = place === undefined ? undefined : awayFromWork([place], scene);
  const asks =
    how !== 'about' || filters.bhk || scene.session.current_filters.bhk ? undefined : say.area.ask.bhk();
  return { session: scene.session, text: join([...sentences, far, asks]), suggestions };
}

/** "2 BHK ₹84.5 L (10) · 3 BHK ₹1.29 Cr (5)". */
function bySize(filters: Filters & { purpose: Purpose }, scene: Scene): string | undefined {
  const { say, catalogue, facts } = scene;
  const sizes = sizesOf(filters, catalogue);
  if (sizes.length < 2) return undefined;
  const parts = sizes.slice(0, MOST).map(({ bhk, n, median }) => {
    facts.counts.push(n);
    facts.rupees.push(median);
    facts.filters.push({ bhk: [bhk] });
    return say.area.size(rooms(bhk), asked(median, filters.purpose, scene), n);
  });
  return say.area.sizes(parts.join(' · '));
}

export function tell(
  filters: Filters & { purpose: Purpose },
  head: string,
  scene: Scene,
): { text: string; n: number; median: number } | undefined {
  const { say, catalogue, facts } = scene;
  const found = areaFigures(filters, catalogue);
  if (!found) return undefined;
  const { n, low, median, high, rate: per } = found;
  facts.filters.push(filters);
  facts.counts.push(n);
  facts.rupees.push(low, median, high);
  if (per) facts.rupees.push(per.median);
  const write = (rupees: number) => asked(rupees, filters.purpose, scene);
  const rate = per && say.units.perArea(exactMoney(per.median), per.basis) + inAskedUnit(per.median, scene);
  const text =
    low === high
      ? areaWords(say, filters).one(head, n, write(low), rate)
      : areaWords(say, filters).figures({
          head,
          n,
          low: money(low, say.units),
          high: write(high),
          ...(n > 2 && { typical: money(median, say.units) }),
          ...(rate && { rate }),
        });
  return { text, n, median };
}
