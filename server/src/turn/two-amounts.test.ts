// Two people, two budgets: in the order they were named, or by the place and size that each alone has.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, HOMES, RENTED } from './testing-homes.ts';

const visitor = () => talk({ catalogue: catalogueOf([...HOMES, RENTED]), strict: false });

describe('the first amount is of who is named first', () => {
  test.each([
    [
      '2bhk in hebbal for me, 3bhk in whitefield for my daughter. 60 lakh for the first, 1.3 crore for the second',
    ],
    [
      'mere liye hebbal me 2bhk, beti ke liye whitefield me 3bhk. pehle ke liye 60 lakh doosre ke liye 1.3 crore',
    ],
    ['मेरे लिए हेब्बल में 2bhk, बेटी के लिए व्हाइटफील्ड में 3bhk। एक का 60 लाख दूसरे का 1.3 करोड़'],
    ['ನಮಗೆ ಹೆಬ್ಬಾಳದಲ್ಲಿ 2bhk, ಮಗಳಿಗೆ ವೈಟ್‌ಫೀಲ್ಡ್‌ನಲ್ಲಿ 3bhk. ಒಂದಕ್ಕೆ 60 ಲಕ್ಷ ಇನ್ನೊಂದಕ್ಕೆ 1.3 ಕೋಟಿ'],
    [
      'namge 2bhk hebbal hattira, innondu magalige 3bhk whitefield kade. budget ondakke 60 lakh innondakke 1.3 crore',
    ],
  ])('%s', (said) => {
    const { session } = visitor().say(said);
    expect(session.current_filters).toMatchObject({
      locality: ['Hebbal'],
      bhk: [2],
      budget_max: 6_000_000,
    });
    expect(session.memory.parties).toMatchObject([
      { party: 'daughter', filters: { locality: ['Whitefield'], bhk: [3], budget_max: 13_000_000 } },
    ]);
  });
});

describe('once both are looked for, the place or the size tells whose amount it is', () => {
  test.each([
    ['no no, the hebbal one 55 lakh only, the whitefield one 1.4 crore'],
    ['nahi nahi, hebbal wala 55 lakh tak, whitefield wala 1.4 crore'],
    ['नहीं, 2bhk 55 लाख तक, 3bhk 1.4 करोड़'],
    ['illa illa, hebbal mane ge 55 lakh maatra, whitefield mane ge 1.4 crore'],
    ['ಇಲ್ಲ, ಹೆಬ್ಬಾಳ ಮನೆಗೆ 55 ಲಕ್ಷ, ವೈಟ್‌ಫೀಲ್ಡ್ ಮನೆಗೆ 1.4 ಕೋಟಿ'],
  ])('%s', (said) => {
    const guest = visitor();
    guest.say('2bhk in hebbal for me and 3bhk in whitefield for my son');
    const { session } = guest.say(said);
    expect(session.current_filters).toMatchObject({ locality: ['Hebbal'], bhk: [2], budget_max: 5_500_000 });
    expect(session.memory.parties?.find(({ party }) => party === 'son')?.filters).toMatchObject({
      locality: ['Whitefield'],
      bhk: [3],
      budget_max: 14_000_000,
    });
  });

  test.each(['hebbal or whitefield under 60 lakh', 'is hebbal cheaper than whitefield?'])(
    'one amount is of no two: %s',
    (said) => {
      const guest = visitor();
      guest.say('2bhk in hebbal for me and 3bhk in whitefield for my son');
      const { session } = guest.say(said);
      expect(
        session.memory.parties?.find(({ party }) => party === 'son')?.filters.budget_max,
      ).toBeUndefined();
    },
  );
});

test('a son and a daughter are two', () => {
  const { session, reply } = visitor().say('beti ke liye hebbal me 2bhk aur bete ke liye whitefield me 3bhk');
  expect(session.current_filters.bhk).toEqual([2]);
  expect(session.memory.parties).toMatchObject([{ party: 'son', filters: { bhk: [3] } }]);
  expect(reply.text).toContain('bete');
});
