// No call: who wants none is not made to ask for one in the message.
import { describe, expect, test } from 'vitest';
import { looking } from './testing.ts';

const message = (...lines: string[]) => {
  const visitor = looking();
  const last = lines.map((line) => visitor.say(line).reply).at(-1);
  return { text: last?.text, whatsapp: last?.contact?.whatsapp?.text ?? '' };
};

describe('a call that stands in the message goes', () => {
  test.each([
    ['please call me', 'no no, no call please'],
    ['please call me', 'the message says please call me, i never said that'],
    ['mujhe call kijiye', 'message me toh likha hai mujhe call kijiye, yeh kya mazaak hai'],
    ['mujhe call kijiye', 'mujhe koi call nahi chahiye'],
    ['मुझे कॉल कीजिए', 'मुझे कॉल नहीं चाहिए'],
    ['ನನಗೆ ಕಾಲ್ ಮಾಡಿ', 'ನನಗೆ ಕಾಲ್ ಬೇಡ'],
  ])('%s → %s', (wish, against) => {
    const before = message(wish).whatsapp;
    const { whatsapp } = message(wish, against);
    expect(before).not.toBe('');
    expect(whatsapp).not.toBe('');
    expect(whatsapp).toMatch(/WhatsApp/);
    expect(whatsapp).not.toMatch(/call me|call kijiye|कॉल कीजिए|ಕರೆ ಮಾಡಿ/);
  });
});

test('a complaint about calls asks for none', () => {
  const { text, whatsapp } = message(
    'Nahi nahi, main yahi toh keh raha hoon ki mujhe koi call nahi chahiye, shikayat kar raha hoon',
  );
  expect(whatsapp).toBe('');
  expect(text).toMatch(/Maaf kijiye/);
});

test('a RERA number that was wrong is no call that is refused', () => {
  const { text } = message(
    'mujhe call kijiye',
    'pichhli baar wala RERA number bhi galat nikla tha, kya karein batayiye',
  );
  expect(text).not.toContain('Hata diya');
});
