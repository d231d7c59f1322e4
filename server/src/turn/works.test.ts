// Two who work in two places: homes by the longer of the ways, neither place looked in.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, HOMES, RENTED } from './testing-homes.ts';

const guest = () => talk({ catalogue: catalogueOf([...HOMES, RENTED]), strict: false });
const AT_BOTH = /(?:Whitefield|व्हाइटफील्ड|ವೈಟ್‌ಫೀಲ್ಡ್)/;

describe('where each works is told', () => {
  test.each([
    'my office is whitefield and my wife works in hebbal, 2bhk',
    '2bhk between whitefield and hebbal',
    'two offices, one in whitefield one in hebbal. 2bhk please',
    'mera office whitefield aur wife ka hebbal, 2bhk chahiye',
    'मेरा ऑफिस व्हाइटफील्ड, पत्नी का हेब्बल, 2bhk चाहिए',
    'ನನ್ನ ಆಫೀಸ್ ವೈಟ್‌ಫೀಲ್ಡ್, ಹೆಂಡತಿಯ ಆಫೀಸ್ ಹೆಬ್ಬಾಳ, 2bhk ಬೇಕು',
    'nanna office whitefield, hendati office hebbal, 2bhk beku',
  ])('neither is looked in, and each card has both ways: %s', (said) => {
    const { reply, session } = guest().say(said);
    expect(session.current_filters).toMatchObject({ bhk: [2] });
    expect(session.current_filters.locality ?? session.current_filters.near).toBeUndefined();
    expect(session.memory.works?.toSorted()).toEqual(['Hebbal', 'Whitefield']);
    expect(reply.cards[0]?.why.filter((why) => /km|किमी|ಕಿ\.ಮೀ/.test(why))).toHaveLength(2);
    expect(reply.text).toMatch(AT_BOTH);
  });

  test.each([
    "my wife's office is in hebbal, we want a 2bhk in whitefield",
    'my office is in hebbal, 2bhk in whitefield',
  ])('a home is looked for where it is said: %s', (said) => {
    expect(guest().say(said).session.current_filters.locality).toEqual(['Whitefield']);
  });
});

test.each([
  ['two offices, a home in between', /Between which two places/, 'one whitefield, one hebbal'],
  ['दो ऑफिस, बीच में घर', /किन दो जगहों के बीच/, 'एक व्हाइटफील्ड, एक हेब्बल'],
])('where they are is asked in one question: %s', (said, asks, told) => {
  const visitor = guest();
  expect(visitor.say(said).reply.text).toMatch(asks);
  const { session } = visitor.say(told);
  expect(session.memory.works).toEqual(['Whitefield', 'Hebbal']);
  expect(session.current_filters.locality).toBeUndefined();
});

test.each(['which is closer?', 'कौन पास?', 'kaunsa paas hai', 'yaavudu hattira'])(
  'the ways to both are told: %s',
  (said) => {
    const visitor = guest();
    visitor.say('my office is whitefield and my wife works in hebbal, 2bhk to buy');
    const { text } = visitor.say(said).reply;
    expect(text.match(/km|किमी|ki\.mee|ಕಿ\.ಮೀ/g)?.length).toBeGreaterThan(3);
  },
);

test.each([
  '2bhk between xanadu and whitefield',
  '2bhk between whitefield and xanadu',
  'xanadu aur whitefield ke beech 2bhk chahiye',
  'xanadu mattu whitefield naduve 2bhk beku',
])('of two places the one that is not here is said to be absent: %s', (said) => {
  expect(guest().say(said).reply.text).toContain('Xanadu');
});

test.each([
  'i work in whitefield and my wife works in xanadu',
  'mera office whitefield aur wife ka xanadu me',
  'मेरा ऑफिस व्हाइटफील्ड, पत्नी का Xanadu में',
  'ನನ್ನ ಆಫೀಸ್ ವೈಟ್‌ಫೀಲ್ಡ್, ಹೆಂಡತಿಯ ಆಫೀಸ್ Xanadu ನಲ್ಲಿ',
  'nanna office whitefield, hendati office xanadu nalli',
])('of two works the unknown is named, and the known is used: %s', (said) => {
  const visitor = guest();
  visitor.say('2bhk to buy');
  const { reply, session } = visitor.say(said);
  expect(reply.text).toContain('“Xanadu”');
  expect(session.current_filters).toEqual({ bhk: [2], purpose: 'buy', near: ['Whitefield'] });
  expect(session.memory.works).toEqual(['Whitefield']);
});

