// Projects: the homes of one project as one listing of several kinds, so that a project is asked about, compared and
// shown like any other. It states what its homes agree on, and ranges where they differ.

import { fieldsOfProject } from '../facts/index.ts';
import { wordsOf } from '../places/key.ts';
import { AMENITY_FIELDS } from './amenities.ts';
import type { Configuration, Listing } from './listing.ts';
import { byPrice, kindsOf } from './offered.ts';

/** What a listing belongs to, by name: its project, else itself. */
export const projectNameOf = ({ project, name, id }: Listing): string => project ?? name ?? id;

/** No feed's own id begins so; one that does is served, and the project it hides is not. */
const PREFIX = 'project:';

export type Projects = {
  /** By its own id, "project:lakeside-court". */
  byId(id: string): Listing | undefined;
  /** The project whose homes these are: all of them, and no other. */
  of(ids: readonly string[]): Listing | undefined;
};

/** `homesCalled`: the homes whose name or project is this. A project is put together when it is first asked for. */
export function projectsOf(
  homesCalled: (name: string) => readonly Listing[],
  byId: (id: string) => Listing | undefined,
): Projects {
  const made = new Map<string, Listing[]>();
  const named = (name: string): Listing[] => {
    const key = keyOf(name);
    const known = made.get(key) ?? groupsOf(key, homesCalled(name));
    made.set(key, known);
    return known;
  };
  return {
    byId: (id) =>
      id.startsWith(PREFIX)
        ? named(id.slice(PREFIX.length).replace(/@.*/, '').replaceAll('-', ' ')).find(
            (project) => project.id === id,
          )
        : undefined,
    of(ids) {
      const wanted = new Set(ids);
      const first = byId(ids[0] ?? '');
      if (!first || wanted.size < 2) return undefined;
      return named(projectNameOf(first)).find(
        ({ units = [] }) => units.length === wanted.size && units.every(({ id }) => wanted.has(id)),
      );
    },
  };
}

/** Homes of one name in two places are two projects. */
function groupsOf(key: string, homes: readonly Listing[]): Listing[] {
  const byPlace = new Map<string, Listing[]>();
  for (const home of homes) {
    if (keyOf(projectNameOf(home)) !== key) continue;
    const place = placeOf(home);
    const group = byPlace.get(place);
    if (group) group.push(home);
    else byPlace.set(place, [home]);
  }
  return [...byPlace].flatMap(([place, units]) =>
    units.length < 2 ? [] : together(idOf(key, byPlace.size > 1 ? place : ''), units),
  );
}

const keyOf = (name: string): string => wordsOf(name).join(' ');

const placeOf = ({ locality, city }: Listing) => wordsOf(`${locality} ${city ?? ''}`).join('-');

const idOf = (key: string, place: string) => `${PREFIX}${key.replaceAll(' ', '-')}${place && `@${place}`}`;

/** What one home of a project states for all of them, where no other says otherwise. */
const OF_THE_PROJECT = [
  ...fieldsOfProject('any'),
  'type',
  'zone',
  'city',
  'lat',
  'lng',
  'rera_id',
  'rera_url',
  'total_floors',
  'url',
  'map_url',
  'tour_url',
] as const satisfies readonly (keyof Listing)[];

/** What a project states only if each of its homes does, and all alike. */
const OF_EACH_HOME = [
  ...fieldsOfProject('each'),
  ...AMENITY_FIELDS.map(({ field }) => field),
  'possession',
  'possession_date',
  'furnishing',
  'facing',
  'floor',
  'description',
  'project_description',
] as const satisfies readonly (keyof Listing)[];

/** Lists that homes of one project state alike. */
const LISTS = ['khata', 'approved_by', 'amenities', 'areas'] as const satisfies readonly (keyof Listing)[];

