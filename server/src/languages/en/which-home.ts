// Which home is meant, in English: words that describe one shown before, the lists before this one, and their order.
import type { Cues } from '../cues.ts';

export const whichHome: Pick<Cues, 'point' | 'part' | 'sort'> = {
  point: {
    one: 'one, ones',
    earlier: `
      you showed, you showed me, you showed before, you showed earlier, you had shown, u showed, showed before,
      showed earlier, shown before, shown earlier, seen before, i saw, we saw, i saw earlier, you told,
      you told me, you mentioned, from before, from earlier, you said before, that you showed, which you showed
    `,
    ever: 'so far, till now, until now, up to now, upto now, thus far',
    before: 'earlier, previous, old',
    first_list: `
      showed first, shown first, you showed first, u showed first, you showed me first, in the beginning, at the beginning, at the start, at first, initially,
      first list, the first list, very first, your first list
    `,
    whole_list:
      'first list, the first list, very first list, your first list, first results, the first results, first search, the first search',
    last_list: `
      previous list, the previous list, earlier list, the earlier list, list before, the list before, old list,
      last list, before this list, previous results, earlier results, of before, from before, of earlier, from earlier
    `,
    nth_after: '',
  },
  part: { phase: 'phase', stage: 'stage', block: 'block', sector: 'sector' },
  sort: {
    word: 'sort, sort by, sort it, sort it by, sort them, sort them by, sorted by, arrange, arrange by, order by, list by, rank by, in order of, sort on',
    first: 'first, on top, at the top',
    price_up: 'low to high, price low to high, lowest to highest, ascending, increasing price',
    price_down: 'high to low, price high to low, highest to lowest, descending',
    area_down: 'big to small, biggest to smallest, large to small, largest to smallest',
    area_up: 'small to big, smallest to biggest, small to large, smallest to largest',
    possession_up: 'ready first, soonest first',
  },
};
