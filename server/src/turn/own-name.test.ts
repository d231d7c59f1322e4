// Own name: said behind a number or an hour it goes into the message; a word for kin or "sent" is nobody's.
import { describe, expect, test } from 'vitest';
import { frameOf } from '../conversation/agenda.ts';
import { looking } from './testing.ts';

const nameAfter = (said: string) => {
  const visitor = looking();
  visitor.say('can I visit the second one?');
  visitor.say(said);
  return frameOf(visitor.session(), 'visit')?.name;
};

test.each([
  ['ok take my number 9845099887 farhan', 'Farhan'],
  ['mera no 9845099887 sameer', 'Sameer'],
  ['saturday 12 and i am farhan', 'Farhan'],
  ['saturday 12 baje, main sameer hoon', 'Sameer'],
  ['शनिवार को 12 बजे मैं समीर हूँ', 'समीर'],
])('%s', (said, name) => expect(nameAfter(said)).toBe(name));

describe('nobody’s name', () => {
  test.each(['sent akka', 'saturday at 12 i am busy', 'ನೀವು ಏನು ಹೆಸರು ಹೇಳ್ತೀರ'])('%s', (said) =>
    expect(nameAfter(said)).toBeUndefined(),
  );
});
