// BHK: how many bedrooms: one of a list (0.5 is 1 RK), or at least so many.
import { each as eachStep, numeric } from '../catalogue/relax-steps.ts';
import { atLeast, oneAs, statedNumber, statedWords } from '../catalogue/search/match.ts';
import { ROOMLESS, roomsOf } from '../catalogue/stated.ts';
import { anyValue, each, filter, one } from './filter.ts';
import { bhk as read } from './hear/bhk.ts';

export const bhk = filter({
  fields: {
    bhk: {
      holds: 'list',
      unit: 'rooms',
      match: oneAs(
        statedWords('bhk', (home) => roomsOf(home)?.toString()),
        (wanted: number[]) => wanted.map(String),
      ),
      relax: {
        of: (home) => home.bhk,
        cost: (rooms: number | undefined, from) =>
          rooms === undefined ? undefined : Math.min(...from.map((wanted) => Math.abs(wanted - rooms))) * 0.3,
        to: (home, from) => [...from, home.bhk ?? 0].sort((a, b) => a - b),
        first: false,
      },
      soft: false,
      displaces: ['bhk_min'],
      known: anyValue,
    },
    bhk_min: {
      holds: 'one',
      unit: 'rooms',
      match: atLeast(statedNumber('rooms', roomsOf)),
      relax: numeric((home) => home.bhk, eachStep(0.3)),
      soft: false,
      displaces: ['bhk'],
      known: anyValue,
    },
  },
  hear: { of: ['room', 'correction'], read },
  values: 'none',
  asked: 'none',
  fact: { name: 'bhk', wish: true },
  phrases: (filters, { rooms, say }) => [
    ...each('bhk', filters, rooms),
    ...one('bhk_min', filters, (least) => say.filter.bhkMin(rooms(least))),
  ],
  reason: (home, _, { rooms }) => (home.bhk === undefined ? undefined : rooms(home.bhk)),
  settle: (filters, saidNow, drop) => {
    // A studio has one room: "any 1bhk" after studios asks for no studio.
    const studios = filters.type?.every((type) => type === 'studio') ?? false;
    if (studios && filters.bhk && !filters.bhk.includes(0.5) && saidNow.has('bhk') !== saidNow.has('type'))
      drop(saidNow.has('bhk') ? 'type' : 'bhk');
    const roomless = filters.type?.every((type) => ROOMLESS.has(type)) ?? false;
    if (!roomless || !(filters.bhk || filters.bhk_min)) return;
    if (saidNow.has('type')) {
      drop('bhk');
      drop('bhk_min');
    } else drop('type');
  },
});
