// A listing: one home of the site's catalogue, as every other part of the program knows it. What is absent is not stated.
import type { AreaBasis, Filters, PropertyType } from '../contract.ts';
import type { StatedFields } from '../facts/index.ts';
import type { AmenityField } from '../languages/en/amenities.ts';

/** One kind of home of a project; what it does not state is the project's. */
export type Configuration = {
  /** As the owner writes it: "3 BHK + 2T". */
  label: string;
  units_left?: number;
} & Pick<
  Listing,
  | 'bhk'
  | 'bathrooms'
  | 'price'
  | 'price_max'
  | 'price_onwards'
  | 'price_rate'
  | 'area'
  | 'area_max'
  | 'area_basis'
>;

/** Whether it has or allows an amenity that states it by a field of its own. */
export type AllowedFields = { [F in AmenityField]?: boolean };

/** Beside what is written here, a field for each fact that one alone states: `facts/`. */
export type Listing = StatedFields &
  AllowedFields & {
    /** From the feed, else a hash of the row without its price. Stable across reloads. */
    id: string;
    /** The name of the project or home; absent where the feed has none (a card then says "2 BHK in Whitefield"). */
    name?: string;
    /** Homes of one project share it. */
    project?: string;
    purpose: 'buy' | 'rent';
    type?: PropertyType;
    /** 0.5 is 1 RK. */
    bhk?: number;
    /** Rupees, whole; a month's rent where `purpose` is rent. With `price_max` the lower end of a range. Absent: on request. */
    price?: number;
    price_max?: number;
    /** It begins there: "80 lakh onwards". */
    price_onwards?: true;
    /** Rupees a square foot that the price is reckoned from, where the feed states only the rate and an area. */
    price_rate?: number;
    /** Square feet on `area_basis`; with `area_max` the lower end of a range. */
    area?: number;
    area_max?: number;
    area_basis?: AreaBasis;
    /** Canonical name: the gazetteer's where it knows the place, else the feed's. */
    locality: string;
    /** Other names of where it stands, from its address: "Hope Farm Junction". Found like a locality, never told as one. */
    areas?: string[];
    city?: string;
    zone?: string;
    lat?: number;
    lng?: number;
    possession?: NonNullable<Filters['possession']>;
    /** When it will be ready: "2028" or "2028-06". */
    possession_date?: string;
    rera_id?: string;
    rera_url?: string;
    /** Lower-case words; absent: not stated, empty: stated to have none. */
    amenities?: string[];
    furnishing?: NonNullable<Filters['furnishing']>;
    facing?: NonNullable<Filters['facing']>;
    floor?: number;
    total_floors?: number;
    /** Absent: not stated. */
    khata?: NonNullable<Filters['khata']>;
    approved_by?: NonNullable<Filters['approved_by']>;
    description?: string;
    /** What is told of the whole project, where the home has a description of its own. */
    project_description?: string;
    images?: { url: string; alt?: string }[];
    url?: string;
    map_url?: string;
    tour_url?: string;
    /** Of this home's own agent, before the site's. Digits with country code; e-mail; page. */
    contact?: { phone?: string; whatsapp?: string; email?: string; url?: string };
    /** ISO date the feed last touched it. */
    updated?: string;
    sample: boolean;
    /** Of a project: the kinds of home in it, at least two. Price and area of the whole are then ranges over them. */
    configurations?: Configuration[];
    /** Which of a project's kinds this is, where a search has met one. */
    configuration?: string;
    /** Of a project put together from them: the homes listed in it. */
    units?: readonly Listing[];
  };

/** Every name that a home's place is found by. */
export const placesOf = ({ locality, areas }: Listing): readonly string[] =>
  areas ? [locality, ...areas] : [locality];
