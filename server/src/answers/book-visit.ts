// Visit: said plainly that this chat cannot confirm one; a person can, and the request is filled in.

import { addInterest } from '../conversation/session.ts';
import { homeName } from '../say/phrases.ts';
import type { Answer, Scene } from '../turn/scene.ts';
import { chosenHomes, personFor } from './person.ts';
import { starters } from './search.ts';

export function bookVisit(scene: Scene): Answer {
  const { say, understanding, session } = scene;
  const homes = chosenHomes(scene);
  const day = understanding.visit_day;
  const ids = homes.map(({ id }) => id).slice(0, 4);
  const interested = addInterest(session, ids);
  const contact = personFor(scene, homes, { ...(day && { day }) });
  if (!contact) return { session: interested, text: say.person.nobody(), suggestions: starters(scene) };
  const [home] = homes;
  return {
    session: { ...interested, last_topic: 'visit', site_visit_suggested: true },
    text: say.person.visit(home && homes.length === 1 ? homeName(home, scene) : undefined, day),
    contact,
    suggestions: [],
  };
}
