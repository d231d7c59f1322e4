// Comparison: 2–4 homes side by side, with what differs. Areas on different bases stand beside each other but are
// never measured against each other.
import type { Listing } from '../catalogue/listing.ts';
import type { Comparison } from '../contract.ts';
import { inOrder } from '../facts/index.ts';
import type { Scene } from '../turn/scene.ts';
import { factName, factText } from './fact-text.ts';
import { grouped, money } from './money.ts';
import { homeName, isPast, placeName } from './phrases.ts';

export const MOST_COMPARED = 4;

/** Rows in the order people decide by; a row that no home states is left out. */
const ROWS = inOrder(({ in_comparison }) => in_comparison);

export function compare(homes: readonly Listing[], scene: Scene): Comparison {
  const rows = ROWS.map((fact) => {
    const values = homes.map((home) => factText(fact, home, scene) ?? null);
    return { label: factName(fact, homes, scene.say), values, differs: new Set(values).size > 1 };
  }).filter(({ values }) => values.some((value) => value !== null));
  for (const home of homes) scene.facts.listings.add(home);
  return { listing_ids: homes.map(({ id }) => id), rows };
}

/** What sets two homes apart, in sentences: price, area where the basis is the same, possession. */
export function differences([a, b]: readonly [Listing, Listing], scene: Scene): string[] {
  const { say, now, facts } = scene;
  const name = (home: Listing) => distinctName(home, home === a ? b : a, scene);
  const sentences: string[] = [];
  // A range is neither dearer nor cheaper by an exact sum.
  if (isExact(a) && isExact(b) && a.price !== b.price && a.purpose === b.purpose) {
    const gap = Math.abs(a.price - b.price);
    facts.rupees.push(gap);
    sentences.push(say.compare.cheaper(name(a.price < b.price ? a : b), money(gap, say.units)));
  }
  if (
    a.area &&
    b.area &&
    !a.area_max &&
    !b.area_max &&
    a.area !== b.area &&
    a.area_basis !== undefined &&
    a.area_basis === b.area_basis
  ) {
    const gap = Math.abs(a.area - b.area);
    facts.areas.push(gap);
    sentences.push(
      say.compare.larger(name(a.area > b.area ? a : b), say.units.area(grouped(gap), a.area_basis)),
    );
  }
  if (
    a.area &&
    b.area &&
    a.area_basis !== undefined &&
    b.area_basis !== undefined &&
    a.area_basis !== b.area_basis
  )
    sentences.push(
      say.compare.basis([a, b].map((home) => `${name(home)} – ${factText('area', home, scene)}`).join('; ')),
    );
  const [whenA, whenB] = [whenReady(a, now), whenReady(b, now)];
  if (whenA !== undefined && whenB !== undefined && whenA !== whenB) {
    sentences.push(say.compare.sooner(name(whenA < whenB ? a : b)));
  }
  return sentences;
}

const isExact = (home: Listing): home is Listing & { price: number } =>
  home.price !== undefined && home.price_max === undefined && !home.price_onwards;

/** Two homes of one name are told apart by their card numbers. */
export function distinctName(home: Listing, other: Listing | undefined, scene: Scene): string {
  const name = homeName(home, scene);
  if (!other || name !== homeName(other, scene)) return name;
  const number = scene.session.memory.seen.indexOf(home.id) + 1;
  if (number > 0) {
    scene.facts.counts.push(number);
    return `${name} (${number})`;
  }
  return `${name} (${placeName(home.locality, scene)})`;
}

/** Comparable: ready is "0", a date gone by is not known. */
function whenReady(home: Listing, now: number): string | undefined {
  if (home.possession === 'ready') return '0';
  const date = home.possession_date;
  return date === undefined || isPast(date, now) ? undefined : date;
}
