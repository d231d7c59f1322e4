// Wide: with hardly a wish yet, the one question that narrows most, and its answers as they are in this catalogue.
import type { FilterName, Filters } from '../contract.ts';
import type { Scene } from '../turn/scene.ts';

/** With no wish but these anything is still open. */
const BROAD: ReadonlySet<FilterName> = new Set<FilterName>(['purpose', 'city', 'type']);

const PLACES: ReadonlySet<FilterName> = new Set<FilterName>(['locality', 'near', 'zone']);

/** Undefined once somebody has said more. */
export function widest({
  catalogue,
  session,
  say,
  understanding,
}: Scene): { asks: string; wishes: Filters[] } | undefined {
  const filters = session.current_filters;
  if (!(Object.keys(filters) as FilterName[]).every((name) => BROAD.has(name))) return undefined;
  if (!filters.purpose && catalogue.purposes.size > 1)
    return { asks: say.area.ask.purpose(), wishes: [{ purpose: 'buy' }, { purpose: 'rent' }] };
  // "Anywhere around Bengaluru": no place is to be asked for.
  if (understanding.changes.some((change) => change.op === 'remove' && PLACES.has(change.filter)))
    return undefined;
  const [first, second, third] = catalogue.places.localities;
  if (!first || !second) return undefined;
  const places = third ? [first, second, third] : [first, second];
  return { asks: say.area.ask.place(), wishes: places.map(({ name }) => ({ locality: [name] })) };
}
