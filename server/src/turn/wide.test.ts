// The first words of a search that names hardly a wish: any home, and the one question that narrows most.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, HOMES, RENTED } from './testing-homes.ts';

const BOTH = catalogueOf([...HOMES, RENTED, { ...RENTED, id: 'rented-2' }]);
const SOLD = catalogueOf(HOMES);

const BROAD = [
  'I want a house',
  'looking for property',
  'need a home please',
  'houses?',
  'मुझे मकान चाहिए',
  'घर देख रहे हैं',
  'ghar chahiye',
  'ek makan dekh rahe hain',
  'ಮನೆ ಬೇಕು',
  'ಮನೆ ಹುಡುಕುತ್ತಾ ಇದ್ದೇವೆ',
  'mane beku',
  'nanage mane beku',
];

describe('a search that begins with any home', () => {
  test.each(BROAD)('asks to buy or to rent, where both are here: %s', (said) => {
    const { reply, session } = talk({ catalogue: BOTH }).say(said);
    expect(session.current_filters).toEqual({});
    expect(reply.cards.length).toBeGreaterThan(2);
    expect(reply.text.match(/\?/g)).toHaveLength(1);
    expect(reply.suggestions.map(({ action }) => (action?.type === 'apply' ? action.filters : {}))).toEqual([
      { purpose: 'buy' },
      { purpose: 'rent' },
      {},
    ]);
  });

  test.each(BROAD)('asks for the area, where all is for sale: %s', (said) => {
    const { reply, session } = talk({ catalogue: SOLD }).say(said);
    expect(session.current_filters).toEqual({});
    expect(reply.text.match(/\?/g)).toHaveLength(1);
    const [first] = reply.suggestions;
    expect(first?.action).toMatchObject({ filters: { locality: [SOLD.places.localities[0]?.name] } });
  });
});

test.each(['I want an independent house', 'house in Whitefield', 'a house, not a flat', 'villa chahiye'])(
  'a type that is meant stays: %s',
  (said) => {
    expect(talk({ strict: false }).say(said).session.current_filters.type).toBeDefined();
  },
);

test('once homes were seen “houses” is a type', () => {
  const guest = talk({ strict: false });
  guest.say('I want a house');
  expect(guest.say('only houses').session.current_filters.type).toEqual(['house']);
});
