// A visit that stands takes what fits it: an hour near the one offered, who comes, who shows it; asks which home, and is confirmed once.
import { describe, expect, test } from 'vitest';
import { frameOf } from '../conversation/agenda.ts';
import { looking, type Talk } from './testing.ts';

const request = (visitor: Talk) => frameOf(visitor.session(), 'visit');
const written = (visitor: Talk, said: string) => visitor.say(said).reply.contact?.whatsapp?.text ?? '';
const visiting = (when = 'Saturday at 11 am') => {
  const visitor = looking();
  visitor.say(`can I visit the second one on ${when}?`);
  return visitor;
};

describe('a no before an hour that does not stand puts it right', () => {
  test.each(['no 3pm', 'no, 3 pm', 'nahi 3 baje', 'नहीं 3 बजे', 'ಇಲ್ಲ 3 ಗಂಟೆಗೆ', 'illa 3 gantege'])(
    '%s',
    (said) => {
      const visitor = visiting();
      visitor.say(said);
      expect(request(visitor)).toMatchObject({ time: { from: '15:00' }, listing_ids: ['lake-b'] });
    },
  );

  test('where a part of the day stands as well', () => {
    const visitor = visiting('Saturday noon');
    visitor.say('no 2pm');
    expect(request(visitor)).toMatchObject({ time: { from: '14:00' }, listing_ids: ['lake-b'] });
  });

  test('the hour that stands is refused by it', () => {
    const visitor = visiting();
    expect(visitor.say('not 11 am').reply.text).not.toMatch(/^Noted/);
  });
});

test.each(['ok 4. the first one as well', 'yes 4. also see 1'])(
  'a yes with an hour takes it, and what follows is a home: %s',
  (said) => {
    const visitor = visiting('Saturday at 5 pm');
    visitor.say(said);
    expect(request(visitor)?.time?.from).toBe('16:00');
    expect(request(visitor)?.listing_ids.toSorted()).toEqual(['lake-a', 'lake-b']);
  },
);

test.each([
  'sorry sunday evng',
  'sunday evening instead',
  'ravivar shaam ko',
  'रविवार शाम को',
  'ಭಾನುವಾರ ಸಂಜೆ',
])('the part of a day takes the place of the hour in what is offered: %s', (said) => {
  const visitor = visiting();
  visitor.say(said);
  expect(request(visitor)).toMatchObject({ part: 'evening', instead: '2026-11-30' });
  expect(request(visitor)?.time).toBeUndefined();
});

test('of a day that is shut another part of it is offered for the day that was offered', () => {
  const visitor = visiting('Sunday at 11 am');
  expect(visitor.say('evening').reply.text).toMatch(/Mon 30 Nov, evening/);
});

describe('who comes and who shows it are lines of their own', () => {
  test.each([
    ['all three of us are coming. is there a lift?', 'three of us are coming', /lift/i],
    ['my father will come too, he walks slowly. which floor is it on?', 'he walks slowly', /floor/i],
    ['my uncle and aunt are joining, is there a lift?', 'My uncle and aunt are joining', /lift/i],
    ['teeno aayenge, subah 10 baje', 'Teeno aayenge', /10/],
    ['मेरे पिताजी भी आएँगे, लिफ्ट है क्या?', 'मेरे पिताजी भी आएँगे', /लिफ़्ट/],
    ['ಅಪ್ಪ ಅಮ್ಮ ಬರ್ತಾರೆ, ಲಿಫ್ಟ್ ಇದೆಯಾ?', 'ಅಪ್ಪ ಅಮ್ಮ ಬರ್ತಾರೆ', /ಲಿಫ್ಟ್/],
    ['appa amma bartare, lift ideya?', 'Appa amma bartare', /lift/],
    ['please add that I want a woman to show me the home', 'I want a woman to show me the home', /message/],
    ['koi mahila dikhane aaye, kal 3 baje', 'mahila dikhane aaye', /3/],
  ])('%s', (said, line, answered) => {
    const visitor = visiting();
    const { reply } = visitor.say(said);
    expect(reply.contact?.whatsapp?.text).toContain(line);
    expect(reply.contact?.whatsapp?.text).not.toContain('?');
    expect(reply.text).toMatch(answered);
  });

  test('a visit with a lady of the office is a visit', () => {
    const visitor = looking();
    const text = written(visitor, 'could I have a visit to the second one with a lady from your office?');
    expect(request(visitor)).toMatchObject({ wanted: 'visit', listing_ids: ['lake-b'] });
    expect(text).toContain('ith a lady from your office');
  });
});

