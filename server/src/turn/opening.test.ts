// A first message that greets, or tells whom a home is for: greeted back, and asked the one thing that helps.
import { expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, HOMES, RENTED } from './testing-homes.ts';

const catalogue = catalogueOf([...HOMES, RENTED]);
const say = (line: string) => talk({ catalogue }).say(line).reply;

test.each([
  [
    'hello, need a home for my friend, can you help?',
    /^Hello! For your friend, then\. Is it to buy or to rent\?/,
  ],
  ['namaste, beti ke liye ghar dekh rahe hain', /Kharidna hai ya kiraye par/],
  ['नमस्ते, मेरा बेटा अमेरिका में है', /^नमस्ते! ख़रीदना है या किराये पर/],
  ['ನಮಸ್ಕಾರ, ನನ್ನ ಮಗಳಿಗೆ ಮನೆ ಬೇಕು', /ಖರೀದಿಗೋ ಬಾಡಿಗೆಗೋ/],
  ['namaskara, nanna snehitanige ondu mane beku', /Khareedigo baadigego/],
])('%s', (line, told) => {
  const reply = say(line);
  expect(reply.text).toMatch(told);
  expect(reply.cards).toHaveLength(0);
  expect(reply.suggestions).toHaveLength(2);
});

test.each(['show me homes', 'hello, show me your homes'])('what is asked for is shown: %s', (line) =>
  expect(say(line).cards.length).toBeGreaterThan(0),
);

test.each([
  'mummy papa ke liye hoodi mein ghar dekhna hai, 1 crore tak',
  'मुझे हूडी में फ्लैट देखना है, 1 करोड़ तक',
  'ಹೂಡಿಯಲ್ಲಿ ಮನೆ ನೋಡಬೇಕು, 1 ಕೋಟಿಯೊಳಗೆ',
  'hoodi alli mane nodbeku, 1 koti olage',
])('who wants to see homes of a kind is shown some, and no visit is written: %s', (line) => {
  const { reply, session } = talk({ catalogue }).say(line);
  expect(reply.cards.length).toBeGreaterThan(0);
  expect(reply.contact).toBeUndefined();
  expect(session.memory.agenda.some(({ kind }) => kind === 'visit')).toBe(false);
});
