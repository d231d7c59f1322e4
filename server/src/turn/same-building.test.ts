// Another home of the building that the one spoken of stands in.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, home } from './testing-homes.ts';

const flat = (id: string, project: string, floor: number) =>
  home({ id, name: `${project}, ${id}`, project, locality: 'Whitefield', bhk: 2, price: 6_000_000, floor });
const catalogue = catalogueOf([
  flat('A-101', 'Oak Court', 1),
  flat('A-504', 'Oak Court', 5),
  { ...flat('A-902', 'Oak Court', 9), bhk: 3 },
  flat('B-201', 'Ash Court', 2),
]);
const looking = () => {
  const visitor = talk({ catalogue });
  visitor.say('2bhk in whitefield');
  visitor.say('tell me about A-504');
  return visitor;
};

describe('another one there', () => {
  test.each([
    'is there another flat in the same building',
    'any other flat in this project? I need one more for my brother',
    'isi building me koi dusra flat hai kya',
    'इसी सोसाइटी में और कोई फ्लैट खाली है क्या?',
    'ಇದೇ ಬಿಲ್ಡಿಂಗ್‌ನಲ್ಲಿ ಬೇರೆ ಫ್ಲಾಟ್ ಖಾಲಿ ಇದೆಯಾ',
    'ide buildingalli bere mane ideya',
  ])('%s', (line) => {
    const { reply, session } = looking().say(line);
    expect(session.current_filters).toMatchObject({ project: 'Oak Court' });
    expect(session.current_filters.bhk).toBeUndefined();
    expect(reply.cards.map(({ id }) => id).sort()).toEqual(['A-101', 'A-504', 'A-902']);
  });

  test.each([
    'lower floor in same project?',
    'isi project me lower floor pe koi hai kya',
    'same building, something on a lower floor',
  ])('further down: %s', (line) => {
    const { reply } = looking().say(line);
    expect(reply.cards.map(({ id }) => id)).toEqual(['A-101']);
  });
});

test.each([
  'is this building safe and how many floors',
  'is there a gym in this building?',
  'what other costs are there in this society',
  'which floor in this building is the flat on',
  'any other flat in whitefield?',
])('what is asked of the home, or of other places, is no search there: %s', (line) => {
  expect(looking().say(line).session.current_filters.project).toBeUndefined();
});
