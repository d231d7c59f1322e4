// Which home is meant, in Hinglish: words that describe one shown before, and the lists before this one.
import type { Cues } from '../cues.ts';

export const whichHome: Pick<Cues, 'point'> = {
  point: {
    one: 'wala, wale, wali, vala, vale, vali, waala, waale, waali',
    earlier: `
      jo dikhaya, jo dikhayi, dikhaya tha, dikhayi thi, dikhaye the, abhi dikhaya, pehle dikhaya,
      pehle dikhaya tha, jo pehle dikhaya, jo abhi dikhaya, bataya tha, jo bataya, jo bola tha, dekha tha,
      dekhi thi, jo dekha
    `,
    first_list:
      'sabse pehle dikhaya, sabse pehle dikhaya tha, shuru mein, shuru me, shuruaat mein, pehli list',
    last_list: 'pichli list, pichle list, purani list, pehle wali list, us se pehle wali list',
    nth_after: 'va, wa, ra, sra, tha, vi, wi, ri, sri, thi, ve, we, re, sre, the',
  },
};
