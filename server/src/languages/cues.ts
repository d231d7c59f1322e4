// Cues: the words a language uses for what can be meant, as data. Every language names the same meanings; a missing one
// does not compile. Phrases are separated by commas, in lower case and without apostrophes: "whats the price, kitne ka".
import type {
  Approval,
  AreaBasis,
  Filters,
  Intent,
  Language,
  ObjectionTopic,
  PropertyType,
} from '../contract.ts';
import type { Fact } from '../facts/index.ts';

export type Phrases = string;
type Table<Value extends string> = Record<Value, Phrases>;
type Open = Readonly<Record<string, Phrases>>;

export type Weekday = 'sunday' | 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday';
export type PartOfDay = 'morning' | 'noon' | 'afternoon' | 'evening' | 'night';
export type WhenWord =
  | Weekday
  | PartOfDay
  | 'today'
  | 'tomorrow'
  | 'overmorrow'
  | 'weekend'
  | 'this_week'
  | 'next_week'
  | 'next_month'
  | 'this'
  | 'next'
  | 'am'
  | 'pm'
  | 'oclock'
  | 'half'
  | 'ago'
  /** Before the hour, "at 5", and after it, "5 ko". */
  | 'at'
  | 'at_it'
  /** Before the hour, "after 6", and after it, "6 ke baad". */
  | 'after'
  | 'before'
  | 'after_it'
  | 'before_it'
  | 'date';

/** What a visitor asks for: numbers, money, areas, kinds of home. */
export type FilterCues = {
  /** By value: { 2: 'two', 1.5: 'dedh' }. */
  number: Open;
  /** Said before a number: "sava do" 2.25, "saadhe teen" 3.5, "paune do" 1.75. And "and a half" after one. */
  fraction: Table<'plus_quarter' | 'plus_half' | 'minus_quarter' | 'half_after'>;
  /** Times ten to the power: 2, 3, 5 (lakh), 6, 7 (crore). */
  scale: Table<'2' | '3' | '5' | '6' | '7'>;
  currency: Table<'rupee' | 'slang'>;
  /** Before a number ("under 80") or after it ("80 tak", "80 se kam", "80 or less"). `to` joins two. */
  limit: Table<
    | 'max'
    | 'min'
    | 'around'
    | 'between'
    | 'to'
    | 'max_after'
    | 'min_after'
    | 'around_after'
    | 'exact'
    | 'within_after'
  >;
  /** The number beside it is money, and what may be paid: "budget", "afford". */
  budget: Table<'word'>;
  area_unit: Table<'sqft' | LandUnit>;
  area_basis: Table<AreaBasis>;
  room: Table<'bhk' | 'rk' | 'toilet' | 'balcony' | 'bathroom' | 'parking' | 'floor'>;
  type: Table<PropertyType>;
  purpose: Table<'buy' | 'rent'>;
  possession: Table<NonNullable<Filters['possession']>>;
  furnishing: Table<NonNullable<Filters['furnishing']>>;
  facing: Table<NonNullable<Filters['facing']>>;
  floor: Table<'ground' | 'ground_or' | 'high' | 'low' | 'top'>;
  /** Canonical, lower-case English: { 'swimming pool': 'pool, swimming pool' }. */
  amenity: Open;
  /** What homes are near to: { metro: 'metro, metro station' }. */
  landmark: Open;
  /** '01' … '12'. */
  month: Open;
  time: Table<
    'by' | 'within' | 'year' | 'month_unit' | 'this_year' | 'next_year' | 'half' | 'quarter' | 'soon'
  >;
};

