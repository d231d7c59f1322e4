// Beside few: where little is found near a place or around a price, what lies next to it, the nearest first.
import type { Relaxation } from '../catalogue/catalogue.ts';
import { CARDS } from '../say/cards.ts';
import { type Offer, offerOf, saidBudget } from '../say/offers.ts';
import type { Scene } from '../turn/scene.ts';
import { hasNear } from '../understand/around.ts';
import { readPlainly } from '../understand/reading.ts';
import { isFar } from './own-place.ts';

/** "Near Jayanagar": the places around it too. "About 1.6 crore": what costs less fits as well. */
export function besideFew(scene: Scene, total: number): Offer[] {
  const { catalogue, session, changed, whole } = scene;
  const filters = session.current_filters;
  if (total === 0 || total >= CARDS) return [];
  const near =
    filters.locality !== undefined &&
    filters.near === undefined &&
    changed.filters.includes('locality') &&
    hasNear(readPlainly(whole.text, whole.language));
  const about = isAround(filters) && changed.filters.includes('budget_min');
  if (!near && !about) return [];
  const fits = ({ changes: [one, other] }: Relaxation): boolean =>
    other === undefined && ((near && one?.filter === 'locality') || (about && one?.filter === 'budget_min'));
  return catalogue
    .relax(filters)
    .filter((way) => fits(way) && !isFar(way))
    .slice(0, MOST)
    .map((way) => offerOf(way, filters, scene));
}
const MOST = 2;

/** "About 1.6 crore" where nothing costs so much: what costs less. */
export function belowAround(scene: Scene): Scene | undefined {
  const { session, catalogue } = scene;
  const { budget_min, ...rest } = session.current_filters;
  if (budget_min === undefined || !isAround(session.current_filters)) return undefined;
  const least = Math.round(budget_min * NEAR_BELOW);
  if (catalogue.count({ ...rest, budget_min: least }) === 0) return undefined;
  const { budget_min: _said, ...words } = session.filter_words;
  return { ...scene, session: { ...session, current_filters: rest, filter_words: words } };
}

/** Of the least that is about so much. */
const NEAR_BELOW = 0.8;

const isAround = (filters: Scene['session']['current_filters']): boolean =>
  filters.budget_min !== undefined && saidBudget(filters) !== filters.budget_max;
