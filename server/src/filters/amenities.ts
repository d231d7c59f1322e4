// Amenities: what a home must have: "gym", "swimming pool". Each wish is met by the word itself, or by any of those that it
// leaves open: "gym or pool" is kept as "gym|swimming pool".
import { amenitiesOf, eitherOf, hasAmenity, STATED_APART } from '../catalogue/amenities.ts';
import type { Listing } from '../catalogue/listing.ts';
import { and, andNot, copyOf, noBits, or } from '../catalogue/search/bitset.ts';
import {
  type Answer,
  anyOf,
  type Match,
  type Source,
  statedWords,
  wordsIn,
} from '../catalogue/search/match.ts';
import { each, filter, stands, type Voice } from './filter.ts';
import { amenities as read } from './hear/amenities.ts';

/** "gym or swimming pool". */
const eitherSaid = (wish: string, { amenity, say }: Pick<Voice, 'amenity' | 'say'>): string =>
  say.or(eitherOf(wish).map(amenity));

const stated = statedWords('amenities', (home) => home.amenities);
/** Of these a number or a field of the home says what a list of amenities leaves out. */
const apart = new Map(
  STATED_APART.map((word) => [
    word,
    statedWords(`amenity_${word}`, (home) => {
      const has = hasAmenity(home, word);
      return has === undefined ? undefined : has ? word : 'none';
    }),
  ]),
);

const match: Match<string[]> = {
  stated: [stated, ...apart.values()],
  beside: [],
  plain: (home, wanted) => all(wanted.map((wish) => any(eitherOf(wish).map((word) => has(home, word))))),
  index: (wanted, source) => {
    const { facets } = source;
    const yes = copyOf(facets.all);
    const no = noBits(facets.n);
    for (const wish of wanted) {
      const met = noBits(facets.n);
      const broken = copyOf(facets.all);
      for (const word of eitherOf(wish)) {
        const of = homesWith(word, source);
        or(met, of.yes);
        and(broken, of.no);
      }
      and(yes, met);
      or(no, broken);
    }
    const decided = copyOf(yes);
    or(decided, no);
    return { yes, stated: decided };
  },
};

const any = (answers: readonly Answer[]): Answer =>
  answers.includes('yes') ? 'yes' : answers.includes('unstated') ? 'unstated' : 'no';
const all = (answers: readonly Answer[]): Answer =>
  answers.includes('no') ? 'no' : answers.includes('unstated') ? 'unstated' : 'yes';

function has(home: Listing, word: string): Answer {
  const has = hasAmenity(home, word);
  return has === undefined ? 'unstated' : has ? 'yes' : 'no';
}

function homesWith(word: string, { facets }: Source) {
  const told = wordsIn(facets, apart.get(word) ?? stated);
  const yes = copyOf(anyOf(facets, told, [word]));
  const no = copyOf(told.stated);
  andNot(no, yes);
  return { yes, no };
}

const meets = (home: Listing, wish: string) => eitherOf(wish).some((word) => has(home, word) === 'yes');

export const amenities = filter({
  fields: {
    amenities: {
      holds: 'list',
      unit: 'amenity',
      match,
      relax: {
        of: (home) => [
          ...(amenitiesOf(home) ?? []),
          ...STATED_APART.filter((word) => hasAmenity(home, word)),
        ],
        cost: (known: readonly string[], from) =>
          from.filter((wish) => !eitherOf(wish).some((word) => known.includes(word))).length * 0.2,
        to: (home, from) => {
          const kept = from.filter((wish) => meets(home, wish));
          return kept.length > 0 ? kept : undefined;
        },
        first: false,
      },
      soft: true,
      displaces: [],
      known: (wish, { amenities }) =>
        amenities.length === 0 ||
        eitherOf(wish).some((word) => STATED_APART.includes(word) || amenities.includes(word)),
    },
  },
  hear: { of: ['amenity'], read },
  values: 'amenity',
  asked: 'none',
  fact: { name: 'amenities', wish: true },
  phrases: (filters, voice) => each('amenities', filters, (wish) => eitherSaid(wish, voice)),
  reason: (home, { amenities = [] }, { amenity, say }) =>
    say.and(
      amenities.flatMap((wish) => eitherOf(wish).filter((word) => has(home, word) === 'yes')).map(amenity),
    ),
  settle: stands,
});
