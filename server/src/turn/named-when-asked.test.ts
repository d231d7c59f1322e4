// "Name one, or the area it is in, and I tell how far it is": what is named then is measured to, and no home is looked for there.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';

describe('the place that is named where we asked for one', () => {
  test.each([
    ['any school nearby?', 'near hebbal'],
    ['schools near it?', 'it is in hebbal'],
    ['paas mein school hai kya', 'hebbal mein hai'],
    ['पास में अस्पताल है क्या', 'हेब्बल'],
    ['hattira shaale ideya', 'hebbal hattira'],
    ['any hospital nearby?', 'Columbia hospital Hebbal'],
  ])('is where it stands: %s, %s', (asks, named) => {
    const guest = talk();
    guest.say('2bhk in whitefield');
    guest.say(asks);
    const { session, reply } = guest.say(named);
    expect(session.current_filters.locality).toEqual(['Whitefield']);
    expect(reply.text).toMatch(/Hebbal|हेब्बाल|ಹೆಬ್ಬಾಳ/);
    expect(reply.cards).toEqual([]);
    expect(session.memory.works ?? []).toEqual([]);
  });

  test.each(['show me 2bhk in hebbal', 'hebbal mein 2bhk dikhao', 'ಹೆಬ್ಬಾಳದಲ್ಲಿ 2 ಬಿಎಚ್‌ಕೆ ತೋರಿಸಿ'])(
    'and a home that is wished there is looked for: %s',
    (wished) => {
      const guest = talk();
      guest.say('2bhk in whitefield');
      guest.say('any school nearby?');
      expect(guest.say(wished).session.current_filters.locality).toEqual(['Hebbal']);
    },
  );

  test('after the water was asked about, a place is searched as before', () => {
    const guest = talk();
    guest.say('2bhk in whitefield');
    guest.say('is the water good there?');
    expect(guest.say('hebbal').session.current_filters.locality).toEqual(['Hebbal']);
  });
});
