// Whereabouts: where somebody is, works or comes from, and no home is wished for. "My son is in Dubai", "moving from Pune".
import { wordSet } from '../../languages/words.ts';
import { lazily } from '../../lazily.ts';
import { speltToo, wordMeans } from '../../understand/lexicon.ts';
import type { Token } from '../../understand/normalise.ts';
import { meaningOf, means, type Reading, spanBefore, spanFrom } from '../../understand/reading.ts';

/** "Mera beta America mein hai, 2bhk chahiye", "nanu Dubai nalli idini": between two breaks somebody is there, and nothing is wanted. */
export function isWhereabouts({ tokens, spans }: Reading, at: number, end: number): boolean {
  let [from, to] = [at, end];
  while (from > 0 && !tokens[from]?.breaks) from--;
  // "My son is in Toronto and told me to look for a 3 BHK": what is joined to it is said of something else.
  while (to < tokens.length && !tokens[to]?.breaks && !joins(tokens, to)) to++;
  const wished = spans.some(
    (span) =>
      span.from >= from &&
      span.to <= to &&
      (WISHES.some((kind) => meaningOf(span, kind) !== undefined) ||
        means(span, 'ask', 'show') ||
        means(span, 'ask', 'want') ||
        means(span, 'drop', 'any')),
  );
  return !wished && tokens.slice(from, to).some(({ text }) => someone().has(text));
}
const joins = (tokens: readonly Token[], at: number): boolean =>
  wordMeans(tokens[at]?.text ?? '', 'limit', 'to');
const WISHES = ['home', 'type', 'room', 'purpose', 'scale', 'shift'] as const;
const someone = lazily(() => speltToo(wordSet('someone')));

/** "I work in Whitefield": near it will do. */
export function worksThere(reading: Reading, from: number): boolean {
  return means(spanBefore(reading, from), 'place', 'work');
}

/** "moving from Pune", "Pune se aa raha hoon": where the visitor is, not where the home should be. */
export function comesFrom(reading: Reading, from: number, to: number): boolean {
  return (
    means(spanBefore(reading, from), 'place', 'from') || means(spanFrom(reading, to), 'place', 'from_after')
  );
}

const ORIGIN = wordSet('origin');

/** "From Delhi originally", "Delhi se hoon", "Delhi inda": nobody asks for homes from another city. */
export const hasOrigin = (tokens: readonly Token[], from: number, to: number): boolean =>
  (ORIGIN.has(tokens[from - 1]?.text ?? '') && !tokens[from]?.breaks) ||
  tokens.slice(from + 1, to).some(({ text }) => ORIGIN.has(text)) ||
  (ORIGIN.has(tokens[to]?.text ?? '') && !tokens[to]?.breaks);
