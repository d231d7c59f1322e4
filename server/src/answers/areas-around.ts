// Areas around a place: where homes that meet the wishes are, the nearest to it first, with how far each is.
import { type AreaOffer, areasWith } from '../catalogue/areas.ts';
import type { Filters } from '../contract.ts';
import { kilometres } from '../say/money.ts';
import { placeName } from '../say/phrases.ts';
import type { Scene } from '../turn/scene.ts';
import { asked } from './area-said.ts';

export type AreaAround = AreaOffer & { km: number };

/** But those in `here`. */
export function areasAround(
  centre: string | undefined,
  here: ReadonlySet<string>,
  filters: Filters,
  { catalogue }: Scene,
): AreaAround[] {
  const from = centre === undefined ? undefined : catalogue.places.byName(centre);
  if (!from) return [];
  return areasWith(filters, catalogue)
    .filter(({ name }) => !here.has(name))
    .flatMap((area) => {
      const place = catalogue.places.byName(area.name);
      const km = place ? catalogue.distance(from, place) : undefined;
      return km === undefined ? [] : [{ ...area, km }];
    })
    .sort((a, b) => a.km - b.km);
}

/** "Kadugodi: 2.5 km from Whitefield; 2 homes from ₹66.5 L"; and short of it, as a button says it. */
export function aroundSaid(
  { name, n, low, km }: AreaAround,
  centre: string,
  purpose: 'buy' | 'rent',
  scene: Scene,
): { text: string; label: string } {
  const { say, facts } = scene;
  const [place, from] = [placeName(name, scene), placeName(centre, scene)];
  facts.names.push(name, place, from);
  facts.counts.push(n);
  facts.rupees.push(low);
  facts.kms.push(km);
  const away = say.area.from(kilometres(km, say.units), from);
  return {
    label: say.area.place(place, n, asked(low, purpose, scene)),
    text: say.area.livePlace(place, away, n, asked(low, purpose, scene)),
  };
}
