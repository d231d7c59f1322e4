// "The first Hebbal one": a number among the homes shown of one place or size, though another list is on screen.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, home } from './testing-homes.ts';

const flat = (id: string, locality: string, bhk: number, lakh: number) =>
  home({ id, name: `${id} House`, locality, bhk, price: lakh * 100_000, area: 900 + lakh });
const catalogue = catalogueOf([
  flat('Elm', 'Hebbal', 1, 40),
  flat('Fig', 'Hebbal', 1, 42),
  flat('Sal', 'Hebbal', 1, 44),
  flat('Oak', 'Hebbal', 2, 61),
  flat('Ash', 'Whitefield', 2, 62),
  flat('Yew', 'Whitefield', 2, 64),
]);
const visitor = () => {
  const guest = talk({ catalogue });
  guest.say('1bhk in hebbal');
  guest.say('2bhk in whitefield up to 70 lakh');
  return guest;
};

describe('of the list before', () => {
  test.each([
    ['the second hebbal one, what is the price', 'Fig'],
    ['third one in hebbal please, how much', 'Sal'],
    ['pehle wala hebbal', 'Elm'],
    ['accha hebbal wala teesra ghar dikhao phir se', 'Sal'],
    ['पहले जो हेब्बल का तीसरा वाला था, वही दोबारा दिखाइए', 'Sal'],
    ['ಹೆಬ್ಬಾಳದ ಎರಡನೇ ಮನೆ ಎಷ್ಟು', 'Fig'],
    ['hebbal eradne mane eshtu', 'Fig'],
  ])('%s', (line, name) => {
    const { reply, session } = visitor().say(line);
    expect(reply.text).toContain(name);
    expect(session.current_filters).toMatchObject({ locality: ['Whitefield'] });
  });
});

test('the card of that number, where it is of that place', () => {
  const { reply, session } = visitor().say('the second one in whitefield, price?');
  expect(reply.text).toContain('Yew');
  expect(session.memory.focus).toEqual(['Yew']);
});

test.each([
  ['2bhk wala pehla dekhna hai. kal shaam 5 baje aa sakta hu?'],
  ['whitefield wala pehla dekhna hai kal shaam 5 baje'],
])('it is the one that is visited: %s', (line) => {
  expect(visitor().say(line).reply.text).toContain('Ash');
});

test.each([
  ['first show me hebbal 1bhk'],
  ['pehle hebbal dikhao'],
  ['ಮೊದಲು ಹೆಬ್ಬಾಳ ತೋರಿಸಿ'],
  ['the first one is nice, show 2bhk in hebbal too'],
])('a place that is wished for: %s', (line) => {
  expect(visitor().say(line).session.current_filters.locality).toContain('Hebbal');
});
