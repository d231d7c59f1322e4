import { describe, expect, test } from 'vitest';
import { talk } from '../../turn/testing.ts';

/** Two homes to rent stand on the screen. */
const said = (text: string) => {
  const visitor = talk();
  visitor.say('2bhk in whitefield');
  return visitor.say(text);
};

describe('what people tell of themselves asks for nothing', () => {
  test.each([
    'we have a school function that day',
    'sorry, my kids go to school in another town',
    'my mother visits for months at a time',
    'otherwise our agreement ends with a penalty',
    'I just want to mention that my wife works in a hospital',
    'mere papa roz hospital jaate hai',
    'meri beti ka school yahin hai',
    'ನಮ್ಮ ಮಗಳ ಶಾಲೆ ಇಲ್ಲೇ ಇದೆ',
  ])('“%s”', (text) => {
    const { reply } = said(text);
    expect(reply.text).not.toMatch(
      /not in our listings|not stated|listing mein nahi|ready to send|ಪಟ್ಟಿಯಲ್ಲಿ ಇಲ್ಲ/,
    );
    expect(reply.contact).toBeUndefined();
  });

  test.each([
    'which schools are near the second one',
    'we have two kids, is there a school nearby?',
    'I wonder about the deposit of the first',
    'my husband needs the maintenance of number 1',
    'mujhe hospital ke baare mein jaanna hai, paas mein kaunsa hai',
  ])('and asked, it is answered: “%s”', (text) => {
    expect(said(text).reply.text).toMatch(/school|deposit|maintenance|hospital/i);
  });
});

describe('the rent that is paid now is no rent that is wished', () => {
  test.each([
    ['we are currently paying 28k rent and the agreement is over, we can go up to 40k', 40_000],
    ['abhi 18 hazar de rahe hai, 25 hazar tak de sakte hai', 25_000],
    ['we pay 22,000 now', undefined],
    ['hum abhi 28k rent bhar rahe hai', undefined],
    ['naavu eega 20 saavira kodta idivi', undefined],
    ['we can pay 30k', 30_000],
    ['I will pay 35k rent', 35_000],
    ['28 hazar tak de sakte hai', 28_000],
  ])('“%s”', (text, most) => {
    const visitor = talk();
    visitor.say('2bhk in whitefield for rent');
    visitor.say(text);
    expect(visitor.session().current_filters.budget_max).toBe(most);
  });
});

test('“we can go up to 40k” is a wish, whatever is told before it', () => {
  const visitor = talk();
  visitor.say('2bhk in whitefield for rent');
  visitor.say('the agreement is over, we can go up to 40k');
  expect(visitor.session().current_filters.budget_max).toBe(40_000);
});

test('an “aur” between two things told asks for no more homes', () => {
  const { reply } = said('malik ne agreement khatam kar diya hai aur hum jaldi mein hain');
  expect(reply.cards).toHaveLength(0);
});