test.each(['can I visit on Saturday at 3?', 'shanivar 3 baje visit karna hai', 'ಶನಿವಾರ 3 ಗಂಟೆಗೆ ಭೇಟಿ ಮಾಡಬೇಕು'])(
  'a visit of no home asks which: %s',
  (said) => {
    const visitor = looking();
    const { reply } = visitor.say(said);
    expect(reply.text).toMatch(/Lakeside Court, A-1/);
    visitor.say('2');
    expect(request(visitor)).toMatchObject({ listing_ids: ['lake-b'], time: { from: '15:00' } });
  },
);

test('what is said of one visit here and there is confirmed once', () => {
  const text = visiting().say(
    'I can come on Saturday at 12. What is the deposit, I pay nothing before seeing it.',
  ).reply.text;
  expect(text.match(/Lakeside Court, B-2 ·/g)?.length ?? 0).toBe(1);
});

describe('what was never asked goes out of the message', () => {
  test.each([
    ['are dogs allowed?', 'i never asked about dogs'],
    ['kya kutta rakh sakte hain?', 'maine kutte ka nahi poocha'],
    ['पास में स्कूल कौन से हैं?', 'मैंने स्कूल के बारे में नहीं पूछा'],
    ['ನಾಯಿ ಸಾಕಬಹುದಾ?', 'ನಾನು ನಾಯಿ ಬಗ್ಗೆ ಕೇಳಲಿಲ್ಲ'],
  ])('%s', (asked, denied) => {
    const visitor = visiting();
    expect(written(visitor, asked)).toContain(asked);
    expect(written(visitor, denied)).not.toContain(asked);
    expect(request(visitor)).toMatchObject({ wanted: 'visit', day: '2026-11-28' });
  });

  test('what was asked and not answered stays', () => {
    const visitor = visiting();
    visitor.say('are dogs allowed?');
    visitor.say('you did not tell me about the dogs');
    expect(request(visitor)?.untold?.join()).toMatch(/dogs allowed/);
  });
});

describe('a request that waits is named to who thanks or leaves, once', () => {
  test.each([
    ['thanks, bye', /goes only when you send it/],
    ['theek hai, dhanyavaad', /bhejne par hi/],
    ['ठीक है, धन्यवाद', /भेजने पर ही/],
    ['ಧನ್ಯವಾದಗಳು', /ಕಳುಹಿಸಿದರೆ ಮಾತ್ರ/],
    ['dhanyavadagalu', /kaluhisidare maatra/],
  ])('%s', (said, told) => {
    const visitor = visiting();
    expect(visitor.say(said).reply.text).toMatch(told);
    expect(visitor.say(said).reply.text).not.toMatch(told);
  });

  test('where none stands nothing is', () => {
    expect(looking().say('thanks, bye').reply.text).not.toMatch(/send it/);
  });
});

test.each([
  ['will they call him?', /ring them/],
  ['will they call my son?', /ring them/],
  ['will they call me?', /calls you back/],
])('who is called is told: %s', (said, told) => {
  expect(visiting().say(said).reply.text).toMatch(told);
});

test.each([
  ['nobody picks up the phone', 'still nobody picks up', /WhatsApp/],
  ['koi phone nahi uthata', 'ab bhi koi phone nahi uthata', /WhatsApp/],
  ['कोई फोन नहीं उठाता', 'अब भी कोई फोन नहीं उठाता', /WhatsApp/],
])('told twice that nobody answers, another way is told: %s', (once, twice, told) => {
  const visitor = visiting();
  expect(visitor.say(once).reply.text).not.toMatch(told);
  expect(visitor.say(twice).reply.text).toMatch(told);
});

test.each([
  'You are closed on Sunday, so why did you write that? Make it Wednesday 5 pm',
  'sunday band hai to sunday kyun likha? budhwar shaam 5 baje kar do',
  'रविवार बंद है तो क्यों लिखा? बुधवार शाम 5 बजे कर दीजिए',
])('a day behind a question on what was written is the new day: %s', (said) => {
  const visitor = visiting('Sunday at 5 pm');
  visitor.say(said);
  const { day } = request(visitor) ?? {};
  expect(new Date(day ?? '').getUTCDay()).toBe(3);
  expect(request(visitor)).toMatchObject({ time: { from: '17:00' } });
});

test('a day that is asked for its hours stays out of the visit', () => {
  const visitor = visiting();
  visitor.say('till what time are you open on Wednesday at 5?');
  expect(new Date(request(visitor)?.day ?? '').getUTCDay()).toBe(6);
  expect(request(visitor)).toMatchObject({ time: { from: '11:00' } });
});

test.each(['Monday 4 pm, and no calls please', 'somvar 4 baje, call mat kijiye', 'सोमवार 4 बजे, फोन न करें'])(
  'that nobody should call stands in the message: %s',
  (said) => {
    const visitor = visiting();
    expect(written(visitor, said)).toMatch(/no call|WhatsApp/);
    expect(request(visitor)?.write).toBe(true);
  },
);
