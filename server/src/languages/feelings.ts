// Feelings: what somebody tells of how they are or how they live, and the one sentence it gets. Phrases are separated by
// commas, in lower case and without apostrophes.
import type { Phrases } from './cues.ts';

/** Words that tell it, some only together: "the *people upstairs* *drill* all day", "*alone* and *afraid*". */
export const FEELING_WORDS = [
  'tired', // or sleepless
  'noise',
  'works', // on the road, next door
  'neighbours',
  'daily', // all night, every day, everywhere
  'afraid',
  'alone', // or at night
  'sad', // says it all by itself
  'machine',
  'hardship', // what people go through
  'knows', // what do you know of it
  'unheard', // says it all by itself: the chat does not listen
] as const;
export type FeelingWord = (typeof FEELING_WORDS)[number];

export const FEELINGS = ['noise', 'fear', 'sad', 'hard', 'machine', 'unheard'] as const;
export type Feeling = (typeof FEELINGS)[number];

export type FeelingCues = Readonly<Partial<Record<FeelingWord, Phrases>>>;

export type FeelingReplies = {
  /** Told once, and told again. */
  said: Record<Feeling, readonly [string, string]>;
  /** What listings do state that bears on fear. */
  guarded(item: string): string;
};
