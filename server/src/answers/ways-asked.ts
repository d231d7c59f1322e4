// Ways asked: to which places a distance is asked.
import { wordSet } from '../languages/words.ts';
import type { Scene } from '../turn/scene.ts';
import { worksMeant } from '../understand/grammar/to-works.ts';
import { tokenise } from '../understand/normalise.ts';

/** What a distance is asked to. "The office" is where somebody works, whatever is wished to be near. */
export function waysOf(scene: Scene): string[] {
  const { about } = scene.understanding;
  const { current_filters, memory } = scene.session;
  const { works: known = [], studies = [] } = memory;
  const named = about?.landmark !== undefined && about.landmark !== 'office';
  const tokens = tokenise(scene.understanding.text);
  const works = worksMeant(tokens, known, studies);
  const toWork = !named && works.length > 0 && (current_filters.near === undefined || isToWork(scene));
  const ends = toWork ? works : [about?.landmark ?? current_filters.near?.[0], ...(about?.landmarks ?? [])];
  const told = ends.flatMap((to) => (to === undefined || to === 'office' ? [] : [to]));
  // "Office Bellandur mein hai" before another place was looked at: where homes were wished for.
  const [wished, other] = current_filters.locality ?? [];
  return told.length === 0 && isToWork(scene) && wished !== undefined && other === undefined
    ? [wished]
    : told;
}

/** "How far is my office?" */
const isToWork = ({ understanding: { text } }: Scene): boolean =>
  tokenise(text).some((token) => WORK.has(token.text));
const WORK = new Set([...wordSet('office'), ...wordSet('study')]);
