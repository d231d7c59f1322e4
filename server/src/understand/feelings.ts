// Feelings: somebody tells of how they are or how they live, or that nobody listens. No wish, no question and no home is in it.
import { FEELING_WORDS, type Feeling, type FeelingWord } from '../languages/feelings.ts';
import { LANGUAGES } from '../languages/index.ts';
import type { Topic } from '../languages/topics.ts';
import type { Clause } from './grammar/clauses.ts';
import type { Token } from './normalise.ts';
import { NOTHING } from './nothing.ts';
import { type Phrase, phraseBook } from './phrase-book.ts';
import type { Understanding } from './understanding.ts';

const find = phraseBook(
  Object.values(LANGUAGES).flatMap(({ code, feelings }) =>
    FEELING_WORDS.map((word) => [feelings[word] ?? '', word, code] as const),
  ),
);

/** Sure that it asks, or that it is nothing but talk. */
const ASKS = 0.6;
const TALKS = 0.7;
/** What tells how it is in so many words, where none of them is known. Tokens. */
const MANY = 4;

/** What each clause says, where the message tells of a feeling. */
export function ofFeelings(
  clauses: readonly Clause[],
  said: readonly Understanding[],
  tokens: readonly Token[],
): Understanding[] {
  // "One moment, the baby is crying" tells why one has to wait.
  if (said.some(({ objections }) => objections.some(({ topic }) => topic === 'timing'))) return [...said];
  const all = find(tokens, new Uint8Array(tokens.length));
  // "You are a machine, what do you know of pain": a question only in its form.
  const ofMachine = feelingOf(all) === 'machine';
  const told = clauses.map((clause, at) => {
    const one = said[at] as Understanding;
    return canTell(clause, one) || (ofMachine && !one.changes.some(isFirm));
  });
  if (!told.includes(true)) return [...said];
  const words = all.filter(({ from, to }) =>
    clauses.some((clause, at) => told[at] && from >= clause.from && to <= clause.to),
  );
  const feeling = feelingOf(words) ?? unreadTalk(clauses, said);
  if (!feeling) return [...said];
  return said.map((one, at) =>
    told[at] ? { ...one, ...NOTHING, when: undefined, intents: ['smalltalk'], talk: 'felt', feeling } : one,
  );
}

function feelingOf(words: readonly Phrase<FeelingWord>[]): Feeling | undefined {
  const has = (word: FeelingWord) => words.some(({ meanings }) => meanings.includes(word));
  if (has('unheard')) return 'unheard';
  if (has('machine') && has('hardship') && has('knows')) return 'machine';
  if (has('afraid') && has('alone')) return 'fear';
  const noise = has('noise') && (has('tired') || has('neighbours') || has('daily'));
  if (noise || has('works')) return 'noise';
  if (has('sad')) return 'sad';
  if (has('tired')) return 'hard';
  return has('neighbours') && has('daily') ? 'noise' : undefined;
}

/** A message of which nothing is known but that it complains of something. */
function unreadTalk(clauses: readonly Clause[], said: readonly Understanding[]): Feeling | undefined {
  const talks = clauses.every(({ guess, from, to }, at) => {
    const { intents, talk } = said[at] as Understanding;
    const unread = intents.every((intent) => intent === 'not_understood') && !talk;
    return unread && guess.known && guess.kind === 'against' && guess.mass >= TALKS && to - from >= MANY;
  });
  return talks ? 'hard' : undefined;
}

/** Nothing in it is wished, asked or pointed at but what such talk itself is of. */
function canTell(clause: Clause, said: Understanding): boolean {
  const { guess, voice } = clause;
  if (said.service || said.sensitive !== undefined || said.loan || said.area || said.edit) return false;
  if (said.personal.phone || said.personal.email || said.contact.length > 0 || said.note === 'told')
    return false;
  if (said.text.includes('?') && voice === 'ask') return false;
  if (guess.kind === 'asks' && guess.mass >= ASKS && voice === 'ask') return false;
  if (said.intents.some((intent) => OF_ITS_OWN.has(intent))) return false;
  if (said.topics.some((topic) => !OF_FEELING.has(topic))) return false;
  if (said.references.some(({ kind }) => kind !== 'it' && kind !== 'like')) return false;
  return said.facts.length === 0 && !said.changes.some(isFirm);
}
const OF_ITS_OWN = new Set([
  'book_visit',
  'human_handover',
  'financing',
  'compare',
  'start_over',
  'thanks',
  'goodbye',
]);
const OF_FEELING = new Set<Topic>(['noise', 'safety', 'road', 'who', 'bachelors', 'fresh']);

/** A value that is wished; what a clause only speaks of is none. */
const isFirm = (change: Understanding['changes'][number]): boolean =>
  (change.op === 'set' || change.op === 'add') && change.filter !== 'exclude';
