// Kannada across homes and about areas.
import type { AnswersOf } from '../answers.ts';

const ASKS = { bhk: 'ಎಷ್ಟು BHK', budget: 'ಎಷ್ಟು ಬಜೆಟ್ ಒಳಗೆ', place: 'ಯಾವ ಪ್ರದೇಶದಲ್ಲಿ' };
const list = (parts: string[]) =>
  parts.length > 1 ? `${parts.slice(0, -1).join(', ')} ಮತ್ತು ${parts.at(-1)}` : (parts[0] ?? '');

export const answers: AnswersOf = {
  cues: {
    rate: 'ಮಾರುಕಟ್ಟೆ ಬೆಲೆ, ಸರಾಸರಿ ಬೆಲೆ, ಸರಾಸರಿ ದರ, average rate, average eshtu',
    which:
      'ಯಾವ ಏರಿಯಾ, ಯಾವ ಪ್ರದೇಶ, ಎಲ್ಲಿ ಸಿಗುತ್ತೆ, ಎಲ್ಲಿ ಸಿಗುತ್ತದೆ, ಬೇರೆ ಎಲ್ಲಿ, yava area, yavudu area, elli sigutte, bere elli, bere kade',
    choose: 'ಯಾವುದು ಕಡಿಮೆ, ಎಲ್ಲಿ ಕಡಿಮೆ, ಯಾವುದು ಉತ್ತಮ, yavudu kadime, yavudu better, elli kadime',
    rent: 'ಎಷ್ಟು ಬಾಡಿಗೆ, ಬಾಡಿಗೆ ಎಷ್ಟು ಸಿಗ, eshtu badige, badige eshtu sig',
    yield: 'ವರ್ಷಕ್ಕೆ ಎಷ್ಟು ಪರ್ಸೆಂಟ್, yield',
  },
  say: {
    each: (fact, stated, silent) =>
      `${fact}: ${stated.join(', ')}.${silent.length > 0 ? ` ${list(silent)} ಬಗ್ಗೆ ಮಾಹಿತಿ ಇಲ್ಲ.` : ''}`,
    noneStates: (fact) => `${fact}: ಈ ಯಾವ ಮನೆಗೂ ಮಾಹಿತಿ ಇಲ್ಲ.`,
    area: ({ what, place, n, from, to, median, rate }) =>
      n === 1
        ? `${place}: ${what} ಒಂದು ಮನೆ, ${from}${rate ? `, ${rate}` : ''}.`
        : `${place}: ${what} ${n} ಮನೆಗಳು, ${from} ಇಂದ ${to}${median ? `, ಅರ್ಧದಷ್ಟು ${median} ಒಳಗೆ` : ''}${rate ? `; ಸುಮಾರು ${rate}` : ''}.`,
    noneIn: (what, place) => `${place}: ${what} ಸದ್ಯ ನಮ್ಮಲ್ಲಿ ಇಲ್ಲ.`,
    cheaperArea: (place, amount) => `${place} ಕಡಿಮೆ: ನಡುವಿನ ಬೆಲೆ ${amount} ಕಡಿಮೆ ಇದೆ.`,
    areas: (what, places) => `${what}: ${places.join(' · ')}.`,
    areaFrom: (place, n, from) => `${place} ${n}, ${from} ಇಂದ`,
    noArea: (what) => `${what} ಯಾವ ಪ್ರದೇಶದಲ್ಲೂ ಇಲ್ಲ.`,
    distances: (from, places) => `${from} ಇಂದ ನೇರ ದೂರ: ${places.join(', ')}.`,
    rents: (what, place, n, from, to) =>
      n === 1
        ? `${place}: ${what} ಬಾಡಿಗೆಗೆ ಒಂದು ಮನೆ, ${from}.`
        : `${place}: ${what} ಬಾಡಿಗೆಗೆ ${n} ಮನೆಗಳು, ${from} ಇಂದ ${to}.`,
    noRents: (what, place) => `${place}: ${what} ಬಾಡಿಗೆಗೆ ಇಲ್ಲಿ ಇಲ್ಲ, ಹಾಗಾಗಿ ಬಾಡಿಗೆ ಹೇಳಲಾರೆ.`,
    yield: ({ rent, price, percent }) =>
      `${price} ಬೆಲೆಗೆ ${rent} ಬಾಡಿಗೆ: ವರ್ಷಕ್ಕೆ ${percent} (12 ತಿಂಗಳ ಬಾಡಿಗೆ ಭಾಗಿಸು ಬೆಲೆ), ಖರ್ಚು ಬೇರೆ.`,
    cheapestFirst: () => 'ಕಡಿಮೆ ಬೆಲೆ ಮೊದಲು.',
    nextQuestion: (missing) => `${list(missing.map((name) => ASKS[name]))} ಬೇಕು?`,
  },
};
