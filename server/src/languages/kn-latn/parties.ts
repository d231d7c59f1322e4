// Kannada in Roman letters: who a home is for, as it is typed.
import type { PartyCues } from '../parties.ts';

export const parties: PartyCues = {
  people: {
    parents:
      'appa amma, appamma, tande tayi, thande thayi, appa, amma, tande, tayi, thande, thayi, parents, atte mava, atte',
    sister: 'akka, tangi, thangi, sister, sahodari, attige, athige, atti ge, athi ge, naadini',
    brother: 'anna, tamma, thamma, brother, sahodara',
    child: 'sose, aliya, maga magali',
    son: 'maga, magan, maga sose, magana samsaara, son',
    daughter: 'magal, magali, magala, magalu, magalu aliya, daughter',
    relative: 'chikkappa, doddappa, chikkamma, doddamma, mava, sambandhi, ajja, ajji, uncle, aunty',
    friend: 'snehita, snehitari, gelaya, gelathi, friend, friends',
    colleague: 'colleague, boss, driver, sahodyogi, kelasadavaru, kelasadavalu, kelasadava',
  },
  parent: {
    mother: 'amma, tayi, thayi',
    father: 'appa, tande, thande',
    mother_in_law: 'atte',
    father_in_law: 'mava',
  },
  for: '~ge, ~nge, ~nige, ~ige, ~n ge, ~ ge, ~ gagi, ~gagi, ~nigagi, ~gaagi, ~ goskara, ~goskara, ~gosk, ~ kosk',
  theirs:
    '~na mane, ~na manege, ~na maneli, ~na flat, ~n mane, ~ya mane, ~ya manege, ~ mane, ~ manege, ~na manenu, ~na maneyu, ~na maneyannu, ~na maneyannoo, ~n manenu, ~ya manenu, ~ya maneyu, ~ manenu, ~ maneyu, ~nadoo, ~ndoo, ~nadu, ~nddu, ~ndu, ~du, ~na, ~ra, ~na budget, ~n budget, ~ra budget, ~ya budget, ~ budget, ~na list, ~ du, ~ dhu, ~ na, ~ ra',
  self: 'nanagagi, namagagi, nanagaagi, namagaagi, nanagoskara, namagoskara, nam familyge, nam family ge, nandu, nandhu, nannadu, nannaddu, nammadu, namdu, namdhu',
  own: 'nanna budget, nan budget, namma budget, nam budget, nanna list, nan list, nanna mane, nan mane',
  my: 'nanna, nan, nannadu, nandu, namma, nam, nammadu',
  list: 'list, patti, manegalu, search',
  letting: `baadigege kodalu, baadige kodalu, baadigege kodoke, baadige kodoke, baadige ge kodoke, badigege kodalu, badigege kodoke, badige kodoke, badige ge kodoke,
    rent ge kodoke, rentge kodoke, baadigege bidoke, baadige aadaya, badige adaya, hudikege, hoodikege, investment ge, investmentge, rental income ge, rent income ge`,
  lettingOne:
    'baadigedu, badigedu, baadigeyadu, baadigege kodadu, baadige kododu, badige kododu, rental du, rentaldu, investment du, investmentdu, investment mane, hudikeyadu',
  living: 'iroke, iralikke, vaasakke, vasakke, naavu iroke',
  speaker: 'nanage, nange, namage, namge, nang, nam ge, nan ge',
  bare: 'nanage, nange, nang, namage, namge, nandu, nannadu, namdu, nammadu, naanu, nanu, naavu, navu',
  she: 'avalige, avalu, avalige, avaladu, avaldu',
  he: 'avanige, avanu, avanadu, avandu',
  they: 'avarige, avrige, avaru, avaradu, avardu',
  other:
    'avarige, avrige, avalige, avanige, avaradu, avaladu, avanadu, avandu, avaldu, avardu, avana budget, avna budget, avala budget, avla budget, avara budget',
  there: 'same area, ade area, ade jaaga, ade jaga, alle, hattiradalle, same jaaga',
};
