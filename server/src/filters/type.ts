// Type: apartment, villa, plot … one of those asked for. Where a home does not state it, its other fields may tell: what
// is sold by its plot and has no bedrooms is a plot, what has bedrooms is none.
import { isEmpty, or } from '../catalogue/search/bitset.ts';
import { anyOf, decide, type Match, type Source, statedWords, wordsIn } from '../catalogue/search/match.ts';
import { evidentType, ROOMLESS } from '../catalogue/stated.ts';
import type { PropertyType } from '../contract.ts';
import { anyValue, each, filter, stands } from './filter.ts';
import { type as read } from './hear/type.ts';

const stated = statedWords('type', (home) => home.type);
const evident = statedWords('type_evident', evidentType);

const match: Match<PropertyType[]> = {
  stated: [stated, evident],
  beside: [],
  plain: (home, wanted) => {
    if (home.type !== undefined) return decide(true, wanted.includes(home.type));
    const kind = evidentType(home);
    if (kind === 'plot') return decide(true, wanted.includes('plot'));
    return kind === 'building' && isLand(wanted) ? 'no' : 'unstated';
  },
  index: (wanted, { facets }: Source) => {
    const facet = wordsIn(facets, stated);
    const told = wordsIn(facets, evident);
    if (isEmpty(told.stated)) return { yes: anyOf(facets, facet, wanted), stated: facet.stated };
    const plots = anyOf(facets, told, ['plot']);
    const yes = anyOf(facets, facet, wanted).slice();
    if (wanted.includes('plot')) or(yes, plots);
    const decided = facet.stated.slice();
    or(decided, isLand(wanted) ? told.stated : plots);
    return { yes, stated: decided, untold: isEmpty(facet.stated) };
  },
};

const isLand = (wanted: readonly PropertyType[]) => wanted.every((type) => ROOMLESS.has(type));

/** Types that stand on ground of their own, and those that are a part of a building. */
const KINS: readonly ReadonlySet<string>[] = [
  new Set(['villa', 'row_house', 'house']),
  new Set(['apartment', 'studio', 'penthouse', 'builder_floor']),
];
const isKin = (type: string | undefined, wanted: string): boolean =>
  type !== undefined && KINS.some((kin) => kin.has(type) && kin.has(wanted));

export const type = filter({
  fields: {
    type: {
      holds: 'list',
      unit: 'term',
      match,
      relax: {
        // A house is near a villa, a studio near a flat; a house is no stand-in for land, nor land for a house.
        of: (home) => home.type ?? evidentType(home),
        cost: (type: string | undefined, from) => {
          if (from.some((wanted) => isKin(type, wanted))) return 0.3;
          return (type === 'plot') === from.includes('plot') ? 0.5 : 0.95;
        },
        to: ({ type }, from) =>
          type !== undefined && from.some((wanted) => isKin(type, wanted)) ? [...from, type] : undefined,
        first: false,
      },
      soft: true,
      displaces: [],
      known: anyValue,
    },
  },
  hear: { of: ['type'], read },
  values: 'type',
  asked: 'type',
  fact: { name: 'type', wish: true },
  phrases: (filters, { say }) => each('type', filters, (type) => say.terms.type[type].one),
  reason: (home, { type = [] }, { say }) => {
    if (home.type) return say.terms.type[home.type].one;
    return type.includes('plot') && evidentType(home) === 'plot' ? say.terms.type.plot.one : undefined;
  },
  settle: stands,
});
