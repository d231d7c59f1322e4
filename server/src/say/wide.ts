// Wide: with hardly a wish yet, or no place but one that is not wanted, the one question that narrows most, and its answers as they are in this catalogue.
import type { FilterName, Filters } from '../contract.ts';
import type { Scene } from '../turn/scene.ts';
import { tokenise } from '../understand/normalise.ts';
import { hasSpan, read } from '../understand/reading.ts';

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
  if (isElsewhere(understanding, filters)) {
    const gone = filters.exclude_locality ?? [];
    const wishes = catalogue.places.localities
      .filter(({ name }) => !gone.includes(name) && catalogue.count({ ...filters, locality: [name] }) > 0)
      .slice(0, CHOICES)
      .map(({ name }) => ({ locality: [name] }));
    return wishes.length > 1 ? { asks: say.area.ask.place(), wishes } : undefined;
  }
  if (!(Object.keys(filters) as FilterName[]).every((name) => BROAD.has(name))) return undefined;
  // "To buy or to rent?" is no question where all of it is for one.
  const purposes = (['buy', 'rent'] as const).filter(
    (purpose) => !filters.purpose && catalogue.count({ ...filters, purpose }) > 0,
  );
  if (purposes.length > 1)
    return { asks: say.area.ask.purpose(), wishes: [{ purpose: 'buy' }, { purpose: 'rent' }] };
  // "Anywhere around Bengaluru": no place is to be asked for.
  if (understanding.changes.some((change) => change.op === 'remove' && PLACES.has(change.filter)))
    return undefined;
  const [first, second, third] = catalogue.places.localities;
  if (!first || !second) return undefined;
  const places = third ? [first, second, third] : [first, second];
  return { asks: say.area.ask.place(), wishes: places.map(({ name }) => ({ locality: [name] })) };
}

/** "Not Jayanagar" and nothing more: where instead is to be asked. */
const isElsewhere = ({ changes, text }: Scene['understanding'], filters: Filters): boolean =>
  changes.length > 0 &&
  changes.every(
    (change) =>
      (change.op === 'set' || change.op === 'add' || change.op === 'remove') && OUT.has(change.filter),
  ) &&
  changes.some(
    ({ op, ...change }) => op !== 'remove' && 'filter' in change && change.filter === 'exclude_locality',
  ) &&
  ![...PLACES].some((name) => filters[name] !== undefined) &&
  !saysAnyOther(text);

/** "Anywhere but Jayanagar". */
function saysAnyOther(text: string): boolean {
  const tokens = tokenise(text);
  const reading = read(text, tokens, new Uint8Array(tokens.length));
  return hasSpan(reading, 'negation', 'except') || hasSpan(reading, 'drop', 'anywhere');
}

const OUT: ReadonlySet<FilterName> = new Set<FilterName>(['locality', 'exclude_locality']);
const CHOICES = 3;
