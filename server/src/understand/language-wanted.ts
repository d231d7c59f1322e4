// The language asked for: "english please", "kannada!", "hindi me bolo", "hindi baralla", "english letters".
import type { Language } from '../contract.ts';
import { LANGUAGES } from '../languages/index.ts';
import type { Detected } from './detect.ts';
import type { Span } from './lexicon.ts';
import { hasSpan, meaningOf, means, type Reading, spanBefore, spanFrom } from './reading.ts';

/**
 * The language to go on in. A name alone asks for it, so does one with a word for speaking or "in" beside it; where a
 * language cannot be read, the one of the message. Who writes in Roman letters is answered in them.
 */
export function languageWanted(
  reading: Reading,
  detected: Detected,
  current: Language,
): Language | undefined {
  if (!hasSpan(reading, 'speak')) return undefined;
  const named = reading.spans.flatMap((span) => {
    const language = meaningOf(span, 'speak');
    const said = isLanguage(language) ? saidOf(reading, span.from, span.to) : undefined;
    return isLanguage(language) && said ? [{ language, said }] : [];
  });
  // "Why English, speak in Kannada": of two, the one that is asked for.
  const asked = named.length > 1 ? named.filter(({ said }) => said.beside || said.unknown) : [];
  const wanted = asked.at(-1) ?? named[0];
  if (!wanted) return undefined;
  const { language, said } = wanted;
  if (said.unknown) return without(language, detected.language, current);
  if (said.letters && LANGUAGES[language].script !== 'Latn') return language;
  return inScript(said.letters ? (detected.language ?? current) : language, detected.script);
}

const isLanguage = (value: string | undefined): value is Language =>
  value !== undefined && value in LANGUAGES;

/** What the words around a language's name do with it; undefined where they are about something else. */
function saidOf(reading: Reading, from: number, to: number) {
  const said = { unknown: false, letters: false, beside: false };
  let asked = false;
  let others = 0;
  for (const span of reading.spans) {
    if (span.from === from) continue;
    if (means(span, 'speak', 'unknown') && isBeside(reading, span, from, to)) said.unknown = true;
    if (means(span, 'speak', 'letters')) said.letters = true;
    if (means(span, 'speak', 'say')) asked = true;
  }
  const before = spanBefore(reading, from);
  const after = spanFrom(reading, to);
  said.beside =
    means(before, 'place', 'in') || means(after, 'place', 'in_after') || means(after, 'ask', 'please');
  asked ||= said.beside;
  for (let at = 0; at < reading.tokens.length; at++) {
    const span = reading.at[at];
    if (!(span && isSmall(span)) && (at < from || at >= to)) others++;
  }
  return asked || said.unknown || said.letters || others === 0 ? said : undefined;
}

const isSmall = (span: Span) =>
  (['speak', 'filler'] as const).some((kind) => meaningOf(span, kind) !== undefined) ||
  means(span, 'place', 'in') ||
  means(span, 'place', 'in_after') ||
  means(span, 'ask', 'tell') ||
  means(span, 'ask', 'please');

/** Next to the name, or with a small word between: "hindi me samajh nahi aata", "no hindi"; not "no, hindi". */
function isBeside({ tokens }: Reading, span: Span, from: number, to: number): boolean {
  const [first, last] = span.from >= to ? [to, span.from] : [span.to, from];
  for (let at = first; at <= last; at++) if (tokens[at]?.breaks) return false;
  return last - first <= 1;
}

/** The language of a tongue in a script: Hindi in Roman letters is "hi-Latn"; English has one script alone. */
function inScript(language: Language, script: string): Language {
  const tongue = tongueOf(language);
  const found = Object.values(LANGUAGES).find(
    (one) => tongueOf(one.code) === tongue && one.script === script,
  );
  return found?.code ?? language;
}

const tongueOf = (language: Language) => language.split('-')[0];

/** Not this one: what the message is in, else what the conversation is in, else English. */
function without(named: Language, ...others: (Language | undefined)[]): Language {
  return others.find((other) => other !== undefined && tongueOf(other) !== tongueOf(named)) ?? 'en';
}
