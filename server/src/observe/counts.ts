// Counts: what turns have caused, by day of the owner's calendar, for the desk. Kept in the book; what it cannot take just now
// is handed in with the next.
import type { Book, Count } from '../book/book.ts';
import { handle } from '../effects/effect.ts';
import { localTime } from '../say/hours.ts';
import type { OutboxEntry } from '../stores/outbox.ts';

type Entry = Pick<OutboxEntry, 'effects' | 'at'>;

/** `day` of an instant: "2026-11-28". */
export function countsOf(entries: readonly Entry[], day: (at: number) => string): Count[] {
  const sums = new Map<string, Count>();
  const add = (at: number, what: string, subject = '') => {
    const key = JSON.stringify([day(at), what, subject]);
    const count = sums.get(key) ?? { day: day(at), what, subject, n: 0 };
    sums.set(key, { ...count, n: count.n + 1 });
  };
  for (const { effects, at } of entries)
    for (const effect of effects)
      handle(effect, {
        answered: ({ begins }) => begins && add(at, 'begun'),
        first_asked: ({ what, subject }) => add(at, what, subject),
        zero_result: () => {},
        not_understood: () => {},
        contact_shown: () => {},
        locality_asked: () => {},
        topic_unanswered: () => {},
      });
  return [...sums.values()];
}

/** Counts at most held while the book is away; then the oldest are let go. */
const MOST_HELD = 10_000;

/** Hands counts to the book. Never rejects. */
export function counter(book: Pick<Book, 'count'>, zone: () => string) {
  let held: Count[] = [];
  return async (entries: readonly Entry[]): Promise<void> => {
    const counts = [...held, ...countsOf(entries, (at) => localTime(at, zone()).date)];
    if (counts.length === 0) return;
    held = [];
    try {
      await book.count(counts);
    } catch {
      held = counts.slice(-MOST_HELD);
    }
  };
}
