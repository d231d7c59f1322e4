// The message that stands, asked after: it goes only when the visitor sends it, and nobody calls by itself.
import { describe, expect, test } from 'vitest';
import { frameOf } from '../conversation/agenda.ts';
import { looking } from './testing.ts';

const standing = () => {
  const visitor = looking();
  visitor.say('can i see the first on saturday at 11?');
  return visitor;
};

describe('the message asked after', () => {
  test.each([
    'did you send it?',
    'has anyone read it?',
    'is my message sent',
    'message gaya kya?',
    'kisi ne padha kya?',
    'संदेश चला गया क्या?',
    'ನೀವು ಕಳಿಸಿದ್ರಾ?',
    'sandesha hoyta?',
  ])('has not gone: %s', (said) => {
    const { reply } = standing().say(said);
    expect(reply.text).toMatch(
      /only when you send it|bhejne par hi|भेजने पर ही|ಕಳುಹಿಸಿದರೆ ಮಾತ್ರ|kaluhisidare maatra/,
    );
    expect(reply.cards).toEqual([]);
  });

  test.each([
    'WHEN will somebody ring me',
    'kab call karenge?',
    'कब कॉल आएगा?',
    'ಯಾವಾಗ ಕಾಲ್ ಮಾಡ್ತಾರೆ?',
    'yavaga call madtare?',
  ])('nobody calls by itself: %s', (said) => {
    const visitor = standing();
    expect(visitor.say(said).reply.text).toMatch(/by itself|apne aap|अपने आप|ತಾನಾಗಿಯೇ|taanaagiye/);
    expect(frameOf(visitor.session(), 'visit')?.call).toBeUndefined();
  });

  test.each(['is it ready to move?', 'has the lift been sent for repair?', 'call me at 6 pm'])(
    'is not asked after: %s',
    (said) => {
      expect(standing().say(said).reply.text).not.toMatch(/only when you send it|by itself/);
    },
  );
});
