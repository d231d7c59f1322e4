// What nobody asked is not asked back: the way to a hospital beside a fact of the home.
import { expect, test } from 'vitest';
import { talk } from './testing.ts';

test.each([
  ['how many bathrooms has the first, and how far is the hospital?', /bathroom/i, /distance to what/],
  ['pehle wale mein kitne bathroom hain aur hospital kitna door hai', /bathroom/i, /Kahan se doori/],
  ['पहले में कितने बाथरूम हैं और अस्पताल कितनी दूर है', /बाथरूम/, /कहाँ से दूरी/],
])('%s', (line, told, asked) => {
  const visitor = talk();
  visitor.say('homes in whitefield');
  const { text } = visitor.say(line).reply;
  expect(text).toMatch(told);
  expect(text).not.toMatch(asked);
});
