// What was wished before and is said again: put over what stands, said, and asked after.
import { describe, expect, test } from 'vitest';
import { type Talk, talk } from './testing.ts';
import { catalogueOf, HOMES, RENTED } from './testing-homes.ts';

const after = (...said: string[]): Talk => {
  const guest = talk({ catalogue: catalogueOf([...HOMES, RENTED]), strict: false });
  for (const one of said) guest.say(one);
  return guest;
};

describe('a complaint that carries criteria', () => {
  test.each([
    'No, you lost Whitefield! We said Whitefield, buy, ready, under 90 lakh',
    'This is not what we asked. Whitefield, to buy, ready, up to 90 lakh',
    'aap Whitefield bhool gaye, maine kaha tha Whitefield, kharidna hai, ready, 90 lakh tak',
    'आप व्हाइटफील्ड भूल गए। मैंने कहा था व्हाइटफील्ड, ख़रीदना है, रेडी, 90 लाख तक',
    'Whitefield marethbitra, naanu heliddu Whitefield, khareedige, ready, 90 laksha varege',
    'ವೈಟ್‌ಫೀಲ್ಡ್ ಮರೆತುಬಿಟ್ರಾ, ನಾನು ಹೇಳಿದ್ದು ವೈಟ್‌ಫೀಲ್ಡ್, ಖರೀದಿಗೆ, ರೆಡಿ, 90 ಲಕ್ಷದವರೆಗೆ',
  ])('is a correction over what stands, and says what was put right: %s', (said) => {
    const { session, reply } = after('2bhk in hebbal with a gym').say(said);
    expect(session.current_filters).toMatchObject({
      bhk: [2],
      amenities: ['gym'],
      locality: ['Whitefield'],
      purpose: 'buy',
      possession: 'ready',
      budget_max: 9_000_000,
    });
    expect(reply.text).toMatch(/Put right|Theek kar diya|ठीक कर दिया|Saripadiside|ಸರಿಪಡಿಸಿದೆ/);
  });

  test.each([
    'I said 60 to 80 lakh, you forgot',
    'maine 60 se 80 lakh bola tha, bhool gaye',
    'na 60 to 80 lakh helidde, marethbitra',
  ])('a range is whole: %s', (said) => {
    const { session } = after('2bhk in whitefield to buy', 'up to 1 crore').say(said);
    expect(session.current_filters).toMatchObject({ budget_min: 6_000_000, budget_max: 8_000_000 });
  });

  test.each([
    'you forgot my budget',
    'mera budget bhool gaye',
    'मेरा बजट भूल गए',
    'budget marethbitra',
    'ಬಜೆಟ್ ಮರೆತುಬಿಟ್ರಾ',
  ])('what was forgotten is remembered by its name: %s', (said) => {
    const { session } = after('2bhk in whitefield, 60 to 80 lakh', 'any budget').say(said);
    expect(session.current_filters).toMatchObject({ bhk: [2], budget_min: 6_000_000, budget_max: 8_000_000 });
  });

  test('what is asked beside it is answered', () => {
    const { session, reply } = after('2bhk in hebbal').say(
      'you lost whitefield! 2bhk in whitefield, and send the brochure',
    );
    expect(session.current_filters.locality).toEqual(['Whitefield']);
    expect(reply.text).toMatch(/brochure/i);
  });

  test('a question said again stays one', () => {
    const { session } = after('2bhk in whitefield').say('I asked whether the first one has a gym');
    expect(session.current_filters).toEqual({ bhk: [2], locality: ['Whitefield'] });
  });
});

describe('whether a wish stands', () => {
  const ASKED = [
    'did you keep our 90 lakh limit?',
    'is my budget still 90 lakh?',
    'aapne 90 lakh ki limit rakhi hai na?',
    'आपने 90 लाख का बजट रखा है ना?',
    'nanna 90 laksha budget itkondidira?',
    'ನನ್ನ 90 ಲಕ್ಷ ಬಜೆಟ್ ನೆನಪಿದೆಯಾ?',
  ];
  test.each(ASKED)('is told, and changes nothing: %s', (said) => {
    const guest = after('2bhk in whitefield, up to 90 lakh to buy');
    const before = guest.session().current_filters;
    const { session, reply } = guest.say(said);
    expect(session.current_filters).toEqual(before);
    expect(reply.text).toMatch(/^(Yes|Haan|हाँ|Haudu|ಹೌದು)/);
  });

  test.each(ASKED)('where it does not, one tap puts it in: %s', (said) => {
    const guest = after('2bhk in whitefield to buy');
    const { session, reply } = guest.say(said);
    expect(session.current_filters.budget_max).toBeUndefined();
    expect(reply.text).toMatch(/^(No|Nahi|नहीं|Illa|ಇಲ್ಲ)/);
    const [first] = reply.suggestions;
    expect(first?.action && guest.tap(first.action).session.current_filters).toMatchObject({
      bhk: [2],
      budget_max: 9_000_000,
    });
  });

  test('and a wish beside it is granted', () => {
    const { session, reply } = after('2 or 3 bhk in whitefield, up to 90 lakh').say(
      'did you keep our 90 lakh limit? also we would prefer a 2 bhk in that list',
    );
    expect(session.current_filters).toMatchObject({
      bhk: [2],
      locality: ['Whitefield'],
      budget_max: 9_000_000,
    });
    expect(reply.text).toContain('Yes');
  });
});
