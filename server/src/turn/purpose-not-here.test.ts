// A rent, where all is for sale: told once with what there is to buy, and not held against whoever asks on.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, HOMES } from './testing-homes.ts';

const FOR_SALE = catalogueOf(HOMES.filter(({ purpose }) => purpose === 'buy'));
const renter = (...said: string[]) => {
  const visitor = talk({ catalogue: FOR_SALE });
  for (const one of said) visitor.say(one);
  return visitor;
};
const WANTED = '2bhk for rent in whitefield around 25k';

describe('who looks for a rent where all is for sale', () => {
  test('is asked whether the office may be asked, with no home for sale told; the button shows those', () => {
    const visitor = renter();
    const first = visitor.say(WANTED).reply;
    expect(first.text).toMatch(/nothing to rent.*Shall I ask the office\?$/);
    expect(first.text).not.toContain('₹');
    const buying = first.suggestions.find(({ action }) => action)?.action;
    const { reply, session } = visitor.tap(buying as NonNullable<typeof buying>);
    expect(session.current_filters).toMatchObject({ purpose: 'buy', locality: ['Whitefield'] });
    expect(session.current_filters.budget_max).toBeUndefined();
    expect(reply.cards.length).toBeGreaterThan(0);
  });

  test('a yes has the office asked', () => {
    expect(renter(WANTED).say('yes').reply.contact).toBeDefined();
  });

  test.each([
    ['no, only rent', /office/],
    ['nahi, kiraye ka hi chahiye', /team|office|pata chal/i],
    ['खरीदने के पैसे नहीं हैं, किराया ही चाहिए', /ऑफ़िस|टीम/],
    ['ಬಾಡಿಗೆ ಮನೆಯೇ ಬೇಕು', /ಕಚೇರಿ|ತಂಡ/],
  ])('and says it again, that a person may know more: %s', (said, who) => {
    const { text, contact } = renter(WANTED).say(said).reply;
    expect(text).toMatch(who);
    expect(contact).toBeDefined();
  });

  test.each([
    'which area is cheapest then',
    'sabse sasta area kaunsa hai',
    'सबसे सस्ता इलाका कौन सा है',
    'ಕಡಿಮೆ ಬೆಲೆಯ ಏರಿಯಾ ಯಾವುದು',
    'kammi bele area yavudu',
  ])('and asks for places, is told of those to buy in: %s', (said) => {
    const { text } = renter(WANTED).say(said).reply;
    expect(text).toContain('₹');
    expect(text).not.toMatch(/30,000|25,000/);
  });
});
