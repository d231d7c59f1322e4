// Kannada: the market of a place, asked and told.
import type { AreaCues, AreaReplies } from '../areas.ts';

export const areas: AreaCues = {
  rate: 'ಸರಾಸರಿ ಬೆಲೆ, ಸರಾಸರಿ ದರ, ದರ ಎಷ್ಟು, ದರ ಏನು, ಬೆಲೆ ಹೇಗಿದೆ, ಬೆಲೆ ಎಷ್ಟಿರುತ್ತದೆ, ಸರಾಸರಿ ಬಾಡಿಗೆ',
  about: 'ಹೇಗಿದೆ, ಹೆಂಗಿದೆ, ಬಗ್ಗೆ ಹೇಳಿ, ಬಗ್ಗೆ ತಿಳಿಸಿ, ಬಗ್ಗೆ ಮಾಹಿತಿ',
  which:
    'ಯಾವ ಏರಿಯಾ, ಯಾವ ಪ್ರದೇಶ, ಯಾವ ಪ್ರದೇಶಗಳಲ್ಲಿ, ಯಾವ ಏರಿಯಾಗಳಲ್ಲಿ, ಎಲ್ಲಿ ಸಿಗುತ್ತದೆ, ಎಲ್ಲಿ ಸಿಗುತ್ತೆ, ಎಲ್ಲಿ ಸಿಗಬಹುದು, ಯಾವ ಕಡೆ, ಯಾವ ಜಾಗ',
  cheaper: 'ಅಗ್ಗ, ಅಗ್ಗದ, ಕಡಿಮೆ ಬೆಲೆ, ಯಾವುದು ಅಗ್ಗ, ಎಲ್ಲಿ ಕಡಿಮೆ, ಯಾವುದು ಕಡಿಮೆ',
  dearer: 'ದುಬಾರಿ, ಯಾವುದು ದುಬಾರಿ, ಹೆಚ್ಚು ಬೆಲೆ',
  live: 'ಎಲ್ಲಿ ಇರಬೇಕು, ಎಲ್ಲಿ ಇರೋದು, ಎಲ್ಲಿ ಮನೆ ಮಾಡಬೇಕು, ಎಲ್ಲಿ ಮನೆ ಮಾಡೋದು, ಎಲ್ಲಿ ನೋಡಬೇಕು, ಇಬ್ಬರಿಗೂ ಹತ್ತಿರ, ಎರಡಕ್ಕೂ ಹತ್ತಿರ, ಮಧ್ಯದಲ್ಲಿ ಎಲ್ಲಿ, ಇಬ್ಬರಿಗೂ ಅನುಕೂಲ, ಎರಡರ ನಡುವೆ',
  yield:
    'ಎಷ್ಟು ಬಾಡಿಗೆ ಸಿಗುತ್ತೆ, ಎಷ್ಟು ಬಾಡಿಗೆ ಬರುತ್ತೆ, ಬಾಡಿಗೆ ಎಷ್ಟು ಸಿಗುತ್ತದೆ, ಬಾಡಿಗೆ ಎಷ್ಟು ಬರುತ್ತದೆ, ಬಾಡಿಗೆ ಎಷ್ಟು ಸಿಗುತ್ತೆ, ಬಾಡಿಗೆ ಎಷ್ಟು ಬರುತ್ತೆ',
  area: 'ಏರಿಯಾ, ಪ್ರದೇಶ, ಪ್ರದೇಶಗಳು, ಜಾಗ, ಎಲ್ಲಿ, ಕಡೆ, ಬಡಾವಣೆ',
  cheap: 'ಅಗ್ಗ, ಅಗ್ಗದ, ಕಡಿಮೆ ಬೆಲೆ, ಕಡಿಮೆ ಬೆಲೆಗೆ, ಕಡಿಮೆ ಬೆಲೆಯ, ಕಡಿಮೆ ಬೆಲೆ ಇರುವ, ಕಡಿಮೆ ದರ, ಕಡಿಮೆ ಬಜೆಟ್',
  better: 'ಒಳ್ಳೆಯದು, ಒಳ್ಳೇದು, ಒಳ್ಳೆಯ, ಒಳ್ಳೆ, ಉತ್ತಮ, ಬೆಟರ್, ಚೆನ್ನಾಗಿದೆ, ಯಾವುದು ತಗೊಳ್ಳಲಿ, ಯಾವುದನ್ನು ತೆಗೆದುಕೊಳ್ಳಲಿ, ಯಾವುದು ತಗೋಬೇಕು',
  for_family: 'ಕುಟುಂಬ, ಕುಟುಂಬಕ್ಕೆ, ಫ್ಯಾಮಿಲಿ, ಫ್ಯಾಮಿಲಿಗೆ, ಮಕ್ಕಳಿಗೆ, ಮಕ್ಕಳು, ವಾಸಕ್ಕೆ, ಇರೋಕೆ',
  for_investment: 'ಹೂಡಿಕೆ, ಹೂಡಿಕೆಗೆ, ಇನ್ವೆಸ್ಟ್, ಇನ್ವೆಸ್ಟ್‌ಮೆಂಟ್, ಲಾಭ',
  household: `
    ಕುಟುಂಬ, ಫ್ಯಾಮಿಲಿ, ಹೆಂಡತಿ, ಗಂಡ, ಮಕ್ಕಳು, ಮಗು, ಮಗಳು, ಮಗ, ಅಪ್ಪ, ಅಮ್ಮ, ತಂದೆ, ತಾಯಿ
  `,
  between: 'ನಡುವೆ, ಮಧ್ಯೆ, ಮಧ್ಯದಲ್ಲಿ, ನಡುವಿನ',
  kilometre: 'ಕಿಮೀ, ಕಿಲೋಮೀಟರ್',
};

