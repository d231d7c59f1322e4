// How far places lie apart is asked of places, not of the homes on the screen.
import { describe, expect, test } from 'vitest';
import { looking, talk } from './testing.ts';

test.each([
  ['how far is Marathahalli from Whitefield?', /Marathahalli is about [\d.]+ km from Whitefield/],
  ['distance between Marathahalli and Whitefield', /[\d.]+ km/],
  ['Marathahalli se Whitefield kitna door hai?', /Marathahalli.*Whitefield.*[\d.]+ km/],
  ['ಮಾರತ್ತಹಳ್ಳಿ ಇಂದ ವೈಟ್‌ಫೀಲ್ಡ್ ಎಷ್ಟು ದೂರ?', /ಕಿ\.ಮೀ/],
])('%s', (said, told) => {
  const visitor = looking();
  const before = visitor.session().current_filters;
  expect(visitor.say(said).reply.text).toMatch(told);
  expect(visitor.session().current_filters).toEqual(before);
});

test('of a home that is pointed at it is asked of the home', () => {
  expect(looking().say('how far is the first one from Hebbal?').reply.text).toMatch(
    /^Lakeside Court, A-1 is about/,
  );
});

test('two areas are held side by side where areas are asked of', () => {
  const visitor = talk();
  visitor.say('2bhk in Whitefield or Hebbal');
  const { reply } = visitor.say('not the flats, which of the two areas is better?');
  expect(reply.comparison).toBeUndefined();
  expect(reply.text).toMatch(/Whitefield: \d+ homes/);
});

test.each([
  'how far is Hebbal from Whitefield and Marathahalli?',
  'distance from Hebbal to Whitefield and Marathahalli',
  'how far is Hebbal from Whitefield and from Marathahalli?',
  'hebbal se whitefield aur marathahalli kitni door hai',
  'whitefield aur marathahalli se hebbal kitna door hai',
  'हेब्बाल से व्हाइटफील्ड और मारतहल्ली की दूरी बताओ',
  'ಹೆಬ್ಬಾಳದಿಂದ ವೈಟ್‌ಫೀಲ್ಡ್ ಮತ್ತು ಮಾರತ್ತಹಳ್ಳಿಗೆ ಎಷ್ಟು ದೂರ',
  'hebbalinda whitefield mattu marathahalli ge eshtu doora ide',
])('“%s” measures from Hebbal to both', (said) => {
  const { reply, session } = talk().say(said);
  expect(reply.text).toMatch(/14 (km|किमी|ಕಿ\.ಮೀ).*18 (km|किमी|ಕಿ\.ಮೀ)/);
  expect(reply.text).not.toMatch(/6 (km|किमी|ಕಿ\.ಮೀ)/);
  expect(session.current_filters).toEqual({});
});

test.each([
  'compare Hebbal and Banashankari for a 2bhk',
  'which is cheaper, Hebbal or Banashankari?',
  'Hebbal aur Banashankari mein kaunsa sasta hai',
  'हेब्बल और बनशंकरी में कौन सा सस्ता है',
  'hebbal mattu banashankari ralli yaavudu kadime bele',
])('“%s”: an area without homes here is held against the other, and said to have none', (said) => {
  const { reply, session } = talk().say(said);
  expect(session.last_intent).toBe('area_query');
  expect(reply.text).toMatch(/Hebbal|हेब्बाल/);
  expect(reply.text).toMatch(/(Banashankari|बनशंकरी): /i);
  expect(session.current_filters.locality).toBeUndefined();
});

test('two areas are compared for the home that is wished for, which stands, and no area is chosen', () => {
  const { reply, session } = talk().say(
    'we want to compare Whitefield and Hebbal for a 2bhk with lift, is a hospital near?',
  );
  expect(reply.comparison).toBeUndefined();
  expect(reply.text).toMatch(/Whitefield: .*Hebbal: /);
  expect(session.current_filters).toMatchObject({ bhk: [2] });
  expect(session.current_filters.locality).toBeUndefined();
});

describe('how far a place just told is from where somebody works', () => {
  test.each([
    ['how far is it from Hebbal?', 'not the homes, how many km from Hebbal to Whitefield?'],
    ['Hebbal se kitna door hai?', 'ghar nahi, Hebbal se Whitefield kitne km hai?'],
    ['Hebbal inda eshtu doora?', 'mane alla, Hebbal inda Whitefield ge eshtu kilometer?'],
    ['ಹೆಬ್ಬಾಳದಿಂದ ಎಷ್ಟು ದೂರ?', 'ಮನೆ ಅಲ್ಲ, ಹೆಬ್ಬಾಳದಿಂದ ವೈಟ್‌ಫೀಲ್ಡ್‌ಗೆ ಎಷ್ಟು ಕಿಲೋಮೀಟರ್?'],
  ])('%s; %s', (bare, whole) => {
    for (const said of [bare, whole]) {
      const guest = talk();
      guest.say('Hebbal or Kadugodi, which is better?');
      guest.say('my husband works in Whitefield');
      const { reply } = guest.say(said);
      expect(reply.text).toMatch(/km|किमी|ಕಿ\.ಮೀ/);
      expect(reply.cards).toEqual([]);
    }
  });
});

test.each(['maintenance alag se kitna hai', 'teen hisson mein kitna hoga, 2bhk', 'चौदहवीं में 2 बीएचके है क्या'])(
  'an adverb, a share, an ordinal are no place: %s',
  (said) => {
    const { reply } = talk().say(said);
    expect(reply.text).not.toMatch(/Doori|Hisson|चौदहवीं/);
  },
);
