// Homes that are invented: who asks whether they are real is told so, in every language, and is sent to check no number.
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../languages/index.ts';
import { talk } from './testing.ts';
import { catalogueOf, HOMES } from './testing-homes.ts';

const invented = () => talk({ catalogue: catalogueOf(HOMES.map((home) => ({ ...home, sample: true }))) });

describe('samples', () => {
  test.each([
    ['en', 'Are these homes real or only examples?'],
    ['en', 'please tell me plainly, are all these genuine or just samples'],
    ['hi-Latn', 'bhai ye sab asli hai kya'],
    ['hi-Latn', 'ye ghar sach mein hai ya sirf namune'],
    ['hi', 'ये घर असली हैं या सिर्फ़ नमूने?'],
    ['kn', 'ಈ ಮನೆಗಳು ನಿಜವಾದವಾ ಅಥವಾ ಉದಾಹರಣೆ ಮಾತ್ರನಾ'],
    ['kn-Latn', 'idella nijavada manegala illa sample aa'],
  ] as const)('%s: “%s”', (language, said) => {
    const visitor = invented();
    visitor.say('2bhk in whitefield');
    const { reply, session } = visitor.say(said);
    expect(reply.text).toContain(LANGUAGES[language].replies.chat.samples(false));
    expect(reply.cards).toEqual([]);
    expect(session.current_filters).toEqual({ bhk: [2], locality: ['Whitefield'] });
  });

  test('asked again, it is said shorter', () => {
    const visitor = invented();
    visitor.say('2bhk in whitefield');
    visitor.say('are these homes real or only examples?');
    const { text } = visitor.say('so is the first one genuine or fake?').reply;
    expect(text).toContain(LANGUAGES.en.replies.chat.samples(true));
  });

  test('of homes that are none, the number is to be checked', () => {
    const visitor = talk();
    visitor.say('2bhk in whitefield');
    expect(visitor.say('are these homes real or only examples?').reply.text).toMatch(/RERA site/);
  });

  test.each([
    'is there a sample flat to see on saturday?',
    'is 85 lakh the real price?',
    'only 2 bhk please',
  ])('something else: “%s”', (said) => {
    const visitor = invented();
    visitor.say('2bhk in whitefield');
    expect(visitor.say(said).reply.text).not.toContain(LANGUAGES.en.replies.chat.samples(false));
  });
});
