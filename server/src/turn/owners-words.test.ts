// What an owner wrote of a home answers what no field of the listing does.
import { expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, home } from './testing-homes.ts';

const LAKH = 100_000;
const catalogue = catalogueOf([
  home({
    id: 'tamarind-1',
    name: 'Tamarind Yard, 101',
    project: 'Tamarind Yard',
    price: 60 * LAKH,
    amenities: ['gym'],
    description: 'Wardrobes in both bedrooms; single owner so far. Pets are welcome.',
    project_description: 'Built in 2019. The society runs a borewell and a tank of its own.',
  }),
  home({
    id: 'sample-plain',
    name: 'Sample Plain, 7',
    price: 62 * LAKH,
    amenities: ['gym'],
    description: 'Repainted for the family that sells it.',
  }),
]);
const visitor = () => {
  const one = talk({ catalogue });
  one.say('2bhk in whitefield');
  return one;
};

test.each([
  ['is there a water problem in the first one?', /“The society runs a borewell and a tank of its own”/],
  ['pehle wale mein paani kaisa hai?', /likha hai: “The society runs a borewell/],
  ['पहले वाले में पानी कैसा है?', /लिखा है: “The society runs a borewell/],
  ['ಮೊದಲನೆಯದರಲ್ಲಿ ನೀರು ಹೇಗಿದೆ?', /“The society runs a borewell/],
  ['modalaneyadaralli neeru hegide?', /“The society runs a borewell/],
  ['how old is the building of the first one?', /“Built in 2019”/],
  ['does the first have wardrobes?', /“Wardrobes in both bedrooms”/],
  ['how many owners had the first one', /“single owner so far”/],
  ['are pets allowed in the first one?', /“Pets are welcome”/],
])('%s is answered in the owner’s own words', (said, told) => {
  const { reply } = visitor().say(said);
  expect(reply.text).toMatch(told);
  expect(reply.text).not.toMatch(/not stated|not list|nahi likha|नहीं लिखा/);
});

test('what a home is like is told with what its project is like', () => {
  expect(visitor().say('tell me about the first one').reply.text).toMatch(/Wardrobes.*Built in 2019/s);
});

test('of homes that are only searched for, those whose owners write of it are named', () => {
  const { reply } = talk({ catalogue }).say('2bhk to buy in whitefield, are pets allowed?');
  expect(reply.text).toMatch(/Tamarind Yard, 101 says: “Pets are welcome”. The other listings do not say/);
});

test('a word that no owner wrote is not answered by another', () => {
  const { reply } = visitor().say('does the second one have a treadmill?');
  expect(reply.text).not.toContain('“');
  expect(reply.text).toMatch(/does not tell me that/);
});

test('the family that sells a home says nothing of who may live there', () => {
  expect(visitor().say('are bachelors allowed in the second?').reply.text).not.toContain('“');
});

test.each([
  ['is there cctv in the first one?', 'Yes, Tamarind Yard, 101 lists cctv.'],
  ['pehle wale mein cctv hai kya?', 'cctv hai.'],
])('what an amenity answers by itself is told with a yes, and by nothing else: %s', (said, told) => {
  const one = talk({
    catalogue: catalogueOf([
      home({ id: 'tamarind-1', name: 'Tamarind Yard, 101', price: 60 * LAKH, amenities: ['cctv'] }),
    ]),
  });
  one.say('2bhk in whitefield');
  const { text } = one.say(said).reply;
  expect(text).toContain(told);
  expect(text).not.toMatch(/not stated|not mention|zikr/);
});

test('that no home has any details is never said', () => {
  const { text } = talk({ catalogue }).say('ella kade photo illa, details illa').reply;
  expect(text).not.toMatch(/vivara maahiti illa/);
});
