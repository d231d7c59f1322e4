// A figure that is said back of what is shown, or that tells how far two homes are apart, limits nothing.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, HOMES, RENTED } from './testing-homes.ts';

const after = (first: string, ...said: string[]) => {
  const guest = talk({ catalogue: catalogueOf([...HOMES, RENTED]), strict: false });
  let turn = guest.say(first);
  for (const one of said) turn = guest.say(one);
  return turn.session.current_filters;
};
const STANDING = after('2bhk in whitefield');

describe('how far two prices are apart', () => {
  test.each([
    'why 3 lakh difference between 1 and 2?',
    'a difference of 2 lakh between the first and the second, why?',
    '1 aur 2 mein 2 lakh ka farq kyun hai',
    'पहले और दूसरे में तीन लाख का फ़र्क क्यों है',
    '1 ಮತ್ತು 2 ನಡುವೆ 2 ಲಕ್ಷ ವ್ಯತ್ಯಾಸ ಯಾಕೆ',
    '1 mattu 2 naduve 2 laksha vyatyasa yake',
  ])('is no budget: %s', (said) => {
    expect(after('2bhk in whitefield', said)).toEqual(STANDING);
  });

  test('beside it a budget is one', () => {
    expect(after('2bhk in whitefield', '5 lakh difference is ok, up to 95 lakh')).toMatchObject({
      budget_max: 9_500_000,
    });
  });
});

describe('what is let go behind what is wanted', () => {
  test.each([
    'we want at least 700 sqft, leave the gym',
    '700 sqft se upar chahiye, gym chhodo',
    '700 फ़ुट से ऊपर चाहिए, जिम छोड़ दो',
    '700 ಅಡಿ ಮೇಲೆ ಇರ್ಬೇಕು ಜಿಮ್ ಬಿಡಿ',
    '700 ಅಡಿಗೆ ಮೇಲೆ ಬೇಕು ಜಿಮ್ ಬಿಡಿ',
  ])('goes alone: %s', (said) => {
    const { amenities, area_min } = after('2bhk in whitefield with gym', said);
    expect({ amenities, area_min }).toEqual({ area_min: 700 });
  });
});

test('a crore is written short in Kannada too', () => {
  expect(after('ನಮಗೆ 2 BHK ಬೇಕು, 2 ಕೋ ಒಳಗೆ')).toMatchObject({ budget_max: 20_000_000 });
});

describe('a least that was never meant', () => {
  test.each([
    'no, budget is 1 crore max not from 70 lakh',
    'not from 70 lakh, 1 crore max',
    'budget 1 crore tak hai, 70 lakh se nahi',
    '70 लाख से नहीं, 1 करोड़ तक',
    '70 ಲಕ್ಷದಿಂದ ಅಲ್ಲ, 1 ಕೋಟಿ ಒಳಗೆ',
    '70 lakshadinda alla, 1 koti olage',
  ])('goes, whether it stands or not, and the most stays: %s', (said) => {
    for (const first of ['2bhk in whitefield from 70 lakh', '2bhk in whitefield']) {
      const { budget_min, budget_max } = after(first, said);
      expect({ first, budget_min, budget_max }).toEqual({ first, budget_max: 10_000_000 });
    }
  });

  test('but “not above” and “not less than” bound', () => {
    expect(after('2bhk in whitefield', 'not above 80 lakh')).toMatchObject({ budget_max: 8_000_000 });
    expect(after('2bhk in whitefield', 'not less than 80 lakh')).toMatchObject({ budget_min: 8_000_000 });
  });
});

test.each(['2bhk in whitefield for my parents 70+', 'mom 65+ and me, 2bhk in whitefield'])(
  'an age with a plus is no budget: %s',
  (said) => {
    const { budget_min, budget_max } = after(said);
    expect([budget_min, budget_max]).toEqual([undefined, undefined]);
  },
);

test('a rent asked for beside a search to buy, where none is, leaves that as it was', () => {
  const guest = talk({
    catalogue: catalogueOf(HOMES.filter(({ purpose }) => purpose === 'buy')),
    strict: false,
  });
  const before = guest.say('2bhk in whitefield under 95 lakh').session.current_filters;
  expect(guest.say('rent there also?').session.current_filters).toEqual(before);
});
