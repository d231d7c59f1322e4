// Residue: words with content that nothing was made of. They are named, so that a visitor knows what was passed over.
import { PLAIN_WORDS } from '../places/plain-words.ts';
import { isKnown } from './lexicon.ts';
import type { Reading } from './reading.ts';
import { wordsOf } from './reading.ts';

/** One unknown word is a slip or a name; so many in a row say something. */
const FEWEST = 2;
/** And so many, beside what was understood. */
const FEWEST_BESIDE = 4;

/** Each run of such words among tokens [from, to). `taken`: of these tokens alone, after reading; `understood`: something was made of others of them. */
export function unreadIn(
  reading: Reading,
  { from, to }: { from: number; to: number },
  taken: Uint8Array = new Uint8Array(to - from),
  understood = false,
): string[] {
  const unread: string[] = [];
  for (let at = from; at < to; at++) {
    let end = at;
    let unknown = 0;
    while (
      end < to &&
      !taken[end - from] &&
      !reading.at[end] &&
      (end === at || !reading.tokens[end]?.breaks)
    ) {
      if (isContent(reading.tokens[end]?.text ?? '')) unknown++;
      end++;
    }
    if (unknown >= (understood ? FEWEST_BESIDE : FEWEST)) unread.push(wordsOf(reading, at, end));
    if (end > at) at = end - 1;
  }
  return unread;
}

/** No cue of ours, no everyday word, and long enough to be one: letters of India are longer than they look. */
export function isContent(word: string): boolean {
  const shortest = word.charCodeAt(0) < 128 ? 4 : 2;
  return word.length >= shortest && !/\d/.test(word) && !isKnown(word) && !PLAIN_WORDS.has(word);
}
