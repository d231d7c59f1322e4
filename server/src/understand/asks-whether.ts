// Whether we are brokers: asked in a few words that stand between two stops, whatever is asked beside it.
import type { SiteWord } from '../languages/site.ts';
import type { Clause } from './grammar/clauses.ts';
import type { Token } from './normalise.ts';
import type { Phrase } from './phrase-book.ts';
import { stretchAt } from './stretch.ts';

/** "Are you brokers, how much is the commission?": in so few words, and nothing else between two stops. */
export const asksWhether = (
  { from, to }: Clause,
  words: readonly Phrase<SiteWord>[],
  tokens: readonly Token[],
): boolean => {
  const stretches = words.flatMap((one) => {
    if (!one.meanings.includes('broker') || one.from < from || one.to > to) return [];
    return [stretchAt(one.from, tokens, { from, to })];
  });
  return stretches.some(
    (stretch) =>
      stretch.to - stretch.from <= FEW &&
      !words.some(
        ({ meanings, ...one }) =>
          (meanings.includes('between') || meanings.includes('fee')) &&
          one.from >= stretch.from &&
          one.to <= stretch.to,
      ),
  );
};
/** Tokens. */
const FEW = 5;
