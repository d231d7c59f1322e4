// English replies: short, warm, plain. Indian English: BHK, lakh, ready to move.

import type { Replies } from '../replies.ts';
import { changeReplies } from './amount-change.ts';
import { areaReplies } from './areas.ts';
import { factLines } from './fact-lines.ts';
import { feelingReplies } from './feelings.ts';
import { meanings } from './glossary.ts';
import { grievanceReplies } from './grievances.ts';
import { heard } from './heard.ts';
import { lean } from './leaning.ts';
import { approvedBy, paperFacts, paperTerms } from './papers.ts';
import { party } from './parties.ts';
import { priceWords } from './price-words.ts';
import { requestReplies } from './request-replies.ts';
import { shortlistReplies } from './shortlist.ts';
import { siteReplies } from './site.ts';
import { topicReplies } from './topics.ts';
import { visitReplies } from './visit-replies.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const DAYS: readonly string[] = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const LONG = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const BASIS = {
  carpet: 'carpet',
  built_up: 'built-up',
  super_built_up: 'super built-up',
  plot: 'plot',
} as const;

const PURPOSE = { buy: 'to buy', rent: 'to rent' } as const;
const homes = (n: number) => (n === 1 ? '1 home' : `${n} homes`);
const list = (items: readonly string[], word: string) =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;
const within = (cities?: string) => (cities ? `, which covers ${cities}` : '');

/** "For 4 BHK", "up to 2,400 sq ft", "on the ground floor". */
const forWhat = (what: string) =>
  /^(from|up to|on|in|near|with|without|floor) /.test(what)
    ? what.replace(/^floor /, 'on floor ')
    : `for ${what}`;

