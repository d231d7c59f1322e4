// What is paid of the price, where the rest is lent or a sum a month is asked for: no loan of that sum, and no budget.
import { describe, expect, test } from 'vitest';
import { looking, talk } from './testing.ts';

const said = (line: string) => {
  const visitor = looking();
  const before = visitor.session().current_filters;
  const { text } = visitor.say(line).reply;
  return { text, kept: JSON.stringify(visitor.session().current_filters) === JSON.stringify(before) };
};

describe('of the home that is named', () => {
  test.each([
    'first one, what is the emi if I give 15 lakh',
    'for the first one, if I give 15 how much per month',
    'first one, uski emi kitni banegi agar 15 lakh de doon',
    'pehla wala, 15 lakh dene par mahine ka kitna',
    'पहले वाले पर 15 लाख दे दूँ तो महीने का कितना बनेगा',
    'ಮೊದಲನೇದು ೧೫ ಕೊಟ್ರೆ ತಿಂಗಳಿಗೆ ಎಷ್ಟು',
    'modalane mane 15 laksha kotre tingalige eshtu kattabeku',
  ])('%s', (line) => {
    const { text, kept } = said(line);
    expect(text).toMatch(/34,713/);
    expect(kept).toBe(true);
  });
});

describe('of the homes shown, over the years that are said', () => {
  test.each([
    'we have 20 ready, rest from bank, 15 years',
    'I can put 20 lakh. The remaining from a bank loan, 15 years',
    '20 ready hai, baki bank se, 15 saal ke liye',
    'हमारे पास 20 तैयार हैं, बाकी बैंक से, 15 साल',
    'ನಮ್ಮ ಹತ್ರ 20 ಇದೆ, ಉಳಿದದ್ದು ಬ್ಯಾಂಕ್ ಸಾಲ, 15 ವರ್ಷ',
    'namma hatra 20 ide, ulididdu bank inda, 15 varsha',
  ])('%s', (line) => {
    const { text, kept } = said(line);
    expect(text).toMatch(/34,466/);
    expect(kept).toBe(true);
  });
});

test('no loan of a sum that is paid down, whatever was worked out before', () => {
  const visitor = looking();
  visitor.say('tell me about the first one');
  visitor.say('emi for a loan of 15 lakh');
  expect(visitor.say('15 lakh down payment, rest loan').reply.text).toMatch(/34,713/);
});

test.each(['50 lakh de sakta hoon', 'remove the rest', 'rest of them?'])(
  '%s is no money of one’s own',
  (line) => {
    expect(said(line).text).not.toMatch(/EMI/);
  },
);

describe('how much a month, beside what is paid down, is an instalment and no rent', () => {
  test.each([
    'k. 30l down, 20yrs, monthly wat?',
    '30 lakh down, 20 years, per month how much will it come',
    '30 lakh down payment dekar mahine ka kitna banega, 20 saal',
    '30 ಲಕ್ಷ ಡೌನ್ ಪೇಮೆಂಟ್, 20 ವರ್ಷ, ತಿಂಗಳಿಗೆ ಎಷ್ಟು',
  ])('%s', (line) => {
    const visitor = talk();
    visitor.say('3bhk in whitefield to buy');
    expect(visitor.say(line).reply.text).toMatch(/EMI/);
    expect(visitor.session().current_filters.purpose).toBe('buy');
  });
});
