// Fact text: one stated fact of a home in the words of the language; undefined where the catalogue does not state it.
import type { Listing } from '../catalogue/listing.ts';
import type { Fact } from '../languages/facts.ts';
import type { Facts } from '../proof/facts.ts';
import type { Scene } from '../turn/scene.ts';
import { area, bhk, day, exactMoney, money, price } from './money.ts';
import { amenityName, homeName, placeName, possessionText } from './phrases.ts';

export function factText(fact: Fact, home: Listing, scene: Scene): string | undefined {
  return TEXT[fact](home, scene);
}

/** Rupees per square foot on the basis stated; none for a rent, for a range or without a basis. */
export function pricePerArea(home: Listing): number | undefined {
  const { price, price_max, price_onwards, area, area_max } = home;
  if (home.purpose !== 'buy' || !area || area_max !== undefined) return undefined;
  if (price === undefined || price_max !== undefined || price_onwards || home.price_rate !== undefined)
    return home.price_rate;
  return Math.round(price / area);
}

function counted(n: number | undefined, facts: Facts): string | undefined {
  if (n === undefined) return undefined;
  facts.counts.push(n);
  return String(n);
}

const TEXT: Record<Fact, (home: Listing, scene: Scene) => string | undefined> = {
  price: (home, { say }) => (home.price === undefined ? undefined : price(home, say.units)),
  price_per_area: (home, { say, facts }) => {
    const rate = pricePerArea(home);
    if (rate === undefined) return undefined;
    facts.rupees.push(rate);
    return say.units.perArea(exactMoney(rate), home.area_basis);
  },
  area: (home, { say }) =>
    home.area === undefined ? undefined : area({ ...home, area: home.area }, say.units),
  bhk: (home, { say }) => {
    const kinds = [...new Set(home.configurations?.flatMap((kind) => kind.bhk ?? []) ?? [])];
    if (home.bhk === undefined)
      return kinds.length > 0 ? say.and(kinds.sort((a, b) => a - b).map(bhk)) : undefined;
    return bhk(home.bhk);
  },
  possession: (home, scene) => possessionText(home, scene, scene.now),
  rera: (home) => (home.rera_id && home.rera_url ? `${home.rera_id} (${home.rera_url})` : home.rera_id),
  khata: (home, { say }) => home.khata && say.and(home.khata.map((kind) => say.terms.khata[kind])),
  approved_by: (home, { say }) =>
    home.approved_by && say.and(home.approved_by.map((name) => say.terms.approved_by[name])),
  amenities: (home, scene) =>
    home.amenities && home.amenities.length > 0
      ? scene.say.and(home.amenities.map((word) => amenityName(word, scene)))
      : undefined,
  floor_plan: (home) => home.floor_plan_url,
  brochure: (home) => home.brochure_url,
  photos: (home) =>
    home.images && home.images.length > 0 ? (home.tour_url ?? home.url ?? home.images[0]?.url) : undefined,
  map: (home, { facts }) => {
    if (home.map_url !== undefined || home.lat === undefined || home.lng === undefined) return home.map_url;
    const link = `https://www.openstreetmap.org/?mlat=${home.lat}&mlon=${home.lng}#map=16/${home.lat}/${home.lng}`;
    facts.links.push(link);
    return link;
  },
  location: (home, scene) =>
    [home.locality, home.zone, home.city]
      .filter((name) => name !== undefined)
      .map((name) => placeName(name, scene))
      .join(', '),
  // Measured to a place that the visitor names: answered where the place is known.
  distance: () => undefined,
  brokerage: (home) => home.brokerage,
  maintenance: (home, { say }) =>
    home.maintenance === undefined ? undefined : say.units.perMonth(exactMoney(home.maintenance)),
  deposit: (home, { say }) => (home.deposit === undefined ? undefined : money(home.deposit, say.units)),
  // The catalogue's date is all that is known of it.
  availability: (home, { catalogue, say }) => day(home.updated ?? catalogue.date, say.units),
  developer: (home) => home.developer,
  floor: ({ floor, total_floors }, { facts }) => {
    if (floor === undefined) return undefined;
    facts.counts.push(floor, total_floors ?? floor);
    return total_floors === undefined ? String(floor) : `${floor}/${total_floors}`;
  },
  facing: (home, { say }) => home.facing && say.terms.facing[home.facing],
  furnishing: (home, { say }) => home.furnishing && say.terms.furnishing[home.furnishing],
  parking: ({ parking }, { facts }) => counted(parking, facts),
  bathrooms: ({ bathrooms }, { facts }) => counted(bathrooms, facts),
  // No feed that we read states one of these.
  negotiation: () => undefined,
  charges: () => undefined,
  payment_plan: () => undefined,
  units: () => undefined,
  type: (home, { say }) => home.type && say.terms.type[home.type].one,
  name: (home, scene) => homeName(home, scene),
  description: (home) => home.description?.slice(0, 300),
};
