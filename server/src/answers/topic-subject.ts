// The subject of a topic: the home, the homes or the area that it is asked of, and the way from there that it names.
import type { Listing } from '../catalogue/listing.ts';
import { fresh } from '../conversation/agenda.ts';
import { listShown } from '../conversation/references.ts';
import type { Topic } from '../languages/topics.ts';
import { kilometres } from '../say/money.ts';
import { endOfWay, homeName, placeName } from '../say/phrases.ts';
import type { Scene } from '../turn/scene.ts';

/** `homes`: the few that are meant together. */
export type Subject = { name: string; home?: Listing; homes?: readonly Listing[]; places?: string[] };

/** The home, homes or area that is asked of. */
export function subjectOf(scene: Scene): Subject | undefined {
  const { meant, session, catalogue, page, say, facts, understanding } = scene;
  const { focus } = session.memory;
  // A place that was spoken of last is meant before the home spoken of before it.
  const area = fresh(session, 'area')?.places ?? [];
  // "It seems low for JP Nagar, is the price genuine?" is asked of the home.
  const ofTheHome = understanding.topics.includes('priced') && focus.length > 0;
  // "That is half the typical rate, why so cheap?": of the one of them that was spoken of first.
  const spoken = ofTheHome && area.length > 0 ? focus.slice(0, 1) : focus;
  const homes = meant.any
    ? meant.listings
    : (understanding.of.length > 0 || area.length > 0) && !ofTheHome
      ? []
      : spoken.length > 0
        ? spoken.flatMap((id) => catalogue.byId(id) ?? [])
        : page
          ? [page]
          : shownElsewhere(scene);
  const [home] = homes;
  if (home) {
    for (const each of homes) facts.listings.add(each);
    if (homes.length === 1) return { name: homeName(home, scene), home };
    const [place] = new Set(homes.map(({ locality }) => locality));
    const ofPlaces = understanding.topics.every((topic) => OF_PLACES.has(topic));
    if (ofPlaces && place && homes.every(({ locality }) => locality === place)) {
      const name = placeName(place, scene);
      facts.names.push(name);
      return { name, places: [place] };
    }
    if (homes.length === 2) return { name: say.and(homes.map((one) => homeName(one, scene))), homes };
    facts.counts.push(homes.length);
    return { name: say.topic.those(homes.length), homes };
  }
  const { locality, zone } = session.current_filters;
  const places =
    [understanding.of, area, locality ?? (zone ? [zone] : [])].find(({ length }) => length > 0) ?? [];
  if (places.length === 0 || places.length > 3) return undefined;
  const name = say.and(places.map((place) => placeName(place, scene)));
  facts.names.push(name);
  return { name, places: [...places] };
}

/** The homes on screen, where none of them stands in the place that was searched: the nearest are shown in its stead. */
function shownElsewhere({ session, catalogue }: Scene): Listing[] {
  const { locality, zone } = session.current_filters;
  const searched = { ...(locality && { locality }), ...(zone && { zone }) };
  const isThere = (home: Listing) => catalogue.explain(home, searched).broken.length === 0;
  const shown = listShown(session, catalogue);
  return shown.some(isThere) ? [] : shown;
}

/** Asked of where homes stand: of several at one place, the place. */
const OF_PLACES = new Set<Topic>([
  'families',
  'safety',
  'noise',
  'water',
  'power',
  'flooding',
  'growth',
  'schools',
  'hospitals',
  'nearby',
]);
/** "Traffic to Koramangala?": of what was spoken of before, to there. Undefined where nothing was. */
export function wayOf(scene: Scene): { to: string; subject: Subject } | undefined {
  const { understanding } = scene;
  const [to] = understanding.of;
  if (to === undefined || !understanding.topics.includes('commute')) return undefined;
  const subject = subjectOf({ ...scene, understanding: { ...understanding, of: [] } });
  return subject && !subject.places?.includes(to) ? { to, subject } : undefined;
}

export function wayTo(to: string, subject: Subject | undefined, scene: Scene): string | undefined {
  const { say, catalogue, facts } = scene;
  const here = catalogue.places.byName(subject?.places?.[0] ?? '');
  const way = subject?.home ? catalogue.wayTo(subject.home, to) : here && catalogue.places.closest(to, here);
  if (!way || !subject) return undefined;
  const label = endOfWay(way.place, scene);
  // No place is measured from itself.
  if (label === subject.name) return undefined;
  facts.names.push(label);
  facts.kms.push(way.km);
  return say.detail.distance(subject.name, label, kilometres(way.km, say.units));
}
