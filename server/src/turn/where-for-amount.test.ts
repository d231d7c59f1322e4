// Where an amount goes: "where could I get a 2bhk for about 60 lakh?" asks which areas have homes of that price; "can I get a 2bhk
// for 60 lakh?" wishes them.
import { expect, test } from 'vitest';
import { looking } from './testing.ts';

test.each([
  'where could i get a 2bhk for about 60 lakh then?',
  '60 lakh me kahan mil sakti hai',
  '60 लाख में कहाँ मिल सकती है?',
  '60 ಲಕ್ಷಕ್ಕೆ ಎಲ್ಲಿ ಮನೆ ಸಿಗುತ್ತೆ?',
  '60 lakhakke yelli sigutte',
  '60 lakhge yelli mane sigutte',
])('the areas that have homes of that price are told: %s', (said) => {
  const visitor = looking();
  const { reply, session } = visitor.say(said);
  expect(session.last_intent).toBe('area_query');
  expect(reply.text).toMatch(/60|54/);
});

test.each([
  'can i get 2bhk for 60 lakh',
  '60 lakh mein 2bhk mil sakta hai kya',
  '60 लाख में 2 बीएचके मिलेगा?',
  '60 ಲಕ್ಷದಲ್ಲಿ 2bhk ಇದೆಯಾ',
  '60 lakhalli 2bhk ideya',
])('homes for that much are looked for: %s', (said) => {
  const { session } = looking().say(said);
  expect(session.current_filters).toMatchObject({ bhk: [2] });
  expect([6_000_000, 6_600_000]).toContain(session.current_filters.budget_max);
});

test('a goodbye comes after what was asked beside it', () => {
  const { text } = looking().say('what is the stamp duty? that is all, thank you, bye').reply;
  expect(text.indexOf('Goodbye')).toBeGreaterThan(text.indexOf('Stamp duty'));
});

test('an amount behind “show me around” is no visit, an hour is one', () => {
  const { session } = looking().say('show me around 50 lakh then');
  expect(session.current_filters).toMatchObject({ budget_min: 4_500_000, budget_max: 5_500_000 });
  expect(session.last_intent).toBe('search');
  const visitor = looking();
  visitor.say('tell me about the second');
  expect(visitor.say('can you show me around 11 am on Friday').session.last_intent).toBe('book_visit');
});
