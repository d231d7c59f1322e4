// Labelled filters made comparable: what a message is said to mean, and what was made of it.
import type { Catalogue } from '../src/catalogue/catalogue.ts';
import { applyChanges } from '../src/conversation/changes.ts';
import type { Context } from '../src/understand/draft.ts';
import type { Understanding } from '../src/understand/understanding.ts';

export type Labelled = {
  id: string;
  text: string;
  lang: string;
  intent: string | null;
  filters?: Record<string, unknown>;
};

/** The filters that the labels use; others are not judged. */
const JUDGED = [
  'purpose',
  'bhk',
  'bhk_min',
  'type',
  'city',
  'zone',
  'locality',
  'budget_min',
  'budget_max',
  'possession',
  'possession_by',
  'amenities',
  'furnishing',
  'facing',
  'area_min',
  'area_max',
];

/** Nothing said before, at a fixed moment. */
export const emptyContext = (catalogue: Catalogue): Context => ({
  catalogue,
  now: Date.UTC(2026, 10, 23),
  session: { current_filters: {}, memory: { language: 'en', focus: [] } },
});

/** A label, without what cannot be a filter here: places that this catalogue does not have. "Around" is ±10 %. */
export function scoredFilters(label: Record<string, unknown>, catalogue: Catalogue): Record<string, unknown> {
  const { budget_target, ...rest } = label as Record<string, unknown> & { budget_target?: number };
  const around =
    budget_target === undefined ? {} : { budget_min: budget_target * 0.9, budget_max: budget_target * 1.1 };
  return comparable({ ...rest, ...around }, catalogue);
}

export function filtersOf({ changes }: Understanding, catalogue: Catalogue): Record<string, unknown> {
  const wishes = changes.filter((change) => change.op !== 'shift');
  return comparable(applyChanges({ filters: {}, words: {} }, wishes, false).filters, catalogue);
}

function comparable(filters: Record<string, unknown>, catalogue: Catalogue): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  for (const key of JUDGED) {
    const value = key === 'locality' ? hereOnly(filters.locality, catalogue) : filters[key];
    if (value === undefined || (key === 'city' && !catalogue.cities.includes(String(value)))) continue;
    out[key] = Array.isArray(value) ? [...value].map(String).sort() : String(value);
  }
  return out;
}

/** Localities of the catalogue by their one name; undefined where none is left. */
function hereOnly(names: unknown, catalogue: Catalogue): string[] | undefined {
  const here = ((names as string[] | undefined) ?? []).flatMap((name) => {
    const [match] = catalogue.places.match(name.toLowerCase().split(/[\s,.-]+/));
    return match && match.place.homes > 0 && match.how !== 'spelling' ? [match.place.name] : [];
  });
  return here.length > 0 ? [...new Set(here)] : undefined;
}
