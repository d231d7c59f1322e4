// What is refused is not done in that turn, and what is said beside it is answered.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';

const shown = () => {
  const guest = talk({ strict: false });
  guest.say('2 bhk in whitefield');
  guest.say('compare 1 and 2');
  return guest;
};

describe('a comparison that is refused', () => {
  test.each([
    'nobody asked you for a comparison. I asked for no such thing, stop comparing',
    'please stop comparing',
    'leave the comparison',
    'compare mat karo',
    'tulna nahi chahiye',
    'maine compare karne ko nahi bola tha',
    'तुलना मत कीजिए, तुलना नहीं चाहिए',
    'ಹೋಲಿಕೆ ಬೇಡ',
    'compare madbeda',
  ])('is none: %s', (said) => {
    const { reply } = shown().say(said);
    expect(reply.comparison).toBeUndefined();
    expect(reply.text).not.toMatch(/compare 1 and 2|1 aur 2|two homes/);
  });

  test.each([
    'I never asked you to compare. is there a lift in 1?',
    'compare mat karo, pehle wale mein lift hai?',
    'तुलना मत करो, पहले वाले में लिफ़्ट है?',
    'ಹೋಲಿಕೆ ಬೇಡ, ಮೊದಲನೇ ಮನೆಯಲ್ಲಿ ಲಿಫ್ಟ್ ಇದೆಯಾ?',
    'holike beda, modalane manege lift ideya?',
  ])('and what is asked beside it is answered: %s', (said) => {
    const { reply } = shown().say(said);
    expect(reply.comparison).toBeUndefined();
    expect(reply.text).toMatch(/lift|लिफ़्ट|ಲಿಫ್ಟ್/i);
  });
});

test.each([
  'can you not compare 1 and 3?',
  "don't just list them, compare 1 and 3",
  'compare those without a lift',
])('a no that is of something else refuses none: %s', (said) => {
  expect(shown().say(said).reply.comparison).toBeDefined();
});
