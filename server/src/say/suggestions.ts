// Suggestions: what to tap next, computed from the homes that remain. None of them leads to zero.
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Listing } from '../catalogue/listing.ts';
import type { Filters, Suggestion } from '../contract.ts';
import type { Scene } from '../turn/scene.ts';
import { removal } from './offers.ts';
import { chipParts, describe, homeName } from './phrases.ts';
import { widest } from './wide.ts';

/** Suggestions in one reply. */
export const SUGGESTIONS = 4;
/** With fewer wishes than this a search is still wide: narrowing comes before comparing. */
const WIDE = 3;
/** Fewer than this leave the visitor with nowhere to go. */
const FEW = 3;

/** After a search: narrow it, compare what is shown, see more. */
export function afterSearch(scene: Scene, total: number, shown: readonly Listing[]): Suggestion[] {
  const { say, session } = scene;
  const filters = session.current_filters;
  const comparing = shown.length >= 2 ? [comparing2(scene, shown)] : [];
  const more =
    total > session.memory.seen.length
      ? [{ label: say.suggest.more(), action: moreAction(say.suggest.more()) }]
      : [];
  const asked = total > shown.length ? widest(scene)?.wishes : undefined;
  const answers = (asked ?? []).flatMap((wish) => narrowed(wish, scene, total) ?? []);
  if (answers.length > 1) return [...answers, ...more];
  const narrower = refinements(scene, total, shown, 2);
  const single = shown.length === 1 ? [details(scene, shown[0] as Listing)] : [];
  const wide = chipParts(filters, scene).length < WIDE;
  const next = wide
    ? [...narrower.slice(0, 1), ...comparing, ...narrower.slice(1), ...more, ...single]
    : [...comparing, ...single, ...narrower, ...more];
  return next.length < FEW ? [...next, ...wider(scene, total, FEW - next.length)] : next;
}

/** Few homes and little left to narrow: what dropping a wish would find, the most first. */
function wider(scene: Scene, total: number, most: number): Suggestion[] {
  const { catalogue, session } = scene;
  const filters = session.current_filters;
  return catalogue
    .withoutEach(filters)
    .filter((each) => each.total > total)
    .sort((a, b) => b.total - a.total)
    .slice(0, most)
    .map((each) => removal(each, filters, scene));
}

const moreAction = (label: string) => ({ type: 'more' as const, label });

function comparing2({ say, session, facts }: Scene, shown: readonly Listing[]): Suggestion {
  const [a, b] = shown.map(({ id }) => session.memory.seen.indexOf(id) + 1) as [number, number];
  facts.counts.push(a, b);
  const label = say.suggest.compare(a, b);
  return { label, action: { type: 'compare', listing_ids: shown.slice(0, 2).map(({ id }) => id), label } };
}

export function details(scene: Scene, home: Listing): Suggestion {
  const { say, session, facts } = scene;
  const number = session.memory.seen.indexOf(home.id) + 1;
  facts.counts.push(number);
  // One of another list has no number on screen.
  const label = number > 0 ? say.suggest.details(number) : homeName(home, scene);
  facts.listings.add(home);
  return { label, action: { type: 'show', listing_id: home.id, label } };
}

/** Wishes not yet made that leave fewer homes, but at least two. */
export function refinements(
  scene: Scene,
  total: number,
  shown: readonly Listing[],
  most: number,
): Suggestion[] {
  const found: Suggestion[] = [];
  const countWith = scene.catalogue.narrowing(scene.session.current_filters);
  let kind: string | undefined;
  for (const wish of candidates(scene, shown)) {
    if (found.length === most) break;
    const [filter] = Object.keys(wish);
    if (filter === kind) continue;
    const button = narrowed(wish, scene, total, countWith);
    if (!button) continue;
    kind = filter;
    found.push(button);
  }
  return found;
}

function narrowed(
  wish: Filters,
  scene: Scene,
  total: number,
  countWith = scene.catalogue.narrowing(scene.session.current_filters),
): Suggestion | undefined {
  const { say, session, facts } = scene;
  const n = countWith(wish);
  if (n < 2 || n >= total) return undefined;
  facts.counts.push(n);
  facts.filters.push(wish);
  const parts = chipParts(wish, scene).map((part) => part.label);
  const label = say.suggest.counted(parts.join(', '), n);
  return { label, action: { type: 'apply', filters: { ...session.current_filters, ...wish }, label } };
}

