// The cues of every language, by its code.
import type { Language } from '../contract.ts';
import type { Cues } from '../understand/cues.ts';
import { filterCues } from './en/filter-cues.ts';
import { talkCues } from './en/talk-cues.ts';

export const languageCues: Partial<Record<Language, Cues>> = {
  en: { ...filterCues, ...talkCues },
};
