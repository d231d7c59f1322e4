// What is corrected, and what is said in passing: obeyed in the same turn, and never taken for a wish.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, HOMES, RENTED } from './testing-homes.ts';

const visitor = () => talk({ catalogue: catalogueOf([...HOMES, RENTED]), strict: false });

describe('of two values the later stands', () => {
  test.each([
    'i said 3bhk but now 2bhk is enough',
    'pehle 3bhk bola tha par ab 2bhk chahiye',
    'ನಾನು ಮೂರು ಬಿಎಚ್‌ಕೆ ಅಂದೆ, ಆದರೆ ಈಗ ಎರಡು ಬಿಎಚ್‌ಕೆ ಸಾಕು',
  ])('%s', (said) => {
    const guest = visitor();
    guest.say('3bhk in whitefield');
    expect(guest.say(said).session.current_filters.bhk).toEqual([2]);
  });

  test.each(['no, only 2 bhk', 'ಇಲ್ಲ, ಎರಡು ಬಿಎಚ್‌ಕೆ ಮಾತ್ರ ತೋರಿಸಿ', 'nahi, sirf 2bhk dikhao'])(
    'a no and what is wanted instead: %s',
    (said) => {
      const guest = visitor();
      guest.say('2 or 3 bhk in whitefield');
      expect(guest.say(said).session.current_filters.bhk).toEqual([2]);
    },
  );
});

describe('an amount that is taken back', () => {
  test.each(['rent bola tha, 1 crore nahi', '1 crore beda'])('is no budget: %s', (said) => {
    const guest = visitor();
    guest.say('2bhk in whitefield under 1 crore');
    expect(guest.say(said).session.current_filters.budget_max).toBeUndefined();
  });

  test('“no more than” bounds', () => {
    const { session } = visitor().say('2bhk 60 lakh se zyada nahi');
    expect(session.current_filters.budget_max).toBe(6_000_000);
  });
});

describe('what was never said', () => {
  test.each(['no i did not say hebbal, remove it', 'hebbal nahi bola tha, usko hatao', 'who said hebbal'])(
    'goes, and what was said beside it stays: %s',
    (said) => {
      const guest = visitor();
      guest.say('2bhk in whitefield or hebbal');
      const { reply, session } = guest.say(said);
      expect(session.current_filters.locality).toEqual(['Whitefield']);
      expect(reply.text).not.toMatch(/\?/);
    },
  );
});

describe('a place', () => {
  test.each([
    'moving from pune, 2bhk in whitefield please',
    'my son is in dubai, he wants a 2bhk in whitefield',
    'hum pune se hai, whitefield me 2bhk chahiye',
  ])('where somebody is or comes from is not asked for: %s', (said) => {
    expect(visitor().say(said).reply.text).not.toMatch(/Pune|Dubai/);
  });

  test.each([
    'from kolkata originally',
    'hum kolkata se hain',
    'मैं कोलकाता से हूँ',
    'naanu kolkata inda',
    'ನಾನು ಕೋಲ್ಕತ್ತಾ ಇಂದ ಬಂದಿದ್ದೇನೆ',
  ])('where somebody is from leaves the search alone: %s', (said) => {
    const guest = visitor();
    const { current_filters } = guest.say('2bhk in whitefield').session;
    const { reply, session } = guest.say(said);
    expect(session.current_filters).toEqual(current_filters);
    expect(reply.text).not.toMatch(/Kolkata|कोलकाता|ಕೋಲ್ಕತ್ತಾ/);
  });

  test('homes of another city are still asked for', () => {
    expect(visitor().say('flats in kolkata').reply.text).toContain('Kolkata');
  });

  test.each([
    "not that i don't want hebbal, near it",
    'not that I do not want Hebbal, but something close to it',
  ])('a denial denied wants it: %s', (said) => {
    const guest = visitor();
    guest.say('2bhk, not in hebbal');
    const { current_filters } = guest.say(said).session;
    expect(current_filters.exclude_locality).toBeUndefined();
    expect(current_filters.locality).toEqual(['Hebbal']);
  });

  test('a no before a denial denies all the same', () => {
    const guest = visitor();
    guest.say('2bhk in hebbal');
    expect(guest.say('no i dont want hebbal').session.current_filters.exclude_locality).toEqual(['Hebbal']);
  });

  test('either of two cities is asked for', () => {
    expect(visitor().say('2bhk in mumbai or whitefield').reply.text).toContain('Mumbai');
  });

  test.each(['2bhk even in a farther area', '2bhk banane me kitna lagega'])(
    'a word that is no name is told as none: %s',
    (said) => {
      expect(visitor().say(said).reply.text).not.toMatch(/Farther|Banane/);
    },
  );

  test('too far, and what is wished behind it', () => {
    const guest = visitor();
    guest.say('2bhk in whitefield');
    const { current_filters } = guest.say('hebbal bahut dur hai whitefield me 3bhk ready dikhao').session;
    expect(current_filters).toMatchObject({ bhk: [3], locality: ['Whitefield'], possession: 'ready' });
  });

  test('refused before and wanted now', () => {
    const guest = visitor();
    guest.say('2bhk, not in hebbal');
    const { current_filters } = guest.say('acha rehne do hebbal wala hi dikhao').session;
    expect(current_filters.locality).toEqual(['Hebbal']);
    expect(current_filters.exclude_locality).toBeUndefined();
  });
});

describe('a home that is to be built', () => {
  test.each([
    'want to build a house on it',
    'villa banwana hai uspe',
    'प्लॉट पर मकान बनाना है',
    'villa kattoke beku',
    'ವಿಲ್ಲಾ ಕಟ್ಟಿಸಬೇಕು',
  ])('leaves the plot: %s', (said) => {
    const guest = visitor();
    guest.say('plot to buy');
    expect(guest.say(said).session.current_filters.type).toEqual(['plot']);
  });

  test('a house that is not built is wished for', () => {
    const guest = visitor();
    guest.say('plot to buy');
    expect(guest.say('show me a house instead').session.current_filters.type).toEqual(['house']);
  });
});

describe('letting it later', () => {
  test.each([
    'kya bachelors allowed hai, agar main baad mein rent pe chadha doon?',
    'if i rent it out later how much will i get for the first one',
    'खरीदकर किराये पर देने की बात कर रहा हूँ, कितना किराया मिलेगा',
  ])('is no wish to rent, and puts nothing off: %s', (said) => {
    const guest = visitor();
    guest.say('2bhk in whitefield to buy');
    const { session } = guest.say(said);
    expect(session.current_filters.purpose).toBe('buy');
    expect(session.objections_raised).toEqual([]);
  });
});

test('the place of work, asked for and told in two words', () => {
  const guest = visitor();
  guest.say('whitefield or hebbal, which is better for a 2bhk?');
  const { reply, session } = guest.say('office ITPL');
  expect(reply.text).toMatch(/ITPL/);
  expect(session.current_filters.near).toBeUndefined();
});

test('function words with their vowels left out tell the language', () => {
  expect(visitor().say('hebbal side 2bhk chahiye buy krna h 1cr k andr ready to mov').reply.lang).toBe(
    'hi-Latn',
  );
});
