// "Expensive" by itself: said of homes it complains of their price and looks for no dearer ones; asked for, it does. And who
// wants to be shown nothing is shown nothing.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';

describe('a complaint of the price bounds nothing from below', () => {
  test.each([
    'har jagah mehenge ghar hi hain',
    'mehenge ghar hi dikhate ho',
    'हर जगह बस महंगे घर ही हैं',
    'सिर्फ़ महंगे घर क्यों दिखाते हो',
    'ಬರೀ ದುಬಾರಿ ಮನೆ ತೋರಿಸ್ತಾ ಇದ್ದೀರ',
    'ella mane dubari',
    'all homes here are expensive',
    'why do you only show expensive homes',
  ])('%s', (line) => {
    const visitor = talk();
    visitor.say('2 bhk to buy in Whitefield');
    visitor.say(line);
    const { current_filters, objections_raised } = visitor.session();
    expect(current_filters).toEqual({ purpose: 'buy', bhk: [2], locality: ['Whitefield'] });
    expect(objections_raised.map(({ topic }) => topic)).toEqual(['budget']);
  });
});

test.each(['mehenga ghar chahiye', 'महंगा वाला दिखाओ', 'ದುಬಾರಿ ಮನೆ ತೋರಿಸಿ', 'aur mehenge'])(
  '%s: dearer ones are looked for',
  (line) => {
    const visitor = talk();
    visitor.say('2 bhk to buy in Whitefield');
    visitor.say(line);
    expect(visitor.session().current_filters.budget_min ?? visitor.session().memory.order).toBeDefined();
    expect(visitor.session().objections_raised).toEqual([]);
  },
);

describe('who wants to be shown nothing', () => {
  test.each([
    'dont show me any more homes please',
    'please stop showing homes',
    'कोई घर मत दिखाओ',
    'ghar mat dikhao bas',
    'ಮನೆ ತೋರಿಸಬೇಡಿ',
    'mane torisbedi',
  ])('%s', (line) => {
    const visitor = talk();
    visitor.say('2 bhk to buy in Whitefield');
    const { cards, text } = visitor.say(line).reply;
    expect(cards).toEqual([]);
    expect(text).toMatch(/no more homes|घर नहीं दिखाता|ghar nahi dikhata|ತೋರಿಸುವುದಿಲ್ಲ|torisuvudilla/);
  });

  test('what is refused by its kind or its place is ruled out as before', () => {
    const visitor = talk();
    visitor.say('2 bhk to buy');
    visitor.say('mujhe Whitefield mat dikhao');
    expect(visitor.session().current_filters.exclude_locality).toEqual(['Whitefield']);
  });
});

describe('what was never said', () => {
  test.each([
    ['मैंने किराये का कब बोला, ख़रीदना है', 'buy'],
    ['kiraye ka kisne bola, kharidna hai', 'buy'],
    ['when did we ask for rent? to buy', 'buy'],
  ])('%s', (line, purpose) => {
    const visitor = talk();
    visitor.say('2 bhk in Whitefield');
    visitor.say(line);
    expect(visitor.session().current_filters.purpose).toBe(purpose);
  });
});

test.each([
  ['your flats are all too expensive', /^Let us look for less\. To buy: 13 homes from ₹\d/],
  ['बहुत महँगा है', /13 घर/],
])('before any home was shown it is told what homes cost here: %s', (line, told) => {
  const visitor = talk();
  const { text } = visitor.say(line).reply;
  expect(text).toMatch(told);
  expect(visitor.session().current_filters).toEqual({});
});

test.each(['show me all', 'sab dikhao', 'सब दिखाओ', 'ಎಲ್ಲಾ ತೋರಿಸಿ', 'ella torisi'])(
  '%s: all homes there are',
  (line) => {
    expect(talk().say(line).reply.cards).toHaveLength(4);
  },
);

test.each(['you keep showing the same ones', 'phir wahi dikha rahe ho', 'ಮತ್ತೆ ಅದೇ ತೋರಿಸ್ತಾ ಇದ್ದೀರಿ'])(
  '%s: those not seen yet are shown',
  (line) => {
    const visitor = talk();
    const first = visitor.say('2 bhk in Whitefield').reply.cards.map(({ id }) => id);
    const { cards } = visitor.say(line).reply;
    expect(cards.length).toBeGreaterThan(0);
    expect(cards.filter(({ id }) => first.includes(id))).toEqual([]);
  },
);
