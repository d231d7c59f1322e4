// Grievances: what somebody complains of who wants no home by it, and what each is told. Phrases are separated by commas, in
// lower case and without apostrophes.
import type { Phrases } from './cues.ts';

/** In this order, where several are named. */
export const GRIEVANCES = [
  'posted', // words of theirs put into a message
  'only', // they complain, and look for nothing
  'owner', // a home of their own, its tenant, its rent
  'cheated',
  'builder',
  'broker',
  'dirty', // streets, water, power, traffic
  'screen', // letters, buttons, how slow it is
  'lost', // they cannot make out how this works
  'repeats', // the chat says the same again
] as const;
export type Grievance = (typeof GRIEVANCES)[number];

export type GrievanceCues = Readonly<Partial<Record<Grievance, Phrases>>>;

export type GrievanceReplies = {
  said: Record<Grievance, string>;
  /** Where no subject is known, or it was said before: each in its turn. */
  more: readonly string[];
  /** How to have it in writing, once. */
  offer: string;
};
