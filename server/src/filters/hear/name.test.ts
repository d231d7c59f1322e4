import { expect, test } from 'vitest';
import { catalogueOf, home } from '../../turn/testing-homes.ts';
import { tokenise } from '../../understand/normalise.ts';
import { findNames } from './name.ts';

const catalogue = catalogueOf();
const homes = (text: string) => {
  const tokens = tokenise(text);
  return findNames(tokens, new Uint8Array(tokens.length), catalogue).flatMap((name) =>
    name.kind === 'project' && name.unit ? name.listing_ids : [],
  );
};

test.each([
  ['Lakeside Court, B-2', ['lake-b']],
  ['lakeside court b2', ['lake-b']],
  ['what about lakeside court c 3 then', ['lake-3']],
  ['lakeside a1 and lakeside b-2', ['lake-a', 'lake-b']],
])('“%s” names its unit', (text, ids) => {
  expect(homes(text)).toEqual(ids);
});

test.each(['lakeside court', 'a 2 bhk in whitefield', 'a-4 paper', 'court b'])(
  '“%s” names no unit',
  (text) => {
    expect(homes(text)).toEqual([]);
  },
);

test('half a name sounds like a word of another language, and is none where nothing else is of it', () => {
  const homes = catalogueOf([
    home({ id: 'm', name: 'Mallige Avenue, M1-903', project: 'Mallige Avenue' }),
    home({ id: 'k', name: 'Kadu Mallige, C-704', project: 'Kadu Mallige' }),
    home({ id: 'g', name: 'Kanagile Greens, G2-505', project: 'Kanagile Greens' }),
  ]);
  const tokens = tokenise('mallige vs kanagile');
  const found = findNames(tokens, new Uint8Array(tokens.length), homes);
  expect(found.map(({ name }) => name)).toEqual(['Mallige Avenue', 'Kanagile Greens']);
});
