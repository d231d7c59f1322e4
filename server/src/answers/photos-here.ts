// Photos here: who complains that there are none, or that they are no real ones, is told how many homes have any: of what is
// looked for, else of all.
import type { Scene } from '../turn/scene.ts';
import { hasSpan, readPlainly } from '../understand/reading.ts';

/** Undefined where the message speaks of no photos. */
export function photosHere({ catalogue, session, whole, say, facts }: Scene): string | undefined {
  const { text, language } = whole;
  if (!hasSpan(readPlainly(text, language), 'fact', 'photos')) return undefined;
  const { current_filters: filters } = session;
  const homes =
    catalogue.count(filters) > 0
      ? catalogue
          .find(filters)
          .top(MOST)
          .map(({ listing }) => listing)
      : catalogue.listings;
  if (homes.length === 0) return undefined;
  const n = homes.filter(({ images = [] }) => images.length > 0).length;
  facts.counts.push(n, homes.length);
  return say.site.photos(n, homes.length);
}
/** No catalogue has more. */
const MOST = 1_000_000;
