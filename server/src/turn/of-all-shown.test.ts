// Homes shown that are asked about: which of all so far comes first, which on screen has it, two that are named, and the one.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, home } from './testing-homes.ts';

const flat = (id: string, name: string, locality: string, price: number, area: number, more = {}) =>
  home({ id, name, locality, price, purpose: 'buy', bhk: 2, area, area_basis: 'carpet', ...more });
const catalogue = catalogueOf([
  flat('tara', 'Tara Nivas', 'Hebbal', 6_000_000, 1000, { rera_id: 'R-1', amenities: ['security'] }),
  flat('usha', 'Usha Nivas', 'Hebbal', 7_000_000, 900, { amenities: ['lift'], bathrooms: 3 }),
  flat('chaya', 'Chaya Nivas', 'Bellandur', 9_000_000, 1000, { lat: 12.9279, lng: 77.6721, bathrooms: 2 }),
  flat('megha', 'Megha Nivas', 'Bellandur', 9_500_000, 950),
]);
const shown = (first = '2bhk in Hebbal', then = '2bhk in Bellandur only') => {
  const visitor = talk({ catalogue });
  expect(visitor.say(first).reply.cards).toHaveLength(2);
  expect(visitor.say(then).reply.cards).toHaveLength(2);
  return visitor;
};

describe('of all that was shown', () => {
  test.each([
    'of all the homes you showed so far which is cheapest per sq ft',
    'which of all u showed is cheapest per sq ft',
    'ab tak jo dikhaya usme sabse sasta per sqft kaunsa hai',
    'अब तक दिखाए घरों में प्रति वर्ग फुट सबसे सस्ता कौन सा है',
  ])('“%s”', (said) => {
    const visitor = shown();
    const filters = visitor.session().current_filters;
    const { reply, session } = visitor.say(said);
    expect(reply.text).toContain('Tara Nivas');
    expect(reply.cards.length).toBeLessThan(2);
    expect(session.current_filters).toEqual(filters);
  });

  test('the nearest of them, and no search', () => {
    const visitor = shown('2bhk in Bellandur', '2bhk in Hebbal only');
    const filters = visitor.session().current_filters;
    const { reply, session } = visitor.say('which of all u showed is nearest to Bellandur');
    expect(reply.text).toContain('Chaya Nivas');
    expect(session.current_filters).toEqual(filters);
  });
});

describe('which of those on screen has it', () => {
  test.each([
    ['which of them have RERA', /R-1.*Usha|Tara.*R-1/],
    ['which one has more bathrooms', /3/],
    ['kisme guard hai', /Tara Nivas|1 – /],
    ['किसमें गार्ड है', /Tara Nivas|1 – /],
    ['which of these have guards', /Tara Nivas/],
  ])('“%s” is told in a sentence, in no table', (said, told) => {
    const visitor = talk({ catalogue });
    visitor.say('2bhk in Hebbal');
    const { reply } = visitor.say(said);
    expect(reply.comparison).toBeUndefined();
    expect(reply.text).toMatch(told);
    expect(reply.cards).toHaveLength(0);
  });
});

describe('two homes that are named', () => {
  test.each([
    'compare 1 and 2 by price per sq ft',
    '1 or 2, which has the lower price per sq ft?',
    '1 aur 2 mein se kiska rate per sqft kam hai',
  ])('“%s” tells just what is asked', (said) => {
    const visitor = talk({ catalogue });
    visitor.say('2bhk in Hebbal');
    const { reply } = visitor.say(said);
    expect(reply.comparison).toBeUndefined();
    expect(reply.text).toMatch(/Tara Nivas.*Usha Nivas|Usha Nivas.*Tara Nivas/);
  });

  test('both of a name, of two lists', () => {
    const more = [
      flat('m1', 'Mallige Court, 101', 'Hebbal', 6_100_000, 1000, { project: 'Mallige Court', bhk: 1 }),
      flat('m2', 'Mallige Court, 202', 'Hebbal', 7_100_000, 1200, { project: 'Mallige Court' }),
      flat('m3', 'Mallige Court, 303', 'Hebbal', 9_100_000, 1500, { project: 'Mallige Court', bhk: 3 }),
    ];
    const visitor = talk({ catalogue: catalogueOf(more) });
    visitor.say('1bhk in Hebbal');
    visitor.say('2bhk in Hebbal');
    const { session } = visitor.say('can I see both the Mallige Court flats on Saturday afternoon?');
    expect(session.memory.focus.toSorted()).toEqual(['m1', 'm2']);
  });
});

describe('the one home that is named', () => {
  test.each([
    'I asked about Tara Nivas only. guards yes or no?',
    'Tara Nivas, does it have guards, yes or no',
    'Tara Nivas mein guard hai, haan ya na',
  ])('“%s” is answered with a yes and no more', (said) => {
    const visitor = talk({ catalogue });
    visitor.say('2bhk in Hebbal');
    const { reply } = visitor.say(said);
    expect(reply.text).toMatch(/^(?:Yes|Haan), Tara Nivas/);
    expect(reply.cards).toHaveLength(0);
  });

  test('a way is told to what is asked, and is not known where only its place is', () => {
    const visitor = talk({ catalogue });
    visitor.say('2bhk in Bellandur');
    const { reply } = visitor.say('how far is number 1 from Bellandur flyover?');
    expect(reply.text).toContain('The distance from Chaya Nivas to Bellandur Flyover is not stated.');
  });

  test('“come down on the price” comes nowhere', () => {
    const visitor = talk({ catalogue });
    visitor.say('2bhk in Hebbal');
    expect(visitor.say('can the owner of number 1 come down on the price?').reply.text).not.toMatch(/visit/);
  });
});

describe('the one spoken of and the others', () => {
  test.each([
    'how big is it and the others?',
    'area of this one and of the other ones',
    'iska aur baaki ka area kitna hai',
    'इसका और बाकी का क्षेत्रफल कितना है',
    'idara mattu ulida manegala area eshtu',
    'ಇದರ ಮತ್ತು ಉಳಿದ ಮನೆಗಳ ಅಳತೆ ಎಷ್ಟು',
  ])('“%s”', (said) => {
    const visitor = talk({ catalogue });
    visitor.say('2bhk in Hebbal');
    visitor.say('tell me about 1');
    const { text } = visitor.say(said).reply;
    expect(text).toContain('1,000');
    expect(text).toContain('900');
  });

  test('only it, where others are to be shown', () => {
    const visitor = talk({ catalogue });
    visitor.say('2bhk in Hebbal');
    visitor.say('tell me about 1');
    expect(visitor.say('how big is it and is there a lift?').reply.text).not.toContain('900');
  });
});
