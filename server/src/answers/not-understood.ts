// Not understood: a quick question, then examples, then a person. The counter goes back with the next success.

import { remember } from '../conversation/session.ts';
import type { Answer, Scene } from '../turn/scene.ts';
import { forOffice } from './for-office.ts';
import { chosenHomes, personFor } from './person.ts';
import { starters } from './search.ts';

const QUESTION = /\?\s*$/;

export function notUnderstood(scene: Scene): Answer {
  const { say } = scene;
  if (QUESTION.test(scene.understanding.text)) {
    const asked = forOffice(scene);
    if (asked) return asked;
  }
  const misses = scene.session.memory.misses + 1;
  const session = remember(scene.session, { misses });
  const suggestions = starters(scene);
  const examples = say.or(suggestions.map(({ label }) => `“${label}”`));
  if (misses === 1) return { session, text: say.chat.missed(), suggestions };
  if (misses === 2) return { session, text: say.chat.missedAgain(examples), suggestions };
  const contact = personFor(scene, chosenHomes(scene));
  return {
    session,
    text: say.chat.missedThrice(examples, contact !== undefined),
    suggestions,
    ...(contact && { contact }),
  };
}
