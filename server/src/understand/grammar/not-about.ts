// Not about: "I asked about bachelors, not about the flat's size": what was not asked about is no wish and ruled out by nobody.
import { wordSet } from '../../languages/words.ts';
import { means, type Reading, spanBefore, spanFrom } from '../reading.ts';
import type { Stretch } from '../stretch.ts';

const ABOUT = wordSet('about');
/** Tokens between the word and the "not" behind it: "ke baare mein nahi". */
const MOST_BETWEEN = 1;

export function notAbout(reading: Reading): Stretch[] {
  const { tokens } = reading;
  return tokens.flatMap(({ text, breaks }, at): Stretch[] => {
    if (!ABOUT.has(text)) return [];
    const before = breaks ? undefined : spanBefore(reading, at);
    // "Not about 80 lakh" counts.
    if (before && means(before, 'negation', 'before') && tokens[at + 1]?.value === undefined) {
      let to = at + 1;
      while (to < tokens.length && !tokens[to]?.breaks) to++;
      return [{ from: before.from, to }];
    }
    for (let behind = at + 1; behind <= at + 1 + MOST_BETWEEN && !tokens[behind]?.breaks; behind++) {
      const span = spanFrom(reading, behind);
      if (!span || !means(span, 'negation', 'after')) continue;
      let from = at;
      while (from > 0 && !tokens[from]?.breaks) from--;
      return [{ from, to: span.to }];
    }
    return [];
  });
}
