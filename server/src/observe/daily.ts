// Daily: one line a day for the owner: what visitors wanted, in numbers. No text, and no place that few asked for.
import type { SessionEvent } from '../sessions/events.ts';

type DailyCounts = {
  /** ISO 8601, UTC. */
  since: string;
  conversations: number;
  messages: number;
  /** Turns that found nothing. */
  zero_results: number;
  not_understood: number;
  contact_cards: number;
  /** Localities asked for in at least five conversations, most asked first. */
  localities: Record<string, number>;
};

/** A place that fewer conversations asked for could point to a person. */
const AT_LEAST = 5;
/** Conversations told apart for each place; beyond it the number stands still. */
const AT_MOST = 10_000;

export type Daily = {
  session(event: SessionEvent): void;
  /** The counts so far; the next day begins. */
  close(now: number): DailyCounts;
};

/** `now` in ms since 1970. */
export function dailyCounts(now: number): Daily {
  let day = freshDay(now);
  return {
    session(event) {
      if (event.type !== 'answered') return;
      day.messages++;
      if (event.status !== 'continued') day.conversations++;
      for (const notice of event.noticed) {
        if (notice.type === 'zero_result') day.zero_results++;
        if (notice.type === 'not_understood') day.not_understood++;
        if (notice.type === 'contact_shown') day.contact_cards++;
        if (notice.type === 'locality_asked') ask(day.asked, notice.locality, event.epoch);
      }
    },
    close(later) {
      const { asked, ...counts } = day;
      day = freshDay(later);
      return { ...counts, localities: oftenAsked(asked) };
    },
  };
}

type Asked = Map<string, Set<string>>;

const freshDay = (now: number) => ({
  since: new Date(now).toISOString(),
  conversations: 0,
  messages: 0,
  zero_results: 0,
  not_understood: 0,
  contact_cards: 0,
  asked: new Map() as Asked,
});

/** Told apart by epoch, which is random and ends with the conversation. */
function ask(asked: Asked, locality: string, epoch: string) {
  const by = asked.get(locality) ?? new Set();
  if (by.size < AT_MOST) by.add(epoch);
  asked.set(locality, by);
}

function oftenAsked(asked: Asked): Record<string, number> {
  const often = [...asked].map(([locality, by]) => [locality, by.size] as const);
  return Object.fromEntries(often.filter(([, n]) => n >= AT_LEAST).sort(([, a], [, b]) => b - a));
}
