// English: numbers, money, areas and time.
import type { Cues } from '../cues.ts';

export const numberCues: Pick<
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
> = {
  number: {
    1: 'one, single, uno',
    2: 'two, double, couple of, a couple of',
    3: 'three, triple',
    4: 'four, quad',
    5: 'five',
    6: 'six',
    7: 'seven',
    8: 'eight',
    9: 'nine',
    10: 'ten',
    11: 'eleven',
    12: 'twelve',
    13: 'thirteen',
    14: 'fourteen',
    15: 'fifteen',
    16: 'sixteen',
    17: 'seventeen',
    18: 'eighteen',
    19: 'nineteen',
    20: 'twenty',
    30: 'thirty',
    40: 'forty, fourty',
    50: 'fifty',
    60: 'sixty',
    70: 'seventy',
    80: 'eighty',
    90: 'ninety',
    0.5: 'half, half a',
    1.5: 'one and half, one and a half',
    2.5: 'two and half, two and a half',
  },
  fraction: {
    plus_quarter: '',
    plus_half: '',
    minus_quarter: '',
    half_after: 'and half, and a half',
  },
  scale: {
    2: 'hundred',
    3: 'k, thousand, thousands, grand',
    5: 'lpa, l, lac, lacs, lk, lks, lkh, lkhs, lakh, lakhs, lak, laks, lacks, lack, lacss, laakh, laakhs',
    6: 'm, mn, mil, mill, mio, million, millions',
    7: 'c, cr, crs, crore, crores, caror, crors, kr, koti, cror, karor, croers',
  },
  currency: {
    rupee: 'rs, inr, rupee, rupees, rupaye, bucks',
    slang: 'big ones, big one, peti',
  },
  limit: {
    max: `
      under, below, less than, lesser than, lower than, fixed at, is fixed at, strictly, capped at, not more than, but not more than, but not over,
      but not above, but not beyond, not beyond, no more than, not over, not above,
      not exceeding, up to, upto, uptil, maximum, max, at most, atmost, within, inside, not beyond,
      cheaper than, maximum of, max of, as much as, do not exceed, not exceed, shouldnt exceed,
      doesnt exceed, should not exceed, cant go above, cannot go above, cant go beyond, cant exceed, dont cross, do not cross, not cross, not crossing, never cross, cant cross, cannot cross, doesnt cross,
      capped at, limit of, limit is, ceiling of, less then, in under, smaller than, just under,
      well under, lower then, nothing above, nothing over, nothing more than, not going above,
      dont want to spend more than, to a maximum of, increase it to, increase to, increase my budget to,
      increase the budget to, increase budget to, raise it to, raise to, raise my budget to,
      raise the budget to, raise budget to, reduce it to, reduce to, reduce the budget to,
      reduce my budget to, reduce budget to, bring it down to, lower it to, change budget to,
      change the budget to, change my budget to, budget to, go up to, go upto, go till, extend to,
      extend it to, extend my budget to, stretch it to, up till, nothing beyond
    `,
    min: `
      above, over, more than, greater than, at least, atleast, minimum, min, minimum of, starting from,
      starting at, from, lower limit, lowest limit, beyond, nothing below, nothing under, nothing less than, nothing smaller than, upwards of, bigger than, larger than, not less than, no less than,
      higher than, not below, not under, exceeding, exceed, exceeds, crossing, go past, going past, costlier than, onwards from, more then, min of, north of
    `,
    around: `
      around, about, approx, approximately, roughly, nearly, almost, close to, somewhere around,
      in the range of, in range of, near about, nearabout, circa, ballpark, ball park, say, approx around,
      somewhere near, give or take, roughly around, in the ballpark of, in the region of
    `,
    between: `
      between, in between, from, ranging from, anywhere between, anywhere from, somewhere between, range of,
      in the range
    `,
    to: 'to, and, till, until, or, upto, up to, through',
    max_after: `
      or less, or below, or under, or lower, max, maximum, at most, at the most, tops, and below, and under,
      and less, or so max, limit, is my limit, is my max, is my maximum, is my budget, is the max,
      is the limit, budget, is all i have, not more, not a rupee more, not a rupee above, nothing more, only not more, or cheaper, or fewer,
      total, in total, all in, all inclusive, overall
    `,
    min_after: `
      or more, or above, or higher, and above, and more, onwards, minimum, min, at least, plus, upwards,
      and up, or bigger, or larger, and over, or over
    `,
    around_after: `
      or so, approx, approximately, ish, range, or thereabouts, more or less, give or take, odd, around,
      roughly, or around
    `,
    exact: 'exactly, for, at, worth, costing, priced at, price of, cost of, priced around',
    within_after: '',
  },
  budget: {
    word: `
      budget, my budget, our budget, budget is, budget of, with a budget of, on a budget of,
      budget around, price, cost, costs, costing, priced, price range, spend, spending, can spend, afford,
      can afford, can pay, willing to pay, can stretch to, stretch to, pay, price limit, budget limit,
      have, i have, we have, ive got, i got, rent, monthly rent, funds, in hand, rupees, invest,
      investing, amount, money, value, rate, financial limit, budget constraint of, budget constraint is,
      budget limit of, budget limit is, budget cap, cap of
    `,
  },
  area_unit: {
    sqft: `
      sq ft, sqft, sq feet, square feet, square foot, square ft, sft, sq foot, sqfeet, feet, ft, s ft, sqf,
      squarefeet, squarefoot, ft2, sq fts, sqfts, sq f t, sq feets, sft area
    `,
    sqm: `
      sq m, sqm, sq mt, sqmt, sq mtr, sqmtr, sq meter, sq meters, sq metre, sq metres, square meter,
      square meters, square metre, square metres, m2, sq mts, sq mtrs
    `,
    sqyd: `
      sq yd, sqyd, sq yards, sq yard, square yard, square yards, yards, gaj, gaz, sqyards, sq yds, sqyds,
      gajj, yard
    `,
    acre: 'acre, acres',
    hectare: 'hectare, hectares',
    cent: 'cent, cents',
    ground: 'grounds',
    guntha: 'gunta, guntas, guntha, gunthas, guntta',
  },
  area_basis: {
    carpet: 'carpet, carpet area, rera carpet, usable',
    built_up: 'built up, builtup, built up area, builtup area, bua, covered area, plinth area',
    super_built_up: `
      super built up, super builtup, superbuiltup, super built up area, super builtup area, sba,
      saleable area, salable area, sbua, super area
    `,
    plot: 'plot area, land area, plot size',
  },
  month: {
    10: 'october, oct',
    11: 'november, nov',
    12: 'december, dec',
    '01': 'january, jan',
    '02': 'february, feb',
    '03': 'march, mar',
    '04': 'april, apr',
    '05': 'may',
    '06': 'june, jun',
    '07': 'july, jul',
    '08': 'august, aug',
    '09': 'september, sept, sep',
  },
  time: {
    by: `
      by, before, by the end of, by end of, end of, latest by, till, until, by early, by mid, in, around,
      on or before, no later than, not later than
    `,
    within: `
      within, in, in the next, in next, within the next, within next, over the next, next, after, in about,
      inside
    `,
    year: 'year, years, yr, yrs',
    month_unit: 'month, months, each month, mth, mths, mnth, mnths',
    this_year: `
      this year, by this year, this year end, by year end, end of this year, current year,
      by end of this year, year end, end of the year, by end of the year, by the end of the year,
      by the end of this year
    `,
    next_year: 'next year, by next year, coming year, end of next year',
    half: 'half a year, half year, six months',
    quarter: 'q, quarter, qtr',
    soon: 'soon, asap, as soon as possible, urgently, earliest, at the earliest, immediately',
  },
};
