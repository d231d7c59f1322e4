// A budget changed by an amount, in every language; and amounts that say what the budget is.
import { describe, expect, test } from 'vitest';
import type { Filters } from '../contract.ts';
import { corpus } from '../languages/corpus.ts';
import { catalogueOf, HOMES, MONDAY } from '../turn/testing-homes.ts';
import { understand } from '../understand/understand.ts';

const LAKH = 100_000;
const catalogue = catalogueOf([...HOMES]);

const changes = (text: string, current_filters: Filters) =>
  understand(text, {
    catalogue,
    now: MONDAY,
    session: { current_filters, memory: { language: 'en', focus: [] } },
  }).changes.map(({ words: _, ...change }) => change);

const step = (direction: 'up' | 'down', by: object) => [{ op: 'shift', measure: 'price', direction, by }];

describe('with a budget of 80 lakh', () => {
  const standing = { budget_max: 80 * LAKH };
  const means = (expected: unknown, phrases: readonly string[]) =>
    test.each(phrases)('%s', (phrase) => expect(changes(phrase, standing)).toEqual(expected));

  means(step('up', { rupees: 10 * LAKH }), [
    'raise by 10 lakhs',
    'increase the budget by 10 lakh',
    'increase it by another 10L',
    '10 lakh more',
    'I can do 10 lakhs more',
    'another 10 lakh',
    'extra 10 lakh is ok',
    'increase budget 10 lakh',
    'stretch by 10 lakh',
    '10 lakh aur badha sakte hain',
    'budget 10 lakh badha do',
    'बजट 10 लाख बढ़ा दो',
    'बजट 10 लाख से बढ़ाओ',
    'ಬಜೆಟ್ 10 ಲಕ್ಷ ಹೆಚ್ಚಿಸಿ',
    '10 ಲಕ್ಷ ಜಾಸ್ತಿ ಮಾಡಿ',
  ]);
  means(step('down', { rupees: 5 * LAKH }), [
    'reduce by 5 lakh',
    '5 lakh less',
    'bring it down by 5 lakhs',
    '5 lakh kam karo',
  ]);
  means(step('up', { share: 0.1 }), [
    'can stretch a bit',
    'I can stretch',
    'increase my budget a little',
    'raise the budget',
    '10% more',
    'budget thoda badha do',
    'thoda aur',
    'budget swalpa jaasti',
    'बजट थोड़ा बढ़ा दो',
    'ಬಜೆಟ್ ಸ್ವಲ್ಪ ಜಾಸ್ತಿ ಮಾಡಿ',
  ]);
  means(step('up', { share: 0.2 }), ['increase by 20%', 'go 20 percent more']);
  // What stands, stands.
  means(
    [{ op: 'set', filter: 'budget_max', value: 80 * LAKH }],
    ["can't increase my budget", 'cannot stretch', 'nahi badha sakta', 'नहीं बढ़ा सकता', 'ಬಜೆಟ್ ಹೆಚ್ಚಿಸೋಕೆ ಆಗಲ್ಲ'],
  );
  // What the budget becomes, or is.
  means(
    [{ op: 'set', filter: 'budget_max', value: 90 * LAKH }],
    [
      'increase budget to 90 lakh',
      'raise it to 90 lakh',
      'budget 90 lakh',
      'increase the budget, 90 lakh',
      'up to 90 lakh',
    ],
  );
  means([], ['show me more', '2 more']);
});

describe('with no budget', () => {
  const { said } = corpus('en');
  said({ budget_min: 10 * LAKH }, ['more than 10 lakh', '10 lakh or more']);
  test('“10 lakh more” asks for nothing that can be paid', () => {
    expect(changes('10 lakh more', {})).toEqual(step('up', { rupees: 10 * LAKH }));
  });
});
