// Hinglish replies: Hindi in Roman letters with the English words people really use. Polite "aap".

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
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
const PURPOSE = { buy: 'kharidne ke liye', rent: 'kiraye par' } as const;
const NEGOTIATION = 'Price mein kami';
const BASIS = {
  carpet: 'carpet',
  built_up: 'built-up',
  super_built_up: 'super built-up',
  plot: 'plot',
} as const;

const homes = (n: number) => `${n} ghar`;
const list = (items: readonly string[], word: string) =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;
/** How a fact that no listing states is told: "brokerage nahi likhi hai", "photos nahi likhi hain". */
const FEMININE = new Set([
  'Doori',
  'Brokerage',
  'Availability',
  'Facing',
  'Furnishing',
  'Parking',
  'Locality',
]);
const FEMININE_MANY = new Set(['Amenities', 'Photos']);
const notWritten = (fact: string) =>
  FEMININE_MANY.has(fact) ? 'nahi likhi hain' : FEMININE.has(fact) ? 'nahi likhi hai' : 'nahi likha hai';
/** Inside a sentence: "Brokerage" → "brokerage", but "RERA number". */
const inside = (fact: string) => (/^[A-Z][a-z]/.test(fact) ? fact[0]?.toLowerCase() + fact.slice(1) : fact);
const FLOORS = ['ground floor', 'pehli manzil', 'doosri manzil', 'teesri manzil', 'chauthi manzil'];
/** "1/4" → "4 mein se pehli manzil". */
function storey(value: string): string {
  const [floor = '', of] = value.split('/');
  const name = FLOORS[Number(floor)] ?? `${floor}vi manzil`;
  return of && floor !== '0' ? `${of} mein se ${name}` : name;
}
const same = (word: string) => ({ one: word, many: word });

