// Conditions: each filter as the homes that meet it and the homes that state anything about it.
import type { FilterName, Filters } from '../../contract.ts';
import { distance } from '../../places/distance.ts';
import { foldName, NEAR_KM, type PlaceList } from '../../places/list.ts';
import { add, addPosting, allBits, and, andNot, type Bits, isEmpty, noBits } from './bitset.ts';
import type { Facets, ValueFacet } from './facets.ts';
import { lastMonth } from './match.ts';
import { addAtLeast, addAtMost, type RangeIndex } from './range-index.ts';

/** Shared and never written to. `stated` absent: every home states it. `silent`: none does. */
export type Condition = { filter: FilterName; yes: Bits; stated: Bits | undefined; silent: boolean };

type Source = { facets: Facets; places: PlaceList };
type Reading<F extends FilterName> = (
  wanted: NonNullable<Filters[F]>,
  source: Source,
  filters: Filters,
) => { yes: Bits; stated?: Bits };

const READINGS: { [F in FilterName]: Reading<F> } = {
  purpose: (wanted, { facets }) => ({ yes: anyOf(facets, facets.purpose, [wanted]) }),
  bhk: (wanted, { facets }) => oneOf(facets, facets.bhk, wanted.map(String)),
  bhk_min: (wanted, { facets }) => atLeast(facets.rooms, wanted),
  type: (wanted, { facets }) => oneOf(facets, facets.type, wanted),
  city: (wanted, { facets }) => oneOf(facets, facets.city, [wanted]),
  zone: (wanted, { facets }) => oneOf(facets, facets.zone, [wanted]),
  locality: (wanted, source) => ({ yes: inLocality(wanted, source) }),
  exclude_locality: (wanted, source) => {
    const yes = allBits(source.facets.n);
    andNot(yes, inLocality(wanted, source));
    return { yes };
  },
  near: nearAny,
  budget_min: (wanted, { facets }) => ({ yes: pricedFrom(facets, wanted) }),
  budget_max: (wanted, { facets }) => ({ yes: firstBits(facets.n, positionOver(facets.prices, wanted)) }),
  area_min: (wanted, { facets }, filters) => onBasis(atLeast(facets.areaTo, wanted), facets, filters),
  area_max: (wanted, { facets }, filters) => onBasis(atMost(facets.areaFrom, wanted), facets, filters),
  area_basis: (wanted, { facets }) => {
    const yes = anyOf(facets, facets.area_basis, [wanted]);
    return { yes, stated: yes };
  },
  possession: (wanted, { facets }) => oneOf(facets, facets.possession, [wanted]),
  possession_by: (wanted, { facets }) => atMost(facets.ready, lastMonth(wanted)),
  amenities: (wanted, { facets }) => {
    const yes = facets.amenities.stated.slice();
    for (const word of wanted) and(yes, anyOf(facets, facets.amenities, [word]));
    return { yes, stated: facets.amenities.stated };
  },
  furnishing: (wanted, { facets }) => oneOf(facets, facets.furnishing, [wanted]),
  facing: (wanted, { facets }) => oneOf(facets, facets.facing, [wanted]),
  floor_min: (wanted, { facets }) => atLeast(facets.floor, wanted),
  floor_max: (wanted, { facets }) => atMost(facets.floor, wanted),
  bathrooms_min: (wanted, { facets }) => atLeast(facets.bathrooms, wanted),
  parking: (wanted, { facets }) => atLeast(facets.parking, wanted),
  developer: (wanted, { facets }) => oneOf(facets, facets.developer, [wanted]),
  project: (wanted, { facets }) => oneOf(facets, facets.project, [wanted]),
};

/** Most bytes of conditions that are remembered for the next message. */
const MOST_BYTES = 32_000_000;

/** Conditions of one catalogue. Some are remembered: a conversation asks for the same filters turn after turn. */
export function conditionReader(source: Source): (filter: FilterName, filters: Filters) => Condition {
  const most = Math.min(1000, Math.ceil(MOST_BYTES / (source.facets.n / 4 + 1)));
  const known: Partial<Record<FilterName, Map<string | number, Condition>>> = {};
  let held = 0;
  return (filter, filters) => {
    const key = keyOf(filter, filters);
    known[filter] ??= new Map();
    const same = known[filter];
    let found = same.get(key);
    if (!found) {
      found = read(filter, filters, source);
      if (held >= most) {
        for (const map of Object.values(known)) map.clear();
        held = 0;
      }
      same.set(key, found);
      held++;
    }
    return found;
  };
}

