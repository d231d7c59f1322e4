// Likings: "if possible", "ho to achha", "iddre olledu", "preferably" rank homes and shut none out.
import { describe, expect, test } from 'vitest';
import { ids, looking, talk } from './testing.ts';

describe('what is only liked is no filter, and is liked', () => {
  test.each([
    ['2bhk in Whitefield, gym if possible', { amenities: ['gym'] }],
    ['2 bhk in Whitefield with a gym and a pool if possible', { amenities: ['gym', 'swimming pool'] }],
    ['if possible semi furnished 2bhk in Whitefield', { furnishing: 'semi_furnished' }],
    ['2bhk in Whitefield. It would be nice if it had a gym', { amenities: ['gym'] }],
    ['2bhk Whitefield me, gym ho to achha', { amenities: ['gym'] }],
    ['2bhk Whitefield me chahiye gym ho to aur bhi accha', { amenities: ['gym'] }],
    ['व्हाइटफील्ड में 2 बीएचके, जिम हो तो अच्छा', { amenities: ['gym'] }],
    ['व्हाइटफील्ड में 2 बीएचके चाहिए, हो सके तो जिम के साथ', { amenities: ['gym'] }],
    ['Whitefield alli 2bhk beku, gym iddre olledu', { amenities: ['gym'] }],
    ['Whitefield nalli 2bhk beku, swimming pool idre chennagirutte', { amenities: ['swimming pool'] }],
    ['ವೈಟ್‌ಫೀಲ್ಡ್‌ನಲ್ಲಿ 2 ಬಿಎಚ್‌ಕೆ ಬೇಕು, ಜಿಮ್ ಇದ್ದರೆ ಒಳ್ಳೆಯದು', { amenities: ['gym'] }],
    ['ವೈಟ್‌ಫೀಲ್ಡ್‌ನಲ್ಲಿ 2 ಬಿಎಚ್‌ಕೆ ಬೇಕು, ಸಾಧ್ಯವಾದರೆ ಜಿಮ್', { amenities: ['gym'] }],
  ])('%s', (line, liked) => {
    const visitor = talk();
    visitor.say(line);
    expect(visitor.session().current_filters).toEqual({ locality: ['Whitefield'], bhk: [2] });
    expect(visitor.session().memory.rather).toEqual(liked);
  });

  test('a place, or one of two sizes, is liked too', () => {
    const visitor = talk();
    visitor.say('2 or 3 bhk to buy, preferably 3 bhk, ideally in Kadugodi or Hebbal');
    expect(visitor.session().current_filters).toEqual({ bhk: [2, 3], purpose: 'buy' });
    expect(visitor.session().memory.rather).toEqual({ bhk: [3], locality: ['Kadugodi', 'Hebbal'] });
  });

  test.each(['2bhk under 80 lakh if possible', '2bhk up to 90 lakh preferably'])(
    'an amount stands: %s',
    (line) => {
      const visitor = talk();
      visitor.say(line);
      expect(visitor.session().current_filters).toHaveProperty('budget_max');
      expect(visitor.session().memory.rather ?? {}).toEqual({});
    },
  );
});

describe('what is liked', () => {
  test('comes first, is counted, and the rest follows', () => {
    const visitor = looking();
    const before = visitor.say('2bhk in Whitefield');
    const { reply } = visitor.say('swimming pool if possible');
    expect(reply.text).toContain('swimming pool (2)');
    expect(reply.cards.slice(0, 2).every(({ why }) => why.includes('swimming pool'))).toBe(true);
    expect(reply.cards).toHaveLength(before.reply.cards.length);
  });

  test('is said to be known of none', () =>
    expect(looking().say('near the metro, furnished if possible').reply.text).toContain(
      'None of these is known',
    ));

  test('goes once it is dropped, wished outright, or all begins anew', () => {
    const visitor = looking();
    visitor.say('gym if possible');
    visitor.say('forget the gym');
    expect(visitor.session().memory.rather).toEqual({});
    visitor.say('gym would be nice');
    visitor.say('gym is a must');
    expect(visitor.session().current_filters).toMatchObject({ amenities: ['gym'] });
    expect(visitor.session().memory.rather).toEqual({});
    visitor.say('swimming pool would be nice');
    visitor.say('start over');
    expect(visitor.session().memory.rather).toEqual({});
  });

  test('takes the place of the same wish', () => {
    const visitor = looking();
    visitor.say('with a gym');
    visitor.say('gym if possible');
    expect(visitor.session().current_filters).not.toHaveProperty('amenities');
  });

  test('comes back with an undo', () => {
    const visitor = looking();
    visitor.say('gym would be nice');
    visitor.say('forget the gym');
    visitor.tap({ type: 'undo' });
    expect(visitor.session().memory.rather).toEqual({ amenities: ['gym'] });
  });

  test('never shows a home twice over the pages', () => {
    const visitor = talk();
    const first = ids(visitor.say('to buy, swimming pool if possible'));
    const second = ids(visitor.tap({ type: 'more' }));
    expect(second.some((id) => first.includes(id))).toBe(false);
  });
});

