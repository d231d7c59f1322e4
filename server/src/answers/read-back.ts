// Read back: what the request to the office says by now: kind, homes, time and who comes; what it asks and tells.
import { frameOf, type VisitRequest } from '../conversation/agenda.ts';
import { apart } from '../say/told-apart.ts';
import { whenText } from '../say/visit-text.ts';
import type { Answer, Scene } from '../turn/scene.ts';
import { listed, personFor } from './person.ts';
import { join } from './search.ts';

/** The request that stands and was not sent, in one line; undefined where none does. */
export function requestLine(scene: Scene): string | undefined {
  const { say, session } = scene;
  const frame = frameOf(session, 'visit');
  if (!frame || frame.sent || frame.wanted === undefined) return undefined;
  const homes = listed(frame, scene);
  for (const home of homes) scene.facts.listings.add(home);
  const names = homes.length > 0 ? say.and(homes.map((home) => apart(home, scene))) : undefined;
  const when = whenText(frame, say);
  const along = frame.along === undefined ? undefined : say.visit.along(frame.along);
  const told = [when, along, frame.name].filter((one) => one !== undefined);
  scene.facts.names.push(...told);
  const kind = frame.wanted === 'visit' ? say.visit.parts.visit : frame.call && say.visit.parts.call;
  return [kind, names, ...told].filter(Boolean).join(' · ') || undefined;
}

/** "What have you noted so far?" Undefined where nothing is. */
export function readBack(scene: Scene): Answer | undefined {
  const { say, session } = scene;
  const frame = frameOf(session, 'visit');
  const line = requestLine(scene);
  const told = frame && !frame.sent ? besides(frame, scene) : [];
  if (!frame || (line === undefined && told.length === 0)) return undefined;
  const contact = personFor(scene, listed(frame, scene));
  return {
    session,
    text: join([line && say.visit.stands(line), ...told]),
    ...(contact && { contact }),
    suggestions: [],
  };
}

function besides({ questions = [], untold = [], notes = [] }: VisitRequest, { say, facts }: Scene): string[] {
  const asked = [...questions.map((fact) => say.terms.fact[fact]), ...untold.map(quoted)];
  const told = notes.map(quoted);
  facts.names.push(...untold, ...notes);
  return [
    ...(asked.length > 0 ? [say.requests.questions(say.and(asked))] : []),
    ...(told.length > 0 ? [say.requests.notes(told.join('; '))] : []),
  ];
}

const quoted = (words: string): string => `“${words}”`;
