// More than the size of a home that was shown: that home is not listed, nor one of its size.
import { describe, expect, test } from 'vitest';
import { looking } from './testing.ts';

const least = (line: string): number | undefined => {
  const visitor = looking();
  visitor.say(line);
  return visitor.session().current_filters.area_min;
};

describe('more than a home has is strictly more', () => {
  test.each([
    'more than 1120 sqft',
    'bigger than 1120 sq ft',
    'above 1120 sqft only',
    '1120 sqft se zyada wale',
    '1120 sqft se bada chahiye',
    '1120 वर्ग फुट से ज़्यादा',
    '1120 ಚದರ ಅಡಿಗಿಂತ ಹೆಚ್ಚು',
    '1120 sqft mele',
  ])('%s', (line) => expect(least(line)).toBe(1121));

  test.each(['at least 1120 sqft', '1120 sqft or more', 'kam se kam 1120 sqft', '1120 sqft ya usse zyada'])(
    'the size itself will do: %s',
    (line) => expect(least(line)).toBe(1120),
  );

  test('a round size that no home shown has stays as it was said', () =>
    expect(least('more than 1000 sqft')).toBe(1000));
});

describe('larger than a home that is pointed at', () => {
  test.each([
    'bigger than the second one',
    'something larger than number 2',
    'second one se bada dikhao',
    'dusre wale se bada ghar',
    'दूसरे वाले से बड़ा दिखाओ',
    'ಎರಡನೆಯದಕ್ಕಿಂತ ದೊಡ್ಡದು',
    'eradane mane ginta doddadu',
  ])('%s', (line) => expect(least(line)).toBe(1121));

  test.each(['bigger than this', 'isse bada dikhao', 'इससे बड़ा', 'ಇದಕ್ಕಿಂತ ದೊಡ್ಡದು', 'idakkinta doddadu'])(
    'of the one spoken of: %s',
    (line) => {
      const visitor = looking();
      visitor.say('tell me about the second one');
      visitor.say(line);
      expect(visitor.session().current_filters.area_min).toBe(1121);
    },
  );
});
