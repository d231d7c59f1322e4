// What a number is: a bound stuck to it or behind its measure, a year, money of one's own, prices added up.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, HOMES } from './testing-homes.ts';

const visitor = () => talk({ catalogue: catalogueOf([...HOMES]), strict: false });
const after = (...lines: string[]) => {
  const guest = visitor();
  let { session } = guest.say(lines[0] ?? '');
  for (const line of lines.slice(1)) session = guest.say(line).session;
  return session.current_filters;
};

describe('a bound', () => {
  test.each([
    [
      '2bhk whitefield 85L max, 900 sqft carpet min',
      { budget_max: 8_500_000, area_min: 900, area_basis: 'carpet' },
    ],
    ['2bhk whitefield 1100 sqft ge jasti beku', { area_min: 1100 }],
    ['2bhk whitefield, thoda bada dikhao 1100 sqft se upar', { area_min: 1100 }],
  ])('%s', (said, filters) => {
    const found = after(said);
    expect(found).toMatchObject(filters);
    expect(found.area_max).toBeUndefined();
  });

  test.each(['aur 90 lakh tak ka 2bhk dikhao', '2 बीएचके और 90 लाख तक कहा था मैंने'])(
    '“and” before a limited amount raises nothing: %s',
    (said) => {
      expect(after('2bhk whitefield under 60 lakh', said).budget_max).toBe(9_000_000);
    },
  );
});

test.each(['these were due in 2019, are they built now?', 'ಇವೆಲ್ಲ 2019ಕ್ಕೆ ಸಿಗಬೇಕಿತ್ತು, ಈಗ ಮುಗಿದಿದೆಯಾ?'])(
  'a year is no size: %s',
  (said) => {
    const found = after('2bhk whitefield', said);
    expect(found.area_max ?? found.area_min).toBeUndefined();
  },
);

test.each(['ನಾನು ವಿಸ್ತೀರ್ಣ ಹೇಳಲಿಲ್ಲ', 'i never said the carpet area'])('what was never said goes: %s', (said) => {
  const found = after('2bhk whitefield 1200 sqft', said);
  expect(found.area_min ?? found.area_max).toBeUndefined();
  expect(found.bhk).toEqual([2]);
});

test('money of one’s own is no budget any more', () => {
  const found = after('2bhk whitefield under 15 lakh', 'no, 15 lakh is my down payment, not the price');
  expect(found.budget_max).toBeUndefined();
});

test.each(['what is the total of 1 and 2', '1 aur 2 milakar kitne ka', '1 mattu 2 price kudisi heli'])(
  'two prices added up: %s',
  (said) => {
    const guest = visitor();
    const { session } = guest.say('2bhk in whitefield to buy');
    const catalogue = catalogueOf([...HOMES]);
    const [a, b] = session.memory.seen.map((id) => catalogue.byId(id)?.price ?? 0);
    const sum = ((a ?? 0) + (b ?? 0)) / 100_000;
    expect(guest.say(said).reply.text).toContain(String(sum >= 100 ? sum / 100 : sum));
  },
);

test.each([
  ['मुझे व्हाइटफील्ड में 2 बीएचके मकान चाहिए', undefined],
  ['whitefield me 2bhk makan', undefined],
  ['व्हाइटफील्ड में मकान चाहिए', ['house']],
])('rooms that are counted make “makan” any home: %s', (said, type) => {
  expect(after(said).type).toEqual(type);
});
