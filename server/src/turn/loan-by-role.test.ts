// What a sum of a loan is, by what it most likely is of; an income told by the year; cash for a home as an offer.
import { describe, expect, test } from 'vitest';
import { looking, talk } from './testing.ts';

const said = (...lines: string[]): string => {
  const visitor = talk();
  return lines.map((line) => visitor.say(line).reply.text).at(-1) ?? '';
};

describe('an income told by the year is one of twelve months', () => {
  test.each([
    'at 9% for 20 years, my package is 9 lpa, how much loan can i get',
    'annual income 9 lakh, 9% 20 years, how much loan do i get',
    '9% 20 saal, meri kamai saal ki 9 lakh hai, kitna loan milega',
    '9% 20 साल, मेरी सालाना आमदनी 9 लाख है, कितना लोन मिलेगा',
  ])('%s', (line) => expect(said(line)).toMatch(/30,000/));

  test.each([
    'salary 90k, at 9% for 20 years, how much loan?',
    'my salary is 2 lakh a month, how much loan at 9% for 20 years',
  ])('one by the month stays: %s', (line) => expect(said(line)).toMatch(/36,000|80,000/));
});

describe('own money beside an income is no loan', () => {
  test.each([
    'salary 80k, 12 lakh in hand, how much loan at 9% for 20 years?',
    'nanna sambala 80 saavira, kaili 12 laksha ide, 9% 20 varsha, eshtu saala sigutte',
    'meri salary 80 hazar hai, 12 lakh mere paas hai, 9% 20 saal, kitna loan milega',
  ])('%s', (line) => expect(said(line)).toMatch(/32,000.*12 /));
});

test('an income beside “no other EMI” is none that is paid', () =>
  expect(said('loan at 9% for 20 years, income 2 lakh no other emi')).toMatch(/80,000/));

test('an income in lakh and thousand is one', () =>
  expect(said('nanna sambala 1 laksha 20 saavira, 9% 20 varsha, eshtu saala sigutte')).toMatch(/48,000/));

describe('cash for the home spoken of is an offer', () => {
  test.each(['50 lakh cash', '50 lakh cash, final', '50 lakh cash milega?'])('%s', (line) => {
    const visitor = looking();
    visitor.say('tell me about the first one');
    const { reply } = visitor.say(line);
    expect(reply.contact?.whatsapp?.text).toMatch(/₹50 /);
    expect(reply.text).not.toMatch(/payment plan/i);
  });

  test('much less is what is paid down', () => {
    const visitor = looking();
    visitor.say('tell me about the first one');
    expect(visitor.say('we have 20 lakh in cash, what is the EMI?').reply.contact).toBeUndefined();
  });
});
