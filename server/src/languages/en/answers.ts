// English across homes and about areas.
import type { AnswersOf } from '../answers.ts';

const ASKS = { bhk: 'how many bedrooms', budget: 'up to what budget', place: 'in which area' };
const list = (parts: string[]) =>
  parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : (parts[0] ?? '');

export const answers: AnswersOf = {
  cues: {
    rate: 'average rate, average price, avg price, avg rate, usual rate, usual price, going rate, market rate, market price, usually cost, normally cost, generally cost, typical price, price range in, rate in, rates in, rate of, rates of, per sqft in, per sqft rate, per sq ft rate, price per sqft in, square feet rate, what do they cost, what about per sq ft, property rates',
    which:
      'which area, which areas, which locality, which localities, what areas, which side, which part of, where do i get, where can i get, where will i get, where can we get, where do we get, where else, where is it cheaper, where all, other areas, nearby areas, best area, cheaper areas, cheap areas, affordable areas, which places',
    choose:
      'which one should i, which should i, which is cheaper, which one is cheaper, which is better, which one is better, which of them is, which is closer, where is it cheaper, cheaper for, cant decide, can not decide, cannot decide, confused between, difference between the areas, better for families, good for families',
    rent: 'what rent, how much rent, rent will, rent would, rent can i, rent do, rents do, rental income from, rent in same, best rent, gives rent, good rent',
    yield:
      'yield, rental yield, gross yield, percent a year, percent per year, return on rent, annual return',
  },
  say: {
    each: (fact, stated, silent) =>
      `${fact[0]?.toUpperCase()}${fact.slice(1)}: ${stated.join(', ')}.${silent.length > 0 ? ` Not stated for ${list(silent)}.` : ''}`,
    noneStates: (fact) => `None of these listings states ${fact}.`,
    area: ({ what, place, n, from, to, median, rate }) =>
      n === 1
        ? `${what} in ${place}: one home, ${from}${rate ? `, ${rate}` : ''}.`
        : `${what} in ${place}: ${n} homes from ${from} to ${to}${median ? `, half of them up to ${median}` : ''}${rate ? `; about ${rate}` : ''}.`,
    noneIn: (what, place) => `There is no ${what} in ${place} here.`,
    cheaperArea: (place, amount) => `${place} is cheaper: the middle price is ${amount} lower.`,
    areas: (what, places) => `${what}: ${places.join(' · ')}.`,
    areaFrom: (place, n, from) => `${place} ${n} from ${from}`,
    noArea: (what) => `No area here has ${what}.`,
    distances: (from, places) => `From ${from} in a straight line: ${places.join(', ')}.`,
    rents: (what, place, n, from, to) =>
      n === 1
        ? `${what} in ${place} to rent: one home here, ${from}.`
        : `${what} in ${place} to rent: ${n} homes here, ${from} to ${to}.`,
    noRents: (what, place) => `No ${what} in ${place} is listed to rent here, so I cannot name a rent.`,
    yield: ({ rent, price, percent }) =>
      `At ${rent} for ${price} the gross yield is ${percent} a year (12 months’ rent divided by the price), before costs and empty months.`,
    cheapestFirst: () => 'Cheapest first.',
    nextQuestion: (missing) => {
      const text = list(missing.map((name) => ASKS[name]));
      return `${text[0]?.toUpperCase()}${text.slice(1)}?`;
    },
  },
};
