// The answers of a turn's steps, in their order: each on the session that those before it left.
import { INTENT_HANDLERS } from '../answers/index.ts';
import { resolve } from '../conversation/references.ts';
import type { Step } from './plan.ts';
import type { Answer, Scene } from './scene.ts';

/** Changes `scene.session`. */
export function answersOf(steps: readonly Step[], scene: Scene): Answer[] {
  const answers: Answer[] = [];
  let searched = false;
  for (const { intent, scene: own, given } of steps) {
    own.session = scene.session;
    // "Show me 3 BHK, and what does the first one cost?" means the first of the new list.
    // "What does the second cost, and can I see it?": "it" is what was just spoken of.
    const { references } = own.understanding;
    const together = scene.session.memory.focus.length > 1;
    const follows =
      answers.length > 0 &&
      references.length > 0 &&
      references.every(({ kind }) => kind === 'it' || (kind === 'all' && together && intent !== 'compare'));
    if ((searched || follows) && !given) own.meant = resolve(references, own);
    const answer = INTENT_HANDLERS[intent](own);
    answers.push(answer);
    scene.session = answer.session;
    searched ||= intent === 'search';
  }
  return answers;
}