test('a visit "if possible" likes nothing', () => {
  const visitor = looking();
  visitor.say('can I visit the first one tomorrow if possible');
  expect(visitor.session().memory.rather ?? {}).toEqual({});
});

describe('either, the first liked more', () => {
  test.each([
    '2bhk in Whitefield otherwise Kadugodi',
    '2bhk in Whitefield, or else in Kadugodi',
    'Whitefield nahi to Kadugodi me 2bhk',
    '2bhk Whitefield me, na mile to Kadugodi',
    'व्हाइटफील्ड में 2 बीएचके, नहीं तो काडुगोडी',
    'Whitefield illandre Kadugodi alli 2bhk',
    'Whitefield nalli 2bhk beku, illa andre Kadugodi',
    'ವೈಟ್‌ಫೀಲ್ಡ್‌ನಲ್ಲಿ 2 ಬಿಎಚ್‌ಕೆ, ಇಲ್ಲಾಂದ್ರೆ ಕಾಡುಗೋಡಿ',
  ])('%s', (line) => {
    const visitor = talk();
    visitor.say(line);
    expect(visitor.session().current_filters).toEqual({ locality: ['Whitefield', 'Kadugodi'], bhk: [2] });
    expect(visitor.session().memory.rather).toEqual({ locality: ['Whitefield'] });
  });

  test.each([
    'ground floor illandre lift idre saaku, 2bhk beku',
    '2bhk, ground floor otherwise with a lift',
    '2bhk chahiye, ground floor nahi to lift ho',
  ])('of two things of which one will do: %s', (line) => {
    const visitor = talk();
    visitor.say(line);
    // No home here has a lift: it shuts none out.
    expect(visitor.session().current_filters).toEqual({ bhk: [2] });
    expect(visitor.session().memory.rather).toEqual({ floor_max: 0, amenities: ['lift'] });
  });
});

describe('what no home here has', () => {
  test.each(['2bhk in whitefield with a helipad and a gym', '2bhk in whitefield near a temple, with a gym'])(
    'shuts none out and is told to be nowhere: %s',
    (line) => {
      const visitor = talk();
      const { reply } = visitor.say(line);
      expect(visitor.session().current_filters).toMatchObject({ bhk: [2], locality: ['Whitefield'] });
      expect(reply.text).not.toMatch(/found nothing/i);
    },
  );
  test('a sauna', () => {
    const visitor = talk();
    expect(visitor.say('2bhk in whitefield with a sauna').reply.text).toMatch(
      /None of these is known .*spa|sauna/,
    );
    expect(visitor.session().current_filters).toEqual({ bhk: [2], locality: ['Whitefield'] });
  });
});

describe('another place that will do as well', () => {
  test.each([
    'Hebbal ok too',
    'Hebbal also ok',
    'Hebbal bhi chalega',
    'हेब्बाल भी चलेगा',
    'ಹೆಬ್ಬಾಳನೂ ಓಕೆ',
    'ವೈಟ್‌ಫೀಲ್ಡ್ ಇಲ್ಲಾಂದ್ರೆ ಹೆಬ್ಬಾಳನೂ ಓಕೆ',
    'Hebbal kooda ok',
  ])('is added: %s', (said) => {
    const visitor = talk({ strict: false });
    visitor.say('2 bhk in Whitefield to buy');
    visitor.say(said);
    expect([...(visitor.session().current_filters.locality ?? [])].sort()).toEqual(['Hebbal', 'Whitefield']);
  });
});
