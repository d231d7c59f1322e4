// Kannada: several facts of one home in one sentence, and one fact of several homes.
import type { FactLines } from '../replies.ts';

const BASIS = {
  carpet: 'ಕಾರ್ಪೆಟ್ ಏರಿಯಾ',
  built_up: 'ಬಿಲ್ಟ್-ಅಪ್ ಏರಿಯಾ',
  super_built_up: 'ಸೂಪರ್ ಬಿಲ್ಟ್-ಅಪ್ ಏರಿಯಾ',
  plot: 'ಸೈಟ್ ಏರಿಯಾ',
};

export const factLines: FactLines = {
  said: {
    furnishing: (value) => value,
    parking: (value) => (value === '0' ? 'ಕಾರ್ ಪಾರ್ಕಿಂಗ್ ಇಲ್ಲ' : `${value} ಕಾರ್‌ಗೆ ಪಾರ್ಕಿಂಗ್`),
    bathrooms: (value) => `${value} ಬಾತ್‌ರೂಮ್`,
    balconies: (value) => (value === '0' ? 'ಬಾಲ್ಕನಿ ಇಲ್ಲ' : `${value} ಬಾಲ್ಕನಿ`),
    facing: (value) => `${value} ದಿಕ್ಕಿಗೆ`,
    area: (value) => value,
    bhk: (value) => value,
    type: (value) => value,
  },
  otherMeasure: (home, basis, value) => `${home}: ${BASIS[basis]} ಬರೆದಿಲ್ಲ; ಬರೆದಿರುವುದು ${value}.`,
  sampleNumber: () =>
    'ಈ ನಂಬರ್ ಮಾದರಿ (sample) ಎಂದು ಬರೆದಿದೆ, ಇದನ್ನು ನಂಬಬೇಡಿ; ನೋಂದಾಯಿತ ನಂಬರ್ ಕಚೇರಿಯಿಂದ ಪಡೆದು ರಾಜ್ಯದ RERA ಸೈಟ್‌ನಲ್ಲಿ ಪರಿಶೀಲಿಸಿ.',
  noStreet: () => 'ಬೀದಿ ಮತ್ತು ಮನೆ ನಂಬರ್ ಬರೆದಿಲ್ಲ.',
  part: (fact, value) => (value === undefined ? `${fact} ಮಾಹಿತಿ ಇಲ್ಲ` : `${fact} ${value}`),
  together: (home, parts) => `${home}: ${parts.join(', ')}.`,
  noneNear: (n, kind) => `ಈ ${n} ಮನೆಗಳ ಹತ್ತಿರ ${kind} ಇದೆಯೋ ಇಲ್ಲವೋ ಎಂದು ಪಟ್ಟಿಯಲ್ಲಿ ಬರೆದಿಲ್ಲ.`,
  none: (n, facts) => `ಈ ${n} ಮನೆಗಳಲ್ಲಿ ಯಾವುದಕ್ಕೂ ${facts} ಮಾಹಿತಿ ಇಲ್ಲ.`,
  others: (n, total, fact) => `ಒಟ್ಟು ${total} ಮನೆಗಳಲ್ಲಿ ${n} ಮನೆಗಳಿಗೆ ${fact} ಬರೆದಿದೆ.`,
  all: (n, fact, value) => `${fact}: ${value}, ${n === 2 ? 'ಎರಡೂ' : `ಎಲ್ಲಾ ${n}`} ಮನೆಗಳಿಗೆ.`,
  each: (fact, parts) => `${fact}: ${parts.join('; ')}.`,
  way: (place, ordered) => `${place} ದೂರ, ನೇರ ರೇಖೆಯಲ್ಲಿ${ordered ? ', ಹತ್ತಿರದ್ದು ಮೊದಲು' : ''}`,
  ofAll: (n) => `ಎಲ್ಲ ${n} ಮನೆಗಳಲ್ಲಿ:`,
  lowestFirst: (fact) => `${fact}, ಕಡಿಮೆಯದು ಮೊದಲು`,
  which: {
    price: { down: 'ಕಡಿಮೆ ಬೆಲೆಯದು', up: 'ದುಬಾರಿಯದು' },
    price_per_area: { down: 'ಚದರ ಅಡಿಗೆ ಕಡಿಮೆ ಬೆಲೆಯದು', up: 'ಚದರ ಅಡಿಗೆ ದುಬಾರಿಯದು' },
    area: { down: 'ಚಿಕ್ಕದು', up: 'ದೊಡ್ಡದು' },
    possession: { down: 'ಬೇಗ ಸಿಗುವುದು', up: 'ತಡವಾಗಿ ಸಿಗುವುದು' },
    floor: { down: 'ಕೆಳಗಿನ ಮಹಡಿ', up: 'ಮೇಲಿನ ಮಹಡಿ' },
  },
  verdict: (which, best, next, of) =>
    `${of ? `ಎಲ್ಲ ${of} ಮನೆಗಳಲ್ಲಿ ` : ''}${which}: ${best}${next ? `; ನಂತರ ${next}` : ''}.`,
  uncovered: () => 'ಪಾರ್ಕಿಂಗ್ ಮುಚ್ಚಿದ್ದೋ ತೆರೆದದ್ದೋ ಎಂದು ಬರೆದಿಲ್ಲ.',
  eachOf: ({ home, price, n, share, deposit }) =>
    `${home}: ${price}, ${n} ಜನ ಹಂಚಿಕೊಂಡರೆ ಒಬ್ಬರಿಗೆ ${share}${deposit ? `; ಠೇವಣಿ ${deposit.whole}, ಒಬ್ಬರಿಗೆ ${deposit.share}` : ''}.`,
  total: (sum, parts) => `ಒಟ್ಟು: ${sum} (${parts.join(' + ')}).`,
  rents: (sum, months) => `${sum} (${months} ತಿಂಗಳ ಬಾಡಿಗೆ)`,
  among: (sum, n, share) => `${sum}, ${n} ಜನ ಹಂಚಿಕೊಂಡರೆ ಒಬ್ಬರಿಗೆ ${share}.`,
  aMonth: (month, year) => `ಒಟ್ಟು ${month}, ವರ್ಷಕ್ಕೆ ${year}.`,
  firstMonth: (sum) => `ಮೊದಲ ತಿಂಗಳು ಠೇವಣಿ ಸೇರಿ: ${sum}.`,
  notInSum: () => 'ಪಟ್ಟಿಯಲ್ಲಿ ಬರೆಯದಿರುವುದು, ಬ್ರೋಕರೇಜ್ ಅಥವಾ ನೋಂದಣಿಯಂತಹದ್ದು, ಈ ಮೊತ್ತದಲ್ಲಿ ಇಲ್ಲ.',
  of: (homes, value) => `${homes} – ${value ?? 'ಮಾಹಿತಿ ಇಲ್ಲ'}`,
  link: (homes, url) => `${homes}${url === undefined ? ' – ಮಾಹಿತಿ ಇಲ್ಲ' : `: ${url}`}`,
  nothing: 'ಇಲ್ಲ',
  listed: (yes, denied) => (yes ? 'ಇದೆ' : denied ? 'ಇಲ್ಲ' : 'ಬರೆದಿಲ್ಲ'),
  storey: (value) => {
    const [floor = '', of] = value.split('/');
    return floor === '0' ? 'ನೆಲಮಹಡಿ' : of ? `${of}ರಲ್ಲಿ ${floor}` : floor;
  },
};
