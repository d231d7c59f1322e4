// English: several facts of one home in one sentence, and one fact of several homes.
import type { FactLines } from '../replies.ts';

/** "Price" in the middle of a sentence; "RERA number" and "BHK" stay. */
const inside = (fact: string) =>
  /^[A-Z]{2}/.test(fact) ? fact : fact.charAt(0).toLowerCase() + fact.slice(1);

const begins = (fact: string) => fact.charAt(0).toUpperCase() + fact.slice(1);

const BASIS = {
  carpet: 'carpet area',
  built_up: 'built-up area',
  super_built_up: 'super built-up area',
  plot: 'plot area',
};

export const factLines: FactLines = {
  said: {
    furnishing: (value) => value,
    parking: (value) =>
      value === '0' ? 'no car parking' : `parking for ${value} ${value === '1' ? 'car' : 'cars'}`,
    bathrooms: (value) => `${value} ${value === '1' ? 'bathroom' : 'bathrooms'}`,
    balconies: (value) => `${value === '0' ? 'no' : value} ${Number(value) < 2 ? 'balcony' : 'balconies'}`,
    facing: (value) => `facing ${value}`,
    area: (value) => value,
    bhk: (value) => value,
    type: (value) => value,
  },
  otherMeasure: (home, basis, value) =>
    `The ${BASIS[basis]} of ${home} is not stated; what is stated is ${value}.`,
  sampleNumber: () =>
    'That number is marked as a sample, so it is no registration to rely on; ask the office for the registered one and check it on the RERA site of the state.',
  noStreet: () => 'The street and door number are not stated.',
  part: (fact, value) => (value === undefined ? `${inside(fact)} not stated` : `${inside(fact)} ${value}`),
  together: (home, parts) => `${home}: ${parts.join(', ')}.`,
  noneNear: (n, kind) =>
    `Whether there is a ${kind} near ${n === 1 ? 'it' : `any of these ${n}`} is not stated in the listings.`,
  none: (n, facts) =>
    `${n === 2 ? 'Neither of the 2' : `None of the ${n}`} listings says anything about ${/^an? | (allowed|only)$/.test(facts) ? '' : 'the '}${inside(facts)}.`,
  others: (n, total, fact) => `Of all ${total}, ${n} ${n === 1 ? 'lists' : 'list'} ${inside(fact)}.`,
  all: (n, fact, value) => `${begins(fact)}: ${value}, for ${n === 2 ? 'both' : `all ${n}`}.`,
  each: (fact, parts) => `${begins(fact)}: ${parts.join('; ')}.`,
  uncovered: () => 'Whether it is covered is not stated.',
  eachOf: ({ home, price, n, share, deposit }) =>
    `${home}: ${price} between ${n} is ${share} each${deposit ? `; the deposit ${deposit.whole}, ${deposit.share} each` : ''}.`,
  total: (sum, parts) => `Together: ${sum} (${parts.join(' + ')}).`,
  rents: (sum, months) => `${sum}, that is ${months} months’ rent`,
  among: (sum, n, share) => `${sum} between ${n} is ${share} each.`,
  aMonth: (month, year) => `That is ${month}, ${year} in a year.`,
  firstMonth: (sum) => `In the first month, with the deposit: ${sum}.`,
  notInSum: () => 'What the listing does not state, such as brokerage or registration, is in no sum.',
  of: (homes, value) => `${homes} – ${value ?? 'not stated'}`,
  link: (homes, url) => `${homes}${url === undefined ? ' – not stated' : `: ${url}`}`,
  way: (place, ordered) => `Distance to ${place} in a straight line${ordered ? ', nearest first' : ''}`,
  ofAll: (n) => `Of all ${n}:`,
  lowestFirst: (fact) => `${fact}, lowest first`,
  which: {
    price: { down: 'Cheapest', up: 'Costliest' },
    price_per_area: { down: 'Cheapest per sq ft', up: 'Costliest per sq ft' },
    area: { down: 'Smallest', up: 'Biggest' },
    possession: { down: 'Ready soonest', up: 'Ready last' },
    floor: { down: 'Lowest floor', up: 'Highest floor' },
  },
  verdict: (which, best, next, of) =>
    `${which}${of ? ` of all ${of}` : ''}: ${best}${next ? `; then ${next}` : ''}.`,
  nothing: 'none',
  listed: (yes, denied) => (yes ? 'yes' : denied ? 'no' : 'not listed'),
  storey: (value) => {
    // Floors of a project: "1/9 – 6/9".
    if (value.includes('–')) return value;
    const [floor = '', of] = value.split('/');
    const said = floor === '0' ? 'ground' : floor;
    return of ? `${said} of ${of}` : said;
  },
};
