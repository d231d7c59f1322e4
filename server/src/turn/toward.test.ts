// Toward a place: "something nearer" is nearer to where somebody works or studies, or to the place named with it.
import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../catalogue/build.ts';
import { talk } from './testing.ts';
import { home, MONDAY } from './testing-homes.ts';

const LAKH = 100_000;
const HOMES = [
  home({ id: 'w', locality: 'Whitefield', price: 50 * LAKH }),
  home({ id: 'w1', locality: 'Whitefield', price: 52 * LAKH, bhk: 1 }),
  home({ id: 'm', locality: 'Marathahalli', price: 60 * LAKH }),
  home({ id: 'b', locality: 'Bellandur', price: 61 * LAKH }),
  home({ id: 'e', locality: 'Electronic City', price: 30 * LAKH }),
  home({ id: 'h', locality: 'Hebbal', price: 45 * LAKH }),
  home({ id: 'k', locality: 'Koramangala', price: 95 * LAKH, bhk: 3 }),
];
const catalogue = buildCatalogue(HOMES, { now: MONDAY, date: '2026-11-20' });
const visitor = () => talk({ catalogue });

describe('"nearer" beside a place of work', () => {
  test.each([
    'she works in marathahalli so something nearer',
    'my office is in marathahalli, anything closer?',
    'something closer to marathahalli',
    'office marathahalli mein hai, aur paas wala dikhao',
    'मेरा ऑफिस मराठाहल्ली में है, थोड़ा और पास दिखाइए',
    'nan office marathahalli alli ide, innu hattira torsi',
    'ನನ್ನ ಆಫೀಸ್ ಮಾರತಹಳ್ಳಿಯಲ್ಲಿದೆ, ಸ್ವಲ್ಪ ಹತ್ತಿರ ತೋರಿಸಿ',
  ])('%s', (said) => {
    const guest = visitor();
    guest.say('2bhk in whitefield up to 70 lakh');
    const { reply, session } = guest.say(said);
    expect(reply.cards[0]?.id).toBe('m');
    expect(session.current_filters).toMatchObject({ bhk: [2], budget_max: 7_000_000 });
    expect(session.current_filters.locality).toBeUndefined();
  });

  test.each(['anything nearer?', 'aur paas mein kuch hai?', 'ಇನ್ನೂ ಹತ್ತಿರ ಇದೆಯೇ?'])(
    'and what was told before is not asked again: %s',
    (said) => {
      const guest = visitor();
      guest.say('2bhk in whitefield up to 70 lakh');
      guest.say('i work in koramangala');
      const { reply } = guest.say(said);
      expect(reply.text).not.toMatch(/Closer to what|Kiske paas|ಯಾವುದಕ್ಕೆ ಹತ್ತಿರ/);
      expect(reply.cards[0]?.id).toBe('b');
    },
  );

  test('another place that is looked in is no longer ranked so', () => {
    const guest = visitor();
    guest.say('2bhk in whitefield up to 70 lakh');
    guest.say('she works in marathahalli so something nearer');
    expect(guest.say('show hebbal').session.current_filters.locality).toEqual(['Hebbal']);
  });
});

test('nothing nearer is known where no place was told', () => {
  const guest = visitor();
  guest.say('2bhk in whitefield');
  expect(guest.say('anything closer?').reply.text).toContain('Closer to what?');
});

test('where a place has none for the money, the nearest that the money is enough for come with their way', () => {
  const { reply } = visitor().say('2bhk in koramangala up to 50 lakh');
  expect(reply.cards.every(({ price = 0 }) => price <= 5_000_000)).toBe(true);
  expect(reply.text).toMatch(/km/);
});
