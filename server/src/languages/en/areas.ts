// English: the market of a place, asked and told.
import type { AreaCues, AreaReplies } from '../areas.ts';

export const areas: AreaCues = {
  rate: `
    average rate, avg rate, average price, avg price, average prices, market rate, market price, going rate, current rate, rate per sqft,
    rate per sq ft, per sqft rate, per sq ft rate, price per sqft in, sqft rate, rates in, the rates, price range, price ranges, median price,
    average cost, avg cost, typical price, usual price, average rent, avg rent, typical rent, how costly is, how expensive is, rate of, rates of
  `,
  which: `
    which area, which areas, what areas, what area, which locality, which localities, which place, which places, which part, which side,
    where can i get, where do i get, where will i get, where can i find, where can we get, where do we get, where should i look, where should we look,
    where is it affordable, affordable area, affordable areas, cheap areas, cheapest area, cheapest locality, cheaper areas, best area for, where all,
    suggest area, suggest areas, suggest an area, suggest some areas, suggest a locality, suggest localities
  `,
  cheaper:
    'cheaper, which is cheaper, less expensive, more affordable, which is less, lower price, costs less, cheapest',
  dearer: 'costlier, more expensive, dearer, which is costlier, higher price, costs more',
  yield: `
    rental yield, gross yield, yield, rental income, rental return, rental returns, what rent, how much rent, rent can i get, rent will i get,
    rent will it get, rent i can expect, expected rent, rent per month will, rent expected, good rent
  `,
};

const homes = (n: number) => (n === 1 ? '1 home' : `${n} homes`);

export const areaReplies: AreaReplies = {
  figures: ({ wanted, n, low, median, high }) =>
    `${wanted}: ${homes(n)} from ${low} to ${high}; the middle one asks ${median}.`,
  one: (wanted, price) => `${wanted}: one home, at ${price}.`,
  none: (wanted) => `${wanted}: none here just now.`,
  rate: (rate) => `Their middle rate is ${rate}.`,
  lower: (place, amount) => `So ${place} is lower, by ${amount} at the middle.`,
  same: () => 'The middle price is the same in both.',
  which: (wanted, places) => `${wanted}: ${places.join(', ')}.`,
  place: (name, n, from) => `${name} (${homes(n)} from ${from})`,
  rents: ({ wanted, n, rent }) =>
    n === 1
      ? `One is to rent here, ${wanted}: ${rent}.`
      : `${n} are to rent here, ${wanted}; the middle one asks ${rent}.`,
  yields: ({ rent, price, rate }) =>
    `${rent} × 12 ÷ ${price} is ${rate} a year, before any cost. What a tenant will pay nobody can promise.`,
  noRents: (wanted) => `Nothing like it is to rent here (${wanted}), so I cannot tell what rent it may get.`,
};
