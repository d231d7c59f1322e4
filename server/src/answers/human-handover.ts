// Handover: the contact card, with what was asked filled in.
import type { Answer, Scene } from '../turn/scene.ts';
import { chosenHomes, personFor } from './person.ts';
import { starters } from './search.ts';

export function humanHandover(scene: Scene): Answer {
  const { say, session } = scene;
  const contact = personFor(scene, chosenHomes(scene));
  if (!contact) return { session, text: say.person.nobody(), suggestions: starters(scene) };
  return {
    session: { ...session, last_topic: 'person', meeting_suggested: true },
    text: say.person.handover(),
    contact,
    suggestions: [],
  };
}
