// An amount beside a home that is named by its number is a price offered for it, in any words; what counts something else is none.
import { describe, expect, test } from 'vitest';
import { looking } from './testing.ts';

const offerOf = (visitor: ReturnType<typeof looking>) =>
  visitor.session().memory.agenda.find((frame) => frame.kind === 'visit');

describe('a price offered', () => {
  test.each([
    ['1st for 50 possible?', 'lake-a', 5_000_000],
    ['can i get number 2 at 58 lakhs', 'lake-b', 5_800_000],
    ['second one 58 final?', 'lake-b', 5_800_000],
    ['number 2, will 58 work?', 'lake-b', 5_800_000],
    ['number 1 ko 50 me doge?', 'lake-a', 5_000_000],
    ['dusra wala 58 tak ho jayega?', 'lake-b', 5_800_000],
    ['पहला वाला 50 लाख में मिलेगा क्या?', 'lake-a', 5_000_000],
    ['ಮೊದಲನೆಯದು 50 ಲಕ್ಷಕ್ಕೆ ಆಗುತ್ತಾ?', 'lake-a', 5_000_000],
    ['2nd ge 58 aagutta', 'lake-b', 5_800_000],
    ['1st ge 50 lakh kodtini', 'lake-a', 5_000_000],
  ])('%s', (line, home, offer) => {
    const visitor = looking();
    const before = visitor.session().current_filters;
    visitor.say(line);
    expect(offerOf(visitor)).toMatchObject({ listing_ids: [home], offer });
    expect(visitor.session().current_filters).toEqual(before);
  });
});

test.each([
  'number 2, 40% down, emi?',
  'is number 2 within 40 minutes of the airport?',
  'second one for 35 years old couple ok?',
  'number 1 is 980 sqft?',
  'my budget is 50 lakh, number 1 is nice',
  'compare number 1 with those under 50 lakh',
])('no offer: %s', (line) => {
  const visitor = looking();
  visitor.say(line);
  expect(offerOf(visitor) ?? {}).not.toHaveProperty('offer');
});

test('less for one that is named asks whether there is room', () =>
  expect(looking().say('price less for 2?').reply.text).toMatch(/negotiation/));

test('“number 2; floor, and do they allow a cat” answers both', () =>
  expect(looking().say('number 1; on which floor, and do they allow a cat').reply.text).toMatch(
    /floor 3.*pets/,
  ));

test.each([
  ['second one 58 final?', /Orchard|lake|₹/i],
  ['dusra wala 58 tak ho jayega?', /kam hai/],
  ['दूसरा वाला 58 लाख में मिलेगा क्या?', /कम है/],
  ['2nd ge 58 aagutta', /₹58/],
])('it is told how far below the price it lies: %s', (line, told) => {
  const { text } = looking().say(line).reply;
  expect(text).toMatch(told);
  expect(text).toMatch(/\(\d+ ?%\)/);
});

test('what is too much beside an offer asks for no cheaper homes', () =>
  expect(looking().say('number 2 is too costly. i will give 58 lakh for number 2').reply.text).not.toMatch(
    /Up to what budget/,
  ));

test('an offer that is corrected is for the home that costs what is said', () => {
  const visitor = looking();
  visitor.say('first one, will they take 50 lakh?');
  const { listing_ids } = offerOf(visitor) as { listing_ids: string[] };
  expect(listing_ids).toEqual(['lake-a']);
  visitor.say('no, 58 for number 2');
  expect(offerOf(visitor)).toMatchObject({ offer: 5_800_000 });
});

test('what will do beside an amount is looked for', () => {
  const visitor = looking();
  visitor.say('tell me about number 2');
  visitor.say('that is too much, a 1bhk for 45 lakh will do, anywhere');
  expect(offerOf(visitor) ?? {}).not.toHaveProperty('offer');
});

test('the number of a flat is not offered for it', () => {
  const visitor = looking();
  visitor.say('flat 302 there: can the price come down?');
  expect(offerOf(visitor) ?? {}).not.toHaveProperty('offer');
});
