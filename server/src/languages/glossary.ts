// The glossary: words of property that people ask the meaning of, how they are asked for, and what each is in general words.
import type { Phrases } from './cues.ts';

export const TERMS = [
  'rk',
  'bhk',
  'carpet',
  'built_up',
  'super_built_up',
  'khata',
  'rera',
  'oc',
  'emi',
  'stamp_duty',
  'gst',
] as const;
export type Term = (typeof TERMS)[number];

/**
 * `asks` for a meaning beside a term, in one sentence; `before` right before the one that ends it: "what is khata?"; `apart` beside
 * two of them: "the difference between carpet and built-up".
 */
export const GLOSSARY_ASKS = ['asks', 'before', 'apart'] as const;

/** How each is written, and how its meaning is asked. */
export type GlossaryCues = Readonly<Partial<Record<Term | (typeof GLOSSARY_ASKS)[number], Phrases>>>;

/** What each is. No figure stands in it: those of a home are its own. */
export type GlossaryReplies = Readonly<Record<Term, () => string>>;