export const replies: Replies = {
  heard,
  party,
  units: {
    lakh: 'lakh',
    crore: 'crore',
    perMonth: (money) => `${money} mahina`,
    ...priceWords,
    area: (squareFeet, basis) => (basis ? `${squareFeet} sq ft ${BASIS[basis]}` : `${squareFeet} sq ft`),
    land: {
      sqm: (n) => `${n} sq m`,
      sqyd: (n) => `${n} gaj`,
      acre: (n) => `${n} acre`,
      hectare: (n) => `${n} hectare`,
      cent: (n) => `${n} cent`,
      ground: (n) => `${n} ground`,
      guntha: (n) => `${n} guntha`,
    },
    perArea: (money, basis) => (basis ? `${money} per sq ft (${BASIS[basis]})` : `${money} per sq ft`),
    rate: (money) => `${money}/sq ft`,
    km: (km) => `${km} km`,
    percent: (rate) => `${rate} %`,
    loanMonths: (n) => (n % 12 === 0 ? `${n / 12} saal` : `${n} mahine`),
    months: MONTHS,
    monthYear: (month, year) => `${month} ${year}`,
    days: DAYS,
  },
  and: (items) => list(items, 'aur'),
  or: (items) => list(items, 'ya'),

  plotWords: [
    ['gharon', 'plots'],
    ['ghar', 'plot'],
  ],
  terms: {
    plotReady: 'kabze ke liye taiyaar',
    ...paperTerms,
    home: same('ghar'),
    type: {
      apartment: same('flat'),
      villa: same('villa'),
      house: same('independent house'),
      plot: same('plot'),
      penthouse: same('penthouse'),
      studio: same('studio'),
      row_house: same('row house'),
      builder_floor: same('builder floor'),
      farmhouse: same('farmhouse'),
      commercial: same('commercial space'),
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
      purpose: 'kharid ya kiraya',
      bhk: 'BHK',
      bhk_min: 'BHK',
      type: 'ghar ka type',
      city: 'sheher',
      zone: 'zone',
      locality: 'locality',
      exclude_locality: 'locality',
      near: 'aas-paas',
      budget_min: 'price',
      budget_max: 'price',
      area_min: 'area',
      area_max: 'area',
      area_basis: 'area ka basis',
      possession: 'possession',
      possession_by: 'possession ki date',
      amenities: 'amenities',
      furnishing: 'furnishing',
      exclude: 'jo aapne mana kiya',
      khata: 'khata',
      approved_by: 'approvals',
      facing: 'facing',
      floor_min: 'floor',
      floor_max: 'floor',
      bathrooms_min: 'bathroom',
      parking: 'parking',
      developer: 'developer',
      project: 'project',
    },
    rent: 'Kiraya',
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
      distance: 'Doori',
      brokerage: 'Brokerage',
      maintenance: 'Maintenance',
      deposit: 'Deposit',
      availability: 'Availability',
      developer: 'Developer',
      floor: 'Floor',
      khata: 'Khata',
      approved_by: 'Approval',
      facing: 'Facing',
      furnishing: 'Furnishing',
      parking: 'Parking',
      bathrooms: 'Bathroom',
      balconies: 'Balcony',
      negotiation: NEGOTIATION,
      charges: 'Registration, tax aur baaki kharche',
      payment_plan: 'Payment plan',
      units: 'List mein ghar',
      type: 'Type',
      name: 'Naam',
      description: 'Details',
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
    bhkMin: (bhk) => `${bhk} ya zyada`,
    budget: (min, max) =>
      min && max && min !== max ? `${min} se ${max}` : max ? `${max} tak` : `${min} se upar`,
    area: (min, max, basis) => {
      const size = min && max ? `${min}–${max} sq ft` : max ? `${max} sq ft tak` : `${min} sq ft se zyada`;
      return basis ? `${size} ${BASIS[basis]}` : size;
    },
    possessionBy: (date) => `${date} tak possession`,
    near: (place) => `${place} ke paas`,
    notIn: (place) => `${place} mein nahi`,
    facing: (direction) => `${direction}-facing`,
    floor: (min, max) =>
      min === undefined
        ? max === 0
          ? 'ground floor par'
          : `floor ${max} ya neeche`
        : max === undefined
          ? min === 1
            ? 'ground floor nahi'
            : `floor ${min} ya upar`
          : min === max
            ? `floor ${min}`
            : `floor ${min} se ${max}`,
    bathrooms: (n) => `${n} ya zyada bathroom`,
    parking: (n) => (n === 1 ? 'parking ke saath' : `${n} gaadiyon ki parking`),
    not: (phrase) => `${phrase} nahi`,
    approvedBy,
    developer: (name) => `${name} ka`,
  },

  search: {
    ...changeReplies,
    wanted: ({ bhk, noun, place, rest }) => {
      const what = [bhk, noun?.many ?? (bhk ? undefined : 'ghar')].filter(Boolean).join(' ');
      // "ready to move ghar": the wishes alone would be English.
      if (what === 'ghar' && !place && rest.length > 0) return `${rest.join(', ')} ghar`;
      return [place ? `${place} mein ${what}` : what, ...rest].join(', ');
    },
    found: (n, wanted) => `${homes(n)} ${n === 1 ? 'mila' : 'mile'}: ${wanted}.`,
    ordered: {
      price_up: 'Sabse saste pehle.',
      price_down: 'Sabse mehenge pehle.',
      area_up: 'Sabse chhote pehle.',
      area_down: 'Sabse bade pehle.',
      possession_up: 'Jo jaldi ready honge, woh pehle.',
    },
    nearBudget: (from) => `${from} se shuru; jo aapke budget ke paas hain, woh pehle.`,
    suited: ({ people, rooms, first, sharing }) =>
      sharing
        ? first < rooms
          ? `${people} logon ke liye ek-ek kamre wala ghar yahan nahi hai; ${first} BHK wale pehle.`
          : `${people} logon ko ek-ek kamra, yaani ${rooms} BHK; woh pehle.`
        : `${people === undefined ? 'Maa-baap ke saath parivar' : `${people} logon`} ke liye ${first} BHK ya zyada wale pehle; kam kamre chalenge to bataiye.`,
    likedFirst: (what) => `Aapki pasand wale pehle: ${what}.`,
    likedNowhere: (what) => `Aapki pasand (${what}) inmein se kisi ki listing mein nahi hai.`,
    split: (buy, rent) => `${buy} kharidne ke liye, ${rent} kiraye par.`,
    all: (n) => `Yahan ${homes(n)} hain.`,
    more: (from, to, n) =>
      from === to ? `Yeh raha ${n} mein se number ${from}.` : `Yeh rahe ${n} mein se ${from} se ${to}.`,
    noMore: (n) => (n === 1 ? 'Bas yahi ek tha.' : `Bas, yahi ${n} the.`),
    enoughShown: (n) => `Aap ${homes(n)} dekh chuke hain. Thoda chhaant lein?`,
    none: (wanted) => `${wanted}: aisa kuch nahi mila.`,
    noKind: (kind) => `Nahi, is tarah ka yahan kuch nahi hai: ${kind}.`,
    close: (offers) => `Paas mein: ${offers.join(' · ')}.`,
    offerPrice: (n, range, amount) =>
      amount ? `${range} mein ${homes(n)} (${amount} zyada)` : `${range} mein ${homes(n)}`,
    offerPlace: (n, place, km) =>
      km ? `${place} mein ${homes(n)} (${km} door)` : `${place} mein ${homes(n)}`,
    offerWith: (n, what) => `${what}: ${homes(n)}`,
    offerBoth: (n, what, without) => `${what}, “${without}” ke bina: ${homes(n)}`,
    offerWithout: (n, what) => `“${what}” ke bina ${homes(n)}`,
    nearest: () => 'Ek-do baatein chhodne par bhi kuch nahi mila. Price mein sabse kareeb ye hain.',
    missed: (wishes) => `Inmein yeh nahi hai: ${wishes.join(', ')}.`,
    nothingAtAll: () => 'Hamare paas aisa kuch nahi hai.',
    unstated: (n, filters) =>
      n === 1
        ? `1 aur ghar hai, par usmein ${filters} ki jaankari nahi hai.`
        : `${n} aur ghar hain, par unmein ${filters} ki jaankari nahi hai.`,
    untoldPart: (words, place) => `${place} ki kisi listing mein “${words}” nahi likha hai.`,
    noHomesIn: (place) => `${place} mein abhi hamare paas ghar nahi hain.`,
    plotsByArea: () => 'Yahan plot ka matlab: plot area ho aur bedroom na ho. Type khud likha nahi hai.',
    untold: (filters) => `Inmein yeh nahi likha: ${filters}.`,
    overBudget: (budget, home, price, gap) =>
      `Aapke ${budget} ke sabse paas: ${home}, ${price}, yaani ${gap} zyada.`,
    purposeStill: (wanted) =>
      `Maaf kijiye, is list mein ${wanted === 'rent' ? 'kiraye par' : 'kharidne ke liye'} sach mein kuch nahi hai. Office ko pata ho sakta hai; neeche ka message yahi poochhta hai.`,
    neverStated: (filters) =>
      `Yahan ke gharon mein ${filters} ki jaankari nahi hai, isliye usse nahi chhaant paya.`,
    priceRange: (n, wanted, from, to) => `${wanted}: ${homes(n)}, ${from} se ${to} tak.`,
    onePrice: (wanted, price) => `${wanted}: ek hai, ${price} ka.`,
    absent: (place, cities) =>
      cities
        ? `${place} mein abhi hamare paas ghar nahi hain; hamare sab ghar ${cities} mein hain.`
        : `${place} mein abhi hamare paas ghar nahi hain.`,
    absentCity: (city, cities) =>
      cities
        ? `${city} mein hamare paas ghar nahi hain; hamare sab ghar ${cities} mein hain.`
        : `${city} mein hamare paas ghar nahi hain.`,
    elsewhere: (n, wanted) => `Doosri jagah ${homes(n)} ${n === 1 ? 'hai' : 'hain'}: ${wanted}.`,
    nearby: (places) => `Sabse nazdeek hamare paas: ${places}.`,
    foreign: {
      shared_room: 'PG, hostel aur sharing wale kamre yahan nahi hain, sirf poore ghar.',
      short_stay: 'Kuch raaton ke liye kamre yahan nahi hain, sirf rehne ke ghar.',
      farm_land: 'Kheti ki zameen yahan nahi hai, sirf makaan banane ke plot.',
    },
    purposeNotOffered: (wanted, n) =>
      wanted === 'rent'
        ? `Kiraye par yahan kuch nahi hai; sab ${homes(n)} bikri ke liye hain.`
        : `Kharidne ke liye yahan kuch nahi hai; sab ${homes(n)} kiraye par hain.`,
    corrected: (said, taken) => `“${said}” yaani ${taken}, wahi dikha raha hoon.`,
    dropped: (what) => `${what} chhod diya, woh hamare paas nahi hai.`,
    doubtful: (said, candidates) => `“${said}” se aapka matlab ${candidates} hai?`,
    unclear: (words, readings) => `“${words}” yaani ${readings}?`,
    cheapest: (home, price) => `Sabse kam price wala dikha diya hai: ${home}, ${price}.`,
    dearest: (home, price) => `Sabse zyada price wala dikha diya hai: ${home}, ${price}.`,
    biggest: (home, area) => `Sabse bada dikha diya hai: ${home}, ${area}.`,
    smallest: (home, area) => `Sabse chhota dikha diya hai: ${home}, ${area}.`,
    soonest: (home, possession) => `Sabse jaldi milne wala dikha diya hai: ${home}, ${possession}.`,
    nearWhat: () => 'Kis jagah ke paas? Apna area, tech park ya metro station bataiye.',
    closerToWhat: () => 'Kiske paas? Koi locality, tech park ya metro station bataiye.',
    removed: (what) => `“${what}” hata diya.`,
    undone: () => 'Pehle wali search par wapas.',
    nothingToUndo: () => 'Wapas lene ko kuch nahi hai.',
    startedOver: (n) => `Chaliye, naye sire se: hamare paas ${homes(n)} hain. Aapko kya chahiye?`,
    again: () => 'Phir se dikhata hoon.',
  },

  detail: {
    unnamed: ({ bhk, noun, place }) => {
      const what = [bhk, noun && (!bhk || noun.one !== 'flat') ? noun.one : undefined]
        .filter(Boolean)
        .join(' ');
      return place ? `${place} mein ${what || 'ghar'}` : what || 'Ghar';
    },
    overview: (home, place, facts) => `${place ? `${home}, ${place}` : home}: ${facts.join(', ')}.`,
    fact: {
      ...paperFacts,
      price: (home, value) => `${home} ka price ${value} hai.`,
      price_per_area: (home, value) => `${home} ${value} padta hai.`,
      area: (home, value) => `${home} ka area ${value} hai.`,
      bhk: (home, value) => `${home} ${value} hai.`,
      possession: (home, value) =>
        value === 'ready to move'
          ? `${home} ready hai, turant shift ho sakte hain.`
          : `${home} ka possession: ${value}.`,
      rera: (home, value) => `${home} ka RERA number ${value} hai.`,
      amenities: (home, value) => `${home} mein yeh amenities hain: ${value}.`,
      floor_plan: (home, value) => `${home} ka floor plan: ${value}`,
      brochure: (home, value) => `${home} ka brochure: ${value}`,
      photos: (home, value) => `${home} ki photos: ${value}`,
      map: (home, value) => `${home} map par: ${value}`,
      location: (home, value) => `${home} ${value} mein hai.`,
      distance: (home, value) => `${home}: ${value}.`,
      brokerage: (home, value) => `${home} ki brokerage: ${value}.`,
      maintenance: (home, value) => `${home} ka maintenance ${value} hai.`,
      deposit: (home, value) => `${home} ka deposit ${value} hai.`,
      availability: (home, value) =>
        `${home} hamari ${value} ki list mein hai. Aaj bhi khaali hai ya nahi, yeh office hi bata sakta hai.`,
      developer: (home, value) => `${home} ${value} ka hai.`,
      floor: (home, value) => `${home} ${storey(value)} par hai.`,
      facing: (home, value) => `${home} ${value}-facing hai.`,
      furnishing: (home, value) => `${home} ${value} hai.`,
      parking: (home, value) =>
        value === '0' ? `${home} mein car parking nahi hai.` : `${home} mein ${value} car ki parking hai.`,
      bathrooms: (home, value) => `${home} mein ${value} bathroom ${value === '1' ? 'hai' : 'hain'}.`,
      balconies: (home, value) =>
        value === '0'
          ? `${home} mein balcony nahi hai.`
          : `${home} mein ${value} balcony ${value === '1' ? 'hai' : 'hain'}.`,
      negotiation: (home, value) => `${home}: ${value}.`,
      charges: (home, value) => `${home}: ${value}.`,
      payment_plan: (home, value) => `${home} ka payment plan: ${value}.`,
      units: (home, value) => `${home} ke ${value} ghar list mein hain.`,
      type: (home, value) => `${home} ek ${value} hai.`,
      name: (_home, value) => `Iska naam ${value} hai.`,
      description: (home, value) => `${home}: ${value}`,
    },
    lines: factLines,
    notStated: (home, fact) =>
      fact === NEGOTIATION
        ? `${home} ka price kam hoga ya nahi, yeh listing mein nahi likha hai.`
        : `${home} ki listing mein ${inside(fact)} ${notWritten(fact)}.`,
    hasAmenity: (home, amenity) => `Haan, ${home} mein ${amenity} hai.`,
    lacksAmenity: (home, amenity) => `${home} ki jaankari mein ${amenity} nahi likha.`,
    deniesAmenity: (home, amenity) => `Nahi, ${home} ki jaankari ke hisaab se ${amenity} nahi hai.`,
    distance: (home, place, km) => `${home} se ${place} seedhi line mein lagbhag ${km} door hai.`,
    noDistance: (home, place) => `${home} se ${place} kitna door hai, iski jaankari nahi hai.`,
    distanceToWhat: () => 'Kahan se doori? Koi metro station, tech park ya locality bataiye.',
    wasDue: (date) => `${date} mein milna tha, please pooch lein`,
    roomFor: ({ name, has, people, rooms, sharing, enough }) => {
      const who = people === undefined ? 'parivaar' : `${people} logon`;
      const rk = has < 1 ? '1 RK' : `${has} BHK`;
      if (sharing)
        return enough
          ? `${name} ${rk} hai: ${people} logon ko ek-ek kamra.`
          : `${name} ${rk} hai, yaani ${people} logon ko ek-ek kamra nahi milega; uske liye ${rooms} BHK chahiye.`;
      return enough
        ? `${name} ${rk} hai, ${who} ke liye aam taur par chal jaata hai.`
        : `${name} ${rk} hai; ${who} ke liye ${rooms} BHK ya zyada behtar rahega.`;
    },
    notListed: (n) => (n === 1 ? 'Woh ghar ab list mein nahi hai.' : 'Woh ghar ab list mein nahi hain.'),
    noSuchNumber: (shown) =>
      shown === 1 ? 'Abhi tak ek hi ghar dikhaya hai.' : `Abhi tak ${homes(shown)} hi dikhaye hain.`,
    nothingShown: () => 'Abhi tak koi ghar nahi dikhaya. Kya dhoondh rahe hain?',
    which: (names) => `Kaunsa wala: ${names}?`,
    noted: (home) => `Theek hai, ${home} yaad rakhunga.`,
    liked: (home) => `${home} aapki shortlist mein hai.`,
    sent: (n) => (n === 1 ? 'Yeh ghar aapko bheja gaya hai.' : `Yeh ${n} ghar aapko bheje gaye hain.`),
    why: {
      budget: (price) => `${price} aapke budget mein`,
      over: (amount) => `aapke budget se ${amount} zyada`,
      distance: (place, km) => `${place} se lagbhag ${km}`,
      unstated: (what) => `${what}: jaankari nahi`,
    },
  },

  compare: {
    lead: (names) => `Tulna: ${names}.`,
    cheaper: (home, amount) => `${home} ${amount} sasta hai.`,
    larger: (home, area) => `${home} ${area} bada hai.`,
    sooner: (home) => `${home} pehle ready hoga.`,
    basis: (homes) => `Naap alag hai: ${homes}.`,
    same: () => 'Jitna likha hai, usmein zyada farak nahi hai.',
    needTwo: () => 'Compare karne ke liye do ghar chahiye. List aane par likhiye “1 aur 2 compare karein”.',
    atMost: (n) => `Ek saath zyada se zyada ${n} compare karta hoon.`,
    lean,
  },

  loan: {
    emi: ({ emi, principal, rate, time }) =>
      `EMI ${emi} mahina hogi: ${principal} ka loan, ${rate} saalana, ${time} ke liye.`,
    each: (parts, time, down) =>
      `EMI har mahine, ${time} tak, ${down ? `${down} aap dene par` : 'poori keemat par'}: ${parts.join('; ')}.`,
    affordable: ({ principal, emi, rate, time }) =>
      `${emi} ki EMI lagbhag ${principal} ke loan ki hoti hai (${rate} saalana, ${time}).`,
    ownAndLoan: (own, loan, budget) => `Aapke ${own} aur ${loan} ka loan: ${budget} tak ka ghar.`,
    withDown: (down, budget) => `Aapke ${down} mila kar ${budget} tak ka ghar le sakte hain.`,
    needs: ({ home, price, own, short }) =>
      `${home} (${price}) ke liye ${own} aapko khud dene honge${short ? `, yaani aapke paas jo hai usse ${short} zyada` : ''}.`,
    fromIncome: (share, income) => `EMI ke liye ${income} ki income ka ${share} maana hai.`,
    lessDues: (dues, left) => `${dues} aap pehle se de rahe hain, isliye ${left} bachte hain.`,
    askDues: () => 'Koi aur EMI chal rahi hai? To loan kam hoga.',
    askOwn: () => 'Aap khud kitna de sakte hain? Woh upar se judega.',
    longer: (parts) => `Zyada saal mein mahine ka kam hoga: ${parts.join(', ')}.`,
    over: (time, emi) => `${time} mein ${emi}`,
    lessLent: (sum, emi) => `Har ${sum} kam loan par mahine ke ${emi} kam.`,
    askMonthly: () => 'Mahine ka kitna de sakte hain?',
    ofIncome: (share, income, common) =>
      `Yeh ${income} ki income ka ${share} hai; bank aam taur par ${common} tak maante hain.`,
    downPayment: ({ price, down, principal }) =>
      `${price} mein se ${down} aap denge, baaki ${principal} ka loan.`,
    wholePrice: (home, price) =>
      `Yeh ${home} ki poori keemat ${price} par hai; down payment bataiye, EMI kam ho jaayegi.`,
    formula: () => 'Formula: EMI = P × r × (1 + r)ⁿ ÷ ((1 + r)ⁿ − 1), r mahine ka, n mahine.',
    withUpkeep: (parts) => `EMI aur maintenance milakar: ${parts.join('; ')} har mahine.`,
    interest: (parts, apart) => `Kul byaaj: ${parts.join('; ')}${apart ? `, yaani ${apart} ka farq` : ''}.`,
    shareOf: (share, sum) => `${share} yaani ${sum}`,
    shares: (of, parts) => `${of.join(', ')}: ${parts.join(', ')}.`,
    bankDecides: () => 'Bank keemat ka kitna hissa dega, yeh bank hi batayega.',
    needHome: () => 'Kis ghar ke liye?',
    ownersRate: (rate, date) =>
      `${rate} rate is site ka diya hua hai (${date}); aapke bank ka alag ho sakta hai.`,
    saidRate: (rate) => `Rate ${rate} aapka bataya hua hai.`,
    example: (terms) => `${terms}: sirf misaal hai; apna bataiye, phir se jod doonga.`,
    needAmount: () => 'Kitne ka loan? Amount bataiye ya kaunsa ghar.',
    needIncome: () => 'Mahine ki income kitni hai? Usi se loan bata sakta hoon.',
    needRate: () => 'Interest rate kitna maanein? Yahan rate nahi diya hai, apne bank ka bataiye.',
    needTime: () => 'Kitne saal ke liye?',
    notCovered: (income) => `${income} ki income mein EMI ke liye kuch nahi bachta.`,
    paidWhole: (down, price) =>
      `Aapke ${down} mein poora daam ${price} aa jaata hai; loan ki zaroorat nahi rehti.`,
    rentShare: ({ home, rent, share, income }) => `${home} ka kiraya ${rent} hai, ${income} ka ${share}.`,
    rentShares: ({ low, lowShare, high, highShare, income }) =>
      `Kiraye ${low} se, jo ${income} ka ${lowShare} hai, ${high} tak hain, yaani ${highShare}.`,
    yours: () =>
      'Kiraye par kitna kharch karna hai, yeh aap tay karein; amount bataiye, utne mein dhoondh doonga.',
    share: ({ own, share, home, price, left }) =>
      `${own}, ${home} ke daam ${price} ka ${share} hai; ${left} loan ke liye bachte hain.`,
    least: (n) => `Mile hue ${n} gharon mein se sabse kam daam wala leta hoon.`,
    covers: (own, n, of) => `${own} mein mile hue ${of} gharon mein se ${n} ka poora daam aa jaata hai.`,
    noMore: (emi, homes) =>
      homes ? `${emi} mahina ya kam: ${homes}.` : `Inmein se kisi ki EMI ${emi} ya kam nahi hai.`,
    lent: () => 'Daam ka kitna hissa loan mein milega, yeh aapka bank batayega.',
    moveIn: ({ home, rent, deposit, sum, own, short }) =>
      `${home}: deposit ${deposit} aur pehla kiraya ${rent} mila kar ${sum}; ${short ? `aapke paas ${own} hai, ${short} kam` : `aapke ${own} mein aa jaata hai`}.`,
    ofRent: ({ home, rent, own, months }) =>
      `${home} ka kiraya ${rent} hai, deposit nahi likha; ${own} mein ${months} mahine ka kiraya aata hai.`,
    left: () => 'Theek hai, loan ki baat ab nahi.',
  },

  person: {
    nobody: () => 'Main automatic assistant hoon; mere paas is site ka koi phone ya e-mail nahi hai.',
    ask: () => 'Office se pata chal jaayega.',
    shallIAskAll: (what) => `Office se yeh sab pooch loon: ${what}?`,
    shallIAsk: (n = 1, homes) =>
      n > 1
        ? `Office se in ${n}${homes ? ` (${homes})` : ''} ke baare mein pooch loon?`
        : 'Office se pooch loon?',
    asksOffice: (homes, what) =>
      `Neeche ke message mein office se ${homes ? `${homes} ke baare mein ` : ''}poocha hai${what ? `: ${what}` : ''}. Bas bhej dijiye.`,
    openUntil: (time) => `abhi khula hai, ${time} tak`,
    opens: (day, time) => `${day} ${time} baje khulega`,
    closed: () => 'band hai',
    suggestVisit: (home) => `Kya aap ${home} dekhne jaana chahenge?`,
  },

  visit: visitReplies,
  requests: requestReplies,
  shortlist: shortlistReplies,

  chat: {
    greeting: (site) => `Namaste! ${site} ke gharon ke baare mein poochiye.`,
    hello: (site, n) => `Namaste! Main ${site} ke ${homes(n)} mein dhoondh sakta hoon. Kya chahiye?`,
    helloAgain: (wanted) => `Phir se namaste! Hum dekh rahe the: ${wanted}. Aage badhein?`,
    hi: () => 'Namaste!',
    thanks: () => 'Aapka swagat hai! In gharon ke baare mein aur kuch?',
    bye: () => 'Theek hai ji, achha ghar mile! Is chat mein kabhi bhi wapas aa sakte hain.',
    aboutMe: (site, n) =>
      `Main automatic assistant hoon. ${site} par diye gaye ${homes(n)} ki jaankari se hi jawab deta hoon.`,
    affirm: () => 'Theek hai. Aage kya dekhein?',
    deny: () => 'Theek hai. Phir kya dikhaaun?',
    visitDeclined: () => 'Theek hai, abhi visit nahi. Dobara nahi poochunga.',
    cancelled: () => 'Theek hai, jaisa tha waisa hi hai. Ab kya dekhein?',
    nothingToRepeat: () => 'Abhi dohrane ko kuch nahi hai. Kya dhoondh rahe hain?',
    outOfScope: (site) => `Main sirf ${site} ke gharon mein madad kar sakta hoon.`,
    sensitive: () =>
      'Dharm, jaati, community, shaadi ya khaan-paan ke hisaab se main ghar nahi chhaantta. Jagah, price, size aur amenities se zaroor dhoondh dunga.',
    language: (name) => `Ji, ab se ${name} mein.`,
    languageNotOffered: (names) => `Yahan main ${names} mein jawab de sakta hoon.`,
    missed: () => 'Maaf kijiye, main samjha nahi.',
    whatToFind: () => 'Kaunsa area, kitne BHK, kitna budget?',
    leftAt: (name) => `Aakhri ghar ${name} tha.`,
    whatOfHome: (name) => `${name} ke baare mein kya jaanna hai?`,
    missedAgain: (examples) =>
      `Ab bhi samajh nahi aaya. Main area, BHK, budget, possession aur amenities samajhta hoon, jaise: ${examples}.`,
    missedThrice: (examples, person) =>
      `Maaf kijiye, main samajh nahi paa raha. ${person ? 'Hamari team madad kar degi, neeche dekhiye; ya' : 'Aap'} ye try kijiye: ${examples}.`,
    larger: () => 'Samajh gaya, isse bada dekhte hain.',
    smaller: () => 'Samajh gaya, isse chhota dekhte hain.',
    noneNearer: (place) =>
      `Baaki sab ke saath ${place} ke isse paas yahan kuch nahi hai. Kis baat mein thoda samjhauta ho sakta hai?`,
    noneForLess: () =>
      'Isse kam mein baaki sab ke saath yahan kuch nahi hai. Kis cheez mein thoda samjhauta ho sakta hai?',
    samples: (again) =>
      again
        ? 'Jaisa kaha, yahan ka har ghar aur uske kaagaz sample hain. Asli gharon ki jaankari office hi de sakta hai.'
        : 'Yahan ke ghar sample likhe hain: chat aazmaane ke liye banaye gaye hain, sach mein koi bikri ya kiraye par nahi hai. Inke RERA number bhi asli nahi hain.',
    objection: {
      budget: 'Samajh gaya, budget ke hisaab se dekhte hain.',
      location: 'Samajh gaya, doosri jagah dekhte hain.',
      possession: 'Samajh gaya, jo jaldi ready ho woh dekhte hain.',
      size: 'Samajh gaya, doosra size dekhte hain.',
      trust:
        'Saavdhani achhi baat hai. Main wahi batata hoon jo listing mein hai; RERA number state ki RERA site par zaroor check kijiye.',
      amenities: 'Samajh gaya, yeh suvidha zaroori hai.',
      timing: 'Koi jaldi nahi. Yeh chat aapki khoj kuch der yaad rakhta hai.',
      other: 'Samajh gaya. Kya badalna chahiye: daam, size ya jagah?',
    },
    instead: (offers) => `Yeh dekh sakte hain: ${offers.join(' · ')}.`,
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
        ? 'Kiraye par bhi dekhein'
        : label === PURPOSE.rent
          ? 'Kharidne ke liye bhi dekhein'
          : `“${label}” ke bina`,
    more: () => 'Aur dikhaiye',
    compare: (a, b) => `${a} aur ${b} compare karein`,
    details: (n) => `Number ${n} ke baare mein`,
    emi: () => 'EMI kitni hogi?',
    visit: () => 'Ghar dekhne jaana hai',
    person: () => 'Hamari team se baat karein',
    backToList: () => 'List par wapas',
    thisHome: () => 'Is ghar ke baare mein bataiye',
    cheaperThanThis: () => 'Isse sasta kuch hai?',
    groups: { find: 'Khojein', ask: 'Poochhein', decide: 'Chunein' },
    costOf: (wanted) => `${wanted} ki keemat kya hai?`,
    about: (project) => `${project} ke baare mein bataiye`,
    areas: (one, other) => `${one} aur ${other} compare karein`,
    loan: (price, down) => `${price} ke liye ${down} down payment par EMI kitni hogi?`,
  },
};
