// Bought from abroad: "I am an NRI, can I buy this?", "oci hoon, kharid sakta hoon?": who one is and what is asked stand apart.
import type { Topic } from '../languages/topics.ts';
import { wordSet } from '../languages/words.ts';
import type { Phrase } from './phrase-book.ts';
import { means, type Reading } from './reading.ts';

const ABROAD = wordSet('abroad');
const ABLE = wordSet('able');
/** Tokens between being able and buying: "can I buy", "kharid sakta". */
const APART = 2;

/** The words that ask whether one may buy, where the visitor told of living abroad in another clause. */
export function buysFromAbroad({ tokens, spans }: Reading): Phrase<Topic> | undefined {
  if (!tokens.some(({ text }) => ABROAD.has(text))) return undefined;
  for (const { from, to } of spans.filter((span) => means(span, 'purpose', 'buy'))) {
    const able = tokens.findIndex(
      ({ text }, at) => ABLE.has(text) && at >= from - APART - 1 && at <= to + APART - 1,
    );
    if (able < 0) continue;
    return { from: Math.min(from, able), to: Math.max(to, able + 1), meanings: ['nri'] };
  }
  return undefined;
}
