// Came here: somebody who tells where they have moved to.
import { wordSet } from '../languages/words.ts';
import { lazily } from '../lazily.ts';
import type { Draft } from './draft.ts';
import { speltToo } from './lexicon.ts';
import { hasSpan } from './reading.ts';

/** "Just moved to Bangalore for work": the city of the homes is no wish of its own where somebody came there. */
export const hasCome = ({ changes, reading, absent, doubtful }: Draft): boolean =>
  changes.length === 1 &&
  changes.every((change) => change.op === 'set' && change.filter === 'city') &&
  absent.length + doubtful.length === 0 &&
  !(hasSpan(reading, 'home', 'one') || hasSpan(reading, 'home', 'few') || hasSpan(reading, 'type')) &&
  !hasSpan(reading, 'ask', 'show') &&
  !hasSpan(reading, 'ask', 'want') &&
  reading.tokens.some(({ text }) => arrived().has(text));
const arrived = lazily(() => speltToo(wordSet('arrived')));
