// The cues of every language, by its code. Another language is one more file and one line here.
import type { Language } from '../contract.ts';
import type { Cues } from '../understand/cues.ts';
import { cues as en } from './en/cues.ts';
import { cues as hi } from './hi/cues.ts';
import { cues as hinglish } from './hi-latn/cues.ts';
import { cues as kn } from './kn/cues.ts';

export const languageCues: Record<Language, Cues> = { en, 'hi-Latn': hinglish, hi, kn };
