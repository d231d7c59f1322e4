// What lies beyond a number is refused: "no flats below 600 sq ft", "don't show me anything over 1 crore". The other side of
// it is wished, and what stands between stays a wish.
import { expect, test } from 'vitest';
import { talk } from './testing.ts';

const filtersAfter = (...lines: string[]) => {
  const visitor = talk();
  for (const line of lines) visitor.say(line);
  return visitor.session().current_filters;
};

test.each([
  ['dont show me anything over 1 cr', { budget_max: 10_000_000 }],
  ['i do not want anything under 80 lakh', { budget_min: 8_000_000 }],
  ['nothing below 50 lakh please', { budget_min: 5_000_000 }],
  ['no homes below 60 lakh please, is that ok?', { budget_min: 6_000_000 }],
  ['nothing under 50 lakh, ok?', { budget_min: 5_000_000 }],
  ['no villas above 4 cr', { budget_max: 40_000_000, type: ['villa'] }],
  ['2bhk, no flats below 600 sqft', { area_min: 600, bhk: [2], type: ['apartment'] }],
  ['i dont want above 5th floor', { floor_max: 5 }],
  ['80 lakh se upar mat dikhao', { budget_max: 8_000_000 }],
  ['८० लाख से ऊपर मत दिखाना', { budget_max: 8_000_000 }],
  ['80 ಲಕ್ಷಕ್ಕಿಂತ ಜಾಸ್ತಿ ಬೇಡ', { budget_max: 8_000_000 }],
  ['dont go above 1.5 cr', { budget_max: 15_000_000 }],
  ['please do not send me homes above 1.1 cr', { budget_max: 11_000_000 }],
  ['never exceed 90 lakh', { budget_max: 9_000_000 }],
  ['do not cross 90 lakh', { budget_max: 9_000_000 }],
  ['above 90 lakh i simply cannot', { budget_max: 9_000_000 }],
  ['80 lakh se upar mat jaana', { budget_max: 8_000_000 }],
  ['55 lakh se upar gaya to main nahi le paungi', { budget_max: 5_500_000 }],
  ['८० लाख से ऊपर मत जाइए', { budget_max: 8_000_000 }],
  ['70 लाख से ज़्यादा हुआ तो हम नहीं ले पाएँगे', { budget_max: 7_000_000 }],
  ['80 ಲಕ್ಷದ ಮೇಲೆ ಹೋಗಬೇಡಿ', { budget_max: 8_000_000 }],
  ['60 ಲಕ್ಷಕ್ಕಿಂತ ಜಾಸ್ತಿ ಕಳಿಸಬೇಡಿ', { budget_max: 6_000_000 }],
  ['80 laksha mele hogbaardu', { budget_max: 8_000_000 }],
  ['65 laksha mele aadre namge agalla', { budget_max: 6_500_000 }],
])('%s', (line, wished) => {
  expect(filtersAfter(line)).toEqual(wished);
});

test.each([
  ['no problem, above 80 lakh is fine', { budget_min: 8_000_000 }],
  ['no, below 50 lakh', { budget_max: 5_000_000 }],
  ['show above 70 lakh, not in Whitefield', { budget_min: 7_000_000 }],
  ['50 lakh se upar dikhao', { budget_min: 5_000_000 }],
  ['1 crore se upar, parking nahi chahiye', { budget_min: 10_000_000 }],
  ['50 ಲಕ್ಷದ ಮೇಲೆ ತೋರಿಸಿ', { budget_min: 5_000_000 }],
  ['no plots, villas above 4 cr', { budget_min: 40_000_000, type: ['villa'] }],
])('%s: a no that answers, or is of something else, turns no bound', (line, wished) => {
  expect(filtersAfter(line)).toMatchObject(wished);
});

test.each([
  ['whitefield ni chaiye, kadugodi dikhao', ['Kadugodi']],
  ['व्हाइटफील्ड छोड़ो, कडुगोडी दिखाओ', ['Kadugodi']],
  ['whitefield nahi chahie', undefined],
])('%s: what is refused is never wished', (line, locality) => {
  expect(filtersAfter('3 bhk in whitefield', line).locality).toEqual(locality);
});

test.each(['cannot live in a 1 rk', '1 rk me nahi reh sakte'])('%s: a size that is refused', (line) => {
  expect(filtersAfter('homes in whitefield', line).exclude).toEqual(['bhk:0.5']);
});

test('a search that has changed shows its first homes, though more are asked for', () => {
  const visitor = talk();
  visitor.say('2 bhk in whitefield');
  const { text } = visitor.say('Whitefield छोड़ो, और दिखाओ').reply;
  expect(text).not.toMatch(/में से 5/);
  expect(visitor.session().current_filters).toEqual({ bhk: [2], exclude_locality: ['Whitefield'] });
});

test.each([
  ['2bhk 40ल तक', 4_000_000],
  ['3bhk 1cr20 max', 12_000_000],
  ['ಬಜೆಟ್ 75ಲಕ್ಷ ಮಾತ್ರ ಜಾಸ್ತಿ ಆಗಲ್ಲ', 7_500_000],
  ['budget 75 lakh matra jaasti agalla', 7_500_000],
])('%s: at most', (line, most) => {
  expect(filtersAfter(line).budget_max).toBe(most);
});
