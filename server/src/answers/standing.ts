// Standing: a scene as it is while other filters stand than those of the conversation.
import type { Filters } from '../contract.ts';
import { stateOf } from '../conversation/session.ts';
import type { Scene } from '../turn/scene.ts';

export const withStanding = (scene: Scene, filters: Filters): Scene => ({
  ...scene,
  session: { ...scene.session, current_filters: filters, filter_words: stateOf(scene.session).words },
});
