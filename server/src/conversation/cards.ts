// Cards: one home of the catalogue as the widget shows it, with why it matched.
import type { Listing } from '../catalogue/listing.ts';
import type { Card, FilterName, Filters } from '../contract.ts';
import { amenityName, chipParts, homeName, placeName, possessionText, type Words } from './describe.ts';
import { kilometres, price } from './money.ts';
import type { Scene } from './scene.ts';

/** Cards in one reply. */
export const CARDS = 4;
const MOST_REASONS = 5;

/** A card; its facts may be stated in this turn from now on. */
export function card(listing: Listing, number: number, scene: Scene): Card {
  scene.facts.listings.add(listing);
  const { say } = scene;
  return {
    id: listing.id,
    number,
    name: homeName(listing, scene),
    locality: placeName(listing.locality, scene),
    ...(listing.bhk !== undefined && { bhk: listing.bhk }),
    ...(listing.area !== undefined && { area: listing.area }),
    ...(listing.area !== undefined && listing.area_basis && { area_basis: listing.area_basis }),
    price: listing.price,
    price_text: price(listing, say.units),
    ...optional('possession', possessionText(listing, scene, scene.now)),
    ...optional('rera_id', listing.rera_id),
    ...optional('image', listing.images?.[0]?.url),
    ...optional('url', listing.url),
    why: reasons(listing, scene.session.current_filters, scene),
    sample: listing.sample,
    ...optional('type', listing.type),
    purpose: listing.purpose,
  };
}

const optional = <K extends string, V>(key: K, value: V | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { [P in K]?: V };

/** The wishes this home meets, then those it does not state. */
export function reasons(listing: Listing, filters: Filters, words: Words): string[] {
  const { say, catalogue } = words;
  const { met, unstated } = catalogue.explain(listing, filters);
  const reasons: string[] = [];
  for (const filter of met) {
    const reason = reasonFor(filter, listing, filters, words);
    if (reason !== undefined && !reasons.includes(reason)) reasons.push(reason);
  }
  const missing = new Set(unstated.map((filter) => say.terms.filter[filter]));
  return [...reasons.slice(0, MOST_REASONS), ...[...missing].map(say.detail.why.unstated)];
}

/** Why one filter is met, in terms of the home rather than of the wish. */
function reasonFor(filter: FilterName, listing: Listing, filters: Filters, words: Words): string | undefined {
  const { say, catalogue } = words;
  switch (filter) {
    case 'budget_min':
    case 'budget_max':
      return say.detail.why.budget(price(listing, say.units));
    case 'locality':
    case 'zone':
      return placeName(filter === 'zone' ? (filters.zone ?? '') : listing.locality, words);
    case 'amenities':
      return say.and((filters.amenities ?? []).map((word) => amenityName(word, words)));
    case 'near': {
      const place = catalogue.places.byName(filters.near?.[0] ?? '');
      const km = place && catalogue.distance(listing, place);
      return place && km !== undefined
        ? say.detail.why.distance(placeName(place.name, words), kilometres(km, say.units))
        : undefined;
    }
    // Not being elsewhere and being for sale are no merits of a home.
    case 'exclude_locality':
    case 'purpose':
    case 'area_basis':
      return undefined;
    default: {
      const value = filter === 'bhk' ? [listing.bhk] : filter === 'type' ? [listing.type] : filters[filter];
      return chipParts({ [filter]: value } as Filters, words)[0]?.label;
    }
  }
}
