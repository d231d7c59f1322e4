// A named person: "my name is Asha", "avna hesaru Prashanth", "Ravi is my son's name": whose name is said, and the words that are it. They name no place and are spelt as they stand.
import { wordSet } from '../languages/words.ts';
import { PLAIN_WORDS } from '../places/plain-words.ts';
import { isKnown, wordMeans } from './lexicon.ts';
import { type Token, tokenise } from './normalise.ts';

/** `from`: the word that says whose name it is; `name`: the name itself. */
export type NamedPerson = {
  of: 'who speaks' | 'another';
  from: number;
  to: number;
  name: { from: number; to: number };
};

export function namedPeople(tokens: readonly Token[], text: string): NamedPerson[] {
  const isName = (at: number) => isNameAt(tokens, text, at);
  return tokens.flatMap((token, at) => {
    if (!CALLED.has(token.text)) return [];
    const owner = ownerBefore(tokens, at) ?? namedAlone(tokens, at, isName);
    if (!owner) return [];
    const name = nameBehind(tokens, at + 1, isName) ?? nameBefore(tokens, owner.from, isName);
    return name
      ? [{ ...owner, from: Math.min(owner.from, name.from), to: Math.max(at + 1, name.to), name }]
      : [];
  });
}

/** "My name is Asha, not Usha". */
export const introducesOwn = (words: string): boolean =>
  namedPeople(tokenise(words), words).some(({ of }) => of === 'who speaks');

/** "My", "his", "my son's", "bhai ka". */
function ownerBefore(tokens: readonly Token[], at: number): Pick<NamedPerson, 'of' | 'from'> | undefined {
  if (tokens[at]?.breaks) return undefined;
  let from = at - 1;
  if (OF.has(tokens[from]?.text ?? '') && !tokens[from]?.breaks) from--;
  const { text = '', breaks } = tokens[from] ?? {};
  if (isKin(text)) {
    const whose = !breaks && WHOSE.has(tokens[from - 1]?.text ?? '');
    return { of: 'another', from: whose ? from - 1 : from };
  }
  if (THEIRS.has(text)) return { of: 'another', from };
  return WHOSE.has(text) ? { of: 'who speaks', from } : undefined;
}

/** "Saturday 10:30, naam Reena Thomas": opens what is said, and two names stand behind it. */
function namedAlone(
  tokens: readonly Token[],
  at: number,
  isName: (at: number) => boolean,
): Pick<NamedPerson, 'of' | 'from'> | undefined {
  if (at > 0 && !tokens[at]?.breaks) return undefined;
  const name = nameBehind(tokens, at + 1, isName);
  return name && name.to - name.from > 1 ? { of: 'who speaks', from: at } : undefined;
}

/** "Name is Asha Rao". */
function nameBehind(
  tokens: readonly Token[],
  at: number,
  isName: (at: number) => boolean,
): { from: number; to: number } | undefined {
  const from = IS.has(tokens[at]?.text ?? '') && !tokens[at]?.breaks ? at + 1 : at;
  let to = from;
  while (
    to < tokens.length &&
    to - from < MOST_WORDS &&
    !tokens[to]?.breaks &&
    (isName(to) || (to > from && isSurname(tokens[to])))
  )
    to++;
  // "Naam Usha nahi, Asha hai".
  const refused = !tokens[to]?.breaks && wordMeans(tokens[to]?.text ?? '', 'negation');
  return to > from && !refused ? { from, to } : undefined;
}

/** "Prashanth anta avna hesaru", "Ravi his name is", "Asha is my name". */
function nameBefore(
  tokens: readonly Token[],
  owner: number,
  isName: (at: number) => boolean,
): { from: number; to: number } | undefined {
  if (tokens[owner]?.breaks) return undefined;
  const { text: last = '', breaks } = tokens[owner - 1] ?? {};
  const to = (SAYING.has(last) || IS.has(last)) && !breaks ? owner - 1 : owner;
  return to > 0 && isName(to - 1) ? { from: to - 1, to } : undefined;
}

/** Letters that nothing here knows, or that are written large; a place may be called so. */
function isNameAt(tokens: readonly Token[], text: string, at: number): boolean {
  const token = tokens[at];
  if (!token || token.value !== undefined || !/^[\p{L}\p{M}.']{2,}$/u.test(token.text)) return false;
  if (NEVER.some((kind) => wordMeans(token.text, kind)) || CALLED.has(token.text)) return false;
  const [first = '', second = ''] = text.slice(token.from, token.to);
  const large = first !== first.toLowerCase() && second === second.toLowerCase();
  return large || !(isKnown(token.text) || PLAIN_WORDS.has(token.text));
}
const NEVER = ['negation', 'ask', 'name', 'drop', 'correction', 'request', 'intent', 'when'];

/** "Narayan Iyer", whatever a surname says of others. */
const isSurname = (token: Token | undefined): boolean => wordMeans(token?.text ?? '', 'sensitive');

const isKin = (text: string): boolean =>
  [text, text.replace(/s$/, '')].some((one) => wordMeans(one, 'request', 'kin'));

const MOST_WORDS = 3;
const CALLED = wordSet('called');
const WHOSE = wordSet('whose');
const THEIRS = wordSet('theirs');
const SAYING = wordSet('ends_told');
const IS = wordSet('is_named');
const OF = wordSet('genitive');
