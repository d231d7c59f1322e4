// Amounts put right: what the visitor says that it is to be stands after the message, whatever else the message was taken for.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';

const after = (line: string, said: string) => {
  const guest = talk({ strict: false });
  guest.say(line);
  return guest.say(said);
};

describe('a no with the amount behind it is that amount', () => {
  test.each([
    ['2 bhk in whitefield around 60 lakhs', 'No, my total budget is 85 lakhs'],
    ['2 bhk in whitefield up to 60 lakhs', '60 is impossible here, our budget is 85 lakhs in total.'],
    ['whitefield mein 2 bhk 60 lakh tak', 'nahi, mera total budget 85 lakh hai'],
    ['व्हाइटफ़ील्ड में 2 bhk क़रीब 60 लाख', 'नहीं, मेरा कुल बजट 85 लाख है'],
    ['ವೈಟ್‌ಫೀಲ್ಡ್ 2 bhk ಸುಮಾರು 60 ಲಕ್ಷ', 'ಇಲ್ಲ, ನನ್ನ ಒಟ್ಟು ಬಜೆಟ್ 85 ಲಕ್ಷ'],
    ['whitefield 2 bhk sumaaru 60 laksha', 'illa, nanna total budget 85 laksha'],
  ])('%s → %s', (line, said) => {
    const { current_filters } = after(line, said).session;
    expect(current_filters).toMatchObject({ bhk: [2], locality: ['Whitefield'], budget_max: 8_500_000 });
    expect(current_filters.budget_min).toBeUndefined();
  });
});

describe('what was said roughly gives way to any amount that is named after it', () => {
  test.each(['no. total 85 lakh rs max', 'upto 85 lakh', 'max budget 85 lakh'])('%s', (said) => {
    const { current_filters } = after('2 bhk in whitefield 60 lakh ish', said).session;
    expect(current_filters.budget_max).toBe(8_500_000);
    expect(current_filters.budget_min).toBeUndefined();
  });

  test('in the same breath too', () => {
    const { current_filters } = after('2 bhk in whitefield', '60 lakh ish, 62 lakh max').session;
    expect(current_filters.budget_max).toBe(6_200_000);
    expect(current_filters.budget_min).toBeUndefined();
  });

  test('what was named stays: from 50, then up to 85', () => {
    const { current_filters } = after('2 bhk in whitefield above 50 lakh', 'up to 85 lakh').session;
    expect(current_filters).toMatchObject({ budget_min: 5_000_000, budget_max: 8_500_000 });
  });
});

test.each(['No, 85 lakhs is too much', 'nahi, 85 lakh bahut zyada hai'])(
  'an amount that is complained of is no budget: %s',
  (said) => {
    const { current_filters } = after('2 bhk in whitefield up to 60 lakhs', said).session;
    expect(current_filters.budget_max).toBe(6_000_000);
  },
);
