// Areas: how the market of a place is asked about, and told. Phrases are separated by commas, in lower case and without apostrophes.
import type { Phrases } from './cues.ts';

export const AREA_ASKS = [
  'rate', // "average rate of Hebbal"
  'about', // "how is Hebbal?"
  'which', // "which areas under 60 lakh?"
  'cheapest', // "which area is cheapest?"
  'cheaper', // "Hebbal or Hosur Road, which is cheaper?"
  'dearer',
  'choose', // "Hebbal or Hosur Road, which should I take?"
  'nearer', // of places just told, to where somebody works
  'family', // "best area for a family"
  'invest', // "which area for investment?"
  'live', // "I work here, she works there: where should we live?"
  'yield', // "what rent will it get?"
] as const;
export type AreaAsk = (typeof AREA_ASKS)[number];

/** Words that make a question of areas together: "which *area* is *cheapest*", "*best area* for a *family*". */
export const AREA_WORDS = [
  'area',
  'cheap',
  'better',
  'for_family',
  'for_investment',
  'household', // who moves in: a family
  'between', // two places: what lies so
  'kilometre', // after a number: around a place
  'each_place', // "how many in each?": places that were named are told one by one
] as const;
export type AreaWord = (typeof AREA_WORDS)[number];

export type AreaCues = Readonly<Partial<Record<AreaAsk | AreaWord, Phrases>>>;

/** Amounts, rates, distances and lists come in written. `what` is the wish without the place: "2 BHK, to buy". */
export type AreaReplies = {
  /** "Whitefield, 2 BHK, to buy": what a line is about. */
  head(place: string | undefined, what: readonly string[]): string;
  /** `typical` is the middle one's price, `rate` that of a square foot. */
  figures(given: {
    head: string;
    n: number;
    low: string;
    high: string;
    typical?: string;
    rate?: string;
  }): string;
  /** All at one price. */
  one(head: string, n: number, price: string, rate?: string): string;
  none(head: string): string;
  /** The middle price by number of rooms: "2 BHK ₹84.5 L (10)". */
  sizes(parts: string): string;
  size(bhk: string, price: string, n: number): string;
  /** How many of them are within what can be paid. */
  within(n: number, budget: string): string;
  /** By the middle price; `what` is the size that both have. */
  lower(place: string, amount: string, what?: string): string;
  same(): string;
  /** Of two or more, the nearest to where somebody works, in a straight line. */
  /** None of them is nearer. */
  alike(places: string, to: string, km: string): string;
  nearer(place: string, to: string, km: string, others: string): string;
  away(place: string, km: string): string;
  which(head: string, places: string): string;
  /** By the middle price, the lowest first. */
  cheapest(head: string, places: string): string;
  place(name: string, n: number, from: string): string;
  typically(name: string, n: number, price: string): string;
  /** Which is best is for nobody to say; where homes with this are. */
  family(head: string, amenities: string, places: string): string;
  familyUnknown(): string;
  investUnknown(): string;
  /** Gross, by the middle rent and price of one size, with its sum. */
  yieldsAt(places: string): string;
  yieldAt(given: { place: string; bhk: string; rent: string; price: string; rate: string }): string;
  /** Where the way is shortest for the one who has it longest. */
  live(head: string, places: string): string;
  /** By the way to one place of work. */
  nearest(head: string, places: string): string;
  /** In what order homes are shown that two people go to work from. */
  between(places: string): string;
  /** Of the homes shown: none is further than so much from either. */
  withinBoth(km: string, places: string): string;
  noneWithinBoth(km: string, places: string): string;
  livePlace(name: string, distances: string, n: number, from: string): string;
  /** "6 km from Whitefield". */
  from(km: string, place: string): string;
  /** Rents of homes like it here, and what they come to. */
  rents(given: { wanted: string; n: number; rent: string }): string;
  yields(given: { rent: string; price: string; rate: string }): string;
  noRents(wanted: string): string;
  /** The one next question. */
  ask: {
    work(): string;
    /** Where the two work, to find what lies between. */
    works(): string;
    budget(): string;
    purpose(): string;
    place(): string;
    /** Price or way to work. */
    weigh(): string;
    bhk(): string;
  };
};
