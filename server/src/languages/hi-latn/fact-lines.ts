// Hinglish: several facts of one home in one sentence, and one fact of several homes.
import type { FactLines } from '../replies.ts';

const BASIS = {
  carpet: 'carpet area',
  built_up: 'built-up area',
  super_built_up: 'super built-up area',
  plot: 'plot area',
};

const inside = (fact: string) =>
  /^[A-Z]{2}/.test(fact) ? fact : fact.charAt(0).toLowerCase() + fact.slice(1);

export const factLines: FactLines = {
  said: {
    furnishing: (value) => value,
    parking: (value) => (value === '0' ? 'car parking nahi' : `${value} car ki parking`),
    bathrooms: (value) => `${value} bathroom`,
    balconies: (value) => (value === '0' ? 'balcony nahi' : `${value} balcony`),
    facing: (value) => `${value}-facing`,
    area: (value) => value,
    bhk: (value) => value,
    type: (value) => value,
  },
  otherMeasure: (home, basis, value) => `${home} ka ${BASIS[basis]} nahi likha; likha hai ${value}.`,
  sampleNumber: () =>
    'Yeh number sample likha hai, is par bharosa mat kijiye; registered number office se lijiye aur state ki RERA site par check kijiye.',
  noStreet: () => 'Gali aur makaan number nahi likhe hain.',
  part: (fact, value) => (value === undefined ? `${fact} ki jaankari nahi` : `${fact} ${value}`),
  together: (home, parts) => `${home}: ${parts.join(', ')}.`,
  noneNear: (n, kind) => `In ${n} mein se kisi ke paas ${kind} hai ya nahi, yeh listing mein nahi likha.`,
  none: (n, facts) => `${n} mein se kisi ghar ki listing mein ${inside(facts)} ki jaankari nahi hai.`,
  others: (n, total, fact) => `Kul ${total} mein se ${n} mein ${inside(fact)} likha hai.`,
  all: (n, fact, value) => `${fact}: ${value}, ${n === 2 ? 'in dono' : `in sabhi ${n}`} ka.`,
  each: (fact, parts) => `${fact}: ${parts.join('; ')}.`,
  way: (place, ordered) => `${place} se seedhi doori${ordered ? ', sabse paas wala pehle' : ''}`,
  ofAll: (n) => `Sabhi ${n} mein:`,
  lowestFirst: (fact) => `${fact}, sabse kam wala pehle`,
  which: {
    price: { down: 'Sabse sasta', up: 'Sabse mehenga' },
    price_per_area: { down: 'Per sq ft sabse sasta', up: 'Per sq ft sabse mehenga' },
    area: { down: 'Sabse chhota', up: 'Sabse bada' },
    possession: { down: 'Sabse jaldi milne wala', up: 'Sabse baad mein milne wala' },
    floor: { down: 'Sabse neeche ki manzil', up: 'Sabse upar ki manzil' },
  },
  verdict: (which, best, next, of) =>
    `${of ? `Sabhi ${of} mein ${which.toLowerCase()}` : which}: ${best}${next ? `; uske baad ${next}` : ''}.`,
  uncovered: () => 'Parking covered hai ya khuli, yeh nahi likha.',
  eachOf: ({ home, price, n, share, deposit }) =>
    `${home}: ${price}, ${n} mein baantein to har ek ka ${share}${deposit ? `; deposit ${deposit.whole}, har ek ka ${deposit.share}` : ''}.`,
  total: (sum, parts) => `Kul milakar: ${sum} (${parts.join(' + ')}).`,
  rents: (sum, months) => `${sum} (${months} mahine ka kiraya)`,
  among: (sum, n, share) => `${sum}, ${n} mein baantein to har ek ka ${share}.`,
  aMonth: (month, year) => `Kul ${month}, saal ka ${year}.`,
  firstMonth: (sum) => `Pehle mahine deposit ke saath: ${sum}.`,
  notInSum: () => 'Jo listing mein nahi likha, jaise brokerage ya registration, woh jod mein nahi hai.',
  of: (homes, value) => `${homes} – ${value ?? 'jaankari nahi'}`,
  link: (homes, url) => `${homes}${url === undefined ? ' – jaankari nahi' : `: ${url}`}`,
  nothing: 'nahi lagta',
  listed: (yes, denied) => (yes ? 'hai' : denied ? 'nahi' : 'nahi likha'),
  storey: (value) => {
    const [floor = '', of] = value.split('/');
    return floor === '0' ? 'ground' : of ? `${of} mein se ${floor}` : floor;
  },
};
