// The languages that are understood and answered in. Another is one folder more, and one line here.
import type { Language } from '../contract.ts';
import { english } from './en/index.ts';
import { hindi } from './hi/index.ts';
import { hinglish } from './hi-latn/index.ts';
import { kannada } from './kn/index.ts';
import { romanKannada } from './kn-latn/index.ts';
import type { LanguageData } from './language.ts';

export const LANGUAGES: Readonly<Record<Language, LanguageData>> = {
  en: english,
  'hi-Latn': hinglish,
  hi: hindi,
  kn: kannada,
  'kn-Latn': romanKannada,
};
