// Suggestions: what to tap next, computed from the homes that remain. None of them leads to zero.
import type { Listing } from '../catalogue/listing.ts';
import type { Filters, Language, Suggestion } from '../contract.ts';
import { chipParts } from './describe.ts';
import type { Scene } from './scene.ts';

/** Suggestions in one reply. */
export const SUGGESTIONS = 4;
/** With fewer wishes than this a search is still wide: narrowing comes before comparing. */
const WIDE = 3;

/** After a search: narrow it, compare what is shown, see more. */
export function afterSearch(scene: Scene, total: number, shown: readonly Listing[]): Suggestion[] {
  const { say, session } = scene;
  const filters = session.current_filters;
  const narrower = refinements(scene, total, shown, 2);
  const comparing = shown.length >= 2 ? [comparing2(scene, shown)] : [];
  const more =
    total > session.memory.seen.length
      ? [{ label: say.suggest.more(), action: moreAction(say.suggest.more()) }]
      : [];
  const single = shown.length === 1 ? [details(scene, shown[0] as Listing)] : [];
  const wide = chipParts(filters, scene).length < WIDE;
  return wide
    ? [...narrower.slice(0, 1), ...comparing, ...narrower.slice(1), ...more, ...single]
    : [...comparing, ...single, ...narrower, ...more];
}

const moreAction = (label: string) => ({ type: 'more' as const, label });

function comparing2({ say, session, facts }: Scene, shown: readonly Listing[]): Suggestion {
  const [a, b] = shown.map(({ id }) => session.memory.seen.indexOf(id) + 1) as [number, number];
  facts.numbers.push(a, b);
  const label = say.suggest.compare(a, b);
  return { label, action: { type: 'compare', listing_ids: shown.slice(0, 2).map(({ id }) => id), label } };
}

export function details({ say, session, facts }: Scene, home: Listing): Suggestion {
  const number = session.memory.seen.indexOf(home.id) + 1;
  facts.numbers.push(number);
  const label = say.suggest.details(number);
  return { label, action: { type: 'show', listing_id: home.id, label } };
}

/** Wishes not yet made that leave fewer homes, but at least two. */
export function refinements(
  scene: Scene,
  total: number,
  shown: readonly Listing[],
  most: number,
): Suggestion[] {
  const { catalogue, say, session, facts } = scene;
  const filters = session.current_filters;
  const found: Suggestion[] = [];
  const tried = new Set<string>();
  for (const wish of candidates(scene, shown)) {
    if (found.length === most) break;
    const [kind = ''] = Object.keys(wish);
    if (tried.has(kind)) continue;
    const narrowed = { ...filters, ...wish };
    const n = catalogue.count(narrowed);
    if (n < 2 || n >= total) continue;
    tried.add(kind);
    facts.numbers.push(n);
    facts.filters.push(wish);
    const label = say.suggest.counted(
      chipParts(wish, scene)
        .map((part) => part.label)
        .join(', '),
      n,
    );
    found.push({ label, action: { type: 'apply', filters: narrowed, label } });
  }
  return found;
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
  const prices = shown.map(({ price }) => price).sort((a, b) => a - b);
  const middle = prices[Math.floor((prices.length - 1) / 2)] as number;
  const step = purpose === 'rent' ? 5_000 : middle < 10_000_000 ? 500_000 : 2_500_000;
  return Math.ceil(middle / step) * step;
}

/** To begin with: searches that find homes here, said the way a visitor would. */
export function openers(
  scene: Pick<Scene, 'catalogue' | 'say' | 'language'>,
  most: number,
): { label: string; query: string; filters: Filters; n: number }[] {
  const { catalogue, say } = scene;
  const { localities } = catalogue.places;
  const wishes: Filters[] = [];
  for (const { name } of localities.slice(0, 4)) {
    const locality = [name];
    wishes.push({ bhk: [2], locality }, { bhk: [3], locality }, { locality });
  }
  wishes.push({ bhk: [3] }, { possession: 'ready' }, { type: ['villa'] }, { type: ['plot'] }, { bhk: [2] });
  const places = new Set<string>();
  const opened: { label: string; query: string; filters: Filters; n: number }[] = [];
  for (const least of [3, 1]) {
    for (const filters of wishes) {
      if (opened.length === most) return opened;
      const place = filters.locality?.[0] ?? Object.keys(filters)[0] ?? '';
      if (places.has(place)) continue;
      const n = catalogue.count(filters);
      if (n < least) continue;
      places.add(place);
      const label = sayAs(filters, scene);
      opened.push({ label, query: label, filters, n });
    }
  }
  return opened;
  function sayAs(filters: Filters, { language }: { language: Language }): string {
    const parts = chipParts(filters, { say, language, catalogue });
    const bhk = filters.bhk && parts.find(({ filter }) => filter === 'bhk')?.label;
    const place = parts.find(({ filter }) => filter === 'locality')?.label;
    const rest = parts.filter(({ filter }) => filter !== 'bhk' && filter !== 'locality' && filter !== 'type');
    const noun = filters.type?.[0]
      ? say.terms.type[filters.type[0]]
      : bhk && rest.length === 0
        ? undefined
        : say.terms.home;
    return say.search.wanted({
      ...(bhk && { bhk }),
      ...(noun && { noun }),
      ...(place && { place }),
      rest: rest.map(({ label }) => label),
    });
  }
}
