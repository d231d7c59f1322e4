// Protest: "Religion? why are you asking?", "I said nothing of the kind", right after we refused to sort people. What was taken
// is named and taken back, and what the homes state of who may live there is told instead; the refusal is not said again.
import type { Act } from '../understand/heard.ts';
import type { Step } from './plan.ts';
import type { Scene } from './scene.ts';

/** `denies`: the act says that the last reading was wrong. */
export function isProtest({ understanding }: Act, { session, say }: Scene, denies: boolean): boolean {
  const refused = session.messages.at(-1)?.text?.includes(say.chat.sensitive()) ?? false;
  return refused && (denies || (understanding.sensitive !== undefined && understanding.changes.length === 0));
}

export function protest(own: Scene, scene: Scene): Step[] {
  scene.changed.notices.push(scene.say.heard.notOfPeople());
  const understanding: Scene['understanding'] = {
    ...own.understanding,
    sensitive: undefined,
    intents: ['topic_query'],
    topics: ['bachelors'],
    off_topic: false,
  };
  return [{ intent: 'topic_query', scene: { ...own, understanding }, given: false }];
}
