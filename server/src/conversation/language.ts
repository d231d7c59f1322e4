// Which language to reply in: the one asked for, else the message's, else the last, within what the owner allows.
import type { Language } from '../contract.ts';
import { LANGUAGES } from '../languages/index.ts';
import type { Replies } from '../languages/replies.ts';
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
  const chosen = wishes.find((wish) => wish !== undefined && site.languages.includes(wish)) ?? 'en';
  return { language: chosen, say: LANGUAGES[chosen].replies };
}

/** "hi-IN" → "hi". Hinglish only by its full name. */
export function languageOf(locale: string): Language | undefined {
  const [primary = '', second = ''] = locale.toLowerCase().split('-');
  if (primary === 'hi') return second === 'latn' ? 'hi-Latn' : 'hi';
  return primary === 'kn' || primary === 'en' ? primary : undefined;
}
