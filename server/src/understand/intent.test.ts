// Intents by whole words: what other bots read into parts of words, and what stands beside what in one message.
import { expect, test } from 'vitest';
import type { Filters } from '../contract.ts';
import { catalogueOf, HOMES, home, MONDAY } from '../turn/testing-homes.ts';
import { understand } from './understand.ts';

const catalogue = catalogueOf([
  ...HOMES,
  ...['Yeshwanthpur', 'Yelahanka', 'Jayanagar'].map((locality) =>
    home({ id: locality, locality, price: 8_000_000 }),
  ),
]);

const hear = (text: string, { focus = [] as string[], current_filters = {} as Filters } = {}) =>
  understand(text, {
    catalogue,
    now: MONDAY,
    session: { current_filters, memory: { language: 'en', focus } },
  });

test.each([
  ['book a site visit', 'affirm'],
  ['Yeshwanthpur 2bhk', 'affirm'],
  ['Yelahanka', 'affirm'],
  ['refine to 3bhk', 'affirm'],
  ['show me 2bhk in north bangalore', 'deny'],
  ['homes in Noida', 'deny'],
  ['homes in Nashik', 'deny'],
  ['homes in Okhla', 'affirm'],
  ['this is a nice thing', 'greet'],
  ['which one is closer to the school', 'greet'],
  ['anything within my budget', 'greet'],
])('%s is no %s', (text, intent) => {
  expect(hear(text).intents).not.toContain(intent);
});

test('less expensive is a wish, too expensive an objection', () => {
  expect(hear('show me less expensive 2bhk')).toMatchObject({ intents: ['search'], objections: [] });
  expect(hear('too expensive')).toMatchObject({ intents: ['objection'], objections: [{ topic: 'budget' }] });
  expect(hear('something not too expensive').objections).toEqual([]);
});

test('answers two things asked in one message', () => {
  expect(hear('what is the price and can I visit on saturday?').intents).toEqual([
    'book_visit',
    'price_query',
  ]);
  expect(hear('I prefer Jayanagar, this is too far').intents).toEqual(
    expect.arrayContaining(['search', 'objection']),
  );
});

test('asks of the home spoken of, and searches when none is', () => {
  expect(hear('metro nearby?').intents).toEqual(['search']);
  expect(hear('metro nearby?', { focus: ['lake-a'] })).toMatchObject({
    intents: ['project_detail'],
    about: { landmark: 'metro' },
    changes: [],
  });
});

test('a question about a home changes no filter', () => {
  for (const text of [
    'is there a gym?',
    'is this an apartment or villa?',
    'does it have parking',
    'is it ready to move?',
  ]) {
    expect({ text, changes: hear(text).changes }).toEqual({ text, changes: [] });
  }
});

test('understands nothing where nothing is said', () => {
  for (const text of ['asdf qwer', '?!', '…', '🏠', 'zxcv']) expect(hear(text).intents).toEqual([]);
});

test('a no before a wish corrects it and denies nothing', () => {
  expect(hear('no, 3bhk')).toMatchObject({ intents: ['search'], correction: true });
  expect(hear('actually rent')).toMatchObject({
    correction: true,
    changes: [{ filter: 'purpose', value: 'rent' }],
  });
});

test('knows the names of homes, whole or in part', () => {
  const { references } = hear('price of Lakeside Court');
  expect(references).toEqual([expect.objectContaining({ kind: 'name', name: 'Lakeside Court' })]);
  expect(hear('tell me about Lakeside').references[0]).toMatchObject({ kind: 'name' });
  expect(hear('2bhk in Lakeside Court').changes).toContainEqual(
    expect.objectContaining({ filter: 'project', value: 'Lakeside Court' }),
  );
  expect(hear('Amenities in Emerald Heights')).toMatchObject({
    intents: ['project_detail'],
    unlisted: 'Emerald Heights',
  });
});

test('reads loan numbers, never as a budget', () => {
  expect(hear('EMI for 60 lakh at 8.5% for 20 years')).toMatchObject({
    changes: [],
    loan: { price: 6_000_000, rate: 8.5, months: 240 },
  });
  expect(hear('my salary is 1.5 lakh, how much can I afford?')).toMatchObject({
    changes: [],
    loan: { income: 150_000 },
  });
  expect(hear('loan of 50 lakhs, down payment 10 lakh, 15 years').loan).toEqual({
    principal: 5_000_000,
    down_payment: 1_000_000,
    months: 180,
  });
});

test('asks when a number has two readings', () => {
  const rentToo = catalogueOf([...HOMES, home({ id: 'r', purpose: 'rent', price: 30_000 })]);
  const { unclear_amounts, changes } = understand('under 80', {
    catalogue: rentToo,
    now: MONDAY,
    session: { current_filters: {}, memory: { language: 'en', focus: [] } },
  });
  expect(changes).toEqual([]);
  expect(unclear_amounts[0]?.readings.map(({ filters }) => filters)).toEqual([
    { purpose: 'buy', budget_max: 8_000_000 },
    { purpose: 'rent', budget_max: 80_000 },
  ]);
});

test('takes the day of a visit as said', () => {
  expect(hear('can I visit on Saturday at 4 pm?').when).toMatchObject({
    day: { weekday: 6 },
    time: { from: '16:00' },
  });
  expect(hear('book a visit tomorrow morning').when).toMatchObject({ day: { in: 1 }, part: 'morning' });
});

test.each(['compare 1 and 3', '1 vs 3', 'difference between 1 and 3'])(
  '%s names homes by their numbers',
  (text) => {
    expect(hear(text).references).toMatchObject([
      { kind: 'ordinal', n: 1 },
      { kind: 'ordinal', n: 3 },
    ]);
    expect(hear('compare 2 bhk and 3 bhk').references).toEqual([]);
  },
);
