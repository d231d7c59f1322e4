// Language tags (BCP 47), as pages, browsers and owners write them: "hi-IN", "hi_IN" and "HI" are Hindi, "hi-Latn" Hinglish.
import type { Language } from '../contract.ts';
import { LANGUAGES } from './index.ts';

/** The longer first, so that "hi-latn-in" is found before "hi". */
const BY_TAG = Object.values(LANGUAGES)
  .flatMap(({ code, tags }) => tags.map((tag) => ({ code, tag })))
  .sort((a, b) => b.tag.length - a.tag.length);

/** The language that a tag begins with; undefined for one that is not here, for which the site's first stands. */
export function languageOf(locale: string): Language | undefined {
  const tag = locale.trim().toLowerCase().replaceAll('_', '-');
  return BY_TAG.find((known) => tag === known.tag || tag.startsWith(`${known.tag}-`))?.code;
}

/** Where the owner allows it, else the owner's first. */
export function allowedLanguage(locale: string | undefined, languages: readonly Language[]): Language {
  const wanted = locale === undefined ? undefined : languageOf(locale);
  return wanted !== undefined && languages.includes(wanted) ? wanted : (languages[0] ?? 'en');
}
