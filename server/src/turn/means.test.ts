// What one has and can be lent is what a home may cost; a loan is told where it is asked of.
import { describe, expect, test } from 'vitest';
import { looking, talk } from './testing.ts';

describe('own money and a loan are a budget, and that is said', () => {
  test.each([
    'we sold our house and have 45 lakh in hand, can take 40 lakh loan, want 2bhk near whitefield',
    'mere paas 45 lakh hai aur 40 lakh ka loan le sakta hu, whitefield me 2bhk chahiye',
    'मेरे पास 45 लाख हैं और 40 लाख का लोन मिल जाएगा, व्हाइटफील्ड में 2 BHK चाहिए',
    'ನನ್ನ ಹತ್ತಿರ 45 ಲಕ್ಷ ಇದೆ, 40 ಲಕ್ಷ ಸಾಲ ತಗೋತೀನಿ, ವೈಟ್‌ಫೀಲ್ಡ್‌ನಲ್ಲಿ 2 BHK ಬೇಕು',
    'nan hatra 45 laksha ide, 40 laksha loan togotini, whitefield alli 2bhk beku',
  ])('%s', (line) => {
    const visitor = talk();
    const { text } = visitor.say(line).reply;
    expect(visitor.session().current_filters).toMatchObject({
      budget_max: 8_500_000,
      bhk: [2],
      purpose: 'buy',
    });
    expect(text).toMatch(/45 .*40 .*85 /);
    expect(text).not.toContain('EMI');
  });
});

test.each([
  'got 60 lakhs from my land, looking for a flat',
  'zameen bech kar 60 lakh mile hai, flat dekh raha hu',
  'ज़मीन बेचकर 60 लाख मिले हैं, फ्लैट देख रहे हैं',
  'ಜಮೀನು ಮಾರಿ 60 ಲಕ್ಷ ಬಂದಿದೆ, ಫ್ಲಾಟ್ ನೋಡ್ತಿದ್ದೀನಿ',
  'jameenu maari 60 laksha bandide, flat nodtidini',
])('what came to one is what can be paid, and a loan on top raises it: %s', (line) => {
  const visitor = talk();
  visitor.say(line);
  expect(visitor.session().current_filters.budget_max).toBe(6_000_000);
  const { text } = visitor.say('any bank loan? i need only 10 lakh more').reply;
  expect(visitor.session().current_filters.budget_max).toBe(7_000_000);
  expect(text).toMatch(/EMI .*loan of ₹10 L/);
});

test.each([
  '25 lakh hai baaki loan lunga',
  'i have 25 lakh, rest loan',
  '25 लाख है बाकी लोन लूँगा',
  '25 ಲಕ್ಷ ಇದೆ ಉಳಿದದ್ದು ಸಾಲ',
  '25 laksha ide ulididdu loan',
])('where the rest is lent, the amount is paid for each: %s', (line) => {
  const visitor = looking();
  const before = visitor.session().current_filters;
  expect(visitor.say(line).reply.text).toMatch(/₹25 .*1 – /);
  expect(visitor.session().current_filters).toEqual(before);
});

test('an instalment that is asked for is told', () => {
  const visitor = talk();
  expect(visitor.say('45 lakh in hand, 40 lakh loan, what is the emi?').reply.text).toContain('EMI');
  expect(visitor.session().current_filters.budget_max).toBeUndefined();
});

test.each([
  'i have 20 lakh for down payment and can pay 45k a month, show me 2bhk in whitefield',
  '2bhk in whitefield, I can put 20 lakh and pay 45k a month',
  'I can put 20 lakh of my own and pay 45k every month, need 2bhk in Whitefield',
  'mere paas 20 lakh hai aur mahine ke 45 hazaar de sakta hoon, whitefield me 2bhk',
  'मेरे पास 20 लाख हैं और महीने के 45 हज़ार दे सकता हूँ, व्हाइटफील्ड में 2 BHK',
  'ನನ್ನ ಹತ್ರ 20 ಲಕ್ಷ ಇದೆ, ತಿಂಗಳಿಗೆ 45 ಸಾವಿರ ಕಟ್ಟಬಹುದು, ವೈಟ್‌ಫೀಲ್ಡ್ 2 BHK',
  'nanna hatra 20 laksha ide, tingalige 45 saavira kattabahudu, 2bhk whitefield',
])('a sum paid down and one a month are no rent, and homes that both pay for are shown: %s', (line) => {
  const visitor = talk();
  visitor.say(line);
  const { current_filters, memory } = visitor.session();
  expect(current_filters).toMatchObject({ locality: ['Whitefield'], bhk: [2], purpose: 'buy' });
  expect(current_filters.budget_max).toBe(7_185_388);
  const known = memory.agenda.find((frame) => frame.kind === 'loan');
  expect(known).toMatchObject({ known: { down_payment: 2_000_000, emi: 45_000 } });
});
