// Where a message turns to another thing, of lines that are in no turn it was learned from.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogueOf, HOMES, MONDAY } from '../../turn/testing-homes.ts';
import { readMarkers } from '../grammar/markers.ts';
import { partsOf } from '../grammar/parts.ts';
import { prepare } from '../prepare.ts';
import { read } from '../reading.ts';
import { cutShares } from './cuts.ts';

const catalogue = catalogueOf(HOMES);

/** The words, and how much speaks for a cut before each. */
function sharesOf(text: string): { words: string[]; shares: readonly number[] } {
  const memory = { language: 'en' as const, focus: [] };
  const whole = prepare(text, { catalogue, now: MONDAY, session: { current_filters: {}, memory } });
  const reading = read(whole.text, whole.tokens, whole.taken);
  const markers = readMarkers(whole.tokens, whole.taken);
  const parts = new Set(partsOf(reading, markers).map(({ from }) => from));
  return { words: whole.tokens.map((token) => token.text), shares: cutShares(reading, markers, parts) };
}

test.each([
  ['yes please ask them. also which floor is it on', 'also'],
  ['too costly for a nurse like me. show something in yelahanka', 'show'],
  ['haan poochh lo. aur parking kitni gaadi ki hai', 'aur'],
  ['मेरे पिताजी को घुटनों का दर्द है। लिफ्ट है क्या', 'लिफ्ट'],
  ['ಹೌದು ಕೇಳಿ. ಮನೆಗೆ ಎಷ್ಟು ಬಾಲ್ಕನಿ ಇದೆ', 'ಮನೆಗೆ'],
  ['baadige jaasti aaytu. yelahanka dalli 2bhk torisi', 'yelahanka'],
])('“%s” turns at “%s”', (text, at) => {
  const { words, shares } = sharesOf(text);
  expect(shares[words.lastIndexOf(at)]).toBeGreaterThan(0.5);
});

test.each([
  '3bhk in Hebbal, near a park, up to 90 lakh',
  'hebbal ya yelahanka mein 2bhk 80 lakh tak',
  'हेब्बाल में दो कमरे का घर चाहिए',
  'ಹೆಬ್ಬಾಳದಲ್ಲಿ ಎರಡು ಕೋಣೆ ಮನೆ ಬೇಕು',
])('“%s” does one thing', (text) => {
  const { shares } = sharesOf(text);
  for (const share of shares.slice(1)) expect(share).toBeLessThan(0.5);
});

test('each word of any text has a share, the first is where it begins', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 80, unit: 'grapheme' }), (text) => {
      const { words, shares } = sharesOf(text);
      expect(shares).toHaveLength(words.length);
      if (words.length > 0) expect(shares[0]).toBe(1);
      for (const share of shares) expect(share >= 0 && share <= 1).toBe(true);
    }),
  );
});
