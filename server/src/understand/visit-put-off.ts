// Visit put off: "visit later, first tell me the deposit", "ಭೇಟಿ ಆಮೇಲೆ": none is asked for now.
import { wordSet } from '../languages/words.ts';
import type { Act } from './heard.ts';
import { meaningOf, means, type Reading } from './reading.ts';

const LATER = wordSet('afterwards');

/** The acts without the visit that is put off; alone it is answered as that. */
export function visitPutOff(acts: Act[], reading: Reading): Act[] {
  const visits = ({ understanding: { intents, when } }: Act) =>
    intents.includes('book_visit') && when === undefined;
  const words = acts.some(visits) ? putOff(reading) : undefined;
  if (words === undefined) return acts;
  const left = acts.map((act) => {
    if (!visits(act)) return act;
    const intents = act.understanding.intents.filter((intent) => intent !== 'book_visit');
    return { ...act, understanding: { ...act.understanding, intents } };
  });
  const speaking = left.filter(({ understanding: { intents } }) => intents.length > 0);
  if (speaking.length > 0) return speaking;
  return left.map((act) => ({
    ...act,
    understanding: { ...act.understanding, intents: ['objection'], objections: [{ topic: 'timing', words }] },
  }));
}

/** A word of a visit, and "later" right behind it, where its breath ends. */
function putOff({ spans, at, tokens, taken }: Reading): string | undefined {
  const isSmall = (token: number) =>
    taken[token] !== 0 ||
    meaningOf(at[token], 'filler') !== undefined ||
    means(at[token], 'place', 'in_after');
  for (const span of spans) {
    if (!means(span, 'visit', 'word') && !means(span, 'intent', 'book_visit')) continue;
    const later = tokens[span.to];
    if (!later || later.breaks || !LATER.has(later.text)) continue;
    let next = Math.max(span.to + 1, at[span.to]?.to ?? 0);
    while (next < tokens.length && !tokens[next]?.breaks && isSmall(next)) next++;
    if (next >= tokens.length || tokens[next]?.breaks) return later.text;
  }
  return undefined;
}
