// Of two people each keeps what is theirs, is called as they were, and is gone to when they are named last.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, HOMES, RENTED } from './testing-homes.ts';

const visitor = () => talk({ catalogue: catalogueOf([...HOMES, RENTED]) });

describe('one of the parents is no pair', () => {
  test.each([
    [
      '2bhk in hebbal for my mother and 3bhk in whitefield for us',
      'now for me',
      'show my mothers one',
      'your mother',
    ],
    [
      'maa ke liye hebbal me 2bhk, mere liye whitefield me 3bhk',
      'ab mere liye',
      'maa ka ghar dikhao',
      'aapki maa',
    ],
    ['पिताजी के लिए हेब्बल में 2 बीएचके, मेरे लिए व्हाइटफील्ड में 3 बीएचके', 'अब मेरे लिए', 'पिताजी का घर दिखाओ', 'पिताजी'],
    ['ಅಮ್ಮನಿಗೆ ಹೆಬ್ಬಾಳದಲ್ಲಿ 2 ಬಿಎಚ್‌ಕೆ, ನಮಗೆ ವೈಟ್‌ಫೀಲ್ಡ್‌ನಲ್ಲಿ 3 ಬಿಎಚ್‌ಕೆ', 'ನಮ್ಮದು', 'ಅಮ್ಮನದು', 'ನಿಮ್ಮ ತಾಯಿಗೆ'],
    [
      'ammange hebbal alli 2bhk beku, namge whitefield alli 3bhk beku',
      'nandu torsi',
      'ammandu torsi',
      'taayige',
    ],
    [
      '2bhk in hebbal for my parents and 3bhk in whitefield for us',
      'now for me',
      'my parents one',
      'your parents',
    ],
  ])('%s', (both, mine, theirs, called) => {
    const guest = visitor();
    guest.say(both);
    guest.say(mine);
    expect(guest.say(theirs).reply.text).toContain(called);
  });
});

test('where one lives is told beside what two look for', () => {
  const { session } = visitor().say(
    'I live in Dubai. need two flats, one for my mother and one for my nephew. mother 2bhk Hebbal side, nephew 1 bhk near Whitefield',
  );
  expect(session.current_filters).toMatchObject({ bhk: [2] });
  expect(session.memory.parties).toMatchObject([{ party: 'relative', filters: { bhk: [1] } }]);
});

test.each([['second one is for my mother. my nephew wants it up to 45 lakh']])(
  'who is named last is gone on with: %s',
  (line) => {
    const guest = visitor();
    guest.say('2bhk in Whitefield for my mother and 1bhk in Whitefield for my nephew');
    const { session } = guest.say(line);
    expect(session.memory.party).toBe('relative');
    expect(session.current_filters).toMatchObject({ bhk: [1], budget_max: 4_500_000 });
    expect(session.memory.parties?.find(({ party }) => party === 'parents')?.filters).toMatchObject({
      bhk: [2],
    });
  },
);
