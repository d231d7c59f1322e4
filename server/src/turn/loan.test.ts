// A loan is talked through: each figure is what the word beside it says, and none is asked for twice.
import { expect, test } from 'vitest';
import { looking, talk } from './testing.ts';

const said = (visitor: ReturnType<typeof talk>, ...lines: string[]): string =>
  lines.map((line) => visitor.say(line).reply.text).at(-1) ?? '';

test.each([
  [
    'if I pay 20 percent down payment from my savings on a 50 lakh flat at 8.6% for 20 years, what is the EMI?',
    /₹40 L at 8.6 %/,
  ],
  ['EMI for 50 lakh, 10 lakh down, 9 % over 15 years', /₹40 L at 9 % a year over 15 years/],
  ['loan of 40 lakh at 8.5 for 20 years, emi?', /₹40 L at 8.5 % a year over 20 years/],
  ['home loan 8.5% 20 years for a 60 lakh flat, I put 15 lakh', /₹45 L at 8.5 %/],
])('%s', (line, told) => expect(said(talk(), line)).toMatch(told));

test('what was told once is not asked for again', () => {
  const visitor = looking();
  said(visitor, 'how much loan will I get for the first one?', 'my income is 90000 a month');
  expect(said(visitor, 'at 9 percent for 20 years')).toMatch(/₹40.01 L.*₹55 L less ₹14.99 L/);
  expect(said(visitor, 'and if I pay 15 lakh down, what is the EMI?')).toMatch(/₹35,989 .*₹40 L at 9 %/);
  expect(said(visitor, 'and of the second one?')).toMatch(/₹47 L at 9 % a year over 20 years/);
});

test('the rate is no hour of a visit that was asked for', () => {
  const visitor = looking();
  said(visitor, 'I want to see the second one on Saturday at 11');
  expect(said(visitor, 'emi for that with 30 lakh down at 8.5 for 20 years')).toMatch(/₹32 L at 8.5 %/);
  expect(visitor.session().memory.agenda).toContainEqual(
    expect.objectContaining({ time: { from: '11:00' } }),
  );
});

test('a home that is named takes the place of the sum before it', () => {
  const visitor = looking();
  said(visitor, 'EMI of 30 lakh at 9% for 20 years');
  expect(said(visitor, 'and EMI of the first one?')).toMatch(/₹55 L/);
});

test('a correction is heard whole', () => {
  const visitor = talk();
  said(visitor, 'EMI of 50 lakh at 8.6% over 20 years');
  const before = visitor.session().current_filters;
  expect(said(visitor, 'no, I meant 20 percent of 50 lakh, that is 10 lakh, as down payment')).toMatch(
    /₹40 L/,
  );
  expect(visitor.session().current_filters).toEqual(before);
});

test('an instalment is set beside the income that was told', () => {
  const visitor = talk();
  said(visitor, 'my salary is 1.2 lakh, how much loan can I get at 9% for 20 years?');
  expect(said(visitor, 'and the EMI of 40 lakh?')).toMatch(/30 % of an income of ₹1.2 L/);
});

test('a down payment is told before the rate is', () => {
  expect(said(talk(), 'how much is 20 percent down payment of 40 lakh?')).toMatch(/₹40 L less ₹8 L/);
});
