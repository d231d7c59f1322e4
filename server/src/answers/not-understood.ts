// Not understood: a quick question, then examples, then a person. The counter goes back with the next success.

import { remember } from '../conversation/session.ts';
import type { Answer, Scene } from '../turn/scene.ts';
import { chosenHomes, personFor } from './person.ts';
import { starters } from './search.ts';

export function notUnderstood(scene: Scene): Answer {
  const { say } = scene;
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
