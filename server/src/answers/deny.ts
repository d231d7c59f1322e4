// No: to what we asked last. A no to a visit is remembered for good.

import { remember } from '../conversation/session.ts';
import type { Answer, Scene } from '../turn/scene.ts';
import { suggestChange } from './small.ts';

export function deny(scene: Scene): Answer {
  const { pending, session, say } = scene;
  if (pending?.kind === 'visit') {
    return {
      session: remember(session, { visit_declined: true }),
      text: say.chat.visitDeclined(),
      suggestions: suggestChange(scene),
    };
  }
  if (scene.among) return { session, text: '' };
  return { session, text: say.chat.deny(), suggestions: suggestChange(scene) };
}
