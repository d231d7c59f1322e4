// The shortlist: words in which people speak of the homes they keep, and what is said then. Phrases are separated by
// commas, in lower case and without apostrophes.
import type { Phrases } from './cues.ts';

/** What is to be done with it. */
export const SHORTLIST_ACTS = ['save', 'remove', 'show', 'compare', 'visit', 'share'] as const;
export type ShortlistAct = (typeof SHORTLIST_ACTS)[number];

/** Words that say together what is to be done: "*remove* it from *my list*", "*compare* the *saved* ones". */
export const SHORTLIST_WORDS = [
  ...SHORTLIST_ACTS,
  'list', // the shortlist itself
  'saved', // homes that are on it
  'add', // saves beside a word for the list
  'else', // what can be saved and is no home: money, a chat, a number
] as const;
export type ShortlistWord = (typeof SHORTLIST_WORDS)[number];

export type ShortlistCues = Readonly<Partial<Record<ShortlistWord, Phrases>>>;

export type ShortlistReplies = {
  /** They are on it now, with so many in all. */
  saved(homes: string, n: number): string;
  /** They were on it before. */
  already(homes: string): string;
  removed(homes: string, n: number): string;
  /** They are not on it. */
  notOn(homes: string): string;
  /** So many are on it; `shown`: the newest of them are shown. */
  lists(n: number, shown: number): string;
  /** Nothing is on it, and how something gets there. */
  none(): string;
  /** One is on it: too few to compare. */
  one(home: string): string;
  /** It stands open, with the button that sends it on. */
  share(button: string): string;
  /** What keeps it is not known here: the heart on the card does it, or the one at the top. */
  byHeart(homes: string): string;
  atTop(): string;
  /** Buttons. */
  compare(n: number): string;
  show(): string;
};
