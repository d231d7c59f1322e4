// A request that stands is changed as it is spoken of: its homes, its day, the price that is offered, the lines of the message.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../test/runs.ts';
import { frameOf } from '../conversation/agenda.ts';
import { looking, type Talk } from './testing.ts';

const request = (visitor: Talk) => frameOf(visitor.session(), 'visit');
const message = (visitor: Talk, said: string) => visitor.say(said).reply.contact?.whatsapp?.text ?? '';
const visiting = (): Talk => {
  const visitor = looking();
  visitor.say('can I visit the second one on Saturday at 11 am?');
  return visitor;
};

describe('another day, however the first one is let go', () => {
  test.each([
    'Saturday is difficult too because of my exam. Could we do Monday in the evening, perhaps around 6?',
    'saturday is tough for me, would monday evening do, say 6?',
    'shanivar mushkil hai kyunki pariksha hai. somvar shaam 6 baje chalega kya?',
    'शनिवार मुश्किल है क्योंकि परीक्षा है। सोमवार शाम 6 बजे हो सकता है?',
    'ಶನಿವಾರ ಕಷ್ಟ, ಪರೀಕ್ಷೆ ಇದೆ. ಸೋಮವಾರ ಸಂಜೆ ಆರಕ್ಕೆ ಆಗತ್ತಾ?',
    'shanivara kashta, pareekshe ide. somavara sanje 6 gantege aagatta?',
  ])('%s', (said) => {
    const visitor = visiting();
    visitor.say(said);
    expect(request(visitor)).toMatchObject({ day: '2026-11-30', time: { from: '18:00' } });
  });
});

describe('its homes', () => {
  test.each(['no. Palm Grove and A-1 lakeside. monday ok', 'NO, A-1 LAKESIDE COURT AND PALM GROVE, monday'])(
    'are all that are named: %s',
    (said) => {
      const visitor = visiting();
      visitor.say(said);
      expect(new Set(request(visitor)?.listing_ids)).toEqual(new Set(['lake-a', 'palm']));
    },
  );

  test.each(['add the third one or forget it', 'teesra bhi jod do warna rehne do'])(
    'what is threatened is not done: %s',
    (said) => {
      const visitor = visiting();
      visitor.say(said);
      expect(request(visitor)).toMatchObject({ wanted: 'visit', listing_ids: ['lake-b', 'palm'] });
    },
  );

  test('with a time each go to the office as it was said', () => {
    const visitor = looking();
    const text = message(visitor, 'visit the first on saturday at 11 and the third on monday at 4');
    expect(request(visitor)).toMatchObject({ wanted: 'visit', listing_ids: ['lake-a', 'palm'] });
    expect(request(visitor)?.day).toBeUndefined();
    expect(text).toContain('the third on monday at 4');
  });
});

describe('a home and a day are a visit', () => {
  test.each([
    'would it be possible to have a look at the second one this Saturday, any time after 3?',
    'let us look at number 2 on saturday, after 3',
  ])('%s', (said) => {
    const visitor = looking();
    visitor.say(said);
    expect(request(visitor)).toMatchObject({
      wanted: 'visit',
      listing_ids: ['lake-b'],
      day: '2026-11-28',
      time: { from: '15:00', bound: 'after' },
    });
  });
});

describe('an offer', () => {
  const AGAIN = [
    (n: number) => `ok make it ${n}, last`,
    (n: number) => `my offer is ${n} lakh`,
    (n: number) => `${n} kar do, final`,
    (n: number) => `${n} लाख कर दो, आख़िरी`,
    (n: number) => `ಸರಿ ${n} ಲಕ್ಷ ಮಾಡಿ, ಇದೇ ಕೊನೆ`,
    (n: number) => `sari, ${n} laksha last`,
  ];
  const offering = (): Talk => {
    const visitor = looking();
    visitor.say('will they give the second one for 50 lakh?');
    return visitor;
  };

  test('is the last amount said, for the same home, and no budget', () => {
    const said = fc.array(fc.tuple(fc.constantFrom(...AGAIN), fc.integer({ min: 51, max: 60 })), {
      minLength: 1,
      maxLength: 4,
    });
    void fc.assert(
      fc.property(said, (offers) => {
        const visitor = offering();
        let text = '';
        for (const [words, n] of offers) text = message(visitor, words(n));
        const last = offers.at(-1)?.[1] ?? 0;
        expect(request(visitor)).toMatchObject({ offer: last * 100_000, listing_ids: ['lake-b'] });
        expect(text).toContain('Lakeside Court, B-2');
        expect(visitor.session().current_filters.budget_max).toBeUndefined();
      }),
      { numRuns: runs(5) },
    );
  });

  test.each([
    ['54, not 50', 54],
    ['no no 53 instead of 50', 53],
    ['message says 50, it must be 52', 52],
    ['message me 50 likha hai, 55 likho', 55],
    ['53, 50 ಅಲ್ಲ. ಸಂದೇಶ ಸರಿ ಮಾಡಿ', 53],
    ['nahi, mera offer 52 lakh hai us Lakeside wale ke liye', 52],
  ])('that is put right: %s', (said, lakh) => {
    const visitor = offering();
    visitor.say(said);
    expect(request(visitor)).toMatchObject({ offer: lakh * 100_000, listing_ids: ['lake-b'] });
  });

  test('a budget beside it is one', () => {
    const visitor = offering();
    visitor.say('my budget is 60 lakh now');
    expect(visitor.session().current_filters.budget_max).toBe(6_000_000);
    expect(request(visitor)?.offer).toBe(5_000_000);
  });
});

