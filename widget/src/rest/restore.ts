// Restore: "Carry on with 2 BHK · Whitefield", from the browser's own copy, when the server has forgotten.
import type { Action, Intent } from '@veranda/server/contract';
import { type Answer, type Chat, isShown } from '../panel/chat.ts';

export type Offer = {
  words: string;
  action: Action;
  /** Asked again after it. */
  again?: string;
};

/**
 * A new life has begun and the browser still knows what was being searched for: "Carry on with 2 BHK · Whitefield".
 * Made once, on the first answer of the new life; a question that needed what was forgotten is asked again.
 */
export function restoreOffer({ turns }: Chat): Offer | undefined {
  const shown = turns.filter(isShown);
  const [before, first] = shown.slice(-2);
  if (!before?.answer?.chips.length || !first?.answer || before.answer.epoch === first.answer.epoch) return;
  if (first.action?.type === 'restore') return;
  const homes = shown.findLast(
    ({ answer }) => answer?.epoch === before.answer?.epoch && answer?.reply.cards.length,
  )?.answer?.reply.cards;
  return {
    words: before.answer.chips.map(({ label }) => label).join(' · '),
    action: {
      type: 'restore',
      filters: before.answer.filters,
      ...(homes && { listing_ids: homes.map(({ id }) => id).slice(0, 20) }),
    },
    ...(first.query && neededMore(first.answer) && { again: first.query }),
  };
}

const SMALL_TALK: (Intent | null | undefined)[] = ['greet', 'goodbye', 'thanks', 'smalltalk', 'language'];

/** "cheaper ones" names no place: what was found by it alone is not what was meant. */
function neededMore({ intent, filters, reply }: Answer): boolean {
  const named = filters.locality ?? filters.near ?? filters.zone ?? filters.project;
  return !SMALL_TALK.includes(intent) && !(named && reply.cards.length);
}
