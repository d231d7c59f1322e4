// No: to what we asked last. A no to a visit is remembered for good.
import { fresh, open } from '../conversation/agenda.ts';
import { whenText } from '../say/visit-text.ts';
import type { Answer, Scene } from '../turn/scene.ts';
import { chosenHomes, personFor } from './person.ts';
import { suggestChange } from './suggest-change.ts';

export function deny(scene: Scene): Answer {
  const { session, say, understanding } = scene;
  if (understanding.leaves === 'loan')
    return { session, text: scene.among ? '' : say.loan.left(), suggestions: suggestChange(scene) };
  const visit = fresh(session, 'visit');
  if (visit?.asks) {
    return {
      session: open(session, { ...visit, asks: false, declined: true }),
      text: say.chat.visitDeclined(),
      suggestions: suggestChange(scene),
    };
  }
  // "Monday instead?" The day that was asked for stays.
  if (visit?.instead !== undefined && !scene.among) {
    const { at: _at, instead: _instead, instead_time: _time, ...request } = visit;
    const kept = { ...scene, session: open(session, request) };
    const contact = personFor(kept, chosenHomes(kept));
    const when = whenText(request, say);
    return {
      session: kept.session,
      text: say.visit.stands(when ?? ''),
      ...(contact && { contact }),
      suggestions: [],
    };
  }
  if (scene.among) return { session, text: '' };
  return { session, text: say.chat.deny(), suggestions: suggestChange(scene) };
}
