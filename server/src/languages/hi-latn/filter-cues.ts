// Hinglish: what a home can be asked for.
import type { Cues } from '../cues.ts';

export const filterCues: Pick<
  Cues,
  | 'number'
  | 'fraction'
  | 'scale'
  | 'currency'
  | 'limit'
  | 'budget'
  | 'area_unit'
  | 'area_basis'
  | 'month'
  | 'time'
  | 'room'
  | 'type'
  | 'purpose'
  | 'possession'
  | 'furnishing'
  | 'facing'
  | 'floor'
  | 'amenity'
  | 'landmark'
> = {
  number: {
    1: 'ek',
    2: 'do',
    3: 'teen, tin',
    4: 'char, chaar',
    5: 'paanch, panch, pach, paach',
    6: 'chhe, cheh, chhah, chah',
    7: 'saat',
    8: 'aath',
    9: 'nau',
    10: 'das, dus',
    11: 'gyarah',
    12: 'barah, baarah',
    13: 'terah',
    14: 'chaudah',
    15: 'pandrah, pandra',
    16: 'solah',
    17: 'satrah',
    18: 'atharah',
    20: 'bees, bis',
    25: 'pachees, pachis, pacchis',
    30: 'tees, tis',
    35: 'paintees',
    40: 'chalis, chalees',
    45: 'paintalis',
    50: 'pachas, pachaas, pacchas',
    55: 'pachpan',
    60: 'saath, sath',
    65: 'painsath',
    70: 'sattar, satar',
    75: 'pachattar, pachhattar, pachhatar, pachahattar',
    80: 'assi, asi',
    85: 'pachasi, pachaasi',
    90: 'nabbe, navve, nabe',
    95: 'pachanave',
    0.5: 'aadha, adha',
    1.5: 'dedh, derh, ded',
    2.5: 'dhai, dhaai, adhai, dhayi',
  },
  fraction: {
    plus_quarter: 'sava, sawa, savva',
    plus_half: 'saadhe, sadhe, saade, sade, saadhey',
    minus_quarter: 'paune, pone',
    half_after: '',
  },
  scale: {
    2: 'sau',
    3: 'hazaar, hazar, hajar, hajaar, hzr',
    5: 'lakhon, laakh',
    6: '',
    7: 'karod, karor, crod, caror, karore, kadod',
  },
  currency: {
    rupee: 'rupaye, rupay, rupya, rupaiya, rupiya, rupiye, rupee',
    slang: 'peti, khokha',
  },
  limit: {
    max: 'zyada se zyada, jyada se jyada, jyaada se jyaada, adhiktam',
    min: 'kam se kam, kamsekam, kam az kam',
    around: 'lagbhag, takreeban, takriban, kareeb, karib, kareeb kareeb, karib karib, andazan',
    between: 'beech, bich, beech me, beech mein, ke beech, ke bich, ke beech me, ke beech mein, ke beech ka',
    to: 'se, se lekar, se leke, ya, aur, se le kar, say',
    max_after: `
      total, total me, total mein, kul, kul milakar, tak, ya neeche, ya niche, ya kam, tak ka, tak ki, tak ke, tak mein, tak me, tak hai, ke andar, ke ander,
      ke under, ke neeche, ke niche, se kam, se neeche, se niche, se sasta, se saste, se zyada nahi,
      se jyada nahi, se upar nahi, se zyada nahin, mein, me, ke bheetar, ke bhitar, andar, k andar, k under,
      max tak, ke budget mein, ke budget me, budget mein, budget me, ka budget, budget hai, ka budget hai,
      hai budget, se kam mein, se kam me, se kam ka, se kam ki, se kam ke, se jyada na ho, se zyada na ho,
      tak chalega, tak hi, tak ki range, ke aas paas tak, hi hai, hai mere paas, mere paas hai, ki range mein,
      ki range me
    `,
    min_after: `
      se kam nahi, se kam nahin, se kam na ho, se kam mat, se zyada, ya upar, ya oopar, ya jyada, se jyada, se upar, se upar ka, se upar ke, se adhik, se jyaada,
      ya zyada, ke upar, k upar, ke oopar, ya usse zyada, ya us se upar, plus, se oopar, se shuru, se bada, se badi, se bade,
      se zyada ka, se zyada ke
    `,
    around_after: `
      ke aas paas, ke aaspaas, ke kareeb, ke karib, ke lagbhag, ke around, aas paas, aaspaas, ke aas pass,
      ke pass pass, ke near, k aas paas, ke aas paas ka, ke aas paas ki, lagbhag
    `,
    exact: '',
    within_after: 'mein milega, me milega, mein kya, mein hi, me hi',
  },
  budget: {
    word: `
      daam, dam, keemat, kimat, paise, paisa, rupaye, kharch, kharcha, mere paas, kiraya, mera budget,
      apna budget, hamara budget, rent hai
    `,
  },
  area_unit: {
    sqft: 'varg foot, varg feet, varg fut, sq fut',
    sqm: 'varg meter, varg mitar',
    sqyd: 'gaj, gaz, var',
    acre: 'ekad',
    hectare: '',
    cent: '',
    ground: '',
    guntha: '',
  },
  area_basis: {
    carpet: '',
    built_up: '',
    super_built_up: '',
    plot: '',
  },
  month: {},
  time: {
    by: 'tak, se pehle',
    within: 'mein, me, ke andar, agle, bheetar',
    year: 'saal, sal, baras',
    month_unit: 'mahine, mahina, mahino, maheene, mahinon',
    this_year: 'isi saal, is saal, iss saal',
    next_year: 'agle saal, agle sal',
    half: '',
    quarter: '',
    soon: 'jaldi, turant',
  },
  room: {
    bhk: 'kamre, kamra, kamro, kamron, bedroom wala, bedroom ka, bhk wala',
    rk: '',
    toilet: '',
    balcony: '',
    bathroom: 'gusalkhana, toilet',
    parking: `
      gaadiyon ki parking, gadiyon ki parking, gaadi ki parking, gaadi, gadi, gadiyon, gaadiyon,
      car ki parking
    `,
    floor: 'manzil, manjil, maala, mala, manzila, tal',
  },
  type: {
    apartment: 'flat wala, flatt, flats wale, flat hi',
    villa: 'kothi villa',
    house: 'makaan, makan, makaano, kothi, haveli, independent makan, ghar wala',
    plot: 'zameen, jameen, zamin, jamin, bhukhand, khali zameen, plot zameen',
    penthouse: '',
    studio: '',
    row_house: '',
    builder_floor: '',
    farmhouse: '',
    commercial: 'dukaan, dukan, dukaane, office ke liye jagah',
  },
  purpose: {
    buy: `
      kharidna, khareedna, kharidne, khareedne, kharid, khareed, khareedni, kharidni, bikau, bikri, bechna,
      kharidna hai, khareedna hai, khareedna chahta, kharidna chahta, kharidne ke liye, khareedne ke liye, kiraye par dena,
      kiraye pe dena, kiraye par de, kiraye pe de, rent pe dena, rent par dena, rent pe de, rent par de, rent pe chadha, rent par chadha, kiraye pe chadha, kiraye par chadha, rent pe laga, kiraye pe laga, rent pe utha, kiraya aayega, kiraye ki income
    `,
    rent: `
      kiraye, kiraya, kiraye par, kiraye pe, kiraaye, kirae, kiraye ka, kiraye ke liye, kiraya par,
      kiraye wala, bhade, bhada, bhaade, rent par, rent pe, rent ke liye, rent wala, kiray pe, kiraye ke
    `,
  },
  possession: {
    ready: `
      ready wala, ready wale, ready hi, bana hua, bane hue, bana banaya, ban chuka, ban chuka hai, taiyar,
      taiyaar, tayyar, tyar, turant, turant possession, abhi shift, turant shift, ready to move wala,
      ready to move hi, ready to move wale, ready mein, taiyar ghar
    `,
    under_construction: `
      ban raha, ban rahe, ban rahi, ban raha hai, nirmanadhin, under construction wala,
      under construction wale, abhi ban
    `,
    new_launch: `naya wala project, naye wale project, naya launch, naye launch, nayi launch, naya project, naye project, nayi scheme, naye projects
    `,
  },
  furnishing: {
    furnished: 'furnished wala, saaman ke saath, furniture ke saath, furniture wala',
    semi_furnished: 'semi furnished wala, aadha furnished',
    unfurnished: 'bina furniture, unfurnished wala, khali flat, khaali flat',
  },
  facing: {
    north: 'uttar mukhi, uttar disha',
    south: 'dakshin mukhi, dakshin disha',
    east: 'purab mukhi, purv mukhi, poorv mukhi, purab disha, poorab facing',
    west: 'paschim mukhi, pashchim mukhi',
    north_east: 'ishan kon, uttar purv',
    north_west: 'uttar paschim',
    south_east: 'dakshin purv',
    south_west: 'dakshin paschim',
  },
  floor: {
    ground_or: 'ground ya, ground aur, ground se',
    ground: 'neeche wala floor, niche wala floor, nichli manzil, zameen wali manzil',
    high: `
      upar wala floor, upar ka floor, upar wali manzil, upar ki manzil, unchi manzil, oonchi manzil, upar ke floor, uncha floor,
      ooncha floor, unche floor, oonche floor, zyada upar, bahut upar, itna upar, kaafi upar, zyada unchai, zyada upar ka floor,
      zyada upar wala floor, zyada upar ki manzil, zyada unchi manzil, zyada oonchi manzil
    `,
    low: 'neeche ka floor, niche ka floor, neeche ke floor, neeche ki manzil, neeche wali manzil, neechi manzil',
    top: 'sabse upar wala floor, sabse upar wali manzil',
  },
  amenity: {
    'swimming pool': 'taran taal, pool wala',
    parking: 'gaadi khadi, gadi khadi, gaadi park, parking wala, parking wali',
    garden: 'bagicha, bageecha, bagiche',
    'power backup': 'bijli backup, light backup, bijli ka backup',
    'water supply': 'paani, pani, paani ki suvidha, paani ki supply',
    security: 'suraksha, chowkidar, chaukidar, guard, guards, pehredar',
    lift: 'lift wala, lift wali',
    'pooja room': 'pooja ghar, puja ghar, mandir ghar, pooja ka kamra',
    'play area': 'bachon ke khelne, bacchon ke khelne, khelne ki jagah, bachho ke liye park',
    terrace: 'chhat, chat wala, chhat wala',
    balcony: 'balcony wala, chajja',
  },
  landmark: {
    metro: 'metro wala',
    hospital: 'aspatal, haspatal',
    school: 'vidyalaya, iskool',
    temple: 'mandir, masjid, gurdwara',
    market: 'bazaar, bazar, mandi',
    'bus stop': 'bus adda',
    airport: 'hawai adda',
    'railway station': 'rail station',
    office: 'mere office, mera office, daftar, dukaan mere',
  },
};