export const replies: Replies = {
  heard,
  party,
  units: {
    lakh: 'L',
    crore: 'Cr',
    perMonth: (money) => `${money} a month`,
    ...priceWords,
    area: (squareFeet, basis) => (basis ? `${squareFeet} sq ft ${BASIS[basis]}` : `${squareFeet} sq ft`),
    land: {
      sqm: (n) => `${n} sq m`,
      sqyd: (n) => `${n} sq yard${n === '1' ? '' : 's'}`,
      acre: (n) => `${n} acre${n === '1' ? '' : 's'}`,
      hectare: (n) => `${n} hectare${n === '1' ? '' : 's'}`,
      cent: (n) => `${n} cent${n === '1' ? '' : 's'}`,
      ground: (n) => `${n} ground${n === '1' ? '' : 's'}`,
      guntha: (n) => `${n} gunta${n === '1' ? '' : 's'}`,
    },
    perArea: (money, basis) => (basis ? `${money} per sq ft (${BASIS[basis]})` : `${money} per sq ft`),
    rate: (money) => `${money}/sq ft`,
    km: (km) => `${km} km`,
    percent: (rate) => `${rate} %`,
    loanMonths: (n) => (n % 12 === 0 ? (n === 12 ? '1 year' : `${n / 12} years`) : `${n} months`),
    months: MONTHS,
    monthYear: (month, year) => `${month} ${year}`,
    days: DAYS,
  },
  and: (items) => list(items, 'and'),
  or: (items) => list(items, 'or'),

  plotWords: [
    ['homes', 'plots'],
    ['home', 'plot'],
  ],
  terms: {
    plotReady: 'ready to hand over',
    ...paperTerms,
    home: { one: 'home', many: 'homes' },
    type: {
      apartment: { one: 'apartment', many: 'apartments' },
      villa: { one: 'villa', many: 'villas' },
      house: { one: 'house', many: 'houses' },
      plot: { one: 'plot', many: 'plots' },
      penthouse: { one: 'penthouse', many: 'penthouses' },
      studio: { one: 'studio', many: 'studios' },
      row_house: { one: 'row house', many: 'row houses' },
      builder_floor: { one: 'builder floor', many: 'builder floors' },
      farmhouse: { one: 'farmhouse', many: 'farmhouses' },
      commercial: { one: 'commercial space', many: 'commercial spaces' },
    },
    purpose: PURPOSE,
    possession: {
      ready: 'ready to move',
      under_construction: 'under construction',
      new_launch: 'new launch',
    },
    furnishing: { furnished: 'furnished', semi_furnished: 'semi-furnished', unfurnished: 'unfurnished' },
    facing: {
      north: 'north',
      south: 'south',
      east: 'east',
      west: 'west',
      north_east: 'north-east',
      north_west: 'north-west',
      south_east: 'south-east',
      south_west: 'south-west',
    },
    filter: {
      purpose: 'buying or renting',
      bhk: 'BHK',
      bhk_min: 'BHK',
      type: 'the type of home',
      city: 'the city',
      zone: 'the zone',
      locality: 'the locality',
      exclude_locality: 'the locality',
      near: 'what is nearby',
      budget_min: 'the price',
      budget_max: 'the price',
      area_min: 'the area',
      area_max: 'the area',
      area_basis: 'the basis of the area',
      possession: 'possession',
      possession_by: 'the possession date',
      amenities: 'amenities',
      furnishing: 'furnishing',
      exclude: 'what you ruled out',
      khata: 'khata',
      approved_by: 'approvals',
      facing: 'facing',
      floor_min: 'the floor',
      floor_max: 'the floor',
      bathrooms_min: 'bathrooms',
      parking: 'parking',
      developer: 'the developer',
      project: 'the project',
    },
    rent: 'Rent',
    fact: {
      price: 'Price',
      price_per_area: 'Price per sq ft',
      area: 'Area',
      bhk: 'BHK',
      possession: 'Possession',
      rera: 'RERA number',
      amenities: 'Amenities',
      floor_plan: 'Floor plan',
      brochure: 'Brochure',
      photos: 'Photos',
      map: 'Map',
      location: 'Locality',
      distance: 'Distance',
      brokerage: 'Brokerage',
      maintenance: 'Maintenance',
      deposit: 'Deposit',
      availability: 'Availability',
      developer: 'Developer',
      floor: 'Floor',
      khata: 'Khata',
      approved_by: 'Approved by',
      facing: 'Facing',
      furnishing: 'Furnishing',
      parking: 'Parking',
      bathrooms: 'Bathrooms',
      balconies: 'Balconies',
      negotiation: 'Room for negotiation',
      charges: 'Registration, taxes and other charges',
      payment_plan: 'Payment plan',
      units: 'Homes listed',
      type: 'Type',
      name: 'Name',
      description: 'Description',
    },
    amenity: {},
    language: {
      en: 'English',
      'hi-Latn': 'Hinglish',
      hi: 'Hindi',
      kn: 'Kannada',
      'kn-Latn': 'Roman Kannada',
    },
  },

  filter: {
    bhkMin: (bhk) => `${bhk} or more`,
    budget: (min, max) => (min && max ? `${min} to ${max}` : max ? `up to ${max}` : `from ${min}`),
    area: (min, max, basis) => {
      const size = min && max ? `${min}–${max} sq ft` : max ? `up to ${max} sq ft` : `from ${min} sq ft`;
      return basis ? `${size} ${BASIS[basis]}` : size;
    },
    possessionBy: (date) => `ready by ${date}`,
    near: (place) => `near ${place}`,
    notIn: (place) => `not in ${place}`,
    facing: (direction) => `${direction}-facing`,
    floor: (min, max) =>
      min === undefined
        ? max === 0
          ? 'on the ground floor'
          : `floor ${max} or lower`
        : max === undefined
          ? min === 1
            ? 'not on the ground floor'
            : `floor ${min} or higher`
          : min === max
            ? `floor ${min}`
            : `floor ${min} to ${max}`,
    bathrooms: (n) => (n === 1 ? '1 bathroom or more' : `${n} bathrooms or more`),
    parking: (n) => (n === 1 ? 'with parking' : `parking for ${n}`),
    not: (phrase) => `not ${phrase}`,
    approvedBy,
    developer: (name) => `by ${name}`,
  },

  search: {
    ...changeReplies,
    wanted: ({ bhk, noun, place, rest }) => {
      const what = [bhk, noun?.many ?? (bhk || (rest.length > 0 && !place) ? undefined : 'homes')]
        .filter(Boolean)
        .join(' ');
      return [place ? `${what} in ${place}` : what, ...rest].filter(Boolean).join(', ');
    },
    found: (n, wanted) => `${homes(n)} found: ${wanted}.`,
    ordered: {
      price_up: 'Cheapest first.',
      price_down: 'Highest price first.',
      area_up: 'Smallest first.',
      area_down: 'Largest first.',
      possession_up: 'Ready soonest first.',
    },
    nearBudget: (from) => `They start at ${from}; those near your budget come first.`,
    suited: ({ people, rooms, first, sharing }) =>
      sharing
        ? first < rooms
          ? `No home here has a room each for ${people}; those with ${first} BHK come first.`
          : `A room each for ${people} is ${rooms} BHK; those come first.`
        : `For ${people === undefined ? 'a family with parents' : `${people} people`} those with ${first} BHK or more come first; say so if fewer rooms will do.`,
    likedFirst: (what) => `First those that are as you prefer: ${what}.`,
    likedNowhere: (what) => `None of these is known to meet what you would prefer: ${what}.`,
    split: (buy, rent) => `${buy} to buy, ${rent} to rent.`,
    all: (n) => `We have ${homes(n)} here.`,
    more: (from, to, n) =>
      from === to ? `Here is number ${from} of ${n}.` : `Here are ${from} to ${to} of ${n}.`,
    noMore: (n) => (n === 1 ? 'That was the only one.' : `That was all ${n} of them.`),
    enoughShown: (n) => `You have seen ${n} homes now. Shall we narrow it down?`,
    none: (wanted) => `I found nothing for this: ${wanted}.`,
    noKind: (kind) => `No, nothing of this kind is listed here: ${kind}.`,
    close: (offers) => `Close to it: ${offers.join(' · ')}.`,
    offerPrice: (n, range, amount) => (amount ? `${n} at ${range} (${amount} more)` : `${n} at ${range}`),
    offerPlace: (n, place, km) => (km ? `${n} in ${place}, ${km} away` : `${n} in ${place}`),
    offerWith: (n, what) => `${n} ${forWhat(what)}`,
    offerBoth: (n, what, without) => `${n} ${forWhat(what)}, without “${without}”`,
    offerWithout: (n, what) => `${n} without “${what}”`,
    nearest: () => 'Nothing comes close even when I relax one or two wishes. These are the nearest by price.',
    missed: (wishes) => `What they do not meet: ${wishes.join(', ')}.`,
    nothingAtAll: () => 'There is nothing like it in this catalogue.',
    unstated: (n, filters) =>
      n === 1
        ? `1 more does not state ${filters}; it is marked.`
        : `${n} more do not state ${filters}; they are marked.`,
    untold: (filters) => `Not stated there: ${filters}.`,
    overBudget: (budget, home, price, gap) =>
      `Closest to your ${budget}: ${home} at ${price}, ${gap} above it.`,
    purposeStill: (wanted) =>
      `I am sorry, there is still nothing ${wanted === 'rent' ? 'to rent' : 'for sale'} in this list. The office may know of something; the message below asks for it.`,
    neverStated: (filters) => `The homes here do not state ${filters}, so I could not filter by it.`,
    untoldPart: (words, place) => `No listing in ${place} tells “${words}”.`,
    noHomesIn: (place) => `We have no homes in ${place} now.`,
    plotsByArea: () => 'Plot here means a plot area and no bedrooms: the type itself is not stated.',
    priceRange: (n, wanted, from, to) => `${wanted}: ${homes(n)} from ${from} to ${to}.`,
    onePrice: (wanted, price) => `${wanted}: there is one, at ${price}.`,
    absent: (place, cities) => `${place} is not in this catalogue${within(cities)}.`,
    absentCity: (city, cities) =>
      `We have no homes in ${city}${cities ? `; this catalogue covers ${cities}` : ''}.`,
    elsewhere: (n, wanted) => `Elsewhere there ${n === 1 ? 'is 1 home' : `are ${n} homes`}: ${wanted}.`,
    nearby: (places) => `The nearest we have: ${places}.`,
    foreign: {
      shared_room: 'PGs, hostels and shared rooms are not listed here, only whole homes.',
      short_stay: 'Rooms for a few nights are not listed here, only homes to live in.',
      farm_land: 'Farm land is not listed here, only plots to build on.',
    },
    purposeNotOffered: (wanted, n) =>
      wanted === 'rent'
        ? `We have nothing to rent; all ${homes(n)} here are for sale.`
        : `We have nothing for sale; all ${homes(n)} here are to rent.`,
    corrected: (said, taken) => `Showing ${taken} for “${said}”.`,
    dropped: (what) => `I left out ${what}: it is not in this catalogue.`,
    doubtful: (said, candidates) => `By “${said}”, did you mean ${candidates}?`,
    unclear: (words, readings) => `By “${words}”, do you mean ${readings}?`,
    cheapest: (home, price) => `The lowest price for this is already shown: ${home} at ${price}.`,
    dearest: (home, price) => `The highest price for this is already shown: ${home} at ${price}.`,
    biggest: (home, area) => `The largest for this is already shown: ${home}, ${area}.`,
    smallest: (home, area) => `The smallest for this is already shown: ${home}, ${area}.`,
    soonest: (home, possession) => `The earliest for this is already shown: ${home}, ${possession}.`,
    nearWhat: () => 'Near which place? Name your locality, tech park or metro station.',
    closerToWhat: () => 'Closer to what? Name a locality, a tech park or a metro station.',
    removed: (what) => `Removed “${what}”.`,
    undone: () => 'Back to your earlier search.',
    nothingToUndo: () => 'There is nothing to undo.',
    startedOver: (n) => `We start afresh, with all ${homes(n)}. What are you looking for?`,
    again: () => 'Once more.',
  },

  detail: {
    unnamed: ({ bhk, noun, place }) => {
      const what = [bhk, noun && (!bhk || noun.one !== 'apartment') ? noun.one : undefined]
        .filter(Boolean)
        .join(' ');
      return place ? `${what || 'Home'} in ${place}` : what || 'Home';
    },
    overview: (home, place, facts) => `${place ? `${home} in ${place}` : home}: ${facts.join(', ')}.`,
    fact: {
      ...paperFacts,
      price: (home, value) => `${home} costs ${value}.`,
      price_per_area: (home, value) => `${home} comes to ${value}.`,
      area: (home, value) => `${home} has ${value}.`,
      bhk: (home, value) => `${home} is a ${value}.`,
      possession: (home, value) => `Possession of ${home}: ${value}.`,
      rera: (home, value) => `The RERA number of ${home} is ${value}.`,
      amenities: (home, value) => `${home} lists ${value}.`,
      floor_plan: (home, value) => `Floor plan of ${home}: ${value}`,
      brochure: (home, value) => `Brochure of ${home}: ${value}`,
      photos: (home, value) => `Photos of ${home}: ${value}`,
      map: (home, value) => `${home} on the map: ${value}`,
      location: (home, value) => `${home} is in ${value}.`,
      distance: (home, value) => `${home}: ${value}.`,
      brokerage: (home, value) => `Brokerage for ${home}: ${value}.`,
      maintenance: (home, value) => `Maintenance for ${home} is ${value}.`,
      deposit: (home, value) => `The deposit for ${home} is ${value}.`,
      availability: (home, value) =>
        `${home} is in our list as of ${value}. Whether it is still free today, only the office can say.`,
      developer: (home, value) => `${home} is by ${value}.`,
      floor: (home, value) =>
        /^0(\/\d+)?$/.test(value)
          ? `${home} is on the ground floor.`
          : `${home} is on floor ${factLines.storey(value)}.`,
      facing: (home, value) => `${home} faces ${value}.`,
      furnishing: (home, value) => `${home} is ${value}.`,
      parking: (home, value) => `Car parking at ${home}: ${value}.`,
      bathrooms: (home, value) => `Bathrooms at ${home}: ${value}.`,
      balconies: (home, value) =>
        value === '0'
          ? `${home} has no balcony.`
          : `${home} has ${value} ${value === '1' ? 'balcony' : 'balconies'}.`,
      negotiation: (home, value) => `${home}: ${value}.`,
      charges: (home, value) => `${home}: ${value}.`,
      payment_plan: (home, value) => `Payment plan of ${home}: ${value}.`,
      units: (home, value) => `Homes listed at ${home}: ${value}.`,
      type: (home, value) => `Type of ${home}: ${value}.`,
      name: (_home, value) => `Its name is ${value}.`,
      description: (home, value) => `${home}: ${value}`,
    },
    lines: factLines,
    notStated: (home, fact) => `${fact}: not stated for ${home}.`,
    hasAmenity: (home, amenity) => `Yes, ${home} lists ${amenity}.`,
    lacksAmenity: (home, amenity) => `${home} does not list ${amenity}.`,
    deniesAmenity: (home, amenity) => `No, the listing of ${home} says no to ${amenity}.`,
    distance: (home, place, km) => `${home} is about ${km} from ${place} in a straight line.`,
    noDistance: (home, place) => `The distance from ${home} to ${place} is not stated.`,
    distanceToWhat: () => 'The distance to what? Name a metro station, a tech park or a locality.',
    wasDue: (date) => `was due ${date}, please ask`,
    roomFor: ({ name, has, people, rooms, sharing, enough }) => {
      const who = people === undefined ? 'a family' : `${people} people`;
      const rk = has < 1 ? '1 RK' : `${has} BHK`;
      if (sharing)
        return enough
          ? `${name} has ${rk}: a room each for ${people}.`
          : `${name} has ${rk}, so not a room each for ${people}; that takes ${rooms} BHK.`;
      return enough
        ? `${name} has ${rk}, which usually suits ${who}.`
        : `${name} has ${rk}; for ${who} ${rooms} BHK or more would suit better.`;
    },
    notListed: (n) => (n === 1 ? 'That home is no longer listed.' : 'Those homes are no longer listed.'),
    noSuchNumber: (shown) =>
      shown === 1 ? 'I have shown one home so far.' : `I have shown ${shown} homes so far, so not that many.`,
    nothingShown: () => 'I have not shown a home yet. What are you looking for?',
    which: (names) => `Which one do you mean: ${names}?`,
    noted: (home) => `Good, I keep ${home} in mind.`,
    liked: (home) => `${home} is on your shortlist.`,
    sent: (n) => (n === 1 ? 'This home was sent to you.' : `These ${n} homes were sent to you.`),
    why: {
      budget: (price) => `${price} is within your budget`,
      over: (amount) => `${amount} over your budget`,
      distance: (place, km) => `about ${km} from ${place}`,
      unstated: (what) => `${what}: not stated`,
    },
  },

  compare: {
    lead: (names) => `Side by side: ${names}.`,
    cheaper: (home, amount) => `${home} costs ${amount} less.`,
    larger: (home, area) => `${home} is larger by ${area}.`,
    sooner: (home) => `${home} is ready sooner.`,
    basis: (homes) => `Measured differently: ${homes}.`,
    same: () => 'They differ little in what is stated.',
    needTwo: () => 'To compare I need two homes. Say for example “compare 1 and 2” once a list is shown.',
    atMost: (n) => `I compare at most ${n} at a time.`,
    lean,
  },

  loan: {
    emi: ({ emi, principal, rate, time }) =>
      `The EMI is ${emi} a month for a loan of ${principal} at ${rate} a year over ${time}.`,
    each: (parts, time, down) =>
      `EMI a month over ${time}, ${down ? `with ${down} paid by you` : 'for the whole price'}: ${parts.join('; ')}.`,
    affordable: ({ principal, emi, rate, time }) =>
      `An EMI of ${emi} carries a loan of about ${principal} at ${rate} a year over ${time}.`,
    ownAndLoan: (own, loan, budget) => `${own} of your own and a loan of ${loan}: a home of up to ${budget}.`,
    withDown: (down, budget) => `With the ${down} you pay yourself, that is a home of up to ${budget}.`,
    needs: ({ home, price, own, short }) =>
      `For ${home} at ${price} you would pay ${own} yourself${short ? `, ${short} more than you have` : ''}.`,
    fromIncome: (share, income) => `I took ${share} of an income of ${income} as the EMI.`,
    lessDues: (dues, left) => `Less ${dues} that you pay already leaves ${left}.`,
    askDues: () => 'Do you pay another EMI? Then it is less.',
    askOwn: () => 'How much can you pay yourself? That comes on top.',
    longer: (parts) => `Over a longer time it is less a month: ${parts.join(', ')}.`,
    over: (time, emi) => `${time} ${emi}`,
    lessLent: (sum, emi) => `Every ${sum} less to borrow is ${emi} less a month.`,
    askMonthly: () => 'What can you pay a month?',
    ofIncome: (share, income, common) =>
      `That is ${share} of an income of ${income}; lenders commonly go up to ${common}.`,
    downPayment: ({ price, down, principal }) => `${price} less ${down} paid by you leaves ${principal}.`,
    wholePrice: (home, price) =>
      `This takes the whole price of ${home}, ${price}; tell me your down payment for less.`,
    formula: () => 'Formula: EMI = P × r × (1 + r)ⁿ ÷ ((1 + r)ⁿ − 1), r a month, n months.',
    withUpkeep: (parts) => `EMI and maintenance together: ${parts.join('; ')} a month.`,
    interest: (parts, apart) =>
      `Interest in all: ${parts.join('; ')}${apart ? `, a difference of ${apart}` : ''}.`,
    shareOf: (share, sum) => `${share} is ${sum}`,
    shares: (of, parts) => `${of.join(', ')}: ${parts.join(', ')}.`,
    bankDecides: () => 'How much of a price is lent, only the bank can say.',
    needHome: () => 'For which home?',
    ownersRate: (rate, date) => `The rate ${rate} is this site’s, as of ${date}; your bank’s may differ.`,
    saidRate: (rate) => `The rate ${rate} is the one you gave.`,
    example: (terms) => `${terms}: only an example; tell me yours and I work it out anew.`,
    needAmount: () => 'For which amount? Tell me the loan, or which home.',
    needIncome: () => 'What is your income a month? From it I can tell the loan.',
    needRate: () => 'At what interest rate? This site states none, so tell me your bank’s.',
    needTime: () => 'Over how many years?',
    notCovered: (income) => `An income of ${income} leaves nothing for an EMI.`,
    paidWhole: (down, price) => `The ${down} you pay covers the price of ${price}; no loan is left.`,
    rentShare: ({ home, rent, share, income }) => `${home} asks ${rent}, ${share} of ${income}.`,
    rentShares: ({ low, lowShare, high, highShare, income }) =>
      `The rents go from ${low}, ${lowShare} of ${income}, to ${high}, ${highShare}.`,
    yours: () => 'How much of it to spend on rent is yours to say; tell me an amount and I look for it.',
    share: ({ own, share, home, price, left }) =>
      `${own} is ${share} of the price of ${home}, ${price}; ${left} would be left for a loan.`,
    least: (n) => `Of the ${homes(n)} found I take the one that costs least.`,
    covers: (own, n, of) => `${own} covers the whole price of ${n} of the ${homes(of)} found.`,
    noMore: (emi, homes) =>
      homes ? `At ${emi} a month or less: ${homes}.` : `None of these is at ${emi} a month or less.`,
    lent: () => 'What part of the price a bank lends you, your bank can tell.',
    moveIn: ({ home, rent, deposit, sum, own, short }) =>
      `${home}: the deposit ${deposit} and a first month’s rent of ${rent} come to ${sum}; ${short ? `you have ${own}, ${short} less` : `your ${own} covers that`}.`,
    ofRent: ({ home, rent, own, months }) =>
      `${home} asks ${rent} and states no deposit; ${own} is ${months} ${months === 1 ? 'month' : 'months'} of that rent.`,
    left: () => 'All right, no more of the loan.',
  },

  person: {
    nobody: () => 'I am an automatic assistant, and this site has given me no phone or e-mail to pass on.',
    ask: () => 'A person can tell you.',
    shallIAskAll: (what) => `Shall I ask the office about ${what}?`,
    shallIAsk: (n = 1, homes) =>
      n > 1
        ? `Shall I ask the office about these ${n}${homes ? `: ${homes}` : ''}?`
        : 'Shall I ask the office?',
    asksOffice: (homes, what) =>
      `The message below asks the office${homes ? ` about ${homes}` : ''}${what ? `: ${what}` : ''}. Just send it.`,
    openUntil: (time) => `open now, until ${time}`,
    opens: (day, time) => `opens ${LONG[DAYS.indexOf(day)] ?? day} ${time}`,
    closed: () => 'closed',
    suggestVisit: (home) => `Would you like to see ${home} in person?`,
  },

  visit: visitReplies,
  requests: requestReplies,
  shortlist: shortlistReplies,

  chat: {
    greeting: (site) => `Hello! Ask me about homes on ${site}.`,
    hello: (site, n) => `Hello! I can search the ${homes(n)} on ${site}. What are you looking for?`,
    helloAgain: (wanted) => `Hello again! We were looking for: ${wanted}. Shall we go on?`,
    hi: () => 'Hello!',
    thanks: () => 'You are welcome. Anything else about these homes?',
    bye: () => 'Goodbye, and good luck with the search. You can come back to this chat.',
    aboutMe: (site, n) =>
      `I am an automatic assistant. I answer from the ${homes(n)} listed on ${site} and from nothing else.`,
    affirm: () => 'Good. What shall we look at next?',
    deny: () => 'All right. What should be different?',
    visitDeclined: () => 'All right, no visit for now. I will not ask again.',
    cancelled: () => 'Left as it was. What would you like instead?',
    nothingToRepeat: () => 'There is nothing to repeat yet. What are you looking for?',
    outOfScope: (site) => `I can only help with the homes on ${site}.`,
    sensitive: () =>
      'I do not sort homes or people by religion, caste, community, marital status or diet. I gladly search by place, price, size and amenities.',
    language: (name) => `Sure, ${name} from here on.`,
    languageNotOffered: (names) => `I can answer in ${names} here.`,
    missed: () => 'Sorry, I did not get that.',
    whatToFind: () => 'Which area, BHK or budget?',
    leftAt: (name) => `The last home was ${name}.`,
    whatOfHome: (name) => `What would you like to know about ${name}?`,
    missedAgain: (examples) =>
      `I still did not get that. I understand area, BHK, budget, possession and amenities, for example: ${examples}.`,
    missedThrice: (examples, person) =>
      `I am sorry, I do not understand. ${person ? 'A person can help, see below; or' : 'You could'} try: ${examples}.`,
    larger: () => 'Then something larger.',
    smaller: () => 'Then something smaller.',
    noneNearer: (place) =>
      `Nothing that meets the rest lies nearer to ${place}. Which of your wishes could give way?`,
    noneForLess: () => 'Nothing here asks less and meets the rest. Which of your wishes could give way?',
    samples: (again) =>
      again
        ? 'Invented samples, as I said: every home here, and its papers. Of real homes only the office can tell you.'
        : 'The homes here are marked as samples: they are invented, to try this chat with, and none of them is really for sale or to rent. Their RERA numbers are no real ones either.',
    objection: {
      budget: 'Let us look for less.',
      location: 'Let us look in another place.',
      possession: 'Then one that is ready sooner.',
      size: 'I see, the size is not right.',
      trust:
        'It is right to be careful. I only say what the listing states; check the RERA number on the state’s RERA site.',
      amenities: 'I see, something is missing there.',
      timing: 'No hurry at all. This chat keeps your search for a while.',
      other: 'Fair enough. What should be different: the price, the size or the place?',
    },
    instead: (offers) => `I can offer: ${offers.join(' · ')}.`,
  },

  topic: topicReplies,
  meaning: meanings,
  site: siteReplies,
  felt: feelingReplies,
  grieved: grievanceReplies,
  area: areaReplies,

  suggest: {
    counted: (label, n) => `${label} (${n})`,
    without: (label) =>
      label === PURPOSE.buy
        ? 'Homes to rent too'
        : label === PURPOSE.rent
          ? 'Homes to buy too'
          : `Without “${label}”`,
    more: () => 'Show more',
    compare: (a, b) => `Compare ${a} and ${b}`,
    details: (n) => `More about number ${n}`,
    emi: () => 'What is the EMI?',
    visit: () => 'Book a visit',
    person: () => 'Talk to a person',
    backToList: () => 'Back to the list',
    thisHome: () => 'Tell me about this home',
    cheaperThanThis: () => 'Anything cheaper than this?',
    groups: { find: 'Find', ask: 'Ask', decide: 'Decide' },
    costOf: (wanted) => `Price of ${wanted}?`,
    about: (project) => `Tell me about ${project}`,
    areas: (one, other) => `Compare ${one} and ${other}`,
    loan: (price, down) => `EMI for ${price} with ${down} down`,
  },
};