/** How it is said: what is done with a wish, which home is meant, what the visitor wants of us. */
export type TalkCues = {
  /** Function words that tell this language from the others written in the same script. */
  /** `shared`: words of this language that speakers of the others use as their own. */
  marker: Table<'word' | 'shared'>;
  /** "not", before or after ("3bhk nahi") what it takes away; `only` "wala hi". */
  negation: Table<'before' | 'after' | 'except' | 'without' | 'instead'>;
  /** "any", "doesn't matter", "remove": the filter named beside it goes. */
  drop: Table<'any' | 'matter' | 'remove' | 'anywhere' | 'limitless'>;
  /** `work`: "I work in Whitefield" wants homes near it. `from`, `from_after`: "moving from Pune" wants none there. */
  place: Table<'in' | 'near' | 'near_after' | 'in_after' | 'distance' | 'work' | 'from' | 'from_after'>;
  also: Table<'word'>;
  correction: Table<'word'>;
  /** Comparatives: "cheaper", "bigger", "closer". */
  shift: Table<
    | 'price_down'
    | 'price_up'
    | 'area_up'
    | 'area_down'
    | 'distance_down'
    | 'possession_down'
    | 'possession_up'
    | 'floor_up'
    | 'floor_down'
    | 'bhk_up'
    | 'bhk_down'
  >;
  /** "cheapest", "the cheaper one". */
  most: Table<
    | 'price_up'
    | 'price_down'
    | 'area_up'
    | 'area_down'
    | 'possession_up'
    | 'distance_up'
    | 'floor_up'
    | 'floor_down'
  >;
  /** The list in an order: "`word` by price", "cheapest `first`", "low to high". */
  sort: Table<'word' | 'first' | 'price_up' | 'price_down' | 'area_up' | 'area_down' | 'possession_up'>;
  ordinal: Open;
  refer: Table<'it' | 'page' | 'one' | 'both' | 'all' | 'first' | 'these' | 'number' | 'of_two' | 'that'>;
  /**
   * A home shown before, by what it is: "the marathahalli `one`", "84.5 lakh wala"; `earlier` "you showed"; `ever` "so far";
   * "the `before`, previous, 2bhk"; the list shown first or before this one. `nth_after` makes an ordinal of a number: "3ne mane".
   */
  point: Table<
    'one' | 'earlier' | 'ever' | 'before' | 'first_list' | 'whole_list' | 'last_list' | 'nth_after'
  >;
  /** What a place is divided into and counted by: "4th `block`". */
  part: Table<'phase' | 'stage' | 'block' | 'sector'>;
  fact: Table<Fact>;
  /** "what", "how much", "is there": a question; `show` wants homes, `tell` wants facts. */
  /** `anywhere`: question words that need not stand first. */
  ask: Table<
    | 'anywhere'
    | 'what'
    | 'which'
    | 'is'
    | 'how_far'
    | 'how_many'
    | 'when'
    | 'where'
    | 'who'
    | 'how_much'
    | 'show'
    | 'want'
    | 'tell'
    | 'please'
    | 'more_of'
  >;
  home: Table<'one' | 'few' | 'quality'>;
  objection: Table<ObjectionTopic>;
  /** "too", "very": what stands after it is complained of. */
  too: Table<'word' | 'price' | 'location' | 'possession' | 'size' | 'problem'>;
  intent: Partial<Table<Intent>>;
  /** Words that add nothing: "please", "ji", "ok so". */
  filler: Table<'word'>;
  loan: Table<
    'emi' | 'loan' | 'down_payment' | 'rate' | 'years' | 'months' | 'income' | 'percent' | 'afford'
  >;
  /**
   * `word`: to come and see. `call`: wants to be called; `will_call`: asks who calls. `myself`: will write or call oneself. `hesitate`: wants to ask somebody
   * first. `office`, and whether it is `open` and `where` it is.
   */
  visit: Table<
    'word' | 'call' | 'no_call' | 'will_call' | 'myself' | 'hesitate' | 'office' | 'open' | 'where' | 'reach'
  >;
  /** Before a person's name; `maybe` where the next word may be something else: "i am"; `title` goes with the name: "Mr". */
  name: Table<'before' | 'maybe'>;
  /** Days and times of day: "next saturday", "kal sham 4 baje". `half` stands before its hour, "half past 4". */
  when: Table<WhenWord>;
  /**
   * The request to the office and its parts by their names: "remove the RERA `line`", "`wrong` in your `message`". `call` beside
   * an hour asks for one. `title` and `kin` are no names by themselves; what stands behind a `reason`, and a day that one is
   * `busy` on, is no day wished for.
   */
  request: Table<
    | 'message'
    | 'wrong'
    | 'number'
    | 'time'
    | 'offer'
    | 'question'
    | 'call'
    | 'title'
    | 'kin'
    | 'reason'
    | 'busy'
    | 'tell'
    | 'write'
    | 'them'
  >;
  off_topic: Table<'word'>;
  sensitive: Open;
  /** A language by its names; `say` asks for it, `unknown` cannot read it, `letters` means its script. */
  speak: Table<Language | 'say' | 'unknown' | 'letters'>;
};

/** A change by an amount: "raise by 10 lakh", "10 lakh more", "stretch a bit", "can't increase". */
export type ChangeCues = {
  change: Table<'up' | 'down' | 'stretch' | 'more' | 'less' | 'by' | 'bit' | 'cannot'>;
};

/** A property's papers. */
export type PaperCues = {
  khata: Table<'a' | 'b' | 'e'>;
  approved_by: Table<Approval>;
};

/** What land is measured in beside square feet. */
export type LandUnit = 'sqm' | 'sqyd' | 'acre' | 'hectare' | 'cent' | 'ground' | 'guntha';

export type Cues = FilterCues & PaperCues & ChangeCues & TalkCues;

/** One spelling or form for many, in cues and messages alike: { mehenga: 'mehnga, mahanga, mehengi' }. */
export type Spelling = Open;
