// Let go: what need not be any more beside what is wished, in one breath: only the first goes.
import { expect, test } from 'vitest';
import { talk } from './testing.ts';

const after = (first: string, text: string) => {
  const visitor = talk({ strict: false });
  visitor.say(first);
  return visitor.say(text).session.current_filters;
};

test.each([
  ['forget Hebbal only Whitefield'],
  ['Hebbal chhodo Whitefield dekho'],
  ['Hebbal hatao Whitefield dekhte hain'],
])('one place goes and another is wished: %s', (text) => {
  expect(after('2bhk in Hebbal under 90 lakh', text)).toMatchObject({
    locality: ['Whitefield'],
    bhk: [2],
    budget_max: 9_000_000,
  });
});

test.each([['furnished na bhi ho to chalega'], ['फ़र्निश्ड न भी हो तो चलेगा']])(
  'what need not be is neither wished nor ruled out: %s',
  (text) => {
    const filters = after('furnished 3bhk flat on rent', text);
    expect(filters).not.toHaveProperty('furnishing');
    expect(filters).not.toHaveProperty('exclude');
  },
);

test.each([['Hebbal ne aagbekantilla, metro hatra idre saaku'], ['ಹೆಬ್ಬಾಳವೇ ಆಗಬೇಕೆಂದಿಲ್ಲ, ಮೆಟ್ರೋ ಹತ್ತಿರ ಇದ್ದರೆ ಸಾಕು']])(
  'a place that is no must goes, and what is enough is wished: %s',
  (text) => {
    const filters = after('2bhk in Hebbal under 90 lakh', text);
    expect(filters.locality).toBeUndefined();
    expect(filters.near).toEqual(['metro']);
  },
);

test('the other way is refused, not what stands behind it', () => {
  expect(after('flat in Whitefield', 'rent, not buy 2 bedrooms')).toMatchObject({
    purpose: 'rent',
    bhk: [2],
  });
  expect(after('flat in Whitefield', 'to buy, not rent, 3bhk')).toMatchObject({ purpose: 'buy', bhk: [3] });
});

test('but a kind that is not to be bought is refused', () => {
  expect(after('flat in Whitefield', "I don't want to buy a plot").type).toEqual(['apartment']);
});

test.each(['theek hai pool chhod do, metro zaroori hai', 'ok drop the pool, the metro is a must'])(
  'what has to be is not let go with what stands before it: %s',
  (line) => {
    expect(after('2bhk in whitefield near metro with pool', line).near).toEqual(['metro']);
  },
);
