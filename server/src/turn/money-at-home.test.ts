// Money that points at a home: what the visitor has for it, and the instalment of the one at a price.
import { describe, expect, test } from 'vitest';
import { looking } from './testing.ts';

describe('what somebody has for a home is paid down for it, and is no budget', () => {
  test.each([
    ['12 lakh hai mere paas, pehle wale ke liye', '22 %'],
    ['mere paas 14 lakh hai pehle wale ke liye', '25 %'],
    ['mere pas 20 lakh hai dusre ghar ke liye', '32 %'],
    ['I have 11 lakh for the first one', '20 %'],
    ['we have 31 lakhs with us, for number 2', '50 %'],
    ['मेरे पास 20 लाख हैं, दूसरे वाले के लिए', '32 %'],
    ['ನನ್ನ ಬಳಿ 15 ಲಕ್ಷ ಇದೆ, ಮೊದಲನೆಯದಕ್ಕೆ', '27 %'],
    ['ನಮ್ಮ ಹತ್ತಿರ 31 ಲಕ್ಷ ಇದೆ, ಎರಡನೇ ಮನೆಗೆ', '50 %'],
    ['nan hatra 22 lakh ide, modala manege', '40 %'],
    ['namma hattira 31 laksha ide eradane mane ge', '50 %'],
  ])('%s', (line, share) => {
    const visitor = looking();
    const before = visitor.session().current_filters;
    expect(visitor.say(line).reply.text).toContain(share);
    expect(visitor.session().current_filters).toEqual(before);
  });

  test.each([
    'I have 70 lakh, show me homes',
    'my budget is 60 lakh for the first one',
    '70 lakh hai mere paas',
  ])('with no home it is a budget: %s', (line) => {
    const visitor = looking();
    visitor.say(line);
    expect(visitor.session().current_filters.budget_max).toBeGreaterThan(0);
  });
});

describe('a share paid down is no number of a home', () => {
  test.each([
    '20% down payment kottre EMI eshtu',
    '20% down kiya to emi kitni',
    '20% डाउन पेमेंट दूँ तो ईएमआई कितनी',
    '20% ಡೌನ್ ಪೇಮೆಂಟ್ ಕೊಟ್ಟರೆ EMI ಎಷ್ಟು',
    'with 20% down what is the EMI',
  ])('%s', (line) => {
    const visitor = looking();
    visitor.say('tell me about the first one');
    expect(visitor.say(line).reply.text).toMatch(/₹44 /);
  });
});
