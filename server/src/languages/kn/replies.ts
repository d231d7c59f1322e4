// Kannada replies: plain spoken Kannada of Bengaluru with the English terms that everybody uses. Polite "ನೀವು".

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

const MONTHS = [
  'ಜನವರಿ',
  'ಫೆಬ್ರವರಿ',
  'ಮಾರ್ಚ್',
  'ಏಪ್ರಿಲ್',
  'ಮೇ',
  'ಜೂನ್',
  'ಜುಲೈ',
  'ಆಗಸ್ಟ್',
  'ಸೆಪ್ಟೆಂಬರ್',
  'ಅಕ್ಟೋಬರ್',
  'ನವೆಂಬರ್',
  'ಡಿಸೆಂಬರ್',
] as const;
const DAYS = ['ಭಾನುವಾರ', 'ಸೋಮವಾರ', 'ಮಂಗಳವಾರ', 'ಬುಧವಾರ', 'ಗುರುವಾರ', 'ಶುಕ್ರವಾರ', 'ಶನಿವಾರ'] as const;
const BASIS = {
  carpet: 'ಕಾರ್ಪೆಟ್',
  built_up: 'ಬಿಲ್ಟ್-ಅಪ್',
  super_built_up: 'ಸೂಪರ್ ಬಿಲ್ಟ್-ಅಪ್',
  plot: 'ನಿವೇಶನ',
} as const;

const PURPOSE = { buy: 'ಖರೀದಿಗೆ', rent: 'ಬಾಡಿಗೆಗೆ' } as const;
const READY = 'ವಾಸಕ್ಕೆ ಸಿದ್ಧ';

const FLOORS = ['ನೆಲಮಹಡಿಯಲ್ಲಿ', 'ಒಂದನೇ ಮಹಡಿಯಲ್ಲಿ', 'ಎರಡನೇ ಮಹಡಿಯಲ್ಲಿ', 'ಮೂರನೇ ಮಹಡಿಯಲ್ಲಿ', 'ನಾಲ್ಕನೇ ಮಹಡಿಯಲ್ಲಿ'];
/** "2/9" → "9 ಮಹಡಿಗಳಲ್ಲಿ ಎರಡನೇ ಮಹಡಿಯಲ್ಲಿ". */
function storey(value: string): string {
  const [floor = '', total] = value.split('/');
  const name = FLOORS[Number(floor)] ?? `${floor}ನೇ ಮಹಡಿಯಲ್ಲಿ`;
  return total && floor !== '0' ? `${total} ಮಹಡಿಗಳಲ್ಲಿ ${name}` : name;
}

const homes = (n: number) => (n === 1 ? '1 ಮನೆ' : `${n} ಮನೆಗಳು`);
const list = (items: readonly string[], word: string) =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;

/**
 * A word with a case ending, which follows its last sound:
 * ಜಯನಗರ + ದಲ್ಲಿ, ಕಾಡುಗೋಡಿ + ಯಲ್ಲಿ, ಬೆಳ್ಳಂದೂರು → ಬೆಳ್ಳಂದೂರಿನಲ್ಲಿ, ವೈಟ್‌ಫೀಲ್ಡ್ + ನಲ್ಲಿ, Varthur + ನಲ್ಲಿ.
 */
function ending(
  word: string,
  { a, i, u, consonant }: { a: string; i: string; u: string; consonant: string },
): string {
  const last = word.at(-1) ?? '';
  // A non-joiner keeps the ending from merging into the last consonant.
  if (last === '್') return `${word}\u200c${consonant}`;
  if ('ಿೀೆೇೈಇಈಎಏ'.includes(last)) return word + i;
  if (last === 'ು') return word.slice(0, -1) + u;
  // "ಏರಿಯಾದಲ್ಲಿ", "ಮೆಟ್ರೋದಲ್ಲಿ".
  if ((last >= 'ಕ' && last <= 'ಹ') || 'ಾೊೋ'.includes(last)) return word + a;
  return `${word} ${consonant}`;
}
const inside = (place: string) => ending(place, { a: 'ದಲ್ಲಿ', i: 'ಯಲ್ಲಿ', u: 'ಿನಲ್ಲಿ', consonant: 'ನಲ್ಲಿ' });
const upTo = (word: string) => ending(word, { a: 'ದವರೆಗೆ', i: 'ಯವರೆಗೆ', u: 'ುವರೆಗೆ', consonant: 'ವರೆಗೆ' });
const from = (word: string) => ending(word, { a: 'ದಿಂದ', i: 'ಯಿಂದ', u: 'ಿನಿಂದ', consonant: 'ನಿಂದ' });
const of = (word: string) => ending(word, { a: 'ದ', i: 'ಯ', u: 'ಿನ', consonant: 'ನ' });

