// Possession: ready, under construction or a new launch; or ready by the end of a month or year.
import { dropped } from '../catalogue/relax-steps.ts';
import { atMost, oneOf, statedNumber, statedWords } from '../catalogue/search/match.ts';
import { lastMonth, readyMonth } from '../catalogue/stated.ts';
import { anyValue, filter, one, stands } from './filter.ts';
import { possession as read } from './hear/possession.ts';

export const possession = filter({
  fields: {
    possession: {
      holds: 'one',
      unit: 'term',
      match: oneOf(statedWords('possession', (home) => home.possession)),
      relax: dropped(0.5),
      soft: true,
      displaces: ['possession_by'],
      known: anyValue,
    },
    possession_by: {
      holds: 'one',
      unit: 'month',
      match: atMost(statedNumber('ready', readyMonth), lastMonth),
      relax: {
        of: readyMonth,
        cost: (ready: number | undefined, from) =>
          ready === undefined ? undefined : (ready - lastMonth(from)) / 36,
        to: (home) => home.possession_date,
        first: false,
      },
      soft: false,
      displaces: ['possession'],
      known: anyValue,
    },
  },
  hear: { of: ['possession', 'time', 'month', 'fact'], read },
  values: 'possession',
  asked: 'possession',
  fact: { name: 'possession', wish: true },
  phrases: (filters, { month, say }) => [
    ...one('possession', filters, (stage) => say.terms.possession[stage]),
    ...one('possession_by', filters, (date) => say.filter.possessionBy(month(date))),
  ],
  reason: 'phrase',
  settle: stands,
});
