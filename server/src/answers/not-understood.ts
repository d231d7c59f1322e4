// Not understood: a quick question, then examples, then a person. The counter goes back with the next success.

import { spokenOf } from '../conversation/references.ts';
import { remember } from '../conversation/session.ts';
import { describe, homeName } from '../say/phrases.ts';
import type { Answer, Scene } from '../turn/scene.ts';
import { forOffice } from './for-office.ts';
import { chosenHomes, personFor } from './person.ts';
import { join, starters } from './search.ts';
import { suggestChange } from './suggest-change.ts';

const QUESTION = /\?\s*$/;

export function notUnderstood(scene: Scene): Answer {
  const { say } = scene;
  if (QUESTION.test(scene.understanding.text)) {
    const asked = forOffice(scene);
    if (asked) return asked;
  }
  const misses = scene.session.memory.misses + 1;
  const session = remember(scene.session, { misses });
  const suggestions = suggestChange(scene);
  const examples = say.or(starters(scene).map(({ label }) => `“${label}”`));
  if (misses === 1) return { session, text: join([say.chat.missed(), ask(scene)]), suggestions };
  if (misses === 2) return { session, text: say.chat.missedAgain(examples), suggestions };
  const contact = personFor(scene, chosenHomes(scene));
  return {
    session,
    text: say.chat.missedThrice(examples, contact !== undefined),
    suggestions,
    ...(contact && { contact }),
  };
}

/** What would help: of the home spoken of, of the search that stands, else of what to look for. */
function ask(scene: Scene): string {
  const { session, say, facts } = scene;
  const filters = session.current_filters;
  const [home, ...others] = spokenOf(scene);
  if (home && others.length === 0) {
    facts.listings.add(home);
    return say.chat.whatOfHome(homeName(home, scene));
  }
  if (Object.keys(filters).length === 0) return say.chat.whatToFind();
  facts.filters.push(filters);
  return say.heard.looking(describe(filters, scene));
}
