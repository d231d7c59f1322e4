// Another like it: "is there a cheaper 3 BHK nearby?", "idakkinta kammi beleya inthade mane ideya?" asks to be shown other homes
// than the one spoken of; whether that one comes cheaper is another question.
import { wordSet } from '../../languages/words.ts';
import { type Meaning, meaningsOf, wordIn } from '../lexicon.ts';
import type { Token } from '../normalise.ts';
import type { Understanding } from '../understanding.ts';

/** A home is named as some home, or as one like that spoken of, beside what it is to be more or less of. */
export function asksForAnother(tokens: readonly Token[], { changes, language }: Understanding): boolean {
  if (!changes.some((change) => change.op === 'shift' && !change.by)) return false;
  const meanings = tokens.map(({ text }) => meaningsOf(language ? wordIn(text, language) : text));
  const has = (at: number, test: (one: Meaning) => boolean) => meanings[at]?.some(test) === true;
  const alike = tokens.some(({ text }) => ALIKE.has(text));
  const noun = tokens.some((_, at) => {
    if (!has(at, isHome)) return false;
    const before = Array.from({ length: MOST_BEFORE }, (_, n) => at - 1 - n);
    return !before.some((one) => has(one, isPointer) && tokens[one + 1]?.breaks !== true);
  });
  return alike || (noun && meanings.some((list) => list.some(isSome)));
}

/** Tokens: "this | 3 | bhk". */
const MOST_BEFORE = 2;

const ALIKE = wordSet('alike');
const isHome = ({ kind, value }: Meaning): boolean =>
  (kind === 'home' && value !== 'quality') || kind === 'type' || (kind === 'room' && value === 'bhk');
const isPointer = ({ kind, value }: Meaning): boolean => kind === 'refer' && POINTERS.has(value);
const POINTERS = new Set(['it', 'these', 'that', 'page']);
/** "Any", "koi", "another". */
const isSome = ({ kind, value }: Meaning): boolean =>
  (kind === 'ask' && value === 'show') || (kind === 'drop' && value === 'any');
