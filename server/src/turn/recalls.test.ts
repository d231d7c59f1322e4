// A request that stands is read back to who asks, and waits for who has to leave for a moment.
import { describe, expect, test } from 'vitest';
import { frameOf } from '../conversation/agenda.ts';
import { looking, type Talk } from './testing.ts';

const visiting = (): Talk => {
  const visitor = looking();
  visitor.say('can I visit the second one on Saturday at 11 am?');
  return visitor;
};
const request = (visitor: Talk) => frameOf(visitor.session(), 'visit');

describe('what is noted is read back, and stays', () => {
  test.each([
    'what have you noted so far?',
    'ok back. what all have you written for the office?',
    'is the time 11 am still there?',
    'does my message still say 11 am?',
    'ab tak kya likha hai?',
    'message mein abhi bhi 11 baje hi hai kya?',
    'message mein kya kya note kiya hai',
    'अब तक क्या लिखा है?',
    'संदेश में अभी भी 11 बजे ही है क्या?',
    'ಇಲ್ಲಿಯವರೆಗೆ ಏನು ಬರೆದಿದ್ದೀರಿ?',
    'ಸಂದೇಶದಲ್ಲಿ ಇನ್ನೂ 11 ಗಂಟೆ ಇದೆಯಾ?',
    'illiyavarege enu baredidira?',
  ])('%s', (said) => {
    const visitor = visiting();
    const before = request(visitor);
    const { text } = visitor.say(said).reply;
    expect(text).toMatch(/Sat|Shani|शनि|ಶನಿ|shani/);
    expect(text).toMatch(/11/);
    expect(request(visitor)).toMatchObject({
      listing_ids: before?.listing_ids,
      day: before?.day,
      time: before?.time,
    });
  });

  test('with what it asks the office', () => {
    const visitor = visiting();
    visitor.say('ask the owner whether a piano can be kept');
    expect(visitor.say('what have you noted so far?').reply.text).toContain('piano');
  });
});

describe('a request waits for who is called away', () => {
  test.each([
    'one moment, baby is crying',
    'hold on, somebody is at the door',
    'ek minute, phone aa raha hai',
    'एक मिनट रुकिए, बच्चा रो रहा है',
    'ಒಂದು ನಿಮಿಷ ಇರಿ, ಮಗು ಅಳುತ್ತಿದೆ',
    'ondu nimisha iri, magu altide',
  ])('%s', (said) => {
    expect(visiting().say(said).reply.text).toMatch(/11/);
  });

  test('no request, no word of one', () => {
    expect(looking().say('one moment, baby is crying').reply.text).toContain('No hurry at all');
  });
});

describe('these ask nothing of the request', () => {
  test.each(['what is the deposit?', 'is the second one still there?', 'what shall I bring?'])(
    '%s',
    (said) => {
      expect(visiting().say(said).reply.text).not.toContain('That is how it stands');
    },
  );
});
