// What a word of property means, in general words: nothing of it is a fact of a home.
import type { Term } from '../languages/glossary.ts';
import type { Answer, Scene } from '../turn/scene.ts';
import { suggestChange } from './suggest-change.ts';

export const meaning = (term: Term, scene: Scene): Answer => ({
  session: scene.session,
  text: scene.say.meaning[term](),
  suggestions: scene.among ? [] : suggestChange(scene),
});
