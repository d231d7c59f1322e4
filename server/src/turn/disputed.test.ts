// What was never wished, and stands from a question or a misreading: it is named, and goes.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';

describe('a floor that was only asked about goes when it is disputed', () => {
  test.each([
    ['2 bhk', 'ground floor?', 'i did not ask for ground floor, show all'],
    ['2 bhk', 'ground floor?', 'who said ground floor?'],
    ['2 bhk', 'ground floor hai?', 'maine ground floor nahi bola, sab dikhao'],
    ['2 bhk', 'ग्राउंड फ्लोर है?', 'मैंने ग्राउंड फ्लोर नहीं कहा'],
    ['2 bhk', 'ನೆಲಮಹಡಿ ಇದೆಯಾ?', 'ನಾನು ನೆಲಮಹಡಿ ಕೇಳಲಿಲ್ಲ'],
    ['2 bhk', 'ground floor ideya?', 'naanu ground floor kelalilla'],
  ])('%s → %s → %s', (wish, asked, against) => {
    const guest = talk({ strict: false });
    guest.say(wish);
    guest.say(asked);
    const { session } = guest.say(against);
    expect(session.current_filters).toEqual({ bhk: [2] });
  });
});
