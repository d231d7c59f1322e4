// Visit: said plainly that this chat cannot confirm one; a person can, and the request is filled in, and changed, as told.
import type { RequestedVisit } from '../contract.ts';
import type { VisitRequest } from '../conversation/agenda.ts';
import { addInterest } from '../conversation/session.ts';
import { LANGUAGES } from '../languages/index.ts';
import { homeName } from '../say/phrases.ts';
import { whenText } from '../say/visit-text.ts';
import type { Answer, Scene } from '../turn/scene.ts';
import { chosenHomes, personFor, request } from './person.ts';
import { starters } from './search.ts';

export function bookVisit(scene: Scene): Answer {
  if (scene.action?.type === 'visit_asked') return visitAsked(scene, scene.action.visit);
  const { say, session } = scene;
  const homes = chosenHomes(scene);
  const ids = homes.map(({ id }) => id).slice(0, 4);
  const asked = request({ ...scene, session: addInterest(session, ids) }, 'visit', homes);
  const contact = personFor({ ...scene, session: asked.session }, homes);
  if (!contact) return { session, text: say.person.nobody(), suggestions: starters(scene) };
  const [home] = homes;
  const name = home && homes.length === 1 ? homeName(home, scene) : undefined;
  const when = whenText(asked.now, say);
  return {
    session: { ...asked.session, last_topic: 'visit', site_visit_suggested: true },
    text: !asked.again
      ? say.visit.asked(name, when)
      : (asked.changed ? say.visit.noted : say.visit.stands)(parts(asked.now, name, when)),
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

/** "Lakeside Court, A-1 · Sunday 29 November, 5 pm · Priya". */
const parts = ({ name }: VisitRequest, home?: string, when?: string): string =>
  [home, when, name].filter((part) => part !== undefined).join(' · ');
