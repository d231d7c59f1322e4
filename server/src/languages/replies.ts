// The replies of every language. A new language is one file and one line.
import type { Language } from '../contract.ts';
import type { Replies } from '../say/replies.ts';
import { replies as en } from './en/replies.ts';
import { replies as hi } from './hi/replies.ts';
import { replies as hinglish } from './hi-latn/replies.ts';
import { replies as kn } from './kn/replies.ts';

export const REPLIES: Record<Language, Replies> = { en, 'hi-Latn': hinglish, hi, kn };
