// A place told in passing is looked for nowhere; one held against the place looked in is compared with it; a rent that is
// asked about by who buys is what the home may bring.
import { expect, test } from 'vitest';
import { talk } from './testing.ts';

test.each([
  'My son is in Toronto and told me to look for a 2 BHK for us, up to 90 lakh',
  'mera beta Toronto me hai aur 2bhk dekhne bola hai, 90 lakh tak',
  'ನನ್ನ ಮಗ ಟೊರೊಂಟೊದಲ್ಲಿ ಇದ್ದಾನೆ ಮತ್ತು 2 BHK ನೋಡಲು ಹೇಳಿದ್ದಾನೆ, 90 ಲಕ್ಷದೊಳಗೆ',
])('where somebody is: %s', (line) => {
  const { text, cards } = talk().say(line).reply;
  expect(text).not.toMatch(/Toronto|ಟೊರೊಂಟೊ/);
  expect(cards.length).toBeGreaterThan(0);
});

test.each(['and compared to Hebbal?', 'Hebbal se compare karo', 'Hebbal jote compare maadi'])(
  'places are compared: %s',
  (line) => {
    const visitor = talk();
    visitor.say('2bhk to buy in Whitefield');
    const { text, comparison } = visitor.say(line).reply;
    expect(comparison).toBeUndefined();
    expect(text).toMatch(/Whitefield.*Hebbal/);
    expect(visitor.session().current_filters.locality).toEqual(['Whitefield']);
  },
);

test.each(['will rent be good there, growth?', 'rent growth?'])('buying stays buying: %s', (line) => {
  const visitor = talk();
  visitor.say('2bhk to buy in Whitefield');
  const { text } = visitor.say(line).reply;
  expect(text).toMatch(/nobody can promise/);
  expect(visitor.session().current_filters.purpose).toBe('buy');
});
