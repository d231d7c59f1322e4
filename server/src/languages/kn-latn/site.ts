// Kannada in Roman letters: what people of the office failed to do, as it is typed.
import type { SiteCues } from '../site.ts';

export const site: SiteCues = {
  failed:
    '(yaaru|yaru|yaaroo) … (phone|call) (maadalilla|madalilla|madlilla|maadlilla|madilla|maadilla|ettalilla|tegilla), (phone|call) (baralilla|barlilla|bandilla), yaaru reply, yaru reply, reply bandilla, reply madilla, reply madalla, phone ethalla, phone ettalla, phone tegiyalla, phone pick madalla, yaaru barlilla, yaru barlilla, yaaru bandilla, yaru bandilla, barle illa, barlilla, mosa madidru, mosa madida, sullu helidru',
  complain: 'dooru kodbeku, complaint, complain',
};
