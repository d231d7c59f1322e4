// Floor: from one, up to one, or just one; 0 is the ground floor.
import { each, numeric } from '../catalogue/relax-steps.ts';
import { atLeast, atMost, statedNumber } from '../catalogue/search/match.ts';
import { anyValue, filter, inOrder } from './filter.ts';
import { floor as read } from './hear/counts.ts';

const stated = statedNumber('floor', (home) => home.floor);

export const floor = filter({
  fields: {
    floor_min: {
      holds: 'one',
      unit: 'count',
      match: atLeast(stated),
      relax: numeric((home) => home.floor, each(0.05)),
      soft: true,
      displaces: [],
      known: anyValue,
    },
    floor_max: {
      holds: 'one',
      unit: 'count',
      match: atMost(stated),
      relax: numeric((home) => home.floor, each(0.05)),
      soft: true,
      displaces: [],
      known: anyValue,
    },
  },
  hear: { of: ['floor', 'room'], read },
  values: 'none',
  asked: 'floor',
  fact: { name: 'floor', wish: true },
  phrases: ({ floor_min, floor_max }, { say }) => {
    if (floor_min === undefined && floor_max === undefined) return [];
    const filter = floor_min === undefined ? 'floor_max' : 'floor_min';
    return [{ filter, label: say.filter.floor(floor_min, floor_max) }];
  },
  reason: 'phrase',
  settle: inOrder('floor_min', 'floor_max'),
});
