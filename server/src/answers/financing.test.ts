import { describe, expect, test } from 'vitest';
import { looking, nth, talk } from '../turn/testing.ts';
import { NOBODY } from '../turn/testing-homes.ts';

describe('a loan', () => {
  test('₹60 L at the owner’s rate, which is said with its date', () => {
    const { reply } = talk().mean({ intents: ['financing'], loan: { principal: 6_000_000 } });
    expect(reply.text).toBe(
      'The EMI is ₹52,069 a month for a loan of ₹60 L at 8.5 % a year over 20 years. The rate 8.5 % is this site’s, as of 1 Nov 2026; your bank’s may differ.',
    );
  });

  test('for the home spoken of, less what is paid down', () => {
    const visitor = looking();
    visitor.mean({ intents: ['project_detail'], references: [nth(1)] });
    const { reply } = visitor.mean({ intents: ['financing'], loan: { down_payment: 1_500_000 } });
    expect(reply.text).toContain('for a loan of ₹40 L');
    expect(reply.text).toContain('₹55 L less ₹15 L paid by you leaves ₹40 L.');
  });

  test('without the owner’s rate it is asked for, and earlier numbers are kept', () => {
    const visitor = talk({ site: NOBODY });
    expect(visitor.mean({ intents: ['financing'], loan: { principal: 6_000_000 } }).reply.text).toContain(
      'At what interest rate?',
    );
    expect(visitor.mean({ loan: { rate: 8.5 } }).reply.text).toBe('Over how many years?');
    expect(visitor.mean({ loan: { months: 240 } }).reply.text).toContain('The EMI is ₹52,069 a month');
  });

  test('what an income carries, as a budget that finds homes', () => {
    const { reply } = looking().mean({ intents: ['financing'], loan: { income: 150_000 } });
    expect(reply.text).toContain('An EMI of ₹60,000 carries a loan of about ₹69.14 L');
    expect(reply.text).toContain('I took 40 % of an income of ₹1.5 L as the EMI.');
    expect(reply.suggestions[0]?.label).toBe('up to ₹69.13 L (2)');
  });

  test.each([
    'too much, i earn 85000. what if 25 years?',
    'zyada hai, 85000 kamata hu. 25 saal karo to?',
    'ಜಾಸ್ತಿ ಆಯ್ತು, 25 ವರ್ಷ ಮಾಡಿದರೆ?',
    'jaasti aaytu, 25 varsha maadidre?',
  ])('too much, and another time: the loan that stands over that time: %s', (line) => {
    const visitor = looking();
    visitor.say('emi for the first one with 15 lakh down for 15 years');
    const { text } = visitor.say(line).reply;
    expect(text).toContain('₹32,209');
  });

  test.each([
    'i have 12 lakh of my own and the bank gives 43 lakh, which home can i get',
    'bank 43 lakh loan dega aur 12 lakh jeb se, kaun sa ghar aayega',
    'मेरे को 43 लाख लोन में 12 लाख जेब से मिला के कौन सा घर आएगा',
    'ಬ್ಯಾಂಕ್ 43 ಲಕ್ಷ ಸಾಲ ಕೊಡುತ್ತೆ, ನನ್ನ ಹತ್ತಿರ 12 ಲಕ್ಷ ಇದೆ, ಯಾವ ಮನೆ ಸಿಗುತ್ತೆ',
  ])('which home a loan and one’s own money buy is looked for, after an instalment too: %s', (line) => {
    const visitor = looking();
    visitor.say('emi for the first one with 15 lakh down for 15 years');
    visitor.say(line);
    expect(visitor.session().current_filters.budget_max).toBe(5_500_000);
  });

  test('goes on: another time or down payment answers the same question again', () => {
    const visitor = looking();
    expect(visitor.say('emi for the first one at 9% for 15 years').reply.text).toContain('over 15 years');
    expect(visitor.say('what about 20 years').reply.text).toContain('at 9 % a year over 20 years');
    expect(visitor.say('with 15 lakh down payment').reply.text).toContain('for a loan of ₹40 L at 9 %');
    expect(visitor.say('possession in 2 years').session.last_intent).toBe('search');
  });

  test('how much can be borrowed is asked of the income, and a bare amount answers it', () => {
    const visitor = talk();
    expect(visitor.say('how much loan will I get').reply.text).toContain('What is your income a month?');
    expect(visitor.say('1.5 lakh per month').reply.text).toContain('An EMI of ₹60,000 carries');
  });

  test('of several homes meant, each has its own', () => {
    const { reply } = looking().say('emi of the first two');
    expect(reply.text).toMatch(
      /EMI a month over 20 years, for the whole price: .*A-1 – ₹[\d,]+; .*B-2 – ₹[\d,]+\./,
    );
  });

  test.each([
    ['what is the EMI?', /for the whole price: 1 – ₹47,730; 2 – ₹53,805; 3 – ₹61,615; 4 – ₹72,897/],
    ['how much EMI for it with 20 lakh down', /with ₹20 L paid by you: 1 – ₹[\d,]+; 2 – .* 4 – /],
    ['EMI kitni hogi', /poori keemat par: 1 – ₹47,730/],
    ['EMI कितनी होगी', /पूरी क़ीमत पर: 1 – ₹47,730/],
    ['EMI ಎಷ್ಟು ಆಗುತ್ತೆ', /ಪೂರ್ತಿ ಬೆಲೆಗೆ: 1 – ₹47,730/],
    ['EMI eshtu aagutte', /poorti belege: 1 – ₹47,730/],
  ])('of the few on screen, “%s” is told of each', (line, told) => {
    expect(looking().say(line).reply.text).toMatch(told);
  });
});

describe('what can be paid', () => {
  test('an instalment that is named is what can be paid, not a loan', () => {
    const { reply } = talk().say('40k emi is ok for me');
    expect(reply.text).toContain('An EMI of ₹40,000 carries a loan of about ₹46.09 L');
  });

  test('with what is paid at once it is the price of a home, and “show them” looks for those', () => {
    const ada = talk();
    expect(ada.say('15 lakh down payment and 40k emi, what can i buy').reply.text).toContain(
      'up to ₹61.09 L',
    );
    expect(ada.say('show them').session.current_filters).toMatchObject({
      purpose: 'buy',
      budget_max: 6_109_234,
    });
  });

  test('a share of the price is a down payment, no rate', () => {
    expect(talk().say('emi for 80 lakh flat with 20% down payment').reply.text).toContain('loan of ₹64 L');
  });

  test('who told an income and then wishes is shown what it can pay for', () => {
    const ada = talk();
    ada.say('my salary is 1.2 lakh, what can i afford');
    expect(ada.say('any flats in that?').session.current_filters.budget_max).toBeLessThan(5_600_000);
  });
});
