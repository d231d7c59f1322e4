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

describe('how old somebody is counts no money, no rooms and no homes', () => {
  test.each([
    "I'm 29 and single, a 2bhk in whitefield to buy",
    'my father is 72, a 2bhk in whitefield to buy',
    'we have sons of 9 and 12, a 2bhk in whitefield to buy',
    'my wife is 31, we look for 2bhk in whitefield to buy',
    'mother aged 68 lives with us, 2bhk in whitefield to buy',
  ])('“%s”', (text) => {
    const visitor = talk();
    visitor.say(text);
    expect(visitor.session().current_filters).toEqual({
      bhk: [2],
      locality: ['Whitefield'],
      purpose: 'buy',
    });
  });
  test('“I am 2 lakh short” and “we are looking for 3bhk” count as before', () => {
    const visitor = talk();
    visitor.say('we are looking for 3 bhk in whitefield up to 90 lakh');
    expect(visitor.session().current_filters).toMatchObject({ bhk: [3], budget_max: 9_000_000 });
  });
});

describe('a fee that is complained of is no price', () => {
  test.each([
    'deposit is too much',
    'the maintenance is very high',
    'deposit bahut zyada hai',
    'ಡೆಪಾಸಿಟ್ ತುಂಬಾ ಜಾಸ್ತಿ',
  ])('“%s”', (text) => {
    const visitor = talk();
    visitor.say('2bhk in whitefield for rent');
    const before = visitor.session().current_filters;
    const { reply } = visitor.say(text);
    expect(reply.text).not.toMatch(/less|kam |budget|ಬಜೆಟ್/i);
    expect(visitor.session().current_filters).toEqual(before);
  });
});

test('“half” without a scale is no amount; a home that was shown is no complaint', () => {
  const visitor = talk();
  visitor.say('2bhk in whitefield');
  visitor.say('that is more than half of what I earn');
  expect(visitor.session().current_filters.budget_min).toBeUndefined();
  const { reply } = visitor.say('I would like to see the last one you showed on Saturday morning');
  expect(reply.text).not.toMatch(/Removed|Left as it was/);
});
