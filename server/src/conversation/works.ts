// Works: of homes for two who work in two places the one with the least of the longer way comes first.
import type { Catalogue, Match } from '../catalogue/catalogue.ts';
import type { Listing } from '../catalogue/listing.ts';
import type { Session } from './session.ts';

/** What homes are ranked by. `km`: none is further from either. */
export type WorksRanking = { works: readonly string[]; km?: number | undefined };

/** The places that homes are ranked by, where no place is looked in. */
export function rankingWorks({ current_filters, memory }: Session): WorksRanking | undefined {
  const { locality, near, zone } = current_filters;
  const { works = [], works_km: km, order, toward } = memory;
  if (toward !== undefined && !locality && !near && !order) return { works: [toward] };
  return works.length > 1 && !locality && !near && !zone && !order ? { works, km } : undefined;
}

/** The least of the longer way first; what is not measured stands last, and is not within any km. */
export function byLongerWay(
  matches: readonly Match[],
  { works, km: most = Number.POSITIVE_INFINITY }: WorksRanking,
  catalogue: Catalogue,
): Match[] {
  const longest = new Map<string, number>();
  const way = (home: Listing): number => {
    const at = home.lat === undefined ? home.locality : home.id;
    const known = longest.get(at);
    if (known !== undefined) return known;
    const km = Math.max(
      ...works.map((place) => catalogue.wayTo(home, place)?.km ?? Number.POSITIVE_INFINITY),
    );
    longest.set(at, km);
    return km;
  };
  return matches
    .filter(({ listing }) => way(listing) <= most)
    .toSorted((a, b) => way(a.listing) - way(b.listing));
}
