// Who moves in: the homes that suit them stand first, and what each pays is worked out from how many they are.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, HOMES, home } from './testing-homes.ts';

const let_ = (id: string, bhk: number, price: number) =>
  home({ id, name: `Court ${id}`, bhk, purpose: 'rent', price, locality: 'Whitefield' });
const catalogue = catalogueOf([
  ...HOMES,
  let_('a', 0.5, 11_000),
  let_('b', 1, 18_000),
  let_('c', 2, 24_000),
  let_('d', 3, 36_000),
]);
const after = (...lines: string[]) => {
  const visitor = talk({ catalogue });
  const replies = lines.map((line) => visitor.say(line).reply);
  return { filters: visitor.session().current_filters, reply: replies.at(-1) as (typeof replies)[number] };
};

describe('sharers are shown a room each first, and told so', () => {
  test.each([
    ['three friends sharing, to rent in Whitefield', 'A room each for 3 is 3 BHK'],
    ['hum 3 dost hain, Whitefield me kiraye pe ghar', '3 BHK; woh pehle'],
    ['हम तीन लड़कियाँ हैं, व्हाइटफील्ड में किराये पर', '3 BHK; वे पहले'],
    ['ನಾವು ಮೂರು ಜನ ಗೆಳೆಯರು, ವೈಟ್‌ಫೀಲ್ಡ್‌ನಲ್ಲಿ ಬಾಡಿಗೆಗೆ', '3 BHK; ಅವು ಮೊದಲು'],
  ])('%s', (line, told) => {
    const { reply, filters } = after(line);
    expect(reply.cards[0]?.bhk).toBe(3);
    expect(reply.text).toContain(told);
    expect(filters.bhk ?? filters.bhk_min).toBeUndefined();
  });

  test('where none has so many rooms, it is said', () => {
    expect(after('5 friends sharing, to rent in Whitefield').reply.text).toContain(
      'No home here has a room each',
    );
  });

  test('it is said once', () => {
    const { reply } = after('three friends sharing, to rent in Whitefield', 'up to 40000');
    expect(reply.text).not.toContain('A room each');
    expect(reply.cards[0]?.bhk).toBe(3);
  });

  test('one where each has a bedroom', () => {
    const said = 'No, we need one where each of us has a bedroom';
    expect(after('three friends sharing, to rent in Whitefield', said).filters.bhk_min).toBe(3);
  });
});

describe('what each pays goes by how many they said they are', () => {
  test.each([
    ['three friends sharing, to rent in Whitefield', 'how much is the first one each', '₹12,000'],
    ['hum 3 dost hain, Whitefield me kiraye pe', 'pehla wala per head kitna', '₹12,000'],
    ['हम तीन दोस्त, व्हाइटफील्ड में किराये पर', 'पहले वाले का तीन लोगों में कितना पड़ेगा', '₹12,000'],
    ['ನಾವು ಮೂರು ಜನ ಗೆಳೆಯರು, ವೈಟ್‌ಫೀಲ್ಡ್‌ನಲ್ಲಿ ಬಾಡಿಗೆಗೆ', 'ಮೊದಲನೇದು ತಲಾ ಎಷ್ಟು', '₹12,000'],
  ])('%s, %s', (first, line, share) => expect(after(first, line).reply.text).toContain(share));

  test.each([
    ['three friends sharing, to rent in Whitefield', 'budget 12k each'],
    ['hum 3 dost hain, Whitefield me kiraye pe', 'budget 12 hazar per head'],
  ])('%s, %s: together', (first, line) => expect(after(first, line).filters.budget_max).toBe(36_000));

  test('the sum itself stands where it is said', () =>
    expect(after('3 of us, 20k each, 60k in all, to rent in Whitefield').filters.budget_max).toBe(60_000));
});

test.each([
  ['1 rk is useless for three people'],
  ['1 RK 3 logon ke liye kaafi nahi hoga'],
  ['ಮೂರು ಜನಕ್ಕೆ 1RK ಹೇಗೆ ಸಾಕಾಗುತ್ತೆ'],
])('rooms that will not do are not looked for: %s', (line) =>
  expect(after('three friends sharing, to rent in Whitefield', line).filters.bhk).toBeUndefined(),
);
