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
