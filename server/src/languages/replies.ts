// The replies of every language. A new language is one file and one line.
import type { Language } from '../contract.ts';
import type { Replies } from '../conversation/replies.ts';
import { replies as en } from './en/replies.ts';

export const REPLIES: Record<Language, Replies> = { en, 'hi-Latn': en, hi: en, kn: en };
