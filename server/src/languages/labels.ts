// Labels: the widget's words by language. English is built into the widget.
import type { Labels, Language } from '../contract.ts';
import { labels as hi } from './hi/labels.ts';
import { labels as hinglish } from './hi-latn/labels.ts';
import { labels as kn } from './kn/labels.ts';

export const LABELS: Record<Exclude<Language, 'en'>, Labels> & { en: Record<string, never> } = {
  en: {},
  'hi-Latn': hinglish,
  hi,
  kn,
};
