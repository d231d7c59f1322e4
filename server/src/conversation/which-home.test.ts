// Which home is meant, from the words a visitor types to the card that answers: by unit, price, place, size, list.
import { describe, expect, test } from 'vitest';
import { talk } from '../turn/testing.ts';
import { catalogueOf, HOMES, home } from '../turn/testing-homes.ts';

const LAKH = 100_000;
const catalogue = catalogueOf([
  ...HOMES,
  home({
    id: 'neem-1',
    name: 'Neem Rise, N1-104',
    locality: 'Hoodi',
    price: 84.5 * LAKH,
    area: 1010,
    floor: 1,
  }),
  home({ id: 'neem-2', name: 'Neem Rise, N2-907', locality: 'Hoodi', price: 67 * LAKH, area: 905, floor: 9 }),
]);

/** A visitor who has seen homes in Hoodi, then in Whitefield: ₹55 L, ₹62 L, ₹71 L, ₹84 L. */
function visitor() {
  const { say } = talk({ catalogue });
  say('2bhk in hoodi');
  say('2bhk in whitefield');
  return say;
}

/** The homes that an answer is about; one that is on screen already is not sent again. */
const meant = ({ session }: ReturnType<ReturnType<typeof visitor>>) => session.memory.focus;

describe('a home shown is meant by what it is', () => {
  test.each([
    ['the 71 lakh one, is it ready?', 'palm'],
    ['71 wala ready hai kya', 'palm'],
    ['७१ लाख वाला तैयार है क्या', 'palm'],
    ['which floor is the 62 lakh flat', 'lake-b'],
    ['B-2 which floor', 'lake-b'],
    ['lakeside b2 price', 'lake-b'],
    ['what about the hoodi one for 67 lakh', 'neem-2'],
    ['the one for 84.5 you showed before, price?', 'neem-1'],
    ['N1-104 price', 'neem-1'],
    ['pehle wale mein parking hai', 'lake-a'],
    ['पहले वाले में पार्किंग है?', 'lake-a'],
    ['2nd one price', 'lake-b'],
    ['the one you showed first, price?', 'neem-2'],
    ['price of the 2nd one, LAKESIDE', 'lake-b'],
    ['what was the first one you showed me at 65 lakhs', 'neem-2'],
    ['the first one you showed at 65 lakh, which floor is it on', 'neem-2'],
    ['the first, lakeside, which floor is it on', 'lake-a'],
    ['doosra wala, lakeside, kitne ka hai', 'lake-b'],
    ['ಎರಡನೇದು, Lakeside, ಬೆಲೆ ಎಷ್ಟು', 'lake-b'],
    ['pehla wala dikhao', 'lake-a'],
    ['price of the second one from the previous list', 'neem-1'],
  ])('“%s” is %s', (text, id) => {
    expect(meant(visitor()(text))).toEqual([id]);
  });

  test.each([
    ['compare the first with the second of the previous list', ['lake-a', 'neem-1']],
    ['compare the second with the first of before', ['lake-b', 'neem-2']],
    ['compare 1 and 2 of the previous list', ['neem-2', 'neem-1']],
    ['पहले की तुलना पिछली लिस्ट के दूसरे से कीजिए', ['lake-a', 'neem-1']],
    ['pehle ko pichli list ke doosre se compare karo', ['lake-a', 'neem-1']],
    ['pichli list ka doosra kitne ka hai', ['neem-1']],
    ['ಹಿಂದಿನ ಪಟ್ಟಿಯ ಎರಡನೆಯದನ್ನು ಈ ಪಟ್ಟಿಯ ಮೊದಲನೆಯದರ ಜೊತೆ ಹೋಲಿಸಿ', ['neem-1', 'lake-a']],
  ])('“%s”: each number counts in its own list', (text, ids) => {
    expect(meant(visitor()(text))).toEqual(ids);
  });

  test.each([
    ['which of these is the biggest?', 'orchid'],
    ['inme se sabse sasta kaunsa hai', 'lake-a'],
    ['which one of these is on the lowest floor?', 'lake-a'],
  ])('“%s” is one of those on screen: %s', (text, id) => {
    expect(meant(visitor()(text))).toEqual([id]);
  });
});

test.each([
  ['show me a 2bhk in hoodi', { locality: ['Hoodi'] }],
  ['under 71 lakh wala dikhao', { budget_max: 71 * LAKH }],
  ['3bhk wala dikhao', { bhk: [3] }],
])('“%s” wishes, though a home on screen is like it', (text, filters) => {
  expect(visitor()(text).session.current_filters).toMatchObject(filters);
});

describe('all but the homes that are named', () => {
  test.each([
    ['compare all except the second', ['lake-a', 'palm', 'orchid']],
    ['compare all without number 1 and 3', ['lake-b', 'orchid']],
    ['price of all of them except the first and the last', ['lake-b', 'palm']],
    ['compare all, not the first', ['lake-b', 'palm', 'orchid']],
    ['number 2 ke alawa sabhi compare karo', ['lake-a', 'palm', 'orchid']],
    ['ಎರಡನೆಯದು ಬಿಟ್ಟು ಎಲ್ಲಾ ಹೋಲಿಸಿ', ['lake-a', 'palm', 'orchid']],
  ])('%s', (text, homes) => {
    expect(meant(visitor()(text))).toEqual(homes);
  });

  test('the denied one of two is no more than not meant', () => {
    expect(meant(visitor()('not the first, the third one'))).toEqual(['palm']);
  });
});

test('“between 5th and 10th floor” counts floors, and no home that was shown', () => {
  const { session, reply } = visitor()('between 5th and 10th floor');
  expect(session.current_filters).toMatchObject({ floor_min: 5, floor_max: 10 });
  expect(reply.text).not.toContain('I have shown');
});
