// Sums of a loan that add up tell what each of them is, whatever words stand beside them.
import { describe, expect, test } from 'vitest';
import { looking } from './testing.ts';

const figures = (line: string) => {
  const visitor = looking();
  visitor.say(line);
  const frame = visitor.session().memory.agenda.find(({ kind }) => kind === 'loan');
  return frame?.kind === 'loan' ? frame.known : undefined;
};

describe('price, own money and loan', () => {
  test.each([
    ['52 minus 12 = 40 lakh loan, emi for 15 years?', 5_200_000, 1_200_000],
    ['emi on 40 lakh loan please (52 lakh minus 12 lakh)', 5_200_000, 1_200_000],
    ['52 lakh - 12 lakh = 40 lakh ka loan, emi kitni hogi', 5_200_000, 1_200_000],
    ['52 लाख में 12 लाख मेरे, 40 लाख का लोन, किस्त कितनी होगी', 5_200_000, 1_200_000],
    ['52 ಲಕ್ಷದಲ್ಲಿ 12 ಲಕ್ಷ ನನ್ನದು, 40 ಲಕ್ಷ ಸಾಲ, EMI ಎಷ್ಟು', 5_200_000, 1_200_000],
  ])('%s', (line, price, down_payment) => expect(figures(line)).toMatchObject({ price, down_payment }));
});

test('what is left of one’s own money, once an old loan is paid', () => {
  const visitor = looking();
  visitor.say('number 1, emi with 30 lakh down payment?');
  visitor.say('of the 30 lakh 10 lakh goes to an old loan, 20 lakh is left. emi for number 1 over 15 years?');
  const frame = visitor.session().memory.agenda.find(({ kind }) => kind === 'loan');
  expect(frame).toMatchObject({ known: { down_payment: 2_000_000, months: 180 } });
});

test('what is paid already goes off an income', () =>
  expect(figures('income 1.2 lakh minus 14500 minus 12000, what loan will i get?')).toMatchObject({
    income: 120_000,
    dues: 26_500,
  }));

test.each(['emi for 50 lakh, 10 lakh down, 15 years', 'salary 80000, emi for 40 lakh loan?'])(
  'sums that do not add up stay what they are called: %s',
  (line) => expect(figures(line)).not.toMatchObject({ price: 9_000_000 }),
);

test.each([
  'i can pay 12 lakh down. how much per month for 10 years?',
  'mere paas 12 lakh hai. 10 saal ke liye emi kitni hogi?',
])('own money told in one sentence is of the loan asked in the next: %s', (line) => {
  const visitor = looking();
  visitor.say('emi of the first one?');
  visitor.say(line);
  const frame = visitor.session().memory.agenda.find(({ kind }) => kind === 'loan');
  expect(frame).toMatchObject({ known: { down_payment: 1_200_000, months: 120 } });
});
