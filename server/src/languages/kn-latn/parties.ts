// Kannada in Roman letters: who a home is for, as it is typed.
import type { PartyCues } from '../parties.ts';

export const parties: PartyCues = {
  people: {
    parents:
      'appa amma, appamma, tande tayi, thande thayi, appa, amma, tande, tayi, thande, thayi, parents, atte mava',
    sister: 'akka, tangi, thangi, sister, sahodari',
    brother: 'anna, tamma, thamma, brother, sahodara',
    child: 'maga, magal, magali, son, daughter',
    relative: 'chikkappa, doddappa, chikkamma, doddamma, mava, sambandhi, ajja, ajji, uncle, aunty',
    friend: 'snehita, snehitari, gelaya, gelathi, friend, friends',
    colleague: 'colleague, boss, driver, sahodyogi',
  },
  for: '~ge, ~nge, ~nige, ~ige, ~n ge, ~ ge, ~ gagi, ~gagi, ~nigagi, ~gaagi, ~ goskara, ~goskara, ~gosk, ~ kosk',
  theirs:
    '~na mane, ~na manege, ~na maneli, ~na flat, ~n mane, ~ya mane, ~ya manege, ~ mane, ~ manege, ~nadu, ~nddu, ~ndu',
  self: 'nanagagi, namagagi, nanagaagi, namagaagi, nanagoskara, namagoskara, nam familyge, nam family ge',
  speaker: 'nanage, nange, namage, namge, nang, nam ge, nan ge',
  other: 'avarige, avrige, avalige, avanige, avaradu, avaladu',
  there: 'same area, ade area, ade jaaga, ade jaga, alle, hattiradalle, same jaaga',
};
