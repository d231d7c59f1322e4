// What homes state by a number of its own: balconies are asked, told, compared and wished for.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, home } from './testing-homes.ts';

const LAKH = 100_000;
const of = (id: string, name: string, balconies: number | undefined, price = 60 * LAKH) =>
  home({
    id,
    name,
    price,
    area: 1000,
    area_basis: 'carpet',
    bathrooms: 2,
    locality: 'Hebbal',
    ...(balconies !== undefined && { balconies }),
  });
const catalogue = catalogueOf([of('a', 'Fern Court', 2), of('b', 'Palm House', 0), of('c', 'Reed View', 1)]);
const shown = () => {
  const visitor = talk({ catalogue });
  visitor.say('2 bhk in hebbal');
  return visitor;
};

describe('balconies', () => {
  test.each([
    ['how many balconies in Fern Court', 'Fern Court has 2 balconies.'],
    ['Fern Court mein kitni balcony hai', 'Fern Court mein 2 balcony hain.'],
    ['Fern Court में कितनी बालकनी हैं', 'Fern Court में 2 बालकनियाँ हैं।'],
    ['Fern Court ನಲ್ಲಿ ಎಷ್ಟು ಬಾಲ್ಕನಿ', 'Fern Court ನಲ್ಲಿ 2 ಬಾಲ್ಕನಿ ಇವೆ.'],
    ['Fern Court alli eshtu balcony ide', 'Fern Court alli 2 balcony ive.'],
    ['does Palm House have a balcony?', 'Palm House has no balcony.'],
  ])('“%s”', (said, told) => {
    expect(shown().say(said).reply.text).toContain(told);
  });

  test.each([
    '2 bhk with a balcony in hebbal',
    'hebbal mein balcony wala 2 bhk',
    'बालकनी वाला 2 बीएचके हेब्बाल में',
  ])('the wish of “%s” is met by their number', (said) => {
    const { reply } = talk({ catalogue }).say(said);
    expect(reply.cards.map(({ name }) => name).sort()).toEqual(['Fern Court', 'Reed View']);
  });

  test('bathrooms stay bathrooms', () => {
    expect(shown().say('how many bathrooms in Fern Court').reply.text).toContain('2');
    expect(shown().say('how many bathrooms in Fern Court').reply.text).not.toMatch(/balcon/i);
  });

  test('asked of homes that were found for it, they are told and not searched again', () => {
    const visitor = talk({ catalogue });
    visitor.say('2 bhk with balcony in hebbal');
    const { reply } = visitor.say('balconies??');
    expect(reply.text).toMatch(/^Balconies: /);
    expect(reply.cards).toEqual([]);
  });

  test('they stand in a comparison', () => {
    const { reply } = shown().say('compare Fern Court and Palm House');
    expect(reply.comparison?.rows).toContainEqual({ label: 'Balconies', values: ['2', '0'], differs: true });
  });
});
