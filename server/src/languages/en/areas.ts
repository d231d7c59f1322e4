// English: the market of a place, asked and told.
import type { AreaCues, AreaReplies } from '../areas.ts';

export const areas: AreaCues = {
  rate: `
    average rate, avg rate, average price, avg price, average prices, market rate, market price, going rate, current rate, rate per sqft,
    rate per sq ft, per sqft rate, per sq ft rate, price per sqft in, sqft rate, rates in, the rates, price range, price ranges, median price,
    average cost, avg cost, typical price, usual price, average rent, avg rent, typical rent, how costly is, how expensive is, rate of, rates of,
    usual … rent, normal … rent, typical … rent, average … rent, general … rent, common … rent, rent roughly, rent approximately, rent usually, rents usually, rents are usually, usual … rate, usual … cost, usual … price, normal … price, normal … rate, rent level, rent levels, rents like, usual deposit, rents there,
    usually cost, generally cost, normally cost, usually go for, on average, going rates, avg prices, prices there
  `,
  about: `
    how is, hows, how about living in, tell me about, tell about, what do you know about, what can you say about, what can you tell me about, what about living in, information about, opinion on, what is it like in
  `,
  which: `
    (which|what) (area|areas|other area|other areas), which (other|) (locality|localities|place|places|part|side),
    where (can|could|do|will|would|might|should|shall) (i|we|one|you|she|he|they) (get|find|afford), where all,
    suggest area, suggest areas, suggest an area, suggest some areas, suggest a locality, suggest localities
  `,
  cheaper:
    'cheaper, which is cheaper, less expensive, more affordable, which is less, lower price, costs less, cheapest, less costly',
  dearer: 'costlier, more expensive, dearer, which is costlier, higher price, costs more',
  live: `
    where should we live, where should i live, where to live, where can we live, where should we stay, where should i stay, where to stay,
    where should we look, where should i look, where should we rent, where should i rent, where should we buy, where should i buy, where can we live, where to buy, convenient for both, central for both, good for both,
    middle for both, halfway, half way, midway, close to both, near to both, near both, something in between, somewhere in between, in between both,
    between both, between our offices, suits both, both our offices, both offices
  `,
  yield: `rent (would|will|could|can|does|might) (it|this|that|these|they|one|such) (fetch|bring|earn|get|give|make), (fetch|fetches) … rent, rent … (fetch|fetches), 
    rental yield, rent potential, rental potential, renting potential, gross yield, yield, rent yield, rent return, rent returns, rental roi, return on rent, rental income, rental return, rental returns, what rent, how much rent, rent can i get, rent will i get,
    rent will it get, rent i can expect, expected rent, rent per month will, rent expected, good rent,
    rent it out … get, rent it out … how much, let it out … get, let it out … how much, give it on rent … get, how much … rent it out,
    rent … percent, percent … rent, rent … percentage, percentage … rent
  `,
  each_place:
    'in each, each area, each place, in each area, for each area, separately, area wise, areawise, individually, both areas, both places, both localities, in both',
  area: 'area, areas, locality, localities, place, places, neighbourhood, neighborhood, side, where, location, part of town',
  cheap:
    'affordable, cheap, cheapest, cheaper, low budget, low cost, budget friendly, least expensive, lowest price, lowest rate, less costly, budget areas, budget area',
  better:
    'better, best, choose, choosing, pick, recommend, suggest, prefer, good, go for, vs, versus, difference between',
  for_family:
    'family, families, kids, children, parents, elders, senior citizens, to live, to stay, live in, settle',
  for_investment:
    'investment, invest, investing, returns, appreciation, appreciate, will grow, highest yield, best yield, rental yield',
  household: `
    family, wife, husband, kids, kid, children, child, daughter, son, baby, parents, mother, father, in laws, grandparents, four of us, five of us, three of us, us three, us four, us five
  `,
  between: 'between, in between, midway between, on the way from',
  kilometre: 'km, kms, kilometer, kilometers, kilometre, kilometres',
};

