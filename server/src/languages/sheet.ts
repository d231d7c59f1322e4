// Sheets: the words owners write over columns and in cells. Each language brings its own; a sheet may mix them.
import type { StatedField } from '../facts/index.ts';
import type { AmenityField } from './en/amenities.ts';

/** What a column of a sheet can hold: a field of a home, or what several fields are made from. */
export type SheetField =
  | StatedField
  | AmenityField
  | 'id'
  | 'unit_no'
  | 'name'
  | 'project'
  | 'purpose'
  | 'type'
  | 'configuration'
  | 'bhk'
  | 'price'
  | 'price_max'
  | 'rate'
  | 'price_unit'
  | 'currency'
  | 'area'
  | 'area_max'
  | 'carpet_area'
  | 'built_up_area'
  | 'super_built_up_area'
  | 'plot_area'
  | 'area_unit'
  | 'plot_unit'
  | 'area_basis'
  | 'locality'
  | 'address'
  | 'city'
  | 'zone'
  | 'country'
  | 'lat'
  | 'lng'
  | 'status'
  | 'possession'
  | 'possession_date'
  | 'rera_id'
  | 'rera_url'
  | 'amenities'
  | 'furnishing'
  | 'facing'
  | 'floor'
  | 'total_floors'
  | 'khata'
  | 'approved_by'
  | 'units_left'
  | 'towers'
  | 'description'
  | 'images'
  | 'url'
  | 'map_url'
  | 'tour_url'
  | 'updated'
  | 'row_number';

/** Phrases, lower case, commas between. */
type Words = string;

export type SheetWords = {
  /** Whole headings, without units, brackets and punctuation. One phrase may stand for several fields: cells decide. */
  headers: Partial<Record<SheetField, Words>>;
  /** Words that take nothing away from a heading: "property price", "price details". */
  filler: Words;
  /** Words that make another thing of a heading: "agent name", "price per", "email consent". */
  veto: Words;
  /** Short for other words, in headings: { flr: 'floor' }. */
  short: Readonly<Record<string, string>>;
  /** Short for parts of a place: { blk: 'Block' }. */
  placeShort?: Readonly<Record<string, string>>;
  /** Of those, what is counted before its name: "4th Block". */
  placeCounted?: Words;
  /** Words that head a column only by themselves: "total", but not "total units". */
  alone: Words;
  cells: {
    thousand: Words;
    lakh: Words;
    crore: Words;
    /** Around an amount, adding nothing: "approx", "only", "all inclusive". */
    around_amount: Words;
    /** In a heading: the sum with everything in it, and a sum to which charges come. */
    whole_sum: Words;
    part_sum: Words;
    /** What the deed of sale will say, what is paid to the state beside it, and words that keep that out: "excl. GST". */
    agreed_sum: Words;
    state_charges: Words;
    excluding: Words;
    on_request: Words;
    onwards: Words;
    /** Before a unit of area a rate, before a month a rent. */
    per: Words;
    month: Words;
    /** Money of India, and of other countries. */
    rupees: Words;
    foreign: Words;
    /** The one country whose money needs no name. */
    india: Words;
    /** Square feet in each unit are known to the reader; these are their names. */
    sqft: Words;
    sqm: Words;
    sqyd: Words;
    acre: Words;
    hectare: Words;
    cent: Words;
    guntha: Words;
    ground: Words;
    perch: Words;
    carpet: Words;
    built_up: Words;
    super_built_up: Words;
    /** In a heading: the area by which a rent or a price is reckoned. */
    charged_area: Words;
    plot: Words;
    /** "to" between two amounts, "and" and "or" in a list. */
    to: Words;
    and: Words;
    /** Before a place: "in Aundh". */
    placed: Words;
    /** Before what a home is near: "opp park". */
    beside: Words;
    bhk: Words;
    rk: Words;
    studio: Words;
    /** After a number: so many are still on offer. */
    left: Words;
    /** On offer, and not: sold, booked, on hold, withdrawn. */
    offered: Words;
    off: Words;
    /** Answers under "Sold?". */
    yes: Words;
    no: Words;
    /** Under what may be there or not: "Pets: allowed". */
    allowed: Words;
    /** "Rent / bed": of one of several in a home. */
    each_one: Words;
    /** In a heading: the lower and the upper end of what it names. */
    least: Words;
    most: Words;
    /** Not on offer whatever follows: "SOLD to …", "HOLD - director"; the same of a home to let. */
    gone: Words;
    gone_let: Words;
    /** Of a home to let, where it says when or to whom: "rented from 1 Dec". */
    let: Words;
    /** What is to be done with the offer itself: "take down". */
    take_down: Words;
    /** Beside no price: there is none to be asked yet, "papers to come". */
    undecided: Words;
    /** Behind those: when, to whom. "sold on 4/11". */
    of_an_end: Words;
    /** "not" … "selling", "do not" … "quote": no word of the first list alone says so. */
    not: Words;
    offering: Words;
    /** A step of a sale, and that it is taken: "registration" … "done". */
    step_of_sale: Words;
    /** Of those the one that an owner's own papers have too. */
    registration: Words;
    step_taken: Words;
    /** Ends what an owner has thought better of: "owner cancelled". */
    given_up: Words;
    /** Whose change of mind is no owner's: "buyer cancelled". */
    of_buyer: Words;
    /** In a later note, with a sum: "185 final", "reduced". */
    price_changed: Words;
    /** Behind a number: "4th flr", "1st-5th floors". */
    floor_word: Words;
    /** A home in the building of the one above. */
    same_building: Words;
    /** "Vacant again", behind what has ended. */
    again: Words;
    /** What somebody of the seller's side keeps for himself. */
    kept: Words;
    /** Before a day: "agreement dt 12/10". */
    dated: Words;
    /** Opens what a client seeks: no home is offered. */
    wanted: Words;
    /** What a title deed is, under "Title": no name of a home. */
    legal_title: Words;
    /** In a line above a table: what the sheet is or who made it, not a project or a place. */
    sheet_title: Words;
    ground_floor: Words;
    /** "FF" of a builder's floors is the first. */
    first_floor: Words;
    second_floor: Words;
    third_floor: Words;
    /** The same as in the cell above. */
    ditto: Words;
    /** None of them: "parking: no". */
    none: Words;
    /** In the name of a tab: what is kept, and no longer meant. */
    set_aside: Words;
    /** What a project is parted into: "Tower B". */
    part_of_project: Words;
    sale: Words;
    rent: Words;
    /** Letters of an export: "S", "R". */
    /** "Sale only" in a list of homes to let, and who lives there meanwhile. */
    only: Words;
    let_now: Words;
    sale_in_short: Words;
    rent_in_short: Words;
    ready: Words;
    under_construction: Words;
    new_launch: Words;
    /** Nothing is said: "NA", "TBD", "pending". */
    blank: Words;
    /** Of the sum under a list. */
    total: Words;
    quarter: Words;
    half: Words;
    financial_year: Words;
  };
  /** Words of sheets for the closed lists, beside those that visitors use: { type: { plot: 'villa plot' } }. */
  terms: Partial<Record<'type' | 'furnishing' | 'facing', Readonly<Record<string, Words>>>>;
};