describe('what is asked of the visit itself goes to the office', () => {
  test.each([
    'may my father join me?',
    'can my mother-in-law also come along to see it?',
    'meri behen bhi saath aa sakti hai?',
    'पिताजी भी साथ आ सकते हैं?',
    'ನನ್ನ ತಂದೆ ಕೂಡ ಬರಬಹುದಾ?',
    'nam tayi kooda bartare',
  ])('who comes along: %s', (said) => {
    const visitor = visiting();
    expect(message(visitor, said).toLowerCase()).toContain(said.toLowerCase());
    expect(request(visitor)).toMatchObject({ wanted: 'visit', day: '2026-11-28', listing_ids: ['lake-b'] });
  });

  test.each([
    ['do I need to bring an identity card for the visit?', 'bring'],
    ['are there any documents I should carry?', 'bring'],
    ['koi id proof lana padega kya?', 'lana'],
    ['क्या पहचान पत्र लाना होगा?', 'लाना'],
    ['ಬರುವಾಗ ಏನಾದರೂ ದಾಖಲೆ ತರಬೇಕಾ?', 'ತರಬೇಕು'],
    ['id card tarbeka?', 'tarabeku'],
  ])('what to bring: %s', (said, word) => {
    const visitor = visiting();
    const { reply } = visitor.say(said);
    expect(reply.text).toContain(word);
    expect(reply.contact?.whatsapp?.text.split(said)).toHaveLength(2);
  });
});

describe('one line of the message', () => {
  test.each([
    'also ask about pets',
    'and please ask about the pets too',
    'kutte ke baare mein bhi pooch lena',
    'कुत्ते के बारे में भी पूछ लेना',
    'ನಾಯಿ ಬಗ್ಗೆ ಕೂಡ ಕೇಳಿ',
  ])('is added: %s', (said) => {
    expect(message(visiting(), said)).toContain(said);
  });

  test('is taken out, and the others stay', () => {
    const visitor = visiting();
    visitor.say('also ask about pets');
    visitor.say('also ask about the parking');
    const text = message(visitor, 'remove the pets question');
    expect(text).not.toContain('pets');
    expect(text).toContain('parking');
  });
});

describe('that no number is in the message is told', () => {
  test.each([
    ['is my phone number written in that message?', 'not in the message'],
    ['message mein mera number likh kar aayega na?', 'message mein nahi'],
    ['क्या मेरा नंबर संदेश में है?', 'संदेश में नहीं'],
    ['ಮೆಸೇಜಲ್ಲಿ ನನ್ನ ನಂಬರ್ ಇರುತ್ತಾ?', 'ಸಂದೇಶದಲ್ಲಿ ಇಲ್ಲ'],
    ['message alli nanna number irutta?', 'sandeshadalli illa'],
  ])('%s', (said, words) => {
    const { reply } = visiting().say(said);
    expect(reply.text).toContain(words);
    expect(reply.contact?.whatsapp?.text ?? '').not.toContain(said);
  });

  test('also where somebody else is to be called', () => {
    const visitor = looking();
    visitor.say('tell me about the second one');
    const { reply } = visitor.say('can a person ring my son, he is on +1 416 555 0188, evenings');
    expect(reply.text).toMatch(/is in the message below, in your own words.*not in the message/s);
    expect(reply.contact?.whatsapp?.text).toContain('ring my son');
    expect(reply.contact?.whatsapp?.text).not.toContain('call me');
  });

  test.each([
    'my son will talk, his number is 98860 55512, call him after 8 pm',
    'mera beta baat karega, uska number 98860 55512, usko phone karna raat 8 ke baad',
  ])('and no call to the visitor is asked for: %s', (said) => {
    const visitor = looking();
    visitor.say('tell me about the second one');
    visitor.say(said);
    expect(request(visitor)?.call).toBeUndefined();
    expect(request(visitor)?.notes).toHaveLength(1);
  });

  test.each(['my name is Deepa, number 98860 44321', 'mera number 98860 44321 hai, naam Deepa'])(
    'a number with a name asks for a person: %s',
    (said) => {
      const visitor = looking();
      visitor.say('tell me about the second one');
      const { reply } = visitor.say(said);
      expect(request(visitor)).toMatchObject({ wanted: 'call', name: 'Deepa', listing_ids: ['lake-b'] });
      expect(reply.contact?.whatsapp?.text).not.toContain('•••');
    },
  );
});

test.each([
  'call me after seven',
  'shaam saat ke baad call karna',
  'ಸಂಜೆ ಏಳರ ನಂತರ ಫೋನ್ ಮಾಡಿ',
  'sanje elara nantara call madi',
])('an hour in words stays: %s', (said) => {
  const visitor = looking();
  visitor.say('tell me about the second one');
  visitor.say(said);
  expect(request(visitor)).toMatchObject({ call: true, time: { from: '19:00', bound: 'after' } });
});
