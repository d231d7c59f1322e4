// A first message that greets, or tells whom a home is for: greeted back, and asked the one thing that helps.
import { expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, HOMES, RENTED } from './testing-homes.ts';

const catalogue = catalogueOf([...HOMES, RENTED]);
const say = (line: string) => talk({ catalogue }).say(line).reply;

test.each([
  ['Good morning, my son is in Toronto', /^Hello! Is it to buy or to rent\?/],
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
