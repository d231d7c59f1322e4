// Approved by: any of the planning authorities asked for, and banks where they are asked for as well.
import { dropped } from '../catalogue/relax-steps.ts';
import { and } from '../catalogue/search/bitset.ts';
import { anyOf, decide, statedWords, wordsIn } from '../catalogue/search/match.ts';
import { anyValue, each, filter, stands, type Value } from './filter.ts';
import { someOf } from './hear/some-of.ts';

const stated = statedWords('approved_by', (home) => home.approved_by);

/** One authority plans a layout, so several are alternatives; that banks lend on it is a wish beside. */
function groupsOf(wanted: Value<'approved_by'>): Value<'approved_by'>[] {
  const authorities = wanted.filter((name) => name !== 'bank');
  const banks = wanted.filter((name) => name === 'bank');
  return [authorities, banks].filter((names) => names.length > 0);
}

export const approvedBy = filter({
  fields: {
    approved_by: {
      holds: 'list',
      unit: 'term',
      match: {
        stated: [stated],
        beside: [],
        plain: ({ approved_by }, wanted) =>
          decide(
            approved_by !== undefined,
            groupsOf(wanted).every((names) => names.some((name) => approved_by?.includes(name))),
          ),
        index: (wanted, { facets }) => {
          const facet = wordsIn(facets, stated);
          const yes = facet.stated.slice();
          for (const names of groupsOf(wanted)) and(yes, anyOf(facets, facet, names));
          return { yes, stated: facet.stated };
        },
      },
      relax: dropped(0.4),
      soft: true,
      displaces: [],
      known: anyValue,
    },
  },
  hear: someOf('approved_by'),
  values: 'approved_by',
  asked: 'approved_by',
  fact: { name: 'approved_by', wish: true },
  phrases: (filters, { say }) =>
    each('approved_by', filters, (name) => say.filter.approvedBy(say.terms.approved_by[name])),
  reason: ({ approved_by }, _, { say }) =>
    approved_by && say.filter.approvedBy(say.and(approved_by.map((name) => say.terms.approved_by[name]))),
  settle: stands,
});