function together(id: string, units: Listing[]): Listing {
  const [first] = units as [Listing, ...Listing[]];
  const sold = units.filter(({ purpose }) => purpose === 'buy');
  const main = sold.length > 0 ? sold : units;
  const kinds = configurationsOf(main);
  const images = units.flatMap(({ images: own }) => own?.slice(0, 1) ?? []);
  const agreed = (fields: readonly (keyof Listing)[], byAll: boolean): Partial<Listing> =>
    Object.fromEntries(
      fields.flatMap((field) => {
        const values = new Set(units.map((unit) => unit[field]));
        if (!byAll) values.delete(undefined);
        const [value] = values;
        return values.size === 1 && value !== undefined ? [[field, value]] : [];
      }),
    );
  const lists = Object.fromEntries(
    LISTS.flatMap((field) => {
      const stated = units.flatMap((unit) => (unit[field] ? [unit[field] as string[]] : []));
      const common = stated.reduce((kept, own) => kept.filter((word) => own.includes(word)), stated[0] ?? []);
      return stated.length > 0 && (common.length > 0 || stated.every((own) => own.length === 0))
        ? [[field, common]]
        : [];
    }),
  ) as Partial<Listing>;
  const updated = units.flatMap((unit) => unit.updated ?? []).sort();
  return {
    ...agreed(OF_THE_PROJECT, false),
    ...agreed(OF_EACH_HOME, true),
    ...lists,
    ...moneyOf(main),
    ...areaOf(main),
    ...(kinds.length > 1 ? { configurations: kinds } : bare(main)),
    id,
    name: projectNameOf(first),
    project: projectNameOf(first),
    purpose: main[0]?.purpose ?? 'buy',
    locality: first.locality,
    ...(images.length > 0 && { images }),
    ...(updated.length > 0 && { updated: updated.at(-1) as string }),
    sample: units.every(({ sample }) => sample),
    units,
  };
}

/** Its homes by their rooms, the fewest first. */
function configurationsOf(units: readonly Listing[]): Configuration[] {
  const byRooms = new Map<number, Listing[]>();
  for (const kind of units.flatMap(kindsOf)) {
    if (kind.bhk === undefined) continue;
    byRooms.set(kind.bhk, [...(byRooms.get(kind.bhk) ?? []), kind]);
  }
  return [...byRooms]
    .sort(([a], [b]) => a - b)
    .map(([bhk, kinds]) => ({
      label: bhk === 0.5 ? '1 RK' : `${bhk} BHK`,
      bhk,
      ...moneyOf(kinds),
      ...areaOf(kinds),
    }));
}

const bare = (units: readonly Listing[]): Pick<Listing, 'bhk'> => {
  const rooms = new Set(units.map(({ bhk }) => bhk));
  const [only] = rooms;
  return rooms.size === 1 && only !== undefined ? { bhk: only } : {};
};

/** What homes of a project that is for sale ask as rent; undefined where none is to let. */
export function rentsOf({ purpose, units = [] }: Listing) {
  const rented = purpose === 'buy' ? units.filter((unit) => unit.purpose === 'rent') : [];
  return rented.length > 0 ? { ...moneyOf(rented), purpose: 'rent' as const } : undefined;
}

function moneyOf(
  homes: readonly Listing[],
): Pick<Listing, 'price' | 'price_max' | 'price_onwards' | 'price_rate'> {
  const [cheapest] = [...homes].sort(byPrice);
  if (cheapest?.price === undefined) return {};
  const most = Math.max(...homes.flatMap(({ price, price_max }) => price_max ?? price ?? []));
  const rates = new Set(homes.map(({ price_rate }) => price_rate));
  const [rate] = rates;
  return {
    price: cheapest.price,
    ...(most > cheapest.price && { price_max: most }),
    ...(homes.some(({ price_onwards }) => price_onwards) && { price_onwards: true as const }),
    ...(rates.size === 1 && rate !== undefined && { price_rate: rate }),
  };
}

/** Areas on different bases make no range. */
function areaOf(homes: readonly Listing[]): Pick<Listing, 'area' | 'area_max' | 'area_basis'> {
  const sized = homes.filter(({ area }) => area !== undefined);
  const bases = new Set(sized.map(({ area_basis }) => area_basis));
  if (sized.length === 0 || bases.size > 1) return {};
  const [basis] = bases;
  const least = Math.min(...sized.map(({ area }) => area ?? 0));
  const most = Math.max(...sized.map(({ area, area_max }) => area_max ?? area ?? 0));
  return {
    area: least,
    ...(most > least && { area_max: most }),
    ...(basis !== undefined && { area_basis: basis }),
  };
}
