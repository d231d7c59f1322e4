// Heard: what one message was taken to say: acts, each on one subject, with the rule and the words that led to it. Plain
// JSON with a schema, so that another hearer can stand in its place; the turn that answers knows no other.
import * as z from 'zod';
import { Filters, LANGUAGE_CODES, type Language } from '../contract.ts';
import { PARTIES, type Party } from '../languages/parties.ts';
import { type Headcount, HeadcountSchema } from './grammar/headcount.ts';
import type { PartyHeard } from './grammar/parties.ts';
import { Change, UnderstandingSchema } from './schema.ts';
import type { FilterChange, Understanding } from './understanding.ts';

/** Which rule took which words for what. */
export type Why = { rule: string; words: string };

/** What a clause does. */
export const ACT_KINDS = [
  'wish', // "2bhk in Hebbal under 90"
  'reject', // "those are too small", "Whitefield is too far"
  'shift', // "cheaper", "raise it by 10 lakh"
  'drop', // "forget the budget", "remove Hebbal"
  'correct', // "no, 3bhk", "I meant rent"
  'ask', // "what is the deposit?"
  'point', // "the second one"
  'answer', // "20", after "over how many years?"
  'take', // "yes"
  'decline', // "no"
  'tell', // "my office is in Domlur"
  'request', // a visit, a call, a comparison, a loan, more homes
  'doubt', // "32 lakh for a 2bhk? is it real?"
  'dispute', // "who said 2 cr?"
  'social', // "thanks"
  'unread', // nothing that is known
] as const;
export type ActKind = (typeof ACT_KINDS)[number];

export type Act = {
  kind: ActKind;
  /** As typed, personal data masked. */
  words: string;
  why: Why[];
  /** 0 to 1. */
  confidence: number;
  /** What these words say, as the act takes them. */
  understanding: Understanding;
  /** Homes given by id, as a click gives them. */
  listing_ids?: string[];
  /** Filters given whole, as a click gives them. */
  state?: { filters: Filters; words: Partial<Record<keyof Filters, string>> };
  /** Values of such filters that this catalogue does not know. */
  dropped?: string[];
};

export type Heard = {
  /** What is safe to keep and to show: the message with phone numbers and e-mail addresses masked. */
  text: string;
  /** The language it is in; absent where it says nothing of it (only numbers, places, BHK). */
  language?: Language;
  personal: { phone: boolean; email: boolean };
  /** In the order said; at least one. */
  acts: Act[];
  /** Words with content that no act made anything of. */
  residue: string[];
  /** Things asked for beside others, in words that nothing here knows. */
  things?: string[];
  /** 0 to 1: of the least sure act. */
  confidence: number;
  /** Other whole readings of the message, where it is open; the best of them first. At most 4. */
  alternatives: Act[][];
  /** What would stand after other readings that were tried, the best first: for a repair. At most 3. */
  instead?: Filters[];
  /** What an open part was taken for, where that is likely but not sure: to be said. */
  taken?: { words: string; as: string };
  /** Who it is for, where it says so. */
  party?: PartyHeard;
  /** Who moves in, where it is told. */
  headcount?: Headcount;
  /** Where two people work, for whom one home is looked for. Empty: not said. */
  works?: string[];
  /** Places told that are a school or a college. */
  studies?: string[];
  /** Km; a home must be so near to each of them. */
  works_km?: number;
  /** A home is looked for between them, wherever one was looked for before. */
  between_works?: true;
  /** Of two works the one that no place here is named by, as typed. */
  unplaced?: string;
  /** Another wish of the same message, in its own words, and what it looks for: for afterwards. */
  later?: { words: string; party?: Party; changes: FilterChange[] };
  /** Rupees that two homes may cost together. `there`: both are looked for in one place. */
  joint?: { rupees: number; there?: true };
  /** Our offer to ask the office is taken: about these homes, where some are said; with these words, where they ask of nothing here. */
  asks_office?: { listing_ids?: string[]; words?: string };
};

const share = z.number().min(0).max(1);
const ActSchema = z.object({
  kind: z.enum(ACT_KINDS),
  words: z.string(),
  why: z.array(z.object({ rule: z.string(), words: z.string() })),
  confidence: share,
  understanding: UnderstandingSchema,
  listing_ids: z.array(z.string()).optional(),
  state: z.object({ filters: Filters, words: z.record(z.string(), z.string()) }).optional(),
  dropped: z.array(z.string()).optional(),
});

export const HeardSchema = z.object({
  text: z.string(),
  language: z.enum(LANGUAGE_CODES).optional(),
  personal: z.object({ phone: z.boolean(), email: z.boolean() }),
  acts: z.array(ActSchema).min(1),
  residue: z.array(z.string()),
  things: z.array(z.string()).optional(),
  confidence: share,
  alternatives: z.array(z.array(ActSchema)).max(4),
  instead: z.array(Filters).max(3).optional(),
  taken: z.object({ words: z.string(), as: z.string() }).optional(),
  party: z
    .object({
      of: z.enum(PARTIES),
      and: z.enum(PARTIES).optional(),
      also: z.boolean().optional(),
      only: z.boolean().optional(),
      there: z.boolean().optional(),
      left: z.boolean().optional(),
    })
    .optional(),
  headcount: HeadcountSchema.optional(),
  works: z.array(z.string()).max(3).optional(),
  studies: z.array(z.string()).max(3).optional(),
  works_km: z.number().optional(),
  between_works: z.literal(true).optional(),
  unplaced: z.string().optional(),
  later: z
    .object({
      words: z.string(),
      party: z.enum(PARTIES).optional(),
      changes: z.array(Change),
    })
    .optional(),
  joint: z.object({ rupees: z.number(), there: z.literal(true).optional() }).optional(),
  asks_office: z
    .object({ listing_ids: z.array(z.string()).optional(), words: z.string().optional() })
    .optional(),
});
