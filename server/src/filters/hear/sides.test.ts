// A side of the city is the zone that lies there; two sides rule the others out; where a door looks is no place.
import { describe } from 'vitest';
import { corpus } from '../../languages/corpus.ts';

const north = { zone: 'North Bangalore', bhk: [3], budget_max: 20_000_000, purpose: 'buy' as const };

describe('English', () => {
  const { said } = corpus('en');
  said(north, [
    '3 bhk to buy under 2 cr, anywhere in the north side',
    'want to buy 3bhk in the northern part of the city, 2 cr max',
    'buy 3bhk up to 2 crore north side',
    '3 bhk to buy in the north, 2 cr max',
  ]);
  said({ bhk: [3], facing: 'north' }, ['north facing 3bhk', '3bhk north facing please']);
  said({ bhk: [3], facing: 'east' }, ['3bhk, north or east facing']);
  said({ bhk: [3] }, ['3bhk, which north indian food is there']);
});

describe('Hindi', () => {
  corpus('hi').said(north, [
    'उत्तर की तरफ़ 3 बीएचके खरीदना है, 2 करोड़ तक',
    'उत्तरी इलाके में 3 बीएचके खरीदना है 2 करोड़ तक',
  ]);
});

describe('Hinglish', () => {
  corpus('hi-Latn').said(north, [
    'north side me 3bhk kharidna hai 2 cr tak',
    'uttar ki taraf 3 bhk kharidna hai, 2 crore tak',
    '3bhk kharidna hai north mein, 2 crore tak',
  ]);
});

describe('Kannada', () => {
  corpus('kn').said(north, ['ಉತ್ತರ ಭಾಗದಲ್ಲಿ 3 ಬಿಎಚ್‌ಕೆ ಖರೀದಿಗೆ, 2 ಕೋಟಿಯವರೆಗೆ', 'ಉತ್ತರದ ಕಡೆ 3 ಬಿಎಚ್‌ಕೆ ಖರೀದಿಗೆ, 2 ಕೋಟಿಯವರೆಗೆ']);
});

describe('Kannada in Roman letters', () => {
  corpus('kn-Latn').said(north, [
    'uttara bhagadalli 3 bhk khareedige, 2 koti varege',
    'north kade 3bhk khareedige 2 koti varege',
  ]);
});
