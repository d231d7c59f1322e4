// Plain words: what people say around homes, at least five letters long, that is never a misspelt place.
import { wordSet } from '../languages/words.ts';

export const PLAIN_WORDS = wordSet('plain');
