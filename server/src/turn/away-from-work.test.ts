// Where somebody works is told: with no home wished near there, all that are wished, the nearest to it first.
import { expect, test } from 'vitest';
import { talk } from './testing.ts';

test.each([
  'I work at ITPL, 2bhk to buy under 80 lakh, not in Whitefield',
  'my husband works in ITPL and we need a 2bhk to buy under 80 lakh, not Whitefield',
  'we are a family of four, my husband works in ITPL, 2bhk to buy under 80 lakh, not in Whitefield',
])('homes are found, and none is said not to be: %s', (said) => {
  const { reply, session } = talk({ strict: false }).say(said);
  expect(session.memory.works).toEqual(['ITPL']);
  expect(reply.text).not.toMatch(/found nothing/);
});

test('what is asked to be near is looked for there', () => {
  const { current_filters } = talk({ strict: false }).say('2bhk to buy near ITPL').session;
  expect(current_filters.near).toEqual(['ITPL']);
});

test.each([
  'we are a family of four and my husband works in ITPL, 2bhk to buy',
  'hum teen log hain, mera office ITPL mein hai, 2bhk kharidna hai',
  'हम तीन लोग हैं, मेरा ऑफिस आईटीपीएल में है, 2 बीएचके खरीदना है',
  'ನಾವು ಮೂರು ಜನ, ನನ್ನ ಆಫೀಸ್ ಐಟಿಪಿಎಲ್‌ನಲ್ಲಿದೆ, ಖರೀದಿಗೆ 2 ಬಿಎಚ್‌ಕೆ ಬೇಕು',
])('it is looked there, whatever else is told: %s', (said) => {
  const { current_filters, memory } = talk({ strict: false }).say(said).session;
  expect(current_filters.near ?? [memory.toward]).toEqual(['ITPL']);
});

test('a place that is wished is not held to be near it as well', () => {
  const { current_filters } = talk({ strict: false }).say(
    'my office is at ITPL, 2bhk to buy in Hebbal',
  ).session;
  expect(current_filters).toMatchObject({ locality: ['Hebbal'] });
  expect(current_filters.near).toBeUndefined();
});
