// Hinglish: the market of a place, asked and told.
import type { AreaCues, AreaReplies } from '../areas.ts';

export const areas: AreaCues = {
  rate: 'rate kya chal raha, rate kya hai, rate kya chal rha, kya rate, kya rate hai, bhav kya, kya bhav, average rate kya, rate kitna, daam kya chal rahe, price kya chal raha, kitne ka milta, kitne mein milta',
  which:
    'kaunse area, konse area, kaunsa area, konsa area, kaunse ilake, kis area, kis ilake, kahan milega, kaha milega, kahan mil sakta, kaha mil sakta, kahan mil jayega, kaha mil jayega, kaunsi jagah, konsi jagah, kidhar milega, kahan sasta, sasta area, saste area',
  cheaper: 'sasta, sasti, sasta padega, kaunsa sasta, konsa sasta, kahan sasta, kam daam, kam price',
  dearer: 'mehenga, mehengi, kaunsa mehenga, zyada daam',
  yield:
    'kitna kiraya milega, kitna rent milega, rent kitna milega, rent kitna aayega, kiraya kitna milega, kiraya kitna aayega, rental income kitni, kiraye se kitna',
};

const ghar = (n: number) => `${n} ghar`;

export const areaReplies: AreaReplies = {
  figures: ({ wanted, n, low, median, high }) =>
    `${wanted}: ${ghar(n)}, ${low} se ${high} tak; beech wala ${median} ka hai.`,
  one: (wanted, price) => `${wanted}: ek hi ghar hai, ${price}.`,
  none: (wanted) => `${wanted}: abhi koi nahi hai.`,
  rate: (rate) => `Beech ka rate ${rate} hai.`,
  lower: (place, amount) => `Yaani ${place} sasta hai, beech ke daam mein ${amount} kam.`,
  same: () => 'Dono jagah beech ka daam barabar hai.',
  which: (wanted, places) => `${wanted}: ${places.join(', ')}.`,
  place: (name, n, from) => `${name} (${ghar(n)}, ${from} se)`,
  rents: ({ wanted, n, rent }) =>
    n === 1
      ? `Kiraye par ek hai, ${wanted}: ${rent}.`
      : `Kiraye par ${n} hain, ${wanted}; beech wala ${rent}.`,
  yields: ({ rent, price, rate }) =>
    `${rent} × 12 ÷ ${price} = ${rate} saal ka, kharche se pehle. Kirayedar kitna dega, yeh pakka nahi hota.`,
  noRents: (wanted) => `Aisa kuch kiraye par nahi hai (${wanted}), isliye kiraya nahi bata sakta.`,
};
