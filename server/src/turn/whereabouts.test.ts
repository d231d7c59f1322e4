// Where somebody is, comes from or owns a home is no place that is wished for, in every language; nor is a greeting a search.
import { describe, expect, test } from 'vitest';
import { looking, talk } from './testing.ts';

test.each([
  'my daughter is in Singapore, we want a 2bhk',
  'we are in Pune now, 2bhk please',
  'mera beta America mein hai, 2bhk chahiye',
  'main Lucknow mein rehti hoon, 2bhk chahiye',
  'मेरी बेटी लंदन में है, 2 BHK चाहिए',
  'ನಾನು ದುಬೈನಲ್ಲಿ ಇದ್ದೇನೆ, 2 BHK ಬೇಕು',
  'nanu Dubai nalli idini, 2bhk beku',
  'humare paas 90 lakh hai, 2bhk chahiye',
])('“%s” looks for homes here', (said) => {
  const { reply, session } = talk().say(said);
  expect(reply.text).not.toMatch(/Singapore|Pune|America|Lucknow|लंदन|ದುಬೈ|Dubai|Humare/i);
  expect(session.current_filters.bhk).toEqual([2]);
});

test.each(['2bhk in Pune', 'Mumbai mein ghar hai kya', 'any flats in Chennai?'])(
  '“%s” asks for homes there',
  (said) => {
    expect(talk().say(said).reply.text).toMatch(/Pune|Mumbai|Chennai/);
  },
);

test.each(['selling my 2bhk in Kadugodi want 3bhk', 'apna 2bhk bech raha hu kadugodi me, 3bhk chahiye'])(
  '“%s” wishes for the other',
  (said) => {
    const { session } = talk().say(said);
    expect(session.current_filters).toMatchObject({ bhk: [3] });
    expect(session.current_filters.locality).toBeUndefined();
  },
);

describe('the city of the homes', () => {
  test.each([
    'hi, just moved to bangalore for work',
    'shifted to bangalore last week',
    'naya aaya hu bangalore me',
  ])('“%s” tells of oneself, and one thing is asked', (said) => {
    const { reply, session } = talk().say(said);
    expect(reply.cards).toEqual([]);
    expect(reply.text).toMatch(/\?/);
    expect(session.current_filters).toEqual({});
  });
  test('beside a wish it stands', () => {
    expect(talk().say('2bhk, just moved to bangalore').session.current_filters.bhk).toEqual([2]);
  });
});

test.each([
  ['namaste', /^Namaste/],
  ['नमस्ते', /^नमस्ते/],
  ['ನಮಸ್ಕಾರ', /^ನಮಸ್ಕಾರ/],
  ['wait, not so fast', /No hurry/],
  ['ruko zara', /Koi jaldi nahi/],
  ['रुकिए', /कोई जल्दी नहीं/],
  ['ಸ್ವಲ್ಪ ತಾಳಿ', /ಅವಸರವಿಲ್ಲ/],
])('“%s”', (said, answer) => {
  expect(talk().say(said).reply.text).toMatch(answer);
});

test('a bridge is no pool', () => {
  expect(talk().say('2 BHK मारतहल्ली पुल के पास').session.current_filters.amenities).toBeUndefined();
  expect(talk().say('2 BHK स्विमिंग पूल').session.current_filters.amenities).toEqual(['swimming pool']);
});

test('a site is a plot in Kannada, and an office of the site is none', () => {
  const wished = talk().say('ನಾನು ಜಮೀನು ಮಾರಿದ್ದೇನೆ, ಬೆಂಗಳೂರಿನಲ್ಲಿ ಒಂದು ಸೈಟ್ ತಗೋಬೇಕು').session.current_filters;
  expect(wished.type).toEqual(['plot']);
  expect(talk().say('is there a site office?').session.current_filters.type).toBeUndefined();
});

test.each([
  'anything closer to a metro?',
  'something nearer the metro',
  'show me one closer to metro station',
])('“%s” looks near one, and asks of no other place', (said) => {
  const visitor = looking();
  expect(visitor.say(said).session.current_filters.near).toEqual(['metro']);
});
