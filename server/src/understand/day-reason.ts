// Day reason: why a day suits, told beside it.
import type { Topic } from '../languages/topics.ts';
import { wordSet } from '../languages/words.ts';
import type { Phrase } from './phrase-book.ts';
import { hasSpan, type Reading } from './reading.ts';
import { behindReason } from './refused.ts';

/** "Saturday at 11, as school is off", "shanivar ko school ki chhutti hai": why that day, and nothing asked. */
export function isReason({ from, to, meanings }: Phrase<Topic>, reading: Reading): boolean {
  if (!hasSpan(reading, 'when')) return false;
  if (behindReason(reading, from)) return true;
  const next = reading.tokens.slice(to, to + MOST_TO_OFF);
  const ends = next.findIndex(({ breaks }) => breaks);
  return (
    meanings[0] === 'schools' && next.slice(0, ends < 0 ? undefined : ends).some(({ text }) => OFF.has(text))
  );
}
/** Tokens. */
const MOST_TO_OFF = 4;
const OFF = wordSet('off');
