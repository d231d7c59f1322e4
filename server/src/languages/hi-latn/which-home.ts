// Which home is meant, in Hinglish: words that describe one shown before, the lists before this one, and their order.
import type { Cues } from '../cues.ts';

export const whichHome: Pick<Cues, 'point' | 'part' | 'sort'> = {
  point: {
    one: 'wala, wale, wali, vala, vale, vali, waala, waale, waali',
    earlier: `
      jo dikhaya, jo dikhayi, dikhaya tha, dikhayi thi, dikhaye the, abhi dikhaya, pehle dikhaya,
      pehle dikhaya tha, jo pehle dikhaya, jo abhi dikhaya, bataya tha, jo bataya, jo bola tha, dekha tha,
      dekhi thi, jo dekha
    `,
    ever: 'ab tak, abhi tak, abtak, abhitak',
    before: 'pichla, pichle, pichli, purana, purane, purani, pichhla, pichhle, pichhli',
    first_list:
      'sabse pehle dikhaya, sabse pehle dikhaya tha, shuru mein, shuru me, shuruaat mein, pehli list, pehli wali list, sabse pehli list, pehla list, shuru wali list',
    whole_list:
      'pehli list, pehli wali list, sabse pehli list, pehla list, shuru wali list, shuruaat ki list',
    last_list: 'pichli list, pichle list, purani list, pehle wali list, us se pehle wali list',
    nth_after: 'va, wa, ra, sra, tha, vi, wi, ri, sri, thi, ve, we, re, sre, the',
  },
  part: { phase: 'fase, phaze', stage: 'istage', block: 'blok', sector: 'sectar' },
  sort: {
    word: 'sort karo, sort kardo, sort kar do, line se, hisaab se dikhao, hisab se dikhao, kram se, order mein, order me',
    first: 'pehle, pahle, upar, sabse pehle',
    price_up: 'kam se zyada, sasta se mehenga, saste se mehenge, kam se jyada, low se high',
    price_down: 'zyada se kam, mehenga se sasta, mehenge se saste, jyada se kam, high se low',
    area_down: 'bade se chhote, bade se chote, bada se chhota, bada se chota',
    area_up: 'chhote se bade, chote se bade, chhota se bada, chota se bada',
    possession_up: 'jo ready hai pehle',
  },
};
