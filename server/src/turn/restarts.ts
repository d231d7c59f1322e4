// Restarts: what is begun or gone back on beside a wish of the same message, so that the wish stands at the end.
import type { Act } from '../understand/heard.ts';

/** "Budget is 70 lakhs. Start again" begins with that budget; "I said 70 lakh, go back" goes back on nothing more. */
export function inTheirOrder(acts: readonly Act[]): readonly Act[] {
  const starts = acts.filter(({ understanding }) => understanding.intents[0] === 'start_over');
  const ordered = starts.length > 0 ? [...starts, ...acts.filter((act) => !starts.includes(act))] : acts;
  return ordered.filter(
    (act, at) => !goesBack(act) || !ordered.slice(0, at).some(corrects) || ordered.slice(at + 1).some(wishes),
  );
}

const goesBack = ({ understanding: { intents, back } }: Act): boolean => intents[0] === 'undo' && !back;
const wishes = ({ understanding }: Act): boolean => understanding.changes.length > 0;
const corrects = (act: Act): boolean => act.understanding.correction === true && wishes(act);
