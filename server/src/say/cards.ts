// Cards: one home of the catalogue as the widget shows it, with why it matched.
import type { Listing } from '../catalogue/listing.ts';
import type { Card, FilterName, Filters } from '../contract.ts';
import { alsoLiked } from '../conversation/rather.ts';
import type { Voice } from '../filters/filter.ts';
import { filterOf } from '../filters/index.ts';
import type { Scene } from '../turn/scene.ts';
import { pricePerArea } from './fact-text.ts';
import { exactMoney, money, price } from './money.ts';
import {
  chipParts,
  homeName,
  placeName,
  possessionText,
  roomsText,
  unstatedNames,
  voiceOf,
  type Words,
} from './phrases.ts';

/** Cards in one reply. */
export const CARDS = 4;
const MOST_REASONS = 5;

/** What of a scene a card is made from. */
type CardScene = Words &
  Pick<Scene, 'facts' | 'now'> & { session: Pick<Scene['session'], 'current_filters' | 'memory'> };

/** A card; its facts may be stated in this turn from now on. */
export function card(listing: Listing, number: number, scene: CardScene): Card {
  scene.facts.listings.add(listing);
  const { say } = scene;
  const price_text = price(listing, say.units);
  const wishes = wishesOf(scene.session);
  const made: Card = {
    id: listing.id,
    number,
    name: homeName(listing, scene),
    locality: placeName(listing.locality, scene),
    price_text,
    why: [...reasons(listing, wishes, scene), ...waysOf(listing, scene)],
    sample: listing.sample,
    purpose: listing.purpose,
  };
  if (listing.price !== undefined) made.price = listing.price;
  const rate = listing.price_rate === undefined ? pricePerArea(listing) : undefined;
  if (rate !== undefined) {
    scene.facts.rupees.push(rate);
    made.rate_text = say.units.rate(exactMoney(rate));
  }
  if (listing.price_max !== undefined) made.price_max = listing.price_max;
  const kinds = listing.configuration ?? (listing.bhk === undefined ? roomsText(listing, say) : undefined);
  if (kinds !== undefined) made.configuration = kinds;
  if (listing.bhk !== undefined) made.bhk = listing.bhk;
  if (listing.area !== undefined) {
    made.area = listing.area;
    if (listing.area_max !== undefined) made.area_max = listing.area_max;
    if (listing.area_basis) made.area_basis = listing.area_basis;
  }
  const over = overBudget(listing, scene.session.current_filters);
  if (over !== undefined) {
    scene.facts.rupees.push(over);
    made.over_text = say.detail.why.over(money(over, say.units));
  }
  // Of an area its basis goes without saying.
  const unstated = scene.catalogue
    .explain(listing, wishes)
    .unstated.filter((name, at, all) => all.findIndex((one) => filterOf(one) === filterOf(name)) === at);
  if (unstated.length > 0)
    made.unstated_text = say.detail.why.unstated(unstatedNames(unstated, wishes, scene));
  const possession = possessionText(listing, scene, scene.now);
  if (possession !== undefined) made.possession = possession;
  if (listing.rera_id !== undefined) made.rera_id = listing.rera_id;
  const [image] = listing.images ?? [];
  if (image) made.image = image.url;
  if (listing.url !== undefined) made.url = listing.url;
  if (listing.type !== undefined) made.type = listing.type;
  return made;
}

/** With what is liked beside it. */
const wishesOf = ({ current_filters, memory: { rather } }: CardScene['session']): Filters =>
  rather ? alsoLiked(current_filters, rather) : current_filters;

/** How far it is from where each of two works. */
function waysOf(listing: Listing, scene: CardScene): string[] {
  const { works: told = [], toward } = scene.session.memory;
  const works = told.length < 2 && toward !== undefined ? [toward] : told;
  if ((works.length < 2 && toward === undefined) || scene.session.current_filters.near) return [];
  return works.flatMap((place) => voiceOf(scene).closest(place, listing) ?? []);
}

/** The wishes this home meets. */
function reasons(listing: Listing, filters: Filters, words: Words): string[] {
  const { met, broken } = words.catalogue.explain(listing, filters);
  const voice = voiceOf(words);
  const reasons: string[] = [];
  // ₹73.5 L is above ₹54 L and still not within ₹54 L to ₹66 L.
  const missed = new Set(broken.map((filter) => filterOf(filter)));
  for (const filter of met) {
    if (missed.has(filterOf(filter))) continue;
    const reason = reasonFor(filter, listing, filters, words, voice);
    if (reason !== undefined && !reasons.includes(reason)) reasons.push(reason);
  }
  if (reasons.length > MOST_REASONS) reasons.length = MOST_REASONS;
  return reasons;
}

/** By how much a home that is near costs more than what is paid at most. */
function overBudget({ price, purpose }: Listing, filters: Filters): number | undefined {
  const most = filters.budget_max;
  if (price === undefined || most === undefined || purpose !== (filters.purpose ?? purpose)) return undefined;
  return price > most ? price - most : undefined;
}

/** Why one filter is met, in terms of the home rather than of the wish. */
function reasonFor(
  filter: FilterName,
  listing: Listing,
  filters: Filters,
  words: Words,
  voice: Voice,
): string | undefined {
  const { reason } = filterOf(filter);
  if (reason === 'none') return undefined;
  if (reason !== 'phrase') return reason(listing, filters, voice);
  return chipParts(filters, words).find((part) => part.filter === filter)?.label;
}