/** What a filter asks for, apart from which filter it is. */
function keyOf(filter: FilterName, filters: Filters): string | number {
  const wanted = filters[filter] as string | number | readonly (string | number)[];
  if (filter === 'area_min' || filter === 'area_max') return `${wanted} ${filters.area_basis ?? ''}`;
  if (typeof wanted !== 'object') return wanted;
  return wanted.length === 1 ? (wanted[0] as string | number) : wanted.join('\n');
}

function read(filter: FilterName, filters: Filters, source: Source): Condition {
  const reading = READINGS[filter] as (
    wanted: unknown,
    source: Source,
    filters: Filters,
  ) => { yes: Bits; stated?: Bits };
  const { yes, stated } = reading(filters[filter], source, filters);
  return { filter, yes, stated, silent: stated !== undefined && isEmpty(stated) };
}

function anyOf(facets: Facets, facet: ValueFacet, wanted: readonly string[]): Bits {
  const only = wanted.length === 1 ? facet.values.get(foldName(wanted[0] ?? ''))?.bits : undefined;
  if (only) return only;
  const yes = noBits(facets.n);
  for (const value of wanted) {
    const found = facet.values.get(foldName(value));
    if (found) addPosting(yes, found);
  }
  return yes;
}

const oneOf = (facets: Facets, facet: ValueFacet, wanted: readonly string[]) => ({
  yes: anyOf(facets, facet, wanted),
  stated: facet.stated,
});

function inLocality(wanted: readonly string[], { facets, places }: Source): Bits {
  return anyOf(
    facets,
    facets.locality,
    wanted.flatMap((name) => places.covers(name)),
  );
}

function atLeast(index: RangeIndex, least: number) {
  const yes = noBits(index.values.length);
  addAtLeast(index, least, yes);
  return { yes, stated: index.stated };
}

function atMost(index: RangeIndex, most: number) {
  const yes = noBits(index.values.length);
  addAtMost(index, most, yes);
  return { yes, stated: index.stated };
}

function onBasis(area: { yes: Bits; stated: Bits }, facets: Facets, { area_basis }: Filters) {
  if (area_basis === undefined) return area;
  const on = anyOf(facets, facets.area_basis, [area_basis]);
  const stated = area.stated.slice();
  and(stated, on);
  and(area.yes, on);
  return { yes: area.yes, stated };
}

/** First position whose price is over `most`. */
export function positionOver(prices: Float64Array, most: number): number {
  let low = 0;
  let high = prices.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((prices[middle] ?? 0) <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}

function firstBits(n: number, count: number): Bits {
  const bits = noBits(n);
  bits.fill(0xffff_ffff, 0, count >>> 5);
  if (count & 31) bits[count >>> 5] = 0xffff_ffff >>> (32 - (count & 31));
  return bits;
}

function pricedFrom(facets: Facets, least: number): Bits {
  const yes = allBits(facets.n);
  // Prices are whole rupees: what is not over least - 1 is under least.
  andNot(yes, firstBits(facets.n, positionOver(facets.prices, least - 1)));
  for (const [k, at] of facets.ranged.at.entries()) {
    if ((facets.ranged.most[k] ?? 0) >= least) add(yes, at);
  }
  return yes;
}

/** Within reach of any of the landmarks; a landmark without coordinates leaves the rest not stated. */
function nearAny(wanted: readonly string[], { facets, places }: Source) {
  const { spots, n } = facets;
  const yes = noBits(n);
  const stated = noBits(n);
  let allKnown = true;
  for (const name of wanted) {
    const landmarks = places.landmarks(name).filter(({ lat }) => lat !== undefined);
    if (landmarks.length === 0) {
      allKnown = false;
      continue;
    }
    for (const [k, at] of spots.at.entries()) {
      const home = { lat: spots.lat[k], lng: spots.lng[k] };
      if (landmarks.some((landmark) => (distance(landmark, home) ?? Number.POSITIVE_INFINITY) <= NEAR_KM))
        for (const position of at) add(yes, position);
    }
  }
  return { yes, stated: allKnown ? spots.placed : orBits(stated, yes) };
}

function orBits(into: Bits, from: Bits): Bits {
  into.set(from);
  return into;
}
