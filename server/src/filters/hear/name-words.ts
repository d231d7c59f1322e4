// Name words: how a word of a project's name may stand in a message: with an English "'s" on it, or in an Indian script, where
// "ಅರಳಿ ಕಟ್ಟೆ" and "अराली कट्टे" are the Arali Katte of the catalogue.
import { romanise, soundOf } from '../../languages/roman.ts';
import { scriptOf } from '../../languages/scripts.ts';
import { isKnown } from '../../understand/lexicon.ts';
import type { Token } from '../../understand/normalise.ts';
import { soundKey } from '../../understand/spoken.ts';

export type NameWords = {
  has: ReadonlySet<string>;
  /** By how they sound; undefined where two do. */
  sounds: ReadonlyMap<string, string | undefined>;
  /** And vowels aside: so much alike are many words, so only the name's own word before it makes one meant. */
  alike: ReadonlyMap<string, string | undefined>;
  /** "katte" behind "arali". */
  pairs: ReadonlySet<string>;
};

/** Letters: shorter ones sound like too many others. */
const SHORTEST = 4;

/** Of the words of each name. */
export function nameWords(names: Iterable<readonly string[]>): NameWords {
  const has = new Set<string>();
  const sounds = new Map<string, string | undefined>();
  const alike = new Map<string, string | undefined>();
  const pairs = new Set<string>();
  for (const words of names) {
    for (const [at, word] of words.entries()) {
      if (at > 0) pairs.add(`${words[at - 1]} ${word}`);
      if (word.length < SHORTEST || has.has(word)) continue;
      has.add(word);
      const sound = soundKey(soundOf(word));
      for (const [known, key] of [
        [sounds, sound],
        [alike, consonantsOf(sound)],
      ] as const)
        known.set(key, known.has(key) ? undefined : word);
    }
  }
  return { has, sounds, alike, pairs };
}

/** The tokens, those that are a word of a name as the name has it. The same array where there are none. */
export function asNamed(
  tokens: readonly Token[],
  { has, sounds, alike, pairs }: NameWords,
): readonly Token[] {
  let before: string | undefined;
  let named: Token[] | undefined;
  for (const [at, token] of tokens.entries()) {
    const { text } = token;
    const script = scriptOf(text);
    const sound = script && script !== 'Latn' ? soundKey(soundOf(romanise(text))) : undefined;
    const behind = (word: string | undefined) =>
      before !== undefined && word !== undefined && pairs.has(`${before} ${word}`) ? word : undefined;
    const exact = sound === undefined ? own(text, has) : sounds.get(sound);
    // "ಪಾರ್ಕ್" is a park, but behind "ದಾಸವಾಳ".
    const other =
      behind(exact) ?? behind(sound && alike.get(consonantsOf(sound))) ?? (isKnown(text) ? undefined : exact);
    const is = other !== undefined;
    before = is ? other : has.has(text) ? text : undefined;
    if (!is) continue;
    named ??= [...tokens];
    named[at] = { ...token, text: other };
  }
  return named ?? tokens;
}

/** "Katte's". */
const own = (text: string, has: ReadonlySet<string>): string | undefined =>
  text.endsWith('s') && !has.has(text) && has.has(text.slice(0, -1)) ? text.slice(0, -1) : undefined;

const consonantsOf = (sound: string): string => sound.replace(/(?<=.)[aeiou]/g, '');
