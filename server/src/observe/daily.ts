// Daily: one line a day for the owner: what visitors wanted, in numbers. No text, and no place that few asked for.
import { handle } from '../effects/effect.ts';
import type { OutboxEntry } from '../stores/outbox.ts';

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
  /** What was asked that neither the catalogue nor the office answers, by topic. */
  topics: Record<string, number>;
};

/** A place that fewer conversations asked for could point to a person. */
const AT_LEAST = 5;
/** Conversations told apart for each place; beyond it the number stands still. */
const AT_MOST = 10_000;

export type Daily = {
  /** What one commit caused, read from the outbox: among several servers, each commit is in one's line. */
  effects(entry: Pick<OutboxEntry, 'effects' | 'epoch'>): void;
  /** The counts so far; the next day begins. */
  close(now: number): DailyCounts;
};

/** `now` in ms since 1970. */
export function dailyCounts(now: number): Daily {
  let day = freshDay(now);
  return {
    effects({ effects, epoch }) {
      for (const effect of effects)
        handle(effect, {
          answered({ begins }) {
            day.messages++;
            if (begins) day.conversations++;
          },
          zero_result: () => void day.zero_results++,
          not_understood: () => void day.not_understood++,
          contact_shown: () => void day.contact_cards++,
          locality_asked: ({ locality }) => ask(day.asked, locality, epoch),
          first_asked: () => {},
          topic_unanswered: ({ topic }) => void day.topics.set(topic, (day.topics.get(topic) ?? 0) + 1),
        });
    },
    close(later) {
      const { asked, topics, ...counts } = day;
      day = freshDay(later);
      return { ...counts, localities: oftenAsked(asked), topics: Object.fromEntries(topics) };
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
  topics: new Map<string, number>(),
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
