// Taken: what is left of a message that was taken as an answer.
import type { Act } from '../understand/heard.ts';
import type { Understanding } from '../understand/understanding.ts';

/** Nothing wished for beside the answer. */
export const plain: Pick<Understanding, 'changes' | 'unclear_amounts' | 'doubtful' | 'absent'> = {
  changes: [],
  unclear_amounts: [],
  doubtful: [],
  absent: [],
};

/** Whether it asks for none but these. */
export const onlyAbout = ({ understanding }: Act, intents: readonly string[]) =>
  understanding.intents.every((intent) => intents.includes(intent));
