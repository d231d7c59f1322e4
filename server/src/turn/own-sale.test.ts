// What is asked beside a search: of a home of the visitor's own, of the office, and of the rent that a home to buy would fetch.
import { expect, test } from 'vitest';
import { looking, talk } from './testing.ts';

test.each([
  'nothing else. I only asked if your office can also sell our present 2 BHK in Banashankari, around 65 lakh, and is the first one ready?',
  'show me ready ones. also do you help with selling our old flat?',
])(
  'the sale of the visitor’s own home is answered, goes into the message, and sets no filter: %s',
  (said) => {
    const visitor = looking();
    visitor.say('3bhk in whitefield up to 1.1 crore');
    const { reply, session } = visitor.say(said);
    expect(reply.text).toMatch(/for selling or letting yours/);
    expect(session.current_filters).toMatchObject({
      locality: ['Whitefield'],
      bhk: [3],
      budget_max: 11_000_000,
    });
    expect(JSON.stringify(session.memory.agenda)).toContain('sell');
  },
);

test('no question is said to be in the message that is not in it', () => {
  const visitor = looking();
  visitor.say('tell me about the second');
  visitor.say('is the price negotiable?');
  const said = 'which floor is it on, and who will come from your office';
  const { text, contact } = visitor.say(said).reply;
  if (/your own words|question is in/.test(text)) expect(contact?.whatsapp?.text).toContain(said);
});

test('who names a price to pay and asks what rent it would fetch looks to buy', () => {
  const { session } = talk().say(
    'looking to invest 80 to 90 lakhs, a 2 BHK in Whitefield. What sort of rent would it fetch?',
  );
  expect(session.current_filters.purpose).not.toBe('rent');
  expect(session.current_filters.budget_max).toBe(9_000_000);
});

test.each([
  'do you also sell flats for owners? i have a 2bhk in hebbal to sell',
  'what if i have to sell my own flat first',
  'kya aap mera flat bhi bech doge',
  'क्या आप मेरा फ़्लैट बेच दोगे',
  'ನನ್ನ ಫ್ಲಾಟ್ ಮಾರಿ ಕೊಡ್ತೀರಾ',
  'nanna flat maari kodtira',
])('what is to be sold is none that is looked for: %s', (said) => {
  const { reply, session } = talk({ strict: false }).say(said);
  expect(reply.text).toMatch(/selling or letting|bechne|बेचने|ಮಾರಲು|maaralu/);
  expect(session.current_filters).toEqual({});
});

test.each([
  'I NEED A 3BHK, selling my 2bhk first',
  '3bhk please, once we have sold our old 2 bhk flat',
  'mera 2bhk bik jaaye tab 3bhk lenge',
  'मेरा 2 बीएचके बिक जाए तो 3 बीएचके चाहिए',
  'nanna 2bhk maari 3bhk togobeku',
  'ನನ್ನ 2 ಬಿಎಚ್‌ಕೆ ಮಾರಿ 3 ಬಿಎಚ್‌ಕೆ ಬೇಕು',
])('the rooms of what is sold are not those that are looked for: %s', (said) => {
  expect(talk({ strict: false }).say(said).session.current_filters.bhk).toEqual([3]);
});

test('whether it sells by then changes no search', () => {
  const visitor = talk();
  visitor.say('3bhk up to 1.4 cr');
  const { session } = visitor.say('and if my 2bhk doesnt sell by then, can i pay token and hold it');
  expect(session.current_filters).toMatchObject({ bhk: [3], budget_max: 14_000_000 });
});

test.each([
  'nanna flat maaralu sahaya?',
  'ನನ್ನ ಫ್ಲಾಟ್ ಮಾರಲು ಸಹಾಯ ಮಾಡ್ತೀರಾ?',
  'मेरा फ्लैट बेचने में मदद करेंगे?',
  'mera ghar bechne me madad karoge?',
  'can you help us sell our house',
])('help to sell is no search: %s', (said) => {
  expect(talk({ strict: false }).say(said).session.current_filters).toEqual({});
});
