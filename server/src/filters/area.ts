// Area: square feet, on whatever basis the listing states unless a basis is asked for.
import type { Listing } from '../catalogue/listing.ts';
import { numeric, share } from '../catalogue/relax-steps.ts';
import { and } from '../catalogue/search/bitset.ts';
import {
  anyOf,
  atLeast,
  atMost,
  decide,
  type Match,
  statedNumber,
  statedWords,
  wordsIn,
} from '../catalogue/search/match.ts';
import type { Filters } from '../contract.ts';
import { anyValue, filter, inOrder } from './filter.ts';
import { area as read } from './hear/area.ts';

const basis = statedWords('area_basis', (home) => home.area_basis);
const least = (home: Listing) => home.area;
const most = (home: Listing) => home.area_max ?? home.area;

export const area = filter({
  fields: {
    area_min: {
      holds: 'one',
      unit: 'square_feet',
      match: onBasis(atLeast(statedNumber('area_to', most))),
      relax: numeric(most, share),
      soft: false,
      displaces: [],
      known: anyValue,
    },
    area_max: {
      holds: 'one',
      unit: 'square_feet',
      match: onBasis(atMost(statedNumber('area_from', least))),
      relax: numeric(least, share),
      soft: false,
      displaces: [],
      known: anyValue,
    },
    area_basis: {
      holds: 'one',
      unit: 'term',
      // A home states its area on one basis; that says nothing of what it would be on another.
      match: {
        stated: [basis],
        beside: [],
        plain: (home, wanted) => decide(home.area_basis === wanted, true),
        index: (wanted, { facets }) => {
          const yes = anyOf(facets, wordsIn(facets, basis), [wanted]);
          return { yes, stated: yes };
        },
      },
      relax: 'never',
      soft: false,
      displaces: [],
      known: anyValue,
    },
  },
  hear: { of: ['area_unit', 'area_basis', 'fact', 'number'], read },
  values: 'none',
  asked: 'none',
  fact: { name: 'area', wish: true },
  phrases: ({ area_min, area_max, area_basis }, { number, say }) => {
    if (area_min === undefined && area_max === undefined) return [];
    const size = (n?: number) => (n === undefined ? undefined : number(n));
    const filter = area_max === undefined ? 'area_min' : 'area_max';
    return [{ filter, label: say.filter.area(size(area_min), size(area_max), area_basis) }];
  },
  reason: 'phrase',
  settle: inOrder('area_min', 'area_max'),
});

/** Areas are compared on the basis asked for; on another they say nothing. */
function onBasis(size: Match<number>): Match<number> {
  const isOn = (home: Listing, { area_basis }: Filters) =>
    area_basis === undefined || home.area_basis === area_basis;
  return {
    stated: [...size.stated, basis],
    beside: ['area_basis'],
    plain: (home, wanted, context, filters) =>
      isOn(home, filters) ? size.plain(home, wanted, context, filters) : 'unstated',
    index: (wanted, source, filters) => {
      const { yes, stated } = size.index(wanted, source, filters);
      if (filters.area_basis === undefined || stated === undefined) return { yes, stated };
      const on = anyOf(source.facets, wordsIn(source.facets, basis), [filters.area_basis]);
      const both = stated.slice();
      and(both, on);
      and(yes, on);
      return { yes, stated: both };
    },
  };
}
