// A kind of home that is not listed is said to be none here, and the nearest in kind is shown; what is wished is no question.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, HOMES } from './testing-homes.ts';

const [first, ...others] = HOMES as [(typeof HOMES)[number], ...typeof HOMES];
const villa = {
  ...first,
  id: 'villa',
  name: 'Neem Villa',
  type: 'villa' as const,
  bhk: 4,
  price: 12_000_000,
};
const guest = (homes = [first, ...others, villa]) => talk({ catalogue: catalogueOf(homes), strict: false });

describe('a kind that is not here', () => {
  test.each([
    ['a farmhouse please', /nothing of this kind.*farmhouse.*villa/s],
    ['farmhouse chahiye', /farmhouse.*villa/s],
    ['फ़ार्महाउस चाहिए', /फ़ार्महाउस.*विला/s],
    ['ತೋಟದ ಮನೆ ಬೇಕು', /ಫಾರ್ಮ್‌ಹೌಸ್.*ವಿಲ್ಲಾ/s],
    ['farmhouse beku', /vill/i],
  ])('is told with the nearest in kind: %s', (said, told) => {
    const { reply } = guest().say(said);
    expect(reply.text).toMatch(told);
    expect(reply.cards.map(({ name }) => name)).toEqual(['Neem Villa']);
  });

  test('keeps the other wishes as long as something meets them', () => {
    const { reply } = guest().say('farmhouse up to 50 lakh');
    expect(reply.text).toContain('nothing of this kind');
    expect(reply.cards.map(({ name }) => name)).toEqual(['Neem Villa']);
  });
});

test.each([
  'My friend would like a villa right on a lake. Would you have something like that?',
  'villa on a lake please',
])('before any home was shown nothing is asked of one: %s', (said) => {
  const { reply, session } = guest().say(said);
  expect(session.current_filters).toMatchObject({ type: ['villa'], near: ['lake'] });
  expect(reply.cards.map(({ name }) => name)).toEqual(['Neem Villa']);
});

test('“by bus” is no place to live by', () => {
  expect(guest().say('I come by bus. 2bhk please').session.current_filters.near).toBeUndefined();
});

test.each([
  'namma 2bhk maari dodda mane togobeku',
  'apna 2bhk bech kar bada ghar lena hai',
  'papa ka ghar bechkar hum bada flat lena chahte hain',
])('who sells theirs for a bigger one looks for a home: %s', (said) => {
  const { reply, session } = guest().say(said);
  expect(reply.cards.length).toBeGreaterThan(0);
  expect(session.current_filters.bhk).toBeUndefined();
});

test.each(['not even one?', 'ek bhi nahi?', 'एक भी नहीं?', 'ಒಂದೂ ಇಲ್ವಾ?', 'ayyo, onduu illva?'])(
  'that there is none is no question for the office: %s',
  (said) => {
    const visitor = guest();
    visitor.say(/ayyo/.test(said) ? 'hebbal alli 3bhk beku 5 laksha olage' : '3bhk in hebbal up to 5 lakh');
    const { reply } = visitor.say(said);
    expect(reply.text).not.toMatch(/own words|apne hi|aapke hi|आपके ही|ನಿಮ್ಮದೇ|nimmade/);
    expect(reply.cards.length).toBeGreaterThan(0);
  },
);

test.each([
  '2 or 3 bhk in whitefield or hebbal, which is better?',
  'ವೈಟ್‌ಫೀಲ್ಡ್ ಅಥವಾ ಹೆಬ್ಬಾಳ ಕಡೆ 2 ಅಥವಾ 3 ಬಿಎಚ್‌ಕೆ ನೋಡ್ತಾ ಇದ್ದೀನಿ, ಯಾವುದು ಒಳ್ಳೆಯದು?',
])('of two sizes in two places the places are weighed, and neither number is a home: %s', (said) => {
  const { text } = guest().say(said).reply;
  expect(text).toMatch(/2 BHK.*3 BHK/);
  expect(text).toMatch(/Whitefield|ವೈಟ್‌ಫೀಲ್ಡ್/);
  expect(text).toMatch(/Hebbal|ಹೆಬ್ಬಾಳ/);
});
