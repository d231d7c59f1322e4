// English: a budget changed by an amount, heard and said.
import type { ChangeCues } from '../cues.ts';
import type { SearchReplies } from '../replies.ts';

export const changeCues: ChangeCues = {
  change: {
    up: 'raise, increase, bump, hike, push, raised, increased, go higher by, go up by, bump up, can go, could go, go up, go higher, can add, could add, add',
    down: 'reduce, decrease, lower, bring down, bring it down, bring them down, cut, cut down, lessen, come down by, go down by, go down to, come down to, can go down',
    stretch: 'stretch, stretch it, stretched, extend it',
    more: 'more, extra, additional, another, further',
    less: 'less, lesser',
    by: 'by',
    bit: 'a bit, bit, a little, little, slightly, a little bit, little bit, somewhat, a tad',
    cannot: 'cant, cannot, wont, unable to, not able to, dont want to, no way to',
  },
};

export const changeReplies: Pick<SearchReplies, 'budgetChanged' | 'noBudget'> = {
  budgetChanged: (from, to) => `Budget changed from ${from} to ${to}.`,
  noBudget: () => 'From which budget? Tell me up to what amount you look.',
};
