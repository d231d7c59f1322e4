// The whole city, not named: “poore sheher mein dikhao” frees the area and keeps the rest.
import { expect, test } from 'vitest';
import { talk } from './testing.ts';

test.each([
  'show me the whole city',
  'poore sheher mein dikhao',
  'pure city me dikhaiye',
  'पूरे शहर में दिखाइए',
  'ಇಡೀ ನಗರದಲ್ಲಿ ತೋರಿಸಿ',
])('%s', (query) => {
  const { say, session } = talk();
  say('2 bhk in Hebbal up to 80 lakh');
  say(query);
  expect(session().current_filters).toEqual({ bhk: [2], budget_max: 8_000_000 });
});
