// A sum a month that one can pay is no price and no rent: it tells what a home may cost, and the homes wished beside it are held to that.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';
import { SITE } from './testing-homes.ts';

const site = { ...SITE, loan: { rate: 8.5, months: 240, date: '2026-11-01' } };
const asked = (...lines: string[]) => {
  const visitor = talk({ site, strict: false });
  const replies = lines.map((line) => visitor.say(line).reply.text);
  return { text: replies.at(-1) ?? '', filters: visitor.session().current_filters };
};

describe('homes wished beside what can be paid a month', () => {
  test.each([
    'i cannot give more than 40k a month, i have 20 lakh, show 2 bhk in whitefield',
    '40k a month is the most we can pay, 20 lakh saved, what 2bhk do you have to buy',
    '40 hazaar se upar nahi de sakte mahine ka, 20 lakh mere paas hai, 2 bhk dikhao',
    'har mahine 40 hazaar de sakte hain aur 20 lakh jama hai, 2 bhk me kya milega',
    'मैं महीने के 40 हज़ार से ज़्यादा नहीं दे सकता, मेरे पास 20 लाख हैं, 2 बीएचके दिखाइए',
    'ನಾವು ತಿಂಗಳಿಗೆ 40 ಸಾವಿರ ಕಟ್ಟಬಹುದು, ನಮ್ಮ ಹತ್ತಿರ 20 ಲಕ್ಷ ಇದೆ, 2 BHK ತೋರಿಸಿ',
    'tingalige 40 savira katbahudu, nanna hatra 20 laksha ide, 2 bhk beku',
  ])('cost no more than its loan and one’s own: %s', (line) => {
    const { text, filters } = asked(line);
    expect(filters).toMatchObject({ bhk: [2], purpose: 'buy', budget_max: 6609234 });
    expect(text).toMatch(/40,000.*66\.09/);
  });

  test.each([
    'thats too much, i can do 40k max per month. show me 2bhk that fits',
    'bahut zyada hai, mahine ke 40 hazaar se upar nahi de sakte. 2 bhk dikhao',
    'ಜಾಸ್ತಿ ಆಯ್ತು, 40k ಒಳಗೆ 2 BHK ಏನಿದೆ',
  ])('against an instalment that is too much, nothing is asked again: %s', (line) => {
    const { text, filters } = asked('emi of 60 lakh loan, 20 lakh down', line);
    expect(filters).toMatchObject({ bhk: [2], purpose: 'buy' });
    expect(filters.budget_max).toBeGreaterThan(4_600_000);
    expect(text).toMatch(/40,000/);
  });

  test.each([
    '2bhk to rent in whitefield, i can pay 40k a month',
    '1 bhk rent, 40k se upar nahi de sakte mahine ka',
    'ಬಾಡಿಗೆಗೆ 2 BHK, ತಿಂಗಳಿಗೆ 40 ಸಾವಿರ ಕೊಡಬಹುದು',
  ])('a rent stays one: %s', (line) => expect(asked(line).filters.purpose).toBe('rent'));
});
