// What an amount, a measure or a place is named for: a limit beside a refusal, what is paid down, a height, a size complained of,
// a price at a place.
import { describe, expect, test } from 'vitest';
import { looking, talk } from './testing.ts';
import { catalogueOf } from './testing-homes.ts';

describe('a limit stays beside what is refused in the same breath', () => {
  test.each([
    "2 bhk under 80 lakh and I don't want agents",
    '2 bhk 80 lakh tak aur mujhe koi agent nahi chahiye',
    '2 bhk 80 लाख तक और मुझे एजेंट नहीं चाहिए',
    '2 bhk 80 laksha olage mattu agent beda',
    '2 bhk 80 ಲಕ್ಷದೊಳಗೆ ಮತ್ತು ಏಜೆಂಟ್ ಬೇಡ',
  ])('%s', (said) => {
    const visitor = talk();
    visitor.say(said);
    expect(visitor.session().current_filters).toMatchObject({ bhk: [2], budget_max: 8_000_000 });
  });

  test('an amount that is refused itself is no limit', () => {
    const visitor = talk();
    visitor.say('2 bhk, 80 lakh no way');
    expect(visitor.session().current_filters.budget_max).toBeUndefined();
  });
});

test('what is paid down in a question by the month is no budget', () => {
  const visitor = talk();
  visitor.say('2 bhk under 80 lakh');
  const { session } = visitor.say('what would I pay each month for the first one if I put down 20 lakh?');
  expect(session.current_filters.budget_max).toBe(8_000_000);
  expect(session.last_intent).toBe('financing');
});

describe('so few feet are a length and no area', () => {
  test.each([
    'is the ceiling 11 feet high?',
    'छत 11 फीट ऊँची है?',
    'ceiling 11 fit unchi hai kya',
    'ಸೀಲಿಂಗ್ 11 ಅಡಿ ಇದೆಯಾ',
  ])('%s', (said) => {
    const visitor = looking();
    visitor.say(said);
    expect(visitor.session().current_filters.area_max).toBeUndefined();
  });

  test('square feet are an area as before', () => {
    const visitor = talk();
    visitor.say('2 bhk 1200 feet');
    expect(visitor.session().current_filters.area_max).toBe(1320);
  });
});

describe('so much at most and “which area” looks for homes, whatever home is spoken of', () => {
  test.each([
    '55 lakh tak 2bhk kis area mein milega, wo dikhao',
    '55 lakh tak 2bhk kahan milega',
    '55 लाख तक 2bhk किस इलाके में मिलेगा',
    '55 laksha olage 2bhk yava area li sigutte',
    '55 ಲಕ್ಷದೊಳಗೆ 2bhk ಯಾವ ಏರಿಯಾದಲ್ಲಿ ಸಿಗುತ್ತೆ',
  ])('%s', (said) => {
    const visitor = looking();
    visitor.say('tell me about the first one');
    const { reply } = visitor.say(said);
    expect(
      visitor.session().memory.agenda.some((frame) => 'offer' in frame && frame.offer !== undefined),
    ).toBe(false);
    expect(reply.contact).toBeUndefined();
  });

  test('with a word of giving it is an offer', () => {
    const visitor = looking();
    visitor.say('tell me about the first one');
    visitor.say('will they give it for 50 lakh?');
    expect(
      visitor.session().memory.agenda.some((frame) => 'offer' in frame && frame.offer === 5_000_000),
    ).toBe(true);
  });
});

describe('a price at a place rules out no place', () => {
  test.each([
    'the prices in Whitefield are far too high',
    'itna mehnga hai kya Whitefield',
    'इतना महंगा है क्या व्हाइटफील्ड',
    'Whitefield yaake ishtu dubari?',
    'why is Whitefield so expensive?',
  ])('%s', (said) => {
    const visitor = talk({ catalogue: catalogueOf() });
    visitor.say('2 bhk to buy in Whitefield');
    visitor.say(said);
    expect(visitor.session().current_filters.exclude_locality).toBeUndefined();
    expect(visitor.session().current_filters.locality).toEqual(['Whitefield']);
  });

  test('whether there is any keeps the place', () => {
    const visitor = talk();
    visitor.say('3 bhk to buy');
    visitor.say('Whitefield mein kuch nahi hai kya');
    expect(visitor.session().current_filters.locality).toEqual(['Whitefield']);
  });

  test('a place that is not wanted goes', () => {
    const visitor = talk();
    visitor.say('2 bhk to buy');
    visitor.say('Whitefield nahi chahiye');
    expect(visitor.session().current_filters.exclude_locality).toEqual(['Whitefield']);
  });
});

describe('a size that is complained of is wished the other way', () => {
  test.each(['ye to chhote hain', 'ये तो छोटे हैं', 'ivu chikkadu', 'ಇವು ಚಿಕ್ಕವು'])('%s', (said) => {
    const visitor = looking();
    visitor.say(said);
    expect(visitor.session().current_filters.area_max).toBeUndefined();
  });

  test('smaller ones that are asked for are smaller', () => {
    const visitor = looking();
    visitor.say('show me smaller ones than these');
    expect(visitor.session().current_filters.area_min).toBeUndefined();
  });
});

test.each([
  ['selling our 2bhk in Hebbal for abt 55L, want a 3 bhk, can add 20-25L on top', 8_000_000],
  ['apna 2bhk bech raha hu 50 lakh me, upar se 20-25 lakh aur de sakta hu, 3bhk chahiye', 7_500_000],
])('what a sale brings and what is put on top are one sum: %s', (said, most) => {
  const visitor = talk();
  visitor.say(said);
  expect(visitor.session().current_filters.budget_max).toBe(most);
  expect(visitor.session().current_filters.budget_min).toBeUndefined();
});
