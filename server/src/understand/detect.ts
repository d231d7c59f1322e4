// Which language a message is in, from the words as typed: by script, and in Roman letters by the function words that
// only one language has. One word that several share tells nothing.
import type { Language } from '../contract.ts';
import { LANGUAGES } from '../languages/index.ts';
import { type Script, scriptOf } from '../languages/scripts.ts';
import { clippedWord } from './clipped.ts';
import { isSilentCue, spelt } from './lexicon.ts';
import { type Token, words } from './normalise.ts';
import { languageHeard } from './sounds.ts';

const ALL = Object.values(LANGUAGES);

/** By word, the languages that have it as a function word. */
const MARKERS = new Map<string, Language[]>();
for (const { code, script, cues } of ALL) {
  if (script !== 'Latn') continue;
  for (const word of new Set(words(cues.marker?.word ?? '')))
    MARKERS.set(word, [...(MARKERS.get(word) ?? []), code]);
}
/** English that all of them use. */
const BORROWED = new Set(ALL.flatMap(({ cues }) => words(cues.marker?.shared ?? '')));

const ROMAN = ALL.filter(({ script }) => script === 'Latn').map(({ code }) => code);

/** English that all of them use makes a sentence English when there is this much of it and nothing else. */
const ENOUGH_BORROWED = 3;

/** Tokens. */
const LONG = 8;

export type Detected = {
  /** Absent where nothing tells it: only numbers, places, names, "2 bhk", "ok". */
  language: Language | undefined;
  script: Script;
};

/**
 * The words at `skip` are places and names. `current` is what the conversation is in: to stay in it takes less than to
 * turn to another.
 */
export function detectLanguage(tokens: readonly Token[], skip: Uint8Array, current: Language): Detected {
  const scripts: Record<Script, number> = { Latn: 0, Deva: 0, Knda: 0 };
  const told = new Map<Language, number>();
  const count = (language: Language) => told.set(language, (told.get(language) ?? 0) + 1);
  let shared = 0;
  let borrowed = 0;
  let named: Script | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const { text } = tokens[at] as Token;
    const script = scriptOf(text);
    if (!script) continue;
    scripts[script] += skip[at] ? 0 : 1;
    if (skip[at]) named ??= script;
    if (skip[at] || script !== 'Latn') continue;
    if (BORROWED.has(text)) borrowed++;
    const heard = isSilentCue(text) ? undefined : languageHeard(text);
    const [language, other] = MARKERS.get(text) ?? (heard ? [heard] : clippedMarker(text)) ?? [];
    if (other) shared++;
    else if (language) count(language);
  }
  // "is" and "me" are words of two languages: they only add to what another word has told.
  if (told.has('en') && !told.has('hi-Latn')) told.set('en', (told.get('en') ?? 0) + shared);
  if (scripts.Deva + scripts.Knda > 0) {
    const script = scripts.Knda > scripts.Deva ? 'Knda' : 'Deva';
    return { language: ALL.find((one) => one.script === script)?.code, script };
  }
  const language = romanLanguage(told, borrowed, current, tokens.length);
  // "3BHK जेपी नगर": who writes a place so, reads so.
  if (!language && told.size === 0 && named && named !== 'Latn')
    return { language: ALL.find((one) => one.script === named)?.code, script: named };
  return { language, script: 'Latn' };
}

/** "krna", "btao": a function word with its vowels left out. */
const clippedMarker = (text: string): Language[] | undefined => {
  const word = spelt(text) ?? clippedWord(text);
  return word === undefined || word === text ? undefined : MARKERS.get(word);
};

function romanLanguage(
  told: Map<Language, number>,
  borrowed: number,
  current: Language,
  words: number,
): Language | undefined {
  const english = told.get('en') ?? 0;
  const others = ROMAN.filter((code) => code !== 'en' && told.has(code));
  const most = Math.max(0, ...others.map((code) => told.get(code) ?? 0));
  const best = others.filter((code) => told.get(code) === most);
  const [language] = best.length > 1 && best.includes(current) ? [current] : best;
  // They are full of English words; but a single one of theirs in an English sentence is a name or a slip.
  // One borrowed word in a longer message turns no conversation; one beside names and numbers alone is what is spoken.
  const slip = most === 1 && language !== current && words > LONG && english > 0;
  if (language && !slip && (language === current ? most * 3 >= english : most * 2 > english)) {
    return best.length > 1 && language !== current ? undefined : language;
  }
  return english > 0 || borrowed >= ENOUGH_BORROWED ? 'en' : undefined;
}
