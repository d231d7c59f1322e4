// The message to the office: who comes along, how to be reached, the hour, and of what was asked only what is open.
import { describe, expect, test } from 'vitest';
import { frameOf } from '../conversation/agenda.ts';
import { looking, type Talk, talk } from './testing.ts';

const request = (visitor: Talk) => frameOf(visitor.session(), 'visit');
const written = (visitor: Talk, said: string) => visitor.say(said).reply.contact?.whatsapp?.text ?? '';

describe('who comes along is in the message and in the reply', () => {
  test.each([
    ['can I see the second one on Saturday at 11 with my sister?', 'my sister'],
    ['doosra wala shanivar 11 baje dekhna hai, meri behen ke saath', 'meri behen'],
    ['दूसरा वाला शनिवार 11 बजे देखना है, मेरी बहन के साथ', 'मेरी बहन'],
    ['ಎರಡನೆಯದು ಶನಿವಾರ 11 ಗಂಟೆಗೆ ನೋಡಬೇಕು, ನನ್ನ ತಂಗಿ ಜೊತೆ', 'ನನ್ನ ತಂಗಿ'],
    ['ಎರಡನೆಯದನ್ನು ಶನಿವಾರ 11 ಗಂಟೆಗೆ ನೋಡ್ತೀನಿ, ಅಣ್ಣನ ಜೊತೆ', 'ಅಣ್ಣನ'],
  ])('%s', (said, who) => {
    const visitor = looking();
    const { reply } = visitor.say(said);
    expect(request(visitor)).toMatchObject({ wanted: 'visit', listing_ids: ['lake-b'], along: who });
    expect(reply.text).toContain(who);
    expect(reply.contact?.whatsapp?.text).toContain(who);
  });
});

test.each(['ok watsapp it then', 'whatsapp only', 'whatsapp kar do', 'व्हाट्सएप कर दीजिए', 'ವಾಟ್ಸಾಪ್ ಮಾಡಿ'])(
  'written to, not called: %s',
  (said) => {
    const visitor = looking();
    visitor.say('call me about the second one after 6 pm');
    const text = written(visitor, said);
    expect(request(visitor)).toMatchObject({ write: true, listing_ids: ['lake-b'] });
    expect(request(visitor)?.call).toBeUndefined();
    expect(text).toMatch(/WhatsApp/);
  },
);

describe('an hour before the office opens', () => {
  test.each([
    ['can I see the second one on Saturday at 8:30?', '10:00'],
    ['can I see the second one on Monday at 8 pm?', '18:00'],
  ])('comes with the nearest open one: %s', (said, from) => {
    const visitor = looking();
    visitor.say(said);
    expect(request(visitor)?.instead_time).toMatchObject({ from });
    visitor.say('yes');
    expect(request(visitor)).toMatchObject({ time: { from } });
  });
});

test.each([
  ['ok then visit the second on tuesday 5 pm, and do they allow dogs?', '“do they allow dogs?”'],
  [
    'mangalvar shaam 5 baje doosra dekhna hai, aur kya wahan kutta rakh sakte hain?',
    '“kya wahan kutta rakh sakte hain?”',
  ],
])('of what is asked beside the visit only the question is quoted: %s', (said, quoted) => {
  const visitor = looking();
  visitor.say('what about the first one?');
  const text = written(visitor, said);
  expect(text).not.toContain('5 pm,');
  expect(text).toContain(quoted);
});

test.each([
  'monday for one and tuesday for the other',
  'ek somvar ko aur doosra mangalvar ko',
  'ಒಂದು ಸೋಮವಾರ, ಇನ್ನೊಂದು ಮಂಗಳವಾರ',
])('a day for each home goes to the office as it was said: %s', (said) => {
  const visitor = looking();
  visitor.say('can I visit the first and the second on Saturday at 11?');
  expect(written(visitor, said)).toContain(`“${said}”`);
  expect(request(visitor)).toMatchObject({ wanted: 'visit', listing_ids: ['lake-a', 'lake-b'] });
  expect(request(visitor)?.day).toBeUndefined();
  expect(request(visitor)?.time).toBeUndefined();
});

test.each([
  'is the second one in the message?',
  'kya doosra wala message mein hai?',
  'ಎರಡನೆಯದು ಸಂದೇಶದಲ್ಲಿ ಇದೆಯಾ?',
])('what the message says is told: %s', (said) => {
  const visitor = looking();
  visitor.say('can I visit the second one on Saturday at 11?');
  const { reply } = visitor.say(said);
  expect(reply.text).toContain('Lakeside Court, B-2 · ');
  expect(reply.cards).toEqual([]);
});

test('a name is corrected, though a place is called so', () => {
  const visitor = looking();
  visitor.say('can I visit the second one on Saturday at 11? my name is Indra');
  visitor.say('please correct the name to Indiranagar');
  expect(request(visitor)).toMatchObject({ name: 'Indiranagar', listing_ids: ['lake-b'] });
});

test('what is told beside a visit is not answered', () => {
  const visitor = looking();
  visitor.say('doosra wala shanivar 11 baje dekhna hai');
  const { reply } = visitor.say(
    'sorry saturday ko mere school mein function hai, sunday shaam 5 baje kar dijiye',
  );
  expect(reply.text).not.toMatch(/school/);
  expect(request(visitor)).toMatchObject({ wanted: 'visit', listing_ids: ['lake-b'] });
});

test('WhatsApp that is refused is no wish for it', () => {
  const visitor = looking();
  visitor.say('can I visit the second one on Saturday at 11?');
  expect(written(visitor, 'drop whatsapp, call me instead after 4')).not.toMatch(/WhatsApp/);
  expect(request(visitor)).toMatchObject({ call: true, listing_ids: ['lake-b'] });
});

test('“yes” takes the day that an earlier release offered and kept as a day alone', () => {
  const visitor = looking();
  visitor.say('can I see the first one on Sunday at 11?');
  const kept = visitor.session();
  for (const frame of kept.memory.agenda)
    if (frame.kind === 'visit') {
      expect(frame.instead).toMatch(/^\d{4}-\d\d-\d\d$/);
      delete frame.instead_time;
    }
  const later = talk({ begun: kept });
  later.say('yes');
  expect(request(later)).toMatchObject({ day: expect.stringMatching(/^\d{4}/), time: { from: '11:00' } });
  expect(request(later)?.instead).toBeUndefined();
});

describe('a day on which the office is closed', () => {
  const sunday = () => {
    const visitor = looking();
    visitor.say('can I see the second one on Sunday at 11?');
    return visitor;
  };
  test.each(['my wife comes along', 'meri patni bhi aayegi', 'Sunita is my name'])(
    'is told once, and stays open while it is not answered: %s',
    (said) => {
      const visitor = sunday();
      const { reply } = visitor.say(said);
      expect(reply.text).not.toMatch(/closed|band/);
      expect(reply.contact?.whatsapp?.text).not.toMatch(/Sun(day)? \d/);
      expect(request(visitor)?.instead).toBeDefined();
    },
  );
  test('said again, it is the day that is meant, whatever is said next', () => {
    const visitor = sunday();
    expect(written(visitor, 'no, sunday it has to be, at 11')).toMatch(/Sun/);
    expect(written(visitor, 'my wife comes along')).toMatch(/Sun/);
    expect(written(visitor, 'Sunita is my name')).toMatch(/Sunita[\s\S]*Sun /);
  });
  test('another closed day after it is told', () => {
    const visitor = sunday();
    visitor.say('no, sunday it has to be');
    expect(visitor.say('or the sunday after, 13 December').reply.text).toMatch(/closed/);
  });
});