export const replies: Replies = {
  heard,
  party,
  units: {
    lakh: 'ಲಕ್ಷ',
    crore: 'ಕೋಟಿ',
    perMonth: (money) => `ತಿಂಗಳಿಗೆ ${money}`,
    ...priceWords,
    area: (squareFeet, basis) => (basis ? `${squareFeet} ಚದರ ಅಡಿ ${BASIS[basis]}` : `${squareFeet} ಚದರ ಅಡಿ`),
    land: {
      sqm: (n) => `${n} ಚದರ ಮೀಟರ್`,
      sqyd: (n) => `${n} ಚದರ ಗಜ`,
      acre: (n) => `${n} ಎಕರೆ`,
      hectare: (n) => `${n} ಹೆಕ್ಟೇರ್`,
      cent: (n) => `${n} ಸೆಂಟ್`,
      ground: (n) => `${n} ಗ್ರೌಂಡ್`,
      guntha: (n) => `${n} ಗುಂಟೆ`,
    },
    perArea: (money, basis) => (basis ? `ಚದರ ಅಡಿಗೆ ${money} (${BASIS[basis]})` : `ಚದರ ಅಡಿಗೆ ${money}`),
    rate: (money) => `${money}/ಚ.ಅಡಿ`,
    km: (km) => `${km} ಕಿ.ಮೀ`,
    percent: (rate) => `${rate} %`,
    loanMonths: (n) => (n % 12 === 0 ? `${n / 12} ವರ್ಷ` : `${n} ತಿಂಗಳು`),
    months: MONTHS,
    monthYear: (month, year) => `${month} ${year}`,
    days: DAYS,
  },
  and: (items) => list(items, 'ಮತ್ತು'),
  or: (items) => list(items, 'ಅಥವಾ'),

  plotWords: [
    ['ಮನೆಯಲ್ಲಿ', 'ನಿವೇಶನದಲ್ಲಿ'],
    ['ಮನೆಯ', 'ನಿವೇಶನದ'],
    ['ಮನೆ', 'ನಿವೇಶನ'],
  ],
  terms: {
    plotReady: 'ಸ್ವಾಧೀನಕ್ಕೆ ಸಿದ್ಧ',
    ...paperTerms,
    home: { one: 'ಮನೆ', many: 'ಮನೆಗಳು' },
    type: {
      apartment: { one: 'ಫ್ಲಾಟ್', many: 'ಫ್ಲಾಟ್‌ಗಳು' },
      villa: { one: 'ವಿಲ್ಲಾ', many: 'ವಿಲ್ಲಾಗಳು' },
      house: { one: 'ಸ್ವತಂತ್ರ ಮನೆ', many: 'ಸ್ವತಂತ್ರ ಮನೆಗಳು' },
      plot: { one: 'ನಿವೇಶನ', many: 'ನಿವೇಶನಗಳು' },
      penthouse: { one: 'ಪೆಂಟ್‌ಹೌಸ್', many: 'ಪೆಂಟ್‌ಹೌಸ್‌ಗಳು' },
      studio: { one: 'ಸ್ಟುಡಿಯೋ', many: 'ಸ್ಟುಡಿಯೋಗಳು' },
      row_house: { one: 'ರೋ ಹೌಸ್', many: 'ರೋ ಹೌಸ್‌ಗಳು' },
      builder_floor: { one: 'ಬಿಲ್ಡರ್ ಫ್ಲೋರ್', many: 'ಬಿಲ್ಡರ್ ಫ್ಲೋರ್‌ಗಳು' },
      farmhouse: { one: 'ಫಾರ್ಮ್‌ಹೌಸ್', many: 'ಫಾರ್ಮ್‌ಹೌಸ್‌ಗಳು' },
      commercial: { one: 'ವಾಣಿಜ್ಯ ಜಾಗ', many: 'ವಾಣಿಜ್ಯ ಜಾಗಗಳು' },
    },
    purpose: PURPOSE,
    possession: { ready: READY, under_construction: 'ನಿರ್ಮಾಣ ಹಂತದಲ್ಲಿ', new_launch: 'ಹೊಸ ಯೋಜನೆ' },
    furnishing: { furnished: 'ಫರ್ನಿಶ್ಡ್', semi_furnished: 'ಸೆಮಿ-ಫರ್ನಿಶ್ಡ್', unfurnished: 'ಫರ್ನಿಚರ್ ಇಲ್ಲದ' },
    facing: {
      north: 'ಉತ್ತರ',
      south: 'ದಕ್ಷಿಣ',
      east: 'ಪೂರ್ವ',
      west: 'ಪಶ್ಚಿಮ',
      north_east: 'ಈಶಾನ್ಯ',
      north_west: 'ವಾಯವ್ಯ',
      south_east: 'ಆಗ್ನೇಯ',
      south_west: 'ನೈಋತ್ಯ',
    },
    filter: {
      purpose: 'ಖರೀದಿ ಅಥವಾ ಬಾಡಿಗೆ',
      bhk: 'BHK',
      bhk_min: 'BHK',
      type: 'ಮನೆಯ ಬಗೆ',
      city: 'ನಗರ',
      zone: 'ವಲಯ',
      locality: 'ಬಡಾವಣೆ',
      exclude_locality: 'ಬಡಾವಣೆ',
      near: 'ಹತ್ತಿರದ ಜಾಗಗಳು',
      budget_min: 'ಬೆಲೆ',
      budget_max: 'ಬೆಲೆ',
      area_min: 'ವಿಸ್ತೀರ್ಣ',
      area_max: 'ವಿಸ್ತೀರ್ಣ',
      area_basis: 'ವಿಸ್ತೀರ್ಣದ ಆಧಾರ',
      possession: 'ಹಸ್ತಾಂತರ',
      possession_by: 'ಹಸ್ತಾಂತರದ ದಿನಾಂಕ',
      amenities: 'ಸೌಲಭ್ಯಗಳು',
      furnishing: 'ಫರ್ನಿಶಿಂಗ್',
      exclude: 'ನೀವು ಬೇಡ ಎಂದದ್ದು',
      khata: 'ಖಾತಾ',
      approved_by: 'ಅನುಮೋದನೆ',
      facing: 'ದಿಕ್ಕು',
      floor_min: 'ಮಹಡಿ',
      floor_max: 'ಮಹಡಿ',
      bathrooms_min: 'ಬಾತ್‌ರೂಮ್',
      parking: 'ಪಾರ್ಕಿಂಗ್',
      developer: 'ಬಿಲ್ಡರ್',
      project: 'ಯೋಜನೆ',
    },
    rent: 'ಬಾಡಿಗೆ',
    fact: {
      price: 'ಬೆಲೆ',
      price_per_area: 'ಚದರ ಅಡಿ ಬೆಲೆ',
      area: 'ವಿಸ್ತೀರ್ಣ',
      bhk: 'BHK',
      possession: 'ಹಸ್ತಾಂತರ',
      rera: 'RERA ಸಂಖ್ಯೆ',
      amenities: 'ಸೌಲಭ್ಯಗಳು',
      floor_plan: 'ಫ್ಲೋರ್ ಪ್ಲಾನ್',
      brochure: 'ಬ್ರೋಷರ್',
      photos: 'ಚಿತ್ರಗಳು',
      map: 'ನಕ್ಷೆ',
      location: 'ಬಡಾವಣೆ',
      distance: 'ದೂರ',
      brokerage: 'ಬ್ರೋಕರೇಜ್',
      maintenance: 'ನಿರ್ವಹಣಾ ವೆಚ್ಚ',
      deposit: 'ಅಡ್ವಾನ್ಸ್',
      availability: 'ಲಭ್ಯತೆ',
      developer: 'ಬಿಲ್ಡರ್',
      floor: 'ಮಹಡಿ',
      khata: 'ಖಾತಾ',
      approved_by: 'ಅನುಮೋದನೆ',
      facing: 'ದಿಕ್ಕು',
      furnishing: 'ಫರ್ನಿಶಿಂಗ್',
      parking: 'ಪಾರ್ಕಿಂಗ್',
      bathrooms: 'ಬಾತ್‌ರೂಮ್',
      balconies: 'ಬಾಲ್ಕನಿ',
      negotiation: 'ಬೆಲೆಯಲ್ಲಿ ಚೌಕಾಸಿ',
      charges: 'ನೋಂದಣಿ, ತೆರಿಗೆ ಮತ್ತು ಇತರ ಶುಲ್ಕಗಳು',
      payment_plan: 'ಪಾವತಿ ಯೋಜನೆ',
      units: 'ಪಟ್ಟಿಯಲ್ಲಿರುವ ಮನೆಗಳು',
      type: 'ಬಗೆ',
      name: 'ಹೆಸರು',
      description: 'ವಿವರ',
    },
    amenity: {
      gym: 'ಜಿಮ್',
      'swimming pool': 'ಈಜುಕೊಳ',
      clubhouse: 'ಕ್ಲಬ್ ಹೌಸ್',
      park: 'ಪಾರ್ಕ್',
      garden: 'ಗಾರ್ಡನ್',
      lift: 'ಲಿಫ್ಟ್',
      security: 'ಭದ್ರತೆ',
      'power backup': 'ಪವರ್ ಬ್ಯಾಕಪ್',
      "children's play area": 'ಮಕ್ಕಳ ಆಟದ ಜಾಗ',
      'play area': 'ಮಕ್ಕಳ ಆಟದ ಜಾಗ',
      'kids play area': 'ಮಕ್ಕಳ ಆಟದ ಜಾಗ',
      'jogging track': 'ಜಾಗಿಂಗ್ ಟ್ರ್ಯಾಕ್',
      parking: 'ಪಾರ್ಕಿಂಗ್',
      balcony: 'ಬಾಲ್ಕನಿ',
      'rain water harvesting': 'ಮಳೆನೀರು ಕೊಯ್ಲು',
      'rainwater harvesting': 'ಮಳೆನೀರು ಕೊಯ್ಲು',
      cctv: 'ಸಿಸಿಟಿವಿ',
      'tennis court': 'ಟೆನಿಸ್ ಅಂಗಳ',
      'badminton court': 'ಬ್ಯಾಡ್ಮಿಂಟನ್ ಅಂಗಳ',
    },
    language: { en: 'ಇಂಗ್ಲಿಷ್', 'hi-Latn': 'ಹಿಂಗ್ಲಿಷ್', hi: 'ಹಿಂದಿ', kn: 'ಕನ್ನಡ', 'kn-Latn': 'ಕನ್ನಡ (ರೋಮನ್ ಅಕ್ಷರ)' },
  },

  filter: {
    bhkMin: (bhk) => `${bhk} ಅಥವಾ ಹೆಚ್ಚು`,
    budget: (min, max) =>
      min && max && min !== max ? `${from(min)} ${upTo(max)}` : max ? upTo(max) : `${from(min ?? '')} ಮೇಲೆ`,
    area: (min, max, basis) => {
      const size = min && max ? `${min}–${max} ಚದರ ಅಡಿ` : max ? `${max} ಚದರ ಅಡಿವರೆಗೆ` : `${min} ಚದರ ಅಡಿಗಿಂತ ಹೆಚ್ಚು`;
      return basis ? `${size} ${BASIS[basis]}` : size;
    },
    possessionBy: (date) => `${date}ರೊಳಗೆ ಹಸ್ತಾಂತರ`,
    near: (place) => `${place} ಹತ್ತಿರ`,
    notIn: (place) => `${inside(place)} ಬೇಡ`,
    facing: (direction) => `${direction} ದಿಕ್ಕು`,
    floor: (min, max) =>
      min === undefined
        ? max === 0
          ? 'ನೆಲಮಹಡಿಯಲ್ಲಿ'
          : `ಮಹಡಿ ${max} ಅಥವಾ ಕೆಳಗೆ`
        : max === undefined
          ? min === 1
            ? 'ನೆಲಮಹಡಿ ಬೇಡ'
            : `ಮಹಡಿ ${min} ಅಥವಾ ಮೇಲೆ`
          : min === max
            ? `ಮಹಡಿ ${min}`
            : `ಮಹಡಿ ${min}–${max}`,
    bathrooms: (n) => `${n} ಅಥವಾ ಹೆಚ್ಚು ಬಾತ್‌ರೂಮ್`,
    parking: (n) => (n === 1 ? 'ಪಾರ್ಕಿಂಗ್ ಸಹಿತ' : `${n} ಕಾರುಗಳಿಗೆ ಪಾರ್ಕಿಂಗ್`),
    not: (phrase) => `${phrase} ಬೇಡ`,
    approvedBy,
    developer: (name) => `${name} ನಿರ್ಮಾಣ`,
  },

  search: {
    ...changeReplies,
    wanted: ({ bhk, noun, place, rest }) => {
      const what = [bhk, noun?.many ?? (bhk || (rest.length > 0 && !place) ? undefined : 'ಮನೆಗಳು')]
        .filter(Boolean)
        .join(' ');
      return [place ? `${inside(place)} ${what}` : what, ...rest].filter(Boolean).join(', ');
    },
    found: (n, wanted) => `${homes(n)} ${n === 1 ? 'ಸಿಕ್ಕಿದೆ' : 'ಸಿಕ್ಕಿವೆ'}: ${wanted}.`,
    ordered: {
      price_up: 'ಕಡಿಮೆ ಬೆಲೆಯವು ಮೊದಲು.',
      price_down: 'ಹೆಚ್ಚು ಬೆಲೆಯವು ಮೊದಲು.',
      area_up: 'ಚಿಕ್ಕವು ಮೊದಲು.',
      area_down: 'ದೊಡ್ಡವು ಮೊದಲು.',
      possession_up: 'ಬೇಗ ಸಿದ್ಧವಾಗುವವು ಮೊದಲು.',
    },
    nearBudget: (low) => `${from(low)} ಶುರು; ನಿಮ್ಮ ಬಜೆಟ್‌ಗೆ ಹತ್ತಿರದವು ಮೊದಲು.`,
    suited: ({ people, rooms, first, sharing }) =>
      sharing
        ? first < rooms
          ? `${people} ಜನಕ್ಕೆ ಒಬ್ಬೊಬ್ಬರಿಗೆ ಒಂದು ಕೋಣೆ ಇರುವ ಮನೆ ಇಲ್ಲಿ ಇಲ್ಲ; ${first} BHK ಇರುವವು ಮೊದಲು.`
          : `${people} ಜನಕ್ಕೆ ಒಬ್ಬೊಬ್ಬರಿಗೆ ಒಂದು ಕೋಣೆ ಎಂದರೆ ${rooms} BHK; ಅವು ಮೊದಲು.`
        : `${people === undefined ? 'ತಂದೆ ತಾಯಿ ಜೊತೆಗಿನ ಕುಟುಂಬಕ್ಕೆ' : `${people} ಜನಕ್ಕೆ`} ${first} BHK ಅಥವಾ ಹೆಚ್ಚಿನವು ಮೊದಲು; ಕಡಿಮೆ ಕೋಣೆ ಸಾಕಾದರೆ ಹೇಳಿ.`,
    likedFirst: (what) => `ನಿಮ್ಮ ಇಷ್ಟಕ್ಕೆ ಹೊಂದುವವು ಮೊದಲು: ${what}.`,
    likedNowhere: (what) => `ನಿಮ್ಮ ಇಷ್ಟ (${what}) ಇವುಗಳಲ್ಲಿ ಯಾವ ಮನೆಯಲ್ಲೂ ನಮೂದಾಗಿಲ್ಲ.`,
    split: (buy, rent) => `${buy} ಖರೀದಿಗೆ, ${rent} ಬಾಡಿಗೆಗೆ.`,
    all: (n) => `ಇಲ್ಲಿ ${homes(n)} ಇವೆ.`,
    more: (from_, to, n) =>
      from_ === to ? `ಇದು ${n} ಮನೆಗಳಲ್ಲಿ ${from_}ನೇದು.` : `ಇವು ${n} ಮನೆಗಳಲ್ಲಿ ${from_} ರಿಂದ ${to}.`,
    noMore: (n) => (n === 1 ? 'ಇದೊಂದೇ ಇತ್ತು.' : `ಅಷ್ಟೇ, ಒಟ್ಟು ${n} ಇದ್ದವು.`),
    enoughShown: (n) => `ನೀವು ${homes(n)} ನೋಡಿದ್ದೀರಿ. ಸ್ವಲ್ಪ ಕಡಿಮೆ ಮಾಡಿ ನೋಡೋಣವೇ?`,
    none: (wanted) => `${wanted}: ಅಂತಹ ಮನೆ ಸಿಗಲಿಲ್ಲ.`,
    noKind: (kind) => `ಇಲ್ಲ, ಈ ಬಗೆಯದು ಇಲ್ಲಿ ಇಲ್ಲ: ${kind}.`,
    close: (offers) => `ಹತ್ತಿರದಲ್ಲಿ: ${offers.join(' · ')}.`,
    offerPrice: (n, range, amount) =>
      amount ? `${inside(range)} ${homes(n)} (${amount} ಹೆಚ್ಚು)` : `${inside(range)} ${homes(n)}`,
    offerPlace: (n, place, km) =>
      km ? `${inside(place)} ${homes(n)} (${km})` : `${inside(place)} ${homes(n)}`,
    offerWith: (n, what) => `${what}: ${homes(n)}`,
    offerBoth: (n, what, without) => `${what}, “${without}” ಇಲ್ಲದೆ: ${homes(n)}`,
    offerWithout: (n, what) => `“${what}” ಇಲ್ಲದೆ ${homes(n)}`,
    nearest: () => 'ಒಂದೆರಡು ಷರತ್ತು ಬಿಟ್ಟರೂ ಹತ್ತಿರದ್ದು ಸಿಗಲಿಲ್ಲ. ಬೆಲೆಯಲ್ಲಿ ಅತಿ ಹತ್ತಿರದವು ಇವು.',
    missed: (wishes) => `ಇವುಗಳಲ್ಲಿ ಇದು ಇಲ್ಲ: ${wishes.join(', ')}.`,
    nothingAtAll: () => 'ಅಂತಹ ಮನೆ ನಮ್ಮಲ್ಲಿ ಇಲ್ಲ.',
    unstated: (n, filters) =>
      n === 1
        ? `ಇನ್ನೂ 1 ಮನೆ ಇದೆ, ಆದರೆ ಅದರ ${filters} ಬಗ್ಗೆ ಮಾಹಿತಿ ಇಲ್ಲ.`
        : `ಇನ್ನೂ ${n} ಮನೆಗಳಿವೆ, ಆದರೆ ಅವುಗಳ ${filters} ಬಗ್ಗೆ ಮಾಹಿತಿ ಇಲ್ಲ.`,
    untoldPart: (words, place) => `${inside(place)} “${words}” ಎಂದು ಯಾವ ಲಿಸ್ಟಿಂಗ್‌ನಲ್ಲೂ ತಿಳಿಸಿಲ್ಲ.`,
    noHomesIn: (place) => `${inside(place)} ಸದ್ಯ ನಮ್ಮಲ್ಲಿ ಮನೆ ಇಲ್ಲ.`,
    plotsByArea: () => 'ಇಲ್ಲಿ ನಿವೇಶನ ಎಂದರೆ: ನಿವೇಶನದ ವಿಸ್ತೀರ್ಣ ಇದೆ, ಬೆಡ್‌ರೂಮ್ ಇಲ್ಲ. ವಿಧವನ್ನು ಬರೆದಿಲ್ಲ.',
    untold: (filters) => `ಇವುಗಳಲ್ಲಿ ಇದು ಬರೆದಿಲ್ಲ: ${filters}.`,
    overBudget: (budget, home, price, gap) => `ನಿಮ್ಮ ${budget} ಗೆ ಹತ್ತಿರದ್ದು: ${home}, ${price}, ಅಂದರೆ ${gap} ಹೆಚ್ಚು.`,
    purposeStill: (wanted) =>
      `ಕ್ಷಮಿಸಿ, ಈ ಪಟ್ಟಿಯಲ್ಲಿ ${wanted === 'rent' ? 'ಬಾಡಿಗೆಗೆ' : 'ಖರೀದಿಗೆ'} ನಿಜವಾಗಿಯೂ ಏನೂ ಇಲ್ಲ. ಕಚೇರಿಯವರಿಗೆ ಗೊತ್ತಿರಬಹುದು; ಕೆಳಗಿನ ಸಂದೇಶ ಅದನ್ನೇ ಕೇಳುತ್ತದೆ.`,
    neverStated: (filters) => `ಇಲ್ಲಿನ ಮನೆಗಳ ${filters} ಬಗ್ಗೆ ಮಾಹಿತಿ ಇಲ್ಲ, ಹಾಗಾಗಿ ಅದರಿಂದ ಆರಿಸಲು ಆಗಲಿಲ್ಲ.`,
    priceRange: (n, wanted, low, high) => `${wanted}: ${homes(n)}, ${from(low)} ${upTo(high)}.`,
    onePrice: (wanted, price) => `${wanted}: ಒಂದಿದೆ, ${price}.`,
    absent: (place, cities) =>
      cities
        ? `${inside(place)} ಸದ್ಯ ನಮ್ಮಲ್ಲಿ ಮನೆ ಇಲ್ಲ; ನಮ್ಮ ಮನೆಗಳೆಲ್ಲ ${inside(cities)} ಇವೆ.`
        : `${inside(place)} ಸದ್ಯ ನಮ್ಮಲ್ಲಿ ಮನೆ ಇಲ್ಲ.`,
    absentCity: (city, cities) =>
      cities
        ? `${inside(city)} ನಮ್ಮಲ್ಲಿ ಮನೆಗಳಿಲ್ಲ; ನಮ್ಮ ಮನೆಗಳೆಲ್ಲ ${inside(cities)} ಇವೆ.`
        : `${inside(city)} ನಮ್ಮಲ್ಲಿ ಮನೆಗಳಿಲ್ಲ.`,
    elsewhere: (n, wanted) => `ಬೇರೆ ಕಡೆ ${homes(n)} ${n === 1 ? 'ಇದೆ' : 'ಇವೆ'}: ${wanted}.`,
    nearby: (places) => `ನಮ್ಮಲ್ಲಿ ಅತಿ ಹತ್ತಿರ: ${places}.`,
    foreign: {
      shared_room: 'ಪಿಜಿ, ಹಾಸ್ಟೆಲ್ ಮತ್ತು ಹಂಚಿಕೊಳ್ಳುವ ಕೋಣೆಗಳು ಇಲ್ಲಿ ಇಲ್ಲ, ಇಡೀ ಮನೆಗಳು ಮಾತ್ರ.',
      short_stay: 'ಕೆಲವು ರಾತ್ರಿಗಳಿಗೆ ಕೋಣೆಗಳು ಇಲ್ಲಿ ಇಲ್ಲ, ವಾಸದ ಮನೆಗಳು ಮಾತ್ರ.',
      farm_land: 'ಕೃಷಿ ಭೂಮಿ ಇಲ್ಲಿ ಇಲ್ಲ, ಮನೆ ಕಟ್ಟುವ ನಿವೇಶನಗಳು ಮಾತ್ರ.',
    },
    purposeNotOffered: (wanted, n) =>
      wanted === 'rent'
        ? `ಬಾಡಿಗೆಗೆ ಇಲ್ಲಿ ಏನೂ ಇಲ್ಲ; ಎಲ್ಲ ${homes(n)} ಮಾರಾಟಕ್ಕಿವೆ.`
        : `ಖರೀದಿಗೆ ಇಲ್ಲಿ ಏನೂ ಇಲ್ಲ; ಎಲ್ಲ ${homes(n)} ಬಾಡಿಗೆಗಿವೆ.`,
    corrected: (said, taken) => `“${said}” ಬದಲು ${taken} ತೋರಿಸುತ್ತಿದ್ದೇನೆ.`,
    dropped: (what) => `${what} ನಮ್ಮಲ್ಲಿ ಇಲ್ಲ, ಹಾಗಾಗಿ ಬಿಟ್ಟಿದ್ದೇನೆ.`,
    doubtful: (said, candidates) => `“${said}” ಅಂದರೆ ${candidates}?`,
    unclear: (words, readings) => `“${words}” ಅಂದರೆ ${readings}?`,
    cheapest: (home, price) => `ಅತಿ ಕಡಿಮೆ ಬೆಲೆಯದನ್ನು ಈಗಾಗಲೇ ತೋರಿಸಿದ್ದೇನೆ: ${home}, ${price}.`,
    dearest: (home, price) => `ಅತಿ ಹೆಚ್ಚು ಬೆಲೆಯದನ್ನು ಈಗಾಗಲೇ ತೋರಿಸಿದ್ದೇನೆ: ${home}, ${price}.`,
    biggest: (home, area) => `ಅತಿ ದೊಡ್ಡದನ್ನು ಈಗಾಗಲೇ ತೋರಿಸಿದ್ದೇನೆ: ${home}, ${area}.`,
    smallest: (home, area) => `ಅತಿ ಚಿಕ್ಕದನ್ನು ಈಗಾಗಲೇ ತೋರಿಸಿದ್ದೇನೆ: ${home}, ${area}.`,
    soonest: (home, possession) => `ಅತಿ ಬೇಗ ಸಿಗುವುದನ್ನು ಈಗಾಗಲೇ ತೋರಿಸಿದ್ದೇನೆ: ${home}, ${possession}.`,
    nearWhat: () => 'ಯಾವ ಜಾಗದ ಹತ್ತಿರ? ನಿಮ್ಮ ಬಡಾವಣೆ, ಟೆಕ್ ಪಾರ್ಕ್ ಅಥವಾ ಮೆಟ್ರೋ ನಿಲ್ದಾಣ ಹೇಳಿ.',
    closerToWhat: () => 'ಯಾವುದಕ್ಕೆ ಹತ್ತಿರ? ಬಡಾವಣೆ, ಟೆಕ್ ಪಾರ್ಕ್ ಅಥವಾ ಮೆಟ್ರೋ ನಿಲ್ದಾಣ ತಿಳಿಸಿ.',
    removed: (what) => `“${what}” ತೆಗೆದಿದ್ದೇನೆ.`,
    undone: () => 'ಮೊದಲಿನ ಹುಡುಕಾಟಕ್ಕೆ ಹಿಂತಿರುಗಿದ್ದೇವೆ.',
    nothingToUndo: () => 'ಹಿಂದಕ್ಕೆ ಪಡೆಯಲು ಏನೂ ಇಲ್ಲ.',
    startedOver: (n) => `ಹೊಸದಾಗಿ ಶುರು ಮಾಡೋಣ, ನಮ್ಮಲ್ಲಿ ${homes(n)} ಇವೆ. ನಿಮಗೆ ಏನು ಬೇಕು?`,
    again: () => 'ಇನ್ನೊಮ್ಮೆ ತೋರಿಸುತ್ತೇನೆ.',
  },

  detail: {
    unnamed: ({ bhk, noun, place }) => {
      const what = [bhk, noun && (!bhk || noun.one !== 'ಫ್ಲಾಟ್') ? noun.one : undefined]
        .filter(Boolean)
        .join(' ');
      return place ? `${inside(place)} ${what || 'ಮನೆ'}` : what || 'ಮನೆ';
    },
    overview: (home, place, facts) => `${place ? `${home}, ${place}` : home}: ${facts.join(', ')}.`,
    fact: {
      ...paperFacts,
      price: (home, value) => `${home} ಬೆಲೆ ${value}.`,
      price_per_area: (home, value) => `${home}: ${value}.`,
      area: (home, value) => `${home} ವಿಸ್ತೀರ್ಣ ${value}.`,
      bhk: (home, value) => `${home} ${value} ಮನೆ.`,
      possession: (home, value) =>
        value === READY ? `${home} ವಾಸಕ್ಕೆ ಸಿದ್ಧವಾಗಿದೆ.` : `${home} ಹಸ್ತಾಂತರ: ${value}.`,
      rera: (home, value) => `${home} RERA ಸಂಖ್ಯೆ ${value}.`,
      amenities: (home, value) => `${home} ಸೌಲಭ್ಯಗಳು: ${value}.`,
      floor_plan: (home, value) => `${home} ಫ್ಲೋರ್ ಪ್ಲಾನ್: ${value}`,
      brochure: (home, value) => `${home} ಬ್ರೋಷರ್: ${value}`,
      photos: (home, value) => `${home} ಫೋಟೋಗಳು: ${value}`,
      map: (home, value) => `ಮ್ಯಾಪ್‌ನಲ್ಲಿ ${home}: ${value}`,
      location: (home, value) => `${home} ${inside(value)} ಇದೆ.`,
      distance: (home, value) => `${home}: ${value}.`,
      brokerage: (home, value) => `${home} ಬ್ರೋಕರೇಜ್: ${value}.`,
      maintenance: (home, value) => `${home} ಮೇಂಟೆನೆನ್ಸ್ ${value}.`,
      deposit: (home, value) => `${home} ಮನೆಗೆ ಅಡ್ವಾನ್ಸ್ ${value}.`,
      availability: (home, value) => `${home} ನಮ್ಮ ${value}ರ ಪಟ್ಟಿಯಲ್ಲಿದೆ. ಇಂದಿಗೂ ಖಾಲಿ ಇದೆಯೇ ಎಂಬುದನ್ನು ಕಚೇರಿಯೇ ಹೇಳಬೇಕು.`,
      developer: (home, value) => `${home} ಬಿಲ್ಡರ್: ${value}.`,
      floor: (home, value) => `${home} ${storey(value)} ಇದೆ.`,
      facing: (home, value) => `${home} ${value} ದಿಕ್ಕಿಗೆ ಇದೆ.`,
      furnishing: (home, value) => `${home} ${value}.`,
      parking: (home, value) =>
        value === '0' ? `${inside(home)} ಕಾರ್ ಪಾರ್ಕಿಂಗ್ ಇಲ್ಲ.` : `${inside(home)} ${value} ಕಾರ್‌ಗೆ ಪಾರ್ಕಿಂಗ್ ಇದೆ.`,
      bathrooms: (home, value) => `${inside(home)} ${value} ಬಾತ್‌ರೂಮ್ ${value === '1' ? 'ಇದೆ' : 'ಇವೆ'}.`,
      balconies: (home, value) =>
        value === '0'
          ? `${inside(home)} ಬಾಲ್ಕನಿ ಇಲ್ಲ.`
          : `${inside(home)} ${value} ಬಾಲ್ಕನಿ ${value === '1' ? 'ಇದೆ' : 'ಇವೆ'}.`,
      negotiation: (home, value) => `${home}: ${value}.`,
      charges: (home, value) => `${home}: ${value}.`,
      payment_plan: (home, value) => `${home} ಪೇಮೆಂಟ್ ಪ್ಲಾನ್: ${value}.`,
      units: (home, value) => `${of(home)} ${value} ಮನೆಗಳು ಪಟ್ಟಿಯಲ್ಲಿವೆ.`,
      type: (home, value) => `${home} ಒಂದು ${value}.`,
      name: (_home, value) => `ಇದರ ಹೆಸರು ${value}.`,
      description: (home, value) => `${home}: ${value}`,
    },
    lines: factLines,
    notStated: (home, fact) => `${of(home)} ${fact.replace(/ಗಳು$/u, 'ಗಳ')} ಬಗ್ಗೆ ಮಾಹಿತಿ ಇಲ್ಲ.`,
    hasAmenity: (home, amenity) => `ಹೌದು, ${inside(home)} ${amenity} ಇದೆ.`,
    lacksAmenity: (home, amenity) => `${of(home)} ವಿವರದಲ್ಲಿ ${amenity} ಬಗ್ಗೆ ಮಾಹಿತಿ ಇಲ್ಲ.`,
    deniesAmenity: (home, amenity) => `ಇಲ್ಲ, ${of(home)} ವಿವರದ ಪ್ರಕಾರ ${amenity} ಇಲ್ಲ.`,
    distance: (home, place, km) => `${from(home)} ${place} ನೇರ ರೇಖೆಯಲ್ಲಿ ಸುಮಾರು ${km} ದೂರ.`,
    noDistance: (home, place) => `${from(home)} ${place} ಎಷ್ಟು ದೂರ ಎಂಬ ಮಾಹಿತಿ ಇಲ್ಲ.`,
    distanceToWhat: () => 'ಯಾವುದಕ್ಕೆ ದೂರ? ಮೆಟ್ರೋ ನಿಲ್ದಾಣ, ಟೆಕ್ ಪಾರ್ಕ್ ಅಥವಾ ಬಡಾವಣೆ ತಿಳಿಸಿ.',
    wasDue: (date) => `${date}ಕ್ಕೆ ಸಿಗಬೇಕಿತ್ತು, ದಯವಿಟ್ಟು ಕೇಳಿ`,
    roomFor: ({ name, has, people, rooms, sharing, enough }) => {
      const who = people === undefined ? 'ಕುಟುಂಬಕ್ಕೆ' : `${people} ಜನಕ್ಕೆ`;
      const rk = has < 1 ? '1 RK' : `${has} BHK`;
      if (sharing)
        return enough
          ? `${name} ${rk}: ${people} ಜನಕ್ಕೆ ಒಬ್ಬೊಬ್ಬರಿಗೆ ಒಂದು ಕೋಣೆ.`
          : `${name} ${rk}; ${people} ಜನಕ್ಕೆ ಒಬ್ಬೊಬ್ಬರಿಗೆ ಒಂದು ಕೋಣೆ ಸಿಗುವುದಿಲ್ಲ, ಅದಕ್ಕೆ ${rooms} BHK ಬೇಕು.`;
      return enough
        ? `${name} ${rk}, ${who} ಸಾಮಾನ್ಯವಾಗಿ ಸಾಕಾಗುತ್ತದೆ.`
        : `${name} ${rk}; ${who} ${rooms} BHK ಅಥವಾ ಹೆಚ್ಚು ಸೂಕ್ತ.`;
    },
    notListed: (n) => (n === 1 ? 'ಆ ಮನೆ ಈಗ ಪಟ್ಟಿಯಲ್ಲಿ ಇಲ್ಲ.' : 'ಆ ಮನೆಗಳು ಈಗ ಪಟ್ಟಿಯಲ್ಲಿ ಇಲ್ಲ.'),
    noSuchNumber: (shown) => `ಇಲ್ಲಿಯವರೆಗೆ ${homes(shown)} ಮಾತ್ರ ತೋರಿಸಿದ್ದೇನೆ.`,
    nothingShown: () => 'ಇನ್ನೂ ಯಾವ ಮನೆಯನ್ನೂ ತೋರಿಸಿಲ್ಲ. ನೀವು ಏನು ಹುಡುಕುತ್ತಿದ್ದೀರಿ?',
    which: (names) => `ಯಾವುದು: ${names}?`,
    noted: (home) => `ಸರಿ, ${home} ನೆನಪಿಟ್ಟುಕೊಳ್ಳುತ್ತೇನೆ.`,
    liked: (home) => `${home} ನಿಮ್ಮ ಆಯ್ಕೆಪಟ್ಟಿಯಲ್ಲಿದೆ.`,
    sent: (n) => (n === 1 ? 'ಈ ಮನೆಯನ್ನು ನಿಮಗೆ ಕಳುಹಿಸಲಾಗಿದೆ.' : `ಈ ${n} ಮನೆಗಳನ್ನು ನಿಮಗೆ ಕಳುಹಿಸಲಾಗಿದೆ.`),
    why: {
      budget: (price) => `${price} ನಿಮ್ಮ ಬಜೆಟ್‌ನಲ್ಲಿದೆ`,
      over: (amount) => `ನಿಮ್ಮ ಬಜೆಟ್‌ಗಿಂತ ${amount} ಹೆಚ್ಚು`,
      distance: (place, km) => `${from(place)} ಸುಮಾರು ${km}`,
      unstated: (what) => `${what}: ಮಾಹಿತಿ ಇಲ್ಲ`,
    },
  },

  compare: {
    lead: (names) => `ಹೋಲಿಕೆ: ${names}.`,
    cheaper: (home, amount) => `${home} ${amount} ಅಗ್ಗ.`,
    larger: (home, area) => `${home} ${area} ದೊಡ್ಡದು.`,
    sooner: (home) => `${home} ಮೊದಲು ಸಿದ್ಧವಾಗುತ್ತದೆ.`,
    basis: (homes) => `ಅಳತೆಯ ಬಗೆ ಬೇರೆ: ${homes}.`,
    same: () => 'ಇರುವ ಮಾಹಿತಿಯಲ್ಲಿ ಹೆಚ್ಚು ವ್ಯತ್ಯಾಸವಿಲ್ಲ.',
    needTwo: () => 'ಹೋಲಿಸಲು ಎರಡು ಮನೆಗಳು ಬೇಕು. ಪಟ್ಟಿ ಬಂದ ಮೇಲೆ “1 ಮತ್ತು 2 ಹೋಲಿಸಿ” ಎಂದು ಬರೆಯಿರಿ.',
    atMost: (n) => `ಒಮ್ಮೆಗೆ ಹೆಚ್ಚೆಂದರೆ ${n} ಹೋಲಿಸುತ್ತೇನೆ.`,
    lean,
  },

  loan: {
    emi: ({ emi, principal, rate, time }) =>
      `EMI ತಿಂಗಳಿಗೆ ${emi}: ${of(principal)} ಸಾಲ, ವಾರ್ಷಿಕ ${rate} ಬಡ್ಡಿ, ${of(time)} ಅವಧಿ.`,
    each: (parts, time, down) =>
      `ತಿಂಗಳ EMI, ${time}, ${down ? `${down} ನೀವು ಕೊಟ್ಟರೆ` : 'ಪೂರ್ತಿ ಬೆಲೆಗೆ'}: ${parts.join('; ')}.`,
    affordable: ({ principal, emi, rate, time }) =>
      `${emi} EMI ಅಂದರೆ ಸುಮಾರು ${of(principal)} ಸಾಲ (ವಾರ್ಷಿಕ ${rate}, ${time}).`,
    ownAndLoan: (own, loan, budget) => `ನಿಮ್ಮ ${own} ಮತ್ತು ${of(loan)} ಸಾಲ: ${budget} ವರೆಗಿನ ಮನೆ.`,
    withDown: (down, budget) => `ನಿಮ್ಮ ${down} ಸೇರಿಸಿದರೆ ${budget} ಬೆಲೆಯ ಮನೆ ಕೊಳ್ಳಬಹುದು.`,
    needs: ({ home, price, own, short }) =>
      `${home} (${price}) ಗೆ ${own} ನೀವೇ ಕೊಡಬೇಕಾಗುತ್ತದೆ${short ? `; ನಿಮ್ಮಲ್ಲಿರುವುದಕ್ಕಿಂತ ${short} ಹೆಚ್ಚು` : ''}.`,
    fromIncome: (share, income) => `${income} ಆದಾಯದಲ್ಲಿ ${share} ಅನ್ನು EMI ಎಂದು ಲೆಕ್ಕ ಹಾಕಿದ್ದೇನೆ.`,
    lessDues: (dues, left) => `ನೀವು ಈಗಾಗಲೇ ಕಟ್ಟುವ ${dues} ಕಳೆದರೆ ${left} ಉಳಿಯುತ್ತದೆ.`,
    askDues: () => 'ಬೇರೆ EMI ಇದೆಯೇ? ಇದ್ದರೆ ಸಾಲ ಕಡಿಮೆಯಾಗುತ್ತದೆ.',
    askOwn: () => 'ನೀವೇ ಎಷ್ಟು ಕೊಡಬಹುದು? ಅದು ಇದರ ಮೇಲೆ ಸೇರುತ್ತದೆ.',
    longer: (parts) => `ಹೆಚ್ಚು ವರ್ಷವಾದರೆ ತಿಂಗಳಿಗೆ ಕಡಿಮೆ: ${parts.join(', ')}.`,
    over: (time, emi) => `${time}ಕ್ಕೆ ${emi}`,
    lessLent: (sum, emi) => `ಸಾಲ ${sum} ಕಡಿಮೆಯಾದರೆ ತಿಂಗಳಿಗೆ ${emi} ಕಡಿಮೆ.`,
    askMonthly: () => 'ತಿಂಗಳಿಗೆ ಎಷ್ಟು ಕಟ್ಟಬಹುದು?',
    ofIncome: (share, income, common) =>
      `ಇದು ${income} ಆದಾಯದ ${share}; ಬ್ಯಾಂಕ್‌ಗಳು ಸಾಮಾನ್ಯವಾಗಿ ${common} ವರೆಗೆ ಒಪ್ಪುತ್ತವೆ.`,
    downPayment: ({ price, down, principal }) => `${inside(price)} ${down} ನೀವು ಕೊಟ್ಟರೆ, ಉಳಿದ ${principal} ಸಾಲ.`,
    wholePrice: (home, price) => `ಇದು ${home} ಪೂರ್ತಿ ಬೆಲೆ ${price} ಮೇಲಿನ ಲೆಕ್ಕ; ಡೌನ್ ಪೇಮೆಂಟ್ ಹೇಳಿದರೆ EMI ಕಡಿಮೆಯಾಗುತ್ತದೆ.`,
    formula: () => 'ಸೂತ್ರ: EMI = P × r × (1 + r)ⁿ ÷ ((1 + r)ⁿ − 1), r ತಿಂಗಳ ಬಡ್ಡಿ, n ತಿಂಗಳುಗಳು.',
    withUpkeep: (parts) => `EMI ಮತ್ತು ನಿರ್ವಹಣಾ ವೆಚ್ಚ ಸೇರಿ ತಿಂಗಳಿಗೆ: ${parts.join('; ')}.`,
    interest: (parts, apart) => `ಒಟ್ಟು ಬಡ್ಡಿ: ${parts.join('; ')}${apart ? `, ಅಂದರೆ ${apart} ವ್ಯತ್ಯಾಸ` : ''}.`,
    shareOf: (share, sum) => `${share} ಅಂದರೆ ${sum}`,
    shares: (of, parts) => `${of.join(', ')}: ${parts.join(', ')}.`,
    bankDecides: () => 'ಬೆಲೆಯ ಎಷ್ಟು ಭಾಗ ಸಾಲ ಸಿಗುತ್ತದೆ ಎಂಬುದನ್ನು ಬ್ಯಾಂಕ್ ಮಾತ್ರ ಹೇಳಬಲ್ಲದು.',
    needHome: () => 'ಯಾವ ಮನೆಗೆ?',
    ownersRate: (rate, date) => `${rate} ಈ ಸೈಟಿನ ದರ, ${date}; ನಿಮ್ಮ ಬ್ಯಾಂಕಿನದು ಬೇರೆ ಇರಬಹುದು.`,
    saidRate: (rate) => `${rate} ನೀವು ಹೇಳಿದ ದರ.`,
    example: (terms) => `${terms}: ಉದಾಹರಣೆಗೆ ಮಾತ್ರ; ನಿಮ್ಮದನ್ನು ಹೇಳಿದರೆ ಮತ್ತೆ ಲೆಕ್ಕ ಹಾಕುತ್ತೇನೆ.`,
    needAmount: () => 'ಎಷ್ಟು ಸಾಲ? ಮೊತ್ತ ಅಥವಾ ಯಾವ ಮನೆ ಎಂದು ತಿಳಿಸಿ.',
    needIncome: () => 'ತಿಂಗಳ ಆದಾಯ ಎಷ್ಟು? ಅದರಿಂದ ಸಾಲ ಹೇಳಬಹುದು.',
    needRate: () => 'ಬಡ್ಡಿ ದರ ಎಷ್ಟು? ಇಲ್ಲಿ ಬಡ್ಡಿ ದರ ಕೊಟ್ಟಿಲ್ಲ, ನಿಮ್ಮ ಬ್ಯಾಂಕಿನದು ತಿಳಿಸಿ.',
    needTime: () => 'ಎಷ್ಟು ವರ್ಷಗಳಿಗೆ?',
    notCovered: (income) => `${income} ಆದಾಯದಲ್ಲಿ EMI ಕಟ್ಟಲು ಏನೂ ಉಳಿಯುವುದಿಲ್ಲ.`,
    paidWhole: (down, price) => `ನೀವು ಕೊಡುವ ${down}, ಪೂರ್ತಿ ಬೆಲೆ ${price}ಕ್ಕೆ ಸಾಕು; ಸಾಲ ಬೇಕಾಗುವುದಿಲ್ಲ.`,
    rentShare: ({ home, rent, share, income }) => `${home} ಬಾಡಿಗೆ ${rent}, ${income} ನಲ್ಲಿ ${share}.`,
    rentShares: ({ low, lowShare, high, highShare, income }) =>
      `ಬಾಡಿಗೆ ಕಡಿಮೆ ಎಂದರೆ ${low}, ${income} ನಲ್ಲಿ ${lowShare}; ಹೆಚ್ಚೆಂದರೆ ${high}, ${highShare}.`,
    yours: () => 'ಬಾಡಿಗೆಗೆ ಎಷ್ಟು ಖರ್ಚು ಮಾಡಬೇಕು ಎಂದು ನೀವೇ ಹೇಳಬೇಕು; ಮೊತ್ತ ಹೇಳಿದರೆ ಅಷ್ಟರಲ್ಲಿ ಹುಡುಕುತ್ತೇನೆ.',
    share: ({ own, share, home, price, left }) =>
      `${own}, ${home} ಬೆಲೆ ${price} ನಲ್ಲಿ ${share}; ಉಳಿದ ${left} ಸಾಲ ಬೇಕಾಗುತ್ತದೆ.`,
    least: (n) => `ಸಿಕ್ಕ ${n} ಮನೆಗಳಲ್ಲಿ ಅತಿ ಕಡಿಮೆ ಬೆಲೆಯದನ್ನು ತೆಗೆದುಕೊಂಡಿದ್ದೇನೆ.`,
    covers: (own, n, of) => `ಸಿಕ್ಕ ${of} ಮನೆಗಳಲ್ಲಿ ${n} ಮನೆಗಳ ಪೂರ್ತಿ ಬೆಲೆಗೆ ${own} ಸಾಕು.`,
    noMore: (emi, homes) =>
      homes ? `ತಿಂಗಳಿಗೆ ${emi} ಅಥವಾ ಕಡಿಮೆ: ${homes}.` : `ಇವುಗಳಲ್ಲಿ ಯಾವುದರ EMI ಕೂಡ ${emi} ಅಥವಾ ಕಡಿಮೆ ಇಲ್ಲ.`,
    lent: () => 'ಬೆಲೆಯಲ್ಲಿ ಎಷ್ಟು ಭಾಗ ಸಾಲ ಸಿಗುತ್ತದೆ ಎಂದು ನಿಮ್ಮ ಬ್ಯಾಂಕ್ ಹೇಳುತ್ತದೆ.',
    moveIn: ({ home, rent, deposit, sum, own, short }) =>
      `${home}: ಠೇವಣಿ ${deposit} ಮತ್ತು ಮೊದಲ ಬಾಡಿಗೆ ${rent} ಸೇರಿ ${sum}; ${short ? `ನಿಮ್ಮಲ್ಲಿ ${own} ಇದೆ, ${short} ಕಡಿಮೆ` : `ನಿಮ್ಮ ${own} ಸಾಕು`}.`,
    ofRent: ({ home, rent, own, months }) =>
      `${home} ಬಾಡಿಗೆ ${rent}, ಠೇವಣಿ ತಿಳಿಸಿಲ್ಲ; ${own} ಅಂದರೆ ${months} ತಿಂಗಳ ಬಾಡಿಗೆ.`,
    left: () => 'ಸರಿ, ಸಾಲದ ಮಾತು ಇನ್ನು ಬೇಡ.',
  },

  person: {
    nobody: () => 'ನಾನು ಸ್ವಯಂಚಾಲಿತ ಸಹಾಯಕ; ಈ ಸೈಟಿನ ಫೋನ್ ಅಥವಾ ಇ-ಮೇಲ್ ನನ್ನ ಬಳಿ ಇಲ್ಲ.',
    ask: () => 'ಕಚೇರಿಯವರನ್ನು ಕೇಳಿದರೆ ಗೊತ್ತಾಗುತ್ತದೆ.',
    shallIAskAll: (what) => `ಇವೆಲ್ಲವನ್ನೂ ಕಚೇರಿಯವರನ್ನು ಕೇಳಲೇ: ${what}?`,
    shallIAsk: (n = 1, homes) =>
      n > 1 ? `ಈ ${n} ಮನೆಗಳ ಬಗ್ಗೆ${homes ? ` (${homes})` : ''} ಕಚೇರಿಯವರನ್ನು ಕೇಳಲೇ?` : 'ಕಚೇರಿಯವರನ್ನು ಕೇಳಲೇ?',
    asksOffice: (homes, what) =>
      `ಕೆಳಗಿನ ಸಂದೇಶದಲ್ಲಿ ${homes ? `${homes} ಬಗ್ಗೆ ` : ''}ಕಚೇರಿಯವರನ್ನು ಕೇಳಲಾಗಿದೆ${what ? `: ${what}` : ''}. ಕಳುಹಿಸಿದರೆ ಸಾಕು.`,
    openUntil: (time) => `ಈಗ ತೆರೆದಿದೆ, ${time} ವರೆಗೆ`,
    opens: (day, time) => `${day} ${time}ಕ್ಕೆ ತೆರೆಯುತ್ತದೆ`,
    closed: () => 'ಮುಚ್ಚಿದೆ',
    suggestVisit: (home) => `${home} ನೋಡಲು ಬರುತ್ತೀರಾ?`,
  },

  visit: visitReplies,
  requests: requestReplies,
  shortlist: shortlistReplies,

  chat: {
    greeting: (site) => `ನಮಸ್ಕಾರ! ${site} ಮನೆಗಳ ಬಗ್ಗೆ ಕೇಳಿ.`,
    hello: (site, n) => `ನಮಸ್ಕಾರ! ${site} ಸೈಟಿನ ${n} ಮನೆಗಳಲ್ಲಿ ಹುಡುಕಿ ಕೊಡುತ್ತೇನೆ. ನಿಮಗೆ ಏನು ಬೇಕು?`,
    helloAgain: (wanted) => `ಮತ್ತೆ ನಮಸ್ಕಾರ! ನಾವು ನೋಡುತ್ತಿದ್ದದ್ದು: ${wanted}. ಮುಂದುವರಿಸೋಣವೇ?`,
    hi: () => 'ನಮಸ್ಕಾರ!',
    thanks: () => 'ಪರವಾಗಿಲ್ಲ! ಈ ಮನೆಗಳ ಬಗ್ಗೆ ಇನ್ನೇನಾದರೂ?',
    bye: () => 'ಒಳ್ಳೆಯದು, ನಿಮಗೆ ಒಳ್ಳೆಯ ಮನೆ ಸಿಗಲಿ! ಈ ಚಾಟ್‌ಗೆ ಯಾವಾಗ ಬೇಕಾದರೂ ಮತ್ತೆ ಬನ್ನಿ.',
    aboutMe: (site, n) => `ನಾನು ಸ್ವಯಂಚಾಲಿತ ಸಹಾಯಕ. ${site} ಪಟ್ಟಿಯ ${n} ಮನೆಗಳಿಂದ ಮಾತ್ರ ಉತ್ತರಿಸುತ್ತೇನೆ.`,
    affirm: () => 'ಸರಿ. ಮುಂದೆ ಏನು ನೋಡೋಣ?',
    deny: () => 'ಸರಿ. ಬೇರೆ ಏನು ತೋರಿಸಲಿ?',
    visitDeclined: () => 'ಸರಿ, ಸದ್ಯಕ್ಕೆ ಭೇಟಿ ಬೇಡ. ಮತ್ತೆ ಕೇಳುವುದಿಲ್ಲ.',
    cancelled: () => 'ಮೊದಲಿನಂತೆಯೇ ಬಿಟ್ಟಿದ್ದೇನೆ. ಬದಲಿಗೆ ಏನು ನೋಡೋಣ?',
    nothingToRepeat: () => 'ಮತ್ತೆ ಹೇಳಲು ಇನ್ನೂ ಏನೂ ಇಲ್ಲ. ನೀವು ಏನು ಹುಡುಕುತ್ತಿದ್ದೀರಿ?',
    outOfScope: (site) => `${site} ಮನೆಗಳ ವಿಷಯದಲ್ಲಿ ಮಾತ್ರ ಸಹಾಯ ಮಾಡಬಲ್ಲೆ.`,
    sensitive: () =>
      'ಧರ್ಮ, ಜಾತಿ, ಸಮುದಾಯ, ಮದುವೆ ಅಥವಾ ಆಹಾರದ ಮೇಲೆ ನಾನು ಮನೆಗಳನ್ನು ವಿಂಗಡಿಸುವುದಿಲ್ಲ. ಜಾಗ, ಬೆಲೆ, ವಿಸ್ತೀರ್ಣ, ಸೌಲಭ್ಯಗಳಿಂದ ಖಂಡಿತ ಹುಡುಕುತ್ತೇನೆ.',
    language: (name) => `ಸರಿ, ಇನ್ನು ಮುಂದೆ ${inside(name)}.`,
    languageNotOffered: (names) => `ಇಲ್ಲಿ ${inside(names)} ಉತ್ತರಿಸಬಲ್ಲೆ.`,
    missed: () => 'ಕ್ಷಮಿಸಿ, ಅರ್ಥವಾಗಲಿಲ್ಲ.',
    whatToFind: () => 'ಯಾವ ಏರಿಯಾ, ಎಷ್ಟು BHK, ಎಷ್ಟು ಬಜೆಟ್?',
    leftAt: (name) => `ಕೊನೆಯದಾಗಿ ನೋಡಿದ ಮನೆ: ${name}.`,
    whatOfHome: (name) => `${name} ಬಗ್ಗೆ ಏನು ತಿಳಿಯಬೇಕು?`,
    missedAgain: (examples) =>
      `ಇನ್ನೂ ಅರ್ಥವಾಗಲಿಲ್ಲ. ಬಡಾವಣೆ, BHK, ಬಜೆಟ್, ಹಸ್ತಾಂತರ, ಸೌಲಭ್ಯಗಳು ನನಗೆ ತಿಳಿಯುತ್ತವೆ, ಉದಾಹರಣೆಗೆ: ${examples}.`,
    missedThrice: (examples, person) =>
      `ಕ್ಷಮಿಸಿ, ನನಗೆ ಅರ್ಥವಾಗುತ್ತಿಲ್ಲ. ${person ? 'ನಮ್ಮ ತಂಡದವರು ಸಹಾಯ ಮಾಡುತ್ತಾರೆ, ಕೆಳಗೆ ನೋಡಿ; ಅಥವಾ' : 'ನೀವು'} ಹೀಗೆ ಕೇಳಿ: ${examples}.`,
    larger: () => 'ಅರ್ಥವಾಯಿತು, ಇದಕ್ಕಿಂತ ದೊಡ್ಡದು ನೋಡೋಣ.',
    smaller: () => 'ಅರ್ಥವಾಯಿತು, ಇದಕ್ಕಿಂತ ಚಿಕ್ಕದು ನೋಡೋಣ.',
    noneNearer: (place) => `ಉಳಿದೆಲ್ಲದರ ಜೊತೆ ${place} ಹತ್ತಿರ ಇದಕ್ಕಿಂತ ಸಮೀಪ ಇಲ್ಲಿ ಇಲ್ಲ. ಯಾವುದನ್ನು ಸ್ವಲ್ಪ ಬದಲಿಸಬಹುದು?`,
    noneForLess: () => 'ಇದಕ್ಕಿಂತ ಕಡಿಮೆಗೆ ಉಳಿದೆಲ್ಲದರ ಜೊತೆ ಇಲ್ಲಿ ಇಲ್ಲ. ಯಾವುದನ್ನು ಸ್ವಲ್ಪ ಬದಲಿಸಬಹುದು?',
    samples: (again) =>
      again
        ? 'ಹೇಳಿದಂತೆ, ಇಲ್ಲಿನ ಪ್ರತಿ ಮನೆ ಮತ್ತು ಅದರ ದಾಖಲೆ ಮಾದರಿಯೇ. ನಿಜವಾದ ಮನೆಗಳ ಬಗ್ಗೆ ಕಚೇರಿಯವರೇ ತಿಳಿಸಬಲ್ಲರು.'
        : 'ಇಲ್ಲಿನ ಮನೆಗಳು ಮಾದರಿ (sample) ಎಂದು ಬರೆದಿದೆ: ಚಾಟ್ ಪ್ರಯತ್ನಿಸಲು ಕಲ್ಪಿಸಿದವು, ನಿಜವಾಗಿ ಯಾವುದೂ ಮಾರಾಟಕ್ಕೂ ಬಾಡಿಗೆಗೂ ಇಲ್ಲ. ಇವುಗಳ RERA ಸಂಖ್ಯೆಗಳೂ ನಿಜವಾದವಲ್ಲ.',
    objection: {
      budget: 'ಅರ್ಥವಾಯಿತು, ಬಜೆಟ್‌ಗೆ ತಕ್ಕಂತೆ ನೋಡೋಣ.',
      location: 'ಅರ್ಥವಾಯಿತು, ಬೇರೆ ಜಾಗ ನೋಡೋಣ.',
      possession: 'ಅರ್ಥವಾಯಿತು, ಬೇಗ ಸಿಗುವುದನ್ನು ನೋಡೋಣ.',
      size: 'ಅರ್ಥವಾಯಿತು, ಬೇರೆ ಸೈಜ್ ನೋಡೋಣ.',
      trust: 'ಎಚ್ಚರಿಕೆ ಒಳ್ಳೆಯದು. ಪಟ್ಟಿಯಲ್ಲಿರುವುದನ್ನು ಮಾತ್ರ ಹೇಳುತ್ತೇನೆ; RERA ಸಂಖ್ಯೆಯನ್ನು ರಾಜ್ಯದ RERA ಸೈಟಿನಲ್ಲಿ ಪರಿಶೀಲಿಸಿ.',
      amenities: 'ಅರ್ಥವಾಯಿತು, ಈ ಸೌಲಭ್ಯ ಬೇಕು.',
      timing: 'ಅವಸರವಿಲ್ಲ. ಈ ಚಾಟ್ ನಿಮ್ಮ ಹುಡುಕಾಟವನ್ನು ಸ್ವಲ್ಪ ಹೊತ್ತು ನೆನಪಿಡುತ್ತದೆ.',
      other: 'ಅರ್ಥವಾಯಿತು. ಏನು ಬದಲಾಗಬೇಕು: ಬೆಲೆ, ಸೈಜ್ ಅಥವಾ ಜಾಗ?',
    },
    instead: (offers) => `ಇವುಗಳನ್ನು ನೋಡಬಹುದು: ${offers.join(' · ')}.`,
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
      label === PURPOSE.buy ? 'ಬಾಡಿಗೆಗೂ ನೋಡೋಣ' : label === PURPOSE.rent ? 'ಖರೀದಿಗೂ ನೋಡೋಣ' : `“${label}” ಇಲ್ಲದೆ`,
    more: () => 'ಇನ್ನಷ್ಟು ತೋರಿಸಿ',
    compare: (a, b) => `${a} ಮತ್ತು ${b} ಹೋಲಿಸಿ`,
    details: (n) => `ಸಂಖ್ಯೆ ${n} ಬಗ್ಗೆ ಹೇಳಿ`,
    emi: () => 'EMI ಎಷ್ಟು?',
    visit: () => 'ಮನೆ ನೋಡಲು ಬರಬೇಕು',
    person: () => 'ನಿಮ್ಮ ತಂಡದವರ ಜೊತೆ ಮಾತನಾಡಬೇಕು',
    backToList: () => 'ಪಟ್ಟಿಗೆ ಹಿಂತಿರುಗಿ',
    thisHome: () => 'ಈ ಮನೆ ಬಗ್ಗೆ ಹೇಳಿ',
    cheaperThanThis: () => 'ಇದಕ್ಕಿಂತ ಕಡಿಮೆ ಬೆಲೆಯದು ಇದೆಯೇ?',
    groups: { find: 'ಹುಡುಕಿ', ask: 'ಕೇಳಿ', decide: 'ಆರಿಸಿ' },
    costOf: (wanted) => `${wanted}: ಬೆಲೆ ಎಷ್ಟು?`,
    about: (project) => `${project} ಬಗ್ಗೆ ಹೇಳಿ`,
    areas: (one, other) => `${one} ಮತ್ತು ${other} ಹೋಲಿಸಿ`,
    loan: (price, down) => `${price} ಮನೆಗೆ ${down} ಡೌನ್ ಪೇಮೆಂಟ್: EMI ಎಷ್ಟು?`,
  },
};
