// Joint budget: "80 lakh for both together": of two searches each may cost what the cheapest of the other leaves; what the cheapest
// two come to is told, also where that is too much.

import type { Listing } from '../catalogue/listing.ts';
import type { Filters } from '../contract.ts';
import { purposeOf } from '../conversation/purpose.ts';
import { remember, setFilters } from '../conversation/session.ts';
import { money, price } from '../say/money.ts';
import { homeName, placeName } from '../say/phrases.ts';
import type { Act, Heard } from '../understand/heard.ts';
import type { FilterChange } from '../understand/understanding.ts';
import type { Scene } from './scene.ts';

/** Homes of each that are looked at for a pair at one place. */
const MOST = 2000;

/** Changes `scene.session` and `scene.changed`. Undefined where not just two look for a home. */
function heldToJoint(scene: Scene): string | undefined {
  const { session, catalogue, say, facts } = scene;
  const { joint, parties = [] } = session.memory;
  const [theirs, more] = parties;
  if (!joint || !theirs || more) return undefined;
  const [mine, other] = [session.current_filters, theirs.filters].map((filters) => {
    const { budget_min: _min, budget_max: _max, ...rest } = filters;
    const purpose = purposeOf({ ...rest, budget_max: joint.rupees }, catalogue);
    return purpose ? { ...rest, purpose } : rest;
  }) as [Filters, Filters];
  const pair = cheapestPair(mine, other, joint.there === true, scene);
  if (!pair) return undefined;
  const [one, two] = pair.map((home) => home.price ?? 0) as [number, number];
  const sum = one + two;
  const fits = sum <= joint.rupees;
  const held = (filters: Filters, beside: number): Filters =>
    fits ? { ...filters, budget_max: joint.rupees - beside } : filters;
  const words = String(joint.rupees);
  scene.session = remember(
    setFilters(session, {
      filters: held(mine, two),
      words: { ...session.filter_words, budget_max: words },
      rather: session.memory.rather ?? {},
    }),
    { parties: [{ ...theirs, filters: held(other, one), words: { ...theirs.words, budget_max: words } }] },
  );
  if (!scene.changed.filters.includes('budget_max')) scene.changed.filters.push('budget_max');
  for (const home of pair) facts.listings.add(home);
  facts.rupees.push(joint.rupees, sum, Math.abs(joint.rupees - sum));
  const [place, elsewhere] = new Set(pair.map(({ locality }) => locality));
  const there =
    joint.there && place !== undefined && elsewhere === undefined ? placeName(place, scene) : undefined;
  const names = pair.map((home) => `${homeName(home, scene)} (${price(home, say.units)})`);
  facts.names.push(...pair.map((home) => homeName(home, scene)), ...(there ? [there] : []));
  return say.party.together({
    joint: money(joint.rupees, say.units),
    homes: say.and(names),
    sum: money(sum, say.units),
    ...(there !== undefined && { there }),
    ...(!fits && { over: money(sum - joint.rupees, say.units) }),
  });
}

/** The cheapest of each; `there`: at one place. */
function cheapestPair(
  mine: Filters,
  other: Filters,
  there: boolean,
  { catalogue }: Scene,
): [Listing, Listing] | undefined {
  const homes = (filters: Filters, most: number) =>
    catalogue
      .find(filters, { order: 'price_up' })
      .top(most)
      .map(({ listing }) => listing)
      .filter((home) => home.price !== undefined);
  if (!there) {
    const [[one], [two]] = [homes(mine, 1), homes(other, 1)];
    return one && two && [one, two];
  }
  const firsts = (filters: Filters) => {
    const first = new Map<string, Listing>();
    for (const home of homes(filters, MOST))
      if (home.locality && !first.has(home.locality)) first.set(home.locality, home);
    return first;
  };
  const theirs = firsts(other);
  let best: [Listing, Listing] | undefined;
  for (const [place, one] of firsts(mine)) {
    const two = theirs.get(place);
    if (two && (!best || total([one, two]) < total(best))) best = [one, two];
  }
  return best;
}

const total = (homes: readonly Listing[]): number => homes.reduce((sum, { price = 0 }) => sum + price, 0);

/** What was said of a joint amount, and of one's own beside it; the sentence on it, where it holds. Changes `scene.session`. */
export function heldJointly(scene: Scene, heard: Heard, acts: readonly Act[]): string | undefined {
  const { later, joint } = heard;
  // "Papa's is 50, mine 30": each has one of its own. "Both in Hebbal then": what both may cost stands.
  const own = [...acts.flatMap(({ understanding }) => understanding.changes), ...(later?.changes ?? [])];
  const ofOne = own.some(isBudget);
  if (joint || ofOne) scene.session = remember(scene.session, { joint: ofOne ? undefined : joint });
  return (joint || (later?.party && scene.session.memory.joint)) && !ofOne ? heldToJoint(scene) : undefined;
}

const isBudget = (change: FilterChange): boolean =>
  change.op === 'shift' ? change.measure === 'price' : change.filter.startsWith('budget');
