// An offer refused: “koi offer nahi dena” asks for no discounts; “any offers?” does.
import { expect, test } from 'vitest';
import { talk } from './testing.ts';

test.each([
  ['कोई ऑफर नही देना, 2bhk दिखाओ', false],
  ['कोई ऑफर है क्या?', true],
])('%s', (query, asked) => {
  const { say } = talk();
  const before = say('2 bhk').reply.text;
  const after = say(query).reply.text;
  expect(after.includes('छूट')).toBe(asked);
  expect(before).not.toContain('छूट');
});
