// The account: no part that asks is lost beside a complaint, a visit, a search or another question.
import { expect, test } from 'vitest';
import { atFirst } from './testing.ts';

test.each([
  ['that price is too much for an old building, how old is it?', /year|built|age/i],
  ['bahut mehnga hai, aur building kitni purani hai', /purani|saal/i],
  ['बहुत महँगा है, और बिल्डिंग कितनी पुरानी है?', /पुरान|साल/],
  ['tumba jaasti aytu, mattu mane eshtu haleyadu', /haley|varsha|kattid/i],
  ['ತುಂಬಾ ಜಾಸ್ತಿ ಆಯ್ತು, ಮತ್ತು ಮನೆ ಎಷ್ಟು ಹಳೆಯದು?', /ಹಳೆ|ವರ್ಷ|ಕಟ್ಟಿ/],
  ['what is the emi with 20 lakh down, and can i see it on saturday', /EMI is ₹/],
  ['is it safe at night? and will the rate go up in 5 years', /promise|rose|rise|go up/i],
])('what is asked beside something else is answered: %s', (said, answer) => {
  expect(atFirst().say(said).reply.text).toMatch(answer);
});

test.each([
  ['where is your office and when does it open on saturday', /street and door/i],
  ['what is your commission, and can you give the owner number', /Brokerage: /],
])('what is answered already is not told of a home as well: %s', (said, answer) => {
  expect(atFirst().say(said).reply.text).not.toMatch(answer);
});

test.each([
  [
    'is there parking for a car, and would the owner repaint the walls?',
    /“would the owner repaint the walls”/,
  ],
  ['parking hai kya, aur raat mein rickshaw milta hai kya', /“raat mein rickshaw milta hai kya”/],
])('a question that nothing here knows is named in its own words: %s', (said, answer) => {
  expect(atFirst().say(said).reply.text).toMatch(answer);
});

test.each([
  'is there parking for a car, yes or no?',
  'parking hai kya, sach hai kya',
  'which papers will be needed, and is there a lift?',
])('nothing is named where nothing is asked: %s', (said) => {
  expect(atFirst().say(said).reply.text).not.toContain('“');
});

test.each([
  'disappointing, not one of you says whether it is safe at night, is it?',
  'useless site, is there parking for a car?',
])('nothing is offered to be changed beside what is asked: %s', (said) => {
  expect(atFirst().say(said).reply.text).not.toMatch(/What should be different/);
});
