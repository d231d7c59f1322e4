// Each question for the office stays with the homes that it was asked of.
import { expect, test } from 'vitest';
import { frameOf } from './agenda.ts';
import { aboutHomes, noteWords } from './for-next-message.ts';
import { freshSession } from './session.ts';

test('a question asked again in fewer words is of both homes, and no other question is', () => {
  let session = freshSession({ session_id: 'abc123', epoch: 'e1', now: 0 });
  session = noteWords(session, 'Are pets allowed there?', ['a']);
  session = noteWords(session, 'Is the water good?', ['a']);
  session = noteWords(session, 'Are pets allowed', ['b']);
  const frame = frameOf(session, 'visit');
  expect(frame && aboutHomes(frame, ['b']).untold).toEqual(['Are pets allowed there?']);
  expect(frame && aboutHomes(frame, ['a']).untold).toEqual(['Are pets allowed there?', 'Is the water good?']);
});
