// Sounds: a language typed in Roman letters that is written elsewhere in its own: its words are known by how they sound,
// so that a cue stands once and is heard in both scripts. "beku", "bekku" and "ಬೇಕು" are one word.
import type { Language } from '../contract.ts';
import { LANGUAGES } from '../languages/index.ts';
import type { Endings, LanguageData } from '../languages/language.ts';
import { romanise, soundOf } from '../languages/roman.ts';
import { scriptOf } from '../languages/scripts.ts';
import { lazily } from '../lazily.ts';
import type { Token } from './normalise.ts';
import { soundKey, spokenKey } from './spoken.ts';
import { tableWords } from './table-words.ts';

type Cut = { stem: string; ending: string; at: number };
type Ending = { roman: string; sound: string; restores: string; plain: string };
type Sounds = {
  /** Words that the language has in Roman letters of its own. */
  own: Set<string>;
  /** Words by their sound, the more common first. */
  heard: Map<string, string[]>;
  /** The one word that all words are which are spoken so: "sigatte", "siguttade". */
  spoken: Map<string, string>;
  /** Typed in ways that are listed, however short, with the word that each is. */
  listed: Map<string, string>;
  /** Sounds that no other language has: one of them tells the language. */
  telling: Set<string>;
  endings: readonly Ending[];
};

/** Shorter words sound like too many others. */
const SHORTEST = 3;
/** A word that is no function word tells the language only when it is this long. */
const TELLING = 5;
/** A word as long as this may lose a vowel and still be told. */
const CLIPPED = 6;

const vocabulary = ({ cues, acts, topics, areas, site, glossary }: LanguageData) => [
  ...Object.values(cues).flatMap((table) => Object.values(table).flatMap(tableWords)),
  ...[acts, topics, areas, site, glossary].flatMap((table) => Object.values(table).flatMap(tableWords)),
];

/** English is understood inside all of them. */
const english = lazily(() => new Set(vocabulary(LANGUAGES.en)));
const isEnglish = (word: string) => english().has(word);
/** Amounts take any ending: "lakhge", "croralli". */
const scales = lazily(() => new Set(Object.values(LANGUAGES.en.cues.scale ?? {}).flatMap(tableWords)));
/** "Brokrage", "brokarage". */
const misspelt = lazily(() => new Set(Object.values(LANGUAGES.en.spelling).flatMap(tableWords)));

const allSounds = lazily(() => {
  const englishSounds = new Set([...english()].map(soundOf));
  const found = new Map<Language, Sounds>();
  for (const language of Object.values(LANGUAGES))
    if (language.sameAs) found.set(language.code, soundsOf(language, language.sameAs, englishSounds));
  return found;
});

function soundsOf(language: LanguageData, written: LanguageData, englishSounds: ReadonlySet<string>): Sounds {
  const { spelling } = language;
  const own = new Set(language.cues.marker ? vocabulary(language) : []);
  if (own.size > 0)
    for (const variants of Object.values(spelling)) for (const one of tableWords(variants)) own.add(one);
  const heard = new Map<string, string[]>();
  const telling = new Set<string>();
  const borrowed = new Set(tableWords(Object.keys(written.borrowed).join(' ')));
  const markers = new Set(tableWords(written.cues.marker?.word ?? ''));
  const enter = (sound: string, word: string) => {
    const known = heard.get(sound);
    if (!known) heard.set(sound, [word]);
    else if (!known.includes(word)) known.push(word);
    if (borrowed.has(word) || englishSounds.has(sound)) return;
    if (markers.has(word) || sound.length >= TELLING) telling.add(sound);
  };
  const isTheirs = (word: string) => scriptOf(word) === written.script;
  for (const word of vocabulary(written)) if (isTheirs(word)) enter(soundOf(romanise(word)), word);
  for (const [to, variants] of [...Object.entries(written.spelling), ...Object.entries(spelling)]) {
    const [word = to] = tableWords(to);
    if (!isTheirs(word)) continue;
    for (const variant of tableWords(variants)) enter(soundOf(romanise(variant)), word);
  }
  for (const [sound, words] of [...heard]) {
    for (const clipped of clippedForms(sound)) {
      if (heard.has(clipped) || englishSounds.has(clipped)) continue;
      heard.set(clipped, words);
      if (telling.has(sound)) telling.add(clipped);
    }
  }
  const listed = new Map(
    Object.entries(spelling).flatMap(([to, variants]) =>
      tableWords(variants).map((variant) => [variant, tableWords(to)[0] ?? to] as const),
    ),
  );
  const endings = endingsOf(written.endings, language.endings);
  return { own, heard, telling, listed, spoken: spokenOf(heard), endings };
}

