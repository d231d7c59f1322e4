// Photos here: who complains that there are none, or that they are no real ones, is told how many homes have any: of what is
// looked for where those are few, else of all.
import type { Listing } from '../catalogue/listing.ts';
import type { Scene } from '../turn/scene.ts';
import { hasSpan, readPlainly } from '../understand/reading.ts';

/** Undefined where the message speaks of no photos. */
export function photosHere({ catalogue, session, whole, say, facts }: Scene): string | undefined {
  const { text, language } = whole;
  if (!hasSpan(readPlainly(text, language), 'fact', 'photos')) return undefined;
  const { current_filters: filters } = session;
  const found = catalogue.find(filters);
  const few = found.total > 0 && found.total <= MOST_LOOKED_AT;
  const homes = few ? found.top(found.total).map(({ listing }) => listing) : catalogue.listings;
  if (homes.length === 0) return undefined;
  const n = few ? homes.filter(isPictured).length : picturedIn(homes);
  facts.counts.push(n, homes.length);
  return say.site.photos(n, homes.length);
}
const MOST_LOOKED_AT = 1000;

const isPictured = ({ images = [] }: Listing): boolean => images.length > 0;

/** Of a whole catalogue, counted once. */
function picturedIn(listings: readonly Listing[]): number {
  const n = counted.get(listings) ?? listings.filter(isPictured).length;
  counted.set(listings, n);
  return n;
}
const counted = new WeakMap<readonly Listing[], number>();
