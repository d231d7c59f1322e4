// The message to the office: who comes along, how to be reached, the hour, and of what was asked only what is open.
import { describe, expect, test } from 'vitest';
import { frameOf } from '../conversation/agenda.ts';
import { looking, type Talk } from './testing.ts';

const request = (visitor: Talk) => frameOf(visitor.session(), 'visit');
const written = (visitor: Talk, said: string) => visitor.say(said).reply.contact?.whatsapp?.text ?? '';

describe('who comes along is in the message and in the reply', () => {
  test.each([
    ['can I see the second one on Saturday at 11 with my sister?', 'my sister'],
    ['doosra wala shanivar 11 baje dekhna hai, meri behen ke saath', 'meri behen'],
    ['दूसरा वाला शनिवार 11 बजे देखना है, मेरी बहन के साथ', 'मेरी बहन'],
    ['ಎರಡನೆಯದು ಶನಿವಾರ 11 ಗಂಟೆಗೆ ನೋಡಬೇಕು, ನನ್ನ ತಂಗಿ ಜೊತೆ', 'ನನ್ನ ತಂಗಿ'],
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
    expect(request(visitor)?.instead).toMatchObject({ time: { from } });
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
