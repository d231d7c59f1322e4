// A part of a price: what each of several pays, what part of an income a rent is, and the rent that a home for sale could fetch.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, HOMES, home } from './testing-homes.ts';

const catalogue = catalogueOf([
  ...HOMES,
  home({ id: 'let-a', name: 'Rose Court', purpose: 'rent', price: 24_000, deposit: 120_000 }),
  home({ id: 'let-b', name: 'Fern Court', purpose: 'rent', price: 30_000 }),
]);

const after = (first: string, ...lines: string[]) => {
  const visitor = talk({ catalogue });
  visitor.say(first);
  return { visitor, text: lines.map((line) => visitor.say(line).reply.text).at(-1) ?? '' };
};

describe('a rent is divided among those who share it, and a deposit that is stated', () => {
  test.each([
    ['we are 3 friends, how much each for Rose Court?', '₹8,000', '₹40,000'],
    ['Rose Court rent split between 4 people?', '₹6,000', '₹30,000'],
    ['if three of us share Rose Court what is per head', '₹8,000', '₹40,000'],
    ['hum 3 dost hain, Rose Court me ek ka kitna padega', '₹8,000', '₹40,000'],
    ['Rose Court ka kiraya 4 logon me kitna kitna', '₹6,000', '₹30,000'],
    ['हम 4 लोग हैं, Rose Court में हर एक को कितना देना होगा?', '₹6,000', '₹30,000'],
    ['ನಾವು 3 ಜನ, Rose Court ಒಬ್ಬರಿಗೆ ಎಷ್ಟು?', '₹8,000', '₹40,000'],
    ['naavu 3 jana, Rose Court ge obbarige eshtu?', '₹8,000', '₹40,000'],
  ])('%s', (line, rent, deposit) => {
    const { text, visitor } = after('2bhk for rent', line);
    expect(text).toContain(rent);
    expect(text).toContain(deposit);
    expect(visitor.session().current_filters.budget_max).toBeUndefined();
  });

  test.each([
    'total rent aur deposit teen hisson mein kitna hoga?',
    'कुल किराया और डिपॉज़िट तीन हिस्सों में कितना होगा?',
    'total rent and maintenance split three ways per head?',
  ])('in parts, and no place is heard in them: %s', (line) => {
    const { text } = after('2bhk for rent', 'how much is Rose Court?', line);
    expect(text).toContain('₹8,000');
    expect(text).not.toMatch(/hiss|हिस्स/i);
  });

  test('no deposit is made up', () => {
    const { text } = after('2bhk for rent', '2 of us, how much each for Fern Court?');
    expect(text).toContain('₹15,000');
    expect(text).not.toContain('deposit');
  });
});

describe('beside an income that was told, what part of it the rents are, and no advice', () => {
  test.each([
    ['my salary is 96k, what rent should I take', /25 % .*yours to say/],
    ['meri salary 96 hazar hai, kitna kiraya theek rahega?', /25 %/],
    ['मेरी सैलरी 96 हज़ार है, कितना किराया ठीक रहेगा?', /25 %/],
    ['nanna sambala 96 savira, eshtu baadige tagobahudu', /25 %/],
    ['I earn 96k a month, how much of it is Rose Court?', /Rose Court asks ₹24,000 a month, 25 % of ₹96,000/],
  ])('%s', (line, told) => {
    const { text } = after('2bhk for rent', line);
    expect(text).toMatch(told);
    expect(text).not.toMatch(/EMI|40 %/);
  });
});

describe('the rent a home for sale could fetch is not known; what such homes ask here is', () => {
  test.each([
    ['if I let it out later, what will I get?', /to rent here.*₹24,000/],
    ['how much can it be rented out for?', /to rent here.*₹24,000/],
    ['if i rent it out what will i get', /to rent here.*₹24,000/],
    ['isko kiraye pe du to kitna milega', /₹24,000/],
    ['इसे किराये पर दूँ तो कितना मिलेगा?', /₹24,000/],
    ['ಇದನ್ನು ಬಾಡಿಗೆಗೆ ಕೊಟ್ಟರೆ ಎಷ್ಟು ಬರುತ್ತೆ?', /₹24,000/],
    ['idanna rent ge kottre eshtu sigutte', /₹24,000/],
  ])('%s', (line, told) => {
    const { text, visitor } = after('2bhk to buy in Whitefield', 'tell me about the first one', line);
    expect(text).toMatch(told);
    expect(visitor.session().current_filters.purpose).toBe('buy');
  });
});
