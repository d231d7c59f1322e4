// One reply says no sentence twice, and a way to the office is a way to the office.
import { describe, expect, test } from 'vitest';
import { once } from './once.ts';
import { talk } from './testing.ts';

test('a sentence that stands already is left out, and a short form ends none', () => {
  expect(once(['A is 2 km off. I know no more.', 'B is not stated. I know no more.'])).toBe(
    'A is 2 km off. I know no more. B is not stated.',
  );
  expect(once(['घर 2 किमी दूर है। समय पता नहीं।', 'घर 2 किमी दूर है।'])).toBe('घर 2 किमी दूर है। समय पता नहीं।');
  expect(once(['Mr. Rao calls.', 'Mr. Varma calls.'])).toBe('Mr. Rao calls. Mr. Varma calls.');
});

describe('the way to the office is asked after it was said where it is', () => {
  test.each([
    ['my office is in Hebbal', 'how long to reach office from the first one'],
    ['mera office Hebbal me hai', 'pehle wale se office jane me kitna time lagega'],
    ['मेरा ऑफिस हेब्बल में है', 'पहले वाले से ऑफिस कितनी दूर है'],
    ['ನನ್ನ ಆಫೀಸ್ ಹೆಬ್ಬಾಳದಲ್ಲಿ ಇದೆ', 'ಮೊದಲನೆಯದರಿಂದ ಆಫೀಸ್ ಎಷ್ಟು ದೂರ'],
    ['nanna office Hebbal nalli ide', 'modalaneyadarinda office eshtu doora'],
  ])('%s · %s', (told, asked) => {
    const visitor = talk({ strict: false });
    visitor.say('2bhk in whitefield near metro');
    visitor.say(told);
    expect(visitor.say(asked).reply.text).toMatch(/Hebbal|हेब्बाल|ಹೆಬ್ಬಾಳ/);
  });
});
