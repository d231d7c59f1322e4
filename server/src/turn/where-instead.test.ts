// A place that is not wanted, and no other: where instead is asked.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';

const ASKS = /Which area would you like\?|Kaunse area|किस|ಯಾವ|yaava/i;
const said = (...lines: string[]) => {
  const visitor = talk();
  const [last] = lines.map((line) => visitor.say(line)).slice(-1);
  return last?.reply.text ?? '';
};

describe('a place ruled out and nothing more', () => {
  test.each([
    'not Hebbal',
    'no, not in Hebbal',
    'Hebbal nahi',
    'hebbal mein nahi chahiye',
    'हेब्बाल नहीं',
    'ಹೆಬ್ಬಾಳ ಬೇಡ',
    'hebbal beda',
  ])('“%s” asks which place instead', (line) => {
    expect(said('2bhk in Hebbal', line)).toMatch(ASKS);
  });
});

test.each([
  'not Hebbal, Whitefield',
  'Hebbal nahi, Whitefield mein dikhao',
  'not Hebbal, under 60 lakh',
  'anywhere but Hebbal',
  'Hebbal chhod ke kahin bhi',
  'not Hebbal, anywhere else is fine',
])('“%s” asks for no place', (line) => {
  expect(said('2bhk in Hebbal', line)).not.toMatch(/Which area would you like|Kaunse area/);
});