describe('a way that is meant of both', () => {
  test.each([
    'flats within 30 km of both whitefield and hebbal, 2bhk',
    '2bhk not more than 30 km from either of my office in whitefield and my wife’s in hebbal',
    'whitefield aur hebbal dono se 30 km ke andar 2bhk chahiye',
    'व्हाइटफील्ड और हेब्बल दोनों से 30 किमी के अंदर 2bhk चाहिए',
    'ವೈಟ್‌ಫೀಲ್ಡ್ ಮತ್ತು ಹೆಬ್ಬಾಳ ಎರಡರಿಂದಲೂ 30 ಕಿ.ಮೀ ಒಳಗೆ 2bhk ಬೇಕು',
    'whitefield mattu hebbal eradarindalu 30 km olage 2bhk beku',
  ])('bounds each way, and neither place is looked in: %s', (said) => {
    const { reply, session } = guest().say(said);
    expect(session.current_filters).toMatchObject({ bhk: [2] });
    expect(session.current_filters.locality ?? session.current_filters.near).toBeUndefined();
    expect(session.memory.works_km).toBe(30);
    expect(reply.text).toMatch(/30 (?:km|किमी|ಕಿ\.ಮೀ)/);
    expect(reply.cards.length).toBeGreaterThan(0);
  });

  test.each([
    ['within 1 km from both', /None like this is within 1 km of both/],
    ['dono se 1 km ke andar', /dono se 1 km ke andar aisa koi nahi/],
    ['दोनों से 1 किमी के अंदर', /दोनों से 1 किमी के अंदर ऐसा कोई नहीं/],
    ['ಎರಡೂ ಕಡೆಯಿಂದ 1 ಕಿ.ಮೀ ಒಳಗೆ ಇರಬೇಕು', /1 ಕಿ\.ಮೀ ಒಳಗೆ ಅಂಥದ್ದು ಒಂದೂ ಇಲ್ಲ/],
    ['eradu kade inda 1 km olage irbeku', /1 km olage anthaddu ondoo illa/],
  ])(
    'of places told before; where none is so near, the nearest are told with both ways: %s',
    (said, none) => {
      const visitor = guest();
      visitor.say('my office is whitefield and my wife works in hebbal, 2bhk');
      const { reply, session } = visitor.say(said);
      expect(reply.text).toMatch(none);
      expect(reply.text.match(/km|किमी|ಕಿ\.ಮೀ/g)?.length).toBeGreaterThan(2);
      expect(reply.cards.length).toBeGreaterThan(0);
      expect(session.current_filters).toEqual({ bhk: [2] });
    },
  );

  test.each([
    'hennur is 16 km from whitefield, give me one equally far from both',
    'hennur to whitefield se 16km bola tha, dono se barabar duri wala chahiye',
  ])('a distance complained of is none that is wished: %s', (said) => {
    const visitor = guest();
    visitor.say('my office is whitefield and my wife works in hebbal, 2bhk');
    const { session } = visitor.say(said);
    expect(session.memory.works?.toSorted()).toEqual(['Hebbal', 'Whitefield']);
    expect(session.memory.works_km).toBeUndefined();
  });

  test('“Whitefield or Hebbal” are two places to look in', () => {
    const { session } = guest().say('2bhk within 5 km of whitefield or hebbal');
    expect(session.memory.works).toBeUndefined();
    expect(session.current_filters.locality).toEqual(expect.arrayContaining(['Whitefield']));
  });

  test.each(['distance between whitefield and hebbal?', 'how far is whitefield from hebbal?'])(
    'what is asked of two places is answered: %s',
    (said) => {
      expect(guest().say(said).session.memory.works_km).toBeUndefined();
    },
  );
});

test('where to live is asked with a wish for the home: both are kept', () => {
  const said =
    'nanna office whitefield, hendati office hebbal. baadige 2bhk 90 saavira olage, ibbarigu hattira';
  expect(guest().say(said).session.current_filters).toMatchObject({ bhk: [2], purpose: 'rent' });
});

test.each([
  'I go to whitefield and he goes to hebbal daily, so a 2bhk somewhere central to the two of us',
  'ನಾನು ವೈಟ್‌ಫೀಲ್ಡ್‌ನಲ್ಲಿ ಕೆಲಸ ಮಾಡೋದು, ನನ್ನ ತಂಗಿ ಕಾಲೇಜು ಹೆಬ್ಬಾಳದಲ್ಲಿ, ಇಬ್ಬರೂ ಸೇರಿ ಇರೋಕೆ ಮಧ್ಯದಲ್ಲಿ 2 ಬಿಎಚ್‌ಕೆ ಹುಡುಕ್ತಾ ಇದೀವಿ',
])('a place of study and ways without an office are ends as well: %s', (said) => {
  const { session } = guest().say(said);
  expect(session.memory.works?.toSorted()).toEqual(['Hebbal', 'Whitefield']);
  expect(session.current_filters).toMatchObject({ bhk: [2] });
});

test.each(['gandange whitefield alli kelsa, 2bhk 90 laksha olage', 'ಗಂಡಂಗೆ ವೈಟ್‌ಫೀಲ್ಡ್‌ನಲ್ಲಿ ಕೆಲಸ, 2bhk 90 ಲಕ್ಷ ಒಳಗೆ'])(
  'where the verb stands last, a work behind its place tells of it: %s',
  (said) => {
    const { session } = guest().say(said);
    expect(session.current_filters).toMatchObject({ bhk: [2], near: ['Whitefield'] });
  },
);

test.each([
  'we want a plot for us and a 2bhk flat for my daughter in hebbal',
  'want a plot for me around 40 lakh and 1bhk for my daughter in hebbal',
])('land for one is not held to where a flat for another is: %s', (said) => {
  const { session } = guest().say(said);
  expect(session.current_filters.locality).toBeUndefined();
  expect(session.memory.parties?.[0]?.filters.locality).toEqual(['Hebbal']);
});

test.each([
  'no hebbal is for my daughter only, plot can be anywhere',
  'hebbal is for the flat only, my plot anywhere',
])('what is said again of the other search is no wish of the present one: %s', (said) => {
  const visitor = guest();
  visitor.say('we want a plot for us and a 2bhk flat for my daughter in hebbal');
  const { session } = visitor.say(said);
  expect(session.current_filters.locality).toBeUndefined();
  expect(session.current_filters.type).toEqual(['plot']);
  expect(session.memory.parties?.[0]?.filters.locality).toEqual(['Hebbal']);
});

test.each(['both office side, 55 to 90 lakh', 'both offices nearby, up to 90 lakh'])(
  'near which office is not asked once both were told: %s',
  (line) => {
    const visitor = talk();
    visitor.say('my office is in Whitefield and my husband works in Hebbal, 2bhk to buy');
    const { text, cards } = visitor.say(line).reply;
    expect(text).not.toMatch(/Near which place|Kis jagah/);
    expect(cards.length).toBeGreaterThan(0);
  },
);
