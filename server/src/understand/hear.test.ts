import { expect, test } from 'vitest';
import { talk } from '../turn/testing.ts';
import { catalogueOf, MONDAY } from '../turn/testing-homes.ts';
import { hearWords } from './hear.ts';
import { HeardSchema } from './heard.ts';

const said = [
  '2bhk in whitefield under 90 lakh, not on the ground floor',
  'compare the first two',
  'whats the price of Lakeside Court',
  'too expensive',
  'emi for 60 lakh at 8.5% for 20 years',
  'can i visit on saturday, my number is 98450 12345',
  'flat in powai',
  '2bhk around 80',
  'asdf',
  '',
];

test('what is heard fits its schema, whatever is said', () => {
  const session = talk().session();
  for (const query of said) {
    const heard = hearWords(query, { catalogue: catalogueOf(), now: MONDAY, session });
    expect(HeardSchema.parse(JSON.parse(JSON.stringify(heard))), query).toEqual(
      JSON.parse(JSON.stringify(heard)),
    );
  }
});

test('every act names the words it came from, and the rule', () => {
  const session = talk().session();
  const { acts } = hearWords('2bhk in whitefield', { catalogue: catalogueOf(), now: MONDAY, session });
  expect(acts[0]).toMatchObject({ kind: 'wish', words: '2bhk in whitefield' });
  expect(acts[0]?.why).toContainEqual({ rule: 'bhk: set bhk', words: '2bhk' });
});
