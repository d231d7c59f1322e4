// Two people, two searches: what both may cost together, and what is wished of both.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, HOMES, home } from './testing-homes.ts';

const LAKH = 100_000;
const visitor = () =>
  talk({
    catalogue: catalogueOf([
      ...HOMES,
      home({ id: 'nook', name: 'Nook', bhk: 1, price: 30 * LAKH }),
      home({ id: 'den', name: 'Den', bhk: 1, price: 42 * LAKH, possession: 'ready' }),
    ]),
  });
const searches = (session: ReturnType<ReturnType<typeof talk>['session']>) => [
  session.current_filters,
  ...(session.memory.parties ?? []).map(({ filters }) => filters),
];

describe('an amount for both together', () => {
  test.each([
    'a 2bhk for me and a 1bhk for my mother in whitefield, 1 crore for both together',
    'mere liye 2bhk aur maa ke liye 1bhk whitefield mein, dono milakar 1 crore',
    'मेरे लिए 2 बीएचके और माँ के लिए 1 बीएचके व्हाइटफील्ड में, दोनों का मिलाकर 1 करोड़',
    'namge 2bhk mattu ammange 1bhk whitefield alli, eradakku seri 1 koti',
  ])('leaves each what the cheapest of the other does not take: %s', (said) => {
    const { session, reply } = visitor().say(said);
    expect(session.current_filters).toMatchObject({ bhk: [2], budget_max: 70 * LAKH });
    expect(session.memory.parties?.[0]?.filters).toMatchObject({ bhk: [1], budget_max: 45 * LAKH });
    expect(reply.text).toContain('Nook');
    expect(reply.text).toContain('₹85');
  });

  test('that no two homes meet is told with what they come to, and no home is called within it', () => {
    const { session, reply } = visitor().say(
      'a 2bhk for me and a 1bhk for my brother in whitefield, total 70 lakh for both',
    );
    expect(reply.text).toContain('₹15 L above it');
    expect(searches(session).every(({ budget_max }) => budget_max === undefined)).toBe(true);
  });

  test('each named by its own amount is held to that', () => {
    const guest = visitor();
    guest.say('maa ke liye 1bhk aur mere liye 2bhk whitefield mein');
    const { session } = guest.say('dono ka total 1 crore. maa ka 35 mera 65');
    expect(searches(session).map(({ bhk, budget_max }) => [bhk?.[0], budget_max])).toEqual(
      expect.arrayContaining([
        [1, 35 * LAKH],
        [2, 65 * LAKH],
      ]),
    );
  });

  test.each(['me and my wife want a 2bhk, both together can pay 70 lakh', '2bhk under 70 lakh in total'])(
    'of one home it is its budget: %s',
    (said) => {
      const { session } = visitor().say(said);
      expect(session.current_filters).toMatchObject({ bhk: [2], budget_max: 70 * LAKH });
      expect(session.memory.joint).toBeUndefined();
    },
  );
});

describe('once two have searches', () => {
  const two = () => {
    const guest = visitor();
    guest.say('a 2bhk for me and a 1bhk for my mother in whitefield');
    return guest;
  };

  test('what is wished before “and mum’s too” is wished for her as well, the rest for her alone', () => {
    const { session } = two().say('show me ones with a gym. and mum’s too, under 50 lakh');
    const [mine, hers] = searches(session);
    expect(mine).toMatchObject({ bhk: [2], amenities: ['gym'] });
    expect(mine?.budget_max).toBeUndefined();
    expect(hers).toMatchObject({ bhk: [1], amenities: ['gym'], budget_max: 50 * LAKH });
  });

  test.each(['max 70, mum 40', '70 tak. mummy 40'])('a bare amount behind each name is hers: %s', (said) => {
    const [mine, hers] = searches(two().say(said).session);
    expect(mine).toMatchObject({ bhk: [2], budget_max: 70 * LAKH });
    expect(hers).toMatchObject({ bhk: [1], budget_max: 40 * LAKH });
  });

  test('where the one named is she who is looked for, the amount before is the other’s', () => {
    const guest = visitor();
    guest.say('maa ke liye 1bhk aur mere liye 2bhk whitefield mein');
    const [mine, hers] = searches(guest.say('70 tak. maa 40 tak').session);
    expect(mine).toMatchObject({ bhk: [2], budget_max: 70 * LAKH });
    expect(hers).toMatchObject({ bhk: [1], budget_max: 40 * LAKH });
  });

  test.each(['show both cheaper', 'dono sasta dikhao', 'दोनों सस्ता दिखाओ'])(
    '“%s” is of both searches',
    (said) => {
      const { session, reply } = two().say(said);
      expect(session.memory.party ?? 'self').toBe('self');
      expect(reply.text).toMatch(/mother|maa|mummy|माँ/i);
    },
  );

  test.each(['compare both', 'what is the deposit of both?'])('%s asks of the homes shown', (said) => {
    const guest = two();
    const kept = searches(guest.session());
    expect(searches(guest.say(said).session)).toEqual(kept);
  });
});
