// What will not do: a day of the visit, an hour of a call, the call itself; and what is asked of the office beside it.
import { describe, expect, test } from 'vitest';
import { frameOf } from '../conversation/agenda.ts';
import { looking, type Talk } from './testing.ts';

const request = (visitor: Talk) => frameOf(visitor.session(), 'visit');
const visiting = (): Talk => {
  const visitor = looking();
  visitor.say('can I visit the second one on Saturday at 11 am?');
  return visitor;
};

describe('a day that will not do leaves the request, and another is asked for', () => {
  test.each([
    'sorry my client, I mean my wife, is not free saturday',
    'NO SATURDAY IS BAD TOO',
    "my husband has work on saturday, he can't come",
    'shanivaar ko meri patni free nahi hai',
    'शनिवार को मेरी पत्नी नहीं आ पाएगी',
    'ಶನಿವಾರ ನನ್ನ ಹೆಂಡತಿಗೆ ಆಗಲ್ಲ',
    'shanivara nan hendathi ge agalla',
  ])('%s', (said) => {
    const visitor = visiting();
    const { text } = visitor.say(said).reply;
    expect(request(visitor)).toMatchObject({ wanted: 'visit' });
    expect(request(visitor)?.day).toBeUndefined();
    expect(text).toMatch(/Which other day|kaunsa din|कौन सा दिन|ಯಾವ ದಿನ|yaava dina/);
  });

  test('and what is said instead stands', () => {
    const visitor = visiting();
    visitor.say('NO SATURDAY IS BAD TOO. evening after 6 any weekday?');
    expect(request(visitor)?.day).toBeUndefined();
    expect(request(visitor)?.time).toMatchObject({ from: '18:00', bound: 'after' });
  });
});

describe('an hour at which nobody can be called is none to be called at', () => {
  test.each([
    'i cant call ur office at 7pm ist, i work then',
    "don't call me at 7 in the evening, I am at work then",
    'mujhe shaam 7 baje call mat karna, office mein rehta hoon',
    'ಸಂಜೆ 7 ಗಂಟೆಗೆ ಕಾಲ್ ಮಾಡಬೇಡಿ, ಆಫೀಸಲ್ಲಿ ಇರ್ತೀನಿ',
    '7 gantege call madbedi',
  ])('%s', (said) => {
    const visitor = looking();
    const { text } = visitor.say(said).reply;
    expect(text).not.toMatch(/Noted, a call|call:/);
    expect(request(visitor)).not.toMatchObject({ call: true });
    expect(request(visitor)?.time).toBeUndefined();
  });

  test.each([
    "don't ring me at 9 in the morning, I am driving then",
    'mujhe 8 baje phone mat kijiyega, bachche so jaate hain',
    'ಬೆಳಿಗ್ಗೆ 8 ಗಂಟೆಗೆ ಫೋನ್ ಮಾಡಬೇಡಿ',
  ])('nor beside a visit, whose hour stays: %s', (said) => {
    const visitor = visiting();
    visitor.say(said);
    expect(request(visitor)).toMatchObject({ wanted: 'visit', time: { from: '11:00' } });
    expect(request(visitor)?.call_at).toBeUndefined();
  });

  test.each(['i said i CANT call at 7', 'u still havnt taken out the 7 pm. do it or bye'])(
    'the one that stood goes: %s',
    (said) => {
      const visitor = looking();
      visitor.say('call me at 7 pm');
      expect(request(visitor)?.time).toBeDefined();
      visitor.say(said);
      expect(request(visitor)?.time).toBeUndefined();
    },
  );

  test.each(['please call me at 7 pm', 'cancel the visit, just call me at 5 pm'])(
    'one that is wished stays: %s',
    (said) => {
      const visitor = visiting();
      visitor.say(said);
      expect(request(visitor)?.call ?? request(visitor)?.call_at).toBeTruthy();
    },
  );
});

test('a call that is cancelled goes with its hour', () => {
  const visitor = looking();
  visitor.say('call me at 7 pm tomorrow');
  const { contact } = visitor.say('cancel the call dont want it').reply;
  expect(request(visitor)?.call).toBeUndefined();
  expect(request(visitor)?.day).toBeUndefined();
  expect(contact?.whatsapp?.text ?? '').not.toMatch(/7 pm|call me/);
});

test('"wait" is no search that was not understood', () => {
  const visitor = visiting();
  expect(visitor.say('wait').reply.text).toMatch(/No hurry|take your time/);
  expect(request(visitor)?.day).toBeDefined();
});

describe('whom to call, and the owner’s number, are told by the number of the office', () => {
  test.each([
    'whom should my son call?',
    'owner ka mobile number do',
    'ओनर का मोबाइल नंबर दीजिए',
    'ಮಗ ಫೋನಿನಲ್ಲಿ ಮಾತನಾಡಬೇಕೆಂದರೆ ಯಾರನ್ನು ಕೇಳಬೇಕು?',
    'ಮೊಬೈಲ್ ಮಾಲೀಕರದ್ದು ಕೊಡಿ',
  ])('%s', (said) => {
    expect(visiting().say(said).reply.text).toMatch(/\+91/);
  });

  test('beside a new day both are heard', () => {
    const visitor = visiting();
    const { text } = visitor.say('thursday 5 pm. also whom should my son call?').reply;
    expect(text).toMatch(/\+91/);
    expect(request(visitor)?.time).toMatchObject({ from: '17:00' });
  });
});
