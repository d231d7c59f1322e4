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

describe('what is refused already stays refused, when it is said never to have been wished', () => {
  test.each(['i never said ground floor', 'maine ground floor nahi bola', 'ನಾನು ನೆಲಮಹಡಿ ಕೇಳಲಿಲ್ಲ'])(
    'the ground floor: %s',
    (line) => {
      const guest = talk({ strict: false });
      guest.say('2 bhk not on the ground floor');
      const { session, reply } = guest.say(line);
      expect(session.current_filters).toEqual({ bhk: [2], floor_min: 1 });
      expect(reply.cards).toEqual([]);
    },
  );

  test.each(['i did not ask for Hebbal!!', 'maine Hebbal nahi bola', 'ನಾನು ಹೆಬ್ಬಾಳ ಕೇಳಲಿಲ್ಲ'])(
    'a place: %s',
    (line) => {
      const guest = talk({ strict: false });
      guest.say('2 bhk, not in Hebbal');
      expect(guest.say(line).session.current_filters).toEqual({ bhk: [2], exclude_locality: ['Hebbal'] });
    },
  );

  test('nor is it an end of the ways that are told', () => {
    const guest = talk({ strict: false });
    guest.say('2 bhk between Whitefield and Kadugodi');
    const { session } = guest.say('i did not ask for Hebbal!! between Whitefield and Kadugodi I said');
    expect(session.memory.works).toEqual(['Whitefield', 'Kadugodi']);
  });
});
