// Answers across homes and about areas: the words that ask for them, and the sentences that give them. Amounts, names and
// places come in ready.
import type { Phrases } from './cues.ts';

/** What is asked of an area. */
export const AREA_CUES = [
  'rate', // "average rate of"
  'which', // "which area", "where can I get"
  'choose', // "which should I choose", "which is cheaper", after two places
  'rent', // "what rent will it get?"
  'yield',
] as const;
export type AreaCue = (typeof AREA_CUES)[number];

export type AnswersOf = {
  cues: Record<AreaCue, Phrases>;
  say: {
    /** One fact of several homes: "Deposit: A-403 ₹1.3 L, 302 ₹1 L. Not stated for B-204." */
    each(fact: string, stated: string[], silent: string[]): string;
    noneStates(fact: string): string;
    /** `what`: "2 BHK", "homes"; `median` absent where there is one home. */
    area(given: {
      what: string;
      place: string;
      n: number;
      from: string;
      to: string;
      median?: string;
      rate?: string;
    }): string;
    noneIn(what: string, place: string): string;
    cheaperArea(place: string, amount: string): string;
    areas(what: string, places: string[]): string;
    /** "Electronic City 4 from ₹56 L". */
    areaFrom(place: string, n: number, from: string): string;
    noArea(what: string): string;
    distances(from: string, places: string[]): string;
    rents(what: string, place: string, n: number, from: string, to: string): string;
    noRents(what: string, place: string): string;
    yield(given: { rent: string; price: string; percent: string }): string;
    /** The order that a list is in. */
    cheapestFirst(): string;
    /** What to ask who told of themselves. */
    nextQuestion(missing: ('bhk' | 'budget' | 'place')[]): string;
  };
};
