// Of all homes: what is asked before any home was shown, and no home here states, is said so of them all.
import { noteQuestions } from '../conversation/for-next-message.ts';
import { inside } from '../say/fact-text.ts';
import type { Answer, Scene } from '../turn/scene.ts';
import { ownWords } from '../understand/own-words.ts';
import { itemsOf, labelOf, statedOf } from './facts-told.ts';
import { canReach, talkToPerson } from './person.ts';
import { starters } from './search.ts';

/** "None of the 140 states photos."; undefined where each thing asked is stated of a home. */
export function ofAllHomes(scene: Scene): Answer | undefined {
  const { catalogue, session, understanding, say, facts } = scene;
  const { listings } = catalogue;
  // What a home is like each listing states in its facts, whatever the owner wrote and in which language.
  const items = itemsOf(understanding.facts, scene).filter(
    (item) =>
      item.fact !== 'description' && listings.every((home) => statedOf(item, home, scene) === undefined),
  );
  if (items.length === 0 || listings.length === 0) return undefined;
  const silent = items.map(({ fact }) => fact);
  facts.counts.push(listings.length);
  const reached = canReach(scene);
  return {
    session: noteQuestions(session, silent, {
      of: [],
      words: ownWords(understanding.text, understanding.language),
    }),
    text: say.detail.lines.none(
      listings.length,
      say.or(items.map((item) => inside(labelOf(item, listings, scene)))),
    ),
    ...(reached && { asks_office: [] }),
    suggestions: [...(reached ? [talkToPerson(scene)] : []), ...starters(scene)],
    unstated: silent,
  };
}
