// Either near: "near Whitefield or Manyata", "Hebbal + nearby": localities around which it may be as well.
import { wordSet } from '../../languages/words.ts';
import type { Draft } from '../../understand/draft.ts';
import { wordsOf } from '../../understand/reading.ts';
import { isOrNear, type Named } from './wished-places.ts';

/** "Near Whitefield or Manyata": near either of them will do. The localities that are wished for as such. */
export function eitherNear(
  draft: Draft,
  localities: readonly Named[],
  landmarks: readonly Named[],
): readonly Named[] {
  const { tokens } = draft.reading;
  const joined = (a: Named, b: Named) => {
    const between = tokens.slice(Math.min(a.to, b.to), Math.max(a.from, b.from));
    return !a.not && !b.not && between.length <= MOST_BETWEEN && between.some(({ text }) => EITHER.has(text));
  };
  // "Anywhere near Hebbal or Hoodi": these, and not around one of them.
  const alone = localities.length + draft.absent.length === 1;
  const either = localities.filter(
    (one) => (alone && isOrNear(draft.reading, one)) || landmarks.some((landmark) => joined(one, landmark)),
  );
  for (const { name, from, to } of either) addNear(draft, name, from, to);
  // "KR Puram + nearby" where Whitefield stood: there, and no longer here.
  const [moved] = either;
  if (moved && alone && draft.context.session.current_filters.locality)
    draft.changes.push({
      op: 'remove',
      filter: 'locality',
      words: wordsOf(draft.reading, moved.from, moved.to),
    });
  return localities.filter((one) => !either.includes(one));
}
/** "Whitefield or near the Manyata". */
const MOST_BETWEEN = 3;
const EITHER = wordSet('either');

export function addNear(draft: Draft, name: string, from: number, to: number): void {
  const words = wordsOf(draft.reading, from, to);
  const earlier = draft.changes.find((change) => change.op === 'set' && change.filter === 'near');
  if (earlier?.op === 'set' && earlier.filter === 'near') {
    if (!earlier.value.includes(name) && earlier.value.length < 10) earlier.value.push(name);
  } else draft.changes.push({ op: 'set', filter: 'near', value: [name], words });
}
