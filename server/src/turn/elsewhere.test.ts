// A catalogue of two cities: a place that is named now, against one that stands and lies elsewhere.
import { expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, home } from './testing-homes.ts';

const catalogue = catalogueOf([
  home({
    id: 'a',
    name: 'Sahyadri Court',
    project: 'Sahyadri Court',
    locality: 'Baner',
    city: 'Pune',
    bhk: 3,
    price: 9_000_000,
  }),
  home({
    id: 'b',
    name: 'Musi Greens',
    project: 'Musi Greens',
    locality: 'Narsingi',
    city: 'Hyderabad',
    bhk: 3,
    price: 9_500_000,
  }),
  home({
    id: 'c',
    name: 'Deccan Villas',
    project: 'Deccan Villas',
    locality: 'Mokila',
    city: 'Hyderabad',
    bhk: 3,
    price: 9_800_000,
  }),
]);

test('another city drops the project, and the locality, that stand in this one', () => {
  const guest = talk({ catalogue, strict: false });
  guest.say('3 bhk at Sahyadri Court');
  expect(guest.say('3 bhk in Hyderabad').session.current_filters).toEqual({ bhk: [3], city: 'Hyderabad' });
  guest.say('in Mokila');
  expect(guest.say('3 bhk in Pune').session.current_filters).toEqual({ bhk: [3], city: 'Pune' });
});

test('a locality of another city drops the city, one of this city stands beside it', () => {
  const guest = talk({ catalogue, strict: false });
  guest.say('3 bhk in Hyderabad');
  expect(guest.say('in Mokila').session.current_filters).toEqual({
    bhk: [3],
    city: 'Hyderabad',
    locality: ['Mokila'],
  });
  expect(guest.say('in Baner').session.current_filters).toEqual({ bhk: [3], locality: ['Baner'] });
});