/** Of the sounds that are one as spoken, those that are one word. */
function spokenOf(heard: ReadonlyMap<string, readonly string[]>): Map<string, string> {
  const found = new Map<string, string | undefined>();
  for (const [sound, [word = '']] of heard) {
    const key = soundKey(sound);
    if (key.length < SHORTEST) continue;
    const other = found.get(key);
    const isOther = found.has(key) && (other === undefined || spokenKey(other) !== spokenKey(word));
    found.set(key, isOther ? undefined : (other ?? word));
  }
  return new Map([...found].flatMap(([key, word]) => (word === undefined ? [] : [[key, word] as const])));
}

/** A short vowel inside a longer word is often not typed: "torsi", "hatra", "kadme", "modalneyadu". */
function clippedForms(sound: string): string[] {
  if (sound.length < CLIPPED) return [];
  return [...sound.matchAll(/(?<=[aeiou].*[^aeiou])[aiu](?=[^aeiou].*[aeiou])/g)].map(
    ({ index }) => sound.slice(0, index) + sound.slice(index + 1),
  );
}

function endingsOf(...all: Endings[]): Ending[] {
  return all
    .flatMap((endings) => Object.entries(endings))
    .flatMap(([plain, forms]) =>
      forms.split(' ').map((form) => {
        const [written = '', restores = ''] = form.split(':');
        // "ಲ್ಲಿ" follows the vowel that a consonant has unwritten: "ಬ್ಯಾಂಕಲ್ಲಿ".
        const roman = (restores === '್' ? 'a' : '') + romanise(written);
        return { roman, sound: soundOf(roman), restores: romanise(restores), plain };
      }),
    )
    .sort((a, b) => b.sound.length - a.sound.length);
}

/** The word, in its own script, that this one sounds like in a language: "torisi" → "ತೋರಿಸಿ". English stays English. */
export function soundsLike(text: string, language: Language): string | undefined {
  const sounds = allSounds().get(language);
  if (!sounds || sounds.own.has(text)) return undefined;
  if (!sounds.listed.has(text) && (text.length < SHORTEST || isEnglish(text))) return undefined;
  const sound = soundOf(text);
  const found = sounds.heard.get(sound);
  const alike = found?.find((word) => romanise(word) === text);
  if (alike !== undefined) return alike;
  const listed = sounds.listed.get(text);
  return listed !== undefined && found?.includes(listed)
    ? listed
    : (found?.[0] ?? sounds.spoken.get(soundKey(sound)));
}

/** The one language that has a word which sounds like this and is no one else's, with a case ending or without. */
export function languageHeard(text: string): Language | undefined {
  if (text.length < SHORTEST || isEnglish(text)) return undefined;
  const sound = soundOf(text);
  const has = [...allSounds()].filter(([, { heard }]) => heard.has(sound));
  const [only, other] = has;
  if (!only) return cutRomanEnding(text)?.language;
  return !other && only[1].telling.has(sound) ? only[0] : undefined;
}

/**
 * The tokens, with the case endings that are written onto words in Roman letters as tokens of their own; those at `skip`
 * are places and names. The same array where there are none.
 */
export function cutRomanEndings(tokens: Token[], skip: Uint8Array): Token[] {
  let cut: Token[] | undefined;
  for (const [n, token] of tokens.entries()) {
    const parts = skip[n] ? undefined : cutRomanEnding(token.text);
    if (parts) {
      const at = token.from + parts.at;
      cut ??= tokens.slice(0, n);
      cut.push({ ...token, text: parts.stem, to: at });
      if (parts.ending)
        cut.push({ ...token, text: parts.ending, from: at, gap: '', glued: true, breaks: false });
    } else cut?.push(token);
  }
  return cut ?? tokens;
}

/** A word in Roman letters without its case ending: "lakshadolage" → "ಲಕ್ಷ", "ಒಳಗೆ"; "budgetalli" → "budget", "ನಲ್ಲಿ". */
function cutRomanEnding(text: string): (Cut & { language: Language }) | undefined {
  if (text.length < SHORTEST + 2 || isEnglish(text) || misspelt().has(text)) return undefined;
  const sound = soundOf(text);
  for (const { own, heard } of allSounds().values()) if (own.has(text) || heard.has(sound)) return undefined;
  for (const [language, { heard, endings }] of allSounds()) {
    for (const { roman, sound: written, restores, plain } of endings) {
      if (!sound.endsWith(written)) continue;
      const at = Math.max(1, text.length - roman.length);
      const begun = text.slice(0, at);
      const plainly = (roman.length > SHORTEST && at > SHORTEST && isEnglish(begun)) || scales().has(begun);
      if (plainly && text.endsWith(roman)) return { stem: begun, ending: plain, at, language };
      const stem = sound.slice(0, -written.length) + restores;
      const word = stem.length >= SHORTEST ? heard.get(soundOf(stem))?.[0] : undefined;
      if (word) return { stem: word, ending: plain, at, language };
    }
  }
  return undefined;
}
