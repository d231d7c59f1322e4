// A filter: one thing a visitor can wish of a home, whole. What stands on the wire, how it is heard, where a listing states
// it and how that meets it, how it gives way, how it is said, and which fact of a home it asks for. Every part is required.
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Listing } from '../catalogue/listing.ts';
import type { Step } from '../catalogue/relax-steps.ts';
import type { Match } from '../catalogue/search/match.ts';
import type { FilterName, Filters } from '../contract.ts';
import type { Fact } from '../facts/index.ts';
import type { Replies } from '../languages/replies.ts';
import type { Draft } from '../understand/draft.ts';
import type { Kind } from '../understand/reading.ts';

export type Value<F extends FilterName> = NonNullable<Filters[F]>;
type Item<F extends FilterName> = Value<F> extends readonly (infer One)[] ? One : Value<F>;

/** `F`: the fields of `current_filters` that are this one wish; who drops one of them drops all. */
export type Filter<F extends FilterName> = {
  fields: { readonly [N in F]: Field<N> };
  hear: Hearing;
  /** The kind of phrase that names a value of it: "drop the gym" takes the value away, "any villa?" wishes for it. */
  values: Kind | 'none';
  /** The kind of phrase that, in a question about a home, asks for the fact: "is it a villa?" */
  asked: Kind | 'none';
  /**
   * The fact whose name is the filter's as well: "any parking" drops it. `wish`: beside a wish the name is a part of it
   * ("2bhk with parking"); else it is asked for even then ("2bhk, what price?").
   */
  fact: { name: Fact; wish: boolean } | 'none';
  /** One short phrase for each wish, the same on a chip and in a sentence: "up to ₹90 L". */
  phrases(filters: Filters, voice: Voice): readonly Phrase[];
  /** Why a home that meets it is shown, of the home rather than of the wish. `phrase`: the wish's own words; `none`: no merit. */
  reason: 'phrase' | 'none' | ((home: Listing, filters: Filters, voice: Voice) => string | undefined);
  /** Lets the newer of two wishes win that cannot both hold. */
  settle(filters: Filters, saidNow: ReadonlySet<FilterName>, drop: (filter: FilterName) => void): void;
};

/** One field of `current_filters`; its schema stands in the contract, and the compiler holds the two together. */
export type Field<F extends FilterName> = {
  holds: Value<F> extends readonly unknown[] ? 'list' : 'one';
  /** What it counts or names: how a number or a word of it may appear in a sentence. */
  unit: Unit;
  match: Match<Value<F>>;
  /** `never`: nobody who wants to buy is shown homes to let. */
  relax: Step<Value<F>> | 'never';
  /** Its words are as often asked about as wished for: "parking?" */
  soft: boolean;
  /** A new wish for it drops an older wish for these, unless they are said now as well: a place after another place. */
  displaces: readonly FilterName[];
  /** Whether this catalogue knows the value; what it does not know is left out of filters that come from a browser. */
  known(value: Item<F>, catalogue: Catalogue): boolean;
};

export type Unit =
  | 'rupees'
  | 'rooms'
  | 'square_feet'
  | 'count'
  /** "2028-06". */
  | 'month'
  | 'place'
  /** Of a project or developer. */
  | 'name'
  | 'amenity'
  /** Said as another filter's phrase. */
  | 'phrase'
  /** A word of the language for one of a closed list. */
  | 'term';

/** Reads what it can from a message, where a phrase of one of its kinds occurs. */
export type Extractor = { of: readonly Kind[]; read(draft: Draft): void };

/**
 * `place`, `name`: found in the tokens before any phrase is read (hear/place-names.ts, hear/name.ts). `values`: where another
 * filter hears a value of its own that is ruled out.
 */
export type Hearing = Extractor | 'place' | 'name' | 'values';

export type Phrase = { filter: FilterName; value?: string | number; label: string };

/** How a language writes what a filter holds. */
export type Voice = {
  say: Replies;
  place(name: string): string;
  amenity(word: string): string;
  /** 2 → "2 BHK". */
  rooms(bhk: number): string;
  /** Rupees as the lower or the upper end of what is asked for, rounded to its own side. */
  from(rupees: number): string;
  upTo(rupees: number): string;
  /** 1250 → "1,250". */
  number(n: number): string;
  /** "2028-06" → "Jun 2028". */
  month(date: string): string;
  price(home: Listing): string;
  /** "Hebbal Metro, 2 km away": the landmark of that name that is closest to the home; undefined where it is not known. */
  closest(landmark: string, home: Listing): string | undefined;
};

/** Checked by the compiler: every part is there, and each has the type of its field. */
export const filter = <F extends FilterName>(whole: Filter<F>): Filter<F> => whole;

/** Any word the wire allows. */
export const anyValue = () => true;

/** Nothing about it contradicts another wish. */
export const stands = () => {};

/** The lower end of a range must not lie over the upper. */
export function inOrder(low: RangeEnd, high: RangeEnd): Filter<FilterName>['settle'] {
  return (filters, saidNow, drop) => {
    const [min, max] = [filters[low], filters[high]];
    if (min === undefined || max === undefined) return;
    // "Under 45 lakh" where "from 45 lakh" stands: one alone that meets the other end turns it round.
    const meets = min === max && saidNow.has(low) !== saidNow.has(high);
    if (min > max || meets) drop(saidNow.has(low) ? high : low);
  };
}
type RangeEnd = { [N in FilterName]: Value<N> extends number ? N : never }[FilterName];

/** One phrase for a field that holds one value. */
export const one = <F extends FilterName>(
  name: F,
  { [name]: value }: Filters,
  label: (value: Value<F>) => string,
): Phrase[] => (value === undefined ? [] : [{ filter: name, label: label(value as Value<F>) }]);

/** A phrase for each value of a list. */
export const each = <F extends FilterName>(
  name: F,
  { [name]: values }: Filters,
  label: (value: Item<F>) => string,
): Phrase[] =>
  ((values ?? []) as (string | number)[]).map((value) => ({
    filter: name,
    value,
    label: label(value as Item<F>),
  }));
