// Matching: how a wish is met by what a home states. One declaration gives both forms of a rule: the index form, which the
// search goes by, and the plain form of one home, which explains it and which the search is tested against.
import type { FilterName, Filters } from '../../contract.ts';
import { foldName, type PlaceList } from '../../places/list.ts';
import type { Listing } from '../listing.ts';
import { addPosting, type Bits, noBits } from './bitset.ts';
import type { Facets, ValueFacet } from './facets.ts';
import { addAtLeast, addAtMost } from './range-index.ts';

/** Silence is taken for neither. */
export type Answer = 'yes' | 'no' | 'unstated';

/** What a rule needs to know beside one listing. */
export type MatchContext = {
  places: Pick<PlaceList, 'covers' | 'byName' | 'closest'>;
  /** "2026-11": possession before it is past, and says nothing about today. */
  month: string;
};

/** What an index rule is read from. */
export type Source = { facets: Facets; places: PlaceList };

/**
 * Shared and never written to. `stated` absent: every home states it. `untold`: no home states it itself, and what is
 * decided is told by other fields.
 */
export type Sets = { yes: Bits; stated?: Bits; untold?: boolean };

/** Something that a listing states, under the name the index has it by; absent is not stated. */
export type Stated = StatedWords | StatedNumber;
export type StatedWords = {
  kind: 'words';
  name: string;
  of(home: Listing): string | readonly string[] | undefined;
};
/** `month`: "2026-11", which dates are past. */
export type StatedNumber = {
  kind: 'number';
  name: string;
  of(home: Listing, month: string): number | undefined;
};

export const statedWords = (name: string, of: StatedWords['of']): StatedWords => ({
  kind: 'words',
  name,
  of,
});
export const statedNumber = (name: string, of: StatedNumber['of']): StatedNumber => ({
  kind: 'number',
  name,
  of,
});

/** How a wish for a `W` is met. */
export type Match<W> = {
  /** What it looks at: the index is built of this. */
  stated: readonly Stated[];
  /** Other filters that change what it means: an area is compared on the basis that is asked for. */
  beside: readonly FilterName[];
  plain(home: Listing, wanted: W, context: MatchContext, filters: Filters): Answer;
  index(wanted: W, source: Source, filters: Filters): Sets;
};

/** The rules of every filter, as the search takes them. */
export type Matches = { [F in FilterName]: { match: Match<NonNullable<Filters[F]>> } };

export const decide = (stated: boolean, met: boolean): Answer => (stated ? (met ? 'yes' : 'no') : 'unstated');

/** The home states one of the wanted words. */
export function oneOf<W extends string | readonly string[]>(stated: StatedWords): Match<W> {
  return oneAs(stated, (wanted) => [wanted].flat() as string[]);
}

/** The same for a wish that is not written as the home writes it: [2, 3] → ["2", "3"]. */
export function oneAs<W>(stated: StatedWords, as: (wanted: W) => readonly string[]): Match<W> {
  return {
    stated: [stated],
    beside: [],
    plain: (home, wanted) => {
      const said = stated.of(home);
      if (said === undefined) return 'unstated';
      const words = typeof said === 'string' ? [said] : said;
      return decide(
        true,
        as(wanted).some((one) => words.some((word) => isSame(word, one))),
      );
    },
    index: (wanted, { facets }) => {
      const facet = wordsIn(facets, stated);
      return { yes: anyOf(facets, facet, as(wanted)), stated: facet.stated };
    },
  };
}

const asItIs = (wanted: number) => wanted;

export function atLeast(stated: StatedNumber): Match<number> {
  return bounded(stated, asItIs, (value, least) => value >= least, addAtLeast);
}

export function atMost(stated: StatedNumber): Match<number>;
export function atMost<W>(stated: StatedNumber, as: (wanted: W) => number): Match<W>;
export function atMost(stated: StatedNumber, as: (wanted: never) => number = asItIs): Match<never> {
  return bounded(stated, as, (value, most) => value <= most, addAtMost);
}

function bounded<W>(
  stated: StatedNumber,
  as: (wanted: W) => number,
  meets: (value: number, bound: number) => boolean,
  addTo: typeof addAtLeast,
): Match<W> {
  return {
    stated: [stated],
    beside: [],
    plain: (home, wanted, { month }) => {
      const value = stated.of(home, month);
      return decide(value !== undefined, value !== undefined && meets(value, as(wanted)));
    },
    index: (wanted, { facets }) => {
      const index = numbersIn(facets, stated);
      const yes = noBits(facets.n);
      addTo(index, as(wanted), yes);
      return { yes, stated: index.stated };
    },
  };
}

/** Equal without regard to case. */
export const isSame = (a: string, b: string): boolean => a === b || foldName(a) === foldName(b);

export function wordsIn({ words }: Facets, { name }: StatedWords): ValueFacet {
  const facet = words[name];
  if (!facet) throw new TypeError(`no filter states ${name}`);
  return facet;
}

export function numbersIn({ numbers }: Facets, { name }: StatedNumber): Facets['numbers'][string] {
  const index = numbers[name];
  if (!index) throw new TypeError(`no filter states ${name}`);
  return index;
}

/** The homes that state any of these words; not to be written to. */
export function anyOf(facets: Facets, facet: ValueFacet, wanted: readonly string[]): Bits {
  const only = wanted.length === 1 ? facet.values.get(foldName(wanted[0] ?? ''))?.bits : undefined;
  if (only) return only;
  const yes = noBits(facets.n);
  for (const value of wanted) {
    const found = facet.values.get(foldName(value));
    if (found) addPosting(yes, found);
  }
  return yes;
}

/** What one home says to one filter that is asked for. */
export function answer(
  home: Listing,
  filter: FilterName,
  filters: Filters,
  context: MatchContext,
  matches: Matches,
): Answer {
  const match = matches[filter].match as Match<unknown>;
  return match.plain(home, filters[filter], context, filters);
}
