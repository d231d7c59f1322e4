// Linting: what an owner should know of a catalogue that loads: homes that visitors will ask about in vain.
import { GAZETTEERS } from '../../places/gazetteers/index.ts';
import { listPlaces } from '../../places/list.ts';
import { editDistance } from '../../places/spelling.ts';
import type { Listing } from '../listing.ts';

/** One thing to look at, how many homes it concerns, and the first few of their ids. */
export type Advice = { what: string; count: number; ids: string[] };

type Check = { what: string; concerns(listing: Listing): boolean };

const LINKS = ['url', 'rera_url', 'floor_plan_url', 'brochure_url', 'map_url', 'tour_url'] as const;
const insecure = (link: string | undefined) => link?.toLowerCase().startsWith('http:') === true;

const CHECKS: readonly Check[] = [
  {
    what: 'under construction without a RERA number (the law asks for it in every advertisement)',
    concerns: ({ possession, rera_id }) =>
      (possession === 'under_construction' || possession === 'new_launch') && rera_id === undefined,
  },
  {
    what: 'with an area but no basis (carpet, built-up, super built-up, plot): it is compared with nothing',
    concerns: ({ area, area_basis }) => area !== undefined && area_basis === undefined,
  },
  {
    what: 'with a link or picture over http: pages on https will not show it',
    concerns: (listing) =>
      LINKS.some((field) => insecure(listing[field])) ||
      listing.images?.some(({ url }) => insecure(url)) === true,
  },
  { what: 'without BHK, plots and commercial aside', concerns: lacksRooms },
  { what: 'without a type', concerns: ({ type }) => type === undefined },
  { what: 'without a page to open', concerns: ({ url }) => url === undefined },
  { what: 'without a picture: one is drawn', concerns: ({ images }) => images === undefined },
  {
    what: 'with an id made from the row: editing the row makes it another home',
    concerns: ({ id }) => id.startsWith('h-'),
  },
];

/** What visitors ask about, and whether a home answers. */
const ASKED: readonly (readonly [string, (listing: Listing) => boolean])[] = [
  ['price', ({ price }) => price !== undefined],
  ['BHK', ({ bhk, configurations }) => bhk !== undefined || configurations !== undefined],
  ['area', ({ area }) => area !== undefined],
  ['type of home', ({ type }) => type !== undefined],
  ['possession', ({ possession, possession_date }) => (possession ?? possession_date) !== undefined],
  ['amenities', ({ amenities }) => amenities !== undefined],
  ['furnishing', ({ furnishing }) => furnishing !== undefined],
  ['facing', ({ facing }) => facing !== undefined],
  ['floor', ({ floor }) => floor !== undefined],
  ['bathrooms', ({ bathrooms }) => bathrooms !== undefined],
  ['parking', ({ parking }) => parking !== undefined],
  ['RERA number', ({ rera_id }) => rera_id !== undefined],
  ['developer', ({ developer }) => developer !== undefined],
  ['khata', ({ khata }) => khata !== undefined],
  ['approvals', ({ approved_by }) => approved_by !== undefined],
];

/** What no home states: to questions about it the chat says that it is not stated. */
export const unanswered = (listings: readonly Listing[]): string[] =>
  ASKED.flatMap(([what, states]) => (listings.some(states) ? [] : [what]));

/** The known locality that is spelt most like an unknown one; undefined where none is near. */
export function likeLocality(name: string): string | undefined {
  const near = (other: string) => editDistance(name.toLowerCase(), other.toLowerCase(), 3);
  const [best] = GAZETTEERS.flatMap(({ places }) => places)
    .filter(({ kind }) => kind === 'locality')
    .map((place) => ({ name: place.name, far: near(place.name) }))
    .filter(({ far }) => far <= 3)
    .sort((a, b) => a.far - b.far);
  return best?.name;
}

/** `month`: "2026-11", by which possession is past. */
export function lint(listings: readonly Listing[], month: string): Advice[] {
  const places = listPlaces(listings, GAZETTEERS);
  const checks: Check[] = [
    ...CHECKS,
    {
      what: 'due before today and not said to be ready: neither "ready" nor "upcoming" finds it',
      concerns: ({ possession, possession_date: due }) =>
        possession !== 'ready' && due !== undefined && (due.length === 4 ? `${due}-12` : due) < month,
    },
    {
      what: 'without coordinates, of its own or of its locality: no distance can be told',
      concerns: ({ lat, locality }) =>
        lat === undefined && places.byName.get(locality.toLowerCase())?.place.lat === undefined,
    },
  ];
  return checks.flatMap(({ what, concerns }) => {
    const found = listings.filter(concerns);
    return found.length > 0
      ? [{ what, count: found.length, ids: found.slice(0, 3).map(({ id }) => id) }]
      : [];
  });
}

function lacksRooms({ bhk, configurations, type }: Listing): boolean {
  return bhk === undefined && configurations === undefined && type !== 'plot' && type !== 'commercial';
}