const homes = (n: number) => (n === 1 ? '1 home' : `${n} homes`);

export const areaReplies: AreaReplies = {
  head: (place, what) => [place, ...what].filter((part) => part !== undefined).join(', '),
  figures: ({ head, n, low, high, typical, rate }) =>
    `${head}: ${homes(n)}, ${low} to ${high}${typical ? `, typically ${typical}` : ''}${rate ? `, about ${rate}` : ''}.`,
  one: (head, n, price, rate) =>
    `${head}: ${n === 1 ? 'one home,' : `${homes(n)}, each`} ${price}${rate ? `, about ${rate}` : ''}.`,
  none: (head) => `${head}: none here just now.`,
  sizes: (parts) => `By size: ${parts}.`,
  size: (bhk, price, n) => `${bhk} ${price} (${n})`,
  within: (n, budget) => (n === 0 ? `None of them is within ${budget}.` : `${n} of them within ${budget}.`),
  lower: (place, amount, what) =>
    `${what ? `For a ${what}, ` : ''}${place} is the cheaper one, by about ${amount}.`,
  same: () => 'Prices are about the same in both.',
  alike: (places, to, km) => `${places} are equally far from ${to}, about ${km} in a straight line.`,
  nearer: (place, to, km, others) =>
    `${place} is nearer to ${to}: ${km} in a straight line${others ? `, against ${others}` : ''}.`,
  away: (place, km) => `${km} from ${place}`,
  which: (head, places) => `${head}: ${places}.`,
  cheapest: (head, places) => `Cheapest first, by the typical price (${head}): ${places}.`,
  place: (name, n, from) => `${name} (${homes(n)}, from ${from})`,
  typically: (name, n, price) => `${name} ${price} (${homes(n)})`,
  family: (head, amenities, places) => `Homes with ${amenities} (${head}) are in ${places}.`,
  familyUnknown: () =>
    'Which area is best to live in our listings cannot say; what each home offers they can.',
  investUnknown: () => 'Which area will grow nobody can promise.',
  yieldsAt: (places) => `Rents asked here today, against prices, before any cost: ${places}.`,
  yieldAt: ({ place, bhk, rent, price, rate }) => `${place} ${bhk} ${rate} a year (${rent} × 12 ÷ ${price})`,
  live: (head, places) => `In between, in a straight line (${head}): ${places}.`,
  nearest: (head, places) => `Nearest first, in a straight line (${head}): ${places}.`,
  between: (places) => `Ranked by the longer of the ways to ${places}, in a straight line.`,
  withinBoth: (km, places) => `Each is within ${km} of ${places}, in a straight line.`,
  noneWithinBoth: (km, places) => `None like this is within ${km} of both ${places}.`,
  livePlace: (name, distances, n, from) => `${name}: ${distances}; ${homes(n)} from ${from}`,
  from: (km, place) => `${km} from ${place}`,
  rents: ({ wanted, n, rent }) =>
    n === 1
      ? `One is to rent here, ${wanted}: ${rent}.`
      : `${n} are to rent here (${wanted}), typically at ${rent}.`,
  yields: ({ rent, price, rate }) =>
    `${rent} × 12 ÷ ${price} is ${rate} a year, before any cost. What a tenant will pay nobody can promise.`,
  noRents: (wanted) =>
    `Nothing like it is to rent here (${wanted}), so I cannot tell what rent or return it may bring.`,
  ask: {
    work: () => 'Where do you work? Then I can tell how far each is.',
    works: () => 'Between which two places? Tell me where each of you works.',
    purpose: () => 'Is it to buy or to rent?',
    place: () => 'Which area would you like?',
    budget: () => 'Up to what budget?',
    weigh: () => 'What matters more to you, the price or the way to work?',
    bhk: () => 'How many BHK do you need?',
  },
};
