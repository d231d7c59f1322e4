// Visit: said plainly that this chat cannot confirm one; a person can, and the request is filled in.

import type { RequestedVisit } from '../contract.ts';
import { addInterest } from '../conversation/session.ts';
import { LANGUAGES } from '../languages/index.ts';
import { homeName } from '../say/phrases.ts';
import type { Answer, Scene } from '../turn/scene.ts';
import { chosenHomes, personFor } from './person.ts';
import { starters } from './search.ts';

export function bookVisit(scene: Scene): Answer {
  if (scene.action?.type === 'visit_asked') return visitAsked(scene, scene.action.visit);
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

/** The owner has the request: said with the home and the time, and never as fixed before a person did. */
function visitAsked(scene: Scene, visit: RequestedVisit): Answer {
  const { meant, session, site, language, facts } = scene;
  const homes = meant.listings;
  for (const home of homes) facts.listings.add(home);
  facts.names.push(site.name, visit.reference, ...(visit.label ? [visit.label] : []));
  return {
    session: {
      ...addInterest(
        session,
        homes.map(({ id }) => id),
      ),
      last_topic: 'visit',
      site_visit_suggested: true,
    },
    text: LANGUAGES[language].visit.asked({
      homes: homes.map((home) => homeName(home, scene)).join(', '),
      ...(visit.label && { when: visit.label }),
      site: site.name,
      fixed: visit.state === 'fixed',
    }),
    visit,
    suggestions: [],
  };
}
