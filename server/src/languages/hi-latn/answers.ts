// Hinglish across homes and about areas.
import type { AnswersOf } from '../answers.ts';

const ASKS = { bhk: 'kitne BHK', budget: 'kitne budget tak', place: 'kis area mein' };
const list = (parts: string[]) =>
  parts.length > 1 ? `${parts.slice(0, -1).join(', ')} aur ${parts.at(-1)}` : (parts[0] ?? '');

export const answers: AnswersOf = {
  cues: {
    rate: 'average rate, average price, rate kya chal, rate chal raha, average kya, area ka rate, area ka average, area me rate',
    which:
      'kaunsa area, konsa area, kaun sa area, kis area, kaunse area, kahan milega, kaha milega, kahan kahan, aur kahan, aur kaha, kis jagah, kaunsi jagah, sasta area',
    choose:
      'kaunsa sasta, konsa sasta, kaunsa better, konsa better, kaunsa accha, kahan sasta, kaha sasta, kaunsa paas',
    rent: 'kitna kiraya, kiraya kitna, rent kitna mil, kitna rent, kiraya mil sakta',
    yield: 'yield, saal ka kitna percent, return kitna',
  },
  say: {
    each: (fact, stated, silent) =>
      `${fact[0]?.toUpperCase()}${fact.slice(1)}: ${stated.join(', ')}.${silent.length > 0 ? ` ${list(silent)} ke liye nahi likha.` : ''}`,
    noneStates: (fact) =>
      `${fact[0]?.toUpperCase()}${fact.slice(1)} in mein se kisi listing mein nahi likha.`,
    area: ({ what, place, n, from, to, median, rate }) =>
      n === 1
        ? `${place} mein ${what}: ek ghar, ${from}${rate ? `, ${rate}` : ''}.`
        : `${place} mein ${what}: ${n} ghar, ${from} se ${to}${median ? `, aadhe ${median} tak` : ''}${rate ? `; kareeb ${rate}` : ''}.`,
    noneIn: (what, place) => `${place} mein ${what} abhi hamare paas nahi hai.`,
    cheaperArea: (place, amount) => `${place} sasta hai: beech ka daam ${amount} kam hai.`,
    areas: (what, places) => `${what}: ${places.join(' · ')}.`,
    areaFrom: (place, n, from) => `${place} ${n}, ${from} se`,
    noArea: (what) => `${what} kisi area mein nahi hai.`,
    distances: (from, places) => `${from} se seedhi doori: ${places.join(', ')}.`,
    rents: (what, place, n, from, to) =>
      n === 1
        ? `${place} mein ${what} kiraye par: ek ghar, ${from}.`
        : `${place} mein ${what} kiraye par: ${n} ghar, ${from} se ${to}.`,
    noRents: (what, place) =>
      `${place} mein ${what} kiraye par yahan nahi hai, isliye kiraya nahi bata sakta.`,
    yield: ({ rent, price, percent }) =>
      `${price} par ${rent} kiraya: saal ka ${percent} (12 mahine ka kiraya bhaag daam), kharche alag.`,
    cheapestFirst: () => 'Sabse sasta pehle.',
    nextQuestion: (missing) => {
      const text = list(missing.map((name) => ASKS[name]));
      return `${text[0]?.toUpperCase()}${text.slice(1)} chahiye?`;
    },
  },
};
