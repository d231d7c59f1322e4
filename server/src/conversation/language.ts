// Which language to reply in: the one asked for, else the message's, else the last, within what the owner allows.
import type { Language } from '../contract.ts';
import { LANGUAGES } from '../languages/index.ts';
import type { Replies } from '../languages/replies.ts';
import { languageOf } from '../languages/tags.ts';
import type { Site } from '../site/site.ts';
import type { Understanding } from '../understand/understanding.ts';
import type { Session } from './session.ts';

/** `locale` (BCP 47, the widget's) is a hint while nothing has been said yet. */
export function chooseLanguage(
  { language, language_wanted }: Understanding,
  session: Session,
  site: Pick<Site, 'languages'>,
  locale?: string,
): { language: Language; say: Replies } {
  const last = session.engagement_score === 0 && locale ? languageOf(locale) : session.memory.language;
  const wishes = [language_wanted, language, last, session.memory.language, site.languages[0], 'en' as const];
  const offered = (wish: Language | undefined) =>
    wish && [wish, ...inOtherLetters(wish)].find((code) => site.languages.includes(code));
  const chosen = wishes.map(offered).find((code) => code !== undefined) ?? 'en';
  return { language: chosen, say: LANGUAGES[chosen].replies };
}

/** Who writes Roman Kannada reads Kannada, where the owner offers that alone. */
const inOtherLetters = (language: Language): Language[] =>
  Object.values(LANGUAGES).flatMap(({ code }) =>
    code.split('-')[0] === language.split('-')[0] ? [code] : [],
  );
