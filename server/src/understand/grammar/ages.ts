// Ages: "I'm 29 and single", "my father is 72", "boys of 9 and 12": how old somebody is counts no money, no rooms and no homes.
import { wordSet } from '../../languages/words.ts';
import { lazily } from '../../lazily.ts';
import { isUnit } from '../clock.ts';
import type { Act } from '../heard.ts';
import { speltToo } from '../lexicon.ts';
import { meaningOf, means, type Reading, spanFrom } from '../reading.ts';

/** Tokens [from, to). */
type Stretch = { from: number; to: number };

const SOMEONE = wordSet('someone');
const CHILDREN = wordSet('children');
const ELDERS = wordSet('elders');
const being = lazily(() => speltToo(wordSet('being')));
const AGED = wordSet('aged');
/** Years. */
const OLDEST = 105;

/** Each number that is how old somebody is. */
export function agesIn(reading: Reading): Stretch[] {
  const { tokens } = reading;
  const ages: Stretch[] = [];
  for (let at = 1; at < tokens.length; at++) {
    if (!isAge(reading, at) || !isOfSomebody(reading, at)) continue;
    ages.push({ from: at, to: at + 1 });
    // "Boys of 9 and 12."
    const next = JOINED.some((joint) => means(spanFrom(reading, at + 1), 'limit', joint)) ? at + 2 : at + 1;
    if (isAge(reading, next) && (next > at + 1 || tokens[next]?.breaks))
      ages.push({ from: next, to: next + 1 });
  }
  return ages;
}
const JOINED = ['to', 'between'] as const;

/** "Our daughter is 2" and nothing else: told of the family, whatever the number. */
export const aged = (act: Act): Act =>
  act.kind === 'unread'
    ? {
        ...act,
        kind: 'tell',
        confidence: 1,
        why: [...act.why, { rule: 'an age', words: act.words }],
        understanding: { ...act.understanding, intents: ['smalltalk'], talk: 'self' },
      }
    : act;

/** A whole number that nothing behind it makes a sum, a size or a time of. */
function isAge(reading: Reading, at: number): boolean {
  const value = reading.tokens[at]?.value;
  if (value === undefined || reading.taken[at] || !Number.isInteger(value) || value < 1 || value > OLDEST)
    return false;
  const next = reading.tokens[at + 1]?.breaks ? undefined : spanFrom(reading, at + 1);
  return !isUnit(next) && meaningOf(next, 'floor') === undefined && meaningOf(next, 'when') === undefined;
}

/** "I'm", "my father is", "son of", "aged". */
function isOfSomebody(reading: Reading, at: number): boolean {
  const word = (n: number) => reading.tokens[n]?.text ?? '';
  if (AGED.has(word(at - 1))) return true;
  // "My parents 70+".
  const plus = /^\+/.test(reading.tokens[at + 1]?.gap ?? reading.text.slice(reading.tokens[at]?.to));
  if (plus && isSomebody(reading, at - 1, word(at - 1))) return true;
  return being().has(word(at - 1)) && isSomebody(reading, at - 2, word(at - 2));
}

const isSomebody = (reading: Reading, at: number, word: string): boolean =>
  SOMEONE.has(word) || CHILDREN.has(word) || ELDERS.has(word) || means(reading.at[at], 'request', 'kin');
