// Taken: what is left of a message that was taken as an answer.
import type { Act } from '../understand/heard.ts';
import { meaningsOf, wordMeans } from '../understand/lexicon.ts';
import { type Token, tokenise } from '../understand/normalise.ts';
import type { Understanding } from '../understand/understanding.ts';

/** Nothing wished for beside the answer. */
export const plain: Pick<Understanding, 'changes' | 'unclear_amounts' | 'doubtful' | 'absent'> = {
  changes: [],
  unclear_amounts: [],
  doubtful: [],
  absent: [],
};

/** The message as this question, with nothing wished beside it. */
export const asAsk = (heard: Act, asked: Partial<Understanding>): Act => ({
  ...heard,
  kind: 'ask',
  understanding: { ...heard.understanding, ...plain, ...asked },
});

/** Whether it asks for none but these. */
export const onlyAbout = ({ understanding }: Act, intents: readonly string[]) =>
  understanding.intents.every((intent) => intents.includes(intent));

export const has = ({ text }: Token, kind: string, value?: string): boolean => wordMeans(text, kind, value);

export const isCourtesy = (token: Token): boolean =>
  token.value === undefined &&
  (has(token, 'filler') || has(token, 'intent', 'affirm')) &&
  !has(token, 'place');

/** A message that is one number and nothing else. */
export function numberAlone(text: string): number | undefined {
  const tokens = tokenise(text).filter((token) => !isCourtesy(token));
  const [only] = tokens;
  if (!only || tokens.length > 1) return undefined;
  const word = meaningsOf(only.text).find(({ kind }) => kind === 'number')?.value;
  return only.value ?? (word === undefined ? undefined : Number(word));
}
