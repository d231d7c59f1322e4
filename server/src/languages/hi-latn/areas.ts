// Hinglish: the market of a place, asked and told.
import type { AreaCues, AreaReplies } from '../areas.ts';

export const areas: AreaCues = {
  rate: 'rate kya chal raha, rate kya hai, rate kya chal rha, kya rate, kya rate hai, bhav kya, kya bhav, average rate kya, average rate, average price, average rent, aam … kiraya, aam taur … kiraya, usual … rent, average … kiraya, average … rent, normal … rent, normal … kiraya, kiraya kitna chalta, kiraya kitna chal raha, rent kitna chalta, rent kitna chal raha, kitna kiraya chalta, rate kitna, daam kya chal rahe, price kya chal raha, kitne ka milta, kitne mein milta',
  about:
    'ke baare mein kya, ke baare me kya, ke bare me kya, kaisa hai, kaisi hai, kaisa area hai, ke baare mein batao, ke bare mein batao, ke baare mein bataiye, ke bare me batao, ke baare me, kaisa rahega',
  which:
    '(kaunse|konse|kaunsa|konsa|kaun se|kon se|kaun sa|kon sa|kaun kaun se|kis) (area|areas|ilake|ilaake|ilaka|locality), (kahan|kaha|kidhar) (milega|milegi|milenge|mil sakta|mil sakti|mil sakte|mil jayega|mil jayegi|mil jaayega), kaunsi jagah, konsi jagah',
  cheaper: 'sasta, sasti, sasta padega, kaunsa sasta, konsa sasta, kahan sasta, kam daam, kam price',
  dearer: 'mehenga, mehengi, kaunsa mehenga, zyada daam',
  live: 'kahan rehna chahiye, kaha rehna chahiye, kahan rahe, kaha rahe, kahan rahein, kahan ghar le, kaha ghar le, kahan lena chahiye, dono ke beech, dono ke bich, beech mein kahan, dono ko paas, dono ke paas, dono office ke, beech ka area, beech ki jagah',
  yield:
    'kiraya return, kiraye ka return, rent ka return, kiraye ki kamai, kitna kiraya milega, kitna rent milega, rent kitna milega, rent kitna aayega, kiraya kitna milega, kiraya kitna aayega, rental income kitni, kiraye se kitna, rental yield, rent potential, rental potential, rent kitna aa, kiraya kitna aa, kitna rent aa, kitna kiraya aa, rent … kitna milega, kiraye … kitna milega, rent … kitna percent, kiraye … kitna percent, rent pe de … kitna, rent aayega, rent aaega, rent ayega, kiraya aayega, kiraya ayega, rent milega, kiraya milega, rent mil jayega, rent mil jaayega, kiraya mil jayega, rent aa jayega, rent aa jaayega, kiraya aa jayega, rent nikal',
  each_place:
    'alag alag, dono mein, dono me, dono jagah, dono area, dono ilaake, dono ilake, dono taraf, har area, area wise',
  area: 'area, areas, ilaka, ilake, ilaake, jagah, kahan, kaha, kidhar, locality, side, taraf',
  cheap: 'sasta, saste, sasti, sabse sasta, sabse saste, kam budget, kam daam, affordable',
  better:
    'behtar, acha, achha, accha, acchi, achhi, best, better, sahi rahega, theek rahega, kaunsa lu, konsa lu, kaunsa loon, kaunsa le, kya lena chahiye, kaunsa lena chahiye, konsa lena chahiye, lena chahiye, vs',
  for_family: 'family, parivar, bachche, bacche, bachon, bachchon, rehne ke liye, rehne, mata pita, buzurg',
  for_investment: 'investment, invest, nivesh, return, returns, munafa, badhega, badhegi',
  household: `
    family, parivar, biwi, patni, pati, bachche, bacche, bachcha, baccha, beti, beta, maa, papa, mata pita, saas, sasur
  `,
  between: 'ke beech, ke bich, ke beech mein, ke beech me, ke bich me, ke beech ka',
  kilometre: 'kilometer, kilomeetar, kilo meter',
};

const ghar = (n: number) => `${n} ghar`;

