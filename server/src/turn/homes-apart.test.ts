// How far two homes lie from each other, and what a distance asked twice is measured to.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, HOMES } from './testing-homes.ts';

const [first, second] = HOMES;
const APART = catalogueOf([
  { ...first, id: 'one', name: 'Teal House', project: undefined },
  { ...second, id: 'two', name: 'Ochre House', project: undefined, lat: 12.9998, lng: 77.7499 },
] as typeof HOMES);

const shown = (catalogue = APART) => {
  const visitor = talk({ catalogue });
  visitor.say('2bhk in Whitefield');
  return visitor;
};

describe.each([
  ['how far apart are the first and the second?'],
  ['distance between the first and the 2nd'],
  ['how far is 1 from 2'],
  ['pehle aur doosre ghar ke beech kitni doori hai'],
  ['dono gharon ke beech kitni door hai'],
  ['दोनों घरों के बीच कितनी दूरी है?'],
  ['ಎರಡು ಮನೆ ನಡುವೆ ಎಷ್ಟು ದೂರ?'],
  ['eradu mane naduve eshtu doora'],
])('“%s”', (said) => {
  test('is the way from one home to the other', () => {
    const { reply } = shown().say(said);
    expect(reply.text).toMatch(/3[.,]?\d* ?(km|किमी|कि\.मी|ಕಿ\.ಮೀ)/);
    expect(reply.text).toMatch(/Teal House.*Ochre House|Ochre House.*Teal House/);
  });
  test('of two in one project it is that they are in one', () => {
    expect(shown(catalogueOf([first, second] as typeof HOMES)).say(said).reply.text).toMatch(
      /Lakeside Court/,
    );
  });
});

test('with a work told, “between the two homes” is still between them', () => {
  const visitor = shown();
  visitor.say('my office is in Hebbal');
  expect(visitor.say('distance between the first and the second').reply.text).not.toMatch(/Hebbal/);
});

test('“how far are both from Hebbal?” is to Hebbal', () => {
  expect(shown().say('how far are both from Hebbal?').reply.text).toMatch(/Hebbal/);
});

test.each(['metro ka poocha tha. pehla wala kitni door hai?', 'मेट्रो का पूछा था। पहला वाला कितनी दूर है?'])(
  '“%s” is measured to what was asked, not to the work',
  (said) => {
    const visitor = shown();
    visitor.say('my office is in Hebbal');
    expect(visitor.say(said).reply.text).not.toMatch(/Hebbal/);
  },
);