function* candidates({ catalogue, session }: Scene, shown: readonly Listing[]): Generator<Filters> {
  const {
    purpose,
    bhk,
    bhk_min,
    budget_max,
    locality,
    zone,
    near,
    possession,
    possession_by,
    amenities,
    type,
    project,
  } = session.current_filters;
  const anyPlace = !locality && !zone && !near && !project;
  if (!purpose && catalogue.purposes.size > 1) {
    yield { purpose: 'buy' };
    yield { purpose: 'rent' };
  }
  if (anyPlace) for (const place of catalogue.places.localities.slice(0, 2)) yield { locality: [place.name] };
  if (!bhk && bhk_min === undefined && !type?.includes('plot')) {
    yield { bhk: [2] };
    yield { bhk: [3] };
  }
  if (budget_max === undefined) {
    const cap = roundBudget(shown);
    if (cap !== undefined) yield { budget_max: cap };
  }
  if (!possession && !possession_by) yield { possession: 'ready' };
  if (!amenities) for (const word of catalogue.amenities.slice(0, 2)) yield { amenities: [word] };
  if (budget_max !== undefined) {
    const cap = roundBudget(shown);
    if (cap !== undefined && cap < budget_max) yield { budget_max: cap };
  }
  if (!type) {
    yield { type: ['apartment'] };
    yield { type: ['villa'] };
  }
}

/** A round amount at or above the middle price of the homes shown; undefined where sale and rent are mixed. */
function roundBudget(shown: readonly Listing[]): number | undefined {
  const purpose = shown[0]?.purpose;
  if (!purpose || shown.some((home) => home.purpose !== purpose)) return undefined;
  const prices = shown.flatMap(({ price }) => price ?? []).sort((a, b) => a - b);
  const middle = prices[Math.floor((prices.length - 1) / 2)];
  if (middle === undefined) return undefined;
  const step = purpose === 'rent' ? 5_000 : middle < 10_000_000 ? 500_000 : 2_500_000;
  return Math.ceil(middle / step) * step;
}

/** What describing needs, without a scene. */
export type Here = Pick<Scene, 'catalogue' | 'say' | 'language'>;
export type Opener = { label: string; query: string; filters: Filters; n: number };

/** What can be asked and searched for on a listing's page. */
export function aboutListing({ catalogue, say, language }: Here, home: Listing) {
  const kind: Filters = { locality: [home.locality], ...(home.bhk !== undefined && { bhk: [home.bhk] }) };
  const cheaper = home.price !== undefined && { ...kind, purpose: home.purpose, budget_max: home.price - 1 };
  return {
    question: say.suggest.thisHome(),
    searches: [
      ...(cheaper && catalogue.count(cheaper) > 0 ? [say.suggest.cheaperThanThis()] : []),
      ...(catalogue.count(kind) > 1 ? [describe(kind, { catalogue, say, language })] : []),
    ],
  };
}

const opened = new WeakMap<Catalogue, Map<string, Opener[]>>();

/** Searches that find homes here, said the way a visitor would. Counted once for each catalogue and language. */
export function openers(here: Here, most: number): Opener[] {
  const known = opened.get(here.catalogue) ?? new Map<string, Opener[]>();
  opened.set(here.catalogue, known);
  const key = `${here.language} ${most}`;
  const found = known.get(key) ?? countOpeners(here, most);
  known.set(key, found);
  return found;
}

/** At least three homes each, where there are so many. */
function countOpeners(here: Here, most: number): Opener[] {
  const { catalogue } = here;
  const wishes: Filters[] = [];
  for (const { name } of catalogue.places.localities.slice(0, 4)) {
    const locality = [name];
    wishes.push({ bhk: [2], locality }, { bhk: [3], locality }, { locality });
  }
  wishes.push({ bhk: [3] }, { possession: 'ready' }, { type: ['villa'] }, { type: ['plot'] }, { bhk: [2] });
  const found = new Map<string, Opener>();
  for (const least of [3, 1]) {
    for (const filters of wishes) {
      if (found.size === most) break;
      // What no home states is not offered as if some did.
      if (catalogue.find(filters).never_stated.length > 0) continue;
      // One search for each place, one for each other kind of wish.
      const kind = filters.locality?.[0] ?? Object.keys(filters)[0] ?? '';
      const n = found.has(kind) ? 0 : catalogue.count(filters);
      if (n < least) continue;
      const label = describe(filters, here);
      found.set(kind, { label, query: label, filters, n });
    }
  }
  return [...found.values()];
}