export const areaReplies: AreaReplies = {
  head: (place, what) => [place, ...what].filter((part) => part !== undefined).join(', '),
  figures: ({ head, n, low, high, typical, rate }) =>
    `${head}: ${ghar(n)}, ${low} se ${high} tak${typical ? `, aam taur par ${typical}` : ''}${rate ? `, kareeb ${rate}` : ''}.`,
  one: (head, n, price, rate) =>
    `${head}: ${n === 1 ? 'ek hi ghar hai,' : `${ghar(n)}, sab`} ${price}${rate ? `, kareeb ${rate}` : ''}.`,
  none: (head) => `${head}: abhi koi ghar nahi hai.`,
  sizes: (parts) => `Size ke hisaab se: ${parts}.`,
  size: (bhk, price, n) => `${bhk} ${price} (${n})`,
  within: (n, budget) =>
    n === 0
      ? `${budget} mein inmein se koi nahi hai.`
      : `${budget} mein inmein se ${n} ${n === 1 ? 'hai' : 'hain'}.`,
  lower: (place, amount, what) =>
    `${what ? `${what} ke liye ` : ''}${place} sasta padega, kareeb ${amount} kam.`,
  same: () => 'Dono jagah daam lagbhag barabar hain.',
  alike: (places, to, km) => `${places} se ${to} barabar door hai, seedhi line mein kareeb ${km}.`,
  nearer: (place, to, km, others) =>
    `${to} se ${place} zyada paas hai: seedhi doori ${km}${others ? `, ${others}` : ''}.`,
  away: (place, km) => `${place} se ${km}`,
  which: (head, places) => `${head}: ${places}.`,
  cheapest: (head, places) => `Sabse saste pehle, aam daam ke hisaab se (${head}): ${places}.`,
  place: (name, n, from) => `${name} (${ghar(n)}, ${from} se)`,
  typically: (name, n, price) => `${name} ${price} (${ghar(n)})`,
  family: (head, amenities, places) => `${amenities} wale ghar (${head}) yahan hain: ${places}.`,
  familyUnknown: () =>
    'Rehne ke liye kaunsa area sabse achha hai, yeh listing se nahi kah sakta; ghar mein kya-kya hai, yeh bata sakta hoon.',
  investUnknown: () => 'Kis area ka daam badhega, yeh koi pakka nahi bata sakta.',
  yieldsAt: (places) => `Aaj ke kiraye aur daam se, kharche se pehle: ${places}.`,
  yieldAt: ({ place, bhk, rent, price, rate }) => `${place} ${bhk} saal ka ${rate} (${rent} × 12 ÷ ${price})`,
  live: (head, places) => `Beech ki jagahein, seedhi doori se (${head}): ${places}.`,
  nearest: (head, places) => `Sabse paas wale pehle, seedhi doori se (${head}): ${places}.`,
  between: (places) => `${places} mein jo door hai, uski seedhi doori ke order mein.`,
  withinBoth: (km, places) => `Har ek ${places} dono se ${km} ke andar hai, seedhi doori mein.`,
  noneWithinBoth: (km, places) => `${places}, dono se ${km} ke andar aisa koi nahi hai.`,
  livePlace: (name, distances, n, from) => `${name}: ${distances}; ${ghar(n)}, ${from} se`,
  from: (km, place) => `${place} se ${km}`,
  rents: ({ wanted, n, rent }) =>
    n === 1
      ? `Kiraye par ek hai (${wanted}): ${rent}.`
      : `Kiraye par ${n} hain (${wanted}), aam taur par ${rent}.`,
  yields: ({ rent, price, rate }) =>
    `${rent} × 12 ÷ ${price} = saal ka ${rate}, kharche se pehle. Kirayedar kitna dega, yeh pakka nahi hota.`,
  noRents: (wanted) => `Aisa kuch kiraye par nahi hai (${wanted}), isliye kiraya ya return nahi bata sakta.`,
  ask: {
    work: () => 'Aapka office kahan hai? Phir doori bhi bata doonga.',
    works: () => 'Kin do jagahon ke beech? Dono ka office bata dijiye.',
    purpose: () => 'Kharidna hai ya kiraye par chahiye?',
    place: () => 'Kaunse area mein chahiye?',
    budget: () => 'Budget kitna hai?',
    weigh: () => 'Aapke liye kya zyada zaroori hai, daam ya office ki doori?',
    bhk: () => 'Kitne BHK chahiye?',
  },
};
