// Kept of a message: where somebody works and studies, how many will move in, for which parent, and a loan that is left.
import { close } from '../conversation/agenda.ts';
import { remember, type Session } from '../conversation/session.ts';
import { placeName } from '../say/phrases.ts';
import type { Headcount } from '../understand/grammar/headcount.ts';
import { parentIn } from '../understand/grammar/parent.ts';
import type { Act, Heard } from '../understand/heard.ts';
import type { Scene } from './scene.ts';

/** Changes `scene.session`. */
export function keepTold(scene: Scene, heard: Heard, acts: readonly Act[]): void {
  const { works, works_km, studies, headcount } = heard;
  if (acts.some(({ understanding }) => understanding.leaves === 'loan'))
    scene.session = close(scene.session, 'loan');
  if (works)
    scene.session = remember(scene.session, { works_km: works_km ?? kmStanding(works, scene.session) });
  if (studies) scene.session = remember(scene.session, { studies });
  if (headcount) scene.session = remember(scene.session, { headcount: widened(headcount, scene.session) });
  scene.session = withParent(scene.session, heard);
}

/** "Maa ke liye" is the mother and not both. */
function withParent(session: Session, { text, party, later }: Heard): Session {
  const parents = party?.of === 'parents' || later?.party === 'parents';
  const named = parents ? parentIn(text) : undefined;
  return named ? remember(session, { parent: named === 'both' ? undefined : named }) : session;
}

/** Told again, or less of it, nothing changes. */
const widened = (heard: Headcount, { memory: { headcount: known } }: Session): Headcount =>
  known && (heard.people ?? known.people) === known.people && heard.rooms <= known.rooms ? known : heard;

/** "The same from both" of the places that were told keeps how far they may be. */
const kmStanding = (ends: readonly string[], { memory: { works, works_km } }: Session): number | undefined =>
  works && ends.every((name) => works.includes(name)) ? works_km : undefined;

/** What was taken otherwise than it was typed, and a place that nobody here knows. */
export function noteTaken(scene: Scene, heard: Heard): void {
  const { works } = heard;
  const { taken } = heard;
  if (taken) {
    scene.facts.names.push(taken.words, taken.as);
    scene.changed.notices.push(scene.say.heard.taken(taken.words, taken.as));
  }
  const { unplaced } = heard;
  if (unplaced !== undefined && works?.length) {
    const known = works.map((name) => placeName(name, scene)).join(', ');
    scene.facts.names.push(unplaced, known);
    scene.changed.notices.push(scene.say.heard.unplaced(unplaced, known));
  }
}
