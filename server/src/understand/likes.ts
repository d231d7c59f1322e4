// Likes: a home shown that somebody says they like, and no more than that: "I like number 1", "2 number theek hai", "1 ishta aaytu".
import type { Intent } from '../contract.ts';
import { wordSet } from '../languages/words.ts';
import { lazily } from '../lazily.ts';
import { speltToo } from './lexicon.ts';
import { hasSpan, means, type Reading } from './reading.ts';
import type { Reference, Understanding } from './understanding.ts';

/** Tokens: in more something else is said as well. */
const MOST = 8;
/** No list shows as many. */
const MOST_HOMES = 100;

const likes = lazily(() => speltToo(wordSet('likes')));

/** What is said, as a liking where it is one. */
export function withLikes(said: Understanding, reading: Reading, shown = 0): Understanding {
  const { tokens, text } = reading;
  const chosen = chosenIn(reading, shown);
  if (chosen && said.facts.length + said.changes.length + said.topics.length === 0)
    return { ...said, intents: ['project_detail'], references: [chosen], correction: false, likes: true };
  if (tokens.length > MOST || text.includes('?') || !tokens.some((token) => likes().has(token.text)))
    return said;
  if (hasSpan(reading, 'negation') || hasSpan(reading, 'objection')) return said;
  const { facts, changes, topics, objections, area, when, loan, intents } = said;
  const more = facts.length + changes.length + topics.length + objections.length > 0 || area || when || loan;
  if (more || !intents.every((intent) => PLAIN.has(intent))) return said;
  const numbered = said.references.length === 0 ? numberIn(reading) : undefined;
  const references = numbered ? [numbered] : said.references;
  const [one, other] = references;
  // "The 42k one is nice": one home is told by its price.
  const told = one?.kind === 'like' && one.ids?.length === 1;
  if (!one || other || !(told || one.kind === 'ordinal' || one.kind === 'name')) return said;
  return { ...said, intents: ['project_detail'], references, correction: false, likes: true };
}
const PLAIN = new Set<Intent>(['project_detail', 'affirm', 'smalltalk', 'not_understood']);

/** "4 then", "ok 4": the number of a home shown, and nothing but a yes or a filler beside it. */
function chosenIn({ at, tokens, text }: Reading, shown: number): Reference | undefined {
  if (tokens.length < 2 || tokens.length > MOST_CHOSEN || /[?%]/.test(text)) return undefined;
  const [one, other] = tokens.flatMap(({ value }, at) => (value === undefined ? [] : [at]));
  const n = one === undefined || other !== undefined ? 0 : (tokens[one]?.value ?? 0);
  if (one === undefined || !Number.isInteger(n) || n < 1 || n > shown) return undefined;
  const beside = tokens.filter((_, token) => token !== one);
  const agrees = beside.every(
    ({ text }, token) =>
      CHOSEN.has(text) || likes().has(text) || means(at[token < one ? token : token + 1], 'intent', 'affirm'),
  );
  return agrees ? { kind: 'ordinal', n, words: tokens[one]?.text ?? '' } : undefined;
}
const MOST_CHOSEN = 3;
const CHOSEN = wordSet('chosen');

/** "2 number": the number stands before its word. */
function numberIn({ at, tokens }: Reading): Reference | undefined {
  for (const [token, { value }] of tokens.entries()) {
    if (value === undefined || !Number.isInteger(value) || value < 1 || value >= MOST_HOMES) continue;
    if (means(at[token + 1], 'refer', 'number'))
      return { kind: 'ordinal', n: value, words: `${tokens[token]?.text} ${tokens[token + 1]?.text}` };
  }
  return undefined;
}
