// The homes of a visit are changed by what is said of each: taken out, put in, left alone.
import { describe, expect, test } from 'vitest';
import { looking, type Talk, talk } from './testing.ts';

const cards = (visitor: Talk): number[] => {
  const { memory } = visitor.session();
  const frame = memory.agenda.find(({ kind }) => kind === 'visit');
  const ids = frame && 'listing_ids' in frame ? frame.listing_ids : [];
  return ids.map((id) => memory.seen.indexOf(id) + 1);
};

const visiting = (asked: string): Talk => {
  const visitor = looking();
  visitor.say(asked);
  return visitor;
};

describe('of a visit to 1 and 2 on Saturday at 11', () => {
  test.each([
    ['drop the first, only the second', [2]],
    ['remove 1', [2]],
    ['take out number 2 please', [1]],
    ['remove the rest, only 2', [2]],
    ['take out the second and add the third', [1, 3]],
    ['pehla wala hata do', [2]],
    ['baaki hata do, sirf 1 wala', [1]],
    ['doosra hata do aur teesra jod do', [1, 3]],
    ['पहला हटा दो', [2]],
    ['दूसरा हटा दो और तीसरा जोड़ दो', [1, 3]],
    ['ಮೊದಲನೆಯದು ತೆಗೆದು ಮೂರನೆಯದು ಸೇರಿಸಿ', [2, 3]],
    ['ulidaddu tegi, 1 matra', [1]],
  ])('%s', (line, left) => {
    const visitor = visiting('can I visit 1 and 2 on Saturday at 11 am?');
    const { reply } = visitor.say(line);
    expect(cards(visitor)).toEqual(left);
    expect(reply.contact?.whatsapp?.text).toContain('11');
  });

  test.each([
    '55 lakh wala nahi, aur lift hai kya?',
    '55L du alla. oc idya?',
    'the 55 lakh one no way, is there a lift in the other?',
    'no not the first, the second one',
    'not that one, 55 lakh wala nahi. the second',
  ])('what is asked beside a refusal is answered, and the hour stays: %s', (line) => {
    const visitor = visiting('can I visit 1 and 2 on Saturday at 11 am?');
    const { reply } = visitor.say(line);
    expect(cards(visitor)).toEqual([2]);
    expect(reply.contact?.whatsapp?.text).toContain('11');
  });

  test.each(['NOT 55 LAKH ONE. MAKE IT 4 PM INSTEAD', 'not the 55 lakh one, make it 4 pm'])(
    'who is refused by its price is no home of it: %s',
    (line) => {
      const visitor = visiting('can I visit 1 and 2 on Saturday at 11 am?');
      visitor.say(line);
      expect(cards(visitor)).toEqual([2]);
    },
  );

  test('the hour is changed beside it', () => {
    const visitor = visiting('can I visit 1 and 2 on Saturday at 11 am?');
    const { reply } = visitor.say('remove the first one and make it 4 pm');
    expect(cards(visitor)).toEqual([2]);
    expect(reply.contact?.whatsapp?.text).toContain('4 pm');
  });

  test.each([
    'only in Whitefield',
    'remove the gym',
    'what is the deposit of 1 only?',
    'leave it, what is the price of 1?',
  ])('both stay: %s', (line) => {
    const visitor = visiting('can I visit 1 and 2 on Saturday at 11 am?');
    visitor.say(line);
    expect(cards(visitor)).toEqual([1, 2]);
  });

  test('nobody is left: there is no visit', () => {
    const visitor = visiting('can I visit the first one on Saturday at 11 am?');
    const { reply } = visitor.say('remove 1');
    expect(reply.text).toContain('visit');
    expect(reply.contact).toBeUndefined();
  });
});

test.each([
  'can we see number 2 on Saturday at 11, 3 people will come',
  'number 2 dekhna hai shanivar 11 baje, 3 log aayenge',
  'नंबर 2 देखना है शनिवार 11 बजे, 3 लोग आएंगे',
  'number 2 nodabeku shanivara 11 gantege, 3 jana barutteve',
  'ನಂಬರ್ 2 ನೋಡಬೇಕು ಶನಿವಾರ 11 ಗಂಟೆಗೆ, 3 ಜನ ಬರುತ್ತೇವೆ',
])('who comes is no hour: %s', (line) => {
  const visitor = visiting(line);
  const frame = visitor.session().memory.agenda.find(({ kind }) => kind === 'visit');
  expect(frame && 'time' in frame && frame.time).toMatchObject({ from: '11:00' });
});

test.each([
  'no, the third one. And Saturday 12 is fine',
  'nahi, teesra wala. aur shanivar 12 baje theek hai',
  'नहीं, तीसरा वाला। और शनिवार 12 बजे ठीक है',
  'illa, mooraneyadu. matte shanivara 12 gante sari',
  'ಇಲ್ಲ, ಮೂರನೆಯದು. ಮತ್ತೆ ಶನಿವಾರ 12 ಗಂಟೆ ಸರಿ',
])('what begins the next sentence adds none of the home before it: %s', (line) => {
  const visitor = visiting('can I visit the second one on Saturday at 11 am?');
  visitor.say(line);
  expect(cards(visitor)).toEqual([3]);
});

describe('a bare date and the numbers of homes in one request', () => {
  const begun = (...lines: string[]) => {
    const visitor = talk();
    visitor.say('2bhk in whitefield');
    const replies = lines.map((line) => visitor.say(line).reply);
    return replies.at(-1);
  };
  test.each([
    ['book 1 and 2 for 12th morning', /Lakeside Court, A-1 and .*12 Dec, morning/],
    ['book a visit for 1 on 12th morning', /Lakeside Court, A-1 .*12 Dec, morning/],
  ])('%s', (line, told) => {
    expect(begun(line)?.text).toMatch(told);
  });

  test('is changed by the date alone, and a home added', () => {
    expect(begun('visit 1 on saturday morning', 'can you change it to 14th, and add 2 also')?.text).toMatch(
      /A-1 and .*14 Dec/,
    );
  });
});
