// A bare no: "no no", "NO!", "illa illa" right after a message that changed the search: it was taken wrongly.
import type { Context } from '../draft.ts';
import { words } from '../normalise.ts';
import type { Understanding } from '../understanding.ts';

export function asMisread(said: Understanding, { session, expects }: Context): Understanding | undefined {
  if (expects?.visits || expects?.loan?.asks) return undefined;
  const { changes, facts, references, topics, objections, absent, intents, loan, when, area } = said;
  const more = changes.length + facts.length + references.length + topics.length + objections.length;
  if (more + absent.length > 0 || loan || when || area || !intents.every((one) => NO.has(one)))
    return undefined;
  const twice = said.correction && words(said.text).length <= MOST;
  if (session.memory.reading?.changed)
    return twice || isLoud(said) ? { ...said, intents: ['undo'], correction: true } : undefined;
  return twice && intents.includes('deny') ? { ...said, correction: false } : undefined;
}
const NO = new Set<string>(['deny', 'not_understood']);
/** Words. */
const MOST = 4;

/** "NO", "NAHI!!" */
const isLoud = ({ text, intents }: Understanding): boolean =>
  intents[0] === 'deny' &&
  words(text).length === 1 &&
  (text.includes('!') || (text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase()));