/** "₹55 ಲಕ್ಷದಿಂದ", "₹1.2 ಕೋಟಿಯಿಂದ", "₹30,000ದಿಂದ". */
const since = (amount: string) => `${amount}${amount.endsWith('ಿ') ? 'ಯಿಂದ' : 'ದಿಂದ'}`;
const mane = (n: number) => (n === 1 ? '1 ಮನೆ' : `${n} ಮನೆಗಳು`);

export const areaReplies: AreaReplies = {
  head: (place, what) => [place, ...what].filter((part) => part !== undefined).join(', '),
  figures: ({ head, n, low, high, typical, rate }) =>
    `${head}: ${mane(n)}, ${low} – ${high}${typical ? `, ಸಾಮಾನ್ಯವಾಗಿ ${typical}` : ''}${rate ? `, ಸುಮಾರು ${rate}` : ''}.`,
  one: (head, n, price, rate) =>
    `${head}: ${n === 1 ? 'ಒಂದೇ ಮನೆ ಇದೆ,' : `${mane(n)}, ಎಲ್ಲವೂ`} ${price}${rate ? `, ಸುಮಾರು ${rate}` : ''}.`,
  none: (head) => `${head}: ಸದ್ಯ ಮನೆ ಇಲ್ಲ.`,
  sizes: (parts) => `ಸೈಜ್ ಪ್ರಕಾರ: ${parts}.`,
  size: (bhk, price, n) => `${bhk} ${price} (${n})`,
  within: (n, budget) =>
    n === 0 ? `${budget} ಒಳಗೆ ಇವುಗಳಲ್ಲಿ ಯಾವುದೂ ಇಲ್ಲ.` : `${budget} ಒಳಗೆ ಇವುಗಳಲ್ಲಿ ${n} ${n === 1 ? 'ಇದೆ' : 'ಇವೆ'}.`,
  lower: (place, amount, what) => `${what ? `${what}ಗೆ ` : ''}${place} ಅಗ್ಗ, ಸುಮಾರು ${amount} ಕಡಿಮೆ.`,
  same: () => 'ಎರಡೂ ಕಡೆ ಬೆಲೆ ಹೆಚ್ಚು ಕಡಿಮೆ ಒಂದೇ.',
  nearer: (place, to, km, others) => `ಹೆಚ್ಚು ಹತ್ತಿರ: ${place} – ${to} ನೇರ ದೂರ ${km}${others ? `; ${others}` : ''}.`,
  away: (place, km) => `${place} ${km}`,
  which: (head, places) => `${head}: ${places}.`,
  cheapest: (head, places) => `ಕಡಿಮೆ ಬೆಲೆಯಿಂದ (${head}): ${places}.`,
  place: (name, n, from) => `${name} (${mane(n)}, ${since(from)})`,
  typically: (name, n, price) => `${name} ${price} (${mane(n)})`,
  family: (head, amenities, places) => `${amenities} ಇರುವ ಮನೆಗಳು (${head}): ${places}.`,
  familyUnknown: () => 'ವಾಸಕ್ಕೆ ಯಾವ ಏರಿಯಾ ಒಳ್ಳೆಯದು ಎಂದು ನಮ್ಮ ಪಟ್ಟಿಯಿಂದ ಹೇಳಲಾಗದು; ಮನೆಯಲ್ಲಿ ಏನೇನಿದೆ ಎಂದು ಹೇಳಬಲ್ಲೆ.',
  investUnknown: () => 'ಯಾವ ಏರಿಯಾದ ಬೆಲೆ ಏರುತ್ತದೆ ಎಂದು ಯಾರೂ ಖಚಿತವಾಗಿ ಹೇಳಲಾರರು.',
  yieldsAt: (places) => `ಈಗಿನ ಬಾಡಿಗೆ ಮತ್ತು ಬೆಲೆಯಿಂದ, ಖರ್ಚಿಗೆ ಮೊದಲು: ${places}.`,
  yieldAt: ({ place, bhk, rent, price, rate }) => `${place} ${bhk} ವರ್ಷಕ್ಕೆ ${rate} (${rent} × 12 ÷ ${price})`,
  live: (head, places) => `ನಡುವಿನ ಜಾಗಗಳು, ನೇರ ದೂರದಲ್ಲಿ (${head}): ${places}.`,
  nearest: (head, places) => `ಹತ್ತಿರದಿಂದ, ನೇರ ದೂರದಲ್ಲಿ (${head}): ${places}.`,
  livePlace: (name, distances, n, from) => `${name}: ${distances}; ${mane(n)}, ${since(from)}`,
  from: (km, place) => `${place} ${km}`,
  rents: ({ wanted, n, rent }) =>
    n === 1 ? `ಬಾಡಿಗೆಗೆ ಒಂದು ಇದೆ (${wanted}): ${rent}.` : `ಬಾಡಿಗೆಗೆ ${n} ಇವೆ (${wanted}), ಸಾಮಾನ್ಯವಾಗಿ ${rent}.`,
  yields: ({ rent, price, rate }) =>
    `${rent} × 12 ÷ ${price} = ವರ್ಷಕ್ಕೆ ${rate}, ಖರ್ಚಿಗೆ ಮೊದಲು. ಬಾಡಿಗೆ ಎಷ್ಟು ಬರುತ್ತದೆ ಎಂದು ಖಚಿತವಾಗಿ ಹೇಳಲಾಗದು.`,
  noRents: (wanted) => `ಅಂತಹ ಮನೆ ಬಾಡಿಗೆಗೆ ಇಲ್ಲ (${wanted}); ಹಾಗಾಗಿ ಬಾಡಿಗೆ ಹೇಳಲಾರೆ.`,
  ask: {
    work: () => 'ನಿಮ್ಮ ಆಫೀಸ್ ಎಲ್ಲಿದೆ? ಆಗ ದೂರವನ್ನೂ ಹೇಳುತ್ತೇನೆ.',
    works: () => 'ಯಾವ ಎರಡು ಜಾಗಗಳ ನಡುವೆ? ಇಬ್ಬರ ಆಫೀಸ್ ಎಲ್ಲಿದೆ ಹೇಳಿ.',
    purpose: () => 'ಖರೀದಿಗೋ ಬಾಡಿಗೆಗೋ?',
    budget: () => 'ಬಜೆಟ್ ಎಷ್ಟು?',
    weigh: () => 'ನಿಮಗೆ ಯಾವುದು ಮುಖ್ಯ, ಬೆಲೆಯೋ ಆಫೀಸ್ ದೂರವೋ?',
    bhk: () => 'ಎಷ್ಟು BHK ಬೇಕು?',
  },
};
