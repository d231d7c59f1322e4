// Asked again: "balconies??", where a balcony is looked for already: told of the homes on screen, and no search again.
import { COUNTED } from '../catalogue/amenities.ts';
import { byIds, listShown } from '../conversation/references.ts';
import type { Fact } from '../facts/index.ts';
import type { Answer, Scene } from '../turn/scene.ts';
import { answerAbout } from './project-detail.ts';

/** Undefined where something new is wished, or nothing is on screen. */
export function askedAgain(scene: Scene): Answer | undefined {
  const { understanding, changed, session, catalogue, action } = scene;
  const ids = listShown(session, catalogue).map(({ id }) => id);
  const words = understanding.changes.flatMap((change) =>
    (change.op === 'set' || change.op === 'add') && change.filter === 'amenities'
      ? (change.value as string[])
      : [''],
  );
  const stands = session.current_filters.amenities ?? [];
  if (action || ids.length === 0 || words.length === 0 || changed.filters.length > 0) return undefined;
  if (!understanding.text.trimEnd().endsWith('?')) return undefined;
  const named = words.filter((word) => stands.includes(word));
  if (named.length < words.length) return undefined;
  const [amenity, ...amenities] = named.filter((word) => !(word in COUNTED));
  const facts: Fact[] = [
    ...named.flatMap((word) => COUNTED[word]?.fact ?? []),
    ...(amenity === undefined ? [] : (['amenities'] as const)),
  ];
  const about = amenity === undefined ? undefined : { amenity, ...(amenities.length > 0 && { amenities }) };
  const asked = { ...understanding, changes: [], facts, ...(about && { about }) };
  return answerAbout({ ...scene, understanding: asked, meant: byIds(ids, catalogue) }, facts);
}
