// Floors and names told: a floor is said of how many, in words; what stands in somebody's name asks for no home's name.
import { expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, HOMES, home } from './testing-homes.ts';

const catalogue = catalogueOf([
  ...HOMES,
  home({ id: 'ground', name: 'Rose Court', floor: 0, total_floors: 4 }),
  home({ id: 'third', name: 'Aster Court', floor: 3, total_floors: 9 }),
]);
const told = (line: string): string => {
  const visitor = talk({ catalogue });
  visitor.say('2 bhk in Whitefield to buy');
  return visitor.say(line).reply.text;
};

test.each([
  ['which floor are Rose Court and Aster Court on?', /ground of 4.*3 of 9|3 of 9.*ground of 4/],
  ['Rose Court aur Aster Court kaunse floor par hain?', /ground.*9 mein se 3|9 mein se 3.*ground/],
  ['floor of Rose Court?', /Rose Court is on the ground floor\./],
])('%s', (line, said) => expect(told(line)).toMatch(said));

test.each(['registry ke naam pe kitna lagega?', 'रजिस्ट्री के नाम पर कितना लगेगा?'])(
  'no home’s name is told: %s',
  (line) => expect(told(line)).not.toMatch(/naam .* hai\.|का नाम/),
);
